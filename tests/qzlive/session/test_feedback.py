"""Feedback out of a chat: what is offered, what is not, and never twice."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.session.commands.sheets import AddEntries, DeleteEntry, EditEntry, NewEntry
from qzlive.session.feedback import FeedbackReader, Offer
from qzlive.session.outline import ranks
from qzlive.session.state import Sheet
from tests.qzlive.session.circle import Circle, pasted

ZONE = ZoneInfo("Europe/Berlin")
PEOPLE = ("2 Anna Berg", "Cem Kaya", "Dana Roth")


def at(clock: str) -> int:
    """A moment of the circle's day, in ms."""
    hour, minute, second = map(int, f"{clock}:00".split(":")[:3])
    return int(dt.datetime(2022, 3, 30, hour, minute, second, tzinfo=ZONE).timestamp() * 1000)


def chat(*messages: tuple[str, str, str], to: str = "Everyone") -> str:
    return "".join(f"{clock} From  {name}  to  {to}:\n\t{text}\n" for clock, name, text in messages)


def the_sheet(circle: Circle) -> Sheet:
    return circle.state.sheet_of(item=list(circle.state.items)[-1])


def offered(text: str, since: str | None = None, circle: Circle | None = None) -> tuple[Offer, ...]:
    circle = circle or a_circle()
    reader = FeedbackReader(circle.state)
    return reader.offers(reader.read(text), the_sheet(circle), at(since) if since else None)


def a_circle() -> Circle:
    circle = Circle()
    circle.do(pasted(*PEOPLE))
    return circle


def take(circle: Circle, offers: tuple[Offer, ...]) -> None:
    """Take what is offered, as the console does."""
    texts = [one.said.text for one in offers if one.standing == "offered"]
    if texts:
        entries = tuple(
            NewEntry(entry=circle.fresh(), rank=rank, text=text)
            for rank, text in zip(ranks(len(texts)), texts, strict=True)
        )
        circle.do(AddEntries(sheet=the_sheet(circle).id, entries=entries))


def test_what_was_written_since_a_moment_is_offered_with_who_wrote_it_apart() -> None:
    text = chat(
        ("16:49:59", "Anna Berg", "Too early"),
        ("16:51:02", "Anna Berg", "More time at the tables\nwould be good"),
        ("16:51:30", "Cem Kaya", "It worked well"),
    )
    found = offered(text, "16:50:00")
    assert [(one.said.text, one.said.sender, one.standing) for one in found] == [
        ("More time at the tables\nwould be good", "Anna Berg", "offered"),
        ("It worked well", "Cem Kaya", "offered"),
    ]
    assert len(offered(text)) == 3


@pytest.mark.parametrize("text", ["Danke!", "3", "2, 4", "Thema 2", "👏👏", "Vielen Dank euch allen, bis bald",
                                  "Thanks everyone", "https://example.org/x", "+1", "Tschüss 👋"])  # fmt: skip
def test_thanks_numbers_and_choices_are_not_taken_by_themselves(text: str) -> None:
    [one] = offered(chat(("16:51:02", "Anna Berg", text)))
    assert one.standing == "noise"


@pytest.mark.parametrize("text", ["Danke für den Austausch zu den Übergängen", "Zu lang", "3 Stunden sind zu lang",
                                  "Mehr Pausen, bitte", "Gut war Tisch 2, weniger gut die Technik"])  # fmt: skip
def test_what_says_something_is_offered(text: str) -> None:
    [one] = offered(chat(("16:51:02", "Anna Berg", text)))
    assert one.standing == "offered"


def test_messages_to_one_person_and_of_moderators_are_seen_and_not_taken() -> None:
    private = chat(("16:52:00", "Dana Roth", "It was too long for me"), to="Mara Moderation (Direct Message)")
    text = chat(("16:51:00", "Mara Moderation", "Please write your feedback here")) + private
    assert [one.standing for one in offered(text)] == ["moderator", "private"]


