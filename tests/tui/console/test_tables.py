"""Tables in the console, on a real server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from qzlive.session.commands.people import Choose
from qzlive.session.commands.tables import ChangeSizes, MovePerson, PublishTables
from tests.server.running import running
from tests.tui.console.moderating import PLAN, Console, moderating
from tests.tui.snapshots import still
from tui.console.steady_table import SteadyTable
from tui.console.tables.board import Board, BoxView
from tui.console.tables.move import MoveTo
from tui.console.tables.panel import TablesPanel
from tui.console.tables.publish import ShowPublication
from tui.dialogs import Confirm

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


async def test_propose_move_pin_and_take_back(console: Console) -> None:
    await console.press("v")
    await console.saved()
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
    await console.press("v", "tab", "enter")
    await console.saved()
    assert console.table("Anna Berg") == "2b"
    await console.press("u")
    await console.saved()
    assert console.table("Anna Berg") == "1a"
    await console.press("o")
    assert console.app.screen.query_one(TablesPanel).chosen == console.person("Bo Lind").id
    await console.press("m", "down", "enter")
    await console.saved()
    assert console.table("Bo Lind") == "1a"


async def test_a_proposal_that_moves_people_is_asked_about(console: Console) -> None:
    await console.press("v")
    await console.saved()
    console.app.send(Choose(person=console.person("Anna Berg").id, breakout="topics", topics=(3,)))
    await console.saved()
    await console.press("v")
    assert isinstance(console.app.screen, Confirm)
    await console.press("enter")
    await console.saved()
    assert console.table("Anna Berg") == "1a"
    await console.press("v", "tab", "enter")
    await console.saved()
    assert console.table("Anna Berg") == "3a"


async def test_publish_asks_and_gives_texts_to_copy(console: Console, tmp_path: Path) -> None:
    await console.press("v")
    await console.saved()
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
    await console.press("v")
    await console.saved()
    await console.press("p", "tab")
    console.app.send(PublishTables(breakout="topics", number=0))
    await console.saved()
    await console.press("enter")
    await console.until(lambda: any("gerade einen Tischplan" in one.message for one in console.app._notifications))
    await console.saved()
    assert not isinstance(console.app.screen, ShowPublication)


async def test_somebody_else_was_faster(console: Console) -> None:
    await console.press("v")
    await console.saved()
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
    await console.press("v")
    await console.saved()
    await point(console, "Eva Funk")
    await console.press("n", "enter")
    await console.until(lambda: "3b" in {table.label for table in console.place.state.tables.values()})
    await console.press("c")
    await console.press("enter")
    assert isinstance(console.app.screen, Confirm)
    await console.press("tab", "enter")
    await console.saved()
    assert console.table("Eva Funk") is None
    await console.press("c", "end", "up", "enter")
    await console.saved()
    assert not next(table.closed for table in console.place.state.tables.values() if table.label == "3a")
    await console.press("g")
    console.app.screen.query_one("#field-max_size", Input).value = "1"
    await console.press("ctrl+s")
    await console.until(lambda: any("Mindestgröße" in one.message for one in console.app._notifications))
    await console.press("g")
    console.app.screen.query_one("#field-max_size", Input).value = "6"
    await console.press("ctrl+s")
    await console.saved()
    assert console.place.state.breakouts["topics"].max_size == 6


@WIDE
async def test_side_by_side_with_arrows(console: Console) -> None:
    await console.press("v")
    await console.saved()
    board = console.app.screen.query_one(Board)
    assert board.has_focus
    await point(console, "Bo Lind")
    await console.press("greater_than_sign")
    await console.saved()
    assert console.table("Bo Lind") == "1b"
    await console.press("shift+left", "shift+left")
    await console.saved()
    assert console.table("Bo Lind") == "1a"
    await console.press("down")
    assert board.selected == console.person("Cem Demir").id
    await console.press("left")
    assert board.selected == console.person("Anna Berg").id
    await console.press("left")
    assert board.selected == console.person("Gerd Alt").id
    await console.press("right", "right", "right", "right")
    assert board.selected == console.person("Eva Funk").id
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


@WIDE
async def test_side_by_side_with_the_mouse(console: Console) -> None:
    await console.press("v")
    await console.saved()
    board = console.app.screen.query_one(Board)
    await console.pilot.click(box(console, "1b"), offset=(4, 1))
    await console.saved()
    assert console.place.state.version == console.state.version
    await console.pilot.click(box(console, "2a"), offset=(4, 2))
    assert board.selected == console.person("Cem Demir").id
    await console.pilot.click(box(console, "1b"), offset=(4, 1))
    await console.saved()
    assert console.table("Cem Demir") == "1b"
    await console.pilot.mouse_down(box(console, None), offset=(4, 2))
    await console.pilot.hover(box(console, "2b"), offset=(4, 1))
    await console.pilot.mouse_up(box(console, "2b"), offset=(4, 1))
    await console.saved()
    assert console.table("Gerd Alt") == "2b"
    await console.until(lambda: not [view for view in console.app.screen.query(BoxView) if view.table is None])
    console.app.send(ChangeSizes(breakout="topics", min_size=1, max_size=1))
    await console.saved()
    await console.until(lambda: box(console, "1a").has_class("-over"))


async def test_enter_opens_the_move(console: Console) -> None:
    await console.press("v")
    await console.saved()
    await console.press("enter")
    assert isinstance(console.app.screen, MoveTo)
    await console.press("escape")
    assert not isinstance(console.app.screen, MoveTo)
