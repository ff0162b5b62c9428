"""From the state to the rounds of a café, and back."""

from __future__ import annotations

import pytest

from qzlive.session.cafe import cafe_of, known_rounds, round_ends_at, rounds_proposal, route_of, unlike
from qzlive.session.clock import MINUTE
from qzlive.session.commands.people import Choose, MarkHere
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.commands.tables import HostTable
from qzlive.session.seating import allocation_of
from qzlive.tables.rounds import met, plan_rounds

from .circle import Circle, pasted
from .test_rounds import CAFE

NAMES = ("Anna Berg", "Bo Lindt", "Cem Aydin", "Dora Emm", "Ewa Kowalska", "Finn Ott", "Gil Neu", "Ida Roth", "Jo Zorn")


@pytest.fixture
def cafe() -> Circle:
    circle = Circle(CAFE)
    circle.do(pasted(*NAMES))
    return circle


def test_a_cafe_of_nine_is_planned_told_and_changed(cafe: Circle) -> None:
    anna = cafe.person("Anna Berg")
    others = {1: cafe.person("Ida Roth"), 3: cafe.person("Jo Zorn")}
    for number, person in {2: anna, **others}.items():
        cafe.do(HostTable(table=cafe.table(f"{number}a"), person=person))
    cafe.do(Choose(person=cafe.person("Bo Lindt"), breakout="topics", topics=(3,)))
    asked = cafe_of(cafe.state, "topics")
    assert (len(asked.people), asked.topics, asked.rounds, asked.hosts) == (9, (1, 2, 3), 3, {2: anna, **others})
    assert asked.wishes == {cafe.person("Bo Lindt"): (3,)}
    assert known_rounds(cafe.state, "topics") is None
    plan = plan_rounds(asked)
    cafe.do(rounds_proposal(cafe.state, "topics", plan))
    known = known_rounds(cafe.state, "topics")
    assert known is not None
    assert (known.told, known.over, met(known.seats)) == (0, 0, met(plan.seats))
    assert [[set(members) for members in seated] for seated in known.seats] == [
        [set(members) for members in seated] for seated in plan.seats
    ]
    allocation = allocation_of(cafe.state, "topics")
    assert route_of(cafe.state, allocation.rounds, anna) == ("2a", "2a", "2a")
    assert set(route_of(cafe.state, allocation.rounds, cafe.person("Gil Neu"))) == {"1a", "2a", "3a"}
    cafe.do(PublishRounds(breakout="topics", number=0, rounds=2))
    assert unlike(allocation_of(cafe.state, "topics")) == frozenset()


def test_a_round_has_its_own_clock(cafe: Circle) -> None:
    cafe.do(rounds_proposal(cafe.state, "topics", plan_rounds(cafe_of(cafe.state, "topics"))))
    assert round_ends_at(cafe.state, "topics") is None
    cafe.do(BeginRound(breakout="topics", round=1, current=0))
    assert round_ends_at(cafe.state, "topics") == cafe.now + 20 * MINUTE


def test_whoever_was_told_another_way_is_named(cafe: Circle) -> None:
    cafe.do(rounds_proposal(cafe.state, "topics", plan_rounds(cafe_of(cafe.state, "topics"))))
    cafe.do(PublishRounds(breakout="topics", number=0, rounds=3))
    gone = cafe.person("Gil Neu")
    cafe.do(MarkHere(person=gone, here=False))
    plan = plan_rounds(cafe_of(cafe.state, "topics"))
    told = allocation_of(cafe.state, "topics").told
    cafe.do(rounds_proposal(cafe.state, "topics", plan))
    allocation = allocation_of(cafe.state, "topics")
    assert allocation.told == told
    assert gone in unlike(allocation)
    assert unlike(allocation) == {
        person
        for person in {*told[0], gone}
        if any(one.get(person) != other.get(person) for one, other in zip(allocation.rounds, told, strict=True))
    }
