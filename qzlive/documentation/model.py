"""The written record of a session, free of any language and any format.

All texts are people's own words, cleaned when they came in. An empty heading means that there is none.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Options:
    """What the reader wants: results bundled `by` topic or apart for each table, people's `names`, and with
    `table_marks` at each entry its table's label, whether it was starred and whether it came late."""

    by: Literal["topic", "table"] = "topic"
    table_marks: bool = False
    names: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One point, perhaps of several lines. `variants` are further wordings that nobody has decided about yet;
    `table` is a label such as "2a"."""

    text: str
    children: tuple[Entry, ...] = ()
    variants: tuple[str, ...] = ()
    table: str = ""
    starred: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under a guiding question, a free heading, or none ("")."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class TableResults:
    """What one table found, or with the label "" what all tables of a topic found."""

    label: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class TopicResults:
    """A topic with what its tables found; without tables nothing was written down."""

    number: int
    title: str
    assignment: str = ""
    host: str = ""
    questions: tuple[str, ...] = ()
    tables: tuple[TableResults, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemResults:
    """What was written down at an agenda item. `time` is "14:00"."""

    time: str
    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A row of the programme. `time` is the planned one, "14:00"."""

    time: str
    title: str
    speaker: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    title: str
    link: str = ""
    note: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class MaterialGroup:
    title: str
    materials: tuple[Material, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A date to come. `date` is ISO 8601, or a text of its own."""

    date: str
    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """Who sat at a table; without a label those who sat at none."""

    label: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Documentation:
    """The whole record. `name` is the session's, in plain letters; `ends` is "17:00", `place` the platform."""

    title: str
    date: dt.date
    name: str = ""
    subtitle: str = ""
    organiser: str = ""
    moderators: tuple[str, ...] = ()
    place: str = ""
    letter: str = ""
    programme: tuple[AgendaItem, ...] = ()
    ends: str = ""
    topics: tuple[TopicResults, ...] = ()
    items: tuple[ItemResults, ...] = ()
    materials: tuple[MaterialGroup, ...] = ()
    notices: tuple[Notice, ...] = ()
    people: tuple[People, ...] = ()
