"""A problem solved: who sits at which table, proved to be the best, with a reason for everybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from ..lots import lots
from .dealing import deal
from .demands import check, smallest
from .greedy import greedy
from .model import NoSolver, Plan, Problem, Table
from .plans import named, plan_of, sorted_out
from .rows import Crowded, rows
from .stages import Arrangement, arrange
from .units import Unit, kinds, units

_MOST_CUTS = 50


def solve(problem: Problem, *, seconds: float | None = None, cancelled: Callable[[], bool] | None = None) -> Plan:
    """Return the best plan for a problem.

    `seconds`: after them the best plan that is known then, whose `proved` is False. `cancelled` is asked again and
    again. Raises Contradictory, Cancelled, and NoSolver without highspy (then `greedy` has a plan).
    """
    check(problem)
    plan = best(problem, seconds=seconds, cancelled=cancelled)
    if plan is None:
        raise smallest(sorted_out(problem), lambda other: _possible(other, cancelled))
    return plan


def best(
    problem: Problem,
    forced: Mapping[str, int] | None = None,
    *,
    seconds: float | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Plan | None:
    """Return the best plan in which those who are `forced` sit at these topics, None if there is none."""
    problem = sorted_out(problem)
    found = units(problem, forced)
    drawn = lots(problem.seed, (person.id for person in problem.participants))
    crowded: list[Crowded] = []
    proved = True
    while len(crowded) <= _MOST_CUTS:
        try:
            arrangement = arrange(problem, found, crowded, seconds, cancelled)
        except ModuleNotFoundError as missing:
            raise NoSolver from missing
        except TimeoutError:
            return greedy(problem)
        if arrangement is None:
            return None
        dealt = _deal(problem, found, arrangement, drawn)
        if isinstance(dealt, tuple):
            plan = plan_of(problem, dealt, arrangement.tables, drawn)
            plan = replace(plan, proved=proved and arrangement.proved, levels=arrangement.levels)
            return plan if plan.proved or forced else _not_worse(problem, plan)
        # Pairs that do not fit are told to the solver, which then takes more tables or sends fewer of them there.
        crowded.append(dealt)
        proved = proved and _packs_never(problem, dealt, found, drawn)
    return greedy(problem)


def _not_worse(problem: Problem, plan: Plan) -> Plan:
    """Return a plan that is not proved, or the greedy one if that seats more people: what was told to the solver about
    pairs may have cost it more than needed."""
    other = greedy(problem)
    return other if len(other.asked) < len(plan.asked) else plan


def _deal(
    problem: Problem, found: Sequence[Unit], arrangement: Arrangement, drawn: Mapping[str, int]
) -> tuple[Table, ...] | Crowded:
    tables: list[Table] = []
    for topic, count in sorted(arrangement.tables.items()):
        here = [unit for unit in found if arrangement.topics[unit.members[0]] == topic]
        if not here:
            tables += named(problem, topic, [[] for _ in range(count)])
            continue
        dealt = deal(problem, topic, count, here, drawn)
        if dealt is None:
            return Crowded(topic, _bound(problem, here), count + 1)
        tables += named(problem, topic, dealt)
    return tuple(tables)


def _bound(problem: Problem, here: Sequence[Unit]) -> frozenset[str]:
    apart = Counter(person for pair in problem.apart for person in pair)
    return frozenset(unit.members[0] for unit in here if unit.size > 1 or apart[unit.members[0]])


def _packs_never(problem: Problem, crowded: Crowded, found: Sequence[Unit], drawn: Mapping[str, int]) -> bool:
    """Say whether the pairs alone do not fit, whoever sits there as well; else forbidding them may cost a plan."""
    alone = [unit for unit in found if unit.members[0] in crowded.people]
    return deal(problem, crowded.topic, crowded.tables - 1, alone, drawn, least=0) is None


def _possible(problem: Problem, cancelled: Callable[[], bool] | None) -> bool:
    from .highs import Solver

    made = rows(problem, kinds(problem, units(problem)))
    return Solver(made.program, cancelled=cancelled).minimise({}) is not None
