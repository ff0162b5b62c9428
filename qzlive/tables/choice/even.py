"""What is left to decide once everybody's wish is: how many tables a topic has, and where people without a wish go.

Roles mixed over the tables, then as few tables as possible, then sizes that differ as little as possible.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .model import Level, Problem
from .program import total
from .rows import Crowded, Rows, rows
from .units import Unit, kinds

if TYPE_CHECKING:
    from .highs import Found

_MOST_ROLES = 12
"""With more of them it is no role that could be mixed over tables of eight."""


@dataclass(frozen=True, slots=True)
class Finished:
    """`free`: where people without a wish go, `tables`: how many a topic has."""

    free: Mapping[str, int | None]
    tables: Mapping[int, int]
    levels: tuple[Level, ...]


def even(
    problem: Problem,
    found: Sequence[Unit],
    decided: Mapping[str, int | None],
    seated: int,
    crowded: Sequence[Crowded] = (),
    seconds: float | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Finished | None:
    """Return the last stages, None if there are none. `decided`: where units go by their first member, of all but the
    free ones, of whom so many are `seated`. Half of the `seconds` are for each half of the stages."""
    from .highs import Solver

    made = rows(problem, kinds(problem, found, by_role=True), crowded)
    if not set(decided.values()) - {None} <= made.tables.keys():
        return None
    free: list[tuple[int, int]] = []
    for number, kind in enumerate(made.kinds):
        if kind.free:
            free += [(column, 1) for _, column in made.of(number)]
            continue
        comers = Counter(decided[unit.members[0]] for unit in kind.units)
        for topic, column in made.of(number):
            made.program.low[column] = made.program.high[column] = comers[topic]
    made.program.row(seated, free)
    tables = dict.fromkeys(made.tables.values(), 1)
    if not tables:
        return Finished(dict.fromkeys(_free_people(made)), dict.fromkeys(made.empty, 1), ())
    half = None if seconds is None else seconds / 2
    mix = _mix(made, problem, decided)
    solver = Solver(made.program, half, cancelled)
    levels = []
    last: Found | None = None
    for name, cost in (("mix", mix), ("tables", tables)):
        last = solver.minimise(cost)
        if last is None:
            return None
        solver.at_most(cost, last.cost)
        levels.append(Level(name, last.cost, last.proved))
    assert last is not None
    if last.cost:
        beside = _beside_mean(made, last.values, last.cost)
        last = Solver(made.program, half, cancelled).minimise(beside) or last
    counts = {topic: last.values[column] for topic, column in made.tables.items()}
    return Finished(_free(made, last.values), counts | dict.fromkeys(made.empty, 1), tuple(levels))


def _mix(made: Rows, problem: Problem, decided: Mapping[str, int | None]) -> dict[int, int]:
    """Return the columns that count, for each role, the tables which stay without it."""
    role = {person.id: person.role for person in problem.participants}
    roles = sorted(set(role.values()) - {""})
    if not 1 < len(roles) <= _MOST_ROLES:
        return {}
    present: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    fixed: Counter[tuple[int, str]] = Counter()
    for number, kind in enumerate(made.kinds):
        for topic, column in made.of(number) if kind.free else ():
            present[topic, role[kind.unit.members[0]]].append((column, 1))
        for unit in () if kind.free else kind.units:
            topic_of_unit = decided[unit.members[0]]
            if topic_of_unit is not None:
                fixed.update((topic_of_unit, role[member]) for member in unit.members)
    cost = {}
    for topic, tables in made.tables.items():
        for each in roles:
            lacking = made.program.column(made.program.high[tables])
            made.program.row(-fixed[topic, each], [(lacking, 1), *present[topic, each], (tables, -1)])
            cost[lacking] = 1
    return cost


def _beside_mean(made: Rows, values: Sequence[int], tables: int) -> dict[int, int]:
    """Return the columns that count people too few or too many at tables against the mean of all."""
    sizes = {column: made.kinds[kind].unit.size for (kind, _), column in made.seats.items()}
    people = total(sizes, values)
    cost = {}
    for topic, count in made.tables.items():
        comers = [(column, sizes[column]) for _, column in made.at(topic)]
        lowest, highest = people // tables, -(-people // tables)
        for sign, size in ((1, lowest), (-1, highest)):
            beside = made.program.column(people + highest * tables)
            terms = [(column, sign * each) for column, each in comers]
            made.program.row(0, [(beside, 1), *terms, (count, -sign * size)])
            cost[beside] = 1
    return cost


def _free_people(made: Rows) -> list[str]:
    return [unit.members[0] for kind in made.kinds if kind.free for unit in kind.units]


def _free(made: Rows, values: Sequence[int]) -> dict[str, int | None]:
    """Name the people who go where only their number was decided."""
    where: dict[str, int | None] = dict.fromkeys(_free_people(made))
    for number, kind in enumerate(made.kinds):
        if kind.free:
            topics = [topic for topic, column in made.of(number) for _ in range(values[column])]
            where.update((unit.members[0], topic) for unit, topic in zip(kind.units, topics, strict=False))
    return where
