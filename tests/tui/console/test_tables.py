"""Tables in the console, on a real server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from textual.widgets import Input, Label, OptionList, Static

from qzlive.session.commands.people import Choose as ChooseTopics
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.commands.tables import ChangeSizes, MovePerson, PublishTables
from tests.server.running import running
from tests.tui.console.moderating import PLAN, Console, moderating
from tests.tui.snapshots import still
from tui.console.steady_table import SteadyTable
from tui.console.tables.ask import Before
from tui.console.tables.board import Board
from tui.console.tables.box import BoxView
from tui.console.tables.changed import Changes
from tui.console.tables.move import MoveTo
from tui.console.tables.panel import TablesPanel
from tui.console.tables.publish import ShowPublication
from tui.console.tables.splitting import Splitting
from tui.console.tables.ticks import Ticks
from tui.dialogs import Confirm
from tui.outline.dialogs import Choose

PEOPLE = ("1 Anna Berg", "1 Bo Lind", "2 Cem Demir", "2 Dora Ehm", "3 Eva Funk", "3 Finn Gut", "Gerd Alt")


@pytest.fixture
async def console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> AsyncIterator[Console]:
    still(monkeypatch)
    size = getattr(request, "param", (80, 24))
    async with (
        running(tmp_path / "data", plan=PLAN) as place,
        moderating(place, tmp_path / "out", size=size) as console,
    ):
        await console.people(*PEOPLE)
        await console.press("3")
        yield console


WIDE = pytest.mark.parametrize("console", [(140, 40)], indirect=True)


def said(console: Console, widget: str) -> str:
    return str(console.app.screen.query_one(TablesPanel).query_one(f"#{widget}", Static).content)


async def point(console: Console, name: str) -> None:
    console.app.screen.query_one(TablesPanel).select(console.person(name).id)
    await console.pilot.pause()


async def propose(console: Console, *, asked: bool = False) -> None:
    """Compute tables and wait for them; `asked`: they move people, which is agreed to."""

    def computing() -> bool:
        return any(one.group == "computing" and not one.is_finished for one in console.app.workers)

    await console.press("v")
    if asked:
        await console.until(lambda: isinstance(console.app.screen, Confirm))
        await console.press("tab", "enter")
    await console.until(lambda: not computing())
    await console.saved()


async def test_propose_move_pin_and_take_back(console: Console) -> None:
    await propose(console)
    assert [console.table(name[2:]) for name in PEOPLE[:6]] == ["1a", "1a", "2a", "2a", "3a", "3a"]
    assert console.table("Gerd Alt") is None
    assert "1 ohne Tisch" in said(console, "overview")
    await point(console, "Anna Berg")
    assert "Erster Wunsch: Thema 1" in said(console, "why")
    await console.press("m", "2", "b", "enter")
    await console.saved()
    assert console.table("Anna Berg") == "2b"
    assert "Von der Moderation gesetzt" in said(console, "why")
    await console.press("f")
    await console.saved()
    assert console.person("Anna Berg").id in console.place.state.allocations["topics"].pinned
    await propose(console, asked=True)
    assert console.table("Anna Berg") == "2b"
    for _ in range(3):
        await console.press("u")
        await console.saved()
    assert console.table("Anna Berg") == "1a"
    assert console.person("Anna Berg").id not in console.place.state.allocations["topics"].pinned
    await console.press("U")
    await console.saved()
    assert console.table("Anna Berg") == "2b"
    await console.press("u")
    await console.saved()
    await console.press("o")
    assert console.app.screen.query_one(TablesPanel).chosen == console.person("Gerd Alt").id
    await console.press("m", "down", "enter")
    await console.saved()
    assert console.table("Gerd Alt") == "1a"


async def test_a_proposal_that_moves_people_is_asked_about(console: Console) -> None:
    await propose(console)
    console.app.send(ChooseTopics(person=console.person("Anna Berg").id, breakout="topics", topics=(3,)))
    await console.saved()
    await console.press("v")
    await console.until(lambda: isinstance(console.app.screen, Confirm))
    await console.press("enter")
    await console.saved()
    assert console.table("Anna Berg") == "1a"
    await propose(console, asked=True)
    assert console.table("Anna Berg") == "3a"


async def test_publish_asks_and_gives_texts_to_copy(console: Console, tmp_path: Path) -> None:
    await propose(console)
    await console.press("p")
    assert isinstance(console.app.screen, Confirm)
    await console.press("tab", "enter")
    await console.until(lambda: isinstance(console.app.screen, ShowPublication))
    assert console.place.state.allocations["topics"].number == 1
    files = sorted((tmp_path / "out").iterdir())
    assert len(files) == 2
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert "Anna Berg" in text
        assert "Gerd Alt" not in text
    assert any("Anna Berg: Tisch 1a" in file.read_text(encoding="utf-8") for file in files)
    await console.press("a")
    piece = str(console.app.screen.query_one("#piece", Static).content)
    assert "Anna Berg: Tisch 1a" in piece
    assert files[0].name[:30] in str(console.app.screen.query_one("#where", Static).content)
    await console.press("escape")
    await point(console, "Bo Lind")
    await console.press("m", "1", "b", "enter")
    await console.saved()
    assert "1 umgesetzt seit Veröffentlichung Nr. 1" in said(console, "standing")
    table = console.app.screen.query_one(TablesPanel).query_one(SteadyTable)
    assert "war 1a" in str(table.get_row(console.person("Bo Lind").id)[3])
    await console.press("u", "p")
    await console.until(lambda: isinstance(console.app.screen, ShowPublication))
    assert console.place.state.allocations["topics"].number == 1


async def test_a_refused_publication_shows_no_text(console: Console) -> None:
    await propose(console)
    await console.press("p", "tab")
    console.app.send(PublishTables(breakout="topics", number=0))
    await console.saved()
    await console.press("enter")
    await console.until(lambda: any("gerade einen Tischplan" in one.message for one in console.app._notifications))
    await console.saved()
    assert not isinstance(console.app.screen, ShowPublication)


async def test_somebody_else_was_faster(console: Console) -> None:
    await propose(console)
    tables = {table.label: table.id for table in console.place.state.tables.values()}
    await point(console, "Anna Berg")
    await console.press("m")
    anna = console.person("Anna Berg").id
    console.app.send(MovePerson(breakout="topics", person=anna, from_table=tables["1a"], table=tables["2b"]))
    await console.saved()
    await console.press("3", "enter")
    await console.until(lambda: any("gerade umgesetzt" in one.message for one in console.app._notifications))
    assert console.table("Anna Berg") == "2b"


async def test_open_close_and_sizes(console: Console) -> None:
    await propose(console)
    await point(console, "Eva Funk")
    await console.press("n", "enter")
    await console.until(lambda: "3b" in {table.label for table in console.place.state.tables.values()})
    await console.press("c")
    await console.press("enter")
    assert isinstance(console.app.screen, Before)
    assert "2 Personen haben dann keinen Tisch." in str(console.app.screen.query_one("#ahead", Static).content)
    await console.press("enter")
    await console.saved()
    assert console.table("Eva Funk") is None
    await console.press("c", "end", "up", "enter")
    await console.saved()
    assert not next(table.closed for table in console.place.state.tables.values() if table.label == "3a")
    await console.press("g")
    console.app.screen.query_one("#field-max_size", Input).value = "1"
    await console.press("ctrl+s")
    assert "Mindestgröße" in str(console.app.screen.query_one("#ahead", Static).content)
    console.app.screen.query_one("#field-max_size", Input).value = "6"
    await console.press("ctrl+s")
    await console.saved()
    assert console.place.state.breakouts["topics"].max_size == 6


@WIDE
async def test_side_by_side_with_arrows(console: Console) -> None:
    await propose(console)
    board = console.app.screen.query_one(Board)
    assert board.has_focus
    await point(console, "Bo Lind")
    await console.press("greater_than_sign")
    assert isinstance(console.app.screen, Before)
    await console.press("enter")
    await console.saved()
    assert console.table("Bo Lind") == "1b"
    await console.press("shift+left")
    await console.saved()
    assert console.table("Bo Lind") == "1a"
    await console.press("down")
    assert board.selected == table_id(console, "1b")
    await console.press("down", "down")
    assert board.selected == console.person("Cem Demir").id
    await console.press("left", "left")
    assert board.selected == table_id(console, "1a")
    await console.press("left")
    assert board.selected == console.person("Gerd Alt").id
    await console.press("right")
    assert board.selected == console.person("Anna Berg").id
    await console.press("end", "down")
    assert board.selected == console.person("Eva Funk").id
    await console.press("home", "pagedown", "pageup")
    assert board.selected == console.person("Gerd Alt").id
    await point(console, "Eva Funk")
    await console.press("a")
    panel = console.app.screen.query_one(TablesPanel)
    assert not board.display
    assert panel.chosen == console.person("Eva Funk").id
    assert panel.query_one(SteadyTable).has_focus


def box(console: Console, label: str | None) -> BoxView:
    tables = {table.id: table.label for table in console.place.state.tables.values()}
    return next(
        view
        for view in console.app.screen.query(BoxView)
        if (tables[view.table] if view.table is not None else None) == label
    )


def table_id(console: Console, label: str) -> str:
    return next(table.id for table in console.place.state.tables.values() if table.label == label)


async def drag(console: Console, name: str, label: str | None, to: str | None) -> None:
    """Drag a person from a table to another."""
    start = box(console, label)
    line = next(number for number, one in enumerate(start._people) if one.name == name)
    await console.pilot.mouse_down(start, offset=(4, 1 + start.head + line))
    await console.pilot.hover(box(console, to), offset=(4, 1))
    await console.pilot.mouse_up(box(console, to), offset=(4, 1))
    await console.pilot.pause()


@WIDE
async def test_side_by_side_with_the_mouse(console: Console) -> None:
    await propose(console)
    board = console.app.screen.query_one(Board)
    await console.pilot.click(box(console, "1b"), offset=(4, 1))
    assert board.selected == table_id(console, "1b")
    await console.pilot.click(box(console, "2a"), offset=(4, 2))
    assert board.selected == console.person("Cem Demir").id
    await console.pilot.click(box(console, "2a"), offset=(4, 2), button=3)
    assert isinstance(console.app.screen, Choose)
    await console.press("escape")
    start = box(console, "2a")
    await console.pilot.mouse_down(start, offset=(4, 1 + start.head))
    await console.pilot.hover(box(console, "1b"), offset=(4, 1))
    assert "Cem Demir hat Thema 1 nicht gewählt" in said(console, "why")
    assert box(console, "1b").has_class("-target")
    await console.pilot.mouse_up(box(console, "1b"), offset=(4, 1))
    await console.pilot.pause()
    assert isinstance(console.app.screen, Before)
    await console.press("enter")
    assert not box(console, "1b").has_class("-target")
    await console.saved()
    assert console.table("Cem Demir") == "1b"
    await drag(console, "Gerd Alt", None, "1a")
    await console.saved()
    assert console.table("Gerd Alt") == "1a"
    await console.until(lambda: not [view for view in console.app.screen.query(BoxView) if view.table is None])
    console.app.send(ChangeSizes(breakout="topics", min_size=1, max_size=1))
    await console.saved()
    await console.until(lambda: box(console, "1a").has_class("-over"))
    assert "zu groß" in str(box(console, "1a").border_subtitle)


async def pick(console: Console, text: str) -> None:
    """Choose the line of the open list that has this text."""
    listed = console.app.screen.query_one(OptionList)
    texts = [str(listed.get_option_at_index(place).prompt) for place in range(listed.option_count)]
    listed.highlighted = next(place for place, one in enumerate(texts) if text in one)
    await console.press("enter")


@WIDE
async def test_everything_from_the_menu(console: Console) -> None:
    """Swap, apart, host, split, merge with what was written, no seat; each shows what would come of it first."""
    await propose(console)
    await point(console, "Anna Berg")
    await console.press("enter")
    await pick(console, "Tauschen")
    await console.write("Cem")
    assert "2 Personen ziehen um" in str(console.app.screen.query_one("#members", Static).content)
    await console.press("enter")
    await console.saved()
    assert (console.table("Anna Berg"), console.table("Cem Demir")) == ("2a", "1a")
    await console.press("b")
    await pick(console, "getrennt von")
    await console.write("Dora")
    assert "sollen getrennt sitzen" in str(console.app.screen.query_one("#members", Static).content)
    await console.press("enter")
    await console.saved()
    assert "≠!" in str(box(console, "2a").content)
    await console.press("b")
    await pick(console, "≠ ")
    await console.saved()
    assert not console.place.state.pairs
    await console.press("escape", "u")
    await console.saved()
    assert len(console.place.state.pairs) == 1
    code = next(seat.issue for seat in console.place.state.seats.values() if seat.table == table_id(console, "2a"))
    await console.press("enter")
    await pick(console, "Schreibt an Tisch 2a")
    await console.saved()
    assert console.place.state.tables[table_id(console, "2a")].host == console.person("Anna Berg").id
    assert code == next(
        seat.issue for seat in console.place.state.seats.values() if seat.table == table_id(console, "2a")
    )
    assert "schreibt: Anna Berg" in str(box(console, "2a").content)
    console.app.screen.query_one(Board).select(table_id(console, "2a"))
    await console.press("s")
    assert isinstance(console.app.screen, Splitting)
    await console.press("a", "a")
    assert "Dora Ehm" in str(console.app.screen.query_one("#ahead", Static).content)
    await console.press("enter")
    await console.saved()
    assert (console.table("Anna Berg"), console.table("Dora Ehm")) == ("2a", "2c")
    sheet = console.place.state.sheet_of(table=table_id(console, "2c"))
    entry = NewEntry(entry="0190aaaa-0000-7000-8000-00000000e001", rank="a0", text="Ein Punkt", section=None)
    console.app.send(AddEntries(sheet=sheet.id, entries=(entry,)))
    await console.saved()
    await point(console, "Dora Ehm")
    await console.press("z")
    await pick(console, "3a")
    shown = str(console.app.screen.query_one("#ahead", Static).content)
    assert "Dora Ehm hat Thema 3 nicht gewählt" in shown
    await pick(console, "Aus Tisch 2c")
    await console.saved()
    assert console.table("Dora Ehm") == "3a"
    assert console.place.state.tables[table_id(console, "2c")].joined == table_id(console, "3a")
    target = console.place.state.sheet_of(table=table_id(console, "3a"))
    assert [one.text for one in target.entries.values()] == ["Ein Punkt"]
    await console.press("u")
    await console.saved()
    assert console.table("Dora Ehm") == "2c"
    assert all(one.deleted for one in console.place.state.sheet_of(table=table_id(console, "3a")).entries.values())
    await point(console, "Gerd Alt")
    await console.press("q")
    await console.saved()
    assert "ohne Tisch" not in said(console, "overview")
    assert console.person("Gerd Alt").seatless


async def test_only_the_changes_are_published(console: Console, tmp_path: Path) -> None:
    await propose(console)
    console.app.send(PublishTables(breakout="topics", number=0))
    await console.saved()
    assert "VERÖFFENTLICHT Nr. 1" in said(console, "standing")
    for name, key in (("Anna Berg", "2"), ("Cem Demir", "1"), ("Gerd Alt", "3")):
        await point(console, name)
        await console.press("m", key, "a", "enter")
        await console.saved()
    assert "ENTWURF" in said(console, "standing")
    await console.press("p")
    changes = console.app.screen
    assert isinstance(changes, Changes)
    listed = changes.query_one(Ticks)
    lines = [str(listed.get_option_at_index(place).prompt) for place in range(listed.option_count)]
    assert lines == ["[x] Anna Berg: 1a → 2a", "[x] Cem Demir: 2a → 1a", "[x] Gerd Alt: neu an 3a"]
    await console.press("down", "down", "space")
    assert "2 von 3" in str(changes.query_one("#sentence", Static).content)
    await console.press("enter")
    await console.until(lambda: isinstance(console.app.screen, ShowPublication))
    await console.until(lambda: str(console.app.screen.query_one("#piece", Static).content))
    piece = str(console.app.screen.query_one("#piece", Static).content)
    assert piece.splitlines() == [
        "2 Personen wechseln den Tisch:",
        "Anna Berg: Tisch 2a (bisher 1a)",
        "Cem Demir: Tisch 1a (bisher 2a)",
    ]
    await console.press("a")
    assert "Tisch 1a" in str(console.app.screen.query_one("#piece", Static).content)
    assert len(list((tmp_path / "out").iterdir())) == 3
    told = console.place.state.allocations["topics"].published
    assert told is not None
    assert console.person("Gerd Alt").id not in told
    assert told[console.person("Anna Berg").id] == table_id(console, "2a")


async def test_what_changes_under_ones_hands_is_said(console: Console, tmp_path: Path) -> None:
    """A question whose answer has become something else is asked again; others' steps are not taken back."""
    async with moderating(console.place, tmp_path / "other", label="Andere") as other:
        await _beside(console, other)


