"""A meeting around a console: a chat that is saved, a BigBlueButton server, and what the console says of them."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest
from textual.widgets import Static

from tests.bbb_server import BbbServer
from tests.tui.console.moderating import PLAN as CIRCLE
from tests.tui.console.moderating import Console
from tui.console.feeds import feeds as feeds
from tui.console.feeds.dialog import Sources
from tui.console.lists.dialog import ShowDifference
from tui.sources import bbb_follower
from tui.sources.bbb_settings import BbbSettings
from tui.sources.chat_file import ChatFile

PLAN = CIRCLE.replace("date:", "moderators: [Mona Muster]\ndate:", 1)


def quick(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Let the sources look more often, and Zoom save below `home`."""
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    monkeypatch.setattr(feeds, "SEARCH", 0.05)
    monkeypatch.setattr(feeds, "ChatFile", partial(ChatFile, interval=0.02, settle=0.01))
    follower = partial(bbb_follower.Follower, interval=0.25, slowest=0.25, seconds=1.0)
    monkeypatch.setattr(bbb_follower, "Follower", follower)


class Chat:
    """The chat of a meeting, as Zoom saves it."""

    def __init__(self, home: Path, meeting: str = "2031-05-14 14.00.00 Kreis 81234567890") -> None:
        self.file = home / "Documents" / "Zoom" / meeting / "meeting_saved_chat.txt"
        self._lines: list[str] = []

    def says(self, name: str, text: str) -> None:
        clock = f"15:{len(self._lines) // 60:02}:{len(self._lines) % 60:02}"
        self._lines.append(f"{clock} From  {name}  to  Everyone:\n\t{text}\n")

    def save(self, *, hours_ago: float = 0) -> None:
        """Save it as a whole, beside the old file and then in its place."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.file.with_name("being_saved")
        fresh.write_text("".join(self._lines), encoding="utf-8", errors="replace")
        if hours_ago:
            at = fresh.stat().st_mtime - hours_ago * 3600
            os.utime(fresh, (at, at))
        fresh.replace(self.file)


def settings(server: BbbServer, *, secret: str = "", meeting: str | None = None) -> BbbSettings:
    return BbbSettings(f"{server.url}/bigbluebutton/api", secret or server.secret, meeting)


def line(console: Console) -> str:
    """What stands above the list of people."""
    shown = console.app.screen_stack[1].query_one("#feeds", Static)
    return str(shown.render()) if shown.display else ""


def said(console: Console, source: str) -> str:
    """What the dialog says of a source: "chat" or "bbb"."""
    return str(console.app.screen.query_one(f"#{source}", Static).render())


async def follow(console: Console, *keys: str) -> None:
    """Open the dialog of the sources in the view of the people and press keys in it."""
    await console.press("2", "q")
    await console.until(lambda: isinstance(console.app.screen, Sources), "no dialog")
    await console.press(*keys)


async def shown(console: Console) -> list[tuple[str, str]]:
    """Wait until a difference is shown and return its lines: name and change."""
    await console.until(lambda: isinstance(console.app.screen, ShowDifference), "no difference")
    await console.pilot.pause()
    screen = console.app.screen
    assert isinstance(screen, ShowDifference)
    return [(one.name, one.change) for one in screen._difference.lines]


async def closed(console: Console) -> None:
    """Wait until no dialog is open but that of the sources."""
    await console.until(lambda: not isinstance(console.app.screen, ShowDifference), "a difference is open")
    await console.pilot.pause()
