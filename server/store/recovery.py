"""Putting in order what a killed server left in the middle of a write."""

from __future__ import annotations

from .database import LOG_SETTINGS, migrations, open_to_write
from .folder import DataFolder
from .keys import KeyRing


def recover(folder: DataFolder) -> None:
    """Let SQLite roll back what was not finished; the folder has to be one's own. Raises StoreFailed."""
    KeyRing(folder.keys).close()
    if folder.log.exists():
        open_to_write(folder.log, LOG_SETTINGS, migrations).close()
