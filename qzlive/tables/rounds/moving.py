"""Evening out who holds which place: chains of moves, each by one person. Sets of people are whole numbers, a bit
each, so that a step looks at everybody at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence


def push(
    holding: list[int], may: Sequence[int], start: int, target: Callable[[int], bool]
) -> list[tuple[int, int, int]]:
    """Take one person away from `start` and bring one to a place that is a `target`, by the shortest chain of moves.

    `holding`: by place who may be taken away there. `may`: by place who can be brought there. Changes `holding` and
    returns the moves as (person's bit, from, to); none if there is no chain.
    """
    came: dict[int, int] = {start: start}
    queue = [start]
    for place in queue:
        if place != start and target(place):
            return _apply(holding, may, came, place)
        for other in range(len(holding)):
            if other not in came and holding[place] & may[other]:
                came[other] = place
                queue.append(other)
    return []


def _apply(holding: list[int], may: Sequence[int], came: dict[int, int], last: int) -> list[tuple[int, int, int]]:
    moves = []
    while came[last] != last:
        before = came[last]
        able = holding[before] & may[last]
        person = able & -able
        moves.append((person, before, last))
        last = before
    for person, before, after in moves:
        holding[before] &= ~person
        holding[after] |= person
    return moves
