"""Commands on the session as a whole and on its programme."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ...text import LINE_LIMIT, Line, Title
from ..base import Command
from ..roles import MODERATORS


class BeginItem(Command):
    """Start the agenda, or go to an item: the next, the one before, any.

    `current` is the item that the sender saw as current, so that two moderators who press at once do not skip one.
    """

    roles: ClassVar = MODERATORS
    type: Literal["item.begin"] = "item.begin"
    item: str
    current: str | None


class Unstart(Command):
    """Take the start back that came too early, while the first item still runs."""

    roles: ClassVar = MODERATORS
    type: Literal["agenda.unstart"] = "agenda.unstart"


class ResizeItem(Command):
    """Extend (or shorten, with negative minutes) an item; `take_from` names the item that gives the minutes."""

    roles: ClassVar = MODERATORS
    type: Literal["item.resize"] = "item.resize"
    item: str
    minutes: Annotated[int, Field(ge=-600, le=600)]
    take_from: str | None = None


class ChangeItem(Command):
    """Put other texts into an agenda item."""

    roles: ClassVar = MODERATORS
    type: Literal["item.change"] = "item.change"
    item: str
    title: Title
    notes: Annotated[tuple[Line, ...], Field(max_length=30)] = ()
    speaker: Line = ""


class EndAgenda(Command):
    """End the event. Sheets stay open."""

    roles: ClassVar = MODERATORS
    type: Literal["agenda.end"] = "agenda.end"


class CloseSheets(Command):
    """The editorial close: hosts write no more; what they wrote before it is still accepted, marked late."""

    roles: ClassVar = MODERATORS
    type: Literal["sheets.close"] = "sheets.close"


class ReopenSheets(Command):
    """Take the editorial close back."""

    roles: ClassVar = MODERATORS
    type: Literal["sheets.reopen"] = "sheets.reopen"


class ForgetSession(Command):
    """Erase every free text and every person of the session for good."""

    roles: ClassVar = MODERATORS
    type: Literal["session.forget"] = "session.forget"
    name: Annotated[str, Field(max_length=LINE_LIMIT)]
