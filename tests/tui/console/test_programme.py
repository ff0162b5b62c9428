"""The programme: its clock, an overrun, and what the keys do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Digits, Static

from qzlive.session.clock import MINUTE
from qzlive.session.commands.agenda import EndAgenda
from qzlive.session.state import AgendaItem
from tests.server.running import running
from tests.tui.console.desk import Desk
from tests.tui.console.moderating import moderating, until
from tests.tui.snapshots import still
from tui.console.programme_data import lines, overrun
from tui.dialogs import Confirm, ShowText
from tui.outline.dialogs import Choose

TABLES = 4
"""The place of the topic tables in the sample circle."""


@pytest.fixture
def desk() -> Desk:
    """At the topic tables, begun a minute late."""
    desk = Desk()
    desk.begin(3)
    desk.begin(TABLES, 1)
    return desk


def item(desk: Desk, place: int) -> AgendaItem:
    return list(desk.state.items.values())[place]


@asynccontextmanager
async def shown(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Pilot[int]]:
    still(monkeypatch)
    async with desk.app(folder).run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        yield pilot


def said(pilot: Pilot[int], selector: str) -> str:
    return str(pilot.app.screen.query_one(selector, Static).content)


def test_times_as_things_stand_are_told_where_they_differ(desk: Desk) -> None:
    desk.now_at += 10 * MINUTE
    told = lines(desk.state, desk.now())
    assert [line.now for line in told] == ["", "", "", "", "", "16:31", "16:51"]
    assert told[TABLES].begun == "15:46"
    assert told[TABLES].current
    assert [line.done for line in told] == [True] * 4 + [False] * 3


def test_an_overrun_counts_begun_minutes_whole(desk: Desk) -> None:
    desk.now_at += 45 * MINUTE
    assert overrun(desk.state, desk.now()) is None
    desk.now_at += 1
    over = overrun(desk.state, desk.now())
    assert over is not None
    assert over.minutes == 1
    desk.now_at += MINUTE
    over = overrun(desk.state, desk.now())
    assert over is not None
    assert over.minutes == 2
    assert [slot.item.id for slot in over.ahead] == list(desk.state.items)[TABLES + 1 :]


async def test_an_overrun_is_shifted_by_one_key(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.now_at += 48 * MINUTE + 20_000
    async with shown(desk, tmp_path, monkeypatch) as pilot:
        assert pilot.app.screen.query_one("#rest", Digits).value == "-3:20"
        assert "16:34 Kurze Zusammenfassung" in said(pilot, "#overrun")
        assert "Ende 17:04 statt 17:00" in said(pilot, "#overrun")
        await pilot.press("v")
        await desk.settled(pilot)
        assert item(desk, TABLES).length == 49
        assert not pilot.app.screen.query_one("#overrun").display


async def test_the_minutes_of_an_overrun_come_from_a_named_item(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.now_at += 56 * MINUTE
    async with shown(desk, tmp_path, monkeypatch) as pilot:
        await pilot.press("m")
        assert isinstance(pilot.app.screen, Choose)
        # The last item has ten minutes: too short to give eleven, so the cursor cannot stand on it.
        await pilot.press("down", "enter")
        await desk.settled(pilot)
    assert [item(desk, place).length for place in range(TABLES, 7)] == [56, 9, 10]


async def test_an_announcement_is_given_as_a_text_and_then_no_longer_due(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.now_at += 36 * MINUTE
    async with shown(desk, tmp_path, monkeypatch) as pilot:
        # The notice above all views hands it over.
        assert "Noch zehn Minuten" in said(pilot, "#notice")
        assert "Nächste Ansage in 4:00" in said(pilot, "#announce")
        desk.now_at += 2 * MINUTE
        desk.listener("picture")
        await desk.settled(pilot)
        assert not pilot.app.screen.query_one("#notice").display
        assert "nicht in die Räume gesendet" in said(pilot, "#announce")
        await pilot.press("a")
        assert isinstance(pilot.app.screen, ShowText)
        await pilot.press("escape")
        await pilot.pause()
        assert "Nächste Ansage in 2:00" in said(pilot, "#announce")
        await until(pilot, lambda: "hakt ab" in said(pilot, "#notice"))
    file = tmp_path / "2022-03-30-regionaler-online-qualitaetszirkel-announcement-10.txt"
    assert file.read_text(encoding="utf-8") == "Noch zehn Minuten.\n"
    assert file.stat().st_mode & 0o077 == 0


async def test_texts_that_cannot_be_written_are_shown_all_the_same(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "out"
    blocked.write_text("no folder", encoding="utf-8")
    async with shown(desk, blocked, monkeypatch) as pilot:
        await pilot.press("t", "enter")
        assert isinstance(pilot.app.screen, ShowText)
        assert "Netzwerke" in said(pilot, "#piece")


async def test_ended_and_begun_again(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.do(EndAgenda())
    async with shown(desk, tmp_path, monkeypatch) as pilot:
        await pilot.press("n")
        await desk.settled(pilot)
        assert desk.state.current is None
        await pilot.press("end", "enter")
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("enter")
        await desk.settled(pilot)
        assert desk.state.current == item(desk, -1).id


async def test_the_way_through_the_programme_over_the_wire(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        order = list(place.state.items)
        await console.press("n", "escape")
        await console.saved()
        assert place.state.started_at is None
        await console.press("n", "enter")
        await console.saved()
        assert place.state.current == order[0]
        await console.press("b", "tab", "enter")
        await console.saved()
        assert place.state.started_at is None
        await console.press("n", "enter")
        await console.saved()
        await console.press("n", "plus", "f", "minus")
        await console.saved()
        assert place.state.current == order[1]
        assert place.state.items[order[1]].length == 20
        await console.press("b")
        await console.saved()
        assert place.state.current == order[0]
        await console.press("c", "tab")
        await console.write("Mona Muster")
        await console.press("ctrl+s")
        await console.saved()
        assert place.state.items[order[0]].speaker == "Mona Muster"
        await console.press("x", "tab", "enter")
        await console.saved()
        assert place.state.ended_at is not None
