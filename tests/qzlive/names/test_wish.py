"""Texts that state a choice and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.names import Registered, Tags, read_wish

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


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("Wolfram Overbeck, 2", (2,)), ("Wolfram Overbeck: Thema 2", (2,)), ("Wolfram Overbeck (2)", (2,)),
        ("Wolfram Overbeck, 2 oder 5", (2, 5)), ("Dr. Wolfram Overbeck - 2", (2,)), ("Entschuldigung, 4", (4,)),
        ("Ich meinte 1 oder 2", (1, 2)), ("Ich meinte 2, nicht 3", (2,)), ("Ich: 6", (6,)), ("Ok, 3", (3,)),
        ("Hallo zusammen, 3", (3,)), ("Guten Morgen, 3", (3,)), ("Für mich bitte die 5", (5,)),
        ("meine Wahl ist 4", (4,)), ("2 + 5", (2, 5)),
    ],
)  # fmt: skip
def test_a_choice_behind_a_name_or_a_polite_word(text: str, choices: tuple[int, ...]) -> None:
    reading = read_wish(text, SIX, titles=TITLES)
    assert (reading.choices, reading.name, reading.sure) == (choices, "", True)


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("Wolfram Overbeck 2", (2,)), ("2 Wolfram Overbeck", (2,)), ("Anna: 3", (3,)), ("Tolle Idee 2", (2,)),
        ("Ich bin unentschieden, 3 oder 4?", (3, 4)), ("Gute Frage, 2", (2,)), ("Kurze Pause, 5", (5,)),
        ("Nein, 3", (3,)), ("Wer ist in 3?", (3,)), ("Teams Meeting, 3", (3,)), ("noch 1", (1,)), ("Frage 2", (2,)),
        ("bin in 5 min zurück, nehme 3", (3,)), ("Ich meinte nicht 3", ()),
    ],
)  # fmt: skip
def test_a_number_that_nobody_understands_is_asked(text: str, proposal: tuple[int, ...]) -> None:
    reading = read_wish(text, SIX, titles=TITLES)
    assert (reading.choices, reading.proposal, reading.sure) == ((), proposal, False)


@pytest.mark.parametrize(
    "text",
    [
        "5 min", "15:15", "um 3", "um 3 Uhr", "bis 3", "bin um 3 wieder da", "2 Kaffee", "bin in 5 min zurück",
        "Seite 3", "Frage 2 ist gut", "Folie 3", "Version 2", "Bis 20:30?", "Pause bis 15:15", "am 3.4. geht es", "1+1",
        "§3", "ich bin ab 4 weg", "Wir haben 3 Kinder", "Ich hab 2 Hunde", "hab 3 neue Ideen", "seit 3 Jahren",
        "Kita 7 Zwerge", "Windows 2", "morgen 3", "alle 3", "Danke für die 3", "Mein Mikro geht nicht, 2. Versuch",
        "Wir sind 3", "Wolfram Overbeck, 34", "viertel vor 3", "in 5",
        "Gestern haben wir alle hier noch sehr lange über vieles geredet und dann am Ende doch noch 3",
    ],
)  # fmt: skip
def test_the_number_of_something_else_is_talk(text: str) -> None:
    reading = read_wish(text, SIX, titles=TITLES)
    assert (reading.choices, reading.proposal, reading.rule) == ((), (), "talk")


@pytest.mark.parametrize("text", ["Wolfram Overbeck 2", "2 Wolfram Overbeck", "Overbeck, Wolfram 2"])
def test_a_registered_name_needs_no_sign(text: str) -> None:
    registered = Registered.of([("Wolfram Overbeck", "JZ Nord")])
    assert read_wish(text, SIX, registered=registered).choices == (2,)


def test_a_word_of_the_session_is_a_topic() -> None:
    assert read_wish("Frage 2", SIX, tags=Tags(words=("Frage",))).choices == (2,)


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
