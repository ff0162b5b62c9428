"""What the server does not accept: told, and a text of somebody's is never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.session.commands.agenda import EndAgenda
from qzlive.session.commands.texts import AddQuestion, ChangeQuestion
from tests.server.running import running
from tests.tui.console.moderating import moderating
from tests.tui.snapshots import still
from tui.console.refused import RefusedChanges

TEXT = "Was haben Eltern [/] davon?"


async def test_a_refused_change_keeps_its_text_until_a_person_gives_it_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        banner = console.app.screen.query_one("#banner", Static)
        console.app.send(ChangeQuestion(topic=1, question="question-1", text=TEXT))
        await console.until(lambda: banner.display)
        assert "!: ansehen" in str(banner.content)
        await console.press("exclamation_mark")
        assert isinstance(console.app.screen, RefusedChanges)
        shown = str(console.app.screen.query_one("#text", Static).content)
        assert TEXT in shown
        assert "Diese Leitfrage gibt es nicht" in shown
        # What was missing is there now: sending it again is enough.
        console.app.send(AddQuestion(topic=1, question="question-1", text="Was?"))
        await console.until(lambda: len(place.state.topics[1].questions) == 3)
        await console.press("r")
        await console.saved()
        assert place.state.topics[1].questions[-1].text == TEXT
        await console.press("escape")
        await console.until(lambda: not banner.display)


async def test_giving_up_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        console.app.send(ChangeQuestion(topic=1, question="question-1", text=TEXT))
        await console.until(lambda: any(pending.state == "refused" for pending in console.app.link.pending))
        await console.press("exclamation_mark", "x", "enter")
        assert len(console.app.link.pending) == 1
        await console.press("x", "tab", "enter")
        assert not console.app.link.pending


async def test_a_refused_change_without_a_text_is_told_and_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        id_ = console.app.send(EndAgenda())
        assert console.app.link.state_of(id_) == "waiting"
        await console.until(lambda: not console.app.link.pending)
        assert place.state.ended_at is None
        await console.pilot.pause()
        told = [toast.message for toast in console.app._notifications]
        assert told == ["Die Veranstaltung hat noch nicht begonnen."]
