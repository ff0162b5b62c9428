"""Texts for the chat, and the cards that invite."""

from __future__ import annotations

from dataclasses import replace

from qzlive.language import catalogue
from qzlive.names import Tags
from qzlive.session.cards import card_name, moderator_card, seat_card
from qzlive.session.chat import stars, texts
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.sheets import AddEntries, NewEntry, StarEntry
from tests.qzlive.session.circle import MINUTE, START, Circle

SAY = catalogue("de")


def first(circle: Circle, now: int) -> str:
    return texts(circle.state, now, SAY)[0].name


def test_the_text_that_fits_the_step_stands_first() -> None:
    circle = Circle()
    assert first(circle, START) == "programme"
    items = list(circle.state.items)
    for place, expected in enumerate(("item-1", "topics-topics", "item-3")):
        circle.do(BeginItem(item=items[place], current=circle.state.current))
        assert first(circle, START) == expected


def test_topics_are_told_with_their_numbers_and_what_to_do_with_them() -> None:
    [told] = [text for text in texts(Circle().state, START, SAY) if text.name == "topics-topics"]
    assert told.title == "Themen für 14:15 Uhr: Tables"
    assert told.lines[0].split() == ["1", "Beginnings"]
    assert len(told.lines) == 4
    assert "zum Beispiel: 1 Vorname Nachname." in told.lines[3]


def test_letters_are_asked_for_where_the_plan_wants_letters() -> None:
    state = replace(Circle().state, tags=Tags("letters"))
    told = next(text for text in texts(state, START, SAY) if text.name == "topics-topics")
    assert [line.split()[0] for line in told.lines[:-1]] == ["A", "B", "C"][: len(told.lines) - 1]
    assert "Buchstaben" in told.lines[-1]
    assert "A Vorname" in told.lines[-1]


def test_the_programme_is_told_as_it_stands() -> None:
    circle = Circle()
    circle.now = START + 6 * MINUTE
    circle.do(BeginItem(item=next(iter(circle.state.items)), current=None))
    [told] = [text for text in texts(circle.state, circle.now, SAY) if text.name == "programme"]
    assert told.lines == ("14:06 Uhr: Welcome", "14:21 Uhr: Tables", "15:06 Uhr: Summary", "15:36 Uhr: Ende")


def test_a_card_tells_the_way_in_and_the_task() -> None:
    circle = Circle()
    seat = circle.seat("1a").id
    card = seat_card(circle.state, seat, code="ABCD-EFGH", address="wss://qz.example.org/s/circle", say=SAY)
    for said in (
        "1a: Beginnings",
        "30. März 2022, 14:15 bis 15:00 Uhr",
        "Code: ABCD-EFGH",
        "Collect",
        "2. What lacks?",
        "mit pipx installiert",
    ):
        assert said in card
    assert "qzlive host wss://qz.example.org/s/circle" in card
    assert card_name(circle.state, seat) == "2022-03-30-circle-1a.txt"


def test_no_escape_sequence_comes_through_a_card() -> None:
    circle = Circle()
    topic = replace(circle.state.topics[1], title="\x1b]0;owned\x07", assignment="\x9b31m")
    state = replace(circle.state, topics={**circle.state.topics, 1: topic})
    card = seat_card(state, circle.seat("1a").id, code="A", address="ws://x/s/y", say=SAY)
    assert not any(mark in card for mark in "\x1b\x07\x9b")


def test_the_moderators_card_has_the_code() -> None:
    card = moderator_card(code="0000-1111", address="ws://x/s/y", say=SAY)
    assert "0000-1111" in card
    assert "qzlive moderate ws://x/s/y" in card


def test_starred_points_are_gathered_by_topic_and_table() -> None:
    circle = Circle()
    assert stars(circle.state, SAY) is None
    items = list(circle.state.items)
    for place in range(2):
        circle.do(BeginItem(item=items[place], current=circle.state.current))
    for label, text in (("2a", "Zwei"), ("1a", "Eins"), ("1a", "Ohne Stern")):
        entry = circle.fresh()
        add = NewEntry(entry=entry, section=None, rank="a0", text=text)
        sheet = circle.sheet(label).id
        circle.do(AddEntries(sheet=sheet, entries=(add,)), circle.host(label))
        if text != "Ohne Stern":
            circle.do(StarEntry(sheet=sheet, entry=entry, starred=True), circle.host(label))
    told = stars(circle.state, SAY)
    assert told is not None
    assert [line for line in told.lines if "Stern" not in line][1::2] == ["1a: Eins", "2a: Zwei"]
    assert not any("Ohne" in line for line in told.lines)
