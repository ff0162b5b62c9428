"""Which rows of one list are one person.

Decided by the kind of the list, and never by the order of its rows. A platform's id or an e-mail address proves it;
an equal name only where nobody can have been in two places at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf

from .rows import Kind, Row

_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Named:
    """A row with the keys of the names in it (`qzlive.names.keys`); none for a name that says nothing of a person,
    such as that of a device."""

    row: Row
    keys: frozenset[str]


def group(named: Sequence[Named], kind: Kind) -> list[list[Named]]:
    """Return the rows of each person, in the order of the list; the people by their first row."""
    sets = _Sets(len(named))
    if kind != "registration":
        sets.join(_same(named, lambda one: one.row.id))
    if kind == "registration":
        # One address may serve a family or a whole order of tickets.
        sets.join(_same(named, lambda one: (one.row.email, min(one.keys, default="")) if one.row.email else None))
    elif kind != "live":
        sets.join(_same(named, lambda one: one.row.email))
        for namesakes in _namesakes(named, sets.groups()):
            rows = [[named[index] for index in indexes] for indexes in namesakes]
            if _can_be_one(rows, kind):
                sets.join([[index for indexes in namesakes for index in indexes]])
    return [[named[index] for index in indexes] for indexes in sets.groups()]


def in_time(rows: Sequence[Named]) -> list[Named]:
    """The rows of one person, the latest last: by their times if all have one, else as they stand."""
    if any(one.row.joined is None for one in rows):
        return list(rows)
    return sorted(rows, key=lambda one: (one.row.joined or 0, _end(one.row), one.row.display, one.row.number))


class _Sets:
    """Disjoint sets of numbers."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, groups: Iterable[Sequence[int]]) -> None:
        for first, *others in groups:
            for other in others:
                self._parent[self._root(other)] = self._root(first)

    def groups(self) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self._parent)):
            found[self._root(number)].append(number)
        return list(found.values())


def _same(named: Sequence[Named], value: Callable[[Named], Hashable]) -> Iterator[list[int]]:
    found: dict[Hashable, list[int]] = defaultdict(list)
    for index, one in enumerate(named):
        if key := value(one):
            found[key].append(index)
    yield from found.values()


def _namesakes(named: Sequence[Named], groups: Sequence[list[int]]) -> Iterator[list[list[int]]]:
    """Groups of rows that a name connects, if there are several."""
    of_key: dict[str, list[int]] = defaultdict(list)
    for number, indexes in enumerate(groups):
        for key in {key for index in indexes for key in named[index].keys}:
            of_key[key].append(number)
    connected = _Sets(len(groups))
    connected.join(of_key.values())
    for numbers in connected.groups():
        if len(numbers) > 1:
            yield [groups[number] for number in numbers]


def _can_be_one(groups: Sequence[Sequence[Named]], kind: Kind) -> bool:
    """Whether rows of one name may be one person: no two addresses or ids, and never there twice at a time."""
    rows = [one.row for group_ in groups for one in group_]
    if len({row.email for row in rows} - {""}) > 1 or len({row.id for row in rows} - {""}) > 1:
        return False
    if kind == "statements":
        return True
    if any(row.joined is None for row in rows):
        return False
    spans = sorted(span for group_ in groups for span in _spans([one.row for one in group_]))
    return all(first[1] <= second[0] for first, second in zip(spans, spans[1:], strict=False))


def _spans(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """When a person with these rows was there; rows of one person may overlap."""
    spans: list[tuple[float, float]] = []
    for begin, end in sorted((row.joined or 0, _end(row)) for row in rows):
        if spans and begin <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((begin, end))
    return spans


def _end(row: Row) -> float:
    """Who has not left is still there. A clock without dates starts anew at midnight."""
    if row.left is None:
        return inf
    return row.left if row.joined is None or row.left >= row.joined else row.left + _DAY
