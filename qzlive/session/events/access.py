"""Devices and codes."""

from __future__ import annotations

from typing import Literal

from ..base import Event
from ..sealed import Free
from ..state import Role


class DeviceAdmitted(Event):
    """A code was traded for a token of this device, or a moderator has let a volunteer in."""

    type: Literal["device.admitted"] = "device.admitted"
    device: str
    role: Role
    seat: str | None = None
    label: Free = ""


class DeviceNamed(Event):
    """The owner of this device is called otherwise from now on."""

    type: Literal["device.named"] = "device.named"
    device: str
    label: Free


class DeviceRemoved(Event):
    type: Literal["device.removed"] = "device.removed"
    device: str


class CodeReissued(Event):
    """The code that was given out before works no more; without a seat it is the moderators' code."""

    type: Literal["code.reissued"] = "code.reissued"
    seat: str | None = None
    issue: int
