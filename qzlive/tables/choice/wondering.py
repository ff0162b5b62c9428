"""What would be if somebody sat at the topic that they wanted: what the others would lose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .model import Person, Plan, Problem, wishes
from .solving import best

Changes = Mapping[str, tuple[int | None, int | None]]


@dataclass(frozen=True, slots=True)
class Counterfactual:
    """`possible`: there is a plan with the person at the topic. `unmet`: how many more wishes of the others stay unmet
    then (negative: fewer); `asked`: how many more of them are asked again. `worse` and `better`: for those whose place
    changes for the worse or the better, the topics before and after (None: asked again)."""

    person: str
    topic: int
    possible: bool
    unmet: int = 0
    asked: int = 0
    worse: Changes = field(default_factory=dict)
    better: Changes = field(default_factory=dict)


def counterfactual(
    problem: Problem,
    plan: Plan,
    person: str,
    topic: int,
    *,
    seconds: float | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Counterfactual:
    """Return what the others lose if the person sits at the topic: everything is computed anew with that fixed. Other
    than with a moderator's pin, the rule of popularity still holds for the topic.

    `plan` is the one that they ask about. Raises Cancelled and NoSolver.
    """
    other = best(problem, {person: topic}, seconds=seconds, cancelled=cancelled)
    if other is None:
        return Counterfactual(person, topic, possible=False)
    before, after = plan.seats, other.seats
    worse: dict[str, tuple[int | None, int | None]] = {}
    better: dict[str, tuple[int | None, int | None]] = {}
    unmet = asked = 0
    for one in problem.participants:
        if one.id == person:
            continue
        now = before[one.id].topic if one.id in before else None
        then = after[one.id].topic if one.id in after else None
        change = _unmet(one, then) - _unmet(one, now)
        unmet += change
        asked += (one.id in other.asked) - (one.id in plan.asked)
        if change:
            (worse if change > 0 else better)[one.id] = (now, then)
    return Counterfactual(person, topic, True, unmet, asked, worse, better)


def _unmet(person: Person, topic: int | None) -> int:
    named = wishes(person)
    if topic is None:
        return len(named)
    return named.index(topic) if topic in named and person.pin is None else 0
