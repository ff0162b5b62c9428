"""log.head: how far the log had been acknowledged, over all sessions.

SQLite takes a damaged or missing -wal file for the end of the log; this file knows better. It is written
after each commit without waiting for the disk: after a power cut it may be behind the log, never ahead of it.
"""

from __future__ import annotations

import os
from contextlib import suppress

from .errors import StoreFailed
from .folder import DataFolder

LAST_SEQ = "SELECT coalesce(max(seq), 0) FROM log"
_LENGTH = 20


def read_head(folder: DataFolder) -> int:
    """Return the noted end of the log, 0 for none. Read it before the log: a server may be writing."""
    try:
        text = folder.head.read_bytes()[:_LENGTH]
    except FileNotFoundError:
        return 0
    return int(text) if text.isdigit() else 0


def refuse_shorter(folder: DataFolder, noted: int, found: int) -> None:
    """Raise StoreFailed `store-log-shorter` when the log ends before its noted end."""
    if found < noted:
        raise StoreFailed("store-log-shorter", path=str(folder.log), head=str(folder.head), missing=noted - found)


class HeadFile:
    """The file opened for writing."""

    def __init__(self, folder: DataFolder) -> None:
        self._file = os.open(folder.head, os.O_CREAT | os.O_WRONLY, 0o600)

    def write(self, seq: int) -> None:
        # The rows are stored already. An older number makes the check weaker and nothing wrong.
        with suppress(OSError):
            os.pwrite(self._file, b"%0*d\n" % (_LENGTH, seq), 0)

    def sync(self) -> None:
        os.fsync(self._file)

    def close(self) -> None:
        os.close(self._file)
