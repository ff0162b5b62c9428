"""A person is not a connection: rejoins, renames, devices, and whose choice counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster import Kind, Roster, Row
from qzlive.roster.people import Found, people

TOPICS = range(1, 7)


def found(*rows: Row, kind: Kind = "report", original: bool = False) -> tuple[Found, ...]:
    numbered = tuple(replace(row, number=number) for number, row in enumerate(rows, 1))
    return people(Roster("x", kind, numbered, with_original=original), TOPICS)


def row(
    display: str, joined: int | None = None, left: int | None = None, *wishes: str, email: str = "", id_: str = ""
) -> Row:
    return Row(0, display, display, email=email, id=id_, joined=joined, left=left, wishes=wishes)


def test_a_rejoin_that_lost_the_number_keeps_the_choice() -> None:
    (one,) = found(
        row("Ada Öz", 0, 10, email="a@example.org"),
        row("3 Ada Öz", 10, 20, email="a@example.org"),
        row("Ada Öz", 25, 30, email="a@example.org"),
    )
    assert (one.display, one.reading.choices) == ("3 Ada Öz", (3,))
    assert one.seen_as == ("Ada Öz", "3 Ada Öz", "Ada Öz")


def test_the_latest_name_with_a_choice_decides_by_time_not_by_row() -> None:
    (one,) = found(row("1 Ada Öz", 50, 60, email="a"), row("5 Ada Öz", 10, 20, email="a"))
    assert (one.display, one.seen_as) == ("1 Ada Öz", ("1 Ada Öz", "5 Ada Öz"))


def test_a_number_that_no_topic_has_is_a_changed_mind_to_ask_about() -> None:
    (one,) = found(row("3 Ada Öz", 0, 10, email="a"), row("12 Ada Öz", 20, 30, email="a"))
    assert (one.display, one.reading.sure, one.reading.choices) == ("12 Ada Öz", False, ())


def test_by_name_only_if_nobody_was_there_twice_at_a_time() -> None:
    assert len(found(row("Ada Öz", 0, 10), row("3 Ada Öz", 10, 20))) == 1
    assert len(found(row("Ada Öz", 0, 11), row("3 Ada Öz", 10, 20))) == 2
    assert len(found(row("Ada Öz", 0, None), row("3 Ada Öz", 10, 20))) == 2
    assert len(found(row("Ada Öz"), row("3 Ada Öz"))) == 2


def test_who_leaves_after_midnight_on_a_clock_without_dates() -> None:
    assert len(found(row("Ada Öz", 86_000, 100), row("Ada Öz", 86_300, 200))) == 2
    assert len(found(row("Ada Öz", 86_000, 86_100), row("Ada Öz", 86_300, 200))) == 1


def test_another_address_or_id_is_another_person() -> None:
    assert len(found(row("Ada Öz", 0, 10, email="a"), row("Ada Öz", 10, 20, email="b"))) == 2
    assert len(found(row("Ada Öz", 0, 10, id_="a"), row("Ada Öz", 10, 20, id_="b"))) == 2
    assert len(found(row("Ada Öz", 0, 10, email="a"), row("Ada Öz", 10, 20))) == 1


def test_of_three_of_a_name_of_whom_two_overlap_none_is_guessed() -> None:
    assert len(found(row("Ada Öz", 0, 10), row("Ada Öz", 5, 15), row("Ada Öz", 20, 30))) == 3


def test_two_devices_with_one_address_are_one_person() -> None:
    (one,) = found(row("Birgit Groß", 0, 90, email="b"), row("2 Birgit Groß", 5, 80, email="b"))
    assert one.reading.choices == (2,)


def test_the_original_name_links_and_a_devices_name_does_not() -> None:
    assert len(found(row("5 Zofia (Zofia Öz)", 0, 10), row("Zofia Öz", 20, 30), original=True)) == 1
    assert len(found(row("iPhone", 0, 10), row("iPhone", 20, 30))) == 2
    assert len(found(row("1 Ada (iPhone)", 0, 10), row("2 Bo (iPhone)", 20, 30), original=True)) == 2


def test_a_telephone_that_calls_again_is_one() -> None:
    assert len(found(row("+49 511 ***22", 0, 10), row("+49 511 ***22", 20, 30))) == 1
    assert len(found(row("+49 511 ***22", 0, 10), row("+49 511 ***23", 20, 30))) == 2


def test_two_rows_of_a_live_list_are_two_people_unless_the_platform_says_so() -> None:
    assert len(found(row("Ada Öz"), row("Ada Öz"), kind="live")) == 2
    assert len(found(row("3 Ada Öz", id_="u"), row("Ada Öz", id_="u"), kind="live")) == 1


def test_a_later_registration_replaces_the_earlier_one() -> None:
    first, second = found(
        row("Zofia Öz", None, None, "1", "2", email="z"),
        row("Bo Lind", None, None, "5", email="b"),
        row("Zofia Öz", None, None, "2", "1", email="z"),
        kind="registration",
    )
    assert (first.display, first.reading.choices, first.seen_as) == ("Zofia Öz", (2, 1), ("Zofia Öz",))
    assert second.reading.choices == (5,)


def test_of_two_registrations_the_one_that_was_made_later_counts() -> None:
    (one,) = found(
        row("Ada Öz", 20, None, "4", email="a"), row("Ada Öz", 10, None, "5", email="a"), kind="registration"
    )
    assert one.reading.choices == (4,)


def test_two_people_may_register_with_one_address_and_namesakes_with_none() -> None:
    assert len(found(row("Ada Öz", email="a"), row("Bo Lind", email="a"), kind="registration")) == 2
    assert len(found(row("Ada Öz"), row("Ada Öz"), kind="registration")) == 2


def test_statements_of_one_name_are_one_person_and_the_latest_counts() -> None:
    (one,) = found(
        row("Ada Öz", 1, None, "3"),
        row("2 Ada Öz", 2, None, "danke!"),
        row("Ada Öz", 3, None, "5"),
        row("Ada Öz", 4, None, "ok"),
        kind="statements",
    )
    assert (one.reading.choices, one.wishes, one.moment, len(one.seen_as)) == ((5,), ("5",), 3, 4)
    assert one.display == "2 Ada Öz"


def test_who_says_nothing_of_a_topic_wants_what_the_name_says() -> None:
    (one,) = found(row("2 Ada Öz", 1, None, "Hallo!"), kind="statements")
    assert one.reading.choices == (2,)


def test_a_wish_that_cannot_be_read_makes_all_of_them_a_question() -> None:
    (one,) = found(row("Ada Öz", None, None, "2", "12", email="a"), kind="registration")
    assert (one.reading.choices, one.reading.sure) == ((), False)
    assert one.reading.proposal[0] == 2


def test_an_answer_is_the_label_of_an_option_and_talk_is_not() -> None:
    rows = (row("Ada Öz", 1, None, "2 Kinder"), row("Bo Lind", 1, None, "1 Netz", "6 Arbeit"))
    answered = people(Roster("x", "statements", rows), TOPICS)
    assert [one.reading.choices for one in answered] == [(2,), (1, 6)]
    said = people(Roster("x", "statements", rows, talk=True), TOPICS)
    assert [one.reading.choices for one in said] == [(), ()]


def test_marks_of_the_platform_and_of_the_name() -> None:
    waiting = Row(1, "Ada", "Ada", stated=frozenset({"waiting", "guest"}), joined=0, left=5, email="a")
    inside = Row(2, "Ada (Host)", "Ada (Host)", stated=frozenset({"guest"}), joined=5, left=9, email="a")
    (only,) = people(Roster("x", "report", (waiting,)), TOPICS)
    (one,) = people(Roster("x", "report", (waiting, inside)), TOPICS)
    assert {"waiting", "guest"} <= only.marks
    assert "waiting" not in one.marks
    assert {"guest", "host"} <= one.marks


NAMES = [
    "Ada Öz",
    "3 Ada Öz",
    "Öz, Ada",
    "Bo Lind",
    "2 Bo Lind",
    "iPhone",
    "4 Bo (Bo Lind)",
    "+49 511 ***22",
    "Ada Oez",
]


@st.composite
def reports(draw: st.DrawFn) -> list[Row]:
    def one() -> Row:
        begin = draw(st.integers(0, 30))
        return row(
            draw(st.sampled_from(NAMES)),
            draw(st.sampled_from([begin, begin, begin, None])),
            draw(st.sampled_from([begin + draw(st.integers(0, 20)), None])),
            email=draw(st.sampled_from(["", "", "a@example.org", "b@example.org"])),
            id_=draw(st.sampled_from(["", "", "", "u1"])),
        )

    return [one() for _ in range(draw(st.integers(1, 7)))]


@pytest.mark.parametrize("kind", ["report", "live", "statements"])
@given(data=st.data())
def test_import_order_does_not_change_who_is_who(kind: Kind, data: st.DataObject) -> None:
    rows = data.draw(reports())
    order = data.draw(st.permutations(range(len(rows))))

    def sets(order: Sequence[int]) -> set[frozenset[int]]:
        # The raw name tells the row in this test.
        marked = [replace(rows[number], raw=str(number)) for number in order]
        return {frozenset(map(int, one.seen_as)) for one in found(*marked, kind=kind, original=True)}

    assert sets(order) == sets(range(len(rows)))


@given(reports())
def test_import_order_does_not_change_what_they_want_if_times_tell(rows: list[Row]) -> None:
    timed = [one for one in rows if one.joined is not None]
    wanted = sorted((one.display, one.reading.choices) for one in found(*timed, original=True))
    assert sorted((one.display, one.reading.choices) for one in found(*reversed(timed), original=True)) == wanted


@given(st.lists(st.tuples(st.text(min_size=1, max_size=20), st.text(max_size=10)), max_size=6))
def test_whatever_stands_there_nobody_chooses_what_does_not_exist(texts: list[tuple[str, str]]) -> None:
    rows = [row(name, None, None, wish) for name, wish in texts]
    for kind in ("report", "registration", "statements", "live"):
        everybody = found(*rows, kind=kind)
        assert sum(len(one.seen_as) for one in everybody) == len(rows)
        assert all(set(one.reading.choices) <= set(TOPICS) for one in everybody)
