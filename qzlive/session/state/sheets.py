"""Sheets with their headings and entries, and what entries were before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

EntryKind = Literal["point", "task", "agreement"]
"""What an entry is: a point, something that somebody will do, or what all agreed upon."""


@dataclass(frozen=True)
class Variant:
    """Another text for an entry, written apart; both stand until a person decides."""

    id: str
    text: str


@dataclass(frozen=True)
class Moment:
    """What an entry was from the session's version `changed` on, until the next moment. `by` is the device that made
    it so, `changed_at` when. `variants` are the texts that stood beside its own."""

    changed: int
    changed_at: int
    by: str
    section: str | None
    parent: str | None
    rank: str
    text: str
    starred: bool
    deleted: bool
    kind: EntryKind
    who: str
    until: str
    variants: tuple[str, ...] = ()


@dataclass(frozen=True)
class Copy:
    """Where an entry was taken along to when its table was merged into another, and the session's version at which that
    was."""

    sheet: str
    entry: str
    version: int


@dataclass(frozen=True)
class Entry:
    """One point of a sheet. `version` is the id of the command that wrote the text, `at` when that was.

    `who` and `until` belong to a task: its owner, by habit a role or an organisation, and a date or a text.
    `plenary`: added while the results were told to all. `since` is the session's version that brought the entry;
    `changed`, `changed_at` and `by` are those of a `Moment`, and `past` holds the earlier ones, the oldest first,
    unless they had to be forgotten. `hands` are the devices that wrote its text, another text beside it or what it is,
    each with the session's version at which it did last. `dealt` are the ranks that it had before its level was dealt
    anew, by the session's version at which that was: it is no moment, because the order stayed. `copy`: the entry that
    stands for it on another sheet.
    """

    id: str
    section: str | None
    parent: str | None
    rank: str
    text: str
    version: str
    at: int
    starred: bool = False
    deleted: bool = False
    late: bool = False
    trial: bool = False
    plenary: bool = False
    kind: EntryKind = "point"
    who: str = ""
    until: str = ""
    variants: tuple[Variant, ...] = ()
    changed: int = 0
    changed_at: int = 0
    by: str = ""
    since: int = 0
    copy: Copy | None = None
    hands: Mapping[str, int] = field(default_factory=dict)
    dealt: Mapping[int, str] = field(default_factory=dict)
    past: tuple[Moment, ...] = ()


@dataclass(frozen=True)
class HeadingMoment:
    """What a heading was from the session's version `changed` on, as `Moment` says of an entry."""

    changed: int
    changed_at: int
    by: str
    text: str
    rank: str
    removed: bool


@dataclass(frozen=True)
class Heading:
    """A free heading of a sheet. `since`, `changed`, `changed_at`, `by`, `hands` and `past` are as those of an `Entry`;
    `hands` wrote its text."""

    id: str
    text: str
    rank: str
    removed: bool = False
    changed: int = 0
    changed_at: int = 0
    by: str = ""
    since: int = 0
    hands: Mapping[str, int] = field(default_factory=dict)
    past: tuple[HeadingMoment, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """The results of a table or of an agenda item.

    An entry's section is the id of a guiding question, of a heading of this sheet, or None; children stand in the
    section of their topmost ancestor.
    """

    id: str
    table: str | None = None
    item: str | None = None
    headings: Mapping[str, Heading] = field(default_factory=dict)
    entries: Mapping[str, Entry] = field(default_factory=dict)
    changed_at: int | None = None
