"""The state of a session: frozen values, the fold of its events and nothing else.

Times are milliseconds since the epoch, lengths are minutes. Mappings are never changed in place: an event puts a
new one in their stead. No slots: `values.replace` copies what a value holds, which is what folding a log consists of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..names import NUMBERS, Tags
from ..reason import Reason

ItemKind = Literal["plenary", "input", "break", "breakout", "summary", "feedback"]
Form = Literal["arrival", "choice", "rotation", "given"]
Source = Literal["registration", "display", "statement", "desk", "decision"]
"""Where a choice comes from: a registration before the session, a display name, a message or a poll, what a moderator
entered, or what a moderator decided when asked."""
TagKind = Literal["numbers", "letters"]
Role = Literal["operator", "moderator", "host", "guest"]
EntryKind = Literal["point", "task", "agreement"]
"""What an entry is: a point, something that somebody will do, or what all agreed upon."""
ScreenView = Literal["programme", "topics", "seats", "countdown", "plenary", "blank"]
"""What a shared window shows."""


@dataclass(frozen=True)
class AgendaItem:
    """One line of the programme. `minutes` is the planned length, `length` the one that holds now."""

    id: str
    title: str
    kind: ItemKind
    planned_at: int
    minutes: int
    length: int
    breakout: str | None = None
    notes: tuple[str, ...] = ()
    speaker: str = ""
    begun_at: int | None = None
    ended_at: int | None = None


@dataclass(frozen=True)
class Announcement:
    """A sentence for all tables, so many minutes before the breakout ends."""

    minutes: int
    text: str


@dataclass(frozen=True)
class Breakout:
    id: str
    form: Form
    by: str = ""
    size: int = 0
    min_size: int = 1
    max_size: int = 8
    rounds: int = 1
    topics: tuple[int, ...] = ()
    questions: tuple[str, ...] = ()
    announcements: tuple[Announcement, ...] = ()


@dataclass(frozen=True)
class Question:
    """A guiding question. A removed one stays where entries hang on it."""

    id: str
    text: str
    removed: bool = False


@dataclass(frozen=True)
class Topic:
    number: int
    title: str
    assignment: str = ""
    host: str = ""
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True)
class Doubt:
    """What a careful moderator would not dare to read out of a display name, or out of what was `written` in a message
    or a poll; `breakout` is the one for which it was read, and `record` whose words these are."""

    display: str
    reason: Reason
    breakout: str
    proposal: tuple[int, ...] = ()
    written: str = ""
    record: str = ""


@dataclass(frozen=True)
class Choice:
    topics: tuple[int, ...]
    source: Source
    at: int


@dataclass(frozen=True)
class Decided:
    """What a moderator decided last about a person, with what it takes to ask again.

    `before` and `after` are the person's choices in each breakout; `settled` is the former number of each record, and
    `aside` whether this was set aside before.
    """

    version: int
    doubt: Doubt
    before: Mapping[str, Choice]
    after: Mapping[str, Choice]
    settled: Mapping[str, int]
    aside: bool


@dataclass(frozen=True)
class Chair:
    """Where somebody sat in a draft, and where as published last; None for nowhere."""

    table: str | None
    pinned: bool
    reason: Reason | None
    told: str | None


@dataclass(frozen=True)
class Merged:
    """A record that turned out to be somebody who is known already, with what it takes to split the two again.

    `choices` is what the other had chosen where a choice went over, None for nothing, and `gave` what it got then;
    `chairs` is where this one sat; `took` names the breakouts in which the other got the chair of the draft, `told`
    those in which it got the published one. `here`, `seen`, `doubt` and `decided` are the other's before; `reopens` as
    long as nothing was asked or decided about the other since. `differs`: they had been told apart. `version` is that
    of the merging.
    """

    into: str
    here: bool
    seen: bool
    registered: bool
    choices: Mapping[str, Choice | None] = field(default_factory=dict)
    chairs: Mapping[str, Chair] = field(default_factory=dict)
    took: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    gave: Mapping[str, Choice] = field(default_factory=dict)
    doubt: Doubt | None = None
    decided: Decided | None = None
    reopens: bool = False
    differs: bool = False
    version: int = 0


@dataclass(frozen=True)
class Participant:
    """A person, never a connection.

    `seen_as` are all display and original names so far, each once, the first seen first; the first `settled` of them
    were seen before a moderator or a message said last what the person wants, and say nothing new. `ids` are those of
    platforms, `called` the names that a moderator has corrected. `stated` is what the person wrote in messages and
    polls, each once. `seen`: has been in the call or at the desk at least once; somebody registered is known before
    that. `merged`: this record is one more of another person. `differs` are people of whom a moderator said that this
    is not one of them.
    """

    id: str
    name: str
    display: str
    seen_as: tuple[str, ...] = ()
    settled: int = 0
    email: str = ""
    organisation: str = ""
    ids: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()
    registered: bool = False
    seen: bool = True
    here: bool = True
    aside: bool = False
    forgotten: bool = False
    doubt: Doubt | None = None
    decided: Decided | None = None
    merged: Merged | None = None
    differs: frozenset[str] = frozenset()

    @property
    def listed(self) -> bool:
        """Is a record of its own that can be shown: not merged into another, not forgotten."""
        return self.merged is None and not self.forgotten

    @property
    def counted(self) -> bool:
        """Is a person of the circle: listed and not set aside."""
        return self.listed and not self.aside

    @property
    def came(self) -> bool:
        """Is a person who has taken part, perhaps gone by now."""
        return self.counted and self.seen

    @property
    def present(self) -> bool:
        """Is a person who is here now and may be seated."""
        return self.counted and self.here


@dataclass(frozen=True)
class Allocation:
    """Who sits where in one breakout: the draft, and what was published last."""

    breakout: str
    seats: Mapping[str, str] = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()
    reasons: Mapping[str, Reason] = field(default_factory=dict)
    number: int = 0
    published: Mapping[str, str] | None = None
    published_at: int | None = None


@dataclass(frozen=True)
class Table:
    id: str
    breakout: str
    topic: int
    label: str
    closed: bool = False


@dataclass(frozen=True)
class Seat:
    """The right to write as host. `sheets` are all that it ever pointed at, the present one last."""

    id: str
    table: str
    sheets: tuple[str, ...]
    issue: int = 1


@dataclass(frozen=True)
class Variant:
    """Another text for an entry, written apart; both stand until a person decides."""

    id: str
    text: str


@dataclass(frozen=True)
class Moment:
    """What an entry was from the session's version `changed` on, until the next moment. `by` is the device that made
    it so, `changed_at` when."""

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


@dataclass(frozen=True)
class Entry:
    """One point of a sheet. `version` is the id of the command that wrote the text, `at` when that was.

    `who` and `until` belong to a task: its owner, by habit a role or an organisation, and a date or a text.
    `plenary`: added while the results were told to all. `changed`, `changed_at` and `by` are those of a `Moment`;
    `past` holds the earlier ones, the oldest first.
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
    past: tuple[Moment, ...] = ()


