"""Own wishes: everybody gets to the topics that were named, unless more people want one than its chairs take."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.tables.rounds import Cafe, plan_rounds
from tests.qzlive.tables.rounds import checker


@st.composite
def wishful(draw: st.DrawFn) -> Cafe:
    tables = draw(st.integers(2, 6))
    people = tuple(f"p{number}" for number in range(draw(st.integers(tables, 6 * tables))))
    hosts = dict(zip(range(1, tables + 1), people, strict=False)) if draw(st.booleans()) else {}
    topics = tuple(1 + table for table in range(tables))
    lists = st.lists(st.sampled_from(topics), unique=True, max_size=5).map(tuple)
    wishes = draw(st.dictionaries(st.sampled_from(people), lists))
    return Cafe(people, topics, draw(st.integers(1, tables)), hosts, wishes, seed=draw(st.integers(0, 5)))


def reached(cafe: Cafe, seats: checker.Rounds, person: str) -> set[int]:
    return {cafe.topics[stop - 1] for stop in checker.stops(seats, person)}


@given(wishful())
@settings(max_examples=150, deadline=None)
def test_who_does_not_get_to_a_wish_is_told_why_and_it_is_true(cafe: Cafe) -> None:
    plan = plan_rounds(cafe, trials=4_000)
    assert not checker.wrong(plan.seats, cafe.people, len(cafe.topics), cafe.rounds, cafe.hosts)
    guests = [person for person in cafe.people if person not in cafe.hosts.values()]
    assert checker.revisits(plan.seats, guests) == 0
    for person in cafe.people:
        missed = {topic for topic in cafe.wishes.get(person, ()) if topic not in reached(cafe, plan.seats, person)}
        assert missed == plan.unmet.get(person, {}).keys()
        for topic, reason in plan.unmet.get(person, {}).items():
            for language in LANGUAGES:
                assert catalogue(language).has(reason.code)
            if reason.code == "rounds-wish-host":
                assert person in cafe.hosts.values()
            elif reason.code == "rounds-wish-beyond":
                assert reached(cafe, plan.seats, person) <= set(cafe.wishes[person])
            elif reason.code == "rounds-wish-full":
                # No chair of the topic is taken by somebody who did not ask for it.
                for guest in guests:
                    assert topic not in reached(cafe, plan.seats, guest) or topic in cafe.wishes.get(guest, ())
            else:
                assert reason.code == "rounds-wish-missed"


@pytest.mark.parametrize("popular", [0.0, 0.5, 1.0])
def test_one_to_three_wishes_of_sixty_people_cost_no_repeated_meeting(popular: float) -> None:
    chance = random.Random(7)
    people = tuple(f"p{number}" for number in range(60))
    weights = [1 / number**popular for number in range(1, 11)]
    wishes = {
        person: tuple(dict.fromkeys(chance.choices(range(1, 11), weights, k=chance.randint(1, 3)))) for person in people
    }
    cafe = Cafe(people, tuple(range(1, 11)), 5, dict(zip(range(1, 11), people, strict=False)), wishes)
    plan = plan_rounds(cafe)
    assert not checker.wrong(plan.seats, people, 10, 5, cafe.hosts)
    assert checker.repeated_pairs(plan.seats) == 0
    assert {reason.code for missed in plan.unmet.values() for reason in missed.values()} <= {
        "rounds-wish-host",
        "rounds-wish-full",
    }


def test_who_gave_up_a_wish_comes_first_at_the_next() -> None:
    """Three tables with one chair each beside the host's, and three people who all want the first two."""
    people = ("h1", "h2", "h3", "a", "b", "c")
    cafe = Cafe(people, (1, 2, 3), 1, {1: "h1", 2: "h2", 3: "h3"}, dict.fromkeys("abc", (1, 2)))
    one_round = plan_rounds(cafe)
    won = [person for person in "abc" if 1 in reached(cafe, one_round.seats, person)]
    second = [person for person in "abc" if 2 in reached(cafe, one_round.seats, person)]
    assert len(won) == len(second) == 1
    assert won != second
    assert one_round.unmet[won[0]][2].code == one_round.unmet[second[0]][1].code == "rounds-wish-beyond"

    two = Cafe(people, (1, 2, 3), 2, cafe.hosts, dict.fromkeys("abc", (1, 2)))
    plan = plan_rounds(two)
    lost = {person: len(plan.unmet.get(person, {})) for person in "abc"}
    assert sorted(lost.values()) == [0, 1, 1]
