"""Reading the log: beside a running server, or without one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from types import TracebackType
from typing import Any

from pydantic_core import from_json

from .database import migrations, open_to_read
from .errors import StoreFailed, failure
from .folder import DataFolder
from .head import LAST_SEQ, read_head, refuse_shorter
from .keys import KeyRing
from .rows import Boot, StoredRow, StoredSession, chain_link, chain_start
from .sealing import Sealer

PAGE = 500


class LogReader:
    """Reads and changes nothing. Belongs to the thread that makes it; the folder may be in use by a server.

    Every method raises StoreFailed: `store-log-damaged`, `store-needs-recovery`, `store-write-failed`.
    """

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        noted = read_head(folder)
        self._db = open_to_read(folder.log, migrations)
        try:
            [(found,)] = self._rows(LAST_SEQ)
            refuse_shorter(folder, noted, found)
        except StoreFailed:
            self._db.close()
            raise

    def sessions(self) -> list[StoredSession]:
        """Return all sessions in the order of their creation."""
        return [
            StoredSession(*found)
            for found in self._rows("SELECT id, name, created_at FROM sessions ORDER BY created_at, id")
        ]

    def boots(self, session_id: str) -> list[Boot]:
        """Return the starts of the server since the session exists, oldest first.

        A start ends at the version of the next one; the last has no end yet.
        """
        return [
            Boot(*found)
            for found in self._rows("SELECT id, version, at FROM boots WHERE session_id = ? ORDER BY seq", session_id)
        ]

    def read(self, session_id: str, after: int = 0) -> list[StoredRow]:
        """Return the rows with a version above `after`, checked against the chain and unsealed.

        Raises StoreFailed also with `store-session-unknown`, `store-row-missing`, `store-row-damaged`,
        `store-seal-broken`.
        """
        return [row for page in self.pages(session_id, after) for row in page]

    def pages(self, session_id: str, after: int = 0) -> Iterator[list[StoredRow]]:
        """Yield what `read` returns, some hundred rows at a time: who folds them needs a fraction of the memory."""
        previous, found = self._found(session_id, after)
        # Only now: a key is on the disk before the row that needs it, so that none can be missing.
        with KeyRing(self._folder.keys, read_only=True) as ring:
            sealer = Sealer(session_id, ring.of_session(session_id))
        last = after
        while page := self._page(found):
            rows: list[StoredRow] = []
            for version, at, actor, command_id, command_hash, text, chain in page:
                if version != last + 1:
                    raise StoreFailed("store-row-missing", path=str(self._folder.log), session=session_id)
                previous = chain_link(previous, version, at, actor, command_id, command_hash, text)
                if previous != chain:
                    raise StoreFailed("store-row-damaged", session=session_id, version=version)
                events = [sealer.unseal(event, version, index) for index, event in enumerate(from_json(text))]
                rows.append(StoredRow(version, at, actor, command_id, command_hash, events))
                last = version
            yield rows

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> LogReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _found(self, session_id: str, after: int) -> tuple[bytes, sqlite3.Cursor]:
        """Return the chain up to `after`, and the stored rows behind it as they are now."""
        if not self._rows("SELECT 1 FROM sessions WHERE id = ?", session_id):
            raise StoreFailed("store-session-unknown", session=session_id)
        previous = chain_start(session_id)
        if after > 0:
            last = self._rows("SELECT chain FROM log WHERE session_id = ? AND version = ?", session_id, after)
            previous = last[0][0] if last else b""
        return previous, self._execute(
            "SELECT version, at, actor, command_id, command_hash, events, chain FROM log"
            " WHERE session_id = ? AND version > ? ORDER BY version",
            session_id,
            after,
        )

    def _execute(self, sql: str, *params: str | int) -> sqlite3.Cursor:
        try:
            return self._db.execute(sql, params)
        except sqlite3.Error as error:
            raise failure(error, self._folder.log) from error

    def _page(self, cursor: sqlite3.Cursor) -> list[tuple[Any, ...]]:
        try:
            return cursor.fetchmany(PAGE)
        except sqlite3.Error as error:
            raise failure(error, self._folder.log) from error

    def _rows(self, sql: str, *params: str | int) -> list[tuple[Any, ...]]:
        try:
            return self._execute(sql, *params).fetchall()
        except sqlite3.Error as error:
            raise failure(error, self._folder.log) from error
