"""Letters instead of numbers, and words of a session's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.names import Tags, read

SIX = range(1, 7)
LETTERS = Tags("letters")


@pytest.mark.parametrize(
    "display",
    [
        "B Niklas",
        "B) Niklas",
        "b) Niklas",
        "[B] Niklas",
        "(B) Niklas",
        "Gruppe B Niklas",
        "Thema B: Niklas",
        "B - Niklas",
    ]
    + ["B: Niklas", "B_Niklas", "Niklas (B)", "Niklas - B", "Niklas, Gruppe B", "B Niklas (Gast)"],
)
def test_a_letter_is_a_choice(display: str) -> None:
    reading = read(display, SIX, tags=LETTERS)
    assert (reading.choices, reading.name) == ((2,), "Niklas")


@pytest.mark.parametrize(
    ("display", "code"),
    [
        ("B. Schneider", "names-initial"),
        ("B SCHNEIDER", "names-initial"),
        ("2 Niklas", "names-number-not-letter"),
        ("Niklas 2", "names-number-not-letter"),
        ("K) Niklas", "names-letter-unknown"),
        ("B", "names-only-number"),
    ],
)
def test_what_is_no_letter_is_asked(display: str, code: str) -> None:
    reading = read(display, SIX, tags=LETTERS)
    assert (reading.choices, reading.reason and reading.reason.code) == ((), code)


def test_several_letters_and_none() -> None:
    assert read("B/C Niklas", SIX, tags=LETTERS).choices == (2, 3)
    assert read("Niklas Kühnel", SIX, tags=LETTERS).sure
    assert read("B Niklas", (3, 7, 9), tags=LETTERS).choices == (7,)


def test_words_of_the_session() -> None:
    assert not read("Insel 3 Niklas", SIX).sure
    islands = Tags(words=("Insel", "Ínsula Nova"))
    assert read("Insel 3 Niklas", SIX, tags=islands).choices == (3,)
    assert read("Niklas (insel 3)", SIX, tags=islands).choices == (3,)
    assert read("insula nova 3 Niklas", SIX, tags=islands).choices == (3,)


@given(st.text(max_size=30), st.sets(st.integers(1, 40), max_size=12))
def test_whatever_comes_in(display: str, topics: set[int]) -> None:
    reading = read(display, topics, tags=LETTERS)
    assert set(reading.choices) | set(reading.proposal) <= topics
    assert reading.sure == (reading.reason is None)
