"""The results told to all, and what the shared windows show."""

from __future__ import annotations

from typing import Literal

from ..base import Event
from ..sealed import Free
from ..state import ScreenView


class TurnSet(Event):
    type: Literal["turn.set"] = "turn.set"
    topic: int
    speaker: Free = ""
    minutes: int = 0


class TurnsOrdered(Event):
    type: Literal["turns.ordered"] = "turns.ordered"
    topics: tuple[int, ...]


class FloorGiven(Event):
    """A topic has the floor from now on; None: no topic has it."""

    type: Literal["floor.given"] = "floor.given"
    topic: int | None


class ScreenSet(Event):
    type: Literal["screen.set"] = "screen.set"
    view: ScreenView
    topic: int | None = None


class BroadcastTicked(Event):
    type: Literal["broadcast.ticked"] = "broadcast.ticked"
    what: str
    sent: bool = True
