"""Who is at the door: a device with a token, somebody with a code, or a volunteer without either."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from qzlive.session.commands.access import AdmitDevice
from qzlive.session.decide import Actor
from qzlive.session.mentions import GONE
from qzlive.session.refusal import Refused
from qzlive.session.state import Device, Role, State
from qzlive.wire.frames import CLOSE_REFUSED, CLOSE_REMOVED, Hello
from server import tokens
from server.codes import Invitation, is_operator
from server.limits import ADDRESS_SECONDS, ADDRESS_TRIES, Tries
from server.logs import say

from .hub import PURGED, UNREADABLE, Hub
from .peer import Peer
from .room import PASSING, Room

CLOSE_LATER = 1013
DEVICES_A_SEAT = 10
GUESTS_AT_MOST = 200
WRONG_SECONDS = 0.25
"""After so long a wrong code is answered, whatever was wrong with it."""


class Turned(Exception):
    """Somebody is turned away. `code` is a message of the catalogue, `close` the code that ends the connection."""

    def __init__(self, close: int, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.close = close
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class Entrance:
    """The door of one server."""

    hub: Hub
    tries: Tries

    async def operator(self, peer: Peer, hello: Hello) -> None:
        """Let somebody in who can read the data folder; raises Turned."""
        self._may_try(peer)
        if not is_operator(self.hub.key, hello.code or ""):
            await self._wrong(peer)
        peer.role, peer.device = "operator", hello.device

    async def session(self, peer: Peer, hello: Hello, name: str) -> tuple[Room, str | None]:
        """Settle who somebody is; return the room and a token if there is a new one. Raises Turned."""
        room = self.hub.rooms.get(name)
        token = tokens.read(self.hub.key, hello.token) if hello.token else None
        if token is not None and token.device == hello.device:
            if name in self.hub.unreadable:
                raise Turned(CLOSE_LATER, UNREADABLE)
            if room is not None and token.session == room.session:
                return await self._returning(room, peer, hello, token)
        if hello.code is None and hello.token is not None:
            raise Turned(CLOSE_REFUSED, "server-token-unknown")
        self._may_try(peer)
        if room is None:
            return await self._wrong(peer)
        if hello.code is None:
            return self._guest(room, peer, hello)
        invitation = self.hub.codes(room).invitation(room.state, hello.code)
        if invitation is None:
            return await self._wrong(peer)
        return await self._invited(room, peer, hello, invitation)

    async def _returning(self, room: Room, peer: Peer, hello: Hello, token: tokens.Token) -> tuple[Room, str | None]:
        await self.hub.tell(room, token.device)
        self._is_open(room, token.role)
        known = room.state.devices.get(token.device)
        if known is not None and known.removed:
            raise Turned(CLOSE_REMOVED, "session-device-removed")
        if token.seat is not None and token.seat not in room.state.seats:
            raise Turned(CLOSE_REFUSED, "server-seat-unknown")
        if known is None or _renamed(room.state, known, hello):
            # If it is not known although its token is good, the log was restored from an older copy.
            await self._admit(room, hello, Invitation(token.role, token.seat))
        peer.device, peer.role, peer.seat = token.device, token.role, token.seat
        return room, None

    def _is_open(self, room: Room, role: Role) -> None:
        """Turn everybody but the moderators away once the people of the session were deleted."""
        if room.state.purged is not None and role != "moderator":
            raise Turned(CLOSE_REFUSED, PURGED)

    async def _invited(self, room: Room, peer: Peer, hello: Hello, invitation: Invitation) -> tuple[Room, str | None]:
        self._is_open(room, invitation.role)
        known = room.state.devices.get(hello.device)
        if known is not None and known.removed:
            raise Turned(CLOSE_REMOVED, "session-device-removed")
        if known is None or (known.role, known.seat) != (invitation.role, invitation.seat):
            self._has_place(room, hello, invitation)
            await self._admit(room, hello, invitation)
        peer.device, peer.role, peer.seat = hello.device, invitation.role, invitation.seat
        return room, self.hub.token(room, peer)

    def _has_place(self, room: Room, hello: Hello, invitation: Invitation) -> None:
        if invitation.seat is None:
            return
        there = sum(
            device.seat == invitation.seat and not device.removed and device.id != hello.device
            for device in room.state.devices.values()
        )
        if there >= DEVICES_A_SEAT:
            raise Turned(CLOSE_REFUSED, "server-seat-full", limit=DEVICES_A_SEAT)

    async def _admit(self, room: Room, hello: Hello, invitation: Invitation) -> None:
        command = AdmitDevice(device=hello.device, role=invitation.role, seat=invitation.seat, label=hello.label)
        try:
            await room.command(Actor(hello.device, "operator"), command)
        except Refused as refused:
            close = CLOSE_LATER if refused.code in PASSING else CLOSE_REFUSED
            raise Turned(close, refused.code, **refused.params) from refused
        say("device-admitted", session=room.session, device=hello.device, role=invitation.role)

    def _guest(self, room: Room, peer: Peer, hello: Hello) -> tuple[Room, None]:
        self._is_open(room, "guest")
        known = room.state.devices.get(hello.device)
        if known is not None and known.removed:
            raise Turned(CLOSE_REMOVED, "session-device-removed")
        if known is not None and known.role != "host":
            # A moderator's device has a token. Who has only its id is somebody else.
            raise Turned(CLOSE_REFUSED, "server-token-unknown")
        if len(room.fanout.guests) >= GUESTS_AT_MOST:
            raise Turned(CLOSE_LATER, "server-lobby-full")
        peer.device = hello.device
        return room, None

    def _may_try(self, peer: Peer) -> None:
        if not self.tries.allowed(peer.address):
            seconds = round(ADDRESS_SECONDS / ADDRESS_TRIES)
            raise Turned(CLOSE_LATER, "server-too-many-tries", seconds=seconds)

    async def _wrong(self, peer: Peer) -> tuple[Room, None]:
        """Turn somebody away: the same answer after the same time for a wrong code and an unknown session."""
        self.tries.failed(peer.address)
        say("code-wrong")
        await asyncio.sleep(WRONG_SECONDS)
        raise Turned(CLOSE_REFUSED, "server-code-wrong")


def _renamed(state: State, known: Device, hello: Hello) -> bool:
    """Does somebody want to be called otherwise? A name that was masked is not brought back."""
    erased = state.forgotten or state.purged is not None or GONE in known.label
    return not erased and hello.label not in ("", known.label)
