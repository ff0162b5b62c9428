"""Commands on devices and codes."""

from __future__ import annotations

from typing import ClassVar, Literal

from ...text import Line
from ..base import Command
from ..roles import MODERATORS, SERVER
from ..state import Role
from .ids import Id


class AdmitDevice(Command):
    """A code was good: this device may come back with its token. One that may already is called otherwise from now on.
    Built by the server."""

    roles: ClassVar = SERVER
    type: Literal["device.admit"] = "device.admit"
    device: Id
    role: Role
    seat: str | None = None
    label: Line = ""


class AdmitVolunteer(Command):
    """Let a waiting volunteer write for a table. The device is the one that knocked."""

    roles: ClassVar = MODERATORS
    type: Literal["volunteer.admit"] = "volunteer.admit"
    device: Id
    seat: str
    label: Line = ""


class RemoveDevice(Command):
    """A device may come back no more; its connections end at once."""

    roles: ClassVar = MODERATORS
    type: Literal["device.remove"] = "device.remove"
    device: str


class ReissueCode(Command):
    """A new code for a seat, or for the moderators without one; the old one works no more."""

    roles: ClassVar = MODERATORS
    type: Literal["code.reissue"] = "code.reissue"
    seat: str | None
    issue: int
