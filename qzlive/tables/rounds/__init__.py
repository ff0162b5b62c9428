"""The topic café: people to tables in rounds, each round at another table and with others."""

from __future__ import annotations

from .change import Change, How, moved, proposals, replan
from .model import Cafe, CafeRefused, Met, Plan, Seats, met, routes, second_visits
from .plan import plan_rounds
from .search import Progress
from .tables import tables_each
from .told import route, route_line, route_lines

__all__ = [
    "Cafe",
    "CafeRefused",
    "Change",
    "How",
    "Met",
    "Plan",
    "Progress",
    "Seats",
    "met",
    "moved",
    "plan_rounds",
    "proposals",
    "replan",
    "route",
    "route_line",
    "route_lines",
    "routes",
    "second_visits",
    "tables_each",
]
