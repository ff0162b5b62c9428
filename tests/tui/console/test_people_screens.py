"""Pictures of people, desk, finder and tables: the sample circle with its sixty people."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import TextArea

from qzlive.session.commands.tables import ChangeSizes, MovePerson, PinPerson, ProposeTables, PublishTables
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import SAMPLE, Desk
from tests.tui.snapshots import assert_screen, still
from tui.console.people import PeoplePanel
from tui.console.people_list import SteadyTable

SMALL, LARGE = (80, 24), (140, 40)
LIST = (SAMPLE.parent / "circle_2022-03-30_participants.txt").read_text(encoding="utf-8")


def nobody() -> Desk:
    return Desk()


def everybody() -> Desk:
    desk = Desk()
    desk.do(pasted(*(name for name in LIST.splitlines() if name.strip())))
    return desk


def seated() -> Desk:
    desk = everybody()
    desk.do(ProposeTables(breakout="topics"))
    return desk


def published() -> Desk:
    """The tables were told, then one person was moved and pinned, and the tables may be smaller now."""
    desk = seated()
    desk.do(PublishTables(breakout="topics", number=0))
    moved = next(person.id for person in desk.state.people.values() if person.name == "Annika Stüwe")
    here = desk.state.allocations["topics"].seats[moved]
    desk.do(MovePerson(breakout="topics", person=moved, from_table=here, table=desk.table("3b")))
    desk.do(PinPerson(breakout="topics", person=moved, pinned=True))
    desk.do(ChangeSizes(breakout="topics", min_size=6, max_size=6))
    return desk


WALKS = {
    "nobody": (nobody, SMALL, (("people-empty-80", ("2",)),)),
    "everybody": (
        everybody,
        SMALL,
        (
            ("people-80", ("2", "down", "down")),
            ("people-decide-80", ("d", "down")),
            ("tables-none-80", ("escape", "3")),
            ("desk-several-80", ("2", "t", *"tie", "space", "3", "enter", *"ha")),
            ("desk-new-80", ("backspace", "backspace", *"Zoe", "space", *"Zander", "space", "2")),
        ),
    ),
    "seated": (
        seated,
        SMALL,
        (
            ("people-filter-80", ("2", "f", "m", "a")),
            ("find-80", ("escape", "slash", *"ma", "down")),
            ("tables-80", ("escape", "3", "down")),
            ("tables-new-80", ("n",)),
            ("tables-move-80", ("escape", "m", "2")),
            ("tables-board-80", ("escape", "a", "down")),
            ("tables-publish-80", ("a", "p")),
            ("publication-80", ("tab", "enter")),
        ),
    ),
    "changed": (published, SMALL, (("tables-changed-80", ("3", "down", "down", "down")),)),
    "wide": (published, LARGE, (("people-140", ("2", "down")), ("tables-140", ("3", "down", "right", "right")))),
}


@pytest.mark.parametrize("walk", WALKS)
async def test_screens(walk: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    monkeypatch.chdir(tmp_path)
    prepare, size, screens = WALKS[walk]
    app = prepare().app(Path("ausgabe"))
    async with app.run_test(size=size) as pilot:
        for name, keys in screens:
            await pilot.press(*keys)
            await assert_screen(pilot, name)


async def test_preview_of_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = Desk()
    desk.do(pasted("2 Ada Ahrens", "Ben Bolte"))
    async with desk.app(tmp_path).run_test(size=SMALL) as pilot:
        await pilot.press("2", "p")
        await assert_screen(pilot, "paste-80")
        pilot.app.screen.query_one(TextArea).text = f"{LIST}\n---\n{'x' * 200}\n"
        await pilot.press("ctrl+s")
        await assert_screen(pilot, "paste-preview-80")


async def test_a_change_touches_only_what_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = everybody()
    async with desk.app(tmp_path).run_test(size=SMALL) as pilot:
        await pilot.press("2")
        await pilot.pause(0.1)
        table = pilot.app.screen.query_one(PeoplePanel).query_one(SteadyTable)
        touched: list[tuple[object, ...]] = []
        monkeypatch.setattr(table, "add_row", lambda *cells, **more: touched.append(("row", *cells)))
        change = table.update_cell
        monkeypatch.setattr(table, "update_cell", lambda *at: (touched.append(at), change(*at)))
        desk.do(ProposeTables(breakout="topics"))
        await pilot.pause(0.1)
        assert len(touched) == 50
        assert {at[1] for at in touched} == {"table"}
        desk.do(PinPerson(breakout="topics", person=next(iter(desk.state.allocations["topics"].seats)), pinned=True))
        await pilot.pause(0.1)
        assert len(touched) == 50
