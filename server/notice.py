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


@dataclass(frozen=True, slots=True)
class Running:
    """A running server: its URL on this machine, and the one that people reach it by."""

    local: str
    public: str


def leave_notice(folder: Path, running: Running) -> None:
    """Leave the addresses of this server in its folder; only its owner may read them."""
    fresh = folder / f"{_FILE}.new"
    descriptor = os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(running), file)
    fresh.replace(folder / _FILE)


def remove_notice(folder: Path) -> None:
    with suppress(OSError):
        (folder / _FILE).unlink()


def running_at(folder: Path) -> Running | None:
    """Return where the server that runs on this folder is reached, None if none does."""
    try:
        found = Running(**json.loads((folder / _FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    lock = FileLock(folder / _LOCK, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return found
    # It was killed, and the file has outlived it.
    lock.release()
    return None