@dataclass(frozen=True)
class Heading:
    """A free heading of a sheet."""

    id: str
    text: str
    rank: str
    removed: bool = False


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


@dataclass(frozen=True)
class Message:
    """From the moderators to one table (its id) or to all (None)."""

    id: str
    table: str | None
    text: str
    at: int


@dataclass(frozen=True)
class Material:
    id: str
    title: str
    link: str = ""
    note: str = ""
    group: str = ""
    text: str = ""


@dataclass(frozen=True)
class Notice:
    """A date to come that the documentation announces. `date` is ISO 8601 or a text of its own."""

    id: str
    date: str
    title: str
    note: str = ""


@dataclass(frozen=True)
class Turn:
    """What is planned for a topic in the plenary: who speaks, and for how many minutes (0: as long as it takes)."""

    topic: int
    speaker: str = ""
    minutes: int = 0


@dataclass(frozen=True)
class Plenary:
    """The results told to all, topic by topic. `order` names topics that were put before the others, `spoken` those
    that had the floor, in that order; `current` has it since `begun_at`."""

    turns: Mapping[int, Turn] = field(default_factory=dict)
    order: tuple[int, ...] = ()
    spoken: tuple[int, ...] = ()
    current: int | None = None
    begun_at: int | None = None


@dataclass(frozen=True)
class Screen:
    """What the shared windows that follow the console show; `topic` is one of the plenary."""

    view: ScreenView = "programme"
    topic: int | None = None


