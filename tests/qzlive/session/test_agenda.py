"""Programme and clock."""

from __future__ import annotations

import pytest

from qzlive.session.clock import MINUTE, course, left
from qzlive.session.commands import agenda
from qzlive.session.refusal import Refused

from .circle import START, Circle


@pytest.fixture
def circle() -> Circle:
    circle = Circle()
    circle.now = START + 2 * MINUTE
    circle.do(agenda.BeginItem(item=items(circle)[0], current=None))
    return circle


def items(circle: Circle) -> list[str]:
    return list(circle.state.items)


def begins(circle: Circle, now: int) -> list[int]:
    return [(slot.begins_at - START) // MINUTE for slot in course(circle.state, now).slots]


def test_before_the_start_the_plan_holds() -> None:
    circle = Circle()
    running = course(circle.state, START - 10 * MINUTE)
    assert [slot.begins_at for slot in running.slots] == [i.planned_at for i in circle.state.items.values()]
    assert running.behind == 0
    assert running.following is running.slots[0]


def test_a_late_start_pushes_everything(circle: Circle) -> None:
    assert begins(circle, START + 3 * MINUTE) == [2, 17, 62]
    assert course(circle.state, START + 3 * MINUTE).behind == 2 * MINUTE
    assert left(circle.state, START + 3 * MINUTE) == 14 * MINUTE


def test_an_overrun_shows_the_new_times_of_all_items(circle: Circle) -> None:
    late = START + 22 * MINUTE
    running = course(circle.state, late)
    assert running.current is not None
    assert running.current.overrun == 5 * MINUTE
    assert begins(circle, late) == [2, 22, 67]
    assert left(circle.state, late) == -5 * MINUTE


def test_the_minutes_come_from_everybody_or_from_a_named_item(circle: Circle) -> None:
    first, second, third = items(circle)
    circle.do(agenda.ResizeItem(item=first, minutes=5))
    assert begins(circle, START + 3 * MINUTE) == [2, 22, 67]
    circle.do(agenda.ResizeItem(item=first, minutes=5, take_from=third))
    assert begins(circle, START + 3 * MINUTE) == [2, 27, 72]
    assert course(circle.state, START + 3 * MINUTE).behind == 7 * MINUTE
    circle.do(agenda.ResizeItem(item=second, minutes=-7))
    assert course(circle.state, START + 3 * MINUTE).behind == 0


def test_minutes_cannot_be_taken_where_there_are_none(circle: Circle) -> None:
    first, second, _ = items(circle)
    with pytest.raises(Refused, match="session-item-too-short"):
        circle.do(agenda.ResizeItem(item=first, minutes=50, take_from=second))
    with pytest.raises(Refused, match="session-item-not-ahead"):
        circle.do(agenda.ResizeItem(item=second, minutes=5, take_from=first))


def test_two_moderators_who_press_next_at_once_skip_nothing(circle: Circle) -> None:
    first, second, third = items(circle)
    circle.do(agenda.BeginItem(item=second, current=first))
    with pytest.raises(Refused, match="session-agenda-moved-on"):
        circle.do(agenda.BeginItem(item=second, current=first))
    assert circle.state.current == second


def test_going_back_goes_on_as_if_the_item_had_not_been_left(circle: Circle) -> None:
    first, second, third = items(circle)
    circle.now = START + 10 * MINUTE
    circle.do(agenda.BeginItem(item=second, current=first))
    circle.now = START + 11 * MINUTE
    circle.do(agenda.BeginItem(item=first, current=second))
    assert left(circle.state, circle.now) == 6 * MINUTE
    assert begins(circle, circle.now) == [2, 17, 62]
    circle.do(agenda.ResizeItem(item=first, minutes=1, take_from=second))
    assert circle.state.items[second].length == 44


def test_a_start_by_mistake_is_taken_back(circle: Circle) -> None:
    before = Circle().state
    circle.do(agenda.Unstart())
    assert circle.state.items == before.items
    assert (circle.state.started_at, circle.state.current) == (None, None)
    circle.do(agenda.BeginItem(item=items(circle)[0], current=None))
    circle.do(agenda.BeginItem(item=items(circle)[1], current=items(circle)[0]))
    with pytest.raises(Refused, match="session-start-long-ago"):
        circle.do(agenda.Unstart())


def test_the_end_closes_no_sheet(circle: Circle) -> None:
    circle.do(agenda.EndAgenda())
    assert circle.state.ended_at is not None
    assert circle.state.closed_at is None
    assert course(circle.state, circle.now).current is None


def test_a_rehearsal_on_another_day_is_not_days_behind() -> None:
    circle = Circle()
    circle.now = START + 200 * 24 * 60 * MINUTE + 3 * MINUTE
    circle.do(agenda.BeginItem(item=items(circle)[0], current=None))
    assert course(circle.state, circle.now).behind == 3 * MINUTE
