"""From a problem to who goes to which topic: one goal after the other, each held while the next is sought."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from ..lots import drawn
from .even import even
from .goals import goals, joined, lot, unmet, weighed
from .model import Level, Problem
from .program import total
from .rows import Crowded, Rows, rows
from .units import Unit, kinds

_LEAST_SECONDS = 0.5
"""For the last stages, which are small, even if the first used up the time."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`topics`: where each unit goes, by its first member (None: asked again). `tables`: how many a topic has."""

    topics: Mapping[str, int | None]
    tables: Mapping[int, int]
    levels: tuple[Level, ...]

    @property
    def proved(self) -> bool:
        return all(level.proved for level in self.levels)


def arrange(
    problem: Problem,
    found: Sequence[Unit],
    crowded: Sequence[Crowded] = (),
    seconds: float | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Arrangement | None:
    """Return the best arrangement, None if the demands exclude each other. Raises TimeoutError if time ran out before
    there was any, Cancelled, and ImportError without highspy."""
    from .highs import Solver

    made = rows(problem, kinds(problem, found), crowded)
    if (ideal := _ideal(problem, found, crowded, made, seconds, cancelled)) is not None:
        return ideal
    solver = Solver(made.program, seconds, cancelled, presolve=False)
    levels = []
    values: tuple[int, ...] = ()
    sought = goals(made, problem)
    people = sum(kind.count * kind.unit.size for kind in made.kinds)
    longest = max((max(kind.unit.asked or (1,)) for kind in made.kinds), default=1)
    for group, cost in joined(sought, people * longest if problem.aim == "fair" else people):
        last = solver.minimise(cost)
        if last is None:
            return None
        solver.at_most(cost, last.cost)
        levels += [Level(goal.name, goal.base + total(goal.cost, last.values), last.proved) for goal in group]
        values = last.values
    spent = solver.spent
    if any(_total_unmet(made, values)):
        most = levels[0].value if problem.aim == "fair" else sum(len(person.choices) for person in problem.participants)
        drawing = lot(made, problem, most)
        left = None if seconds is None else max(_LEAST_SECONDS, seconds - spent)
        solver = Solver(made.program, left, cancelled, presolve=False)
        with suppress(TimeoutError):
            if (fair := solver.minimise(drawing.cost)) is not None:
                values = fair.values
                levels.append(Level(drawing.name, drawing.base + fair.cost, fair.proved))
        spent += solver.spent
    # When time ran out, what was sought first may have become better while the rest was sought.
    for number, goal in enumerate(sought):
        levels[number] = replace(levels[number], value=goal.base + total(goal.cost, values))
    decided = _persons(made, problem, values)
    seated = sum(values[column] for number, kind in enumerate(made.kinds) if kind.free for _, column in made.of(number))
    left = None if seconds is None else max(_LEAST_SECONDS, seconds - spent)
    finished = even(problem, found, decided, seated, crowded, left, cancelled)
    assert finished is not None
    return Arrangement({**decided, **finished.free}, finished.tables, (*levels, *finished.levels))


def _ideal(
    problem: Problem,
    found: Sequence[Unit],
    crowded: Sequence[Crowded],
    made: Rows,
    seconds: float | None,
    cancelled: Callable[[], bool] | None,
) -> Arrangement | None:
    """Return the arrangement in which everybody has the first wish, if there is one: then nothing else is to be
    sought, and a circle of 2,000 is as quick as one of 20."""
    decided: dict[str, int | None] = {}
    seated = 0
    for kind in made.kinds:
        best = [topic for topic, ranks in kind.unit.ranks.items() if not any(ranks)]
        if kind.free:
            seated += kind.count
        elif len(best) == 1 or (best and kind.unit.asked is None):
            decided.update((unit.members[0], best[0]) for unit in kind.units)
        else:
            return None
    finished = even(problem, found, decided, seated, crowded, seconds, cancelled)
    if finished is None:
        return None
    levels = tuple(Level(goal.name, 0, True) for goal in goals(made, problem))
    return Arrangement({**decided, **finished.free}, finished.tables, (*levels, *finished.levels))


def _total_unmet(made: Rows, values: Sequence[int]) -> list[int]:
    """Return for each kind how many wishes of its people stay unmet."""
    found = []
    for number, kind in enumerate(made.kinds):
        seats = {topic: values[column] for topic, column in made.of(number)}
        alone = weighed(kind.unit, None, unmet) if kind.unit.asked is not None else 0
        met = sum(count * weighed(kind.unit, topic, unmet) for topic, count in seats.items())
        found.append(met + (kind.count - sum(seats.values())) * alone)
    return found


def _persons(made: Rows, problem: Problem, values: Sequence[int]) -> dict[str, int | None]:
    """Give the better wishes of a kind to those with the better lots."""
    topics: dict[str, int | None] = {}
    for number, kind in enumerate(made.kinds):
        if kind.free:
            continue
        seats = {topic: values[column] for topic, column in made.of(number)}
        best_first = sorted(seats, key=lambda topic, kind=kind: (kind.unit.ranks[topic], topic))  # type: ignore[misc]
        outcomes: list[int | None] = [topic for topic in best_first for _ in range(seats[topic])]
        outcomes += [None] * (kind.count - len(outcomes))
        order = sorted(kind.units, key=lambda unit: (-drawn(problem.seed, unit.members[0]), unit.members))
        topics.update((unit.members[0], outcome) for unit, outcome in zip(order, outcomes, strict=True))
    return topics
