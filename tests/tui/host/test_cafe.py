"""A host's sheet in a café: it stays with the table and fills from round to round."""

from __future__ import annotations

import pytest
from textual.widgets import Static

from qzlive.session.clock import MINUTE
from qzlive.session.commands.access import AdmitDevice
from qzlive.session.commands.rounds import BeginRound
from qzlive.session.decide import Actor
from qzlive.session.state import State
from tests.tui.console.cafe import played
from tests.tui.console.desk import Desk
from tests.tui.snapshots import assert_screen, still
from tui.host.app import HostApp
from tui.host.sheet import SheetScreen
from tui.outline.lines import EntryLine
from tui.outline.row import Row

from .stage import Stage, StageLink
from .test_sheet import settled


class CafeStage(Stage):
    """The sample café for the link of the stage: `desk` plays it, the host sits at table 1a."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        device, seat = desk.fresh(), desk.seat("1a").id
        desk.do(AdmitDevice(device=device, role="host", seat=seat, label="Leila H."), Actor(device, "operator"))
        self.hosts = {"1a": Actor(device, "host", seat)}

    @property
    def state(self) -> State:  # type: ignore[override]
        return self.desk.state

    @property
    def now(self) -> int:  # type: ignore[override]
        return self.desk.now_at


def sheet(app: HostApp) -> SheetScreen:
    assert isinstance(app.screen, SheetScreen)
    return app.screen


def said(app: HostApp, widget: str) -> str:
    return str(app.screen.query_one(f"#{widget}", Static).content)


@pytest.mark.parametrize(("size", "name"), [((80, 24), "host-cafe-80x24"), ((140, 40), "host-cafe-140x40")])
async def test_a_host_in_the_second_round(size: tuple[int, int], name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = played.running(2, 11)
    link = StageLink(CafeStage(desk))
    app = HostApp(link, "de")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await assert_screen(pilot, name)
        if size != (80, 24):
            return
        assert "Runde 2 von 5 · noch 7 Min. · bis 14:52 Uhr" in said(app, "time")
        marks = [row.line.round for row in app.screen.query(Row) if isinstance(row.line, EntryLine)]
        assert marks == [1, 0, 2, 0]

        # Three minutes before the end it is announced, in each round anew.
        desk.now_at += 5 * MINUTE
        sheet(app)._tick()
        assert "Noch drei Minuten" in said(app, "banner")
        await pilot.press("f6")
        assert said(app, "banner") == ""
        desk.now_at += 3 * MINUTE
        sheet(app)._tick()
        assert "Runde 2 von 5 ist um" in said(app, "time")

        before = link.host.members.names
        desk.do(BeginRound(breakout="cafe", round=3, current=2))
        link.pull()
        await settled(pilot)
        assert "Runde 3 von 5" in said(app, "time")
        assert [note.message for note in app._notifications if "Runde 3 beginnt" in note.message]
        assert set(before) & set(link.host.members.names) == {"Leila Hackländer"}
        desk.now_at += 15 * MINUTE
        sheet(app)._tick()
        assert "Noch drei Minuten" in said(app, "banner")
