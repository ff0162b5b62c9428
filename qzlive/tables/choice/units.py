"""Who is decided about together: people who sit together are one unit, people who want the same are one kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .model import Pair, Person, Problem, wishes


@dataclass(frozen=True, slots=True)
class Unit:
    """People who go to one topic. `ranks`: for each topic where they may sit, how many wishes above it stay unmet, for
    each member; `asked`: the same if they are asked again; None if they must be seated. `hosts`: topics at which they
    sit if those take place."""

    members: tuple[str, ...]
    ranks: Mapping[int, tuple[int, ...]]
    asked: tuple[int, ...] | None
    hosts: frozenset[int] = frozenset()

    @property
    def size(self) -> int:
        return len(self.members)


@dataclass(frozen=True, slots=True)
class Kind:
    """Units that differ in nothing but who they are. More than one only if each is a single person."""

    units: tuple[Unit, ...]

    @property
    def unit(self) -> Unit:
        return self.units[0]

    @property
    def count(self) -> int:
        return len(self.units)

    @property
    def free(self) -> bool:
        """Whether nobody in it has a wish or a place: then it does not matter who is who."""
        return self.unit.size == 1 and self.unit.asked == (0,) and not self.unit.hosts


def counted(problem: Problem) -> dict[str, Person]:
    """Return the people who are seated now: all but those without a wish who wait until they are seen."""
    return {
        person.id: person
        for person in problem.participants
        if problem.without_choice == "anywhere" or person.choices or person.pin is not None or person.host is not None
    }


def joined(people: Mapping[str, Person], together: tuple[Pair, ...]) -> list[tuple[str, ...]]:
    """Return the people in groups that sit together, also over others, each group and all of them in order of id."""
    root = {person: person for person in people}

    def find(person: str) -> str:
        while root[person] != person:
            person = root[person]
        return person

    for one, other in together:
        if one in people and other in people:
            root[max(find(one), find(other))] = min(find(one), find(other))
    groups: dict[str, list[str]] = defaultdict(list)
    for person in sorted(people):
        groups[find(person)].append(person)
    return [tuple(members) for _, members in sorted(groups.items())]


def allowed(person: Person, problem: Problem) -> dict[int, int]:
    """Return the topics where a person may sit, with how many wishes stay unmet there."""
    if person.pin is not None:
        return {person.pin: 0} if person.pin in problem.topics else {}
    named = wishes(person)
    on_offer = set(problem.topics)
    if not named and problem.without_choice == "anywhere":
        return dict.fromkeys(problem.topics, 0)
    ranks = {topic: rank for rank, topic in enumerate(named) if topic in on_offer}
    if person.host in on_offer and person.host is not None:
        ranks.setdefault(person.host, 0)
    return ranks


def units(problem: Problem, forced: Mapping[str, int] | None = None) -> list[Unit]:
    """Return everybody who is seated now, in an order that depends on nothing but their ids. Who is `forced` sits at
    that topic, and nothing else changes by it."""
    people = counted(problem)
    forced = forced or {}
    found = []
    for members in joined(people, problem.together):
        each = [allowed(people[member], problem) for member in members]
        for member, ranks in zip(members, each, strict=True):
            if member in forced:
                topic = forced[member]
                ranks.setdefault(topic, len(wishes(people[member])))
        only = {forced[member] for member in members if member in forced}
        common = [topic for topic in sorted(each[0]) if all(topic in ranks for ranks in each) and only <= {topic}]
        bound = bool(only) or any(people[member].pin is not None for member in members)
        hosts = {people[member].host for member in members if people[member].pin is None} & set(problem.topics)
        found.append(
            Unit(
                members,
                {topic: tuple(ranks[topic] for ranks in each) for topic in common},
                None if bound else tuple(len(wishes(people[member])) for member in members),
                frozenset(topic for topic in hosts if topic is not None),
            )
        )
    return found


def kinds(problem: Problem, found: Sequence[Unit], *, by_role: bool = False) -> list[Kind]:
    """Take single people who want the same together; `by_role` parts those without a wish by their role."""
    apart = {person for pair in problem.apart for person in pair}
    role = {person.id: person.role for person in problem.participants}
    alike: dict[tuple[tuple[int, ...], str, tuple[tuple[int, ...], ...]], list[Unit]] = defaultdict(list)
    kept = []
    for unit in found:
        if unit.size > 1 or unit.asked is None or unit.hosts or unit.members[0] in apart:
            kept.append(Kind((unit,)))
        else:
            wanted = tuple((topic, *ranks) for topic, ranks in unit.ranks.items())
            alike[unit.asked, role[unit.members[0]] if by_role and not any(unit.asked) else "", wanted].append(unit)
    return [Kind(tuple(members)) for _, members in sorted(alike.items())] + kept
