"""The one writer of the log: what runs in the writer thread, without the thread.

Sealing happens here and not on the event loop. The keys that an event needs must be on the disk before its
row, so that somebody has to wait for the disk in between, and that may not be the loop; besides, a burst of
several hundred rows costs milliseconds of serialising and sealing, in which the loop goes on answering.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlite_utils import Database

from .database import LOG_SETTINGS, migrations, open_to_write
from .errors import StoreFailed, failure, refuses_whole_batch
from .folder import DataFolder
from .head import LAST_SEQ, HeadFile, read_head, refuse_shorter
from .keys import KeyRing
from .rows import Row, StoredSession, chain_link, chain_start
from .sealing import Sealer

_INSERT = (
    "INSERT INTO log (seq, session_id, version, at, actor, command_id, command_hash, events, chain)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Append:
    """Rows of one session, stored together or not at all; with `created`, the session is made first."""

    session_id: str
    rows: Sequence[Row]
    created: StoredSession | None = None


@dataclass(frozen=True, slots=True)
class _Head:
    """The end of a session's log."""

    version: int
    chain: bytes


class LogWriter:
    """Belongs to the thread that makes it. `boot` is the id of this start of the server, `at` its time."""

    def __init__(self, folder: DataFolder, boot: str, at: int) -> None:
        self._path = folder.log
        self._boot = boot
        self._sealers: dict[str, Sealer] = {}
        self._db = open_to_write(folder.log, LOG_SETTINGS, migrations)
        try:
            self._keys = KeyRing(folder.keys)
            try:
                self._heads = _heads(self._db, folder)
                [(self._seq,)] = self._db.execute(LAST_SEQ)
                refuse_shorter(folder, read_head(folder), self._seq)
                self._noted = HeadFile(folder)
                with self._transaction():
                    self._db.conn.executemany(
                        "INSERT INTO boots (id, session_id, version, at) VALUES (?, ?, ?, ?)",
                        [(boot, session_id, head.version, at) for session_id, head in self._heads.items()],
                    )
            except BaseException:
                self._keys.close()
                raise
        except sqlite3.Error as error:
            self._db.close()
            raise failure(error, folder.log) from error
        except BaseException:
            self._db.close()
            raise

    def commit(self, appends: Sequence[Append]) -> list[Exception | None]:
        """Store all of `appends` in one commit; return for each None or why it is not stored.

        What is None is on the disk. One that is refused takes no other with it: when the disk refuses all of
        them together, each is tried alone.
        """
        try:
            self._make_keys(appends)
            return self._commit_together(appends)
        except Exception as error:
            if len(appends) > 1:
                return [outcome for append in appends for outcome in self.commit([append])]
            return [failure(error, self._path) if isinstance(error, sqlite3.Error) else error]

    def forget(self, key_ids: Collection[str]) -> None:
        """Erase keys, on the disk before this returns."""
        self._keys.erase(key_ids)
        for sealer in self._sealers.values():
            sealer.forget(key_ids)

    def close(self) -> None:
        """Bring everything into the main file and close."""
        try:
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._noted.sync()
        except (sqlite3.Error, OSError) as error:
            # Nothing is lost: what was acknowledged is in the -wal file, and found there at the next start.
            raise failure(error, self._path) from error
        finally:
            self._noted.close()
            self._keys.close()
            self._db.close()

    def _make_keys(self, appends: Sequence[Append]) -> None:
        missing: dict[str, Sealer] = {}
        for append in appends:
            sealer = self._sealer(append.session_id)
            for row in append.rows:
                for event in row.events:
                    missing.update((key, sealer) for key in sealer.needs(event) if key not in sealer.keys)
        if missing:
            for key_id, key in self._keys.ensure(missing).items():
                missing[key_id].keys[key_id] = key

    def _commit_together(self, appends: Sequence[Append]) -> list[Exception | None]:
        outcomes: list[Exception | None] = []
        heads = dict[str, _Head]()
        seq = self._seq
        with self._transaction():
            for append in appends:
                try:
                    with self._db.atomic():
                        head = self._insert(append, heads, seq)
                except sqlite3.Error as error:
                    if refuses_whole_batch(error):
                        raise
                    outcomes.append(_refusal(error, append))
                except Exception as error:
                    outcomes.append(error)
                else:
                    heads[append.session_id] = head
                    seq += len(append.rows)
                    outcomes.append(None)
        self._heads.update(heads)
        self._seq = seq
        self._noted.write(seq)
        return outcomes

    def _insert(self, append: Append, heads: dict[str, _Head], seq: int) -> _Head:
        session_id = append.session_id
        if append.created is not None:
            head = self._create(append.created)
        else:
            found = heads.get(session_id) or self._heads.get(session_id)
            if found is None:
                raise StoreFailed("store-session-unknown", session=session_id)
            head = found
        sealer = self._sealer(session_id)
        prepared = []
        for row in append.rows:
            if row.version != head.version + 1:
                raise StoreFailed(
                    "store-version-conflict", session=session_id, expected=head.version + 1, given=row.version
                )
            events = [sealer.seal(event, row.version, index) for index, event in enumerate(row.events)]
            text = json.dumps(events, ensure_ascii=False, separators=(",", ":"))
            facts = (row.version, row.at, row.actor, row.command_id, row.command_hash, text)
            head = _Head(row.version, chain_link(head.chain, *facts))
            seq += 1
            prepared.append((seq, session_id, *facts, head.chain))
        self._db.conn.executemany(_INSERT, prepared)
        return head

    def _create(self, session: StoredSession) -> _Head:
        self._db.conn.execute(
            "INSERT INTO sessions (id, name, created_at) VALUES (?, ?, ?)",
            (session.id, session.name, session.created_at),
        )
        self._db.conn.execute(
            "INSERT INTO boots (id, session_id, version, at) VALUES (?, ?, 0, ?)",
            (self._boot, session.id, session.created_at),
        )
        return _Head(0, chain_start(session.id))

    def _sealer(self, session_id: str) -> Sealer:
        sealer = self._sealers.get(session_id)
        if sealer is None:
            sealer = self._sealers[session_id] = Sealer(session_id, self._keys.of_session(session_id))
        return sealer

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        # IMMEDIATE: a deferred transaction that finds the file locked fails at once instead of waiting.
        self._db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.conn.execute("COMMIT")
        except BaseException:
            # A full disk may have rolled back already.
            if self._db.conn.in_transaction:
                self._db.conn.execute("ROLLBACK")
            raise


