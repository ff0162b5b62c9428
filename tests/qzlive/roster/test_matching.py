"""Who of a list is known: linked by equality only, asked otherwise, and nothing happens twice."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster import Ambiguous, Known, Matching, match

names = st.sampled_from(["ada", "ute", "li"])
rows_of_a_list = st.lists(names.flatmap(lambda n: st.tuples(st.sampled_from([f"{n}", f"2 {n}", f"3 {n}"]), st.just(n))))
people_known = rows_of_a_list.map(
    lambda rows: [Known(f"p{number}", folded, display) for number, (display, folded) in enumerate(rows)]
)


def test_a_new_person_and_one_with_another_number() -> None:
    known = [Known("a", "ada öz", "Ada Öz"), Known("u", "ute berg", "Ute Berg")]
    assert match(known, [("3 Ada Öz", "ada öz"), ("Li Wang", "li wang")]) == Matching(("a", None), ("u",))


def test_rows_of_one_list_are_several_people() -> None:
    assert match([], [("2 Ada Öz", "ada öz"), ("2 Ada Öz", "ada öz")]).rows == (None, None)
    known = [Known("a", "ada öz", "2 Ada Öz")]
    assert match(known, [("3 Ada Öz", "ada öz"), ("2 Ada Öz", "ada öz")]).rows == (None, "a")


def test_namesakes_are_told_apart_by_their_display_names_or_asked_about() -> None:
    known = [Known("a", "ada öz", "2 Ada Öz"), Known("b", "ada öz", "3 Ada Öz")]
    assert match(known, [("3 Ada Öz", "ada öz")]) == Matching(("b",), ("a",))
    assert match(known, [("4 Ada Öz", "ada öz")]) == Matching((Ambiguous(("a", "b")),), ())
    assert match(known, [("4 Ada Öz", "ada öz"), ("3 Ada Öz", "ada öz")]).rows == (Ambiguous(("a",)), "b")


def test_nobody_can_tell_twins_apart() -> None:
    twins = [Known("a", "ada öz", "Ada Öz"), Known("b", "ada öz", "Ada Öz")]
    assert match(twins, [("Ada Öz", "ada öz")]) == Matching((Ambiguous(("a", "b")),), ())
    assert match(twins, [("Ada Öz", "ada öz")] * 3).rows == ("a", "b", None)


def test_who_has_no_name_any_more_is_nobody() -> None:
    assert match([Known("gone", "", "")], [("", "")]) == Matching((None,), ())


@given(rows_of_a_list)
def test_the_same_list_twice_changes_nothing(rows: list[tuple[str, str]]) -> None:
    assert match([], rows).rows == (None,) * len(rows)
    known = [Known(f"p{number}", folded, display) for number, (display, folded) in enumerate(rows)]
    again = match(known, rows)
    assert all(isinstance(id_, str) and rows[int(id_[1:])] == row for id_, row in zip(again.rows, rows, strict=True))
    assert Counter(again.rows) == Counter(person.id for person in known)
    assert not again.missing


@given(people_known, rows_of_a_list)
def test_every_link_can_be_justified(known: list[Known], rows: list[tuple[str, str]]) -> None:
    matching = match(known, rows)
    person = {one.id: one for one in known}
    linked = [id_ for id_ in matching.rows if isinstance(id_, str)]
    asked = {id_ for row in matching.rows if isinstance(row, Ambiguous) for id_ in row.candidates}
    assert len(linked) == len(set(linked))
    assert not asked & set(linked)
    assert {*linked, *asked, *matching.missing} == set(person)
    assert not {*linked, *asked} & set(matching.missing)
    for (display, folded), result in zip(rows, matching.rows, strict=True):
        if isinstance(result, Ambiguous):
            assert {person[id_].folded for id_ in result.candidates} == {folded}
        elif result is None:
            assert all(one.folded != folded or one.id in linked for one in known)
        else:
            alone = [one.folded for one in known].count(folded) == [f for _, f in rows].count(folded) == 1
            assert person[result].folded == folded
            assert alone or person[result].display == display


@given(people_known, rows_of_a_list, st.randoms(use_true_random=False))
def test_the_order_of_a_list_does_not_decide_who_is_who(
    known: list[Known], rows: list[tuple[str, str]], shuffle: random.Random
) -> None:
    other = shuffle.sample(rows, len(rows))
    one, two = match(known, rows), match(known, other)
    assert one.missing == two.missing
    assert Counter(zip(rows, one.rows, strict=True)) == Counter(zip(other, two.rows, strict=True))
