"""Pictures of people, desk, finder and tables: the sample circle with its sixty people."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from qzlive.roster import read_text
from qzlive.session.commands.tables import ChangeSizes, MovePerson, PinPerson, ProposeTables, PublishTables
from qzlive.wire.frames import Presence
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import SAMPLE, Desk
from tests.tui.snapshots import assert_screen, still
from tui.console.lists.difference import changes
from tui.console.lists.source import AskRoster
from tui.console.people.doubts import Doubts
from tui.console.people.panel import PeoplePanel
from tui.console.steady_table import SteadyTable

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


def sample(name: str) -> str:
    return (SAMPLE.parent / f"circle_2022-03-30_{name}").read_text(encoding="utf-8-sig")


def play(desk: Desk, *names: str) -> Desk:
    """Take lists of the sample circle, one after the other."""
    for name in names:
        found = changes(desk.state, "topics", read_text(sample(name)), desk.now())
        for command in found.commands(found.taken):
            desk.do(command)
    return desk


async def paste(pilot: Pilot[int], text: str) -> None:
    await pilot.press("p")
    while not isinstance(pilot.app.screen, AskRoster):
        await pilot.pause(0.01)
    await pilot.pause()
    pilot.app.screen.query_one(TextArea).text = text
    await pilot.press("ctrl+s")


@pytest.mark.parametrize(("size", "width"), [(SMALL, 80), pytest.param(LARGE, 140, marks=pytest.mark.long)])
async def test_lists(size: tuple[int, int], width: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The registrations, the panel before the break, and the panel at its end."""
    still(monkeypatch)
    async with Desk().app(tmp_path).run_test(size=size) as pilot:
        await pilot.press("2", "p")
        await assert_screen(pilot, f"paste-{width}")
        await pilot.press("escape")
        for name, file in (("registered", "registrations.csv"), ("first", "panel_1.txt"), ("second", "panel_2.txt")):
            await paste(pilot, sample(file))
            await assert_screen(pilot, f"difference-{name}-{width}")
            await pilot.press("enter")
        await assert_screen(pilot, f"people-after-lists-{width}")
        await paste(pilot, sample("panel_2.txt"))
        await assert_screen(pilot, f"difference-same-{width}")
        await pilot.press("z")
        await assert_screen(pilot, f"difference-skipped-{width}")
        await pilot.press("escape", "escape")
        names = [line for line in sample("participants.txt").splitlines() if line.strip()]
        await paste(pilot, "\n".join(names[:20]))
        await pilot.press("down", "space")
        await assert_screen(pilot, f"difference-part-{width}")


@pytest.mark.parametrize(("size", "width"), [(SMALL, 80), pytest.param(LARGE, 140, marks=pytest.mark.long)])
async def test_doubts(size: tuple[int, int], width: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is to be decided after the lists and the chat, with another moderator at work; merging and splitting."""
    still(monkeypatch)
    desk = play(Desk(), "registrations.csv", "panel_1.txt", "panel_2.txt", "chat.txt")
    async with desk.app(tmp_path).run_test(size=size) as pilot:
        await pilot.press("2", "d")
        doubts = pilot.app.screen.query_one(Doubts)
        taken = doubts.get_option_at_index(1).id
        other = {"device": "other", "label": "Cem", "role": "moderator", "seat": None, "place": f"doubt:{taken}"}
        desk.presence = Presence(devices=(other,))
        desk.listener("presence")
        await assert_screen(pilot, f"doubts-{width}")
        await pilot.press("escape")
        table = pilot.app.screen.query_one(PeoplePanel).query_one(SteadyTable)
        table.select(next(one.id for one in desk.state.people.values() if one.name == "Uschi"))
        await pilot.pause()
        await pilot.press("z")
        await assert_screen(pilot, f"merge-{width}")
        await pilot.press("enter")
        table.select(next(one.id for one in desk.state.people.values() if one.name == "Uschi Landwehrmann"))
        await assert_screen(pilot, f"people-merged-{width}")
        await pilot.press("s")
        await assert_screen(pilot, f"split-{width}")


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
        seated = len(desk.state.allocations["topics"].seats)
        assert len(touched) == seated
        assert {at[1] for at in touched} == {"table"}
        desk.do(PinPerson(breakout="topics", person=next(iter(desk.state.allocations["topics"].seats)), pinned=True))
        await pilot.pause(0.1)
        assert len(touched) == seated
