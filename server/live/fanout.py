"""What leaves a session: records for moderators, sections of their view for hosts, the lobby for who waits.

A change leaves at once when it has been quiet, and else together with what else happened in the meantime: one frame
for each view, encoded once. Who still waits for an answer gets that before. So everybody here has always been given
the same version; who joins is given that one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from qzlive.session.record import Record
from qzlive.session.state import State
from qzlive.session.views import SECTIONS, host_view, lobby, section_adapter
from qzlive.wire.frames import PART_SIZE, LobbyFrame, Snapshot, encode
from qzlive.wire.records import dump_state

from .ledger import Tail
from .peer import Peer, push

WINDOW = 0.08
"""Seconds in which changes are gathered when they come thickly."""
AT_THE_LATEST = 0.1
"""Seconds after which everybody is told, whoever still waits for an answer."""
BREATH = 0.004
"""Seconds until it is looked again whether somebody still waits for an answer."""
SMALL = 48 * 1024
"""So few bytes of records are sent without looking whether a snapshot were smaller."""


@dataclass(slots=True)
class SeatView:
    """What the hosts of a seat have been given. `version` is the one that all of them have at least."""

    version: int
    values: dict[str, Any] = field(default_factory=dict)
    encoded: dict[str, bytes] = field(default_factory=dict)

    def refresh(self, state: State, seat: str, sections: Iterable[str]) -> list[str]:
        """Bring sections up to date, and return those that look different now."""
        changed = []
        for section, value in host_view(state, seat, sections).items():
            if section not in self.values or self.values[section] != value:
                self.values[section] = value
                self.encoded[section] = section_adapter(section).dump_json(value)
                changed.append(section)
        return changed

    def frame(self, after: int, to: int, sections: Iterable[str]) -> bytes:
        body = b",".join(b'"%b":%b' % (section.encode(), self.encoded[section]) for section in sections)
        return b'{"type":"view","after":%d,"to":%d,"sections":{%b}}' % (after, to, body)


class Fanout:
    """The connections of one session, and what they have been given."""

    def __init__(self, tail: Tail, trouble: Callable[[Exception], None], busy: Callable[[], bool]) -> None:
        self.given = State()
        """What everybody here has been given."""
        self.moderators: set[Peer] = set()
        self.hosts: dict[str, set[Peer]] = {}
        self.guests: set[Peer] = set()
        self.latest = self.given
        """What is on the disk."""
        self._devices: dict[str, tuple[Peer, ...]] = {}
        self._tail = tail
        self._trouble = trouble
        self._busy = busy
        self._views: dict[str, SeatView] = {}
        self._owed: set[str] = set()
        self._touched: set[str] = set()
        self._timer: asyncio.Handle | None = None
        self._flushed_at = float("-inf")
        self._late_at = float("inf")
        self._snapshot: tuple[int, Sequence[bytes]] = (-1, ())

    def start(self, state: State) -> None:
        """Begin with a state, before anybody is here."""
        self.given = self.latest = state

    def peers(self) -> set[Peer]:
        """Return everybody who has been admitted."""
        return self.moderators.union(*self.hosts.values())

    def of_device(self, device: str) -> tuple[Peer, ...]:
        """Return the connections of a device that has been admitted, the oldest first."""
        return self._devices.get(device, ())

    def _register(self, peer: Peer) -> None:
        self._devices[peer.device] = (*self.of_device(peer.device), peer)

    def committed(self, state: State, records: Iterable[Record]) -> None:
        """Take what is on the disk now, to be given to everybody within `AT_THE_LATEST` seconds."""
        self.latest = state
        self._touched |= {section for record in records for event in record.events for section in event.touches}
        self._soon()

    def owe(self, seat: str) -> None:
        """Tell the hosts of a seat the next version even if they see no change: one of their commands made it."""
        self._owed.add(seat)
        self._soon()

    def _soon(self) -> None:
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._late_at = loop.time() + AT_THE_LATEST
            # Not before the caller is through: the answers to commands go out first.
            self._timer = loop.call_at(max(loop.time(), self._flushed_at + WINDOW), self._look)

    def _look(self) -> None:
        # What came over the sockets in this very moment is asked before the next one.
        self._timer = asyncio.get_running_loop().call_soon(self._give)

    def _give(self) -> None:
        loop = asyncio.get_running_loop()
        if self._busy() and loop.time() < self._late_at:
            # To tell a thousand takes as long as to answer hundreds, and those who wait for an answer come first.
            self._timer = loop.call_later(BREATH, self._look)
            return
        try:
            self.flush()
        except Exception as error:
            # They come back, and get everything anew.
            self._trouble(error)
            for peer in self.peers() | self.guests:
                peer.abort()

    def flush(self) -> None:
        """Give everybody what has happened since the last time."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._flushed_at = asyncio.get_running_loop().time()
        before, self.given = self.given, self.latest
        touched, self._touched = self._touched, set()
        owed, self._owed = self._owed, set()
        if self.moderators and before.version < self.given.version:
            self._give_records(before.version)
        for seat, hosts in self.hosts.items():
            if touched or seat in owed:
                self._give_sections(seat, hosts, touched, owed)
        if self.guests and lobby(before) != lobby(self.given):
            push(self.guests, self._lobby())
        self._tail.encode()

    def _give_records(self, after: int) -> None:
        if self._tail.size(after) is None:
            frames = self._snapshot_frames()
        else:
            frames = tuple(self._tail.frames(after, self.given.version))
        for data in frames:
            push(self.moderators, data)

    def _give_sections(self, seat: str, hosts: set[Peer], touched: set[str], owed: set[str]) -> None:
        view = self._views[seat]
        try:
            changed = view.refresh(self.given, seat, touched)
        except Exception as error:
            # They come back, and get the whole view or an error of their own; the others go on.
            self._trouble(error)
            for host in hosts:
                host.abort()
            return
        if changed or seat in owed:
            push(hosts, view.frame(view.version, self.given.version, changed))
            view.version = self.given.version

    def join_moderator(self, peer: Peer, welcome: bytes, after: int) -> None:
        """Register a moderator who has the state of version `after`, and give what is missing."""
        size = self._tail.size(after) if after else None
        if size is not None and (size <= SMALL or size <= sum(map(len, self._snapshot_frames()))):
            frames: Iterable[bytes] = self._tail.frames(after, self.given.version)
        else:
            frames = self._snapshot_frames()
        peer.push(welcome, *frames, first=True)
        self.moderators.add(peer)
        self._register(peer)

    def join_host(self, peer: Peer, welcome: bytes, seat: str) -> None:
        """Register a host, and give the whole view."""
        view = self._views.get(seat)
        if view is None:
            view = SeatView(self.given.version)
            view.refresh(self.given, seat, SECTIONS)
            self._views[seat] = view
        peer.push(welcome, view.frame(0, self.given.version, SECTIONS), first=True)
        self.hosts.setdefault(seat, set()).add(peer)
        self._register(peer)

    def join_guest(self, peer: Peer, welcome: bytes) -> None:
        peer.push(welcome, self._lobby(), first=True)
        self.guests.add(peer)

    def leave(self, peer: Peer) -> None:
        self.moderators.discard(peer)
        self.guests.discard(peer)
        if others := tuple(other for other in self._devices.pop(peer.device, ()) if other is not peer):
            self._devices[peer.device] = others
        if peer.seat is not None and peer in (hosts := self.hosts.get(peer.seat, set())):
            hosts.remove(peer)
            if not hosts:
                del self.hosts[peer.seat], self._views[peer.seat]

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _lobby(self) -> bytes:
        seen = lobby(self.given)
        places = tuple({"seat": p.seat, "label": p.label, "title": p.title} for p in seen.places)
        return encode(LobbyFrame(title=seen.title, date=seen.date, places=places, deletion=seen.deletion))

    def _snapshot_frames(self) -> Sequence[bytes]:
        version = self.given.version
        if self._snapshot[0] != version:
            text = dump_state(self.given)
            pieces = [text[start : start + PART_SIZE] for start in range(0, len(text), PART_SIZE)]
            frames = [
                encode(Snapshot(version=version, part=part, parts=len(pieces), text=piece))
                for part, piece in enumerate(pieces)
            ]
            self._snapshot = (version, frames)
        return self._snapshot[1]
