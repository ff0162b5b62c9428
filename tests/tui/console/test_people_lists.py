"""Lists on their way into a session: pasted or from a file, shown as a difference, taken as a whole or line by line."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.widgets import Input, Static, TextArea

from qzlive.roster import DateOrder, Roster, Row, read_text
from tests.server.running import running
from tests.tui.console.moderating import PLAN, Console, moderating
from tests.tui.snapshots import still
from tui.console import given as given_kinds
from tui.console import patience
from tui.console.lists import source as people_source
from tui.console.lists.dialog import ShowDifference
from tui.console.lists.source import AskRoster, Given
from tui.console.lists.taking import Lists, LiveFeed
from tui.console.patience import Busy
from tui.console.people.panel import PeoplePanel
from tui.console.steady_table import SteadyTable
from tui.dialogs import Confirm, ShowText


@pytest.fixture
async def console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Console]:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, moderating(place, tmp_path / "out") as console:
        await console.press("2")
        yield console


async def shown(console: Console) -> ShowDifference:
    await console.until(lambda: isinstance(console.app.screen, ShowDifference), "no difference")
    await console.pilot.pause()
    assert isinstance(console.app.screen, ShowDifference)
    return console.app.screen


async def asked(console: Console) -> None:
    await console.press("p")
    await console.until(lambda: isinstance(console.app.screen, AskRoster))
    await console.pilot.pause()


async def paste(console: Console, text: str) -> ShowDifference:
    await asked(console)
    console.app.screen.query_one(TextArea).text = text
    await console.press("ctrl+s")
    return await shown(console)


async def read_file(console: Console, file: Path) -> None:
    await asked(console)
    console.app.screen.query_one("#file", Input).focus()
    await console.pilot.pause()
    await console.enter(str(file))


async def take(console: Console) -> None:
    await console.press("enter")
    await console.until(lambda: not isinstance(console.app.screen, ShowDifference))
    await console.saved()


def lines(dialog: ShowDifference) -> dict[str, str]:
    """The tick before each name."""
    table = dialog.query_one(SteadyTable)
    rows = (table.get_row_at(row) for row in range(table.row_count))
    return {str(row[2]): str(row[0]) for row in rows}


def text(dialog: ShowDifference) -> str:
    return "\n".join(str(dialog.query_one(name, Static).content) for name in ("#facts", "#asks"))


async def test_a_pasted_list_is_shown_before_it_is_sent(console: Console) -> None:
    await console.people("Gerd Alt", "3 Bo Lind")
    dialog = await paste(console, "1 Anna Berg\n2 Bo Lind\nCem Demir\n")
    assert list(lines(dialog).items()) == [("Bo Lind", "✓"), ("Anna Berg", "✓"), ("Cem Demir", "✓"), ("Gerd Alt", "·")]
    assert "1 Person fehlt darin. Ist das die ganze Liste?" in text(dialog)
    assert len(console.place.state.people) == 2
    await take(console)
    assert console.topics("Anna Berg") == (1,)
    assert console.topics("Bo Lind") == (2,)
    assert console.person("Gerd Alt").here
    dialog = await paste(console, "1 Anna Berg\n2 Bo Lind\nCem Demir\n")
    await console.press("g")
    assert lines(dialog) == {"Gerd Alt": "✓"}
    await take(console)
    assert not console.person("Gerd Alt").here


async def test_the_same_list_again_changes_nothing(console: Console) -> None:
    await paste(console, "1 Anna Berg\n9 Bo Lind\n")
    await take(console)
    version = console.place.state.version
    dialog = await paste(console, "1 Anna Berg\n9 Bo Lind\n")
    assert "nichts ändert sich" in text(dialog)
    assert not dialog.query_one(SteadyTable).display
    await take(console)
    assert console.place.state.version == version


async def test_lines_are_left_out_one_by_one_and_all_together(console: Console) -> None:
    dialog = await paste(console, "1 Anna Berg\n2 Bo Lind\n3 Cem Demir\n")
    await console.press("space", "down", "space")
    assert lines(dialog) == {"Anna Berg": "·", "Bo Lind": "✓", "Cem Demir": "·"}
    await console.press("a")
    assert set(lines(dialog).values()) == {"✓"}
    await console.press("a")
    assert set(lines(dialog).values()) == {"·"}
    await console.press("home", "space")
    await take(console)
    assert [person.name for person in console.place.state.people.values()] == ["Anna Berg"]
    await paste(console, "1 Anna Berg\n2 Bo Lind\n")
    await console.press("escape")
    await console.saved()
    assert len(console.place.state.people) == 1


async def test_a_file_that_states_its_count_is_whole(console: Console, tmp_path: Path) -> None:
    await console.people("Gerd Alt")
    file = tmp_path / "liste.txt"
    file.write_bytes("Teilnehmer (2)\nJörg Tiemann\nBo Lind\n".encode("cp1252"))
    await read_file(console, file)
    dialog = await shown(console)
    assert "Die Liste nennt 2, alle sind gelesen" in text(dialog)
    assert "3 Zeilen: 2 Personen, 1 andere (z zeigt sie)" in text(dialog)
    assert lines(dialog)["Gerd Alt"] == "✓"
    await console.press("z")
    assert isinstance(console.app.screen, ShowText)
    await console.press("escape")
    await take(console)
    assert console.person("Jörg Tiemann").here
    assert not console.person("Gerd Alt").here


async def test_the_place_of_a_file_may_be_pasted_above(console: Console, tmp_path: Path) -> None:
    file = tmp_path / "liste.txt"
    file.write_text("1 Anna Berg\n2 Bo Lind\n", encoding="utf-8")
    dialog = await paste(console, f'"{file}"')
    assert set(lines(dialog)) == {"Anna Berg", "Bo Lind"}
    await console.press("escape")
    dialog = await paste(console, "Anna B.")
    assert list(lines(dialog)) == ["Anna B."]


async def test_who_left_and_who_came_may_be_the_same(console: Console) -> None:
    await console.people("Uschi Landwehrmann", "Bo Lind")
    dialog = await paste(console, "Uschi\nBo Lind\nZoe Zander\n")
    table = dialog.query_one(SteadyTable)
    told = {str(table.get_row_at(row)[2]): str(table.get_row_at(row)[3]) for row in range(table.row_count)}
    assert told["Uschi"].startswith("vielleicht Uschi Landw")
    assert told["Uschi Landwehrmann"] == "vielleicht jetzt „Uschi“"
    assert told["Zoe Zander"] == "ohne Thema"


async def test_a_registration_list_makes_nobody_be_here(console: Console, tmp_path: Path) -> None:
    file = tmp_path / "anmeldungen.csv"
    file.write_text(
        "Vorname;Nachname;E-Mail;1. Wunsch\nAnna;Berg;anna@example.org;2\nBo;Lind;bo@example.org;\n", encoding="utf-8"
    )
    await read_file(console, file)
    dialog = await shown(console)
    assert "2 Angemeldete: Niemand gilt dadurch als da." in text(dialog)
    await take(console)
    assert console.topics("Anna Berg") == (2,)
    table = console.app.screen.query_one("#people").query_one(SteadyTable)
    assert table.row_count == 0
    await console.press("o")
    assert table.row_count == 2
    await console.press("o")
    await paste(console, "Anna Berg\n")
    await take(console)
    assert console.person("Anna Berg").here
    assert console.topics("Anna Berg") == (2,)


async def test_what_cannot_be_read_leaves_everything(console: Console, tmp_path: Path) -> None:
    await console.people("Gerd Alt")
    (tmp_path / "leer.txt").write_bytes(b"\n")
    (tmp_path / "bild.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    for name in ("leer.txt", "bild.png", "fehlt.txt", "."):
        await read_file(console, tmp_path / name)
        await console.until(lambda: any(note.severity == "error" for note in console.app._notifications))
        assert not isinstance(console.app.screen, ShowDifference)
        console.app.clear_notifications()
    assert len(console.place.state.people) == 1
    await asked(console)
    await console.press("ctrl+s")
    await console.until(lambda: any(note.severity == "error" for note in console.app._notifications))


async def test_dates_that_can_be_read_two_ways_are_asked(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[DateOrder | None] = []

    def read(self: Given, dates: DateOrder | None = None) -> Roster:
        given.append(dates)
        return Roster("zoom_participants_report", "report", (Row(1, "Anna", "Anna"),), dates_open=dates is None)

    monkeypatch.setattr(people_source.Given, "read", read)
    for keys, dates in ((("enter",), "dmy"), (("tab", "enter"), "mdy"), (("escape",), None)):
        given.clear()
        await asked(console)
        await console.press("ctrl+s")
        await console.until(lambda: isinstance(console.app.screen, Confirm))
        await console.pilot.pause()
        if dates == "mdy":
            console.app.screen.query_one("#no").focus()
            await console.press("enter")
        else:
            await console.press(*keys)
        await shown(console)
        assert given[-1] == dates
        await console.press("escape")
        await console.until(lambda: not isinstance(console.app.screen, ShowDifference))


@contextmanager
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Reading takes until the event is set."""
    gate = threading.Event()

    def read(self: Given, dates: DateOrder | None = None) -> Roster:
        assert gate.wait(10)
        return read_text(self.text)

    monkeypatch.setattr(patience, "PATIENCE", 0.01)
    monkeypatch.setattr(given_kinds, "QUICK", 0)
    monkeypatch.setattr(people_source.Given, "read", read)
    yield gate
    gate.set()


