"""Commands of the editor's desk: what the documentation makes of the sheets, which stay as they were written."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ...text import Filled, Title
from ..base import Command
from ..roles import MODERATORS
from .ids import Id, Rank
from .texts import TopicNumber


class Reword(Command):
    """Let the documentation say something else than the entry; None: what the entry says. `base` is the version of the
    entry that the editor saw, `over` that of its rewording, "" if there was none; with None it is not looked at."""

    roles: ClassVar = MODERATORS
    type: Literal["edition.reword"] = "edition.reword"
    entry: str
    base: Id
    over: str | None = None
    text: Filled | None


class LeaveOut(Command):
    """Leave entries, each with everything below it, out of the documentation, or take them in again."""

    roles: ClassVar = MODERATORS
    type: Literal["edition.leave_out"] = "edition.leave_out"
    entries: Annotated[tuple[str, ...], Field(min_length=1, max_length=200)]
    out: bool = True


class JoinEntries(Command):
    """Let one entry stand for others that say the same; what stands below those comes below it. With None each stands
    for itself again."""

    roles: ClassVar = MODERATORS
    type: Literal["edition.join"] = "edition.join"
    entries: Annotated[tuple[str, ...], Field(min_length=1, max_length=200)]
    into: str | None


class SetEditionHeading(Command):
    """Add a heading to a topic or to an agenda item in the documentation, or change the one with this id."""

    roles: ClassVar = MODERATORS
    type: Literal["edition.heading"] = "edition.heading"
    heading: Id
    topic: TopicNumber | None = None
    item: str | None = None
    text: Title
    rank: Rank


class RemoveEditionHeading(Command):
    """Take a heading of the edition away; its entries go back to where they were written."""

    roles: ClassVar = MODERATORS
    type: Literal["edition.unheading"] = "edition.unheading"
    heading: str


class PutUnder(Command):
    """Let entries stand under a heading of the edition, or with None where they were written."""

    roles: ClassVar = MODERATORS
    type: Literal["edition.put"] = "edition.put"
    entries: Annotated[tuple[str, ...], Field(min_length=1, max_length=200)]
    heading: str | None


class DecideNaming(Command):
    """Decide whether somebody's name may stand in the texts of the documentation; None: to be decided."""

    roles: ClassVar = MODERATORS
    type: Literal["edition.naming"] = "edition.naming"
    people: Annotated[tuple[str, ...], Field(min_length=1, max_length=500)]
    named: bool | None
