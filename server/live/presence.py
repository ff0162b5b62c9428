"""Who is here and where they write. Nothing of it is stored, and what is late is left out."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from qzlive.session.state import Sheet
from qzlive.wire.frames import Presence, coming_to, encode

from .fanout import Fanout
from .peer import Peer, push

INTERVAL = 0.2
GATHER = 0.05
"""Seconds to wait for others who come at the same moment."""
BYTES_A_SECOND = 8_000_000
"""Presence of very many devices comes more rarely, so that results never wait behind it."""
LONGEST = 30.0
KNOCKING_AT_MOST = 50


Spot = tuple[Peer, str | None]
"""Somebody, with the place that may be told."""


class PresenceBoard:
    """Tells moderators about everybody, and hosts about those who have to do with their sheet."""

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

    def helped(self, seat: str) -> None:
        """The hosts of a seat have got the help that they asked for."""
        for peer in self._fanout.hosts.get(seat, ()):
            peer.asked_at = None
        self.changed()

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _tell(self) -> None:
        self._timer = None
        fanout = self._fanout
        sent = 0
        if fanout.moderators:
            knocking = [_knocking(peer) for peer in fanout.guests if peer.knock is not None]
            devices = self._devices((peer, peer.place) for peer in fanout.peers())
            known = {entry["device"]: entry for entry in devices}
            for line, device in self._claims():
                known[device].setdefault("claims", []).append(line)
            frame = Presence(devices=devices, knocking=tuple(knocking[:KNOCKING_AT_MOST]))
            sent += self._push(None, fanout.moderators, frame)
        company = self._company()
        for seat, hosts in fanout.hosts.items():
            others = [spot for spot in company[self._sheet(seat)] if spot[0].seat != seat]
            coming = [(peer, coming_to(seat)) for peer in fanout.moderators if peer.coming == seat]
            own = [(peer, peer.place) for peer in hosts]
            devices = self._devices([*own, *coming, *others], seat)
            sent += self._push(seat, hosts, Presence(devices=devices))
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

    def _sheet(self, seat: str) -> str | None:
        known = self._fanout.latest.seats.get(seat)
        return known.sheets[-1] if known is not None else None

    def _company(self) -> Mapping[str | None, list[Spot]]:
        """Return who has to do with each sheet: its hosts, and the moderators who write there. Where somebody is
        outside of it is nobody's business."""
        sheets = self._fanout.latest.sheets
        found: dict[str | None, list[Spot]] = defaultdict(list)
        for seat, hosts in self._fanout.hosts.items():
            if id_ := self._sheet(seat):
                found[id_] += [(peer, peer.place if _inside(sheets[id_], peer.place) else None) for peer in hosts]
        for peer in self._fanout.moderators:
            for id_ in (sheet.id for sheet in sheets.values() if _inside(sheet, peer.place)):
                found[id_].append((peer, peer.place))
        return found

    def _claims(self) -> list[tuple[str, str]]:
        """Return the lines that moderators work on, each with the device that has it: of several the first, by the
        server's clock."""
        found: dict[str, tuple[int, str]] = {}
        for peer in self._fanout.moderators:
            for line, at in peer.claims.items():
                found[line] = min((at, peer.device), found.get(line, (at, peer.device)))
        return sorted((line, device) for line, (_, device) in found.items())

    def _devices(self, spots: Iterable[Spot], told: str | None = None) -> tuple[dict[str, Any], ...]:
        """Return devices with their places. Hosts of a seat are `told` only who comes to them."""
        known = self._fanout.latest.devices
        found: dict[str, dict[str, Any]] = {}
        for peer, place in spots:
            device = known.get(peer.device)
            entry = found.setdefault(
                peer.device,
                {
                    "device": peer.device,
                    "label": device.label if device else "",
                    "role": peer.role,
                    "seat": peer.seat,
                    "place": None,
                    "help": False,
                    "asked_at": None,
                    "coming": None,
                    "coming_at": None,
                },
            )
            entry["place"] = place or entry["place"]
            if peer.asked_at is not None:
                entry["help"], entry["asked_at"] = True, min(peer.asked_at, entry["asked_at"] or peer.asked_at)
            if peer.coming is not None and told in (None, peer.coming):
                entry["coming"], entry["coming_at"] = peer.coming, peer.coming_at
        return tuple(found[device] for device in sorted(found))


def _inside(sheet: Sheet, place: str | None) -> bool:
    return place is not None and (place == sheet.id or place in sheet.entries)


def _knocking(peer: Peer) -> dict[str, Any]:
    assert peer.knock is not None
    return {"device": peer.device, "seat": peer.knock.seat, "label": peer.knock.label}