@dataclass(frozen=True)
class Edited:
    """What the documentation makes of an entry; the entry itself stays as it was written.

    `text` stands instead of the entry's own, None for that; `base` is the version of the entry that the editor had
    before the eyes. `into` is the entry that says the same and stands for both; `heading` is one of the edition, below
    which the entry stands instead of in its section.
    """

    text: str | None = None
    base: str = ""
    left_out: bool = False
    into: str | None = None
    heading: str | None = None


@dataclass(frozen=True)
class EditionHeading:
    """A heading that the editor added to a topic or to an agenda item (its id)."""

    id: str
    topic: int | None
    item: str | None
    text: str
    rank: str
    removed: bool = False


@dataclass(frozen=True)
class Edition:
    """The editor's hand on the documentation. `entries` is by an entry's id. `naming` says of people whose names occur
    in texts whether they may stand there."""

    entries: Mapping[str, Edited] = field(default_factory=dict)
    headings: Mapping[str, EditionHeading] = field(default_factory=dict)
    naming: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class Device:
    id: str
    role: Role
    seat: str | None
    label: str
    at: int
    removed: bool = False


@dataclass(frozen=True)
class Group:
    """How many people of one organisation took part."""

    name: str
    count: int


@dataclass(frozen=True)
class Purge:
    """What was removed when the people of a session were deleted, at `at` by the command that made `version`.

    `people`, `choices` and `seated` are how many records there were, `masked` in how many places of texts a name was
    taken out. `came`, `registered`, `moderators` and `hosts` are head counts; `groups` are those who came by
    organisation, `others` the sum of the small ones, `unknown` those without. `told` are the devices that have learned
    of it.
    """

    people: int
    choices: int
    seated: int
    masked: int
    came: int
    registered: int
    moderators: int
    hosts: int
    groups: tuple[Group, ...] = ()
    others: int = 0
    unknown: int = 0
    told: frozenset[str] = frozenset()
    at: int = 0
    version: int = 0


@dataclass(frozen=True)
class State:
    id: str = ""
    version: int = 0
    name: str = ""
    title: str = ""
    subtitle: str = ""
    date: str = ""
    timezone: str = "Europe/Berlin"
    language: str = "de"
    organiser: str = ""
    moderators: tuple[str, ...] = ()
    platform: str = ""
    letter: str = ""
    retention_days: int | None = None
    tags: Tags = NUMBERS
    created_at: int = 0
    ends_at: int = 0
    started_at: int | None = None
    ended_at: int | None = None
    closed_at: int | None = None
    closed_version: int | None = None
    forgotten: bool = False
    delete_on: str | None = None
    """The day on which the names are deleted, if the moderators chose one."""
    purged: Purge | None = None
    items: Mapping[str, AgendaItem] = field(default_factory=dict)
    current: str | None = None
    breakouts: Mapping[str, Breakout] = field(default_factory=dict)
    topics: Mapping[int, Topic] = field(default_factory=dict)
    people: Mapping[str, Participant] = field(default_factory=dict)
    choices: Mapping[str, Mapping[str, Choice]] = field(default_factory=dict)
    allocations: Mapping[str, Allocation] = field(default_factory=dict)
    tables: Mapping[str, Table] = field(default_factory=dict)
    seats: Mapping[str, Seat] = field(default_factory=dict)
    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    messages: tuple[Message, ...] = ()
    materials: Mapping[str, Material] = field(default_factory=dict)
    notices: Mapping[str, Notice] = field(default_factory=dict)
    plenary: Plenary = Plenary()
    screen: Screen = Screen()
    broadcast: frozenset[str] = frozenset()
    """What was also sent by the call's own broadcast: ids of messages, and `breakout/minutes` of announcements."""
    edition: Edition = Edition()
    devices: Mapping[str, Device] = field(default_factory=dict)
    moderator_issue: int = 1

    def choices_of(self, person: str) -> Mapping[str, Choice]:
        """Return what a person has chosen, by breakout."""
        return {breakout: known[person] for breakout, known in self.choices.items() if person in known}

    def sheet_of(self, *, table: str | None = None, item: str | None = None) -> Sheet:
        """Return the sheet of a table or of an agenda item; KeyError if there is none."""
        for sheet in self.sheets.values():
            if (sheet.table, sheet.item) == (table, item):
                return sheet
        raise KeyError(table or item)
