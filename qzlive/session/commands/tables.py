"""Commands on tables and seats."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from ...text import Line
from ..base import Command
from ..roles import MODERATORS
from ..state import Aim, BreakStep, Relation
from ..table_rules import RuleFields
from .texts import TopicNumber

Size = Annotated[int, Field(ge=1, le=500)]
MOST_PEOPLE = 1_000
"""So many ids of people fit into one command."""
People = Annotated[tuple[str, ...], Field(min_length=1, max_length=MOST_PEOPLE)]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


Places = Annotated[tuple[Annotated[int, Field(ge=0, lt=MOST_PEOPLE)], ...], Field(max_length=MOST_PEOPLE)]
"""People by their places in the plan's list."""


class ComputedTable(_Part):
    """A table with its people: an open one by its id, or one to be opened for a `topic`, or for a group of this `name`
    (topic 0)."""

    table: str | None = None
    topic: Annotated[int, Field(ge=0, le=999)] = 0
    name: Line = ""
    people: Places = ()


class ComputedReason(_Part):
    """Why these people sit where they do, or nowhere: a code of the catalogue with its numbers."""

    code: Annotated[str, Field(pattern=r"^(tables|choice)-[a-z-]{1,60}$")]
    params: Annotated[dict[str, int], Field(max_length=8)] = {}
    people: Places


class Computed(_Part):
    """What was computed for a breakout. `basis` is the mark of the list that it was computed from
    (`qzlive.session.basis`): for another one it is out of date. `people` are all whom tables and reasons name by their
    place. `proved`: no better plan is possible."""

    basis: str
    aim: Aim | None = None
    proved: bool = False
    people: Annotated[tuple[str, ...], Field(max_length=MOST_PEOPLE)] = ()
    tables: Annotated[tuple[ComputedTable, ...], Field(max_length=500)]
    reasons: Annotated[tuple[ComputedReason, ...], Field(max_length=MOST_PEOPLE)] = ()

    @model_validator(mode="after")
    def _everybody_is_listed(self) -> Computed:
        listed = (*(table.people for table in self.tables), *(reason.people for reason in self.reasons))
        if max((max(places, default=-1) for places in listed), default=-1) >= len(self.people):
            raise ValueError("a place that is not in the list of people")
        return self


class ProposeTables(Command):
    """Put a draft in the place of the present one: the computed plan, or, without one, everyone at a table of the first
    choice. Opens the tables that it needs; who is pinned stays."""

    roles: ClassVar = MODERATORS
    type: Literal["tables.propose"] = "tables.propose"
    breakout: str
    plan: Computed | None = None


class ChangeRules(RuleFields, Command):
    """Other rules for the tables of a breakout."""

    roles: ClassVar = MODERATORS
    type: Literal["breakout.rules"] = "breakout.rules"
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


class Move(_Part):
    """A person goes from one table to another; None is no table. `pinned` and `placed_by_hand` are what holds after
    it, `placed_by_hand` that a new proposal leaves the person there."""

    person: str
    from_table: str | None
    table: str | None
    pinned: bool = False
    placed_by_hand: bool = True


class MovePeople(Command):
    """Seat several people at once, or none of them: a swap, a table that is split, a step taken back."""

    roles: ClassVar = MODERATORS
    type: Literal["people.move"] = "people.move"
    breakout: str
    moves: Annotated[tuple[Move, ...], Field(min_length=1, max_length=500)]


class PairPeople(Command):
    """Two people are to sit apart or together in every breakout; None: as it comes."""

    roles: ClassVar = MODERATORS
    type: Literal["people.pair"] = "people.pair"
    person: str
    other: str
    relation: Relation | None


class SeatPerson(Command):
    """A person is to have no seat at the tables (`seatless`: who helps or watches), or is to have one; None: as
    the name says. Who sits at a table of this breakout and is to have none gets up."""

    roles: ClassVar = MODERATORS
    type: Literal["person.seatless"] = "person.seatless"
    breakout: str
    person: str
    seatless: bool | None


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


class MergeTables(Command):
    """Seat everybody of a table at another one and close it. Its sheet and its host's code live on; with `hang` its
    entries are also put under the heading `hang` of the other table's sheet."""

    roles: ClassVar = MODERATORS
    type: Literal["tables.merge"] = "tables.merge"
    table: str
    into: str
    hang: Line = ""


class SplitTable(Command):
    """Open one more table of the same topic and seat these people of a table there."""

    roles: ClassVar = MODERATORS
    type: Literal["table.split"] = "table.split"
    table: str
    people: People


class HostTable(Command):
    """Say who is to write at a table; the code stays as it is."""

    roles: ClassVar = MODERATORS
    type: Literal["table.host"] = "table.host"
    table: str
    person: str | None


class PublishTables(Command):
    """Announce the draft, or only where these people sit. `number` is the publication that the sender saw last."""

    roles: ClassVar = MODERATORS
    type: Literal["tables.publish"] = "tables.publish"
    breakout: str
    number: int
    people: People | None = None


class TickStep(Command):
    """A step of the break is done, or not yet."""

    roles: ClassVar = MODERATORS
    type: Literal["step.tick"] = "step.tick"
    breakout: str
    step: BreakStep
    done: bool


class PlacePeople(Command):
    """These people were put into the room of a table in the call, by hand; None: they were not."""

    roles: ClassVar = MODERATORS
    type: Literal["people.place"] = "people.place"
    breakout: str
    people: People
    table: str | None


class PointSeat(Command):
    """Let a host write for another table; the code stays."""

    roles: ClassVar = MODERATORS
    type: Literal["seat.point"] = "seat.point"
    seat: str
    table: str
