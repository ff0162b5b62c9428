"""How long names are kept, and what is left of a session afterwards."""

from __future__ import annotations

from typing import ClassVar, Literal

from ..base import Event
from ..sealed import Kept


class DeletionSet(Event):
    """None: the day is the one of the plan again."""

    touches: ClassVar = frozenset({"session"})
    type: Literal["deletion.set"] = "deletion.set"
    date: str | None


class SessionPurged(Event):
    """All that is left of the session, in the place of everything that happened before; the rows before it are emptied
    and the other keys erased after this.

    `kept` is the state as JSON text; `bones` is the same without any words, for a log whose keys are gone.
    """

    touches: ClassVar = frozenset({"session", "agenda", "table", "members", "sheet", "messages"})
    type: Literal["session.purged"] = "session.purged"
    kept: Kept
    bones: str


class DeviceTold(Event):
    type: Literal["device.told"] = "device.told"
    device: str
