"""The finder, from another view, on a real server."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.session.commands.tables import ProposeTables
from tests.server.running import running
from tests.tui.console.moderating import PLAN, moderating
from tests.tui.snapshots import still
from tui.console.find import Find
from tui.console.tables.panel import TablesPanel


async def test_any_person_and_their_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, moderating(place, tmp_path / "out") as console:
        await console.people("1 Anna Berg", "1 Jörg Müller", "2 Cem Demir", "Gerd Alt")
        console.app.send(ProposeTables(breakout="topics"))
        await console.saved()
        await console.press("slash")
        await console.write("mul")
        members = console.app.screen.query_one("#members", Static)
        assert str(members.content) == "Tisch 1a, Anfangen: Anna Berg, Jörg Müller"
        await console.write("xyz")
        await console.press("enter")
        assert isinstance(console.app.screen, Find)
        await console.write("e")
        await console.press("down", "up", "down", "enter")
        panel = console.app.screen.query_one(TablesPanel)
        assert panel.display
        await console.until(lambda: panel.chosen is not None)
        chosen = console.state.people[panel.chosen or ""]
        assert "e" in chosen.name.casefold()
        await console.press("2", "slash")
        await console.write("gerd")
        await console.press("enter")
        assert panel.chosen == console.person("Gerd Alt").id
