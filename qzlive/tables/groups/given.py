"""Given groups: by region, organisation, role, site or a list, with a size that a talk bears."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...names import fold
from ..lots import lot
from .people import GroupsRefused, Guest, Trait, check_people


@dataclass(frozen=True, slots=True)
class Group:
    """A group: its name as most people wrote it, which part of how many it is, the ids of its members."""

    name: str
    part: int
    parts: int
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Small:
    """A group with too few people (its place in the list), and the place of the one with which it could be merged;
    None if there is no other. `size` is what both would be together."""

    group: int
    into: int | None
    size: int


@dataclass(frozen=True, slots=True)
class Given:
    """`undecided`: people of whom it is not known where they belong, in the order of the list."""

    groups: tuple[Group, ...]
    small: tuple[Small, ...]
    undecided: tuple[str, ...]


def given_groups(
    people: Sequence[Guest],
    by: Trait | Mapping[str, str],
    *,
    min_size: int = 1,
    max_size: int | None = None,
    seed: int = 1,
) -> Given:
    """Return people by what they have in common, or by a list of person → name of the group.

    A group with more than `max_size` people is split into as few even parts as that takes, roles mixed, by lot. One
    with fewer than `min_size` stays, and the merge that makes the smallest group is proposed, one that fits first.
    Spellings that `fold` takes for one, such as "Nord" and "nord ", are one group. Raises GroupsRefused.
    """
    check_people(people)
    if min_size < 1 or (max_size is not None and max_size < 1):
        raise GroupsRefused("groups-no-size")
    if max_size is not None and min_size > max_size:
        raise GroupsRefused("groups-min-above-max", least=min_size, most=max_size)
    spelled: dict[str, Counter[str]] = {}
    members: dict[str, list[Guest]] = {}
    undecided = []
    for person in people:
        name = (getattr(person, by) if isinstance(by, str) else by.get(person.id, "")).strip()
        if not fold(name):
            undecided.append(person.id)
            continue
        spelled.setdefault(fold(name), Counter())[name] += 1
        members.setdefault(fold(name), []).append(person)
    groups = []
    for key in sorted(members):
        name = min(spelled[key], key=lambda spelling: (-spelled[key][spelling], spelling))
        parts = _parts(members[key], max_size, seed)
        groups += [Group(name, at, len(parts), part) for at, part in enumerate(parts, start=1)]
    return Given(tuple(groups), _small(groups, min_size, max_size), tuple(undecided))


def _parts(members: Sequence[Guest], max_size: int | None, seed: int) -> list[tuple[str, ...]]:
    count = 1 if max_size is None else -(-len(members) // max_size)
    order = sorted(members, key=lambda person: (fold(person.role), lot(seed, person.id), person.id))
    return [tuple(sorted(person.id for person in order[part::count])) for part in range(count)]


def _small(groups: Sequence[Group], min_size: int, max_size: int | None) -> tuple[Small, ...]:
    found = []
    for at, group in enumerate(groups):
        if len(group.members) >= min_size:
            continue
        sizes = [
            (max_size is not None and together > max_size, together, other)
            for other, joined in enumerate(groups)
            if other != at
            for together in [len(group.members) + len(joined.members)]
        ]
        _, size, into = min(sizes, default=(False, len(group.members), None))
        found.append(Small(at, into, size))
    return tuple(found)
