"""The data folder without a running server, or beside one: to find, read and open sessions."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError
from uuid6 import uuid7

from qzlive.session.commands.creation import CreateSession
from qzlive.session.evolve import fold
from qzlive.session.record import Record
from qzlive.session.state import State

from .live.hub import Hub
from .live.room import records_of
from .notice import running_at
from .operator import open_session, purge_session
from .record import keep_record
from .store import DataFolder, LogReader, SqliteLog, StoreFailed, recover

R = TypeVar("R")

_NOTHING_THERE = frozenset({"store-folder-missing", "store-file-missing"})
_INTERRUPTED = "store-needs-recovery"


async def ensure_session(data: Path, command: CreateSession) -> None:
    """Open a session unless there is one of its name: through the running server, or in the folder itself.

    Raises StoreFailed, ServerFailed, or Refused.
    """
    running = running_at(data)
    if running is not None:
        await open_session(running.local, DataFolder.beside(data).server_key, command)
    elif find(data, command.name) is None:
        async with _opened(data) as hub:
            await hub.open(command, str(uuid7()))


async def purge(data: Path, name: str, *, early: bool) -> bool:
    """Delete everything about the people of a session: through the running server, or in the folder itself. Return
    whether it was still there.

    Not `early`: only if its day has come. Raises StoreFailed, ServerFailed, or Refused.
    """
    running = running_at(data)
    if running is not None:
        return await purge_session(running.local, DataFolder.beside(data).server_key, name, early=early)
    async with _opened(data) as hub:
        return await hub.purge(name, str(uuid7()), early=early)


@asynccontextmanager
async def _opened(data: Path) -> AsyncIterator[Hub]:
    """Hold the folder as a server does, without a port."""
    with DataFolder.open(data) as folder:
        at = time.time_ns() // 1_000_000
        log = await SqliteLog.open(folder, boot=str(uuid7()), at=at)
        hub = Hub(log, folder.server_key, "", lambda: at, partial(keep_record, data))
        try:
            await hub.load()
            yield hub
        finally:
            await hub.close()
            await log.close()


def find(data: Path, name: str) -> State | None:
    """Return the session of this name as it is on the disk, None if there is none to be read.

    Raises StoreFailed for a damaged log, KeyError or ValidationError for one of a newer release.
    """
    records = history(data, name)
    return None if records is None else fold(records)


def history(data: Path, name: str) -> list[Record] | None:
    """Return all records of the session of this name, None if there is none to be read; raises as `find` does."""

    def read() -> list[Record] | None:
        with DataFolder.beside(data) as folder, LogReader(folder) as reader:
            for stored in reader.sessions():
                if stored.name == name:
                    return records_of(reader.read(stored.id))
        return None

    return _read(data, read, None)


def _read(data: Path, read: Callable[[], R], nothing: R) -> R:
    """Return what is read, `nothing` if there is nothing. What a killed server left in the middle of a write is put in
    order first, as its next start would; raises StoreFailed."""
    try:
        try:
            return read()
        except StoreFailed as error:
            if error.code != _INTERRUPTED:
                raise
            with DataFolder.open(data) as folder:
                recover(folder)
            return read()
    except StoreFailed as error:
        if error.code not in _NOTHING_THERE:
            raise
    return nothing


def states(data: Path) -> dict[str, State | None]:
    """Return all sessions of the folder by name, None for one that cannot be read; raises StoreFailed."""

    def read() -> list[str]:
        with DataFolder.beside(data) as folder, LogReader(folder) as reader:
            return [stored.name for stored in reader.sessions()]

    none: list[str] = []
    return {name: _readable(data, name) for name in _read(data, read, none)}


def _readable(data: Path, name: str) -> State | None:
    try:
        return find(data, name)
    except (StoreFailed, KeyError, ValidationError):
        return None


def server_key(data: Path) -> bytes:
    """Return the key that codes are derived from; raises StoreFailed."""
    return DataFolder.beside(data).server_key
