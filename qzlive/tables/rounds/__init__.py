"""The topic café: people to tables in rounds, each round at another table and with others."""

from __future__ import annotations

from .model import Cafe, CafeRefused, Met, Plan, Seats, met, routes, second_visits
from .plan import plan_rounds
from .search import Progress

__all__ = [
    "Cafe",
    "CafeRefused",
    "Met",
    "Plan",
    "Progress",
    "Seats",
    "met",
    "plan_rounds",
    "routes",
    "second_visits",
]
