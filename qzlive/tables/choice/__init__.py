"""Topic tables: everybody to the topic they want as far as it goes, proved, explained, and stable afterwards.

solve(problem, *, seconds=None, cancelled=None) -> Plan
"""

from __future__ import annotations

from .greedy import greedy
from .lots import lots
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
from .solving import solve

__all__ = [
    "AIMS",
    "Aim",
    "Cancelled",
    "Contradictory",
    "Demand",
    "Level",
    "NoSolver",
    "Person",
    "Plan",
    "Problem",
    "Table",
    "greedy",
    "lots",
    "solve",
]
