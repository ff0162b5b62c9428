"""The first seats of a café, by construction: where the step numbers reach, nobody meets anybody twice."""

from __future__ import annotations

from .hall import ABSENT, Hall
from .steps import Steps, steps

Grid = list[list[int]]
"""By round, by person the table."""


def first_seats(hall: Hall, turn: int = 0) -> Grid:
    """Return seats with sizes that differ by at most one and hosts at their tables. Where a construction leaves people
    over, `turn` gives other seats for them: it says by how many tables later they start."""
    walking = [one for one, table in enumerate(hall.stays) if table == ABSENT]
    hosts = len(hall.people) - len(walking)
    whole, over = divmod(len(walking), hall.tables)
    grid = [[ABSENT] * len(hall.people) for _ in range(hall.rounds)]
    for row in grid:
        for table, host in enumerate(hall.host_at):
            if host != ABSENT:
                row[host] = table
    last = steps(hall.tables, hall.rounds, whole + 1 + bool(over))
    known = last or steps(hall.tables, hall.rounds, whole + 1) or _again(hall, whole + 1 + bool(over))
    for place, one in enumerate(walking[: whole * hall.tables]):
        stream, start = divmod(place, hall.tables)
        for number, row in enumerate(grid):
            row[one] = known.table(start, number, stream + 1)
    late = walking[whole * hall.tables :]
    ways = [[ABSENT] * len(late) for _ in grid]
    if len(known.rows[0]) > whole + 1:
        starts = [(start + turn) % hall.tables for start in range(len(late))]
        ways = [[known.table(start, number, whole + 1) for start in starts] for number in range(hall.rounds)]
    if hosts in (0, hall.tables) and last:
        for row, tables in zip(grid, ways, strict=True):
            for one, table in zip(late, tables, strict=True):
                row[one] = table
    else:
        _fill(hall, grid, late, ways)
    return grid


def _again(hall: Hall, columns: int) -> Steps:
    """Return steps for more streams or rounds than are known: those that are known over and over, and the search does
    the rest. Nobody stays at a table, as long as there are not more rounds than tables."""
    for rounds in range(min(hall.rounds, hall.tables), 0, -1):
        for most in range(min(columns, hall.tables), 1, -1):
            known = steps(hall.tables, rounds, most)
            if known:
                rows = [known.rows[number % rounds] for number in range(hall.rounds)]
                return Steps(
                    known.moduli, tuple((0, *(row[1 + j % (most - 1)] for j in range(columns))) for row in rows)
                )
    return Steps((hall.tables,), ((0,) * (columns + 1),) * hall.rounds)


def _fill(hall: Hall, grid: Grid, late: list[int], own: list[list[int]]) -> None:
    """Seat those who are over where a host is missing, and only then anywhere; `own`: by round the tables to which
    their stream leads, which they get as far as that is even."""
    kinds = hall.kind_of
    been: dict[int, set[int]] = {one: set() for one in late}
    hostless = {table for table, host in enumerate(hall.host_at) if host == ABSENT}
    for row, ways in zip(grid, own, strict=True):
        spare = max(0, len(late) - len(hostless))
        left, waiting = set(hostless), []
        for one, table in zip(late, ways, strict=True):
            if table in left:
                left.discard(table)
            elif table != ABSENT and table not in hostless and spare:
                spare -= 1
            else:
                waiting.append(one)
                continue
            row[one] = table
        if spare:
            taken = {row[one] for one in late}
            left |= {table for table in range(hall.tables) if table not in hostless | taken}
        for one in waiting:
            table = min(left, key=lambda t: (t not in hostless, kinds[t] in been[one], (t - one) % hall.tables))
            left.discard(table)
            row[one] = table
        for one in late:
            been[one].add(kinds[row[one]])
