"""What can go wrong with the data folder and the log."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

_PRIMARY = 0xFF
"""The primary result code lies in the lowest byte of an extended one."""


class StoreFailed(Exception):
    """The store cannot do what was asked. `code` is a message of the catalogue, `params` fill it.

    No personal text in the params.
    """

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


def failure(error: sqlite3.Error | OSError, path: Path) -> StoreFailed:
    """Return what SQLite or the system says about the file `path` as one of our own errors."""
    if isinstance(error, OSError):
        return StoreFailed("store-write-failed", path=str(path), detail=error.strerror or type(error).__name__)
    match getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY:
        case sqlite3.SQLITE_FULL:
            return StoreFailed("store-disk-full", path=str(path))
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return StoreFailed("store-log-damaged", path=str(path), detail=str(error))
        case sqlite3.SQLITE_READONLY:
            return StoreFailed("store-needs-recovery", path=str(path))
    detail = getattr(error, "sqlite_errorname", type(error).__name__)
    return StoreFailed("store-write-failed", path=str(path), detail=detail)
