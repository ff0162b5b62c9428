"""The lot can be drawn again by anybody who knows seed and id."""

from __future__ import annotations

from hashlib import sha256

from qzlive.tables.lots import lot


def test_the_lot_is_what_is_published() -> None:
    assert lot(1, "p1") == int(sha256(b"1:p1").hexdigest()[:16], 16)
    assert lot(2, "Zoë") == int(sha256("2:Zoë".encode()).hexdigest()[:16], 16)
    assert len({lot(seed, person) for seed in range(30) for person in ("a", "b", "\ud800")}) == 90
