"""From the state to the rounds of a café, and back."""

from __future__ import annotations

import pytest

from qzlive.language import catalogue
from qzlive.session import announcements, chat, phases, slides
from qzlive.session.cafe import cafe_of, gap, kept, known_rounds, rounds_proposal, route_of, unlike
from qzlive.session.cafe_clock import Round, round_at, running_round
from qzlive.session.clock import MINUTE
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.people import Choose, MarkHere
from qzlive.session.commands.plenary import TickBroadcast
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.commands.tables import HostTable
from qzlive.session.seating import allocation_of
from qzlive.session.shown import shown
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
    assert running_round(cafe.state, "topics") is None
    cafe.do(BeginRound(breakout="topics", round=1, current=0))
    assert running_round(cafe.state, "topics") == Round(1, 3, cafe.now, cafe.now + 20 * MINUTE)


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


def planned(cafe: Circle) -> None:
    cafe.do(rounds_proposal(cafe.state, "topics", plan_rounds(cafe_of(cafe.state, "topics"))))


def test_wishes_of_a_cafe_are_choices(cafe: Circle) -> None:
    assert phases.by_choice(cafe.state) == phases.with_tables(cafe.state) == ("topics",)
    assert phases.due(cafe.state, cafe.now) == "topics"
    cafe.do(pasted("1, 3 Anna Berg", "2 Bo Lindt", "Iwan 3 Rot"))
    assert cafe.state.choices["topics"][cafe.person("Anna Berg")].topics == (1, 3)
    assert cafe_of(cafe.state, "topics").wishes == {cafe.person("Anna Berg"): (1, 3), cafe.person("Bo Lindt"): (2,)}
    text = next(one for one in chat.texts(cafe.state, cafe.now, catalogue("de")) if one.name == "topics-topics")
    assert "1, 2 Vorname Nachname" in text.lines[-1]


def test_each_round_has_its_announcements(cafe: Circle) -> None:
    planned(cafe)
    welcome, item, _ = cafe.state.items
    cafe.do(BeginItem(item=welcome, current=None))
    cafe.do(BeginItem(item=item, current=welcome))
    for number in (1, 2):
        cafe.do(BeginRound(breakout="topics", round=number, current=number - 1))
        begun = cafe.now
        [one] = announcements.planned(cafe.state, cafe.now)
        assert (one.key, one.at, one.sending) == (f"topics/{number}/5", begun + 15 * MINUTE, "ahead")
        cafe.now = begun + 15 * MINUTE
        assert announcements.due(cafe.state, cafe.now) == announcements.to_send(cafe.state, cafe.now)
        cafe.do(TickBroadcast(what=one.key))
        assert announcements.to_send(cafe.state, cafe.now) is None
        cafe.now = begun + 20 * MINUTE
        assert announcements.due(cafe.state, cafe.now) is None


def test_who_comes_and_goes_between_the_rounds_moves_nobody(cafe: Circle) -> None:
    assert not gap(cafe.state, "topics").any
    assert kept(cafe.state, "topics") is None
    planned(cafe)
    assert not gap(cafe.state, "topics").any
    cafe.do(BeginRound(breakout="topics", round=1, current=0))
    cafe.do(BeginRound(breakout="topics", round=2, current=1))
    before = allocation_of(cafe.state, "topics")
    gone = cafe.person("Gil Neu")
    cafe.do(MarkHere(person=gone, here=False))
    cafe.do(pasted("Ada Spät", "Mara Moderation"))
    ada = cafe.person("Ada Spät")
    assert (gap(cafe.state, "topics").come, gap(cafe.state, "topics").gone) == ((ada,), (gone,))
    change = kept(cafe.state, "topics")
    assert change is not None
    assert change.moved == 0
    cafe.do(rounds_proposal(cafe.state, "topics", change.plan))
    assert not gap(cafe.state, "topics").any
    after = allocation_of(cafe.state, "topics")
    assert [ada in seated for seated in after.rounds] == [False, True, True]
    assert [gone in seated for seated in after.rounds] == [True, False, False]
    assert unlike(after) == {ada, gone}
    for was, now in zip(before.rounds, after.rounds, strict=True):
        assert all(was[one] == now[one] for one in was.keys() & now.keys())


def test_after_the_last_round_nobody_is_sent_to_a_table(cafe: Circle) -> None:
    planned(cafe)
    cafe.do(PublishRounds(breakout="topics", number=0, rounds=3))
    welcome, item, summary = cafe.state.items
    cafe.do(BeginItem(item=welcome, current=None))
    cafe.do(BeginItem(item=item, current=welcome))
    for number in (1, 2, 3):
        cafe.do(BeginRound(breakout="topics", round=number, current=number - 1))
        cafe.now += 21 * MINUTE
    last, count = (shown(cafe.state, view, None, cafe.now) for view in ("seats", "countdown"))
    assert isinstance(last, slides.Seats)
    assert isinstance(count, slides.Countdown)
    assert (last.round, last.runs) == (3, True)
    assert (count.round, count.over, count.following) == (3, True, "Summary")
    cafe.do(BeginItem(item=summary, current=item))
    assert shown(cafe.state, "seats", None, cafe.now) == slides.Seats("Tables", (), over=True)
    count = shown(cafe.state, "countdown", None, cafe.now)
    assert isinstance(count, slides.Countdown)
    assert (count.title, count.round, count.over) == ("Summary", 0, False)


def test_a_round_is_known_by_the_moment() -> None:
    begun = {1: 100, 2: 200, 3: 300}
    assert [round_at(begun, at) for at in (99, 100, 199, 200, 300, 999)] == [0, 1, 1, 2, 3, 3]
    assert [round_at({1: 100, 2: 400, 3: 300}, at) for at in (150, 350, 450)] == [1, 3, 2]
    assert round_at({}, 5) == 0
