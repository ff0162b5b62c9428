"""The key of a journal, in a file beside it: what was written under an erased key is unreadable wherever a copy of it
lies, in freed blocks of the disk, in a snapshot or in a synchronised folder.

Whoever can read the folder of the journals can read the key too; nothing else would let a host write on without a
connection.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
MARK = b"~"
"""Begins a sealed line; others are JSON as they are, of an earlier release."""


class Seal:
    """The newest key is the last in the file; the one before it is there as long as the journal may still be the one
    that it sealed. Always changed in place, because a file that is replaced leaves its bytes on the disk."""

    def __init__(self, path: Path) -> None:
        """Read the keys, or make the first; raises OSError."""
        self._path = path
        content = path.read_bytes() if path.exists() else b""
        starts = range(0, len(content) - KEY_BYTES + 1, KEY_BYTES)
        # A key of zeros is one that was erased, before a crash kept the file from being cut.
        self._keys = [key for start in starts if any(key := content[start : start + KEY_BYTES])]
        if not self._keys:
            self._put([secrets.token_bytes(KEY_BYTES)])

    def add_key(self) -> None:
        """Seal with a fresh key from here on; raises OSError and goes on with the old one."""
        self._put([*self._keys, secrets.token_bytes(KEY_BYTES)])

    def drop_old_keys(self) -> None:
        """Erase all keys but the newest; raises OSError."""
        if len(self._keys) > 1:
            self._put(self._keys[-1:])

    def _put(self, keys: list[bytes]) -> None:
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "r+b") as file:
            size = os.fstat(file.fileno()).st_size
            file.write(b"".join(keys).ljust(size, b"\0"))
            file.flush()
            os.fsync(file.fileno())
            file.truncate(len(keys) * KEY_BYTES)
        self._keys = keys

    def seal(self, line: bytes) -> bytes:
        """Return a line without its end, sealed."""
        nonce = os.urandom(NONCE_BYTES)
        return MARK + base64.b64encode(nonce + _cipher(self._keys[-1]).encrypt(nonce, line, MARK))

    def open(self, line: bytes) -> bytes:
        """Return the line that was sealed; raises ValueError if no key opens it."""
        from cryptography.exceptions import InvalidTag

        if not line.startswith(MARK):
            return line
        try:
            box = base64.b64decode(line[len(MARK) :], validate=True)
        except binascii.Error as error:
            raise ValueError("torn") from error
        for key in reversed(self._keys):
            with contextlib.suppress(InvalidTag):
                return _cipher(key).decrypt(box[:NONCE_BYTES], box[NONCE_BYTES:], MARK)
        raise ValueError("sealed")

    def erase(self) -> None:
        """Overwrite the keys and delete their file."""
        with contextlib.suppress(OSError):
            self._put([])
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)


def _cipher(key: bytes) -> AESGCM:
    # Only now: a program that only looks need not wait until it is loaded.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)
