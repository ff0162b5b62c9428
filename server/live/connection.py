"""One connection from its hello to its end."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from qzlive.session.commands import COMMANDS
from qzlive.session.commands.creation import CreateSession
from qzlive.session.decide import Actor
from qzlive.session.refusal import Refused
from qzlive.wire import frames
from qzlive.wire.commands import load_command
from server import codes
from server.limits import Bucket, Tries
from server.logs import failed
from server.store import StoreFailed

from .admission import Entrance, Turned
from .hub import Hub
from .peer import Peer
from .room import Room

HELLO_SECONDS = 5.0
BURST, RATE = 200.0, 50.0
"""Frames at once and frames a second: room for a pasted list and for an outbox that is given again."""
GUEST_BURST, GUEST_RATE = 10.0, 1.0
BAD_FRAMES = 5
OPERATOR_LIMIT = 4 * 1024 * 1024
"""Bytes of a plan with long texts; only operators may send so much."""
SESSION_PATH = "/s/"
CLOSE_ERROR = 1011
OWN_ERRORS = frozenset({"text-too-long", "text-empty"})
_ID = re.compile(r"[0-9a-zA-Z-]{8,40}")
_FIELD = re.compile(r"[a-z_0-9.]{1,80}")


class Door:
    """The handler of all connections of a server. `peers` is who is connected now."""

    def __init__(
        self,
        hub: Hub,
        tries: Tries,
        address_of: Callable[[ServerConnection], str],
        url_of: Callable[[str], str],
    ) -> None:
        self.peers: set[Peer] = set()
        self._hub = hub
        self._entrance = Entrance(hub, tries)
        self._address_of = address_of
        self._url_of = url_of

    async def handle(self, connection: ServerConnection) -> None:
        peer = Peer(connection, self._address_of(connection))
        self.peers.add(peer)
        room: Room | None = None
        try:
            hello = await self._hello(connection)
            path = connection.request.path if connection.request else "/"
            if path == "/":
                await self._entrance.operator(peer, hello)
                connection.protocol.max_message_size = OPERATOR_LIMIT
                peer.push(_operator_welcome(self._hub, peer))
            else:
                name = path.removeprefix(SESSION_PATH)
                room, token = await self._entrance.session(peer, hello, name)
                common = self._hub.common(room, hello.boot, hello.version)
                since = common if common == hello.version else 0
                self._hub.join(room, peer, since=since, common=common, token=token)
            await self._converse(peer, room)
        except Turned as turned:
            peer.push(frames.Problem(code=turned.code, params=turned.params))
            await peer.end(turned.close)
        except ConnectionClosed:
            pass
        except Exception as error:
            failed("connection", error, device=peer.device)
            await peer.end(CLOSE_ERROR)
        finally:
            peer.gone = True
            self.peers.discard(peer)
            if room is not None:
                self._hub.leave(room, peer)

    async def _hello(self, connection: ServerConnection) -> frames.Hello:
        try:
            async with asyncio.timeout(HELLO_SECONDS):
                text = await connection.recv()
        except TimeoutError:
            raise Turned(frames.CLOSE_PROTOCOL, "server-hello-missing") from None
        body = _body(text)
        _check_protocol(body.get("protocol"))
        try:
            frame = frames.from_client(text)
        except ValidationError:
            frame = None
        if not isinstance(frame, frames.Hello):
            raise Turned(frames.CLOSE_PROTOCOL, "server-hello-missing")
        return frame

    async def _converse(self, peer: Peer, room: Room | None) -> None:
        loop = asyncio.get_running_loop()
        fast, slow = Bucket(BURST, RATE, loop.time()), Bucket(GUEST_BURST, GUEST_RATE, loop.time())
        bad = 0
        async for text in peer.connection:
            # Not refused but read later: the sender's own buffers fill, and nothing is lost.
            if wait := (slow if peer.role == "guest" else fast).wait(loop.time()):
                await asyncio.sleep(wait)
            try:
                frame = frames.from_client(text)
            except ValidationError:
                body = _body(text)
                if body.get("type") == "command" and _ID.fullmatch(str(body.get("id"))):
                    unread = frames.Refusal(id=str(body["id"]), code="server-command-unreadable", params={"field": ""})
                    peer.push(unread)
                    continue
                bad += 1
                if bad >= BAD_FRAMES:
                    raise Turned(frames.CLOSE_PROTOCOL, "server-frames-unreadable", count=bad) from None
                peer.push(frames.Problem(code="server-frame-unreadable"))
                continue
            await self._take(peer, room, frame)

    async def _take(self, peer: Peer, room: Room | None, frame: frames.FromClient) -> None:
        match frame:
            case frames.CommandFrame() if room is not None and peer.role in ("moderator", "host"):
                await self._command(peer, room, frame)
            case frames.CommandFrame():
                peer.push(frames.Refusal(id=frame.id, code="server-not-admitted"))
            case frames.AskClock():
                peer.push(frames.Clock(sent=frame.sent, at=self._hub.clock()))
            case frames.Here() if room is not None:
                peer.stand(frame, self._hub.clock())
                room.presence.changed()
            case frames.Claim() if room is not None and peer.role == "moderator":
                peer.claim(frame, self._hub.clock())
                room.presence.changed()
            case frames.Helped() if room is not None and peer.role == "moderator":
                room.presence.helped(frame.seat)
            case frames.Knock() if room is not None and peer.role == "guest":
                if frame.seat not in room.state.seats:
                    peer.push(frames.Problem(code="server-seat-unknown"))
                    return
                peer.knock = frame
                room.presence.changed()
            case frames.AskCodes() if room is not None and peer.role == "moderator":
                peer.push(self._codes(room))
            case frames.OpenSession() if peer.role == "operator":
                await self._open(peer, frame)
            case frames.PurgeFrame() if peer.role == "operator":
                await self._purge(peer, frame)
            case _:
                peer.push(frames.Problem(code="server-not-allowed"))

    async def _command(self, peer: Peer, room: Room, frame: frames.CommandFrame) -> None:
        try:
            command = load_command(frame.command)
        except ValidationError as error:
            peer.push(_unreadable(frame, error))
            return
        actor = Actor(peer.device, peer.role, peer.seat)
        await room.ask(actor, frame.id, frame.seen, command, frame.command, peer.push)

    def _codes(self, room: Room) -> frames.Codes:
        state, known = room.state, self._hub.codes(room)
        moderator = codes.moderator_code(self._hub.key, state.id, state.moderator_issue)
        return frames.Codes(
            seats={seat: codes.shown(code) for seat, code in known.seats(state).items()},
            moderator=codes.shown(moderator),
            address=self._url_of(state.name),
        )

    async def _open(self, peer: Peer, frame: frames.OpenSession) -> None:
        try:
            command = load_command(frame.command)
            if not isinstance(command, CreateSession):
                peer.push(frames.Problem(code="server-frame-unreadable"))
                return
            peer.push(await self._hub.open(command, peer.device))
        except ValidationError:
            peer.push(frames.Problem(code="server-frame-unreadable"))
        except (Refused, StoreFailed) as error:
            failed("open", error)
            peer.push(frames.Problem(code=error.code, params=dict(error.params)))

    async def _purge(self, peer: Peer, frame: frames.PurgeFrame) -> None:
        try:
            done = await self._hub.purge(frame.name, peer.device, early=frame.early)
            peer.push(frames.Cleared(name=frame.name, done=done))
        except (Refused, StoreFailed) as error:
            failed("purge", error)
            peer.push(frames.Problem(code=error.code, params=dict(error.params)))


def _body(text: str | bytes) -> dict[str, Any]:
    """Return the JSON object of a frame, an empty one if it is none."""
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _check_protocol(offered: object) -> None:
    """Refuse a client that shares no protocol with us, naming ours. Before its hello is read: it may look different."""
    match offered:
        case [int(oldest), int(newest)] if newest < frames.OLDEST_PROTOCOL or oldest > frames.PROTOCOL:
            raise Turned(
                frames.CLOSE_VERSION,
                "server-protocol-too-old" if newest < frames.OLDEST_PROTOCOL else "server-protocol-too-new",
                oldest=frames.OLDEST_PROTOCOL,
                newest=frames.PROTOCOL,
            )


def _operator_welcome(hub: Hub, peer: Peer) -> frames.Welcome:
    return frames.Welcome(protocol=frames.PROTOCOL, role="operator", device=peer.device, boot=hub.boot, at=hub.clock())


def _unreadable(frame: frames.CommandFrame, error: ValidationError) -> frames.Refusal:
    """Say which field of a command is wrong, never what stands in it."""
    kind = frame.command.get("type")
    if not isinstance(kind, str) or kind not in COMMANDS:
        return frames.Refusal(id=frame.id, code="server-command-unknown")
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"] in OWN_ERRORS:
        return frames.Refusal(id=frame.id, code=first["type"], params=first.get("ctx", {}))
    place = ".".join(str(part) for part in first["loc"] if part != kind)
    field = place if _FIELD.fullmatch(place) else ""
    return frames.Refusal(id=frame.id, code="server-command-unreadable", params={"field": field})
