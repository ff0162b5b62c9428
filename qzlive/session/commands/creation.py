"""The first command of every session: the plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from ...text import Line, Text, Title
from ..base import Command
from ..roles import SERVER
from ..state import Form, ItemKind, TagKind
from ..table_rules import RuleFields

USUAL_TABLES: Mapping[Form, int] = {"choice": 2, "rotation": 1}
"""So many tables are prepared for a topic of which the plan says nothing else, by form."""


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class PlannedItem(_Part):
    title: Title
    kind: ItemKind
    planned_at: int
    minutes: int
    breakout: str | None = None
    notes: tuple[Line, ...] = ()
    speaker: Line = ""


class PlannedBreakout(RuleFields, _Part):
    """`seed` 0: it follows from the session."""

    breakout: str
    form: Form
    by: str = ""
    size: int = 0
    min_size: int = 1
    max_size: int = 8
    rounds: int = 1
    round_minutes: int = 0
    topics: tuple[int, ...] = ()
    questions: tuple[Line, ...] = ()
    announce: tuple[tuple[int, Line], ...] = ()


class PlannedTopic(_Part):
    number: Annotated[int, Field(ge=1, le=999)]
    title: Title
    assignment: Text = ""
    host: Line = ""
    questions: tuple[Title, ...] = ()
    tables: Annotated[int, Field(ge=1, le=26)] | None = None


class PlannedMaterial(_Part):
    title: Title
    link: Line = ""
    note: Line = ""
    group: Line = ""
    text: Text = ""


class PlannedNotice(_Part):
    date: Line
    title: Title
    note: Line = ""


class CreateSession(Command):
    """Open a session from a plan. Times are ms since the epoch."""

    roles: ClassVar = SERVER
    type: Literal["session.create"] = "session.create"
    session: str
    name: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,80}$")]
    title: Title
    subtitle: Line = ""
    date: str
    timezone: str
    language: Literal["de", "en"] = "de"
    organiser: Line = ""
    moderators: tuple[Line, ...] = ()
    platform: Line = ""
    letter: Text = ""
    retention_days: int | None = None
    tags: TagKind = "numbers"
    tag_words: Annotated[tuple[Line, ...], Field(max_length=20)] = ()
    ends_at: int
    items: tuple[PlannedItem, ...]
    breakouts: tuple[PlannedBreakout, ...] = ()
    topics: tuple[PlannedTopic, ...] = ()
    materials: tuple[PlannedMaterial, ...] = ()
    notices: tuple[PlannedNotice, ...] = ()
