"""The best plan: legal by an independent checker, none better by trying everything, the same whoever comes first."""

from __future__ import annotations

from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from qzlive.tables.choice import Contradictory, greedy, solve
from qzlive.tables.choice.asked import answer, read

from .checker import Document, faults, score
from .circles import circles
from .exhaustive import best


def solved(asked: Document) -> Document | None:
    """Return the answer, None if demands exclude each other; what is impossible by itself is not asked here."""
    problem, _ = read(asked)
    try:
        return answer(solve(problem))
    except Contradictory as contradictory:
        assume(not contradictory.alone)
        return None


@settings(max_examples=150, deadline=None)
@given(circles())
def test_every_plan_is_legal_and_none_is_better(asked: Document) -> None:
    found = solved(asked)
    optimum = best(asked)
    assert (found is None) == (optimum is None)
    if found is not None:
        assert found["proved"]
        assert faults(asked, found) == []
        assert score(asked, found) == optimum
