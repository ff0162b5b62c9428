"""Sheets in the console: moderators writing themselves, trials, the close."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.outline import rank_between
from tests.server.running import running
from tests.tui.console.moderating import moderating
from tests.tui.link.linked import a_host
from tests.tui.snapshots import still
from tui.console.rows import Rows


async def test_a_moderator_writes_for_a_table_and_lets_trials_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with (
        running(tmp_path / "data") as place,
        a_host(place, "1a") as host,
        moderating(place, tmp_path / "out") as console,
    ):
        seat = place.seats["1a"]
        entry = NewEntry(entry="trial-entry-1", rank=rank_between(None, None), text="Nur ein Versuch")
        host.send(AddEntries(sheet=seat.sheets[-1], entries=(entry,), trial=True))
        await console.press("4")
        rows = console.app.screen.query_one("#sheet-list", Rows)
        await console.until(lambda: rows.row_count == 7 and "1 Probe" in map(str, rows.get_row(seat.sheets[-1])))
        assert [str(rows.get_row_at(row)[1]) for row in range(3)] == ["1a", "1b", "2a"]
        rows.select(seat.sheets[-1])
        await console.press("z", "enter")
        await console.saved()
        assert not place.state.sheets[seat.sheets[-1]].entries["trial-entry-1"].trial
        await console.press("enter", "enter", *"Pult", "enter")
        await console.saved()
        texts = [one.text for one in place.state.sheets[seat.sheets[-1]].entries.values()]
        assert sorted(texts) == ["Nur ein Versuch", "Pult"]
        await console.press("escape", "escape", "x", "tab", "enter")
        await console.saved()
        assert place.state.closed_at is not None
        assert "geschlossen" in str(console.app.screen.query_one("#legend", Static).content)
        await console.press("x", "enter")
        await console.saved()
        assert place.state.closed_at is None
