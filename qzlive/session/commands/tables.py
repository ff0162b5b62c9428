"""Commands on tables and seats."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ..base import Command
from ..roles import MODERATORS
from .texts import TopicNumber

Size = Annotated[int, Field(ge=1, le=500)]


class ProposeTables(Command):
    """Seat everyone at a table of the chosen topic; who is pinned stays. Opens further tables where they are needed."""

    roles: ClassVar = MODERATORS
    type: Literal["tables.propose"] = "tables.propose"
    breakout: str


class ChangeSizes(Command):
    """Other limits for the tables of a breakout."""

    roles: ClassVar = MODERATORS
    type: Literal["breakout.change"] = "breakout.change"
    breakout: str
    min_size: Size
    max_size: Size


class MovePerson(Command):
    """Seat a person at a table, or nowhere. `from_table` is where the sender saw the person."""

    roles: ClassVar = MODERATORS
    type: Literal["person.move"] = "person.move"
    breakout: str
    person: str
    from_table: str | None
    table: str | None


class PinPerson(Command):
    """What is pinned stays when tables are proposed anew."""

    roles: ClassVar = MODERATORS
    type: Literal["person.pin"] = "person.pin"
    breakout: str
    person: str
    pinned: bool


class AddTable(Command):
    """One more table for a topic: the next letter, with a sheet and a seat."""

    roles: ClassVar = MODERATORS
    type: Literal["table.add"] = "table.add"
    breakout: str
    topic: TopicNumber


class CloseTable(Command):
    """Nobody is seated here any more; who sat here has no seat. Sheet and host's code live on."""

    roles: ClassVar = MODERATORS
    type: Literal["table.close"] = "table.close"
    table: str


class ReopenTable(Command):
    """Take the closing of a table back."""

    roles: ClassVar = MODERATORS
    type: Literal["table.reopen"] = "table.reopen"
    table: str


class PublishTables(Command):
    """Announce the draft. `number` is the publication that the sender saw last."""

    roles: ClassVar = MODERATORS
    type: Literal["tables.publish"] = "tables.publish"
    breakout: str
    number: int


class PointSeat(Command):
    """Let a host write for another table; the code stays."""

    roles: ClassVar = MODERATORS
    type: Literal["seat.point"] = "seat.point"
    seat: str
    table: str
