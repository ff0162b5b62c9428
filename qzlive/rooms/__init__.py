"""Tables handed to the platform of the call: names of rooms, lists for people who walk themselves, and the work list
for moving them by hand."""

from __future__ import annotations

from .naming import room_names
from .order import shown_order
from .platforms import PLATFORMS, Platform, PlatformKey, platform_named
from .preassigned import PreAssignment, pre_assignment
from .seats import Room, Seated, latest, moves_of, rooms_of, todo, unlisted
from .worklist import Line, Move, Run, Worklist, run_text, worklist

__all__ = [
    "PLATFORMS",
    "Line",
    "Move",
    "Platform",
    "PlatformKey",
    "PreAssignment",
    "Room",
    "Run",
    "Seated",
    "Worklist",
    "latest",
    "moves_of",
    "platform_named",
    "pre_assignment",
    "room_names",
    "rooms_of",
    "run_text",
    "shown_order",
    "todo",
    "unlisted",
    "worklist",
]
