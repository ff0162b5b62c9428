"""The keys of the sealed fields, in a file of their own.

One key for each session, one for each of its people, and one for what is left of it without its people. Erasing a key
leaves its id behind: a second key under that id could not open what the first one sealed.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from .database import KEY_SETTINGS, key_migrations, open_to_read, open_to_write
from .errors import StoreFailed, failure

KEY_BYTES = 32


def session_key(session_id: str) -> str:
    return f"session:{session_id}"


def person_key(session_id: str, person: str) -> str:
    return f"person:{session_id}:{person}"


def kept_key(session_id: str) -> str:
    return f"kept:{session_id}"


class KeyRing:
    """The opened key file. Belongs to the thread that opened it.

    Every method raises StoreFailed when the disk or the file refuses: `store-disk-full`,
    `store-write-failed`, `store-log-damaged`.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._db = (
            open_to_read(path, key_migrations) if read_only else open_to_write(path, KEY_SETTINGS, key_migrations)
        )

    def of_session(self, session_id: str) -> dict[str, bytes | None]:
        """Return every key of a session and of its people by id; None stands for an erased one."""
        low = person_key(session_id, "")
        # ';' is the character after ':', so that this is one range of the primary key.
        found = self._rows(
            "SELECT id, key FROM keys WHERE id IN (?, ?) OR (id > ? AND id < ?)",
            [session_key(session_id), kept_key(session_id), low, low[:-1] + ";"],
        )
        return dict(found)

    def get(self, key_id: str) -> bytes | None:
        """Return a key, None when it is erased or was never made."""
        found = self._rows("SELECT id, key FROM keys WHERE id = ?", [key_id])
        return found[0][1] if found else None

    def ensure(self, key_ids: Iterable[str]) -> dict[str, bytes | None]:
        """Make the keys that are missing, on the disk before this returns; return all of `key_ids`.

        All or nothing. An erased key is not made again, its value is None.
        """
        wanted = sorted(set(key_ids))
        rows = [(key_id, secrets.token_bytes(KEY_BYTES)) for key_id in wanted]
        self._write("INSERT INTO keys (id, key) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", rows)
        keys: dict[str, bytes | None] = {}
        for key_id in wanted:
            keys.update(self._rows("SELECT id, key FROM keys WHERE id = ?", [key_id]))
        return keys

    def erase(self, key_ids: Iterable[str]) -> None:
        """Overwrite keys, on the disk before this returns. What they sealed is unreadable for ever."""
        rows = [(key_id,) for key_id in sorted(set(key_ids))]
        self._write("INSERT INTO keys (id, key) VALUES (?, NULL) ON CONFLICT (id) DO UPDATE SET key = NULL", rows)

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> KeyRing:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _rows(self, sql: str, params: list[str]) -> list[tuple[str, bytes | None]]:
        try:
            return self._db.execute(sql, params).fetchall()
        except sqlite3.Error as error:
            raise failure(error, self._path) from error

    def _write(self, sql: str, rows: list[tuple[str, bytes]] | list[tuple[str]]) -> None:
        try:
            with self._db.atomic():
                self._db.conn.executemany(sql, rows)
        except sqlite3.Error as error:
            raise failure(error, self._path) from error


def erased(key_id: str) -> StoreFailed:
    """Return the error for text that would need a key that was erased."""
    return StoreFailed("store-key-erased", key=key_id)
