"""Who of a list is known already.

Linked are a person and a row whose folded names are equal and occur once on each side. Rows of one list are
several people, even with equal names: among those, equal display names belong together. What remains is asked,
never guessed. Nobody is marked as gone here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the session: the folded name, and the display name that was seen last."""

    id: str
    folded: str
    display: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The row may be one of these people, by id, or somebody else of that name."""

    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """For each row, in order: the id of the person, None for a new one, or who it may be.

    `missing` are the people that no row is or may be.
    """

    rows: tuple[str | Ambiguous | None, ...]
    missing: tuple[str, ...]


def match(known: Sequence[Known], rows: Sequence[tuple[str, str]]) -> Matching:
    """Compare the people that are known with the rows of a list, each a display name and the folded name in it.

    A person or a row without a folded name is like nobody; such a person is not missing either.
    """
    people: dict[str, list[Known]] = defaultdict(list)
    for person in known:
        people[person.folded].append(person)
    people.pop("", None)
    displays: dict[str, dict[int, str]] = defaultdict(dict)
    for number, (display, folded) in enumerate(rows):
        displays[folded][number] = display
    found: dict[int, str | Ambiguous | None] = {}
    for folded, group in displays.items():
        found |= _match_namesakes(people.get(folded, []), group)
    possible = {
        id_ for result in found.values() for id_ in (result.candidates if isinstance(result, Ambiguous) else (result,))
    }
    missing = tuple(person.id for person in known if person.folded and person.id not in possible)
    return Matching(tuple(found[number] for number in range(len(rows))), missing)


def _match_namesakes(people: Sequence[Known], displays: Mapping[int, str]) -> dict[int, str | Ambiguous | None]:
    """Match people and rows that all have one folded name; `displays` by number of the row."""
    if len(people) == len(displays) == 1:
        return dict.fromkeys(displays, people[0].id)
    ids: dict[str, list[str]] = defaultdict(list)
    for person in people:
        ids[person.display].append(person.id)
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, display in displays.items():
        numbers[display].append(number)
    linked = {
        number: id_
        for display, group in numbers.items()
        # With more people than rows of one display name nobody can tell which of them is here.
        if len(ids[display]) <= len(group)
        for number, id_ in zip(group, ids[display], strict=False)
    }
    rest = tuple(person.id for person in people if person.id not in linked.values())
    open_question = Ambiguous(rest) if rest else None
    return {number: linked.get(number, open_question) for number in displays}
