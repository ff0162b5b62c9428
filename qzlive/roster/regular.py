"""Files that people name, read without waiting for whoever writes into a pipe, and no further than wanted."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class NotRegular(OSError):
    """What has the name is a pipe, a device or a socket."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, os.strerror(errno.EINVAL), str(path))


def open_regular(path: Path) -> BinaryIO:
    """Open a regular file for reading; raises NotRegular for anything else that can be opened, else OSError."""
    number = os.open(path, _FLAGS)
    mode = os.fstat(number).st_mode
    if stat.S_ISREG(mode):
        return os.fdopen(number, "rb")
    os.close(number)
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    raise NotRegular(path)


def read_regular(path: Path, limit: int) -> bytes:
    """Return at most one byte more than `limit`: whoever takes the bytes sees that there are too many."""
    with open_regular(path) as file:
        return file.read(limit + 1)
