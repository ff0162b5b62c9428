"""What is left to chance: a lot that anybody can draw again from the published seed."""

from __future__ import annotations

from hashlib import sha256


def lot(seed: int, person: str) -> int:
    """Return the lot of one person: the first 8 bytes of the SHA-256 of "seed:person" in UTF-8, as a whole number.

    Who has the largest number is drawn first. It depends on nothing but the two, so the order of a list, the
    version of Python and the computer do not matter.
    """
    return int.from_bytes(sha256(f"{seed}:{person}".encode("utf-8", "surrogatepass")).digest()[:8])
