"""The file of a journal: lines of JSON, each sealed, locked by one process, readable by its owner alone."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from platformdirs import user_state_path

from .address import Address
from .seal import Seal

_SUFFIX = ".jsonl"
_MARK = 12
"""Letters of the address's hash in the name of its folder."""


class JournalRefused(Exception):
    """The journal cannot be used; `code` and `params` say why (`link-journal-busy`: another window has it)."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


def state_folder() -> Path:
    """Return where journals lie: QZLIVE_STATE, or the system's place for such files."""
    wish = os.environ.get("QZLIVE_STATE")
    return Path(wish) if wish else user_state_path("qzlive", appauthor=False)


def _folder(address: Address, folder: Path | None) -> Path:
    mark = hashlib.sha256(address.url.encode()).hexdigest()[:_MARK]
    return (folder or state_folder()) / "journals" / f"{address.session}-{mark}"


def files_of(address: Address, kind: str, folder: Path | None) -> list[Path]:
    """Return the journals of this kind for a session, the one used last first."""
    return _last_first(_folder(address, folder).glob(f"{kind}-*{_SUFFIX}"))


def files_elsewhere(address: Address, kind: str, folder: Path | None) -> list[Path]:
    """Return the journals of this kind for sessions of the same name at other addresses, the one used last first."""
    here = _folder(address, folder)
    found = here.parent.glob(f"{address.session}-{'[0-9a-f]' * _MARK}/{kind}-*{_SUFFIX}")
    return _last_first(path for path in found if path.parent != here)


def _last_first(found: Iterable[Path]) -> list[Path]:
    return sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)


def journals(folder: Path | None) -> list[Path]:
    """Return all journals on this machine."""
    return sorted((folder or state_folder()).joinpath("journals").glob(f"*/*{_SUFFIX}"))


def new_file(address: Address, kind: str, device: str, folder: Path | None) -> Path:
    """Return the path for a device's journal, in a folder that is there."""
    place = _folder(address, folder)
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise failed(place, error) from error
    sync_folder(place.parent)
    return place / f"{kind}-{device}{_SUFFIX}"


def failed(path: Path, error: OSError) -> JournalRefused:
    """Return what to raise when the disk refuses."""
    return JournalRefused("link-journal-write", path=str(path), number=error.errno or 0)


def _encode(line: Mapping[str, Any], seal: Seal) -> bytes:
    return seal.seal(json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode()) + b"\n"


def _decode(raw: bytes, seal: Seal) -> dict[str, Any] | None:
    try:
        line = json.loads(seal.open(raw))
    except ValueError:
        return None
    return line if isinstance(line, dict) else None


class JournalFile:
    """Opened and locked. `written` counts the bytes since it was opened or written anew; `damaged` tells that it had
    lines that cannot be read: they stay in a copy beside it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.device = path.stem.split("-", 1)[1]
        self.written = 0
        self.damaged = False
        self._lock = FileLock(path.with_suffix(".lock"), timeout=0, mode=0o600)
        try:
            self._lock.acquire()
        except Timeout:
            raise JournalRefused("link-journal-busy", path=str(path)) from None
        except OSError as error:
            raise failed(path, error) from error
        try:
            self._seal = Seal(path.with_suffix(".key"))
            sync_folder(path.parent)
            self._handle = self._opened()
        except OSError as error:
            self._lock.release()
            raise failed(path, error) from error

    def _opened(self) -> int:
        return os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)

    def read(self) -> list[dict[str, Any]]:
        """Return the lines; what a crash cut off at the end is cut off for good."""
        content = self.path.read_bytes()
        whole, _, torn = content.rpartition(b"\n")
        lines = [_decode(raw, self._seal) for raw in whole.split(b"\n")] if whole else []
        if torn:
            os.ftruncate(self._handle, len(content) - len(torn))
        if None in lines:
            self.keep_damaged()
        return [line for line in lines if line is not None]

    def keep_damaged(self) -> None:
        """Keep a copy as it is: not everything in it can be read."""
        if not self.damaged:
            self.damaged = True
            write_whole(self.path.with_suffix(".damaged"), self.path.read_bytes())

    def drop_damaged(self) -> None:
        """Delete the copy of a file that could not be read whole."""
        with contextlib.suppress(OSError):
            self.path.with_suffix(".damaged").unlink(missing_ok=True)

    def append(self, line: Mapping[str, Any], *, sync: bool) -> None:
        """Write a line, whole or not at all; raises JournalRefused."""
        data = _encode(line, self._seal)
        before = -1
        try:
            before = os.fstat(self._handle).st_size
            done = 0
            while done < len(data):
                done += os.write(self._handle, data[done:])
            if sync:
                os.fsync(self._handle)
        except OSError as error:
            if before >= 0:
                with contextlib.suppress(OSError):
                    os.ftruncate(self._handle, before)
            raise failed(self.path, error) from error
        self.written += len(data)

    def replace(self, lines: Iterable[Mapping[str, Any]]) -> None:
        """Put other lines in the place of all; a crash leaves the old ones or the new ones. Raises JournalRefused."""
        self.written = 0
        fresh = self.path.with_suffix(".new")
        try:
            # Under a key of its own, so that what goes with the old file goes from every copy of it.
            self._seal.add_key()
            write_whole(fresh, b"".join(_encode(line, self._seal) for line in lines))
            os.close(self._handle)
            try:
                fresh.replace(self.path)
            finally:
                self._handle = self._opened()
            sync_folder(self.path.parent)
            # What could not be read may be readable under the old one.
            if not self.path.with_suffix(".damaged").exists():
                self._seal.drop_old_keys()
        except OSError as error:
            raise failed(self.path, error) from error

    def close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
            self._lock.release()

    def delete(self) -> None:
        """Close and delete it with everything beside it."""
        self._seal.erase()
        self.close()
        for suffix in (_SUFFIX, ".lock", ".new", ".damaged"):
            with contextlib.suppress(OSError):
                self.path.with_suffix(suffix).unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file and sync it; raises OSError."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Sync the names in a folder, where the system can."""
    # Windows cannot open a folder, and does not need it.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
