"""The server as a whole: its folder, its sessions, its port, from the start to an end in bounded time."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib.metadata import version

from uuid6 import uuid7
from websockets.asyncio.server import Server as Listener
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Origin, Subprotocol

from qzlive.wire.frames import FRAME_LIMIT, SUBPROTOCOL

from .limits import Tries
from .live.connection import SESSION_PATH, Door
from .live.hub import Hub
from .live.sweep import sweep
from .logs import failed, say, websockets_logger
from .notice import Running, leave_notice, remove_notice
from .record import keep_record
from .settings import ServerFailed, Settings
from .store import DataFolder, SqliteLog, StoreFailed
from .tracking import tracked
from .web import Web

CLOSE_RESTART = 1012
FILES_OF_OUR_OWN = 200
"""Open files that are no connections."""
DATES_SECONDS = 3600.0
"""So often it is looked whether the day has come on which the people of a session are deleted."""


def _now() -> int:
    return time.time_ns() // 1_000_000


class Server:
    """A server on one data folder. `start`, use, `stop`; not to be started again."""

    def __init__(self, settings: Settings, *, clock: Callable[[], int] = _now) -> None:
        self._settings = settings
        self._clock = clock
        self._folder: DataFolder
        self._log: SqliteLog
        self._listener: Listener
        self._connections: set[ServerConnection] = set()
        self._door: Door
        self._sweep: asyncio.Task[None]
        self._dates: asyncio.Task[None]
        self.hub: Hub
        """The live sessions."""
        self.port = settings.port

    @property
    def address(self) -> str:
        """The URL that people reach this server by; sessions lie at `/s/<name>` below it."""
        return self._settings.base_url(self.port)

    def url(self, name: str) -> str:
        """Return the URL of a session."""
        return f"{self.address}{SESSION_PATH}{name}"

    async def start(self) -> None:
        """Load everything and open the port. Raises ServerFailed and StoreFailed; then nothing is left open."""
        tls = self._settings.tls()
        self._folder = DataFolder.open(self._settings.data)
        # What a killed server left: nobody may take it for ours before we listen.
        remove_notice(self._settings.data)
        try:
            boot = str(uuid7())
            self._log = await SqliteLog.open(self._folder, boot=boot, at=self._clock())
            try:
                self.hub = Hub(
                    self._log, self._folder.server_key, boot, self._clock, partial(keep_record, self._folder.path)
                )
                await self.hub.load()
                await self.hub.keep_dates()
                await self._listen(tls)
            except BaseException:
                await self.hub.close()
                await self._log.close()
                raise
        except BaseException:
            self._folder.close()
            raise
        try:
            running = Running(self._settings.local_url(self.port), self.address, os.getpid())
            leave_notice(self._settings.data, running, self.port)
        except OSError as error:
            failed("notice", error)
        self._sweep = asyncio.create_task(sweep(self._door.peers), name="sweep")
        self._dates = asyncio.create_task(self._keep_dates(), name="dates")
        say("started", port=self.port, sessions=len(self.hub.rooms))

    async def _keep_dates(self) -> None:
        while True:
            await asyncio.sleep(DATES_SECONDS)
            await self.hub.keep_dates()

    async def _listen(self, tls: object) -> None:
        settings = self._settings
        limit = min(settings.connections, _open_files() - FILES_OF_OUR_OWN)
        loop = asyncio.get_running_loop()
        self._door = Door(self.hub, Tries(loop.time), self._address_of, self.url)
        web = Web(self._health, lambda: len(self._door.peers) >= limit)
        try:
            self._listener = await serve(
                self._door.handle,
                settings.host,
                settings.port,
                ssl=tls,
                process_request=web.answer,
                origins=[None if one is None else Origin(one) for one in settings.origins(settings.port)],
                subprotocols=[Subprotocol(SUBPROTOCOL)],
                compression=None,
                max_size=FRAME_LIMIT,
                max_queue=16,
                write_limit=32 * 1024,
                open_timeout=5,
                ping_interval=20,
                ping_timeout=20,
                close_timeout=5,
                backlog=2048,
                server_header=None,
                logger=websockets_logger(),
                create_connection=tracked(self._connections),
            )
        except OSError as error:
            # As text: a port is a name, and is not written like a number.
            host, port = settings.host, str(settings.port)
            if error.errno == errno.EADDRINUSE:
                raise ServerFailed("server-address-taken", host=host, port=port) from error
            reason = os.strerror(error.errno) if error.errno else ""
            raise ServerFailed("server-address-unusable", host=host, port=port, reason=reason) from error
        self.port = self._listener.sockets[0].getsockname()[1]

    async def stop(self, grace: float = 5.0) -> None:
        """Answer what waits, close all connections, then the log. Takes `grace` seconds at most, and then some
        moments for the disk; who does not take leave is cut off."""
        say("stopping")
        self._sweep.cancel()
        self._dates.cancel()
        remove_notice(self._settings.data)
        try:
            async with asyncio.timeout(grace / 2):
                await self.hub.drain()
        except TimeoutError as error:
            failed("drain", error)
        await self._accept_no_more()
        self._listener.close(code=CLOSE_RESTART, reason="restart")
        try:
            async with asyncio.timeout(grace / 2):
                await self._listener.wait_closed()
        except TimeoutError:
            await self._cut()
        await self.hub.close()
        try:
            await self._log.close()
        except StoreFailed as error:
            failed("close", error)
        self._folder.close()
        say("stopped")

    async def _accept_no_more(self) -> None:
        """Let those whom asyncio has accepted reach us before the port closes: a socket between the two is never
        closed (`asyncio.base_events.Server._attach` asserts that its server is open), and its client waits."""
        loop = asyncio.get_running_loop()
        with contextlib.suppress(NotImplementedError):
            for listening in self._listener.sockets:
                loop.remove_reader(listening.fileno())
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    async def _cut(self) -> None:
        """End every connection without leave, also of those who wait for a disk that does not answer."""
        connections, handlers = tuple(self._connections), tuple(self._listener.handler_tasks)
        for connection in connections:
            connection.transport.abort()
        for handler in handlers:
            handler.cancel()
        await asyncio.gather(*handlers, *(one.wait_closed() for one in connections), return_exceptions=True)
        await self._listener.wait_closed()

    def _address_of(self, connection: ServerConnection) -> str:
        """Return whom a connection comes from. A proxy puts the address it saw at the end of the list."""
        if self._settings.behind_proxy and connection.request is not None:
            passed = ",".join(connection.request.headers.get_all("X-Forwarded-For"))
            if passed:
                return passed.rpartition(",")[2].strip()
        remote = connection.remote_address
        return str(remote[0]) if remote else ""

    def _health(self) -> dict[str, str | int | bool]:
        saving = self.hub.saving
        return {
            "status": "ok" if saving else "not saving",
            "version": version("qzlive"),
            "sessions": len(self.hub.rooms),
            "unreadable": len(self.hub.unreadable),
            "saving": saving,
        }


def _open_files() -> int:
    """Raise the number of files that may be open as far as we may, and return it."""
    if sys.platform == "win32":
        return 10_000
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard if hard != resource.RLIM_INFINITY else 1_000_000
