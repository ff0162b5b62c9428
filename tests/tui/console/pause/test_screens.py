"""Pictures of the break in German, with a clock that stands still."""

from __future__ import annotations

from pathlib import Path

import pytest

from qzlive.session.clock import MINUTE
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tests.tui.snapshots import assert_screen, still
from tui import clipboard

PEOPLE = (
    "1 Anna Berg", "1 Bo Lind", "1 Kai Lamm", "2 Cem Demir", "2 Dora Ehm", "2 Lea Moor", "3 Eva Funk", "3 Finn Gut",
    "3 Max Nord", "4 Hanna Iber", "4 Ida Jahn", "4 Pia Rau", "5 Jo Kern", "12 Nina Otto", "Gerd Alt", "Ole Pohl",
)  # fmt: skip


def in_the_break() -> Desk:
    """The sample circle two and a half minutes into its break."""
    desk = Desk()
    for number in range(4):
        desk.begin(number)
    desk.now_at += 5 * MINUTE // 2
    return desk


@pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=["80", "140"])
async def test_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]) -> None:
    still(monkeypatch)
    monkeypatch.setattr(clipboard, "put", lambda text: True)
    desk = in_the_break()
    async with desk.app(tmp_path).run_test(size=size) as pilot:
        await desk.settled(pilot)
        await pilot.press("h")
        await desk.settled(pilot)
        await assert_screen(pilot, f"pause-announce-{size[0]}")
        desk.do(pasted(*PEOPLE))
        # Announced and collected; nobody has decided yet what 12 means.
        for key in ("enter", "enter", "enter", "space", "enter", "enter"):
            await pilot.press(key)
            await desk.settled(pilot)
        while not desk.state.allocations["topics"].seats:
            await pilot.pause(0.01)
        await desk.settled(pilot)
        await assert_screen(pilot, f"pause-seat-{size[0]}")
