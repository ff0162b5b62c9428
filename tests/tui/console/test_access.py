"""Codes, devices and volunteers in the console."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from tests.server.running import running
from tests.tui.console.desk import Desk
from tests.tui.console.moderating import Console, moderating
from tests.tui.link.linked import a_host, linked
from tests.tui.snapshots import still
from tui.console.rows import Rows
from tui.dialogs import ShowText


def codes(console: Console) -> dict[str, str]:
    rows = console.app.screen.query_one("#seats", Rows)
    return {str(rows.get_row_at(row)[0]): str(rows.get_row_at(row)[1]) for row in range(rows.row_count)}


async def test_codes_are_shown_on_demand_only_and_issued_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        await console.press("7")
        await console.until(lambda: console.app.link.codes is not None)
        await console.saved()
        assert set(codes(console).values()) == {"•••• ••••"}
        await console.press("c")
        assert codes(console) == {"Mod.": place.moderator_code, **place.seat_codes}
        before = place.seat_codes
        await console.press("down", "r", "tab", "enter")
        await console.saved()
        await console.until(lambda: codes(console) == {"Mod.": place.moderator_code, **place.seat_codes})
        assert [label for label in before if before[label] != place.seat_codes[label]] == ["1a"]
        await console.press("enter")
        assert isinstance(console.app.screen, ShowText)
        assert not (tmp_path / "out").exists()
        await console.press("s")
        await console.press("escape", "1", "7")
        assert set(codes(console).values()) == {"•••• ••••"}
    [file] = (tmp_path / "out").iterdir()
    card = file.read_text(encoding="utf-8")
    assert place.seat_codes["1a"] in card
    assert place.url in card
    assert "Sammeln Sie, was hilft." in card


async def test_a_volunteer_is_admitted_by_one_key_from_any_view(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with (
        running(tmp_path / "data") as place,
        moderating(place, tmp_path / "out") as console,
        linked(place) as volunteer,
    ):
        await volunteer.wait(lambda: volunteer.lobby is not None)
        volunteer.knock(place.seats["2a"].id, "Tom [/b] Vogel")
        banner = console.app.screen.query_one("#banner", Static)
        await console.until(lambda: banner.display)
        assert "Tom [/b] Vogel fragt nach dem Bogen von Tisch 2a" in str(banner.content)
        await console.press("k")
        await volunteer.wait(lambda: volunteer.role == "host")
        assert volunteer.seat == place.seats["2a"].id
        await console.until(lambda: not banner.display)
        await console.press("k")
        assert len([device for device in place.state.devices.values() if device.role == "host"]) == 1


async def test_a_device_is_removed_and_a_seat_points_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with (
        running(tmp_path / "data") as place,
        a_host(place, "1a", label="Jana") as host,
        moderating(place, tmp_path / "out") as console,
    ):
        await console.press("7", "down", "p", "down", "enter")
        await console.saved()
        seat = place.state.devices[host.device].seat or ""
        assert place.state.seats[seat].table == place.seats["1b"].table
        await console.press("tab", "x")
        assert not place.state.devices[console.app.link.device].removed
        await console.press("down", "x", "tab", "enter")
        await host.wait(lambda: host.status == "refused")
        assert place.state.devices[host.device].removed


async def test_forgetting_wants_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        await console.press("7", "f12")
        await console.enter("irgendwas")
        await console.saved()
        assert not place.state.forgotten
        await console.press("f12")
        await console.enter(place.name)
        await console.saved()
        assert place.state.forgotten


async def test_a_stranger_at_the_door_can_be_hidden_and_blocks_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    desk = Desk()
    first, second = (f"01900000-0000-7000-8000-00000000aaa{number}" for number in range(2))
    asked = desk.seat("1a").id
    desk.who_is_here(
        knocking=(
            {"device": first, "seat": asked, "label": "Wer auch immer"},
            {"device": second, "seat": asked, "label": "Ruth Kern"},
        )
    )
    async with desk.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        await pilot.press("7", "tab", "home", "x")
        await desk.settled(pilot)
        assert "Ruth Kern" in str(pilot.app.screen.query_one("#banner", Static).content)
        assert "1 ausgeblendet" in str(pilot.app.screen.query_one("#devices-title", Static).content)
        await pilot.press("k")
        await desk.settled(pilot)
    assert second in desk.state.devices
    assert first not in desk.state.devices


async def test_enter_admits_the_volunteer_under_the_cursor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = Desk()
    first, second = (f"01900000-0000-7000-8000-00000000aaa{number}" for number in range(2))
    asked = desk.seat("1a").id
    desk.who_is_here(knocking=tuple({"device": id_, "seat": asked, "label": "Ruth Kern"} for id_ in (first, second)))
    async with desk.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        await pilot.press("7", "tab", "home", "down", "enter")
        await desk.settled(pilot)
    assert second in desk.state.devices
    assert first not in desk.state.devices


async def test_the_day_of_the_deletion_is_seen_and_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        await console.press("7")
        assert "Namen werden am 13. Juni 2031 gelöscht" in said(console)
        await console.press("l", "enter", "ctrl+a", "delete")
        await console.enter("1. 7. 2031")
        await console.saved()
        await console.until(lambda: "1. Juli 2031" in said(console))
        assert place.state.delete_on == "2031-07-01"
        await console.press("l", "down", "down", "enter")
        await console.enter("irgendwas")
        await console.saved()
        assert place.state.purged is None
        await console.press("l", "end", "enter")
        await console.enter(place.name)
        await console.until(lambda: console.app.state.purged is not None)
        await console.until(lambda: "Personenbezogene Daten gelöscht" in said(console))
        for view in "1234567890":
            await console.press(view)


def said(console: Console) -> str:
    return str(console.app.screen.query_one("#deletion", Static).content)
