"""`qzlive show`: a window beside the console needs no code; without a server it says what to do."""

from __future__ import annotations

import asyncio
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from qzlive.cli import main
from qzlive.cli.moderate import open_plan
from qzlive.cli.show import open_window
from tests.server.running import running
from tui.window.app import WindowApp

from .test_moderate import data, plan

__all__ = ["data", "plan"]


async def test_a_window_finds_the_server_of_the_console(plan: Path, data: Path) -> None:
    ready = await asyncio.to_thread(open_plan, plan, data, 0, "de")
    assert ready.app.window == f"qzlive show {plan} --data {data}"
    app = open_window(str(plan), data, None, view="blank")
    async with app.run_test(size=(80, 24)):
        await app.link.wait(lambda: app.state.title == "Kleiner Kreis")
        [device] = app.state.devices.values()
        assert device.label.startswith(("Geteiltes Fenster (", "Shared window ("))
        # A second one beside it is a device of its own; a third in the place of the first is known.
        second = open_window(str(plan), data, None)
        assert second.link.device != app.link.device
        await second.link.close()
        await app.link.close()
    again = open_window(str(plan), data, None)
    assert again.link.device in (app.link.device, second.link.device)
    assert ready.app.link.device not in (app.link.device, second.link.device)
    await again.link.close()
    await ready.app.link.close()


async def test_at_an_address_the_code_is_asked_for_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QZLIVE_STATE", str(tmp_path / "state"))
    asked: list[str] = []
    async with running(tmp_path / "data") as place:

        def prompt(text: str, **more: object) -> str:
            asked.append(text)
            return place.moderator_code

        monkeypatch.setattr(click, "prompt", prompt)
        for _ in range(2):
            app = await asyncio.to_thread(lambda: closed(open_window(place.url, tmp_path, "de")))
        assert len(asked) == 1
        [device] = place.state.devices.values()
        assert device.id == app.link.device
        assert device.label.startswith("Geteiltes Fenster (")


def closed(app: WindowApp) -> WindowApp:
    """Let go of its journal, in the thread that has locked it."""
    app.link.journal.close()
    return app


def test_without_a_server_it_says_how_to_open_the_console(plan: Path, data: Path) -> None:
    with pytest.raises(click.ClickException, match=r"kein Server.*qzlive moderate"):
        open_window(str(plan), data, "de")


def test_it_wants_a_terminal(plan: Path, data: Path) -> None:
    done = CliRunner().invoke(main, ["show", str(plan), "--data", str(data), "--lang", "de"])
    assert done.exit_code == 1
    assert "braucht ein Terminal" in done.output
