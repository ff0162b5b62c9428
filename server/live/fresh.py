"""Ids for what a command brings about, the same ones whenever it is carried out: a server that was restored from an
older copy is given commands again, and later ones name what the earlier ones made."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import count
from uuid import UUID

_TIME_BITS, _ALL_BITS = 48, 128


def fresh_ids(session: str, device: str, command: str) -> Iterator[str]:
    """Yield UUIDv7s that nobody else has: as old as the command, and otherwise a hash of it and its sender."""
    for number in count():
        hashed = hashlib.sha256("\0".join((session, device, command, str(number))).encode()).digest()
        bits = int.from_bytes(hashed[: _ALL_BITS // 8])
        if (time := _time(command)) is not None:
            bits = time << (_ALL_BITS - _TIME_BITS) | bits & ((1 << (_ALL_BITS - _TIME_BITS)) - 1)
        yield str(_as_version_7(bits))


def _time(command: str) -> int | None:
    """Return the time bits of an id; one that is no UUID has none."""
    try:
        return UUID(command).int >> (_ALL_BITS - _TIME_BITS)
    except ValueError:
        return None


def _as_version_7(bits: int) -> UUID:
    """Return these bits with those of version and variant in their places (RFC 9562)."""
    bits = bits & ~(0xF << 76) | 0x7 << 76
    return UUID(int=bits & ~(0b11 << 62) | 0b10 << 62)
