"""The data folder without a running server, or beside one: to find, read and open sessions."""

from __future__ import annotations

import time
from pathlib import Path

from uuid6 import uuid7

from qzlive.session.commands.creation import CreateSession
from qzlive.session.evolve import fold
from qzlive.session.state import State

from .live.hub import Hub
from .live.room import records_of
from .notice import running_at
from .operator import open_session
from .store import DataFolder, LogReader, SqliteLog, StoreFailed

_NOTHING_THERE = frozenset({"store-folder-missing", "store-file-missing", "store-needs-recovery"})


async def ensure_session(data: Path, command: CreateSession) -> None:
    """Open a session unless there is one of its name: through the running server, or in the folder itself.

    Raises StoreFailed, ServerFailed, or Refused.
    """
    running = running_at(data)
    if running is not None:
        await open_session(running.local, DataFolder.beside(data).server_key, command)
    elif find(data, command.name) is None:
        await _create(data, command)


async def _create(data: Path, command: CreateSession) -> None:
    with DataFolder.open(data) as folder:
        at = time.time_ns() // 1_000_000
        log = await SqliteLog.open(folder, boot=str(uuid7()), at=at)
        hub = Hub(log, folder.server_key, "", lambda: at)
        try:
            await hub.load()
            await hub.open(command, str(uuid7()))
        finally:
            await hub.close()
            await log.close()


def find(data: Path, name: str) -> State | None:
    """Return the session of this name as it is on the disk, None if there is none to be read.

    Raises StoreFailed for a damaged log, KeyError or ValidationError for one of a newer release.
    """
    try:
        with DataFolder.beside(data) as folder, LogReader(folder) as reader:
            for stored in reader.sessions():
                if stored.name == name:
                    return fold(records_of(reader.read(stored.id)))
    except StoreFailed as error:
        if error.code not in _NOTHING_THERE:
            raise
    return None


def server_key(data: Path) -> bytes:
    """Return the key that codes are derived from; raises StoreFailed."""
    return DataFolder.beside(data).server_key
