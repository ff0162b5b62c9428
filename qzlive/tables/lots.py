"""What is left to chance: a lot that anybody can draw again from the published seed."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

_BITS = 64
WEIGHT_BITS = 20


def lot(seed: int, person: str) -> int:
    """Return the lot of one person: the first 8 bytes of the SHA-256 of "seed:person" in UTF-8, as a whole number.

    Who has the largest number is drawn first. It depends on nothing but the two, so the order of a list, the
    version of Python and the computer do not matter.
    """
    return int.from_bytes(sha256(f"{seed}:{person}".encode("utf-8", "surrogatepass")).digest()[: _BITS // 8])


def drawn(seed: int, person: str) -> int:
    """Return what an unmet wish of this person weighs, 0 to 2**20 - 1: the first five hexadecimal digits of the lot."""
    return lot(seed, person) >> (_BITS - WEIGHT_BITS)


def lots(seed: int, people: Iterable[str]) -> dict[str, int]:
    """Return each person's place from 1, the largest lot."""
    order = sorted(people, key=lambda person: (lot(seed, person), person), reverse=True)
    return {person: place for place, person in enumerate(order, 1)}
