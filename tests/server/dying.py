"""A process in which servers delete and die: each line of its input names a data folder, where to die, and whether
before or after that. The clock of these servers is ahead, so that every session's day has come."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from server.app import Server
from server.settings import Settings
from server.store.keys import KeyRing
from server.store.writer import LogWriter

YEARS = 20 * 365 * 24 * 3600 * 1000
DIED = 9
PLACES: dict[str, tuple[type[Any], str]] = {
    "commit": (LogWriter, "_commit_together"),
    "empty": (LogWriter, "_empty"),
    "compact": (LogWriter, "_compact"),
    "erase": (KeyRing, "erase"),
}


def later() -> int:
    return time.time_ns() // 1_000_000 + YEARS


def main() -> None:
    for line in sys.stdin:
        folder, place, when = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            _die(Path(folder), place, when)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _die(folder: Path, place: str, when: str) -> None:
    if place == "vacuum":
        _within_vacuum()
    else:
        owner, name = PLACES[place]
        setattr(owner, name, _dying(getattr(owner, name), when))
    try:
        asyncio.run(_serve(folder))
    finally:
        os._exit(1)


def _dying(whole: Callable[..., Any], when: str) -> Callable[..., Any]:
    def dies(*given: Any) -> None:
        if when == "after":
            whole(*given)
        os._exit(DIED)

    return dies


def _within_vacuum() -> None:
    compact = LogWriter._compact

    def dies(self: LogWriter) -> None:
        connection: sqlite3.Connection = self._db.conn
        connection.set_progress_handler(lambda: os._exit(DIED), 200)
        compact(self)

    LogWriter._compact = dies  # type: ignore[method-assign]


async def _serve(folder: Path) -> None:
    await Server(Settings(folder, port=0), clock=later).start()


if __name__ == "__main__":
    main()
