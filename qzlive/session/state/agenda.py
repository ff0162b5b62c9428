"""The programme: its items, and the phases in rooms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ItemKind = Literal["plenary", "input", "break", "breakout", "summary", "feedback"]

Form = Literal["arrival", "choice", "rotation", "given"]
Aim = Literal["fair", "placed", "first"]
"""What tables by choice are computed for: `fair` counts every unmet wish the same and draws lots, `placed` asks as few
people as possible again, `first` gives as many first choices as possible."""
Absent = Literal["later", "anywhere"]
"""When people without a wish get a table: when they are seen again, or at once and anywhere."""
Split = Literal["deal", "alphabet"]
"""How the people of a topic come to its tables: dealt by role and region, or by name in a row."""
Belonging = Literal["organisation", "role", "region", "site"]
"""What lists say of where somebody belongs."""
TagKind = Literal["numbers", "letters"]


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
class TableRules:
    """What holds for the tables of a breakout beside their sizes.

    `max_tables` 0: as many as are needed. `keep`: topics that are never closed by a computation. `apart`, `together`:
    people who have this in common do not sit, or do sit, at one table. `seed` is that of the lots; it is chosen with
    the session, before anybody has chosen a topic.
    """

    max_tables: int = 0
    aim: Aim = "fair"
    popularity_rule: bool = True
    without_choice: Absent = "later"
    split: Split = "deal"
    keep: tuple[int, ...] = ()
    apart: Belonging | None = None
    together: Belonging | None = None
    seed: int = 0


@dataclass(frozen=True)
class Breakout:
    """`rounds` of a café are `round_minutes` long each; 0: the time of the item is divided evenly."""

    id: str
    form: Form
    by: str = ""
    size: int = 0
    min_size: int = 1
    max_size: int = 8
    rounds: int = 1
    round_minutes: int = 0
    topics: tuple[int, ...] = ()
    questions: tuple[str, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    rules: TableRules = TableRules()
