"""The editor's hand on the documentation. Nothing of it changes a sheet."""

from __future__ import annotations

from typing import Literal

from ..base import Event
from ..sealed import Free


class EntryReworded(Event):
    """The documentation says `text` instead of what the entry says, or with `own` the entry's own words again."""

    type: Literal["edition.reworded"] = "edition.reworded"
    entry: str
    base: str
    own: bool = False
    text: Free = ""


class EntriesLeftOut(Event):
    type: Literal["edition.left_out"] = "edition.left_out"
    entries: tuple[str, ...]
    out: bool


class EntriesJoined(Event):
    type: Literal["edition.joined"] = "edition.joined"
    entries: tuple[str, ...]
    into: str | None


class EditionHeadingSet(Event):
    """A heading is added, or changed if the id is known."""

    type: Literal["edition.heading_set"] = "edition.heading_set"
    heading: str
    topic: int | None = None
    item: str | None = None
    text: Free
    rank: str


class EditionHeadingRemoved(Event):
    type: Literal["edition.heading_removed"] = "edition.heading_removed"
    heading: str


class EntriesPut(Event):
    type: Literal["edition.entries_put"] = "edition.entries_put"
    entries: tuple[str, ...]
    heading: str | None


class NamingDecided(Event):
    """`named` None: it is to be decided again."""

    type: Literal["edition.naming_decided"] = "edition.naming_decided"
    people: tuple[str, ...]
    named: bool | None