def test_the_same_words_add_nothing_whoever_writes_them_and_however_often_it_is_read() -> None:
    circle = a_circle()
    text = chat(
        ("16:51:02", "Anna Berg", "More time at the tables"),
        ("16:51:09", "Dana Roth", "more time at the tables."),
        ("16:51:30", "Cem Kaya", "It worked well"),
    )
    take(circle, offered(text, circle=circle))
    assert [one.text for one in the_sheet(circle).entries.values()] == ["More time at the tables", "It worked well"]
    assert {one.standing for one in offered(text, circle=circle)} == {"there"}
    first, second = the_sheet(circle).entries.values()
    edit = EditEntry(sheet=the_sheet(circle).id, entry=first.id, base=first.version, text="More time")
    circle.do(edit)
    circle.do(DeleteEntry(sheet=the_sheet(circle).id, entry=second.id))
    assert [one.standing for one in offered(text, circle=circle)] == ["there", "deleted"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["Mehr Zeit", "mehr zeit!", "Gut", "Zu lang", "Zu lang.", "Danke"]), max_size=9),
       st.integers(0, 9))  # fmt: skip
def test_a_file_that_grows_is_read_again_without_doubling(said: list[str], first: int) -> None:
    circle = a_circle()
    lines = [(f"16:51:{number:02}", "Anna Berg", text) for number, text in enumerate(said)]
    for part in (lines[:first], lines, lines):
        if part:
            take(circle, offered(chat(*part), circle=circle))
    texts = [one.text.casefold().strip("!.") for one in the_sheet(circle).entries.values()]
    assert sorted(texts) == sorted({text.casefold().strip("!.") for text in said} - {"danke"})


def test_a_pasted_block_gives_no_name_away() -> None:
    cases = {
        "[16:52] Cem Kaya: Good technology": ("Cem Kaya", "Good technology"),
        "[16:52] Somebody Else : Good technology": ("Somebody Else", "Good technology"),
        "Anna Berg: Good technology": ("Anna Berg", "Good technology"),
        "Anna Berg 16:52\nGood technology": ("Anna Berg", "Good technology"),
        "Anna Berg to Everyone (16:52)\nGood technology": ("Anna Berg", "Good technology"),
        "[16:52] Berg, Anna\nGood technology": ("Berg, Anna", "Good technology"),
        "• Good technology": ("", "Good technology"),
        "Idea: good technology": ("", "Idea: good technology"),
        "Anna Berg hat gut moderiert": ("", "Anna Berg hat gut moderiert"),
    }
    for text, expected in cases.items():
        [one] = offered(text)
        assert (one.said.sender, one.said.text) == expected, text


def test_a_chat_after_midnight_is_later_than_the_evening() -> None:
    text = chat(("23:58:00", "Anna Berg", "Before"), ("00:03:00", "Cem Kaya", "After midnight"))
    assert [one.said.text for one in offered(text, "23:59:00")] == ["After midnight"]
    before = "[23:31] Cem Kaya: Before midnight"
    assert offered(before, "00:10:00") == ()
    pasted_later = "[00:03] Cem Kaya: After midnight"
    assert [one.said.text for one in offered(pasted_later, "23:59:00")] == ["After midnight"]


def test_names_in_a_message_are_found() -> None:
    reader = FeedbackReader(a_circle().state)
    assert reader.names is not None
    assert [found[0] for found in reader.names.finditer("Danke an anna berg und Cem  Kaya, Bergwerk")] == [
        "anna berg",
        "Cem  Kaya",
    ]


@pytest.mark.parametrize("text", ["", "   \n\n", "\x1b[2J", "[16:52]", "[16:52] : ", "16:52:00 From  \n", ":" * 500])
def test_odd_texts_are_read_without_an_error(text: str) -> None:
    for one in offered(text):
        assert one.said.text
