"""What the views of people are made from."""

from __future__ import annotations

from tests.tui.console.desk import Desk
from tui.console.people_data import by_choice, due


def test_the_breakout_that_runs_or_comes_next() -> None:
    desk = Desk()
    assert by_choice(desk.state) == ("topics",)
    assert due(desk.state, desk.now()) == "topics"
    desk.begin(6)
    assert due(desk.state, desk.now()) == "topics"
