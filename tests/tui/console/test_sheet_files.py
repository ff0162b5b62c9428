"""Filled sheets read in on the console: shown first, taken as a whole or line by line, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Button, Input, TextArea

from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.sheets.comparing import Line
from tests.server.running import running
from tests.tui.console.desk import Desk
from tests.tui.console.moderating import Console, moderating, until
from tests.tui.console.test_screens import LARGE, SMALL, at_the_tables
from tests.tui.link.linked import a_host, texts
from tests.tui.snapshots import assert_screen, still
from tui.console.given import AskGiven
from tui.console.rows import Rows
from tui.console.sheet_files.dialog import ShowSheetFile
from tui.dialogs import Confirm

FILLED = """# Tisch 1a · Aller Anfang: die erste Zeit mit den Familien

## Wodurch fassen Eltern am Anfang Vertrauen zu Ihnen?

- Ein Anruf in der ersten Woche
  - ★ auch abends, wenn beide Eltern da sind
- Aufgabe: Liste der Dolmetscher*innen anlegen (Schulleitung, bis 30. Juni)
- Beim Abholen steht immer die selbe Person an der Tür
- Probehalber *(Probe)*

## Wie erreichen Sie die Familien, die selten von sich aus kommen?

- Vereinbarung: Wir fragen die Bücherei

## Eigenes

- Kaffee und Kuchen

## *Nicht angenommen*

- Was der Server nicht hatte *(nicht angenommen)*
"""


async def ask(console: Console, text: str = "", file: Path | None = None) -> None:
    """Open the dialog for the sheet under the cursor and give a block or a file."""
    await console.press("f")
    await console.until(lambda: isinstance(console.app.screen, AskGiven))
    if file is None:
        console.app.screen.query_one(TextArea).text = text
        await console.press("ctrl+s")
    else:
        console.app.screen.query_one("#file", Input).value = str(file)
        console.app.screen.query_one("#file", Input).focus()
        await console.press("enter")


async def preview(console: Console) -> ShowSheetFile:
    await console.until(lambda: isinstance(console.app.screen, ShowSheetFile))
    screen = console.app.screen
    assert isinstance(screen, ShowSheetFile)
    await console.pilot.pause(0.1)
    return screen


async def test_a_file_comes_in_once_and_to_the_table_it_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    file, broken = tmp_path / "bogen.md", tmp_path / "kaputt.docx"
    file.write_text("# Tisch 2a · Dranbleiben\n\n## Eigenes\n\n- eins\n  - zwei\n- drei\n", encoding="utf-8")
    broken.write_bytes(b"PK\x03\x04")
    async with (
        running(tmp_path / "data") as place,
        a_host(place, "2a") as host,
        moderating(place, tmp_path / "out") as console,
    ):
        sheet = place.seats["2a"].sheets[-1]
        await console.press("4")
        rows = console.app.screen.query_one("#sheet-list", Rows)
        await console.until(lambda: rows.row_count > 4)
        rows.select(place.seats["1a"].sheets[-1])
        await console.pilot.pause()
        await ask(console, file=broken)
        await console.until(lambda: any("beschädigt" in note.message for note in console.app._notifications))
        await ask(console, file=file)
        await console.until(lambda: isinstance(console.app.screen, Confirm))
        console.app.screen.query_one("#yes", Button).press()
        shown = await preview(console)
        assert shown.query_one(Rows).row_count == 4
        # One of the lines arrives by itself while somebody is reading.
        host.send(AddEntries(sheet=sheet, entries=(NewEntry(entry="entry-0001", rank="a0", text="vier"),)))
        await console.until(lambda: texts(console.state.sheets[sheet]) == ["vier"])
        await console.press("end", "space", "enter")
        await console.saved()
        assert texts(place.state.sheets[sheet]) == ["eins", "vier", "zwei"]
        await ask(console, text=file.read_text(encoding="utf-8"))
        await console.until(lambda: isinstance(console.app.screen, Confirm))
        console.app.screen.query_one("#yes", Button).press()
        shown = await preview(console)
        assert shown.query_one(Rows).row_count == 1
        await console.press("enter")
        await console.saved()
        assert texts(place.state.sheets[sheet]) == ["drei", "eins", "vier", "zwei"]
        assert [one.text for one in place.state.sheets[sheet].headings.values()] == ["Eigenes"]


@pytest.mark.parametrize(("size", "name"), [(SMALL, "sheet-file-80"), (LARGE, "sheet-file-140")])
async def test_how_the_preview_looks(
    size: tuple[int, int], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    desk: Desk = at_the_tables(6)
    app = desk.app(tmp_path)
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.press("4")
        await pilot.pause()
        app.screen.query_one("#sheet-list", Rows).select(desk.sheet("1a").id)
        await pilot.pause()
        await pilot.press("f")
        await until(pilot, lambda: isinstance(app.screen, AskGiven))
        app.screen.query_one(TextArea).text = FILLED
        await pilot.press("ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, ShowSheetFile))
        await assert_screen(pilot, name)
        if size == LARGE:
            await pilot.press("l")
            await pilot.pause()
            assert any(line.said.kind == "agreement" for line in _taken(app.screen))
            assert not any(line.like and line.change == "heading" for line in _taken(app.screen))


def _taken(screen: object) -> list[Line]:
    assert isinstance(screen, ShowSheetFile)
    return [line for line in screen._comparison.lines if line.number in screen._taken]
