"""All live sessions of a server."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any

from pydantic import ValidationError
from uuid6 import uuid7

from qzlive.session.commands.creation import CreateSession
from qzlive.session.commands.retention import NoteTold
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.events.access import DeviceAdmitted, DeviceRemoved
from qzlive.session.events.retention import DeviceTold, SessionPurged
from qzlive.session.record import Record
from qzlive.session.refusal import Refused
from qzlive.session.retention import deletion_date, due
from qzlive.session.state import State
from qzlive.wire.commands import command_hash, dump_command
from qzlive.wire.frames import CLOSE_REFUSED, CLOSE_REMOVED, Opened, Problem, Welcome, encode
from server import tokens
from server.codes import Codes
from server.logs import failed, say
from server.store import Log, Row, StoredSession, StoreFailed

from .fresh import fresh_ids
from .peer import Peer
from .room import Room

SOCKETS_A_DEVICE = 5
UNREADABLE = "server-session-unreadable"
PURGED = "server-session-purged"


class Hub:
    """The sessions by name, and what happens between a session and its connections."""

    def __init__(
        self,
        log: Log,
        key: bytes,
        boot: str,
        clock: Callable[[], int],
        recorded: Callable[[State], None] = lambda state: None,
    ) -> None:
        """`recorded` is called with the state whenever there is something new about what a purge removed."""
        self.key = key
        self.boot = boot
        self.clock = clock
        self.rooms: dict[str, Room] = {}
        self.unreadable: dict[str, StoreFailed | None] = {}
        """Names of sessions that could not be loaded, with what the store says; None: written by a newer release."""
        self._recorded = recorded
        self._codes: dict[str, Codes] = {}
        self._log = log
        self._hash_key = hmac.digest(key, b"command-hash", "sha256")
        self._opening = asyncio.Lock()
        self._writers: set[asyncio.Task[None]] = set()
        self._closing: set[asyncio.Task[None]] = set()

    async def load(self) -> None:
        """Load all sessions. One that cannot be read is left alone, and the others go on; raises StoreFailed."""
        for stored in await self._log.sessions():
            try:
                await self._add(stored.name, stored.id)
            except (StoreFailed, KeyError, ValidationError) as error:
                failed("unreadable", error, session=stored.id)
                self.unreadable[stored.name] = error if isinstance(error, StoreFailed) else None

    async def _add(self, name: str, session: str) -> Room:
        room = await Room.load(session, self._log, self._hash_key, self.clock)
        room.committed = partial(self._committed, room)
        self.rooms[name] = room
        self._codes[session] = Codes(self.key)
        writer = asyncio.create_task(room.run(), name=f"room {session}")
        self._writers.add(writer)
        return room

    async def open(self, command: CreateSession, device: str) -> Opened:
        """Open a session, or find the one of this name. Raises Refused and StoreFailed."""
        async with self._opening:
            if command.name in self.unreadable:
                raise Refused(UNREADABLE)
            room = self.rooms.get(command.name)
            if room is not None:
                return Opened(session=room.session, name=command.name, created=False)
            at = self.clock()
            id_ = str(uuid7())
            ids = fresh_ids(command.session, device, id_)
            context = Context(at, Actor(device, "operator"), id_, 0, ids)
            _, record = accept(State(), command, context)
            hash_ = command_hash(dump_command(command), self._hash_key)
            row = Row(record.version, at, device, record.command, hash_, record.events)
            await self._log.create_session(StoredSession(command.session, command.name, at), [row])
            await self._add(command.name, command.session)
            say("opened", session=command.session)
            return Opened(session=command.session, name=command.name, created=True)

    async def purge(self, name: str, device: str, *, early: bool = False) -> bool:
        """Delete everything about the people of a session; return whether it was still there.

        Raises Refused: `server-session-unknown`, `session-deletion-not-due` unless `early`; StoreFailed when the files
        are not clear yet.
        """
        room = self.rooms.get(name)
        if room is None:
            raise Refused(UNREADABLE if name in self.unreadable else "server-session-unknown", name=name)
        before = room.state
        if before.purged is None and not early and not due(before, self.clock()):
            raise Refused("session-deletion-not-due", date=str(deletion_date(before)))
        await room.purge(device)
        return before.purged is None

    async def keep_dates(self) -> None:
        """Delete the people of all sessions whose day has come, and finish what was interrupted."""
        for name, room in tuple(self.rooms.items()):
            try:
                if due(room.state, self.clock()):
                    await self.purge(name, str(uuid7()))
                else:
                    await room.finish_purge()
                    await room.finish_forgetting()
            except Exception as error:
                # The next hour is another try, and the other sessions have their own day.
                failed("purge", error, session=room.session)

    async def tell(self, room: Room, device: str) -> None:
        """Note that a device has learned that the people of the session were deleted."""
        purged = room.state.purged
        if purged is None or device not in room.state.devices or device in purged.told:
            return
        try:
            await room.command(Actor(device, "operator"), NoteTold(device=device))
        except Refused as refused:
            failed("tell", refused, session=room.session, device=device)

    def codes(self, room: Room) -> Codes:
        return self._codes[room.session]

    def token(self, room: Room, peer: Peer) -> str:
        return tokens.write(self.key, tokens.Token(peer.device, peer.role, peer.seat, room.session))

    def common(self, room: Room, boot: str | None, version: int) -> int:
        """Return the last version that a client shares with the log.

        A start of the server ended where the next one began. What a client saw beyond that end, or from a start that
        the log does not know, is lost here: the server was restored from an older copy.
        """
        ends = [later.version for later in room.boots[1:]] + [room.state.version]
        known = dict(zip((start.id for start in room.boots), ends, strict=True))
        return max(0, min(version, known.get(boot or "", 0)))

    def welcome(self, room: Room, peer: Peer, *, common: int = 0, token: str | None = None) -> Welcome:
        """Return the first frame for somebody who is admitted."""
        given = room.fanout.given
        return Welcome(
            protocol=1,
            role=peer.role,
            device=peer.device,
            seat=peer.seat,
            session=room.session,
            name=given.name,
            token=token,
            boot=self.boot,
            version=given.version,
            common=common,
            at=self.clock(),
        )

    def join(self, room: Room, peer: Peer, *, since: int, common: int, token: str | None) -> None:
        """Register a connection and give it what it lacks, in one step: of a moderator who has the state of version
        `since` the records behind it, else everything."""
        if peer.seat is not None and peer.seat not in room.fanout.given.seats:
            room.fanout.flush()
        same = room.fanout.of_device(peer.device)
        if len(same) >= SOCKETS_A_DEVICE:
            same[0].abort()
            room.fanout.leave(same[0])
        # In one go with what follows: for many who join at once, sending is the largest part.
        welcome = encode(self.welcome(room, peer, common=common, token=token))
        if peer.role == "moderator":
            room.fanout.join_moderator(peer, welcome, since)
        elif peer.seat is not None:
            room.fanout.join_host(peer, welcome, peer.seat)
        else:
            room.fanout.join_guest(peer, welcome)
        room.presence.changed(peer)

    def leave(self, room: Room, peer: Peer) -> None:
        room.fanout.leave(peer)
        room.presence.changed()

    def _committed(self, room: Room, records: Sequence[Record]) -> None:
        news = False
        for record in records:
            for event in record.events:
                match event:
                    case DeviceRemoved():
                        self._remove(room, event.device)
                    case DeviceAdmitted(role="host"):
                        self._let_in(room, event)
                    case SessionPurged():
                        self._send_away(room)
                        news = True
                    case DeviceTold():
                        news = True
        if news:
            self._recorded(room.state)

    def _remove(self, room: Room, device: str) -> None:
        guests = [guest for guest in room.fanout.guests if guest.device == device]
        for peer in [*room.fanout.of_device(device), *guests]:
            peer.gone = True
            self.leave(room, peer)
            self.spawn(peer.end(CLOSE_REMOVED))
        say("device-removed", session=room.session, device=device)

    def _send_away(self, room: Room) -> None:
        """Tell everybody here that the people were deleted; only moderators stay."""
        for peer in room.fanout.peers() | room.fanout.guests:
            if peer.role != "moderator":
                peer.push(Problem(code=PURGED))
                self.leave(room, peer)
            self.spawn(self._tell_here(room, peer))
        say("purged", session=room.session)

    async def _tell_here(self, room: Room, peer: Peer) -> None:
        """Note that a device that is connected has learned of the purge, as soon as it has answered behind the news;
        one that does not is told at its next hello."""
        if peer.role != "moderator":
            await peer.end(CLOSE_REFUSED)
            heard = peer.connection.protocol.close_rcvd is not None
        else:
            room.fanout.flush()
            heard = await peer.answers()
        if heard:
            await self.tell(room, peer.device)

    def _let_in(self, room: Room, event: DeviceAdmitted) -> None:
        """Make a waiting volunteer a host. Only who knocked for this seat: a device's id is no secret."""
        for peer in tuple(room.fanout.guests):
            if peer.device == event.device and peer.knock is not None and peer.knock.seat == event.seat:
                room.fanout.leave(peer)
                peer.role, peer.seat, peer.knock = "host", event.seat, None
                # In its own step: the room is in the middle of taking the commit.
                asyncio.get_running_loop().call_soon(self._welcome_volunteer, room, peer)

    def _welcome_volunteer(self, room: Room, peer: Peer) -> None:
        if not peer.gone:
            self.join(room, peer, since=0, common=0, token=self.token(room, peer))

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Let something run beside; it is kept until it is done."""
        task = asyncio.create_task(work)
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    @property
    def saving(self) -> bool:
        """Tell whether the last commit of every session succeeded."""
        return all(room.saving for room in self.rooms.values())

    def busy(self) -> bool:
        """Tell whether anybody waits for an answer."""
        return any(room.busy() for room in self.rooms.values())

    async def drain(self) -> None:
        """Answer everything that waits, and tell everybody."""
        await asyncio.gather(*(room.drain() for room in self.rooms.values()))
        for room in self.rooms.values():
            room.fanout.flush()

    async def close(self) -> None:
        """Stop the writers; what waits for them stays unanswered, and is given again by who sent it."""
        for room in self.rooms.values():
            room.presence.close()
            room.fanout.close()
        for task in (*self._writers, *self._closing):
            task.cancel()
        await asyncio.gather(*self._writers, *self._closing, return_exceptions=True)
