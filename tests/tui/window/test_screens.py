"""Pictures of what is shared in the call, in German, with a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from qzlive.session.clock import MINUTE
from qzlive.session.state import ScreenView
from tests.tui.console.desk import Desk
from tests.tui.snapshots import assert_screen, still
from tests.tui.window import stage
from tui.window.app import WindowScreen

SMALL, LARGE = (80, 24), (140, 40)


def at_the_tables() -> Desk:
    desk = stage.published(60)
    desk.begin(4, 1)
    desk.now_at += 12 * MINUTE + 17_000
    return desk


@pytest.mark.parametrize(
    ("view", "made", "size"),
    [
        ("programme", at_the_tables, SMALL),
        ("topics", lambda: stage.published(60), SMALL),
        ("seats", lambda: stage.published(60), SMALL),
        ("countdown", at_the_tables, SMALL),
        ("plenary", stage.telling, SMALL),
        ("blank", Desk, SMALL),
        ("seats", lambda: stage.published(300), LARGE),
        ("plenary", stage.telling, LARGE),
    ],
)
async def test_screens(
    view: ScreenView, made: Callable[[], Desk], size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    # One picture has the keys, which go away after some seconds; the others are as they are shared.
    monkeypatch.setattr("tui.window.app.HINTS", 1_000 if (view, size) == ("seats", SMALL) else 0)
    monkeypatch.setattr(WindowScreen, "_tick", WindowScreen.show)
    desk = made()
    app = stage.window(desk, view)
    async with app.run_test(size=size) as pilot:
        await stage.settled(desk, pilot)
        await assert_screen(pilot, f"window-{view}{'-large' if size == LARGE else ''}")
