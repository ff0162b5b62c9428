"""Journals whose session's names are deleted by now: nobody may ever connect with them again to be told."""

from __future__ import annotations

import contextlib
import datetime as dt
from pathlib import Path

from .journal import Journal
from .journal_file import JournalFile, JournalRefused, journals


def sweep(today: dt.date, folder: Path | None = None) -> None:
    """Delete what all journals on this machine keep beyond the day of deletion that they last heard of; what was not
    saved stays. Those that are in use or cannot be read are left alone."""
    for path in journals(folder):
        with contextlib.suppress(JournalRefused, OSError, LookupError, TypeError, ValueError):
            journal = Journal(JournalFile(path))
            try:
                if journal.until is not None and dt.date.fromisoformat(journal.until) < today:
                    journal.forget_gone()
            finally:
                journal.close()
