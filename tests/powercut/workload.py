"""What the writers write: rows that can be told from their session and version alone."""

from __future__ import annotations

import asyncio
import os
import uuid
from pathlib import Path
from typing import Literal

from qzlive.session.base import Event
from qzlive.session.sealed import Free, Personal
from server.store import DataFolder, Row, SqliteLog, StoredRow, StoredSession

SESSIONS = ("alder", "birch", "cedar")


class Came(Event):
    type: Literal["test.came"] = "test.came"
    person: str
    name: Personal


class Wrote(Event):
    type: Literal["test.wrote"] = "test.wrote"
    text: Free


def row(session: str, version: int, size: int) -> Row:
    """Return the row of a session at a version; every third one needs a key that was not there before."""
    events: list[Event] = [Wrote(text=f"{session} {version} ".ljust(size, "x"))]
    if version % 3 == 0:
        events.append(Came(person=f"p{version}", name=f"Name {version}"))
    return Row(version, version, "device", f"command {version}", "hash", tuple(events))


def wrong(session: str, rows: list[StoredRow]) -> list[int]:
    """Return the versions of rows that do not hold what `row` made of them."""
    return [
        stored.version
        for number, stored in enumerate(rows, 1)
        if stored.version != number or not _as_written(session, stored)
    ]


def _as_written(session: str, stored: StoredRow) -> bool:
    text = stored.events[0]["text"]
    return stored.events == [
        {**event.body(), "schema": 1} for event in row(session, stored.version, len(text)).events
    ] and text.startswith(f"{session} {stored.version} ")


async def write(folder: Path, size: int, acknowledge: int) -> None:
    """Write to all sessions at once for ever; put "session version" on the descriptor `acknowledge` for each call
    that has returned."""
    with DataFolder.open(folder) as data:
        log = await SqliteLog.open(data, boot=str(uuid.uuid4()), at=0)
        known = {session.id for session in await log.sessions()}
        for session in SESSIONS:
            if session not in known:
                await log.create_session(StoredSession(session, session, 0), [row(session, 1, size)])
                os.write(acknowledge, f"{session} 1\n".encode())
        await asyncio.gather(*(_write(log, session, size, acknowledge) for session in SESSIONS))


async def _write(log: SqliteLog, session: str, size: int, acknowledge: int) -> None:
    version = len(await log.read(session))
    while True:
        rows = [row(session, version + number, size) for number in range(1, 2 + version % 3)]
        await log.append(session, rows)
        version = rows[-1].version
        os.write(acknowledge, f"{session} {version}\n".encode())
