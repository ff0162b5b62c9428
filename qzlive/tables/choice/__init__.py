"""Topic tables: everybody to the topic they want as far as it goes, proved, explained, and stable afterwards.

    solve(problem, *, seconds=None, cancelled=None) -> Plan            the best; Contradictory, Cancelled, NoSolver
    greedy(problem) -> Plan                                            without highspy, in milliseconds
    counterfactual(problem, plan, person, topic, *, seconds=None, cancelled=None) -> Counterfactual
    insert(problem, tables, seen=()) -> Plan                           the late to free chairs, nobody moves
    proposals(problem, tables, seen=(), *, seconds=2.0, cancelled=None) -> tuple[Proposal, ...]
    broken(problem, tables) -> tuple[Demand, ...]                      the rules that a plan breaks, from wherever it is
    lots(seed, ids) -> {id: place}, drawn(seed, id) -> number

All of it is pure. `solve` and `proposals` take up to seconds of computing and belong into a thread or a process of
their own (HiGHS lets other threads run meanwhile); `cancelled` is asked from there.
"""

from __future__ import annotations

from ..lots import drawn, lots
from .change import insert
from .checking import broken
from .greedy import greedy
from .model import (
    AIMS,
    Aim,
    Cancelled,
    Contradictory,
    Demand,
    Level,
    NoSolver,
    Person,
    Plan,
    Problem,
    Table,
)
from .proposals import Move, Proposal, proposals
from .solving import solve
from .wondering import Counterfactual, counterfactual

__all__ = [
    "AIMS",
    "Aim",
    "Cancelled",
    "Contradictory",
    "Counterfactual",
    "Demand",
    "Level",
    "Move",
    "NoSolver",
    "Person",
    "Plan",
    "Problem",
    "Proposal",
    "Table",
    "broken",
    "counterfactual",
    "drawn",
    "greedy",
    "insert",
    "lots",
    "proposals",
    "solve",
]
