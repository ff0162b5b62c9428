"""Topics, materials, dates to come, and messages."""

from __future__ import annotations

from dataclasses import dataclass


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
