"""Commands for telling the results to all: who speaks when, and what the shared windows show."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ...text import Line
from ..base import Command
from ..roles import MODERATORS
from ..state import ScreenView
from .texts import TopicNumber


class SetTurn(Command):
    """Say who speaks for a topic in the plenary and how long; 0 minutes: as long as it takes."""

    roles: ClassVar = MODERATORS
    type: Literal["turn.set"] = "turn.set"
    topic: TopicNumber
    speaker: Line = ""
    minutes: Annotated[int, Field(ge=0, le=120)] = 0


class OrderTurns(Command):
    """Put topics into an order for the plenary; topics that are not named follow by their number."""

    roles: ClassVar = MODERATORS
    type: Literal["turns.order"] = "turns.order"
    topics: Annotated[tuple[TopicNumber, ...], Field(max_length=99)]


class GiveFloor(Command):
    """Give a topic the floor, or with None take it from the one that has it."""

    roles: ClassVar = MODERATORS
    type: Literal["floor.give"] = "floor.give"
    topic: TopicNumber | None


class SetScreen(Command):
    """Choose what the shared windows show that follow the console."""

    roles: ClassVar = MODERATORS
    type: Literal["screen.set"] = "screen.set"
    view: ScreenView
    topic: TopicNumber | None = None


class TickBroadcast(Command):
    """Note that something was also sent by the call's own broadcast: a message's id, or `breakout/minutes` of an
    announcement, in a café `breakout/round/minutes`."""

    roles: ClassVar = MODERATORS
    type: Literal["broadcast.tick"] = "broadcast.tick"
    what: Annotated[str, Field(pattern=r"^[\w-]{1,40}(/\d{1,3}){0,2}$")]
    sent: bool = True
