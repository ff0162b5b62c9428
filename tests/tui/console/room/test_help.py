"""A table asks for help: with a real server, a host and two moderators at their consoles."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.wire.frames import coming_to
from tests.server.running import running
from tests.tui.console.moderating import PLAN, Console, moderating
from tests.tui.link.linked import a_host
from tests.tui.snapshots import still
from tui.console.app import ConsoleScreen
from tui.console.room.notice import NoticeLine
from tui.console.rows import Rows
from tui.link import Link
from tui.outline.editor import OutlineEditor


def notice(console: Console) -> str:
    """The notice as it is shown, "" for none."""
    [screen] = [one for one in console.app.screen_stack if isinstance(one, ConsoleScreen)]
    line = screen.query_one(NoticeLine)
    return str(line.content) if line.display else ""


async def says(console: Console, text: str) -> None:
    """Wait for a notice; "" for none."""
    await console.until(lambda: text.lower() in notice(console).lower() and bool(text) == bool(notice(console)), text)


def toasts(console: Console) -> list[str]:
    return [note.message for note in console.app._notifications]


def comes(host: Link) -> set[str]:
    """Who comes to help, as the table sees it."""
    devices = host.presence.devices if host.presence is not None else ()
    return {one["label"] for one in devices if one["place"] == coming_to(host.seat or "")}


async def test_the_first_moderator_takes_it_with_one_key_and_ends_it_with_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with (
        running(tmp_path / "data", plan=PLAN) as place,
        a_host(place, "2a", label="Ruth") as host,
        moderating(place, tmp_path / "one", label="Mona") as mona,
        moderating(place, tmp_path / "two", label="Cem") as cem,
    ):
        await mona.press("h")
        assert "nichts ist zu senden" in toasts(mona)[0]
        host.ask_help(True)
        for console in (mona, cem):
            await says(console, "Tisch 2a (Ruth) bittet um Hilfe – h nimmt")
        # Where one writes, the letter is a letter: the notice names the key that works there too.
        await cem.press("5", "n", "h")
        await says(cem, "F5 nimmt es an")
        assert host.wants_help
        await mona.press("h")
        await host.wait(lambda: comes(host) == {"Mona"})
        rows = mona.app.screen.query_one("#sheet-list", Rows)
        assert rows.key == place.seats["2a"].sheets[-1]
        assert mona.app.screen.query_one(OutlineEditor).has_focus_within
        # In the open sheet the same letter goes on meaning help.
        await says(mona, "Sie kümmern sich um Tisch 2a – h: erledigt")
        await says(cem, "")
        assert "Mona kümmert sich um Tisch 2a." in toasts(cem)
        await cem.press("escape", "4")
        shown = cem.app.screen.query_one("#sheet-list", Rows)
        await cem.until(lambda: "Mona kümmert sich" in str(shown.get_row_at(0)[-1]))
        # Writing in a sheet takes nothing back, and neither does another view.
        await mona.press("enter", *"Da", "escape", "escape", "2", "4")
        await cem.until(lambda: "Da" in str([e.text for s in cem.state.sheets.values() for e in s.entries.values()]))
        assert "Sie kümmern sich" in notice(mona)
        assert not notice(cem)
        await mona.press("f5")
        await host.wait(lambda: not host.wants_help and not comes(host))
        await cem.until(lambda: "kümmert" not in str(shown.get_row_at(0)[-1]))
        await says(mona, "")
        # It was not taken for good.
        host.ask_help(True)
        await says(cem, "h nimmt es an")


async def test_of_two_who_take_it_at_once_one_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with (
        running(tmp_path / "data", plan=PLAN) as place,
        a_host(place, "1b", label="Ruth") as host,
        moderating(place, tmp_path / "one", label="Mona") as mona,
        moderating(place, tmp_path / "two", label="Cem") as cem,
    ):
        host.ask_help(True)
        for console in (mona, cem):
            await says(console, "Tisch 1b (Ruth) bittet")
        await asyncio.gather(mona.press("h"), cem.press("h"))
        await host.wait(lambda: len(comes(host)) == 1)
        both = {"Mona": mona, "Cem": cem}
        winner = both.pop(next(iter(comes(host))))
        [(name, loser)] = both.items()
        await says(winner, "Sie kümmern sich")
        await says(loser, "")
        await loser.until(lambda: any("war schneller" in said for said in toasts(loser)))
        assert name not in comes(host)
        assert (loser.app.link.coming, winner.app.link.coming) == (None, place.seats["1b"].id)
        # Who comes back after another has taken over gives way too.
        winner.app.link.unplug()
        await says(loser, "nimmt es an")
        await loser.press("f5")
        await host.wait(lambda: comes(host) == {name})
        winner.app.link.plug()
        await winner.until(lambda: any(f"{name} war schneller" in said for said in toasts(winner)))
        await says(loser, "Sie kümmern sich")
        assert str(loser.app.screen.query_one("#room-summary", Static).content).startswith("5 Tische")
