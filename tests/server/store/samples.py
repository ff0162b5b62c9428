"""Events of our own: the store knows none of the circle's."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from qzlive.session.base import Event
from qzlive.session.sealed import Free, FreeList, Personal
from server.store import Row, StoredSession
from server.store.writer import Append, LogWriter

SESSION = StoredSession("0190", "2030-01-01-circle", 5)


class Came(Event):
    type: Literal["test.came"] = "test.came"
    person: str
    name: Personal
    table: int = 0


class Wrote(Event):
    type: Literal["test.wrote"] = "test.wrote"
    text: Free = ""
    words: FreeList = ()
    open: str = ""


def row(version: int, *events: Event, actor: str = "device", command: str | None = None) -> Row:
    given = events or (Wrote(text=f"text {version}"),)
    return Row(version, 1000 + version, actor, command or f"command {version}", "hash", given)


def rows(first: int, last: int) -> list[Row]:
    return [row(version) for version in range(first, last + 1)]


def append(*given: Row, session: StoredSession = SESSION) -> Append:
    return Append(session.id, given)


def create(*given: Row, session: StoredSession = SESSION) -> Append:
    return Append(session.id, given, session)


def stored(writer: LogWriter, *appends: Append) -> None:
    """Commit what must not fail."""
    assert writer.commit(appends) == [None] * len(appends)


def everything(folder: Path) -> bytes:
    """Return every byte of every file of a folder."""
    return b"\n".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())
