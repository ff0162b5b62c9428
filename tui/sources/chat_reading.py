"""One look at the chat file: what is there, and its text if it has changed and nobody is writing it."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from qzlive.reason import Reason
from qzlive.roster.decoding import decode
from qzlive.roster.rows import RosterRefused

CHAT_LIMIT = 2_000_000
"""Bytes. Three hours of 300 people who talk a lot are a tenth of it."""

_USED_BY_ANOTHER = (32, 33)
"""Windows: another program has the file, or a part of it, for itself."""
# A pipe or a device would wait for somebody who writes; without O_BINARY Windows changes the ends of lines.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells without reading whether a file is another than before."""

    device: int
    number: int
    size: int
    written: int

    @classmethod
    def of(cls, facts: os.stat_result) -> Mark:
        return cls(facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns)


class Unreadable(Exception):
    """The file cannot be read at the moment, for a reason; it is worth trying again."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file with this mark says: its text, or the reason why it is none."""

    mark: Mark
    text: str = ""
    reason: Reason | None = None


def look(path: Path) -> Mark | None:
    """Return the mark of the file, None if it is not there; raises Unreadable."""
    try:
        return Mark.of(os.stat(path))
    except OSError as error:
        _check_absent(error)
        return None


def read(path: Path, limit: int = CHAT_LIMIT) -> Reading | None:
    """Return what stands in the file, None if it is not there or changed meanwhile; raises Unreadable.

    Not more than `limit` bytes are read, and nothing from what is no file: a pipe would never end.
    """
    try:
        handle = os.open(path, _FLAGS)
        try:
            facts = os.fstat(handle)
            mark = Mark.of(facts)
            if not stat.S_ISREG(facts.st_mode):
                return Reading(mark, reason=Reason("sources-chat-no-file"))
            if facts.st_size > limit:
                return Reading(mark, reason=Reason("sources-chat-too-big", {"limit": limit // 1_000_000}))
            data = _all(handle, facts.st_size + 1)
            if len(data) != facts.st_size or Mark.of(os.fstat(handle)) != mark:
                return None
        finally:
            os.close(handle)
    except OSError as error:
        _check_absent(error)
        return None
    try:
        return Reading(mark, decode(data, path.name))
    except RosterRefused:
        return Reading(mark, reason=Reason("sources-chat-no-text"))


def _all(handle: int, limit: int) -> bytes:
    parts: list[bytes] = []
    while limit > 0 and (part := os.read(handle, limit)):
        parts.append(part)
        limit -= len(part)
    return b"".join(parts)


def _check_absent(error: OSError) -> None:
    """Return if the error says that there is no such file; raises Unreadable otherwise."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return
    if getattr(error, "winerror", None) in _USED_BY_ANOTHER:
        raise Unreadable(Reason("sources-chat-locked")) from None
    if error.errno in (errno.EACCES, errno.EPERM):
        raise Unreadable(Reason("sources-chat-denied")) from None
    raise Unreadable(Reason("sources-chat-failed", {"number": error.errno or 0})) from None