async def _beside(console: Console, other: Console) -> None:
    await propose(console)
    await point(console, "Eva Funk")
    await console.press("c", "enter")
    assert isinstance(console.app.screen, Before)
    finn, tables = console.person("Finn Gut").id, {name: table_id(console, name) for name in ("2b", "3a")}
    other.app.send(MovePerson(breakout="topics", person=finn, from_table=tables["3a"], table=tables["2b"]))
    await other.saved()
    await console.saved()
    await console.until(lambda: any("anderer Hand" in one.message for one in console.app._notifications))
    await console.press("enter")
    assert isinstance(console.app.screen, Before)
    assert any("Inzwischen" in str(label.content) for label in console.app.screen.query(Label))
    await console.press("enter")
    await console.saved()
    assert console.table("Eva Funk") is None
    await console.press("u")
    await console.saved()
    assert (console.table("Eva Funk"), console.table("Finn Gut")) == ("3a", "2b")
    await console.press("u")
    await console.until(lambda: any("es bleibt so" in one.message for one in console.app._notifications))
    assert console.table("Eva Funk") == "3a"


async def test_enter_opens_everything(console: Console) -> None:
    await propose(console)
    await console.press("enter")
    assert isinstance(console.app.screen, Choose)
    await console.press("enter")
    assert isinstance(console.app.screen, MoveTo)
    await console.press("escape")
    assert not isinstance(console.app.screen, MoveTo)
