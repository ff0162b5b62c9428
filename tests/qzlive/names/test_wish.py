"""Texts that state a choice and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.names import Tags, read_wish

SIX = range(1, 7)
TITLES = {1: "Sprache im Alltag", 3: "Elternarbeit", 5: "Kinderrechte"}


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("2", (2,)), ("2.", (2,)), (" 2 !", (2,)), ("Thema 3 bitte", (3,)), ("3 bitte", (3,)),
        ("ich nehme die 3", (3,)),
        ("2 oder 5", (2, 5)), ("2/5", (2, 5)), ("2, 5", (2, 5)), ("2 5", (2, 5)),
        ("zwei", (2,)), ("②", (2,)), ("#4", (4,)),
        ("Ich möchte zu Thema 3", (3,)), ("2 statt 5", (2,)), ("doch 5", (5,)), ("3, danke!", (3,)), ("Gruppe 2", (2,)),
        ("3 - Elternarbeit", (3,)), ("Elternarbeit", (3,)), ("kinderrechte", (5,)), ("Thema 3: Elternarbeit", (3,)),
    ],
)  # fmt: skip
def test_a_choice(text: str, choices: tuple[int, ...]) -> None:
    reading = read_wish(text, SIX, titles=TITLES)
    assert (reading.choices, reading.name, reading.sure) == (choices, "", True)


@pytest.mark.parametrize(
    "text",
    ["danke!", "", "Hallo zusammen", "+1", "bin gleich da", "2 Minuten noch", "👍", "10 Uhr passt", "wer ist Host?"],
)
def test_talk(text: str) -> None:
    reading = read_wish(text, SIX, titles=TITLES)
    assert (reading.choices, reading.sure) == ((), True) or not reading.proposal


@pytest.mark.parametrize("text", ["12", "Thema 9", "3 - Kinderrechte", "vielleicht 2", "2?", "nicht 2", "2 bis 5"])
def test_a_doubt(text: str) -> None:
    reading = read_wish(text, SIX, titles=TITLES)
    assert (reading.choices, reading.sure) == ((), False)


def test_the_number_of_a_column_needs_no_titles() -> None:
    assert read_wish("3 - Elternarbeit", SIX).choices == (3,)


def test_letters() -> None:
    letters = Tags("letters")
    assert read_wish("B", SIX, tags=letters).choices == (2,)
    assert read_wish("Gruppe C", SIX, tags=letters).choices == (3,)
    assert read_wish("danke", SIX, tags=letters).rule == "talk"
    assert not read_wish("2", SIX, tags=letters).sure


@given(st.text(max_size=30), st.sets(st.integers(1, 40), max_size=12))
def test_whatever_comes_in(text: str, topics: set[int]) -> None:
    reading = read_wish(text, topics, titles={3: "Elternarbeit"})
    assert set(reading.choices) | set(reading.proposal) <= topics
    assert reading.sure == (reading.reason is None)
    assert reading.name == ""
