"""What happens to the session as a whole and to its programme."""

from __future__ import annotations

from typing import ClassVar, Literal

from ..base import Event
from ..sealed import Free, FreeList
from ..state import Form, ItemKind, TagKind
from ..table_rules import RuleFields


class SessionCreated(Event):
    touches: ClassVar = frozenset({"session"})
    type: Literal["session.created"] = "session.created"
    session: str
    name: str
    title: Free
    subtitle: Free = ""
    date: str
    timezone: str
    language: str
    organiser: Free = ""
    moderators: FreeList = ()
    platform: Free = ""
    letter: Free = ""
    retention_days: int | None = None
    tags: TagKind = "numbers"
    tag_words: tuple[str, ...] = ()
    ends_at: int


class SessionForgotten(Event):
    """The session's key is erased after this: every free text is gone."""

    touches: ClassVar = frozenset({"session", "agenda", "table", "sheet", "messages"})
    type: Literal["session.forgotten"] = "session.forgotten"


class ItemAdded(Event):
    touches: ClassVar = frozenset({"agenda"})
    type: Literal["item.added"] = "item.added"
    item: str
    title: Free
    kind: ItemKind
    planned_at: int
    minutes: int
    breakout: str | None = None
    notes: FreeList = ()
    speaker: Free = ""


class ItemChanged(Event):
    touches: ClassVar = frozenset({"agenda"})
    type: Literal["item.changed"] = "item.changed"
    item: str
    title: Free
    notes: FreeList = ()
    speaker: Free = ""


class ItemBegun(Event):
    """An agenda item becomes the current one; the one before it ends in the same moment.

    An earlier item goes on as if it had not been left, and those behind it are ahead again.
    """

    touches: ClassVar = frozenset({"session", "agenda"})
    type: Literal["item.begun"] = "item.begun"
    item: str


class AgendaUnstarted(Event):
    """The start is taken back; no item has begun."""

    touches: ClassVar = frozenset({"session", "agenda"})
    type: Literal["agenda.unstarted"] = "agenda.unstarted"


class ItemResized(Event):
    touches: ClassVar = frozenset({"agenda"})
    type: Literal["item.resized"] = "item.resized"
    item: str
    length: int


class AgendaEnded(Event):
    touches: ClassVar = frozenset({"session", "agenda"})
    type: Literal["agenda.ended"] = "agenda.ended"


class SheetsClosed(Event):
    """The editorial close: from here on sheets are the moderators' alone."""

    touches: ClassVar = frozenset({"session"})
    type: Literal["sheets.closed"] = "sheets.closed"


class SheetsReopened(Event):
    touches: ClassVar = frozenset({"session"})
    type: Literal["sheets.reopened"] = "sheets.reopened"


class BreakoutAdded(RuleFields, Event):
    touches: ClassVar = frozenset({"table"})
    type: Literal["breakout.added"] = "breakout.added"
    breakout: str
    form: Form
    by: str = ""
    size: int = 0
    min_size: int = 1
    max_size: int = 8
    rounds: int = 1
    round_minutes: int = 0
    topics: tuple[int, ...] = ()
    questions: FreeList = ()
    announce_minutes: tuple[int, ...] = ()
    announce_texts: FreeList = ()
