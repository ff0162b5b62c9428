"""Entries and headings of the sheets."""

from __future__ import annotations

from typing import ClassVar, Literal

from ..base import Event
from ..sealed import Free
from ..state import EntryKind

_SHEET = frozenset({"sheet"})


class HeadingSet(Event):
    """A free heading is added, or changed if the id is known."""

    touches: ClassVar = _SHEET
    type: Literal["heading.set"] = "heading.set"
    sheet: str
    heading: str
    text: Free
    rank: str


class HeadingRemoved(Event):
    """Its entries stay, without a heading, until it is set again."""

    touches: ClassVar = _SHEET
    type: Literal["heading.removed"] = "heading.removed"
    sheet: str
    heading: str


class EntryAdded(Event):
    """With `origin` it stands for that entry of the sheet `origin_sheet` from now on."""

    touches: ClassVar = _SHEET
    type: Literal["entry.added"] = "entry.added"
    sheet: str
    entry: str
    section: str | None = None
    parent: str | None = None
    rank: str
    text: Free
    starred: bool = False
    late: bool = False
    trial: bool = False
    plenary: bool = False
    kind: EntryKind = "point"
    who: Free = ""
    until: Free = ""
    origin: str | None = None
    origin_sheet: str | None = None


class EntryEdited(Event):
    touches: ClassVar = _SHEET
    type: Literal["entry.edited"] = "entry.edited"
    sheet: str
    entry: str
    text: Free
    late: bool = False


class EntryForked(Event):
    """Edited by another meanwhile: the text stands beside the entry's own until a person decides.

    `replaces` is an earlier variant by the same hand, if there is one.
    """

    touches: ClassVar = _SHEET
    type: Literal["entry.forked"] = "entry.forked"
    sheet: str
    entry: str
    text: Free
    replaces: str | None = None
    late: bool = False


class VariantMasked(Event):
    """A name is taken out of a variant, because its person is forgotten."""

    touches: ClassVar = _SHEET
    type: Literal["variant.masked"] = "variant.masked"
    sheet: str
    entry: str
    variant: str
    text: Free


class EntrySettled(Event):
    """A person has decided between the variants; `kept` are those that nobody had looked at."""

    touches: ClassVar = _SHEET
    type: Literal["entry.settled"] = "entry.settled"
    sheet: str
    entry: str
    text: Free
    kept: tuple[str, ...] = ()


class EntryMoved(Event):
    touches: ClassVar = _SHEET
    type: Literal["entry.moved"] = "entry.moved"
    sheet: str
    entry: str
    section: str | None = None
    parent: str | None = None
    rank: str


class EntryStarred(Event):
    touches: ClassVar = _SHEET
    type: Literal["entry.starred"] = "entry.starred"
    sheet: str
    entry: str
    starred: bool


class EntryMarked(Event):
    """An entry is now a point, a task or an agreement."""

    touches: ClassVar = _SHEET
    type: Literal["entry.marked"] = "entry.marked"
    sheet: str
    entry: str
    kind: EntryKind
    who: Free = ""
    until: Free = ""


class PastDropped(Event):
    """What entries and headings were before is forgotten, because it names somebody who is."""

    type: Literal["past.dropped"] = "past.dropped"
    sheet: str
    entries: tuple[str, ...]
    headings: tuple[str, ...] = ()


class EntriesDeleted(Event):
    """An entry with everything below it. They can be brought back."""

    touches: ClassVar = _SHEET
    type: Literal["entries.deleted"] = "entries.deleted"
    sheet: str
    entries: tuple[str, ...]


class EntriesRestored(Event):
    """`parent` is where the first of them hangs now."""

    touches: ClassVar = _SHEET
    type: Literal["entries.restored"] = "entries.restored"
    sheet: str
    entries: tuple[str, ...]
    parent: str | None = None


class EntriesCounted(Event):
    """What was written as a trial counts after all."""

    touches: ClassVar = _SHEET
    type: Literal["entries.counted"] = "entries.counted"
    sheet: str
    entries: tuple[str, ...]


class RanksSpread(Event):
    """Ranks that grew long are dealt anew; the order stays."""

    touches: ClassVar = _SHEET
    type: Literal["ranks.spread"] = "ranks.spread"
    sheet: str
    ranks: dict[str, str]
