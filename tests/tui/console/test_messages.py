"""Messages from the console to the tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input, TextArea

from qzlive.text import TEXT_LIMIT
from tests.server.running import running
from tests.tui.console.moderating import moderating
from tests.tui.link.linked import a_host
from tests.tui.snapshots import still
from tui.dialogs import ShowText
from tui.link.picture import HostPicture


async def test_messages_to_all_and_to_one_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with (
        running(tmp_path / "data") as place,
        a_host(place, "1a") as host,
        moderating(place, tmp_path / "out") as console,
    ):
        await console.press("5", "n")
        await console.enter("An [b]alle[/b]")
        await console.press("escape", "t", "down", "down", "enter")
        await console.enter("Nur an 1b")
        await console.saved()
        assert [(message.table, message.text) for message in place.state.messages] == [
            (None, "An [b]alle[/b]"),
            (place.seats["1b"].table, "Nur an 1b"),
        ]
        picture = host.picture
        assert isinstance(picture, HostPicture)
        await host.wait(lambda: bool(picture.messages.messages))
        assert [message.text for message in picture.messages.messages] == ["An [b]alle[/b]"]
        await console.press("escape", "home", "down", "enter")
        assert isinstance(console.app.screen, ShowText)
    [file] = (tmp_path / "out").iterdir()
    assert file.read_text(encoding="utf-8") == "Nur an 1b\n"


async def test_what_cannot_be_sent_stays_where_it_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        await console.press("5", "n")
        await console.enter("x" * (TEXT_LIMIT + 1))
        assert len(console.app.screen.query_one("#new", Input).value) == TEXT_LIMIT + 1
        await console.enter("   ")
        assert place.state.messages == ()


async def test_an_unfinished_message_is_there_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        await console.press("5", "n")
        await console.write("Noch nicht fer")
        assert console.app.link.drafts["message"] == "Noch nicht fer"
        await console.press("escape", "l")
        area = console.app.screen.query_one(TextArea)
        assert area.text == "Noch nicht fer"
        area.text = "Zeile eins\nZeile zwei"
        await console.press("ctrl+s")
        await console.saved()
        assert place.state.messages[0].text == "Zeile eins\nZeile zwei"
        assert "message" not in console.app.link.drafts
