"""The first seats of a café, by construction: where the step numbers reach, nobody meets anybody twice."""

from __future__ import annotations

from .hall import ABSENT, Hall
from .steps import Steps, steps

Grid = list[list[int]]
"""By round, by person the table."""


def first_seats(hall: Hall) -> Grid:
    """Return seats with sizes that differ by at most one and hosts at their tables."""
    walking = [one for one, table in enumerate(hall.stays) if table == ABSENT]
    hosts = len(hall.people) - len(walking)
    whole, over = divmod(len(walking), hall.tables)
    streams = whole + bool(over)
    grid = [[ABSENT] * len(hall.people) for _ in range(hall.rounds)]
    for row in grid:
        for table, host in enumerate(hall.host_at):
            if host != ABSENT:
                row[host] = table
    known, shift = _steps(hall, streams)
    even = hosts in (0, hall.tables)
    for place, one in enumerate(walking if even else walking[: whole * hall.tables]):
        stream, start = divmod(place, hall.tables)
        for number, row in enumerate(grid):
            row[one] = known.table(start, number, stream + shift)
    if not even:
        _fill(hall, grid, walking[whole * hall.tables :])
    return grid


def _steps(hall: Hall, streams: int) -> tuple[Steps, int]:
    """Return steps, and which of their streams is the first that walks: 1, because whoever is in 0 stays."""
    for columns, shift in ((streams + 1, 1), (streams, 0)):
        known = steps(hall.tables, hall.rounds, columns)
        if known and columns > shift:
            return known, shift
    most = hall.tables - 1
    # More streams than tables, or more rounds: what is known is used over and over, and the search does the rest.
    for rounds in range(min(hall.rounds, hall.tables), 0, -1):
        for columns in range(min(streams + 1, hall.tables), 1, -1):
            known = steps(hall.tables, rounds, columns)
            if known:
                rows = [known.rows[number % rounds] for number in range(hall.rounds)]
                wide = [(0, *(row[1 + stream % (columns - 1)] for stream in range(streams))) for row in rows]
                return Steps(known.moduli, tuple(wide)), 1
    wide = [(0, *(number * (1 + stream % max(most, 1)) for stream in range(streams))) for number in range(hall.rounds)]
    return Steps((hall.tables,), tuple(wide)), 1


def _fill(hall: Hall, grid: Grid, late: list[int]) -> None:
    """Seat those for whom no stream is left, where the fewest sit, best at a table that is new to them."""
    kinds = hall.kind_of
    been: dict[int, set[int]] = {one: set() for one in late}
    for row in grid:
        sizes = [row.count(table) for table in range(hall.tables)]
        for one in late:
            table = min(range(hall.tables), key=lambda t: (sizes[t], kinds[t] in been[one], (t - one) % hall.tables))
            sizes[table] += 1
            row[one] = table
            been[one].add(kinds[table])
