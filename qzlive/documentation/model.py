"""The written record of a session, free of any language and any format.

All texts are people's own words, cleaned when they came in. An empty heading means that there is none.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

EntryKind = Literal["point", "task", "agreement"]
ItemKind = Literal["plenary", "summary", "feedback"]


@dataclass(frozen=True, slots=True)
class Options:
    """What the reader wants: results bundled `by` topic or apart for each table, people's `names`, and with
    `table_marks` at each entry its table's label, whether it was starred, came late or was added in the plenary.
    `starred_first` puts the starred points of all topics before the results. `only` is the number of a topic ("2") or
    the label of a table ("2a") of which an extract is wanted, "" for everything."""

    by: Literal["topic", "table"] = "topic"
    table_marks: bool = False
    names: bool = False
    starred_first: bool = False
    only: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One point, perhaps of several lines. `variants` are further wordings that nobody has decided about yet;
    `table` is a label such as "2a". A task has who does it and until when, where that is known."""

    text: str
    children: tuple[Entry, ...] = ()
    variants: tuple[str, ...] = ()
    table: str = ""
    starred: bool = False
    late: bool = False
    kind: EntryKind = "point"
    who: str = ""
    until: str = ""
    plenary: bool = False


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
    """What was written down at an agenda item. `time` is "14:00". The results of a `summary` are the conclusions."""

    time: str
    title: str
    sections: tuple[Section, ...]
    kind: ItemKind = "plenary"


@dataclass(frozen=True, slots=True)
class GroupResults:
    """What the groups without a topic wrote down at an agenda item; labels are names or numbers ("Nord", "1"), and
    without one it is what stands there for all of them."""

    time: str
    title: str
    groups: tuple[TableResults, ...]


@dataclass(frozen=True, slots=True)
class StarredPoints:
    """What was starred at the tables of a topic, each point with what stands below it."""

    number: int
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """What somebody will do. `until` is ISO 8601 or a text. It comes from a `table` of a `topic`, or from an `item` of
    the programme (its title), there perhaps from a `group` without a topic. `variants` as with entries."""

    text: str
    who: str = ""
    until: str = ""
    topic: int | None = None
    table: str = ""
    item: str = ""
    variants: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What all agreed upon, and where, as with tasks."""

    text: str
    topic: int | None = None
    table: str = ""
    item: str = ""
    variants: tuple[str, ...] = ()
    group: str = ""


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
    """Who sat at a table, or in a `group` without a topic; without a label those who sat at none, and of a café
    everybody."""

    label: str
    names: tuple[str, ...]
    group: bool = False


@dataclass(frozen=True, slots=True)
class Thanks:
    """Who took part, as head counts; 0 organisations or regions if their number is not known or would say too
    much."""

    people: int
    organisations: int = 0
    regions: int = 0


@dataclass(frozen=True, slots=True)
class Documentation:
    """The whole record. `name` is the session's, in plain letters; `ends` is "17:00", `place` the platform.

    An extract says of what in `extract` ("2" or "2a") and has only the title, that topic or group with its results,
    starred points, tasks and agreements and, with names, those who sat there: no letter, not even one of ours.
    """

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
    groups: tuple[GroupResults, ...] = ()
    items: tuple[ItemResults, ...] = ()
    materials: tuple[MaterialGroup, ...] = ()
    notices: tuple[Notice, ...] = ()
    people: tuple[People, ...] = ()
    starred: tuple[StarredPoints, ...] = ()
    tasks: tuple[Task, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    thanks: Thanks | None = None
    extract: str = ""
