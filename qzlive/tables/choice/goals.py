"""What the aims count: numbers that are made as small as possible, one after the other.

What is counted is people, so that two who sit together count as two. `fair` counts the wishes above the one that is
met; someone who is asked again has as many unmet wishes as they named, so that naming one topic less never weighs more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ..lots import drawn
from .model import Problem
from .rows import Rows
from .units import Unit

_LARGEST = 100_000_000
"""Beyond that, one unit of the last goal would come near to what HiGHS takes for equal."""

Weigh = Callable[[str, int | None, int], int]
"""What a person weighs: id, unmet wishes above the topic where they sit (None: asked again), number of wishes."""


@dataclass(frozen=True, slots=True)
class Goal:
    """`base` and the sum of the columns with their factors."""

    name: str
    cost: Mapping[int, int]
    base: int


def goals(made: Rows, problem: Problem) -> list[Goal]:
    """Return what the aim of a problem counts, the most important first."""
    longest = max((rank for kind in made.kinds for ranks in kind.unit.ranks.values() for rank in ranks), default=0)
    asked = goal("asked", made, lambda _, met, __: met is None)
    if problem.aim == "first":
        return [goal(f"beyond-{rank}", made, partial(_beyond, rank)) for rank in range(1, longest + 1)] + [
            goal("unplaced", made, partial(_beyond, longest + 1)),
            asked,
        ]
    if problem.aim == "placed":
        return [asked, *(goal(f"choice-{rank + 1}", made, partial(_exactly, rank)) for rank in range(longest, 0, -1))]
    return [goal("unmet", made, unmet), goal("unseated", made, lambda _, met, named: met is None and not named)]


def joined(sought: Sequence[Goal], most: int) -> list[tuple[Sequence[Goal], dict[int, int]]]:
    """Take neighbouring goals together into one cost, so that less is to be solved. One unit of a goal weighs more than
    all that the later ones can come to, and the numbers stay so small that HiGHS still tells them apart.

    `most`: what no goal can exceed.
    """
    groups: list[list[Goal]] = []
    for one in sought:
        if groups and (most + 1) ** (len(groups[-1]) + 1) <= _LARGEST:
            groups[-1].append(one)
        else:
            groups.append([one])
    found: list[tuple[Sequence[Goal], dict[int, int]]] = []
    for group in groups:
        cost: Counter[int] = Counter()
        for one in group:
            cost = Counter({column: factor * (most + 1) for column, factor in cost.items()})
            cost.update(one.cost)
        found.append((group, dict(cost)))
    return found


def goal(name: str, made: Rows, weigh: Weigh) -> Goal:
    """Return the sum of what everybody weighs."""
    cost: dict[int, int] = {}
    base = 0
    for number, kind in enumerate(made.kinds):
        alone = 0 if kind.unit.asked is None else weighed(kind.unit, None, weigh)
        base += kind.count * alone
        for topic, column in made.of(number):
            if factor := weighed(kind.unit, topic, weigh) - alone:
                cost[column] = factor
    return Goal(name, cost, base)


def weighed(unit: Unit, topic: int | None, weigh: Weigh) -> int:
    """Return what the people of a unit weigh at a topic, or if they are asked again (None)."""
    named = unit.asked or (0,) * unit.size
    met: tuple[int | None, ...] = (None,) * unit.size if topic is None else unit.ranks[topic]
    return sum(int(weigh(*member)) for member in zip(unit.members, met, named, strict=True))


def unmet(_: str, met: int | None, named: int) -> int:
    return named if met is None else met


def lot(made: Rows, problem: Problem, most: int) -> Goal:
    """Return the weight of all unmet wishes, each as heavy as the number that its person drew.

    Of people who want the same, who drew less goes further down: the n people with at least r unmet wishes are those
    with the n lowest numbers. Each of them has a column, cheapest first. `most`: unmet wishes of all together, at most.
    """
    cost: dict[int, int] = {}
    base = 0
    for number, kind in enumerate(made.kinds):
        if kind.count == 1:
            weigh = partial(_heavy, problem.seed)
            alone = 0 if kind.unit.asked is None else weighed(kind.unit, None, weigh)
            base += alone
            for topic, column in made.of(number):
                cost[column] = weighed(kind.unit, topic, weigh) - alone
        elif not kind.free:
            numbers = sorted(drawn(problem.seed, unit.members[0]) for unit in kind.units)
            for rank in range(1, (kind.unit.asked or (0,))[0] + 1):
                steps = [made.program.column(1, whole=False) for _ in numbers[: most // rank]]
                cost.update(zip(steps, numbers, strict=False))
                above = [(column, 1) for topic, column in made.of(number) if kind.unit.ranks[topic][0] < rank]
                made.program.row(kind.count, [*above, *((step, 1) for step in steps)], None)
    return Goal("lot", cost, base)


def _beyond(rank: int, _: str, met: int | None, named: int) -> bool:
    return bool(named) and (met is None or met >= rank)


def _exactly(rank: int, _: str, met: int | None, __: int) -> bool:
    return met == rank


def _heavy(seed: int, person: str, met: int | None, named: int) -> int:
    return drawn(seed, person) * unmet(person, met, named)
