"""Whether everybody of a few rows can be somebody else, and which of them can be only one: a matching in a bipartite
graph (augmenting paths, breadth first, so that long chains need no deep stack)."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Mapping


def parts(fits: Mapping[int, Collection[str]]) -> Iterator[dict[int, Collection[str]]]:
    """Yield the rows that compete with each other, directly or through others, with the people that each may be."""
    rows_of: dict[str, list[int]] = defaultdict(list)
    for number, people in fits.items():
        for id_ in people:
            rows_of[id_].append(number)
    seen: set[int] = set()
    for start in fits:
        if start in seen:
            continue
        seen.add(start)
        part, waiting = {}, [start]
        while waiting:
            number = waiting.pop()
            part[number] = fits[number]
            for id_ in fits[number]:
                fresh = [other for other in rows_of.pop(id_, ()) if other not in seen]
                seen.update(fresh)
                waiting.extend(fresh)
        yield part


def assigned(fits: Mapping[int, Collection[str]]) -> dict[int, str] | None:
    """Return a different person for each row; None if there are too few."""
    of_person: dict[str, int] = {}
    if not all(_augment(fits, of_person, number) for number in fits):
        return None
    return {number: id_ for id_, number in of_person.items()}


def settled(fits: Mapping[int, Collection[str]], assignment: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """Yield the rows that are the same person in every assignment of all rows, with that person."""
    for number, id_ in assignment.items():
        others = {person: row for row, person in assignment.items() if row != number}
        if not _augment({**fits, number: [one for one in fits[number] if one != id_]}, others, number):
            yield number, id_


def _augment(fits: Mapping[int, Collection[str]], of_person: dict[str, int], start: int) -> bool:
    """Give one more row a person, moving others to people that they may be as well; False if that cannot be done."""
    came_from: dict[str, tuple[int, str | None]] = {}
    waiting: deque[tuple[int, str | None]] = deque([(start, None)])
    while waiting:
        number, before = waiting.popleft()
        for id_ in fits[number]:
            if id_ in came_from:
                continue
            came_from[id_] = (number, before)
            if id_ in of_person:
                waiting.append((of_person[id_], id_))
                continue
            free: str | None = id_
            while free is not None:
                of_person[free], free = came_from[free]
            return True
    return False
