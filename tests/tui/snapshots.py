"""Screens as pictures: what a screen shows is compared with an SVG file beside the tests.

QZLIVE_UPDATE_SCREENS=1 writes the pictures anew. A picture that differs is written beside the old one as
`<name>.actual.svg`. Apps under test are run inside `still(monkeypatch)`, which takes away what blinks and what the
environment changes.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Footer, Input, TextArea
from textual.widgets._footer import FooterKey

SCREENS = Path(__file__).parent / "screens"
STEADY = 25
"""So many equal pictures in a row are taken for the last word."""


def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make what apps show depend on nothing but their state; to be called before the app is made."""
    for name in ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_COLOR_SYSTEM"):
        monkeypatch.delenv(name, raising=False)
    for widget, method in ((Input, "_toggle_cursor"), (TextArea, "_toggle_cursor_blink_visible")):
        monkeypatch.setattr(widget, method, lambda self: None)


async def assert_screen(pilot: Pilot[int], name: str) -> None:
    """Compare what the app shows, as soon as it has settled, with `screens/<name>.svg`. No key may be cut off."""
    await pilot.wait_for_scheduled_animations()
    kept, actual = SCREENS / f"{name}.svg", SCREENS / f"{name}.actual.svg"
    known = kept.read_text(encoding="utf-8") if kept.exists() else ""
    update = os.environ.get("QZLIVE_UPDATE_SCREENS") == "1"
    picture = await _settled(pilot, "" if update else known)
    assert not (cut := _cut_off(pilot)), f"Keys that find no room in {name}: {cut}"
    if update:
        SCREENS.mkdir(exist_ok=True)
        kept.write_text(picture, encoding="utf-8", newline="\n")
    if update or picture == known:
        actual.unlink(missing_ok=True)
        return
    SCREENS.mkdir(exist_ok=True)
    actual.write_text(picture, encoding="utf-8", newline="\n")
    pytest.fail(f"The screen {name} looks different: compare {kept.name} with {actual.name} in {SCREENS.name}/.")


def _cut_off(pilot: Pilot[int]) -> list[str]:
    """Return the labels of the keys that the footer in front does not show whole."""
    footers = pilot.app.screen.query(Footer)
    return [
        key.description for foot in footers for key in foot.query(FooterKey) if key.region.right > foot.region.right
    ]


async def _settled(pilot: Pilot[int], known: str) -> str:
    """Return the picture that is known as soon as the app shows it, else one that stays the same for a while: a
    footer, for one, is made anew some time after the keys have changed."""
    same, picture = 0, ""
    while same < STEADY:
        await pilot.pause(0.02)
        seen, picture = picture, _picture(pilot.app)
        if picture == known:
            return picture
        same = same + 1 if picture == seen else 0
    return picture


def _picture(app: App[int]) -> str:
    return re.sub(r"terminal-\d+-", "terminal-", app.export_screenshot(title="qzlive", simplify=True))
