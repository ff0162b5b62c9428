"""What both roads share: the phase, the platform and the claims of the view that they are parts of."""

from __future__ import annotations

from typing import Protocol

from qzlive.rooms import Platform, Room

from ..panel import Panel
from .claims import Claims


class Rooms(Protocol):
    """What a road may ask of the view."""

    claims: Claims

    @property
    def breakout(self) -> str | None:
        """The phase; None where the plan has none in rooms."""
        ...

    @property
    def platform(self) -> Platform: ...

    @property
    def rooms(self) -> tuple[Room, ...]:
        """The rooms of the phase as they are now."""
        ...


class Road(Panel, can_focus=False):
    """A part of the view, with keys of its own."""

    room: Rooms
    """The view, set by whoever makes this part."""

    def idle(self) -> frozenset[str]:
        """Return the keys that make no sense now."""
        raise NotImplementedError

    def select(self, person: str) -> bool:
        """Put the cursor on the line of a person; return whether there is one."""
        raise NotImplementedError
