"""Short sentences over the screen, what Textual would say in English, and small things that each view does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import cast

import pytest
from rich.console import Console
from textual.command import CommandList
from textual.pilot import Pilot
from textual.widgets import Input, Static

from qzlive.session.commands.sheets import StarEntry
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tests.tui.snapshots import still
from tui.console.app import ConsoleApp
from tui.dialogs import AskLine


def told(app: ConsoleApp) -> list[str]:
    return [note.message for note in app._notifications]


async def until(pilot: Pilot[int], condition: Callable[[], object]) -> None:
    deadline = asyncio.get_running_loop().time() + 5
    while not condition():
        assert asyncio.get_running_loop().time() < deadline
        await pilot.pause(0.01)


async def test_a_sentence_takes_the_place_of_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    app = Desk().app(tmp_path)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("f", "f", "f", "f")
        assert len(told(app)) == 1
        app.say("people-no-breakout", bad=True)
        for _ in range(2):
            await pilot.pause()
            app.say("people-nothing-to-decide")
        await pilot.pause()
        assert told(app) == [app.t("people-no-breakout"), app.t("people-nothing-to-decide")]


async def test_nothing_is_said_in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    app = Desk().app(tmp_path)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("ctrl+c")
        assert told(app) == [app.t("app-how-to-leave")]
        await pilot.press("ctrl+p")
        listed = app.screen.query_one(CommandList)
        await until(pilot, lambda: listed.option_count)
        shown = "\n".join(str(listed.get_option_at_index(place).prompt) for place in range(listed.option_count))
        assert "exclamation" not in shown
        assert "!" in shown
        app.screen.query_one(Input).value = "zzzqqq"
        none = app.t("app-palette-none")
        await until(
            pilot, lambda: [str(listed.get_option_at_index(at).prompt) for at in range(listed.option_count)] == [none]
        )


async def test_what_to_do_is_said_when_the_server_stays_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = Desk()
    app = desk.app(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        banner = app.screen.query_one("#banner", Static)
        desk.status = "offline"
        desk.listener("status")
        await desk.settled(pilot)
        assert not banner.display
        desk.now_at += 10_000
        desk.listener("status")
        await desk.settled(pilot)
        assert "qzlive moderate PLAN" in str(banner.content)
        desk.status = "online"
        desk.listener("status")
        await desk.settled(pilot)
        assert not banner.display


async def test_the_next_message_goes_to_all_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = Desk()
    app = desk.app(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        await pilot.press("5", "t", "down", "enter")
        await desk.settled(pilot)
        target = app.screen.query_one("#target", Static)
        assert str(target.content) == "an 1a (niemand da):"
        await pilot.press("escape", "1", "5")
        await desk.settled(pilot)
        assert str(target.content) == "an alle:"


async def test_help_names_a_key_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = Desk()
    desk.do(pasted("iPad"))
    app = desk.app(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        await pilot.press("2", "d")
        await pilot.press("f1")
        await pilot.pause()
        paper = Console(width=200, file=StringIO())
        for widget in app.screen.query(Static):
            paper.print(widget.content)
        said = cast(StringIO, paper.file).getvalue()
        assert app.t("key-doubts-topic-all") in said
        assert app.t("key-console-view-all") not in said
        await pilot.press("escape", "n")
        await pilot.pause()
        assert isinstance(app.screen, AskLine)


async def test_starred_points_are_given_as_a_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = Desk()
    desk.begin(0)
    desk.write("1a", "Ein Anruf in der ersten Woche")
    sheet = desk.sheet("1a")
    desk.do(StarEntry(sheet=sheet.id, entry=next(iter(sheet.entries)), starred=True))
    async with desk.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        await pilot.press("4")
        await desk.settled(pilot)
        await pilot.press("s")
        await pilot.pause()
        assert "1a: Ein Anruf in der ersten Woche" in str(pilot.app.screen.query_one("#piece", Static).content)
