"""What somebody is told who comes to a café while it runs, and whom its head counts."""

from __future__ import annotations

from qzlive.language import catalogue
from qzlive.session.cafe import gap, kept, rounds_proposal, route_of
from qzlive.session.commands.people import MarkHere
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.seating import allocation_of
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tui.console.cafe.data import cafe_view
from tui.console.cafe.sentences import quality, versions

from . import played

T = catalogue("de")
LATE = "Lotta Nachzügler"


def with_a_latecomer(number: int) -> tuple[Desk, str]:
    """Somebody has come in this round, 0 before the first, and has been told a way."""
    desk = played.running(number, 11) if number else played.told()
    desk.do(pasted(LATE, breakout="cafe"))
    [late] = gap(desk.state, "cafe").come
    change = kept(desk.state, "cafe")
    assert change is not None
    desk.do(rounds_proposal(desk.state, "cafe", change.plan))
    desk.do(PublishRounds(breakout="cafe", number=allocation_of(desk.state, "cafe").number, rounds=5))
    return desk, late


def first_text(desk: Desk, late: str) -> str:
    return "\n".join(versions(desk.state, "cafe", T, frozenset({late}))[0].pieces)


def test_who_comes_late_is_told_where_to_go_now_and_then() -> None:
    desk, late = with_a_latecomer(2)
    way = route_of(desk.state, allocation_of(desk.state, "cafe").told, late)
    assert way[0] is None
    now, *then = [stop or "" for stop in way[1:]]
    told = first_text(desk, late)
    assert f"{LATE}: jetzt Tisch {now}, dann {' → '.join(then)}" in told
    assert "neue und geänderte Wege ab Runde 2" in told
    for number in (3, 4, 5):
        desk.do(BeginRound(breakout="cafe", round=number, current=number - 1))
    assert first_text(desk, late).endswith(f"{LATE}: jetzt Tisch {way[4]}")


def test_before_the_first_round_and_at_a_table_of_ones_own() -> None:
    desk, late = with_a_latecomer(0)
    assert f"{LATE}: Tisch " in first_text(desk, late)
    assert "ab Runde" not in first_text(desk, late)
    desk.begin(3)
    desk.do(BeginRound(breakout="cafe", round=1, current=0))
    [host] = {one.person for one in cafe_view(desk.state, "cafe").people if one.host and one.told[0] == "1a"}
    assert first_text(desk, host).endswith("bleibt an Tisch 1a")


def test_the_head_counts_who_is_here() -> None:
    desk = played.running(2, 11)
    before = cafe_view(desk.state, "cafe").summary
    gone = [one for one in cafe_view(desk.state, "cafe").people if one.wishes and not one.host][:3]
    for one in gone:
        desk.do(MarkHere(person=one.person, here=False))
    view = cafe_view(desk.state, "cafe")
    assert view.summary.people == before.people - 3
    assert view.summary.wishes == before.wishes - sum(len(one.wishes) for one in gone)
    said = quality(desk.state, "cafe", view, T).plain
    assert f"{before.people - 3} Personen" in said
    assert f"von {view.summary.wishes}" in said
