"""Whom groups are made of, and what people have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, get_args

from ...names import fold

Trait = Literal["region", "organisation", "role", "site"]
TRAITS: tuple[Trait, ...] = get_args(Trait)
Pairs = tuple[tuple[str, str], ...]


class GroupsRefused(Exception):
    """What was asked for contradicts itself. `code` is a message of the catalogue, `params` fill it."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


@dataclass(frozen=True, slots=True)
class Guest:
    """A person to be put into a group, with what is known of them; what is not is empty."""

    id: str
    region: str = ""
    organisation: str = ""
    role: str = ""
    site: str = ""


def sharing(people: Iterable[Guest], trait: Trait, role: str = "") -> Pairs:
    """Return the pairs who have a trait in common, such as the same site; with `role` only people of that role, so
    that `sharing(people, "site", "Leitung")` are the pairs of leaders. What is unknown is shared with nobody."""
    by_value: dict[str, list[str]] = {}
    for person in people:
        value = fold(getattr(person, trait))
        if value and (not role or fold(person.role) == fold(role)):
            by_value.setdefault(value, []).append(person.id)
    return tuple(pair for members in by_value.values() for pair in combinations(sorted(members), 2))


def check_people(people: Sequence[Guest]) -> None:
    """Raise GroupsRefused if somebody stands twice in a list."""
    seen: set[str] = set()
    for person in people:
        if person.id in seen:
            raise GroupsRefused("groups-person-twice", person=person.id)
        seen.add(person.id)
