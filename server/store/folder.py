"""The data folder of a server: its key, its lock, and where everything lies.

server.lock   held by the one server that may write (released by the kernel when it dies)
server.pid    which process that is, for the error of a second one
server.address  where it listens, as long as it does
server.port   where the last one listened, for the next
server.key    32 random bytes: codes and tokens are derived from it
log.sqlite    the events, sealed
log.head      how far the log had been acknowledged
keys.sqlite   the keys of the sealed fields; never in a backup of the log
purged/       what was removed when the people of a session were deleted
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from .errors import StoreFailed

KEY_BYTES = 32


class DataFolder:
    """An opened data folder. Use `open` for the server and `beside` for what only reads."""

    def __init__(self, path: Path, lock: FileLock | None) -> None:
        self.path = path
        self.log = path / "log.sqlite"
        self.head = path / "log.head"
        self.keys = path / "keys.sqlite"
        self._lock = lock
        self.server_key = _server_key(path / "server.key", create=lock is not None)

    @classmethod
    def open(cls, path: Path) -> DataFolder:
        """Create what is missing in the folder `path`, and keep every other server out until `close`.

        Raises StoreFailed: `store-folder-in-use`, `store-folder-unusable`, `store-key-file-damaged`.
        """
        path = path.absolute()
        try:
            if not path.exists():
                path.mkdir(mode=0o700, parents=True)
                sync_folder(path.parent)
            lock = _locked(path)
        except OSError as error:
            raise _unusable(path, error) from error
        try:
            replace_file(path / "server.pid", f"{os.getpid()}\n".encode())
            folder = cls(path, lock)
            for file in (folder.log, folder.keys):
                # SQLite would make it readable for everybody; its other files take over the mode of this one.
                os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
            sync_folder(path)
        except OSError as error:
            lock.release()
            raise _unusable(path, error) from error
        except StoreFailed:
            lock.release()
            raise
        return folder

    @classmethod
    def beside(cls, path: Path) -> DataFolder:
        """Open an existing folder for reading only, whether a server is running on it or not.

        Raises StoreFailed: `store-folder-missing`, `store-key-file-damaged`.
        """
        path = path.absolute()
        if not (path / "server.key").is_file():
            raise StoreFailed("store-folder-missing", path=str(path))
        return cls(path, None)

    def close(self) -> None:
        """Let the next server in. Close the log before."""
        if self._lock is not None and self._lock.is_locked:
            with suppress(OSError):
                (self.path / "server.pid").unlink()
            self._lock.release()

    def __enter__(self) -> DataFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable: syncing a file says nothing about its name."""
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _locked(path: Path) -> FileLock:
    # thread_local off: whoever shuts down the server need not be the thread that started it.
    lock = FileLock(path / "server.lock", mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        try:
            pid = (path / "server.pid").read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            pid = ""
        raise StoreFailed("store-folder-in-use", path=str(path), pid=pid or "?") from None
    return lock


def _server_key(file: Path, create: bool) -> bytes:
    if create and not file.exists():
        replace_file(file, secrets.token_bytes(KEY_BYTES))
        sync_folder(file.parent)
    try:
        key = file.read_bytes()
    except OSError as error:
        raise _unusable(file, error) from error
    if len(key) != KEY_BYTES:
        raise StoreFailed("store-key-file-damaged", path=str(file), size=len(key))
    return key


def replace_file(file: Path, content: bytes) -> None:
    """Put `content` under the name `file`, whole or not at all; only its owner may read it."""
    fresh = file.with_name(file.name + ".new")
    descriptor = os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    try:
        os.write(descriptor, content)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    fresh.replace(file)


def _unusable(path: Path, error: OSError) -> StoreFailed:
    return StoreFailed("store-folder-unusable", path=str(path), reason=error.strerror or type(error).__name__)
