"""Where the running server on a data folder is reached: for commands on the same machine."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

_FILE = "server.address"
_LOCK = "server.lock"
_PORT = "server.port"


@dataclass(frozen=True, slots=True)
class Running:
    """A running server: its URL on this machine, the one that people reach it by, and its process."""

    local: str
    public: str
    pid: int


def leave_notice(folder: Path, running: Running, port: int) -> None:
    """Leave the addresses of this server in its folder, and its port for the next one; only its owner may read
    them."""
    _write(folder / _PORT, str(port))
    _write(folder / _FILE, json.dumps(asdict(running)))


def remove_notice(folder: Path) -> None:
    """Take the addresses away, those of a killed server too; the port stays."""
    with suppress(OSError):
        (folder / _FILE).unlink()


def running_at(folder: Path) -> Running | None:
    """Return where the server that runs on this folder is reached, None if none does, or not yet."""
    try:
        found = Running(**json.loads((folder / _FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    # A killed one leaves its file behind. Its process is asked first: to try the lock could keep out the next
    # server, which is just starting.
    return found if _lives(found.pid) and locked(folder) else None


def locked(folder: Path) -> bool:
    """Tell whether a server holds the folder, also one that does not listen yet."""
    if not (folder / _LOCK).exists():
        return False
    lock = FileLock(folder / _LOCK, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return True
    lock.release()
    return False


def last_port(folder: Path) -> int | None:
    """Return the port that the last server on this folder listened at, None if that is not known.

    Cards and journals name it, so the next server should be found there.
    """
    try:
        port = int((folder / _PORT).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return port if 0 < port < 1 << 16 else None


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _write(file: Path, text: str) -> None:
    fresh = file.with_name(f"{file.name}.new")
    descriptor = os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
        opened.write(text)
    fresh.replace(file)
