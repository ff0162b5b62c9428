"""What the views of people are made from."""

from __future__ import annotations

from qzlive.session.phases import by_choice, due
from tests.tui.console.desk import Desk


def test_the_breakout_that_runs_or_comes_next() -> None:
    desk = Desk()
    assert by_choice(desk.state) == ("topics",)
    assert due(desk.state, desk.now()) == "topics"
    desk.begin(6)
    assert due(desk.state, desk.now()) == "topics"
