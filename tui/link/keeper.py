"""One connection after the other, until it is enough."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from random import Random
from typing import Literal

from pydantic import BaseModel
from websockets.asyncio.client import ClientConnection

from qzlive.wire.frames import FATAL

from .address import Address
from .dial import NoConnection, dial
from .mirror import NEWER, Change, Mirror
from .outbox import Problem
from .picture import Gap, NotUnderstood
from .policy import Policy
from .talk import Talk

Status = Literal["connecting", "online", "offline", "refused", "closed"]


class Keeper:
    """Keeps a connection to one address. `code` is the one that was typed, if there was one. `heard` is told what came,
    `say` what has become of the connection."""

    def __init__(
        self,
        address: Address,
        mirror: Mirror,
        policy: Policy,
        random: Random,
        *,
        code: str | None,
        heard: Callable[[set[Change]], None],
        say: Callable[[Status, Problem | None], None],
    ) -> None:
        self._address = address
        self._mirror = mirror
        self._policy = policy
        self._random = random
        self._code = code
        self._heard = heard
        self._say = say
        self._talk: Talk | None = None
        self._stop = asyncio.Event()
        self._plugged = asyncio.Event()
        self._plugged.set()
        self._running: asyncio.Task[object] | None = None
        self._dialling: asyncio.Task[ClientConnection] | None = None

    @property
    def latency(self) -> float | None:
        return self._talk.latency if self._talk is not None else None

    def push(self, frame: BaseModel) -> None:
        """Send a frame that is no command, if there is a connection."""
        if self._talk is not None:
            self._talk.push(frame)

    def wake(self) -> None:
        """The outbox has changed."""
        if self._talk is not None:
            self._talk.wake()

    def cut(self) -> None:
        if self._talk is not None:
            self._talk.cut()

    def unplug(self) -> None:
        self._plugged.clear()
        self.cut()

    def plug(self) -> None:
        self._plugged.set()

    async def run(self) -> None:
        """Connect again and again, until stopped or refused for good."""
        self._running = asyncio.current_task()
        failures = 0
        try:
            while not self._stop.is_set():
                await self._plugged.wait()
                if self._stop.is_set():
                    break
                began = time.monotonic()
                problem, final = await self._connect()
                if self._stop.is_set():
                    break
                self._say("refused" if final else "offline", problem)
                if final:
                    return
                steady = time.monotonic() - began >= self._policy.steady
                failures = 1 if steady else failures + 1
                await self._pause(self._policy.wait(failures, self._random))
        finally:
            self._running = None
            if self._stop.is_set():
                self._say("closed", None)

    async def stop(self) -> None:
        """End the connection and `run`, in bounded time."""
        self._stop.set()
        self._plugged.set()
        if self._dialling is not None:
            self._dialling.cancel()
        if self._talk is not None:
            await self._talk.end()
        running = self._running
        if running is not None and running is not asyncio.current_task():
            await asyncio.wait({running}, timeout=self._policy.close_timeout + 1)

    async def _connect(self) -> tuple[Problem | None, bool]:
        """Have one connection; return why it ended, and whether for good."""
        journal = self._mirror.journal
        self._dialling = asyncio.ensure_future(dial(self._address, self._policy, known=journal.has_token))
        try:
            ws = await self._dialling
        except NoConnection as error:
            return error.problem, error.final
        except asyncio.CancelledError:
            if self._stop.is_set():
                return None, False
            raise
        if self._stop.is_set():
            ws.transport.abort()
            return None, False
        code = None if journal.has_token else self._code
        problem, final = await self._have(ws, code)
        if final and code is None and self._code is not None and ws.close_code in FATAL:
            # The token is worth nothing any more, but somebody has just typed a code.
            journal.token, final = None, False
        return problem, final

    async def _have(self, ws: ClientConnection, code: str | None) -> tuple[Problem | None, bool]:
        talk = self._talk = Talk(ws, self._mirror, self._policy, self._heard)
        try:
            await talk.run(self._mirror.hello(code))
        except Gap:
            # What follows does not fit: the whole, next time.
            self._mirror.whole = True
            return Problem("link-gap"), False
        except NotUnderstood:
            return NEWER, True
        finally:
            self._talk = None
        said = self._mirror.said
        if ws.close_code in FATAL:
            return said or Problem("link-closed", {"number": ws.close_code or 0}), True
        return said or Problem("link-lost"), False

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stop.wait()
