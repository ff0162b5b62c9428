"""What is said about the time."""

from __future__ import annotations

import pytest

from qzlive.language import catalogue
from qzlive.session.commands.agenda import BeginItem, EndAgenda, ResizeItem
from tui.host.clock_line import time_line
from tui.host.one_table import state_of

from .stage import Stage, StageLink


def line(stage: Stage) -> tuple[str, str]:
    link = StageLink(stage)
    said = time_line(state_of(link.host), stage.now, catalogue("de"))
    return said.text, said.tone


@pytest.mark.parametrize(
    ("minutes", "text", "tone"),
    [
        (0, "noch 45 Min. · bis 16:30 Uhr", "running"),
        (0.01, "noch 45 Min. · bis 16:30 Uhr", "running"),
        (39.99, "noch 6 Min. · bis 16:30 Uhr", "running"),
        (40, "noch 5:00 · bis 16:30 Uhr", "soon"),
        (44.5, "noch 0:30 · bis 16:30 Uhr", "soon"),
        (45, "Die Zeit am Tisch ist um, seit 0:00", "over"),
        (46.5, "Die Zeit am Tisch ist um, seit 1:30", "over"),
    ],
)
def test_the_time_that_is_left(minutes: float, text: str, tone: str) -> None:
    stage = Stage()
    stage.at(minutes)
    assert line(stage) == (text, tone)


def test_before_and_after() -> None:
    stage = Stage(begun=False)
    assert line(stage) == ("Die Tische beginnen um 15:45 Uhr", "quiet")
    stage.at(-4000)
    assert line(stage) == ("Die Tische beginnen am 30.03.2022 um 15:45 Uhr", "quiet")
    stage = Stage()
    stage.at(30)
    item = next(item for item in stage.state.items.values() if item.breakout == "topics")
    stage.do(ResizeItem(item=item.id, minutes=10))
    assert line(stage) == ("noch 25 Min. · bis 16:40 Uhr", "running")
    following = list(stage.state.items)[list(stage.state.items).index(item.id) + 1]
    stage.at(50)
    stage.do(BeginItem(item=following, current=item.id))
    assert line(stage) == ("Die Zeit am Tisch endete um 16:35 Uhr", "quiet")
    stage.at(70)
    stage.do(EndAgenda())
    assert line(stage) == ("Die Veranstaltung endete um 16:55 Uhr", "quiet")


def test_while_an_earlier_item_overruns_the_beginning_moves() -> None:
    stage = Stage(begun=False)
    stage.do(BeginItem(item=next(iter(stage.state.items)), current=None))
    stage.at(-60)
    assert line(stage) == ("Die Tische beginnen um 16:15 Uhr", "quiet")
