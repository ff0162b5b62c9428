"""People leave and come between the rounds: what was told stays, what was not is mended at the least price."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.tables.rounds import Cafe, Seats, moved, plan_rounds, proposals, replan
from tests.qzlive.tables.rounds import checker


@st.composite
def changes(draw: st.DrawFn) -> tuple[Cafe, Cafe, Seats, int, int]:
    tables = draw(st.integers(3, 7))
    people = tuple(f"p{number}" for number in range(draw(st.integers(3 * tables, 6 * tables))))
    rounds = draw(st.integers(2, min(5, tables)))
    hosts = dict(zip(range(1, tables + 1), people, strict=False)) if draw(st.booleans()) else {}
    before = Cafe(people, tuple(range(1, tables + 1)), rounds, hosts, seed=draw(st.integers(0, 3)))
    gone = draw(st.sets(st.sampled_from(people), max_size=2 * tables))
    new = tuple(f"n{number}" for number in range(draw(st.integers(0, 4))))
    here = (*(person for person in people if person not in gone), *new)
    staying = {table: host for table, host in hosts.items() if host not in gone}
    after = Cafe(here, before.topics, rounds, staying, seed=before.seed)
    told = draw(st.integers(0, rounds))
    return before, after, plan_rounds(before, trials=1_000).seats, told, draw(st.integers(0, told))


@given(changes())
@settings(max_examples=120, deadline=None)
def test_what_was_told_stays_and_the_rest_is_good(case: tuple[Cafe, Cafe, Seats, int, int]) -> None:
    before, after, seats, told, over = case
    change = replan(after, seats, told, over=over, trials=1_000)
    new = change.plan.seats
    assert new[:over] == seats[:over]
    for number in range(over, before.rounds):
        assert sorted(person for members in new[number] for person in members) == sorted(after.people)
        for table, host in after.hosts.items():
            assert host in new[number][table - 1]
    for number in range(over, told):
        for was, now in zip(seats[number], new[number], strict=True):
            assert {person for person in was if person in after.people} <= set(now)
    for number in range(told, before.rounds):
        sizes = [len(members) for members in new[number]]
        assert max(sizes) - min(sizes) <= (2 if change.how == "keep" else 1)
        assert min(sizes) >= min(3, len(after.people) // len(sizes))
    assert change.moved == sum(
        seated != elsewhere
        for person in after.people
        for seated, elsewhere in zip(places(seats, person)[over:], places(new, person)[over:], strict=True)
        if seated
    )
    assert change.moved == moved(seats[over:], new[over:], after.people)
    for reason in change.plan.warnings:
        for language in LANGUAGES:
            assert "{" not in catalogue(language)(reason.code, reason.params)
            assert catalogue(language).has(reason.code)
    assert replan(after, seats, told, over=over, trials=1_000) == change


def places(rounds: checker.Rounds, person: str) -> list[int]:
    return [next((at for at, members in enumerate(tables, 1) if person in members), 0) for tables in rounds]


def test_nobody_new_and_nobody_gone_changes_nothing() -> None:
    cafe = Cafe(tuple(f"p{number}" for number in range(28)), (1, 2, 3, 4, 5, 6, 7), 4)
    seats = plan_rounds(cafe).seats
    change = replan(cafe, seats, 0)
    assert (change.how, change.moved, change.plan.seats) == ("keep", 0, seats)


def test_each_proposal_has_its_price_and_searching_meets_the_most() -> None:
    people = tuple(f"p{number}" for number in range(60))
    cafe = Cafe(people, tuple(range(1, 11)), 5, dict(zip(range(1, 11), people, strict=False)))
    seats = plan_rounds(cafe).seats
    gone = set(random.Random(3).sample(people[10:], 9))
    here = Cafe((*(p for p in people if p not in gone), "late"), cafe.topics, 5, cafe.hosts)
    keep, level, search = proposals(here, seats, 1)
    assert (keep.how, level.how, search.how) == ("keep", "level", "search")
    assert keep.moved == 0 < level.moved <= search.moved
    meetings = [checker.repeated_pairs(change.plan.seats) for change in (keep, level, search)]
    assert meetings[2] == 0 <= meetings[1]
    guests = [person for person in here.people if person not in cafe.hosts.values()]
    assert checker.revisits(search.plan.seats, guests) == 0
    assert replan(here, seats, 1).how == "keep"
    table = [person for person in seats[2][4] if person not in cafe.hosts.values()]
    fewer = Cafe(tuple(person for person in people if person not in table[:4]), cafe.topics, 5, cafe.hosts)
    assert min(map(len, replan(fewer, seats, 1, how="keep").plan.seats[2])) == 2
    assert replan(fewer, seats, 1).how != "keep"
    assert replan(fewer, seats, 5).moved == 0


def test_a_host_who_left_is_replaced_from_the_next_round_on() -> None:
    people = tuple(f"p{number}" for number in range(24))
    cafe = Cafe(people, tuple(range(1, 7)), 4, dict(zip(range(1, 7), people, strict=False)))
    seats = plan_rounds(cafe).seats
    without = Cafe(people[1:], cafe.topics, 4, {table: host for table, host in cafe.hosts.items() if table > 1})
    assert "rounds-hostless" in {reason.code for reason in replan(without, seats, 1).plan.warnings}
    other = Cafe(people[1:], cafe.topics, 4, {**without.hosts, 1: "p20"})
    change = replan(other, seats, 1)
    assert change.plan.seats[0] == seats[0]
    assert all("p20" in tables[0] for tables in change.plan.seats[1:])
    assert not change.plan.warnings


def test_a_late_person_gets_to_a_wish_where_a_chair_is_free() -> None:
    people = tuple(f"p{number}" for number in range(28))
    cafe = Cafe(people, tuple(range(1, 8)), 4, dict(zip(range(1, 8), people, strict=False)))
    seats = plan_rounds(cafe).seats
    late = Cafe((*people, "late"), cafe.topics, 4, cafe.hosts, {"late": (6, 3)})
    change = replan(late, seats, 4, over=1)
    assert checker.stops(change.plan.seats, "late")[:2] == [3, 6]
    assert change.moved == 0
    assert not change.plan.unmet


def test_rounds_of_another_café_are_no_rounds_so_far() -> None:
    cafe = Cafe(tuple("abcdef"), (1, 2, 3), 2)
    seats = plan_rounds(cafe).seats
    for wrong, told, over in ((seats[:1], 0, 0), (seats, 3, 0), (seats, 1, 2), ((seats[0], seats[1][:2]), 0, 0)):
        with pytest.raises(ValueError, match="do not fit"):
            replan(cafe, wrong, told, over=over)
