"""Who of a list is known: linked by id, address or one equal name only, asked otherwise, and nothing happens twice."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from qzlive.names import keys
from qzlive.roster.matching import Ambiguous, Known, Matching, Sighting, contradict, match


def seen(display: str, *more: str, email: str = "", id_: str = "") -> Sighting:
    names = (display.lstrip("0123456789 "), *more)
    return Sighting(display, frozenset(key for name in names for key in keys(name)), email, id_)


def known(id_: str, display: str, *more: str, email: str = "", of_platform: str = "", here: bool = True) -> Known:
    return Known(
        id_,
        seen(display, *more).keys,
        frozenset({display}),
        frozenset(filter(None, [email])),
        frozenset(filter(None, [of_platform])),
        here,
        shown=frozenset({display, *more}),
    )


def test_a_new_person_and_one_with_another_number() -> None:
    people = [known("a", "Ada Öz"), known("u", "Ute Berg")]
    assert match(people, [seen("3 Ada Öz"), seen("Li Wang")]) == Matching(("a", None), ("u",))
    assert match(people, [seen("Oez, Ada"), seen("3 UTE BERG")]).rows == ("a", "u")


def test_rows_of_one_list_are_several_people() -> None:
    assert match([], [seen("2 Ada Öz"), seen("2 Ada Öz")]).rows == (None, None)
    assert match([known("a", "2 Ada Öz")], [seen("3 Ada Öz"), seen("2 Ada Öz")]).rows == (None, "a")


def test_namesakes_are_told_apart_by_their_display_names_or_asked_about() -> None:
    people = [known("a", "2 Ada Öz"), known("b", "3 Ada Öz")]
    assert match(people, [seen("3 Ada Öz")]) == Matching(("b",), ("a",))
    assert match(people, [seen("4 Ada Öz")]) == Matching((Ambiguous(("a", "b")),), ())
    assert match(people, [seen("4 Ada Öz"), seen("3 Ada Öz")]).rows == (Ambiguous(("a",)), "b")


def test_nobody_can_tell_twins_apart() -> None:
    twins = [known("a", "Ada Öz"), known("b", "Ada Öz")]
    assert match(twins, [seen("Ada Öz")]) == Matching((Ambiguous(("a", "b"), certain=True),), ())
    assert match(twins, [seen("Ada Öz")] * 3).rows == ("a", "b", None)
    gone = [replace(twin, here=False) for twin in twins]
    assert match(gone, [seen("Ada Öz")]).rows == (Ambiguous(("a", "b")),)


def test_an_id_counts_more_than_an_address_and_that_more_than_a_name() -> None:
    people = [known("a", "Ada Öz", email="ada@example.org", of_platform="17"), known("u", "Ute Berg")]
    assert match(people, [seen("Somebody", id_="17", email="else@example.org")]).rows == ("a",)
    assert match(people, [seen("3 Adas iPad", email="ada@example.org")]).rows == ("a",)
    assert match(people, [seen("Ada Öz", email="other@example.org")]).rows == (None,)
    assert match(people, [seen("Ada Öz", id_="18")]).rows == (None,)


def test_an_account_that_was_lent_proves_nothing() -> None:
    people = [known("a", "Ada Öz", email="ada@example.org"), known("u", "Ute Berg")]
    assert match(people, [seen("Ute Berg", email="ada@example.org")]) == Matching(("u",), ("a",))
    assert match(people, [seen("2 Ute Berg", email="ada@example.org")]) == Matching((Ambiguous(("u",)),), ("a",))


def test_who_shares_an_address_is_told_apart_by_name() -> None:
    people = [known("a", "Ada Öz", email="home@example.org"), known("b", "Bo Öz", email="home@example.org")]
    rows = [seen("Bo Öz", email="home@example.org"), seen("Ada", email="home@example.org")]
    assert match(people, rows) == Matching(("b", None), ("a",))


def test_who_is_certain_makes_way_for_a_namesake() -> None:
    people = [known("a", "Ada Öz", of_platform="17"), known("b", "Ada Öz")]
    assert match(people, [seen("3 Ada Öz", id_="17"), seen("2 Ada Öz")]).rows == ("a", "b")
    assert match(people[:1], [seen("3 Ada Öz", id_="17"), seen("2 Ada Öz")]).rows == ("a", None)


def test_an_original_name_tells_two_devices_apart() -> None:
    people = [known("a", "iPhone", "Ada Öz"), known("b", "iPhone", "Bo Lindt")]
    assert match(people, [seen("iPhone", "Bo Lindt"), seen("iPhone", "Ada Öz")]).rows == ("b", "a")
    assert match(people, [seen("2 Bo Lindt")]).rows == ("b",)


def test_who_was_not_here_is_not_missing() -> None:
    people = [known("a", "Ada Öz", here=False), known("b", "Bo Lindt")]
    assert match(people, []) == Matching((), ("b",))


names = st.sampled_from(["Ada Öz", "Ute Berg", "Oez Ada", "Adä Oz"])
displays = st.builds(lambda number, name: f"{number}{name}", st.sampled_from(["", "2 ", "3 "]), names)
sightings = st.builds(
    lambda display, more, email, id_: seen(display, *more, email=email, id_=id_),
    displays,
    st.lists(names, max_size=1),
    st.sampled_from(["", "", "a@example.org", "b@example.org"]),
    st.sampled_from(["", "", "17", "18"]),
)
lists = st.lists(sightings, max_size=7)


def person_of(row: Sighting, number: int) -> Known:
    return Known(
        f"p{number}",
        row.keys,
        frozenset({row.display}),
        frozenset(filter(None, [row.email])),
        frozenset(filter(None, [row.id])),
        shown=frozenset({row.display}),
    )


people_known = lists.map(lambda rows: [person_of(row, number) for number, row in enumerate(rows)])


@given(lists)
def test_a_list_of_people_who_are_known_adds_nobody(rows: list[Sighting]) -> None:
    assert match([], rows).rows == (None,) * len(rows)
    people = [person_of(row, number) for number, row in enumerate(rows)]
    for row, result in zip(rows, match(people, rows).rows, strict=True):
        if isinstance(result, Ambiguous):
            assert result.certain
        else:
            assert result is not None
            assert rows[int(result[1:])].display == row.display


@given(people_known, lists)
def test_every_link_can_be_justified(people: list[Known], rows: list[Sighting]) -> None:
    matching = match(people, rows)
    person = {one.id: one for one in people}
    linked = [id_ for id_ in matching.rows if isinstance(id_, str)]
    asked = {id_ for row in matching.rows if isinstance(row, Ambiguous) for id_ in row.candidates}
    assert len(linked) == len(set(linked))
    assert not asked & set(linked)
    assert {*linked, *asked, *matching.missing} == set(person)
    assert not {*linked, *asked} & set(matching.missing)
    for row, result in zip(rows, matching.rows, strict=True):
        if isinstance(result, Ambiguous):
            assert all(person[id_].keys & row.keys and not contradict(person[id_], row) for id_ in result.candidates)
        elif result is None:
            assert all(one.id in linked or contradict(one, row) for one in people if one.keys & row.keys)
        else:
            one = person[result]
            proved = row.id in one.ids or row.email in one.emails
            assert proved or (one.keys & row.keys and not contradict(one, row))


@given(people_known, lists, st.randoms(use_true_random=False))
def test_the_order_of_a_list_does_not_decide_who_is_who(
    people: list[Known], rows: list[Sighting], shuffle: random.Random
) -> None:
    order = shuffle.sample(range(len(rows)), len(rows))
    one, two = match(people, rows), match(people, [rows[number] for number in order])
    assert one.missing == two.missing
    again = [two.rows[order.index(number)] for number in range(len(rows))]
    assert Counter(zip(rows, one.rows, strict=True)) == Counter(zip(rows, again, strict=True))


@given(people_known, lists, st.randoms(use_true_random=False))
def test_the_order_of_those_who_are_known_decides_nothing(
    people: list[Known], rows: list[Sighting], shuffle: random.Random
) -> None:
    one, two = match(people, rows), match(shuffle.sample(people, len(people)), rows)
    assert set(one.missing) == set(two.missing)
    content = {person.id: replace(person, id="") for person in people}

    def alike(matching: Matching) -> list[object]:
        return [
            content[row] if isinstance(row, str) else row and (frozenset(row.candidates), row.certain)
            for row in matching.rows
        ]

    assert Counter(zip(rows, alike(one), strict=True)) == Counter(zip(rows, alike(two), strict=True))
