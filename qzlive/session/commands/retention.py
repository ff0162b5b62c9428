"""Commands on how long names are kept."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ...text import LINE_LIMIT
from ..base import Command
from ..roles import KEEPERS, MODERATORS, SERVER


class SetDeletion(Command):
    """Put the day on which the names are deleted earlier or later. `date` is ISO 8601; None: as the plan says."""

    roles: ClassVar = MODERATORS
    type: Literal["deletion.set"] = "deletion.set"
    date: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None


class PurgeSession(Command):
    """Delete everything about people for good; the results stay, without the names that nobody allowed."""

    roles: ClassVar = KEEPERS
    type: Literal["session.purge"] = "session.purge"
    name: Annotated[str, Field(max_length=LINE_LIMIT)]


class NoteTold(Command):
    """A device has come back after the deletion and was told of it. Built by the server."""

    roles: ClassVar = SERVER
    type: Literal["device.tell"] = "device.tell"
    device: str
