"""The rounds of a café: drafted, told, begun."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from qzlive.session.basis import basis
from qzlive.session.commands.creation import PlannedBreakout
from qzlive.session.commands.rounds import BeginRound, PublishRounds, TakeRounds
from qzlive.session.refusal import Refused
from qzlive.session.seating import allocation_of
from qzlive.session.state import Allocation
from qzlive.session.views import host_view

from .circle import PLAN, Circle, pasted

CAFE = PLAN.model_copy(
    update={
        "breakouts": (
            PlannedBreakout(breakout="topics", form="rotation", rounds=3, round_minutes=20, announce=((5, "Five"),)),
        )
    }
)


@pytest.fixture
def cafe() -> Circle:
    circle = Circle(CAFE)
    circle.do(pasted("Anna Berg", "Bo Lindt", "Cem Aydin"))
    return circle


def routes(cafe: Circle, *found: tuple[int, ...]) -> TakeRounds:
    names = ("Anna Berg", "Bo Lindt", "Cem Aydin")
    return TakeRounds(
        breakout="topics",
        basis=basis(cafe.state, "topics"),
        tables=tuple(map(cafe.table, ("1a", "2a", "3a"))),
        people=tuple(map(cafe.person, names)),
        routes=found,
    )


def allocation(cafe: Circle) -> Allocation:
    return allocation_of(cafe.state, "topics")


def test_a_cafe_has_one_table_a_topic(cafe: Circle) -> None:
    assert [table.label for table in cafe.state.tables.values()] == ["1a", "2a", "3a"]


def test_rounds_are_told_and_begun_one_after_the_other(cafe: Circle) -> None:
    cafe.do(routes(cafe, (0, 0, 0), (1, 2, 0), (2, 0, -1)))
    anna, bo, cem = map(cafe.person, ("Anna Berg", "Bo Lindt", "Cem Aydin"))
    assert allocation(cafe).published is None
    cafe.do(PublishRounds(breakout="topics", number=0, rounds=3))
    assert allocation(cafe).published == {anna: cafe.table("1a"), bo: cafe.table("2a"), cem: cafe.table("3a")}
    cafe.do(BeginRound(breakout="topics", round=1, current=0))
    cafe.do(BeginRound(breakout="topics", round=2, current=1))
    assert allocation(cafe).published == {anna: cafe.table("1a"), bo: cafe.table("3a"), cem: cafe.table("1a")}
    assert host_view(cafe.state, cafe.seat("1a").id, ["members"])["members"].names == ("Anna Berg", "Cem Aydin")
    with pytest.raises(Refused, match="session-round-begun-meanwhile"):
        cafe.do(BeginRound(breakout="topics", round=2, current=1))
    cafe.do(BeginRound(breakout="topics", round=3, current=2))
    assert cem not in (allocation(cafe).published or {})
    assert list(allocation(cafe).begun) == [1, 2, 3]


def test_a_new_draft_changes_nothing_that_was_told(cafe: Circle) -> None:
    cafe.do(routes(cafe, (0, 0, 0), (1, 2, 0), (2, 0, 1)))
    cafe.do(PublishRounds(breakout="topics", number=0, rounds=1))
    told = allocation(cafe).told
    cafe.do(routes(cafe, (1, 2, 0), (0, 0, 0), (2, 0, 1)))
    assert allocation(cafe).told == told
    cafe.do(BeginRound(breakout="topics", round=1, current=0))
    assert allocation(cafe).published == told[0]
    cafe.do(BeginRound(breakout="topics", round=2, current=1))
    assert allocation(cafe).published == allocation(cafe).rounds[1]


def test_routes_must_fit(cafe: Circle) -> None:
    with pytest.raises(ValidationError):
        routes(cafe, (0, 0), (1, 2, 0), (2, 0, 1))
    with pytest.raises(ValidationError):
        routes(cafe, (0, 0, 0), (1, 2, 3), (2, 0, 1))
    with pytest.raises(Refused, match="session-rounds-not-planned"):
        cafe.do(BeginRound(breakout="topics", round=1, current=0))
    late = routes(cafe, (0, 0, 0), (1, 2, 0), (2, 0, 1))
    cafe.do(pasted("Dora Emm"))
    with pytest.raises(Refused, match="session-list-changed"):
        cafe.do(late)


def test_only_a_cafe_has_rounds() -> None:
    circle = Circle()
    with pytest.raises(Refused, match="session-breakout-without-rounds"):
        circle.do(BeginRound(breakout="topics", round=1, current=0))
