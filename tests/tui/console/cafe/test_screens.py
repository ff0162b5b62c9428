"""Pictures of a café, in German: the console's view, a host in the second round, the shared windows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from qzlive.session.commands.people import MarkHere
from qzlive.session.state import ScreenView
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tests.tui.console.moderating import until
from tests.tui.snapshots import assert_screen, still
from tests.tui.window import stage
from tui.console.cafe.dialogs import BeginRound
from tui.window.app import WindowScreen

from . import played

SMALL, LARGE = (80, 24), (140, 40)


def with_a_gap() -> Desk:
    """The second round runs; somebody has come, and three have gone."""
    desk = played.running(2, 11)
    desk.do(pasted("3 Ada Neumann", breakout="cafe"))
    for name in ("Emre Alkan", "Femke Hüls", "Ilka Daube"):
        person = next(one for one in desk.state.people.values() if one.name == name)
        desk.do(MarkHere(person=person.id, here=False))
    return desk


@pytest.mark.parametrize(
    ("made", "size", "keys", "name"),
    [
        (played.gathered, SMALL, ("v",), "cafe-draft-80"),
        (with_a_gap, LARGE, ("a",), "cafe-runs-140"),
        (lambda: played.running(2, 11), SMALL, ("n",), "cafe-begin-80"),
    ],
)
async def test_the_view_of_a_cafe(
    made: Callable[[], Desk],
    size: tuple[int, int],
    keys: tuple[str, ...],
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    still(monkeypatch)
    desk = made()
    app = desk.app(tmp_path)
    async with app.run_test(size=size) as pilot:
        await desk.settled(pilot)
        await pilot.press("3", *keys)
        asks = name == "cafe-begin-80"
        await until(pilot, lambda: isinstance(app.screen, BeginRound) if asks else "cafe" in desk.state.allocations)
        await desk.settled(pilot)
        await assert_screen(pilot, name)


@pytest.mark.parametrize(
    ("view", "size", "name"), [("seats", LARGE, "window-cafe-seats"), ("countdown", SMALL, "window-cafe-countdown")]
)
async def test_the_windows_of_a_cafe(
    view: ScreenView, size: tuple[int, int], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    monkeypatch.setattr("tui.window.app.HINTS", 0)
    monkeypatch.setattr(WindowScreen, "_tick", WindowScreen.show)
    desk = played.running(2, 11)
    async with stage.window(desk, view).run_test(size=size) as pilot:
        await stage.settled(desk, pilot)
        await assert_screen(pilot, name)
