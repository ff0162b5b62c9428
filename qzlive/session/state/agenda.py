"""The programme: its items, and the phases in rooms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ItemKind = Literal["plenary", "input", "break", "breakout", "summary", "feedback"]

Form = Literal["arrival", "choice", "rotation", "given"]
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
