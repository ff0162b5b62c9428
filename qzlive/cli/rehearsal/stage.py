"""The server and the session that a rehearsal or a demonstration takes place in."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from qzlive.session.commands.creation import CreateSession
from server.codes import moderator_code
from server.notice import running_at
from server.offline import server_key
from server.operator import open_session

from .failure import RehearsalFailed
from .process import ServerProcess

_MARK = ".qzlive-rehearsal"


@dataclass(frozen=True)
class Stage:
    """`folder` holds everything, `data` in it is the server's; `code` is the moderators'."""

    folder: Path
    server: ServerProcess
    url: str
    name: str
    code: str

    @property
    def data(self) -> Path:
        return self.folder / "data"


@contextlib.asynccontextmanager
async def stage(folder: Path, command: CreateSession) -> AsyncIterator[Stage]:
    """Start a server on an empty folder and open a session; raises RehearsalFailed and ServerFailed."""
    data = _emptied(folder)
    server = ServerProcess(data, folder / "server.log")
    try:
        _end_in_order()
        await server.start()
        key = server_key(data)
        opened = await open_session(server.address, key, command)
        url = f"{server.address}/s/{opened.name}"
        yield Stage(folder, server, url, opened.name, moderator_code(key, opened.session, 1))
    finally:
        await server.stop()


def _end_in_order() -> None:
    """Let a signal that asks for the end cancel the present task, so that no server is left behind."""
    task = asyncio.current_task()
    assert task is not None
    for name in ("SIGTERM", "SIGHUP"):
        with contextlib.suppress(NotImplementedError, AttributeError, ValueError, RuntimeError):
            asyncio.get_running_loop().add_signal_handler(getattr(signal, name), task.cancel)


def _emptied(folder: Path) -> Path:
    """Return the place for the server's data in a folder that is there; what an earlier rehearsal left is deleted."""
    data, mark = folder / "data", folder / _MARK
    if running_at(data) is not None:
        raise RehearsalFailed("rehearsal-folder-busy", path=str(data))
    if data.exists() and not mark.exists():
        # It may be a folder with real sessions.
        raise RehearsalFailed("rehearsal-folder-taken", path=str(data))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        mark.touch()
        if data.exists():
            shutil.rmtree(data)
        (folder / "server.log").unlink(missing_ok=True)
    except OSError as error:
        raise RehearsalFailed("rehearsal-folder-unusable", path=str(folder), reason=error.strerror or "") from error
    return data
