"""One connection as the sessions see it: frames are pushed, never awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from pydantic import BaseModel
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode
from websockets.protocol import State

from qzlive.session.state import Role
from qzlive.wire.frames import Claim, Here, Knock, encode

CLOSE_SECONDS = 2.0
BUFFER_LIMIT = 1024 * 1024
STALLED_SECONDS = 4.0


class Peer:
    """A connection with who is at the other end.

    Everything goes through `push`, which writes at once and never waits for a slow reader: `stalled` is the guard,
    asked twice a second by the sweep.
    """

    __slots__ = (
        "_drained", "_drained_at", "_pushed", "_room_for", "address", "asked_at", "claims", "coming", "coming_at",
        "connection", "device", "gone", "knock", "place", "role", "seat",
    )  # fmt: skip

    def __init__(self, connection: ServerConnection, address: str) -> None:
        self.connection = connection
        self.address = address
        self.role: Role = "guest"
        self.device = ""
        self.seat: str | None = None
        self.place: str | None = None
        self.asked_at: int | None = None
        self.coming: str | None = None
        self.coming_at = 0
        self.claims: dict[str, int] = {}
        self.knock: Knock | None = None
        self.gone = False
        self._pushed = 0
        self._drained = 0
        self._drained_at = 0.0
        self._room_for = BUFFER_LIMIT

    def stand(self, frame: Here, at: int) -> None:
        """Note where the other end is. What it says again keeps its time."""
        self.place = frame.place
        asks = frame.help and self.role == "host"
        self.asked_at = (self.asked_at or at) if asks else None
        coming = frame.coming if self.role == "moderator" else None
        if coming != self.coming:
            self.coming, self.coming_at = coming, at

    def claim(self, frame: Claim, at: int) -> None:
        """Note which lines the other end works on. What it says again keeps its time."""
        self.claims = {line: self.claims.get(line, at) for line in frame.lines}

    def push(self, *frames: BaseModel | bytes, first: bool = False) -> None:
        """Send frames. What a client gets `first`, however large, is not held against it."""
        texts = [frame if isinstance(frame, bytes) else encode(frame) for frame in frames]
        if first:
            self._room_for += sum(map(len, texts))
        push((self,), *texts)

    def stalled(self, now: float) -> bool:
        """Tell whether the other end takes nothing any more, or too little. To be asked again and again."""
        waiting = self.connection.transport.get_write_buffer_size()
        drained = self._pushed - waiting
        if waiting == 0 or drained > self._drained or not self._drained_at:
            self._drained, self._drained_at = drained, now
        if waiting == 0:
            self._room_for = BUFFER_LIMIT
        return waiting > self._room_for or (waiting > 0 and now - self._drained_at > STALLED_SECONDS)

    async def answers(self) -> bool:
        """Wait until the other end has taken all that was sent to it so far; return False if it never does."""
        try:
            await (await self.connection.ping())
        except ConnectionClosed:
            return False
        return True

    def abort(self) -> None:
        """Cut the connection."""
        self.gone = True
        self.connection.transport.abort()

    async def end(self, code: int, reason: str = "") -> None:
        """Close the connection, and cut it if the other end does not answer. Nothing is sent to it any more."""
        self.gone = True
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self.connection.close(code, reason)
        except TimeoutError:
            self.abort()


def push(peers: Iterable[Peer], *texts: bytes) -> None:
    """Send the same texts to all of them.

    As the same frames for everybody, since no extension is agreed on with anybody: `broadcast` of the library makes a
    frame for each connection, and that is half of what it costs to tell a thousand.
    """
    frames = b"".join(Frame(Opcode.TEXT, text).serialize(mask=False) for text in texts)
    for peer in peers:
        if not peer.gone and peer.connection.protocol.state is State.OPEN:
            peer._pushed += len(frames)
            peer.connection.transport.write(frames)
