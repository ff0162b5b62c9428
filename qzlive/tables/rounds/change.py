"""People leave and come between the rounds: only rounds that nobody has been told yet are planned anew.

A round that is over stays as it was. In one that people were told, who has gone is missing and who is new takes a
free chair; nobody moves. In those that nobody was told yet the seats are kept while sizes differ by at most two and
no table has fewer than three people; else the fewest people that are needed move; else they are searched anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ...reason import Reason
from .hall import ABSENT, Hall
from .model import Cafe, Plan, Seats, check, routes
from .plan import TRIALS, improved, warnings
from .search import Progress, Search
from .start import Grid
from .wishes import unmet, wish_lists

How = Literal["keep", "level", "search"]

_SMALLEST = 3
_SPREAD = 2


@dataclass(frozen=True, slots=True)
class Change:
    """Rounds after people have left or come. `how`: what was done with the rounds that nobody was told; `moved`: how
    many seats of people who stay are others than before, which is the price; `plan`: the new rounds."""

    how: How
    moved: int
    plan: Plan


def replan(
    cafe: Cafe,
    seats: Seats,
    told: int,
    *,
    over: int | None = None,
    how: How | None = None,
    trials: int = TRIALS,
    progress: Progress | None = None,
) -> Change:
    """Return the rounds for the people of `cafe`, who are those that are here now; raises CafeRefused.

    `seats` are the rounds so far, with who has gone and without who is new. `told`: how many of the rounds people
    know; `over`: how many of those are over or running (all that are told unless said otherwise). Without `how` the
    least is done that leaves good tables. ValueError if the rounds so far are not those of such a café.
    """
    check(cafe)
    past = told if over is None else over
    if not 0 <= past <= told <= len(seats) == cafe.rounds or any(len(row) != len(cafe.topics) for row in seats):
        raise ValueError("the rounds so far do not fit the café")
    hall = Hall.of(cafe)
    wanted = _wanted(cafe, hall)
    kept = _seated(hall, seats, past, wanted)
    if how == "keep" or (how is None and _good(hall, kept[told:])):
        return _change(cafe, hall, seats, kept, past, "keep")
    levelled = _levelled(hall, kept, told)
    if how == "level":
        return _change(cafe, hall, seats, levelled, past, "level")
    if how is None and _cost(hall, levelled, told, wanted) <= _cost(hall, kept, told, wanted):
        return _change(cafe, hall, seats, levelled, past, "level")
    found = improved(hall, lambda *_: levelled, told, wanted, cafe.seed, trials, progress)
    if how is None and found.rows == levelled:
        return _change(cafe, hall, seats, levelled, past, "level")
    return _change(cafe, hall, seats, found.rows, past, "search")


def proposals(
    cafe: Cafe, seats: Seats, told: int, *, over: int | None = None, trials: int = TRIALS
) -> tuple[Change, ...]:
    """Return what could be done, each once, with its price: keep the seats, level the sizes, search anew."""
    ways: tuple[How, ...] = ("keep", "level", "search")
    found: list[Change] = []
    for how in ways:
        change = replan(cafe, seats, told, over=over, how=how, trials=trials)
        if all(change.plan.seats != other.plan.seats for other in found):
            found.append(change)
    return tuple(found)


def moved(before: Seats, after: Seats, people: Iterable[str]) -> int:
    """Return how many seats of these people are others than before; who had no seat in a round did not move."""
    old, new = routes(before), routes(after)
    return sum(
        was is not None and was != now
        for person in people
        for was, now in zip(old.get(person, ()), new.get(person, ()), strict=False)
    )


def _seated(hall: Hall, seats: Seats, past: int, wanted: list[int]) -> Grid:
    """Return the seats with who is here; who has none in a round to come sits down where the fewest sit, best where
    the person has not been, wants to go and meets nobody again. New hosts go to their tables."""
    grid = hall.grid(seats)
    kinds = hall.kind_of
    for number in range(past, len(grid)):
        row = grid[number]
        for one, table in enumerate(hall.stays):
            if table != ABSENT:
                row[one] = table
        sizes = [row.count(table) for table in range(hall.tables)]
        for one, table in enumerate(row):
            if table == ABSENT:
                been = {kinds[other[one]] for other in grid if other[one] != ABSENT}
                again = _again(grid, one, row, hall.tables)
                drawn = [not wanted[one] >> hall.topic_of[t] & 1 for t in range(hall.tables)]
                there = min(range(hall.tables), key=lambda t: (sizes[t], kinds[t] in been, drawn[t], again[t], t))
                row[one] = there
                sizes[there] += 1
    return grid


def _again(grid: Grid, one: int, now: list[int], tables: int) -> list[int]:
    """Return by table how many of those who sit there now the person meets in another round too."""
    again = [0] * tables
    for other, table in enumerate(now):
        if table != ABSENT and other != one:
            again[table] += any(row[one] == row[other] != ABSENT for row in grid if row is not now)
    return again


def _good(hall: Hall, rows: Grid) -> bool:
    fewest = min(_SMALLEST, len(hall.people) // hall.tables)
    sizes = [[row.count(table) for table in range(hall.tables)] for row in rows]
    return all(max(row) - min(row) <= _SPREAD and min(row) >= fewest for row in sizes)


def _levelled(hall: Hall, kept: Grid, told: int) -> Grid:
    """Return seats with even sizes in the rounds that nobody was told, with as few moves as that takes."""
    grid = [row[:] for row in kept]
    for number in range(told, len(grid)):
        while True:
            row = grid[number]
            sizes = [row.count(table) for table in range(hall.tables)]
            if max(sizes) - min(sizes) <= 1:
                break
            grid[number] = _one_moved(hall, grid, number, sizes)
    return grid


def _one_moved(hall: Hall, grid: Grid, number: int, sizes: list[int]) -> list[int]:
    """Return the round after the best move from one of the largest tables to one of the smallest."""
    search = Search(hall, grid, number, [0] * len(hall.people))
    largest, smallest = max(sizes), min(sizes)
    row = grid[number][:]
    ways = [
        (search.price(number, one, here, there, ABSENT), one, there)
        for one, here in enumerate(row)
        if here != ABSENT and sizes[here] == largest and hall.stays[one] == ABSENT
        for there in range(hall.tables)
        if sizes[there] == smallest
    ]
    _, one, there = min(ways)
    row[one] = there
    return row


def _wanted(cafe: Cafe, hall: Hall) -> list[int]:
    lists = wish_lists(hall, cafe.wishes)
    return [sum(1 << topic for topic in lists.get(one, ())[: hall.rounds]) for one in range(len(hall.people))]


def _cost(hall: Hall, grid: Grid, told: int, wanted: list[int]) -> int:
    return Search(hall, grid, told, wanted).cost


def _change(cafe: Cafe, hall: Hall, before: Seats, grid: Grid, past: int, how: How) -> Change:
    after = (*before[:past], *hall.seats(grid)[past:])
    here = hall.seats([*hall.grid(before)[:past], *grid[past:]])
    said = (*warnings(cafe, here), *_small(after[past:], past), *_hostless(cafe))
    plan = Plan(after, unmet(hall, cafe.wishes, grid, None), said, how == "search")
    return Change(how, moved(before[past:], after[past:], cafe.people), plan)


def _small(seats: Seats, past: int) -> list[Reason]:
    return [
        Reason("rounds-small", {"round": past + number + 1, "table": table, "count": len(members)})
        for number, tables in enumerate(seats)
        for table, members in enumerate(tables, start=1)
        if len(members) < _SMALLEST and sum(map(len, tables)) >= _SMALLEST * len(tables)
    ]


def _hostless(cafe: Cafe) -> list[Reason]:
    """Name the tables without a host in a café that has hosts."""
    tables = range(1, len(cafe.topics) + 1)
    return [Reason("rounds-hostless", {"table": table}) for table in tables if cafe.hosts and table not in cafe.hosts]
