"""One connection from its hello to its end."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Callable

from pydantic import BaseModel
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from qzlive.wire import frames

from .clock import SAMPLES
from .mirror import Change, Mirror
from .picture import HostPicture
from .policy import Policy

GOING_AWAY = 1001
CLOCK_EVERY = 30.0
"""Seconds between two measurements of the server's clock, after the first few in a row."""
VIEW_EVERY = 5.0
"""Seconds between two copies of a host's view in the journal."""


class Talk:
    """Sends what is due and hands over what comes; `heard` is told what changed."""

    def __init__(
        self, ws: ClientConnection, mirror: Mirror, policy: Policy, heard: Callable[[set[Change]], None]
    ) -> None:
        self._ws = ws
        self._mirror = mirror
        self._policy = policy
        self._heard = heard
        self._wake = asyncio.Event()
        self._more: deque[BaseModel] = deque()
        self._next_clock = 0.0
        self._next_view = time.monotonic() + VIEW_EVERY

    @property
    def latency(self) -> float | None:
        return self._ws.latency or self._mirror.clock.round_trip

    def push(self, frame: BaseModel) -> None:
        """Send a frame that is no command."""
        self._more.append(frame)
        self._wake.set()

    def wake(self) -> None:
        """The outbox has changed."""
        self._wake.set()

    def cut(self) -> None:
        self._ws.transport.abort()

    async def end(self) -> None:
        """Say goodbye, but not for long."""
        try:
            async with asyncio.timeout(self._policy.close_timeout):
                await self._ws.close(GOING_AWAY)
        except TimeoutError:
            self.cut()

    async def run(self, hello: frames.Hello) -> None:
        """Talk until the connection ends. Raises Gap and NotUnderstood when what comes cannot be used."""
        loop = asyncio.get_running_loop()
        impatient = loop.call_later(self._policy.open_timeout, self._unanswered)
        feeding: asyncio.Task[None] | None = None
        try:
            await self._ws.send(frames.encode(hello), text=True)
            async for message in self._ws:
                self._take(message)
                if feeding is None and self._mirror.welcomed:
                    impatient.cancel()
                    feeding = asyncio.create_task(self._feed())
                    feeding.add_done_callback(self._fed)
                self._wake.set()
        except ConnectionClosed:
            pass
        finally:
            impatient.cancel()
            if feeding is not None:
                feeding.cancel()
            await self.end()
            if feeding is not None:
                await asyncio.wait({feeding})
            self._mirror.journal.outbox.disconnected()
        if feeding is not None and not feeding.cancelled():
            with contextlib.suppress(ConnectionClosed):
                feeding.result()

    def _fed(self, feeding: asyncio.Task[None]) -> None:
        # Nothing would be sent any more, while the connection looks well.
        if not feeding.cancelled():
            self.cut()

    def _unanswered(self) -> None:
        if not self._mirror.welcomed:
            self.cut()

    def _take(self, message: str | bytes) -> None:
        try:
            frame = frames.from_server(message)
        except (ValueError, AttributeError):
            # Unreadable: a later frame shows whether something is missing.
            return
        if frame is None:
            return
        changes = self._mirror.take(frame)
        self._keep_view()
        if changes:
            self._heard(changes)

    def _keep_view(self) -> None:
        picture, now = self._mirror.picture, time.monotonic()
        if now >= self._next_view and isinstance(picture, HostPicture) and not self._mirror.purged:
            self._next_view = now + VIEW_EVERY
            self._mirror.journal.see(picture.version, picture.dump())

    async def _feed(self) -> None:
        """Send whatever is due, until cancelled or the connection ends."""
        outbox = self._mirror.journal.outbox
        while True:
            self._wake.clear()
            now = time.monotonic()
            due, wake = outbox.due(now, self._mirror.exists)
            while self._more:
                await self._send(self._more.popleft())
            for item in due:
                item.sent = True
                await self._send(frames.CommandFrame(id=item.id, seen=item.seen, command=dict(item.body)))
            if now >= self._next_clock:
                self._next_clock = now + (CLOCK_EVERY if self._mirror.clock.samples >= SAMPLES else 0.2)
                await self._send(frames.AskClock(sent=self._mirror.clock.own()))
            until = self._next_clock if wake is None else min(wake, self._next_clock)
            # Not wait_for: it swallows being cancelled in the moment of waking up.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, until - time.monotonic())):
                    await self._wake.wait()

    async def _send(self, frame: BaseModel) -> None:
        await self._ws.send(frames.encode(frame), text=True)
