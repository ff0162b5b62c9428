"""Tables by choice: everyone at the first choice, few and even tables, and nobody moved without need."""

from __future__ import annotations

from collections import Counter
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.reason import Reason
from qzlive.tables import NewPlace, Place, Seating, Wish, label, labels, next_label, seat_by_choice

TOPICS = range(1, 4)
PLACES = tuple(Place(f"t{name}", topic, name) for topic in TOPICS for name in labels(topic, 2))
choices = st.lists(st.integers(1, 4), unique=True, max_size=3).map(tuple)
tables = st.sampled_from([place.id for place in PLACES])
tables_or_none = st.sampled_from([None, None, None, *(place.id for place in PLACES)])


@st.composite
def circles(draw: st.DrawFn, bound: bool = False) -> list[Wish]:
    wishes = draw(st.lists(choices, max_size=40))
    return [
        Wish(f"p{number}", wish, *((draw(tables_or_none), draw(tables_or_none)) if bound else ()))
        for number, wish in enumerate(wishes)
    ]


def seated(people: list[Wish], max_size: int = 6, current: dict[str, str] | None = None) -> Seating:
    return seat_by_choice(people, PLACES, max_size, 2, current=current)


def opened(plan: Seating) -> tuple[Place, ...]:
    return (*PLACES, *(Place(place.label, place.topic, place.label) for place in plan.added))


def topic_of(plan: Seating, person: str) -> int:
    return {place.id: place.topic for place in opened(plan)}[plan.seats[person]]


@given(circles(), st.integers(1, 8), st.data())
def test_everyone_sits_at_the_first_choice_at_few_and_even_tables(
    people: list[Wish], max_size: int, data: st.DataObject
) -> None:
    draft = data.draw(st.dictionaries(st.sampled_from([person.id for person in people]), tables)) if people else {}
    chose = {person.id for person in people if person.choices and person.choices[0] in TOPICS}
    plan = seated(people, max_size, {id_: table for id_, table in draft.items() if id_ in chose})
    for person in people:
        if person.choices and person.choices[0] in TOPICS:
            assert topic_of(plan, person.id) == person.choices[0]
            assert plan.reasons[person.id] == Reason("tables-first-choice", {"topic": person.choices[0]})
        else:
            assert person.id in plan.unseated
    for topic in TOPICS:
        table_of = [plan.seats[person.id] for person in people if person.choices[:1] == (topic,)]
        sizes = Counter(table_of).values()
        assert len(sizes) == ceil(len(table_of) / max_size)
        assert not sizes or (max(sizes) <= max_size and max(sizes) - min(sizes) <= 1)


@given(circles(bound=True), st.integers(1, 8))
def test_nobody_is_forgotten_and_who_is_bound_stays(people: list[Wish], max_size: int) -> None:
    plan = seated(people, max_size)
    assert plan.seats.keys() | plan.unseated.keys() == {person.id for person in people}
    assert not plan.seats.keys() & plan.unseated.keys()
    assert plan.seats.keys() == plan.reasons.keys()
    for person in people:
        if bound := person.pinned_table or person.host_table:
            assert plan.seats[person.id] == bound
    bound_at = Counter(person.pinned_table or person.host_table for person in people)
    for table, size in Counter(plan.seats.values()).items():
        assert size <= max(max_size, bound_at[table])
        assert (table in plan.warnings) == (size < 2 or size > max_size)
    for reason in (*plan.reasons.values(), *plan.unseated.values(), *plan.warnings.values()):
        for language in LANGUAGES:
            assert "{" not in catalogue(language)(reason.code, reason.params)
            assert catalogue(language).has(reason.code)


@given(circles(bound=True), st.integers(1, 8))
def test_computing_twice_moves_nobody(people: list[Wish], max_size: int) -> None:
    before = seated(people, max_size)
    after = seat_by_choice(people, opened(before), max_size, 2, current=before.seats)
    assert after.seats == before.seats
    assert not after.added


@given(circles(bound=True), circles(), st.integers(1, 8))
def test_the_late_move_nobody_who_was_told(people: list[Wish], late: list[Wish], max_size: int) -> None:
    before = seated(people, max_size)
    everyone = [*(Wish(f"late-{person.id}", person.choices) for person in late), *people]
    after = seat_by_choice(everyone, opened(before), max_size, 2, current={}, told=before.seats)
    assert before.seats.items() <= after.seats.items()
    assert not {place.label for place in after.added} & {place.label for place in opened(before)}


