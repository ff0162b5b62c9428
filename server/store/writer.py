"""The one writer of the log: what runs in the writer thread, without the thread.

Sealing happens here and not on the event loop. The keys that an event needs must be on the disk before its
row, so that somebody has to wait for the disk in between, and that may not be the loop; besides, a burst of
several hundred rows costs milliseconds of serialising and sealing, in which the loop goes on answering.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from pydantic_core import from_json, to_json
from sqlite_utils import Database

from qzlive.session.base import Event
from qzlive.session.events import load

from .database import LOG_SETTINGS, migrations, open_to_write
from .errors import StoreFailed, failure
from .folder import DataFolder
from .head import LAST_SEQ, HeadFile, read_head, refuse_shorter
from .keys import KeyRing, kept_key
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


class _Head(NamedTuple):
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

        What is None is on the disk. One that fails takes no other with it: when the database or the disk
        refuses them together, nothing of it stays, and each is tried alone.
        """
        try:
            self._make_keys(appends)
            return self._commit_together(appends)
        except Exception as error:
            if len(appends) > 1:
                return [outcome for append in appends for outcome in self.commit([append])]
            return [_refusal(error, appends[0], self._path)]

    def forget(self, key_ids: Collection[str]) -> None:
        """Erase keys, on the disk before this returns."""
        self._keys.erase(key_ids)
        for sealer in self._sealers.values():
            sealer.forget(key_ids)

    def purge(self, session_id: str, version: int) -> None:
        """Leave of a session's rows before `version` nothing but that they were there, and of its keys the one of what
        is kept; on the disk before this returns. Interrupted anywhere, it is finished by being called again.

        Raises StoreFailed, `store-still-read` while another process reads the log.
        """
        keys = self._keys.of_session(session_id)
        old = [key_id for key_id, key in keys.items() if key is not None and key_id != kept_key(session_id)]
        if not old:
            return
        try:
            self._empty(session_id, version)
            self._compact()
        except sqlite3.Error as error:
            raise failure(error, self._path) from error
        # Last, because as long as one is there it is known that something is to be done.
        self.forget(old)

    def rewrite(self, session_id: str, version: int, change: Callable[[Event], Event]) -> None:
        """Put what `change` makes of each event in its place, in all rows up to `version`, and chain all rows anew; on
        the disk before this returns. Interrupted anywhere, it is finished by being called again.

        Raises StoreFailed, `store-still-read` while another process reads the log: the -wal file keeps the old rows.
        """
        sealer = self._sealer(session_id)

        def rewritten(version_: int, text: str) -> str:
            if version_ > version:
                return text
            bodies = [sealer.unseal(body, version_, index) for index, body in enumerate(from_json(text))]
            events = list(map(load, bodies))
            changed = list(map(change, events))
            if all(one is other for one, other in zip(events, changed, strict=True)):
                return text
            return to_json([sealer.seal(event, version_, index) for index, event in enumerate(changed)]).decode()

        def facts(version_: int, hash_: str, text: str) -> tuple[str, str]:
            now = rewritten(version_, text)
            return ("" if now != text else hash_), now

        try:
            self._chain_anew(session_id, facts)
            self._cut_wal()
        except sqlite3.Error as error:
            raise failure(error, self._path) from error

    def _empty(self, session_id: str, version: int) -> None:
        """Empty the rows before `version`, and chain all rows anew."""

        def facts(version_: int, hash_: str, text: str) -> tuple[str, str]:
            return ("", "[]") if version_ < version else (hash_, text)

        self._chain_anew(session_id, facts)

    def _chain_anew(self, session_id: str, facts: Callable[[int, str, str], tuple[str, str]]) -> None:
        """Store of all rows the hash and the events that `facts` makes of their version, hash and events: no hash with
        other events, because it would tell whoever has the server's key whether a guess at a short command is right."""
        chain = chain_start(session_id)
        changed = []
        for seq, version, at, actor, command_id, hash_, text in self._db.execute(
            "SELECT seq, version, at, actor, command_id, command_hash, events FROM log"
            " WHERE session_id = ? ORDER BY version",
            [session_id],
        ):
            now = facts(version, hash_, text)
            chain = chain_link(chain, version, at, actor, command_id, *now)
            changed.append((*now, chain, seq))
        with self._transaction():
            self._db.conn.executemany("UPDATE log SET command_hash = ?, events = ?, chain = ? WHERE seq = ?", changed)
        self._heads[session_id] = self._heads[session_id]._replace(chain=chain)

    def _compact(self) -> None:
        """Write the whole log anew: what was changed or deleted stays in no page of it, and none in the -wal file."""
        self._db.conn.execute("VACUUM")
        self._cut_wal()

    def _cut_wal(self) -> None:
        """Leave nothing in the -wal file."""
        [(busy, _, _)] = self._db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if busy:
            raise StoreFailed("store-still-read", path=str(self._path))

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
        heads: dict[str, _Head] = {}
        created: list[StoredSession] = []
        rows: list[tuple[Any, ...]] = []
        for append in appends:
            try:
                head, prepared = self._prepare(append, heads, self._seq + len(rows))
            except Exception as error:
                outcomes.append(error)
                continue
            heads[append.session_id] = head
            rows += prepared
            created += [append.created] if append.created is not None else []
            outcomes.append(None)
        if created or rows:
            with self._transaction():
                self._create(created)
                self._db.conn.executemany(_INSERT, rows)
            self._heads.update(heads)
            self._seq += len(rows)
            self._noted.write(self._seq)
        return outcomes

    def _prepare(self, append: Append, heads: dict[str, _Head], seq: int) -> tuple[_Head, list[tuple[Any, ...]]]:
        """Return the end of the session after `append`, and its rows sealed and numbered on from `seq`."""
        session_id = append.session_id
        head = heads.get(session_id) or self._heads.get(session_id)
        if append.created is not None:
            head = _Head(0, chain_start(session_id))
        if head is None:
            raise StoreFailed("store-session-unknown", session=session_id)
        sealer = self._sealer(session_id)
        prepared: list[tuple[Any, ...]] = []
        for row in append.rows:
            if row.version != head.version + 1:
                raise StoreFailed(
                    "store-version-conflict", session=session_id, expected=head.version + 1, given=row.version
                )
            events = [sealer.seal(event, row.version, index) for index, event in enumerate(row.events)]
            facts = (
                row.version,
                row.at,
                row.actor,
                row.command_id,
                row.command_hash,
                to_json(events).decode(),
            )
            head = _Head(row.version, chain_link(head.chain, *facts))
            prepared.append((seq + len(prepared) + 1, session_id, *facts, head.chain))
        return head, prepared

    def _create(self, sessions: Sequence[StoredSession]) -> None:
        self._db.conn.executemany(
            "INSERT INTO sessions (id, name, created_at) VALUES (?, ?, ?)",
            [(session.id, session.name, session.created_at) for session in sessions],
        )
        self._db.conn.executemany(
            "INSERT INTO boots (id, session_id, version, at) VALUES (?, ?, 0, ?)",
            [(self._boot, session.id, session.created_at) for session in sessions],
        )

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


def _refusal(error: Exception, append: Append, path: Path) -> Exception:
    """Return why the store refuses a lone append."""
    if isinstance(error, sqlite3.IntegrityError):
        if append.created is not None and "sessions." in str(error):
            return StoreFailed("store-session-taken", name=append.created.name)
        if "log.command_id" in str(error):
            return StoreFailed("store-command-twice", session=append.session_id)
    return failure(error, path) if isinstance(error, sqlite3.Error) else error
