"""What the presence channel says, as the rules of the room take it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qzlive.session.room import Present
from qzlive.wire.frames import Presence


def present(presence: Presence | None) -> tuple[Present, ...]:
    """Return the connected devices; none before the first frame. What a server of another release leaves out is taken
    for not being so."""
    return tuple(map(_one, presence.devices if presence is not None else ()))


def _one(device: Mapping[str, Any]) -> Present:
    return Present(
        device=str(device["device"]),
        role=device.get("role", "host"),
        label=str(device.get("label") or ""),
        seat=device.get("seat"),
        place=device.get("place"),
        asks=device.get("asked_at"),
        cares=device.get("coming"),
        cares_since=device.get("coming_at") or 0,
        claims=tuple(map(str, device.get("claims") or ())),
    )
