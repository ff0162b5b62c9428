"""Plan files for the tests, and the shortest way to their faults."""

from __future__ import annotations

from qzlive.plan.faults import PlanFault, PlanRefused
from qzlive.plan.load import load_plan
from qzlive.plan.results import load_results

SMALL = """\
title: Kleiner Zirkel
date: 2022-03-30
agenda:
  - at: 14:00
    title: Anfang
    kind: plenary
  - at: 14:30
    title: Tische
    kind: breakout
    breakout: tische
end: 15:00
breakouts:
  tische:
    form: choice
topics:
  - number: 1
    title: Erstes
    questions:
      - Was gelingt?
  - number: 2
    title: Zweites
"""


def faults(source: bytes | str) -> tuple[PlanFault, ...]:
    """Return the faults of a plan, none if it loads."""
    try:
        load_plan(source, "plan.yaml")
    except PlanRefused as refused:
        return refused.faults
    return ()


def result_faults(source: bytes | str) -> tuple[PlanFault, ...]:
    """Return the faults of a results file, none if it loads."""
    try:
        load_results(source, "results.yaml")
    except PlanRefused as refused:
        return refused.faults
    return ()


def changed(old: str, new: str) -> str:
    """Return the small plan with `new` in the place of `old`."""
    assert SMALL.count(old) == 1, old
    return SMALL.replace(old, new)


def only(source: bytes | str) -> PlanFault:
    """Return the only fault of a plan."""
    (fault,) = faults(source)
    return fault
