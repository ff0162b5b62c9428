"""Sheets in the console: who writes where, and moderators writing themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.outline import rank_between
from qzlive.wire.frames import Presence
from tests.server.running import running
from tests.tui.console.desk import Desk
from tests.tui.console.moderating import moderating
from tests.tui.link.linked import a_host
from tests.tui.snapshots import still
from tui.console.rows import Rows
from tui.console.sheets_data import sheet_lines


def test_tables_that_nobody_writes_for_stand_on_top() -> None:
    desk = Desk()
    desk.host("1a", "Jana")
    desk.host("2b", "Ole")
    desk.who_is_here("1a", "2b")
    told = sheet_lines(desk.state, desk.presence)
    tables = [line.label for line in told if line.table]
    assert tables == ["1b", "2a", "3a", "3b", "4a", "4b", "5a", "5b", "6a", "6b", "1a", "2b"]
    assert [line.table for line in told].index(False) == len(tables)
    assert {line.label: line.writer for line in told if line.writer != "none"} == {"1a": "here", "2b": "here"}


def test_somebody_writing_is_seen_and_oneself_is_not() -> None:
    desk = Desk()
    desk.write("3a", "Ein Punkt")
    sheet = desk.sheet("3a")
    entry = next(iter(sheet.entries))

    def writer(place: str, own: str = "") -> str:
        presence = Presence(devices=({"device": "d", "role": "moderator", "seat": None, "place": place},))
        return next(line.writer for line in sheet_lines(desk.state, presence, own) if line.label == "3a")

    assert writer(sheet.id) == writer(entry) == "writing"
    assert writer(entry, own="d") == "none"


def test_trials_are_counted_apart_and_deleted_entries_not_at_all() -> None:
    desk = Desk()
    desk.write("3a", "Versuch", trial=True)
    desk.begin(0)
    desk.write("3a", "Eins", "Zwei")
    [line] = [line for line in sheet_lines(desk.state, None) if line.label == "3a"]
    assert (line.entries, line.trials, line.changed) == (2, 1, "14:00")


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
        await console.until(lambda: rows.row_count == 7 and "0+1" in map(str, rows.get_row(seat.sheets[-1])))
        # Table 1a has a writer, so 1b and 2a stand above it.
        assert [str(rows.get_row_at(row)[1]) for row in range(3)] == ["1b", "2a", "1a"]
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
