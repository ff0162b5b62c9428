"""Demands that cannot be met: what is seen at once, and the smallest set of those that exclude each other together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from .model import Contradictory, Demand, Problem
from .units import counted, joined


def check(problem: Problem) -> None:
    """Raise Contradictory for every demand that is seen to be impossible before anything is computed."""
    found = (*_of_sizes(problem), *_of_pins(problem), *_of_pairs(problem))
    if found:
        raise Contradictory(found, alone=True)


def smallest(problem: Problem, possible: Callable[[Problem], bool]) -> Contradictory:
    """Return a smallest set of demands of an impossible problem that exclude each other: without any one of them the
    rest of the set could be met. `possible` says whether a problem has a plan."""
    demands = list(_droppable(problem))

    def without(kept: Sequence[_Droppable]) -> bool:
        rest = problem
        for one in demands:
            if one not in kept:
                rest = one.drop(rest)
        return possible(rest)

    kept = _conflict([], [], demands, without)
    # Giving up a demand may make others harder: a pin exempts its topic from the rule of popularity, for instance. So
    # each one is looked at once more.
    if without(kept):
        kept = demands
    rest = list(kept)
    while spare := next((one for one in rest if not without([kept for kept in rest if kept is not one])), None):
        rest.remove(spare)
    return Contradictory(tuple(one.demand for one in demands if one in rest), alone=False)


@dataclass(frozen=True, slots=True, eq=False)
class _Droppable:
    """A demand, and what gives it up."""

    demand: Demand
    drop: Callable[[Problem], Problem]


def _conflict(
    background: Sequence[_Droppable],
    added: Sequence[_Droppable],
    rest: Sequence[_Droppable],
    possible: Callable[[Sequence[_Droppable]], bool],
) -> Sequence[_Droppable]:
    """QuickXplain (U. Junker, AAAI 2004): by halves, so that a few of many demands are found with few questions."""
    if added and not possible(background):
        return ()
    if len(rest) <= 1:
        return rest
    first, second = rest[: len(rest) // 2], rest[len(rest) // 2 :]
    found = _conflict((*background, *first), first, second, possible)
    return (*_conflict((*background, *found), found, first, possible), *found)


def _droppable(problem: Problem) -> Iterator[_Droppable]:
    for person in problem.participants:
        if person.pin is not None:
            demand = Demand("choice-demand-pin", {"topic": person.pin}, (person.id,))
            yield _Droppable(demand, lambda rest, id_=person.id: _unpinned(rest, id_))  # type: ignore[misc]
    for topic in sorted(problem.keep):
        yield _Droppable(
            Demand("choice-demand-keep", {"topic": topic}),
            lambda rest, topic=topic: replace(rest, keep=rest.keep - {topic}),  # type: ignore[misc]
        )
    for pair in problem.together:
        yield _Droppable(
            Demand("choice-demand-together", {}, pair),
            lambda rest, pair=pair: replace(  # type: ignore[misc]
                rest, together=tuple(other for other in rest.together if other != pair)
            ),
        )
    for pair in problem.apart:
        yield _Droppable(
            Demand("choice-demand-apart", {}, pair),
            lambda rest, pair=pair: replace(  # type: ignore[misc]
                rest, apart=tuple(other for other in rest.apart if other != pair)
            ),
        )
    for person in problem.participants:
        if person.host is not None and person.pin is None:
            demand = Demand("choice-demand-host", {"topic": person.host}, (person.id,))
            yield _Droppable(demand, lambda rest, id_=person.id: _no_host(rest, id_))  # type: ignore[misc]
    if problem.max_tables is not None:
        demand = Demand("choice-demand-tables", {"tables": problem.max_tables})
        yield _Droppable(demand, lambda rest: replace(rest, max_tables=None))
    yield _Droppable(
        Demand("choice-demand-least", {"lowest": problem.min_size}), lambda rest: replace(rest, min_size=1)
    )
    yield _Droppable(
        Demand("choice-demand-most", {"highest": problem.max_size}),
        lambda rest: replace(rest, max_size=len(rest.participants)),
    )
    if problem.popularity_rule:
        yield _Droppable(Demand("choice-demand-popularity"), lambda rest: replace(rest, popularity_rule=False))


def _unpinned(problem: Problem, id_: str) -> Problem:
    people = (replace(person, pin=None) if person.id == id_ else person for person in problem.participants)
    return replace(problem, participants=tuple(people))


def _no_host(problem: Problem, id_: str) -> Problem:
    people = (replace(person, host=None) if person.id == id_ else person for person in problem.participants)
    return replace(problem, participants=tuple(people))


def _of_sizes(problem: Problem) -> Iterator[Demand]:
    if problem.min_size > problem.max_size:
        yield Demand("choice-min-above-max", {"lowest": problem.min_size, "highest": problem.max_size})
    for topic in sorted(problem.keep - set(problem.topics)):
        yield Demand("choice-keep-unknown", {"topic": topic})
    required = problem.keep | {person.pin for person in problem.participants if person.pin is not None}
    if problem.max_tables is not None and len(required) > problem.max_tables:
        yield Demand("choice-too-many-topics", {"topics": len(required), "tables": problem.max_tables})


def _of_pins(problem: Problem) -> Iterator[Demand]:
    pinned = [person for person in problem.participants if person.pin is not None]
    required = problem.keep | {person.pin for person in pinned}
    for person in pinned:
        if person.pin is not None and person.pin not in problem.topics:
            yield Demand("choice-pin-unknown", {"topic": person.pin}, (person.id,))
    if problem.max_tables is None:
        return
    for topic, count in sorted(Counter(person.pin for person in pinned if person.pin is not None).items()):
        chairs = max(1, problem.max_tables - len(required) + 1) * problem.max_size
        if count > chairs:
            people = tuple(person.id for person in pinned if person.pin == topic)
            yield Demand("choice-too-many-pins", {"topic": topic, "pins": count, "chairs": chairs}, people)


def _of_pairs(problem: Problem) -> Iterator[Demand]:
    people = counted(problem)
    group: dict[str, tuple[str, ...]] = {}
    for members in joined(people, problem.together):
        group.update(dict.fromkeys(members, members))
        if len(members) == 1:
            continue
        if len(members) > problem.max_size:
            params = {"people": len(members), "highest": problem.max_size}
            yield Demand("choice-together-too-large", params, members)
        pins = {people[member].pin: member for member in members if people[member].pin is not None}
        if len(pins) > 1:
            topics = sorted(topic for topic in pins if topic is not None)
            params = {"topic": topics[0], "other": topics[1]}
            yield Demand("choice-together-pins", params, (pins[topics[0]], pins[topics[1]]))
        elif pins:
            yield from _not_named(problem, members)
    for one, other in problem.apart:
        if one == other or (one in group and other in group[one]):
            yield Demand("choice-apart-together", {}, (one, other))


def _not_named(problem: Problem, members: tuple[str, ...]) -> Iterator[Demand]:
    """Yield those who would have to sit at a topic that they did not name, because they belong to someone pinned."""
    people = counted(problem)
    pinned = next(member for member in members if people[member].pin is not None)
    topic = people[pinned].pin
    assert topic is not None
    for member in members:
        person = people[member]
        anywhere = not person.choices and problem.without_choice == "anywhere"
        if person.pin is None and not anywhere and topic not in (*person.choices, person.host):
            yield Demand("choice-together-not-named", {"topic": topic}, (member, pinned))
