"""A session that is found under another address now: its server was moved, or has another name or port.

Journals lie by address, because a token is shown to nobody but the server that gave it. So a person says whether a
session has moved; then the journals go with it, with all that was not sent and the right to come back.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from .address import Address
from .journal import Journal, Kind
from .journal_file import JournalRefused, failed, files_elsewhere, files_of, new_file, sync_folder, write_whole
from .seal import Seal


@dataclass(frozen=True)
class Elsewhere:
    """The journals of one address; `url` is empty if they do not say which. `unsaved` counts commands and drafts."""

    url: str
    sessions: frozenset[str]
    unsaved: int
    paths: tuple[Path, ...]


def elsewhere(address: Address, kind: Kind, *, folder: Path | None = None) -> list[Elsewhere]:
    """Return the journals that may belong to the session at an address where there are none yet, those used last
    first: the session's name is the same. Left out is what is open in another window, and what holds nothing."""
    if files_of(address, kind, folder):
        return []
    found: dict[Path, Elsewhere] = {}
    for path in files_elsewhere(address, kind, folder):
        with contextlib.suppress(JournalRefused):
            if (one := _look(path)) is not None:
                found[path.parent] = _joined(found[path.parent], one) if path.parent in found else one
    return list(found.values())


def _look(path: Path) -> Elsewhere | None:
    journal = Journal.at(path)
    try:
        outbox = journal.outbox
        if not (journal.has_token and (outbox.items() or journal.drafts or journal.view)):
            return None
        sessions = frozenset({journal.session} if journal.session else ())
        return Elsewhere(journal.address, sessions, len(outbox) + len(journal.drafts), (path,))
    finally:
        journal.close()


def _joined(one: Elsewhere, other: Elsewhere) -> Elsewhere:
    return Elsewhere(
        one.url or other.url, one.sessions | other.sessions, one.unsaved + other.unsaved, one.paths + other.paths
    )


def move(paths: Iterable[Path], address: Address, *, folder: Path | None = None) -> tuple[Path, ...]:
    """Put journals under another address and return where they are now; one that is gone or open in another window
    stays. Raises JournalRefused. A crash leaves each of them whole at one place."""
    moved = []
    for path in paths:
        if not path.exists():
            continue
        kind, _, device = path.stem.partition("-")
        target = new_file(address, kind, device, folder)
        try:
            with FileLock(path.with_suffix(".lock"), timeout=0, mode=0o600):
                _carry(path, target)
        except Timeout:
            continue
        except OSError as error:
            raise failed(path, error) from error
        with contextlib.suppress(OSError):
            path.with_suffix(".lock").unlink(missing_ok=True)
        moved.append(target)
    return tuple(moved)


def _carry(path: Path, target: Path) -> None:
    # The key is at both places while the journal goes: without it nothing could be read any more.
    key = path.with_suffix(".key")
    write_whole(target.with_suffix(".key"), key.read_bytes())
    sync_folder(target.parent)
    damaged = path.with_suffix(".damaged")
    if damaged.exists():
        damaged.replace(target.with_suffix(".damaged"))
    path.replace(target)
    sync_folder(target.parent)
    sync_folder(path.parent)
    Seal(key).erase()