async def test_a_long_reading_says_so_and_ends_or_is_given_up(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    with slow(monkeypatch) as gate:
        for patient in (False, True):
            await asked(console)
            console.app.screen.query_one(TextArea).text = "1 Anna Berg\n"
            await console.press("ctrl+s")
            await console.until(lambda: isinstance(console.app.screen, Busy))
            if not patient:
                await console.press("escape")
                await console.until(lambda: not isinstance(console.app.screen, Busy))
                assert not isinstance(console.app.screen, ShowDifference)
            else:
                gate.set()
                await shown(console)
                await take(console)
    assert console.topics("Anna Berg") == (1,)


async def test_a_source_that_goes_on_may_be_followed(console: Console) -> None:
    followed: list[str] = []
    panel = console.app.screen.query_one(PeoplePanel)
    feed = LiveFeed("BigBlueButton", whole=True, follow=lambda: followed.append("yes"))
    await console.people("Gerd Alt")
    lists, breakout = Lists(console.app), console.app.breakout
    assert breakout is not None
    panel.run_worker(lists.compare(breakout, read_text("1 Anna Berg\n"), feed))
    dialog = await shown(console)
    assert lines(dialog) == {"Gerd Alt": "✓", "Anna Berg": "✓"}
    await console.press("l")
    await console.until(lambda: followed)
    await console.saved()
    assert console.topics("Anna Berg") == (1,)
    assert not console.person("Gerd Alt").here
    panel.run_worker(lists.compare(breakout, read_text("2 Anna Berg\n")))
    await shown(console)
    await console.press("l")
    assert len(followed) == 1
    panel.tell_feeds(("Chat: 3 Änderungen",))
    assert panel.query_one("#feeds").display
    panel.tell_feeds(())
    assert not panel.query_one("#feeds").display