@given(circles(bound=True), st.data())
def test_only_who_wants_another_topic_moves(people: list[Wish], data: st.DataObject) -> None:
    before = seated(people)
    changed = [
        Wish(
            person.id,
            data.draw(st.one_of(st.just(person.choices), choices)),
            person.pinned_table,
            person.host_table,
        )
        for person in people
    ]
    after = seat_by_choice(changed, opened(before), 6, 2, told=before.seats)
    for old, new in zip(people, changed, strict=True):
        if old.choices[:1] == new.choices[:1] and old.id in before.seats:
            assert after.seats[old.id] == before.seats[old.id]


def test_a_draft_is_evened_out_with_as_few_moves_as_possible() -> None:
    people = [Wish(f"p{number}", (2,)) for number in range(9)]
    draft = {f"p{number}": "t2b" for number in range(8)}
    plan = seated(people, 8, draft)
    assert sorted(Counter(plan.seats.values()).items()) == [("t2a", 4), ("t2b", 5)]
    assert sum(plan.seats[person] != table for person, table in draft.items()) == 3
    told = seat_by_choice(people, PLACES, 8, 2, told=draft)
    assert sorted(Counter(told.seats.values()).items()) == [("t2a", 1), ("t2b", 8)]


def test_a_popular_topic_is_split_and_its_new_table_named() -> None:
    plan = seated([Wish(f"p{number}", (2,)) for number in range(13)], max_size=6)
    assert plan.added == (NewPlace(2, "2c"),)
    assert sorted(Counter(plan.seats.values()).items()) == [("2c", 4), ("t2a", 5), ("t2b", 4)]


def test_a_host_opens_the_table() -> None:
    plan = seated([Wish("host", (1,), host_table="t2b"), Wish("guest", (2, 1))])
    assert plan.seats == {"host": "t2b", "guest": "t2b"}
    assert plan.reasons["host"] == Reason("tables-host")


def test_a_closed_table_is_no_place_but_keeps_its_label() -> None:
    places = [
        Place("open", 1, "1a"),
        Place("shut", 1, "1b", closed=True),
        Place("gone", 2, "2a", closed=True),
    ]
    people = [Wish("a", (1,)), Wish("b", (1,)), Wish("c", (2, 1)), Wish("d", (1,), pinned_table="shut")]
    plan = seat_by_choice(people, places, 1, 1, current={"a": "shut", "b": "open"})
    assert plan.seats == {"b": "open", "a": "1c"}
    assert plan.added == (NewPlace(1, "1c"),)
    assert plan.unseated == {
        "c": Reason("tables-not-running", {"topic": 2}),
        "d": Reason("tables-pin-closed"),
    }


def test_who_chose_nothing_stays_where_a_person_put_them() -> None:
    plan = seated([Wish("a"), Wish("b")], current={"a": "t1a"})
    assert plan.seats == {"a": "t1a"}
    assert plan.reasons == {"a": Reason("tables-stays")}
    assert plan.unseated == {"b": Reason("tables-no-choice")}


def test_too_many_pins_are_told() -> None:
    plan = seated([Wish(f"p{n}", (1,), pinned_table="t3a") for n in range(3)] + [Wish("q", (3,))], max_size=2)
    assert plan.warnings == {
        "t3a": Reason("tables-above-maximum", {"count": 3, "highest": 2}),
        "t3b": Reason("tables-below-minimum", {"count": 1, "lowest": 2}),
    }


def test_a_table_needs_a_chair() -> None:
    with pytest.raises(ValueError, match="chair"):
        seated([], max_size=0)


def test_labels() -> None:
    assert labels(2, 3) == ("2a", "2b", "2c")
    assert [label(2, place) for place in (25, 26, 51, 52, 701, 702)] == [
        "2z",
        "2aa",
        "2az",
        "2ba",
        "2zz",
        "2aaa",
    ]
    assert next_label(2, ["2a", "2c", "1b"]) == "2b"


@given(st.integers(1, 99), st.integers(0, 800))
def test_no_two_places_have_one_label(topic: int, number: int) -> None:
    assert len(set(labels(topic, number))) == number
    assert next_label(topic, labels(topic, number)) == label(topic, number)
