"""A client of the wire without any comfort: what is sent, what comes."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from uuid6 import uuid7
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from qzlive.session.base import Command
from qzlive.wire import frames
from qzlive.wire.commands import dump_command
from tests.server.running import Place

DEADLINE = 5.0
F = TypeVar("F")


def new_id() -> str:
    return str(uuid7())


async def true(test: Callable[[], bool], seconds: float = 10.0) -> None:
    """Wait until something is true."""
    async with asyncio.timeout(seconds):
        while not test():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@dataclass
class Raw:
    """One connection. Every frame that came is kept in `seen`, its text in `texts`."""

    connection: ClientConnection
    device: str
    seen: list[Any] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    welcome: frames.Welcome | None = None
    _taken: int = 0

    async def next(self) -> Any:
        """Return the next frame; raises ConnectionClosed at the end."""
        if self._taken == len(self.seen):
            async with asyncio.timeout(DEADLINE):
                text = await self.connection.recv(decode=True)
            self.texts.append(text)
            self.seen.append(frames.from_server(text))
        self._taken += 1
        return self.seen[self._taken - 1]

    async def wait(self, kind: type[F], test: Callable[[F], bool] = lambda frame: True) -> F:
        """Return the next frame of a type that passes the test; others are passed over."""
        while True:
            frame = await self.next()
            if isinstance(frame, kind) and test(frame):
                return frame

    async def send(self, frame: Any) -> None:
        data = frame if isinstance(frame, (str, bytes)) else frames.encode(frame)
        await self.connection.send(data, text=True)

    async def command(self, command: Command, *, id_: str | None = None, seen: int = 0) -> str:
        """Send a command without waiting for the answer; return its id."""
        id_ = id_ or new_id()
        await self.send(frames.CommandFrame(id=id_, seen=seen, command=dump_command(command)))
        return id_

    async def do(self, command: Command, *, id_: str | None = None, seen: int = 0) -> Any:
        """Send a command and return its Ack or Refusal."""
        sent = await self.command(command, id_=id_, seen=seen)
        return await self.answer(sent)

    async def answer(self, id_: str) -> Any:
        while True:
            frame = await self.next()
            if isinstance(frame, (frames.Ack, frames.Refusal)) and frame.id == id_:
                return frame

    async def closed(self) -> int:
        """Read to the end, and return the close code."""
        try:
            while True:
                await self.next()
        except ConnectionClosed:
            return self.connection.close_code or 0


@asynccontextmanager
async def opened(url: str, **more: Any) -> AsyncIterator[Raw]:
    """Connect without saying anything."""
    connection = await connect(
        url, subprotocols=[Subprotocol(frames.SUBPROTOCOL)], proxy=None, max_size=None, close_timeout=1, **more
    )
    try:
        yield Raw(connection, new_id())
    finally:
        connection.transport.abort()
        await connection.wait_closed()


@asynccontextmanager
async def joined(
    place: Place, code: str | None = None, *, sock: socket.socket | None = None, **hello: Any
) -> AsyncIterator[Raw]:
    """Connect and be welcomed; `hello` may hold token, device, boot, version, label."""
    async with opened(place.url, **({"sock": sock} if sock else {})) as raw:
        raw.device = hello.setdefault("device", raw.device)
        await raw.send(frames.Hello(code=code, **hello))
        raw.welcome = await raw.wait(frames.Welcome)
        yield raw


def moderator(place: Place, **hello: Any) -> Any:
    return joined(place, place.moderator_code, **hello)


def host(place: Place, table: str = "1a", **hello: Any) -> Any:
    return joined(place, place.seat_codes[table], **hello)


def body(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text)
    return found
