"""When announcements are due, and what becomes of their ticks."""

from __future__ import annotations

import pytest

from qzlive.session.announcements import due, following, planned, to_send
from qzlive.session.clock import MINUTE
from qzlive.session.commands.agenda import BeginItem, ResizeItem
from qzlive.session.commands.plenary import TickBroadcast
from qzlive.session.state import Announcement, State
from qzlive.session.values import replace
from tests.qzlive.session.circle import Circle

ANNOUNCED = (Announcement(5, "five"), Announcement(10, "ten"), Announcement(0, "back"), Announcement(10, "ten, too"))


def tables(minutes: float, *, begun: bool = True) -> tuple[Circle, State]:
    """The circle so many minutes into its tables, which have 45 and four announcements."""
    circle = Circle()
    breakout = replace(circle.state.breakouts["topics"], announcements=ANNOUNCED)
    circle.state = replace(circle.state, breakouts={"topics": breakout})
    welcome, item, _ = circle.state.items
    circle.do(BeginItem(item=welcome, current=None))
    circle.now += 15 * MINUTE
    if begun:
        circle.do(BeginItem(item=item, current=welcome))
    circle.now += int(minutes * MINUTE)
    return circle, circle.state


@pytest.mark.parametrize(
    ("minutes", "now", "ahead"),
    [
        (0, None, 10), (34.9, None, 10), (35, 10, 5), (39.9, 10, 5), (40, 5, 0), (44.9, 5, 0), (45, 0, None),
        (60, 0, None),
    ],
)  # fmt: skip
def test_the_last_announcement_whose_moment_has_come_holds(minutes: float, now: int | None, ahead: int | None) -> None:
    circle, state = tables(minutes)
    found, coming = due(state, circle.now), following(state, circle.now)
    assert (found and found.minutes) == now
    assert (coming and coming.minutes) == ahead
    if coming is not None:
        assert coming.at == state.items[state.current or ""].begun_at + (45 - coming.minutes) * MINUTE  # type: ignore[operator]


def test_after_the_time_only_an_announcement_of_the_end_holds() -> None:
    circle, state = tables(46)
    breakout = replace(state.breakouts["topics"], announcements=ANNOUNCED[:2])
    assert due(replace(state, breakouts={"topics": breakout}), circle.now) is None


@pytest.mark.parametrize(
    ("minutes", "sending", "to_be_sent"),
    [
        (33.9, "ahead ahead ahead", None),
        (34, "now ahead ahead", 10),
        (37, "now ahead ahead", 10),
        (37.1, "missed ahead ahead", None),
        (39, "missed now ahead", 5),
        (44, "missed missed now", 0),
        (48, "missed missed missed", None),
    ],
)
def test_an_announcement_is_handed_over_a_minute_before_and_calmly_missed(
    minutes: float, sending: str, to_be_sent: int | None
) -> None:
    circle, state = tables(minutes)
    assert " ".join(one.sending for one in planned(state, circle.now)) == sending
    one = to_send(state, circle.now)
    assert (one and one.minutes) == to_be_sent


def test_those_of_one_minute_are_one_and_a_tick_is_remembered_however_long_it_gets() -> None:
    circle, state = tables(35)
    one = to_send(state, circle.now)
    assert one is not None
    assert (one.key, one.text) == ("topics/10", "ten\nten, too")
    circle.do(TickBroadcast(what=one.key))
    assert to_send(circle.state, circle.now) is None
    circle.do(ResizeItem(item=circle.state.current or "", minutes=10))
    assert [one.sending for one in planned(circle.state, circle.now)] == ["sent", "ahead", "ahead"]
    # What had been missed is ahead again when there is more time.
    circle.now += 19 * MINUTE
    assert [one.sending for one in planned(circle.state, circle.now)] == ["sent", "missed", "now"]
    circle.do(ResizeItem(item=circle.state.current or "", minutes=10))
    assert [one.sending for one in planned(circle.state, circle.now)] == ["sent", "ahead", "ahead"]
    circle.do(TickBroadcast(what=one.key, sent=False))
    assert planned(circle.state, circle.now)[0].sending == "now"


def test_before_the_breakout_they_move_with_what_runs_and_after_it_they_stay() -> None:
    circle, state = tables(5, begun=False)
    first = planned(state, circle.now)[0]
    assert (first.at, first.sending) == (circle.now + 35 * MINUTE, "ahead")
    assert due(state, circle.now) is following(state, circle.now) is to_send(state, circle.now) is None
    circle, state = tables(41)
    circle.do(BeginItem(item=list(state.items)[2], current=state.current))
    assert [one.sending for one in planned(circle.state, circle.now)] == ["missed"] * 3
    assert due(circle.state, circle.now) is None
    nothing = replace(state, breakouts={"topics": replace(state.breakouts["topics"], announcements=())})
    assert planned(nothing, circle.now) == ()
