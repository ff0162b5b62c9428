"""The state as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...names import NUMBERS, Tags
from .access import Device, Purge
from .agenda import AgendaItem, Breakout
from .edition import Edition
from .people import Choice, Participant
from .plenary import Plenary, Screen
from .sheets import Sheet
from .tables import Allocation, Pair, Seat, Table
from .topics import Material, Message, Notice, Topic


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
    pairs: tuple[Pair, ...] = ()
    """Who is to sit apart or together, as a moderator said."""
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
