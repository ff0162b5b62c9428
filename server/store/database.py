"""How the files of the store are opened: settings that are read back, tables, and the checks at the start."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from sqlite_utils import Database, Migrations

from .errors import StoreFailed, failure

BUSY_SECONDS = 5
Settings = Mapping[str, str | int]

LOG_SETTINGS: Settings = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
"""synchronous 2 is FULL: with NORMAL, a power cut takes acknowledged events with it. What is rewritten because somebody
is forgotten must not stay in a page."""

KEY_SETTINGS: Settings = {"journal_mode": "delete", "synchronous": 3, "secure_delete": 1}
"""A deleted key must not stay in a file. synchronous 3 is EXTRA: with FULL the name of the rollback journal
may come back after a power cut and take the newest keys with it, while events sealed with them are there."""

migrations = Migrations("qzlive.log")
key_migrations = Migrations("qzlive.keys")


@migrations()
def log_of_events(db: Database) -> None:
    db.execute(
        "CREATE TABLE sessions ( id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL) STRICT"
    )
    # seq exists for log.head: how far the log was acknowledged, over all sessions. command_id stands before actor in
    # its key because ids grow with time: so a burst of many actors writes neighbouring pages, not all of them.
    db.execute(
        "CREATE TABLE log ("
        " seq INTEGER PRIMARY KEY,"
        " session_id TEXT NOT NULL REFERENCES sessions (id),"
        " version INTEGER NOT NULL CHECK (version > 0),"
        " at INTEGER NOT NULL,"
        " actor TEXT NOT NULL,"
        " command_id TEXT NOT NULL,"
        " command_hash TEXT NOT NULL,"
        " events TEXT NOT NULL,"
        " chain BLOB NOT NULL,"
        " UNIQUE (session_id, version),"
        " UNIQUE (session_id, command_id, actor)"
        ") STRICT"
    )
    db.execute(
        "CREATE TABLE boots ("
        " seq INTEGER PRIMARY KEY,"
        " id TEXT NOT NULL,"
        " session_id TEXT NOT NULL REFERENCES sessions (id),"
        " version INTEGER NOT NULL,"
        " at INTEGER NOT NULL,"
        " UNIQUE (session_id, id)"
        ") STRICT"
    )


@key_migrations()
def keys(db: Database) -> None:
    db.execute("CREATE TABLE keys (id TEXT PRIMARY KEY, key BLOB CHECK (length(key) = 32)) STRICT, WITHOUT ROWID")


def open_to_write(path: Path, settings: Settings, steps: Migrations) -> Database:
    """Open a database in the thread that will use it, with its settings and all its tables.

    Raises StoreFailed: `store-not-durable`, `store-log-damaged`, `store-log-newer`, `store-disk-full`,
    `store-write-failed`.
    """
    try:
        db = Database(sqlite3.connect(path, timeout=BUSY_SECONDS), execute_plugins=False)
    except sqlite3.Error as error:
        raise failure(error, path) from error
    try:
        for name, value in settings.items():
            list(db.execute(f"PRAGMA {name} = {value}"))
            [(found,)] = db.execute(f"PRAGMA {name}")
            if found != value:
                raise StoreFailed("store-not-durable", path=str(path), setting=name, value=str(found))
        _check(db, path, steps)
        steps.apply(db)
    except sqlite3.Error as error:
        db.close()
        raise failure(error, path) from error
    except StoreFailed:
        db.close()
        raise
    return db


def open_to_read(path: Path, steps: Migrations) -> Database:
    """Open a database beside the process that writes it, or without one. Nothing is created or changed.

    Raises StoreFailed: `store-file-missing`, `store-log-damaged`, `store-log-newer`, `store-needs-recovery`.
    """
    try:
        db = Database(
            sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS), execute_plugins=False
        )
    except sqlite3.Error as error:
        raise StoreFailed("store-file-missing", path=str(path)) from error
    try:
        if not db.table_names():
            raise StoreFailed("store-file-missing", path=str(path))
        _refuse_newer(db, path, steps)
    except sqlite3.Error as error:
        db.close()
        raise failure(error, path) from error
    except StoreFailed:
        db.close()
        raise
    return db


def _check(db: Database, path: Path, steps: Migrations) -> None:
    [(verdict,), *_] = db.execute("PRAGMA quick_check(1)")
    if verdict != "ok":
        raise StoreFailed("store-log-damaged", path=str(path), detail=verdict)
    _refuse_newer(db, path, steps)


def _refuse_newer(db: Database, path: Path, steps: Migrations) -> None:
    with Database(memory=True, execute_plugins=False) as empty:
        ours = {step.name for step in steps.pending(empty)}
    foreign = {step.name for step in steps.applied(db)} - ours
    if foreign:
        raise StoreFailed("store-log-newer", path=str(path), steps=", ".join(sorted(foreign)))
