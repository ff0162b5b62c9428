"""Tables and who sits at them."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..base import Event


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


class ItemSheetAdded(Event):
    """The sheet of an agenda item: the plenary writes too."""

    type: Literal["item_sheet.added"] = "item_sheet.added"
    sheet: str
    item: str


class TableClosed(Event):
    """Nobody can be seated here any more; sheet and seat live on."""

    touches: ClassVar = frozenset({"table"})
    type: Literal["table.closed"] = "table.closed"
    table: str


class TableReopened(Event):
    touches: ClassVar = frozenset({"table"})
    type: Literal["table.reopened"] = "table.reopened"
    table: str


class BreakoutChanged(Event):
    type: Literal["breakout.changed"] = "breakout.changed"
    breakout: str
    min_size: int
    max_size: int


class AllocationProposed(Event):
    """Replaces the draft. `seats` person → table, `reasons` person → {code, params}."""

    type: Literal["allocation.proposed"] = "allocation.proposed"
    breakout: str
    seats: dict[str, str]
    reasons: dict[str, dict[str, Any]] = {}


class PersonSeated(Event):
    """A person is moved in the draft; without a table the person has no seat."""

    type: Literal["person.seated"] = "person.seated"
    breakout: str
    person: str
    table: str | None
    reason: str


class PersonPinned(Event):
    type: Literal["person.pinned"] = "person.pinned"
    breakout: str
    person: str
    pinned: bool


class AllocationPublished(Event):
    touches: ClassVar = frozenset({"members"})
    type: Literal["allocation.published"] = "allocation.published"
    breakout: str
    number: int


class SeatPointed(Event):
    """The seat's host writes for another table from now on."""

    touches: ClassVar = frozenset({"table", "members", "sheet", "messages"})
    type: Literal["seat.pointed"] = "seat.pointed"
    seat: str
    table: str
