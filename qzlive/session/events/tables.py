"""Tables and who sits at them."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..base import Event
from ..sealed import Free
from ..state import Aim, BreakStep, Relation
from ..table_rules import RuleFields


class TableAdded(Event):
    """A place for a table with its sheet and the seat of its host."""

    touches: ClassVar = frozenset({"table"})
    type: Literal["table.added"] = "table.added"
    table: str
    breakout: str
    topic: int
    label: str
    sheet: str
    seat: str
    name: Free = ""


class ItemSheetAdded(Event):
    """The sheet of an agenda item: the plenary writes too."""

    type: Literal["item_sheet.added"] = "item_sheet.added"
    sheet: str
    item: str


class TableNamed(Event):
    """Another name for a group: what it was made by named somebody who was forgotten."""

    touches: ClassVar = frozenset({"table"})
    type: Literal["table.named"] = "table.named"
    table: str
    name: Free


class TableClosed(Event):
    """Nobody can be seated here any more; sheet and seat live on. `joined` is the table into which it was merged."""

    touches: ClassVar = frozenset({"table"})
    type: Literal["table.closed"] = "table.closed"
    table: str
    joined: str | None = None


class TableReopened(Event):
    touches: ClassVar = frozenset({"table"})
    type: Literal["table.reopened"] = "table.reopened"
    table: str


class BreakoutChanged(Event):
    type: Literal["breakout.changed"] = "breakout.changed"
    breakout: str
    min_size: int
    max_size: int


class BreakoutRuled(RuleFields, Event):
    type: Literal["breakout.ruled"] = "breakout.ruled"
    breakout: str


class TableHosted(Event):
    """`person` is to write at the table; None: nobody in particular."""

    type: Literal["table.hosted"] = "table.hosted"
    table: str
    person: str | None


class PeoplePaired(Event):
    type: Literal["people.paired"] = "people.paired"
    person: str
    other: str
    relation: Relation | None


class AllocationProposed(Event):
    """Replaces the draft. `seats` person → table, `reasons` person → {code, params}. `aim` is None for a draft that was
    not computed for one; `proved`: no better one is possible."""

    type: Literal["allocation.proposed"] = "allocation.proposed"
    breakout: str
    seats: dict[str, str]
    reasons: dict[str, dict[str, Any]] = {}
    aim: Aim | None = None
    proved: bool = False


class PersonSeated(Event):
    """A person is moved in the draft; without a table the person has no seat."""

    type: Literal["person.seated"] = "person.seated"
    breakout: str
    person: str
    table: str | None
    reason: str
    params: dict[str, int] = {}


class PersonPinned(Event):
    type: Literal["person.pinned"] = "person.pinned"
    breakout: str
    person: str
    pinned: bool


class AllocationPublished(Event):
    """The draft is what everybody is told; with `people` only where these sit."""

    touches: ClassVar = frozenset({"members"})
    type: Literal["allocation.published"] = "allocation.published"
    breakout: str
    number: int
    people: tuple[str, ...] | None = None


class StepTicked(Event):
    type: Literal["step.ticked"] = "step.ticked"
    breakout: str
    step: BreakStep
    done: bool


class PeoplePlaced(Event):
    """In the call these people are in the room of a table; None: they are not."""

    type: Literal["people.placed"] = "people.placed"
    breakout: str
    people: tuple[str, ...]
    table: str | None


class SeatPointed(Event):
    """The seat's host writes for another table from now on."""

    touches: ClassVar = frozenset({"table", "members", "sheet", "messages"})
    type: Literal["seat.pointed"] = "seat.pointed"
    seat: str
    table: str
