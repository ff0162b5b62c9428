"""The lot: what each person draws, so that anyone who knows seed and id can check it.

The SHA-256 of "seed:id" (UTF-8), first five digits of its hexadecimal form, is the number that a person draws, from 0
to 1,048,575. An unmet wish weighs the number of its person; of all plans that are equally good otherwise the lightest
counts. So whoever drew the highest number has lot 1, the best.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256


def drawn(seed: int, person: str) -> int:
    """Return the number that a person draws, 0 to 2**20 - 1."""
    return int(_digest(seed, person)[:5], 16)


def lots(seed: int, people: Iterable[str]) -> dict[str, int]:
    """Return each person's place from 1 (the highest number drawn); the rest of the digest decides between equals."""
    order = sorted(people, key=lambda person: (_digest(seed, person), person), reverse=True)
    return {person: place for place, person in enumerate(order, 1)}


def _digest(seed: int, person: str) -> str:
    return sha256(f"{seed}:{person}".encode("utf-8", "surrogatepass")).hexdigest()
