"""The plenary in the console: turns, stars, points, conclusions, the slide, and the tasks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Digits, Input, Static

from qzlive.session.clock import MINUTE
from qzlive.session.commands.plenary import GiveFloor, SetScreen, SetTurn
from qzlive.session.commands.sheets import MarkEntry, StarEntry
from qzlive.session.plenary import turns
from qzlive.session.state import Entry, Turn
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tests.tui.console.test_screens import LARGE, SMALL, at_the_tables
from tests.tui.hostile import HOSTILE, assert_harmless
from tests.tui.snapshots import assert_screen, still
from tui.console.frame import ViewTab
from tui.console.plenary.panel import PlenaryPanel
from tui.console.plenary.slide import Slide
from tui.console.rows import Rows


def in_plenary() -> Desk:
    """The sample circle two minutes into the summary, with some stars, tasks and an agreement."""
    desk = at_the_tables(30)
    desk.write("2b", "Ein regelmäßiger Stammtisch mit allen, die im Stadtteil mit Familien arbeiten", "Eine Liste")
    desk.write("3a", "Gespräche auf Augenhöhe")
    first, _, third = entries(desk, "1a")
    for label, entry in (("1a", first), ("1a", third), ("2b", entries(desk, "2b")[0])):
        desk.do(StarEntry(sheet=desk.sheet(label).id, entry=entry.id, starred=True))
    mark(desk, "2b", 1, "task", "Schulsozialarbeit", "31.05.")
    mark(desk, "2a", 1, "task")
    mark(desk, "3a", 0, "agreement")
    desk.begin(5, 2)
    return desk


def entries(desk: Desk, label: str) -> list[Entry]:
    return sorted(desk.sheet(label).entries.values(), key=lambda entry: (entry.section or "", entry.rank))


def mark(desk: Desk, label: str, number: int, kind: str, who: str = "", until: str = "") -> None:
    entry = entries(desk, label)[number]
    body = {"sheet": desk.sheet(label).id, "entry": entry.id, "kind": kind, "who": who, "until": until}
    desk.do(MarkEntry.model_validate(body))


def speaking(desk: Desk) -> Desk:
    """Two minutes into the second topic, of four."""
    desk.do(SetTurn(topic=1, speaker="Leitung der Kita am Park", minutes=4))
    desk.do(SetTurn(topic=2, minutes=4))
    desk.do(GiveFloor(topic=1))
    desk.now_at += 3 * MINUTE
    desk.do(GiveFloor(topic=2))
    desk.now_at += 2 * MINUTE
    return desk


def given(folder: Path) -> str:
    """The text that was given away."""
    [file] = folder.glob("*-tasks.txt")
    return file.read_text(encoding="utf-8")


def write(pilot: Pilot[int], text: str) -> None:
    """Put a text into the line that has the focus."""
    field = pilot.app.focused
    assert isinstance(field, Input)
    field.value = text


async def press(desk: Desk, pilot: Pilot[int], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await desk.settled(pilot)


def shown(pilot: Pilot[int], place: str) -> str:
    return str(pilot.app.screen.query_one(place, Static).content)


async def test_the_floor_goes_round_with_one_key_and_shared_windows_go_along(tmp_path: Path) -> None:
    desk = in_plenary()
    app = desk.app(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await press(desk, pilot, "8", "n")
        assert desk.state.plenary.current == 1
        assert desk.state.screen.view == "programme"
        desk.do(SetScreen(view="plenary", topic=1))
        await press(desk, pilot, "n")
        assert (desk.state.plenary.current, desk.state.screen.topic) == (2, 2)
        assert "Thema 3" in shown(pilot, "#floor-next")
        # The cursor follows who speaks; a topic that is chosen gets the floor too.
        await press(desk, pilot, "down", "down", "enter")
        assert (desk.state.plenary.current, desk.state.plenary.spoken) == (4, (1, 2))
        await press(desk, pilot, "b")
        assert (desk.state.plenary.current, desk.state.plenary.spoken) == (2, (1,))
        await press(desk, pilot, "b", "b")
        assert desk.state.plenary.current is None
        assert desk.state.screen.topic is None
        await press(desk, pilot, *"nnnnnnn")
        assert desk.state.plenary.current is None
        assert [turn.status for turn in turns(desk.state, desk.now_at)] == ["done"] * 6


async def test_speaker_minutes_order_and_what_is_left_are_seen(tmp_path: Path) -> None:
    desk = in_plenary()
    app = desk.app(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await press(desk, pilot, "8")
        assert "noch 6 Themen, je 3 Min." in shown(pilot, "#floor-time")
        await press(desk, pilot, "c", *"Kita", "tab", *"zwei", "ctrl+s")
        assert "Minuten" in shown(pilot, "#fault")
        app.screen.query_one("#field-minutes", Input).value = "5"
        await press(desk, pilot, "ctrl+s", "n")
        assert desk.state.plenary.turns[1] == Turn(1, "Kita", 5)
        assert "Kita · 5 Min. ab 16:32" in shown(pilot, "#floor-speaker")
        assert app.screen.query_one("#floor", Digits).value == "5:00"
        desk.now_at += 6 * MINUTE
        app.screen.query_one(PlenaryPanel).tick()
        digits = app.screen.query_one("#floor", Digits)
        assert (digits.value, digits.has_class("-over")) == ("-1:00", True)
        await press(desk, pilot, "m")
        assert {turn.minutes for topic, turn in desk.state.plenary.turns.items() if topic > 1} == {2}
        assert desk.state.plenary.turns[1].minutes == 5
        desk.do(SetTurn(topic=3, minutes=7))
        await press(desk, pilot, "m", "enter")
        assert desk.state.plenary.turns[3].minutes == 7
        await press(desk, pilot, "m", "tab", "enter")
        assert desk.state.plenary.turns[3].minutes == 2
        await press(desk, pilot, "end", "alt+up", "alt+up")
        assert desk.state.plenary.order == (1, 2, 3, 6, 4, 5)
        assert app.screen.query_one("#turns", Rows).key == "6"


async def test_stars_points_and_conclusions_are_written_right_there(tmp_path: Path) -> None:
    desk = in_plenary()
    app = desk.app(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        await press(desk, pilot, "8", "n", "s", "s", "down", "space", "enter")
        assert [entry.starred for entry in entries(desk, "1a")] == [True, True, True]
        # Topic 1 has two tables: the point goes to the one that is chosen. The line stays for the next one.
        await press(desk, pilot, "a", "down", "enter", *"Neu", "enter", *"Noch", "enter", "escape")
        added = list(desk.sheet("1b").entries.values())
        assert [(entry.text, entry.plenary) for entry in added] == [("Neu", True), ("Noch", True)]
        assert "+ Neu (im Plenum)" in shown(pilot, "#points-text")
        await press(desk, pilot, "z", *"Wir", "enter", *"halb", "escape", "enter")
        assert isinstance(app.focused, Input)  # What is typed is not given up by one key.
        await press(desk, pilot, "enter", "escape")
        sheet = desk.state.sheet_of(item=desk.state.current)
        assert [entry.text for entry in sheet.entries.values()] == ["Wir", "halb"]
        await press(desk, pilot, "4")
        app.screen.query_one("#sheet-list", Rows).select(desk.sheet("1b").id)
        await press(desk, pilot, "enter")
        assert assert_harmless(app).count("[im Plenum]") == 2


async def test_the_slide_shows_the_topic_alone_and_goes_on_with_it(tmp_path: Path) -> None:
    desk = speaking(in_plenary())
    app = desk.app(tmp_path)
    async with app.run_test(size=LARGE) as pilot:
        await press(desk, pilot, "8", "g")
        assert isinstance(app.screen, Slide)
        assert any("Schrift des Terminals" in str(note.message) for note in app._notifications)
        told = assert_harmless(app)
        assert "Netzwerke" in told
        assert "Stammtisch" in told
        assert "verbunden" not in told
        await press(desk, pilot, "t", "n")
        assert desk.state.plenary.current == 3
        await press(desk, pilot, "escape")
        assert app.theme == "textual-dark"
        assert app.screen.query_one(PlenaryPanel).display


async def test_tasks_of_all_sheets_are_mended_made_and_given_away(tmp_path: Path) -> None:
    desk = in_plenary()
    desk.do(pasted("2 Anna Berg"))
    app = desk.app(tmp_path)
    async with app.run_test(size=LARGE) as pilot:
        await press(desk, pilot, "8", "t")
        rows = app.screen.query_one("#tasks", Rows)
        assert [str(rows.get_row_at(row)[4]) for row in range(rows.row_count)] == ["2a", "2b", "3a"]
        assert "(1 ohne Zuständige)" in shown(pilot, "#tasks-title")
        await press(desk, pilot, "enter")
        write(pilot, "Anna Berg")
        await press(desk, pilot, "ctrl+s")
        assert entries(desk, "2a")[1].who == "Anna Berg"
        assert any("Name einer Person" in str(note.message) for note in app._notifications)
        await press(desk, pilot, "w", "enter")
        assert (entries(desk, "2a")[1].kind, entries(desk, "2a")[1].who) == ("task", "Anna Berg")
        await press(desk, pilot, "w", "tab", "enter")
        assert (entries(desk, "2a")[1].kind, entries(desk, "2a")[1].who) == ("agreement", "")
        assert rows.key == entries(desk, "2a")[1].id
        await press(desk, pilot, "x")
        assert entries(desk, "2a")[1].kind == "point"
        await press(desk, pilot, "n")
        for text in ("sprach", "Kreis", "1.6."):
            write(pilot, text)
            await press(desk, pilot, "enter")
        [task] = [entry for entry in entries(desk, "1a") if entry.kind == "task"]
        assert (task.text[:12], task.who, task.until) == ("Einladungen ", "Kreis", "01.06.")
        await press(desk, pilot, "v")
        write(pilot, "anruf")
        await press(desk, pilot, "enter")
        assert [entry.kind for entry in entries(desk, "1a")].count("agreement") == 1
        await press(desk, pilot, "c", "escape")
        assert "→ Kreis, bis 01.06." in given(tmp_path)
        await press(desk, pilot, "escape", "n")
        assert desk.state.plenary.current == 1


async def test_names_of_views_are_short_where_they_would_not_fit(tmp_path: Path) -> None:
    app = Desk().app(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        for width in (80, 140, 80):
            await pilot.resize_terminal(width, 24)
            await pilot.pause()
            tabs = list(app.screen.query(ViewTab))
            assert tabs[-1].region.right <= width
            assert all(tab.content_size.width >= len(str(tab.content)) for tab in tabs)
            assert ("Programm" in str(tabs[0].content)) == (width == 140)


async def test_hostile_texts_do_no_harm(tmp_path: Path) -> None:
    desk = in_plenary()
    state = desk.state
    topics = {number: replace(topic, title=HOSTILE[number]) for number, topic in state.topics.items()}
    given = {number: Turn(number, HOSTILE[-number], 3) for number in state.topics}
    sheets = {
        id_: replace(
            sheet,
            entries={
                entry.id: replace(entry, text=HOSTILE[place % 13], who=HOSTILE[place % 13], until=HOSTILE[-place])
                for place, entry in enumerate(sheet.entries.values())
            },
        )
        for id_, sheet in state.sheets.items()
    }
    desk.picture.confirmed = replace(
        state, topics=topics, sheets=sheets, plenary=replace(state.plenary, turns=given, current=1)
    )
    app = desk.app(tmp_path)
    async with app.run_test(size=SMALL) as pilot:
        for keys in (("8",), ("s",), ("escape", "a"), ("escape", "g"), ("escape", "c"), ("escape", "t"), ("n",)):
            await press(desk, pilot, *keys)
            assert_harmless(app)


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_screens(size: tuple[int, int], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    still(monkeypatch)
    desk = speaking(in_plenary())
    app = desk.app(tmp_path)
    async with app.run_test(size=size) as pilot:
        await press(desk, pilot, "8")
        await assert_screen(pilot, f"plenary-{size[0]}")
        if size == SMALL:
            await press(desk, pilot, "t")
            await assert_screen(pilot, "tasks-80")
