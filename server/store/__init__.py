"""The durable store: the data folder, the keys, and the log of all sessions."""

from __future__ import annotations

from .errors import StoreFailed
from .folder import DataFolder
from .keys import kept_key, person_key, session_key
from .log import Log, SqliteLog
from .reader import LogReader
from .recovery import recover
from .rows import Boot, Row, StoredRow, StoredSession

__all__ = [
    "Boot",
    "DataFolder",
    "Log",
    "LogReader",
    "Row",
    "SqliteLog",
    "StoreFailed",
    "StoredRow",
    "StoredSession",
    "kept_key",
    "person_key",
    "recover",
    "session_key",
]
