"""The registration list decides where a number belongs."""

from __future__ import annotations

import pytest

from qzlive.names import Registered, read

KNOWN = Registered.of(
    [
        ("Aylin Demir", "Kita 7 Zwerge"),
        ("Mehmet Öztürk", "4all Schule"),
        ("Leïla Benali", "3. Grundschule"),
        ("Anna Müller", "OGS 3 Linden"),
        ("Anna Müller", ""),
        ("5 Freunde", ""),
        ("Freunde", ""),
        ("Zwei Birken", "2 Birken"),
    ]
)
TOPICS = range(1, 9)


@pytest.mark.parametrize(
    ("display", "choices", "proposal", "sure"),
    [
        ("3. Grundschule", (), (), True),
        ("4all Schule", (), (), True),
        ("Kita 7 Zwerge", (), (), True),
        ("2 Birken", (), (), True),
        ("5 4all Schule", (5,), (), True),
        ("2 Kita 7 Zwerge", (2,), (), True),
        ("2 Aylin Demir Kita 7 Zwerge", (2,), (), True),
        ("Aylin Demir 4", (4,), (), True),
        ("Demir, Aylin 4", (4,), (), True),
        ("Anna Müller 2", (), (2,), False),
        ("5 Freunde", (), (5,), False),
        ("7 Zwerge", (), (7,), False),
        ("3 Karla Neumann", (3,), (), True),
        ("12 Aylin Demir", (), (1, 2), False),
    ],
)
def test_the_list_decides(display: str, choices: tuple[int, ...], proposal: tuple[int, ...], sure: bool) -> None:
    reading = read(display, TOPICS, registered=KNOWN)
    assert (reading.choices, reading.proposal, reading.sure) == (choices, proposal, sure)


def test_without_the_list_the_same_names_are_asked() -> None:
    for display in ("3. Grundschule", "4all Schule", "Aylin Demir 4", "2 Birken"):
        assert not read(display, TOPICS).sure
