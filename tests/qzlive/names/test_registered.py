"""The registration list decides where a number belongs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.names import Registered, read
from qzlive.names.items import Item, take_apart
from qzlive.names.registered import covered
from qzlive.names.words import lexicon

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
        ("Anna Müller (2)", (), (2,), False),
        ("Anna Müller (4)", (4,), (), True),
        ("3 3. Grundschule", (3,), (), True),
        ("5 3. Grundschule", (5,), (), True),
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


def covered_by_trying(text: str, items: list[Item], registered: Registered) -> tuple[str, ...]:
    """What `covered` does, name by name, the longest first."""
    low = text.casefold()
    if len(low) != len(text) or any(item.partner >= 0 for item in items):
        return tuple(item.text for item in items)
    hits = []
    for written in registered.numbered:
        start = low.find(written)
        inside = [place for place, item in enumerate(items) if start <= item.start and item.end <= start + len(written)]
        fits = inside and items[inside[0]].start == start and items[inside[-1]].end == start + len(written)
        if start > 0 and fits:
            hits.append((-len(written), start, inside))
    if not hits:
        return tuple(item.text for item in items)
    length, start, inside = min(hits)
    texts = [item.text for item in items]
    return (*texts[: inside[0]], text[start : start - length], *texts[inside[-1] + 1 :])


PIECES = st.sampled_from(("2", "7", "12", "Kita", "KITA", "Ada", "ß", "-", "(", ")", "²", "①", "3️⃣", " ", " ", "."))
NAMES = st.lists(PIECES, min_size=1, max_size=4).map("".join)


@given(st.lists(NAMES, max_size=8), st.lists(PIECES, max_size=10).map("".join))
def test_a_registered_name_is_found_as_by_trying_all(names: list[str], text: str) -> None:
    registered = Registered.of((name, "") for name in names)
    items = take_apart(text, lexicon(()))
    expected = covered_by_trying(text, items, registered)
    assert tuple(item.text for item in covered(text, items, registered)) == expected
