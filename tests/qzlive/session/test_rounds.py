"""The rounds of a café: drafted, told, begun."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from qzlive.session.basis import basis
from qzlive.session.cafe import gap, route_of, unlike
from qzlive.session.commands.creation import PlannedBreakout
from qzlive.session.commands.people import ForgetPerson, MergePeople, SplitPerson
from qzlive.session.commands.rounds import BeginRound, PublishRounds, TakeRounds
from qzlive.session.commands.tables import CloseTable, MergeTables, MovePerson, PublishTables
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


def begun(cafe: Circle, number: int) -> None:
    cafe.do(BeginRound(breakout="topics", round=number, current=number - 1))


def way(cafe: Circle, person: str) -> tuple[str | None, ...]:
    return route_of(cafe.state, allocation(cafe).rounds, person)


def test_two_records_between_two_rounds_have_one_way_and_two_again(cafe: Circle) -> None:
    cafe.do(pasted("Dora Emm", "Dora Emm-Berg"))
    dora, twin, anna = map(cafe.person, ("Dora Emm", "Dora Emm-Berg", "Anna Berg"))
    both = routes(cafe, (0, 1, 2), (1, 2, 0), (2, 0, 1))
    cafe.do(both.model_copy(update={"people": (*both.people, twin), "routes": (*both.routes, (0, 2, 1))}))
    cafe.do(PublishRounds(breakout="topics", number=0, rounds=3))
    begun(cafe, 1)
    before = allocation(cafe)
    cafe.do(MergePeople(person=twin, into=dora))
    assert (way(cafe, dora), way(cafe, twin)) == (("1a", "3a", "2a"), (None, None, None))
    assert unlike(allocation(cafe)) == frozenset()
    cafe.do(SplitPerson(person=twin))
    after = allocation(cafe)
    assert (after.rounds, after.told, after.seats, after.published) == (
        before.rounds,
        before.told,
        before.seats,
        before.published,
    )
    cafe.do(MergePeople(person=twin, into=dora))
    begun(cafe, 2)
    assert "Dora Emm" in host_view(cafe.state, cafe.seat("3a").id, ["members"])["members"].names
    assert twin not in allocation(cafe).seats
    cafe.do(SplitPerson(person=twin))
    assert allocation(cafe).seats[twin] == (allocation(cafe).published or {})[twin] == cafe.table("3a")
    assert dora not in allocation(cafe).seats
    cafe.do(MergePeople(person=twin, into=anna))
    assert way(cafe, anna) == ("1a", "2a", "3a")
    begun(cafe, 3)
    assert allocation(cafe).seats[anna] == cafe.table("3a")


def test_rounds_to_come_go_around_a_table_that_was_closed_or_merged(cafe: Circle) -> None:
    cafe.do(routes(cafe, (0, 1, 2), (1, 2, 0), (2, 0, 1)))
    cafe.do(PublishRounds(breakout="topics", number=0, rounds=3))
    begun(cafe, 1)
    begun(cafe, 2)
    anna, bo, cem = map(cafe.person, ("Anna Berg", "Bo Lindt", "Cem Aydin"))
    cafe.do(MergeTables(table=cafe.table("3a"), into=cafe.table("1a")))
    assert [way(cafe, one) for one in (anna, bo, cem)] == [("1a", "2a", "1a"), ("2a", "1a", "1a"), ("3a", "1a", "2a")]
    assert unlike(allocation(cafe)) == {anna, bo}
    cafe.do(CloseTable(table=cafe.table("2a")))
    assert [way(cafe, one) for one in (anna, cem)] == [("1a", None, "1a"), ("3a", "1a", None)]
    assert gap(cafe.state, "topics").come == (anna, cem)
    begun(cafe, 3)
    assert set(allocation(cafe).seats) == {anna, bo}


def test_who_is_moved_by_hand_is_moved_in_the_round_that_runs(cafe: Circle) -> None:
    cafe.do(routes(cafe, (0, 1, 2), (1, 2, 0), (2, 0, 1)))
    cafe.do(PublishRounds(breakout="topics", number=0, rounds=3))
    begun(cafe, 1)
    anna = cafe.person("Anna Berg")
    move = MovePerson(breakout="topics", person=anna, from_table=cafe.table("1a"), table=cafe.table("3a"))
    cafe.do(move)
    assert way(cafe, anna) == ("3a", "2a", "3a")
    assert unlike(allocation(cafe)) == {anna}
    cafe.do(PublishTables(breakout="topics", number=1))
    assert unlike(allocation(cafe)) == frozenset()
    assert allocation(cafe).reasons.keys() == {anna}
    begun(cafe, 2)
    assert allocation(cafe).reasons == {}


def test_as_many_rounds_as_the_plan_has(cafe: Circle) -> None:
    with pytest.raises(Refused, match="session-list-changed"):
        cafe.do(routes(cafe, (0, 0), (1, 2), (2, 0)))


def test_who_is_set_aside_or_forgotten_has_no_way_any_more(cafe: Circle) -> None:
    cafe.do(routes(cafe, (0, 1, 2), (1, 2, 0), (2, 0, 1)))
    anna = cafe.person("Anna Berg")
    cafe.do(ForgetPerson(person=anna))
    assert way(cafe, anna) == (None, None, None)
    begun(cafe, 1)
    assert host_view(cafe.state, cafe.seat("1a").id, ["members"])["members"].names == ()
