"""Who is here and where they write. Nothing of it is stored, and what is late is left out."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

from qzlive.wire.frames import Presence, encode

from .fanout import Fanout
from .peer import Peer, push

INTERVAL = 0.2
GATHER = 0.05
"""Seconds to wait for others who come at the same moment."""
BYTES_A_SECOND = 8_000_000
"""Presence of very many devices comes more rarely, so that results never wait behind it."""
LONGEST = 30.0
KNOCKING_AT_MOST = 50


class PresenceBoard:
    """Tells moderators about everybody and hosts about their own table."""

    def __init__(self, fanout: Fanout) -> None:
        self._fanout = fanout
        self._timer: asyncio.TimerHandle | None = None
        self._next_at = 0.0
        self._last: dict[str | None, bytes] = {}

    def changed(self, joined: Peer | None = None) -> None:
        """Somebody came, went, knocked or writes elsewhere; `joined` has not been told anything yet."""
        if joined is not None:
            self._last.pop(joined.seat, None)
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_at(max(loop.time() + GATHER, self._next_at), self._tell)

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _tell(self) -> None:
        self._timer = None
        fanout = self._fanout
        sent = 0
        if fanout.moderators:
            knocking = [_knocking(peer) for peer in fanout.guests if peer.knock is not None]
            frame = Presence(devices=self._devices(fanout.peers()), knocking=tuple(knocking[:KNOCKING_AT_MOST]))
            sent += self._push(None, fanout.moderators, frame)
        for seat, hosts in fanout.hosts.items():
            sent += self._push(seat, hosts, Presence(devices=self._devices(hosts)))
        self._last = {seat: data for seat, data in self._last.items() if seat in fanout.hosts or seat is None}
        pause = min(LONGEST, max(INTERVAL, sent / BYTES_A_SECOND))
        self._next_at = asyncio.get_running_loop().time() + pause

    def _push(self, seat: str | None, peers: Iterable[Peer], frame: Presence) -> int:
        data = encode(frame)
        if self._last.get(seat) == data:
            return 0
        self._last[seat] = data
        to = tuple(peers)
        push(to, data)
        return len(data) * len(to)

    def _devices(self, peers: Iterable[Peer]) -> tuple[dict[str, Any], ...]:
        known = self._fanout.latest.devices
        found: dict[str, dict[str, Any]] = {}
        for peer in peers:
            device = known.get(peer.device)
            entry = found.setdefault(
                peer.device,
                {
                    "device": peer.device,
                    "label": device.label if device else "",
                    "role": peer.role,
                    "seat": peer.seat,
                    "place": None,
                },
            )
            entry["place"] = peer.place or entry["place"]
        return tuple(found[device] for device in sorted(found))


def _knocking(peer: Peer) -> dict[str, Any]:
    assert peer.knock is not None
    return {"device": peer.device, "seat": peer.knock.seat, "label": peer.knock.label}
