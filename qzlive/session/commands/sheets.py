"""Commands on the entries of sheets. A host's are refused only for rights, size or erasure."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from ...text import Filled, Line, Title
from ..base import Command
from ..roles import MODERATORS, WRITERS
from ..state import EntryKind
from .ids import Id, Rank


class SetHeading(Command):
    """Add a free heading, or change the one with this id."""

    roles: ClassVar = WRITERS
    type: Literal["heading.set"] = "heading.set"
    sheet: str
    heading: Id
    text: Title
    rank: Rank


class RemoveHeading(Command):
    """Take a free heading away; its entries stay, without a heading."""

    roles: ClassVar = WRITERS
    type: Literal["heading.remove"] = "heading.remove"
    sheet: str
    heading: str


class NewEntry(BaseModel):
    """An entry to be added. `parent` may be one that the same command adds before it."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    entry: Id
    section: str | None = None
    parent: str | None = None
    rank: Rank
    text: Filled
    starred: bool = False
    kind: EntryKind = "point"
    who: Line = ""
    until: Line = ""


class AddEntries(Command):
    """Add one entry, or a pasted list of them as a whole. A `trial` before the event does not count."""

    roles: ClassVar = WRITERS
    type: Literal["entries.add"] = "entries.add"
    sheet: str
    entries: Annotated[tuple[NewEntry, ...], Field(min_length=1, max_length=200)]
    trial: bool = False


class EditEntry(Command):
    """Put another text into an entry. `base` is the version that the sender saw."""

    roles: ClassVar = WRITERS
    type: Literal["entry.edit"] = "entry.edit"
    sheet: str
    entry: str
    base: str
    text: Filled


class SettleEntry(Command):
    """Decide between the variants of an entry. `base` and `variants` are what the sender looked at; others stay."""

    roles: ClassVar = WRITERS
    type: Literal["entry.settle"] = "entry.settle"
    sheet: str
    entry: str
    base: str
    variants: Annotated[tuple[str, ...], Field(max_length=50)]
    text: Filled


class MoveEntry(Command):
    """Put an entry under another parent, into another section or to another rank."""

    roles: ClassVar = WRITERS
    type: Literal["entry.move"] = "entry.move"
    sheet: str
    entry: str
    section: str | None = None
    parent: str | None = None
    rank: Rank


class StarEntry(Command):
    """Mark an entry for the plenary."""

    roles: ClassVar = WRITERS
    type: Literal["entry.star"] = "entry.star"
    sheet: str
    entry: str
    starred: bool


class Mark(BaseModel):
    """What an entry was when somebody looked at it."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    kind: EntryKind
    who: str = ""
    until: str = ""


class MarkEntry(Command):
    """Say what an entry is; a task may have an owner, by habit a role or an organisation, and a date. `who` and `until`
    are left as they are with None. `over` is what the sender looked at: what others wrote since then stays, beside what
    is written now."""

    roles: ClassVar = WRITERS
    type: Literal["entry.mark"] = "entry.mark"
    sheet: str
    entry: str
    kind: EntryKind
    who: Line | None = None
    until: Line | None = None
    over: Mark | None = None


class DeleteEntry(Command):
    """Delete an entry with everything below it; it can be brought back."""

    roles: ClassVar = WRITERS
    type: Literal["entry.delete"] = "entry.delete"
    sheet: str
    entry: str


class RestoreEntry(Command):
    """Bring a deleted entry back, with everything that was deleted with it."""

    roles: ClassVar = WRITERS
    type: Literal["entry.restore"] = "entry.restore"
    sheet: str
    entry: str


class CountEntries(Command):
    """Let entries count that were written as a trial."""

    roles: ClassVar = WRITERS
    type: Literal["entries.count"] = "entries.count"
    sheet: str
    entries: Annotated[tuple[str, ...], Field(min_length=1, max_length=200)]


class ReturnEntries(Command):
    """Bring entries back to what they were at an earlier version of the session; without `entries` the whole sheet.

    What was added later is deleted, and can be brought back.
    """

    roles: ClassVar = MODERATORS
    type: Literal["entries.return"] = "entries.return"
    sheet: str
    version: Annotated[int, Field(ge=0)]
    entries: Annotated[tuple[str, ...], Field(min_length=1, max_length=200)] | None = None