def _heads(db: Database, folder: DataFolder) -> dict[str, _Head]:
    """Return the end of each session, after checking that nothing is missing before it."""
    heads = {}
    for session_id, rows, version, chain, booted in db.execute(
        "SELECT s.id, e.rows, coalesce(e.version, 0), l.chain,"
        " coalesce((SELECT max(version) FROM boots WHERE session_id = s.id), 0)"
        " FROM sessions s"
        " LEFT JOIN (SELECT session_id, count(*) AS rows, max(version) AS version FROM log"
        "  GROUP BY session_id) e ON e.session_id = s.id"
        " LEFT JOIN log l ON l.session_id = s.id AND l.version = e.version"
    ):
        if version != (rows or 0) or version < booted:
            raise StoreFailed("store-row-missing", path=str(folder.log), session=session_id)
        heads[session_id] = _Head(version, chain or chain_start(session_id))
    return heads


def _refusal(error: sqlite3.Error, append: Append) -> StoreFailed | sqlite3.Error:
    """Return what a broken constraint means."""
    if isinstance(error, sqlite3.IntegrityError):
        if "sessions." in str(error) and append.created is not None:
            return StoreFailed("store-session-taken", name=append.created.name)
        if "log.command_id" in str(error):
            return StoreFailed("store-command-twice", session=append.session_id)
    return error
