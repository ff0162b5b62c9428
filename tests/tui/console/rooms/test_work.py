"""The work list on a real server: lines that belong to one moderator, ticks that all see, connections that are cut."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.session.commands.people import MarkHere
from qzlive.session.commands.tables import MovePerson, ProposeTables, PublishTables
from qzlive.session.seating import allocation_of
from tests.server.running import Place, running
from tests.tui.console.moderating import PLAN, Console, moderating
from tests.tui.snapshots import still
from tui.console.rooms.panel import RoomsPanel
from tui.console.rows import Rows
from tui.dialogs import Confirm

NAMES = ("Anna Berg", "Bo Lind", "Cem Demir", "Dora Ehm", "Eva Funk", "Finn Gut")
PEOPLE = tuple(f"{number} {name}" for number, name in zip((1, 2, 1, 2, 1, 2), NAMES, strict=True))


def rows(console: Console) -> list[tuple[str, ...]]:
    """The rows of the list as they stand there."""
    table = console.app.screen.query_one("#lines", Rows)
    return [tuple(str(cell) for cell in table.get_row_at(number)) for number in range(table.row_count)]


def names(console: Console) -> list[str]:
    return [row[0] for row in rows(console)]


def holders(console: Console) -> dict[str, str]:
    return {row[0]: row[3] for row in rows(console) if row[3]}


def text(console: Console, place: str) -> str:
    return str(console.app.screen.query_one(f"#{place}", Static).content)


def toasts(console: Console) -> list[str]:
    return [note.message for note in console.app._notifications]


def placed(place: Place) -> dict[str, str]:
    """Who is in whose room, by name, as the server knows it."""
    state = place.state
    found = allocation_of(state, "topics").placed
    return {state.people[id_].name: state.tables[table].label for id_, table in found.items()}


async def publish(console: Console) -> None:
    console.app.send(ProposeTables(breakout="topics", plan=None))
    console.app.send(PublishTables(breakout="topics", number=allocation_of(console.state, "topics").number))
    await console.saved()


async def to_work(console: Console) -> None:
    """From the tables to the second road."""
    await console.press("3", "d", "tab")
    await console.until(lambda: console.app.screen.query_one(RoomsPanel).road.SCOPE == "rooms_work")


@asynccontextmanager
async def two(tmp_path: Path) -> AsyncIterator[tuple[Place, Console, Console]]:
    """Two consoles at the work list of six people at two tables: every second name goes to the other one."""
    plan = PLAN.replace("date:", "platform: Zoom\ndate:", 1).replace("tables: 2", "tables: 1")
    async with (
        running(tmp_path / "data", plan=plan) as place,
        moderating(place, tmp_path / "one", label="Mona") as mona,
        moderating(place, tmp_path / "two", label="Cem") as cem,
    ):
        await mona.people(*PEOPLE)
        await publish(mona)
        await cem.saved()
        for console in (mona, cem):
            await to_work(console)
        yield place, mona, cem


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)


async def test_before_the_rooms_are_open_one_has_the_whole_list(tmp_path: Path) -> None:
    async with two(tmp_path) as (place, mona, cem):
        assert [row[:3] for row in rows(mona)] == [
            ("1 Anna Berg … 1 Eva Funk", "3", "1a Anfangen"),
            ("2 Bo Lind … 2 Finn Gut", "3", "2a Dranbleiben"),
        ]
        assert "Noch 6 von 6" in text(mona, "left")
        assert "Zoom nimmt die erste Zuweisung" in text(mona, "rule")
        assert "Noch niemand hat die Liste" in text(cem, "rule")
        # Anybody with the room, and to the line.
        await mona.press("slash", "d", "o")
        assert "Dora Ehm („2 Dora Ehm“): „2a Dranbleiben“ – noch nicht zugewiesen" in text(mona, "members")
        await mona.press("enter")
        assert "2 Dora Ehm" in text(mona, "run")
        await mona.press("home", "n")
        await cem.until(lambda: "Mona hat die ganze Liste" in text(cem, "rule"))
        await cem.press("n")
        assert "Das hat Mona." in toasts(cem)
        await mona.press("space")
        await mona.saved()
        assert placed(place) == {"Anna Berg": "1a", "Cem Demir": "1a", "Eva Funk": "1a"}
        await cem.until(lambda: "Noch 3 von 6" in text(cem, "left"))
        # Whoever has only the second view of it may still say what is so, after being asked.
        await cem.press("space")
        assert isinstance(cem.app.screen, Confirm)
        await cem.press("escape")
        mona.app.link.unplug()
        await cem.until(lambda: "Noch niemand hat die Liste" in text(cem, "rule"))
        await cem.press("space")
        await cem.until(lambda: len(placed(place)) == 6)
        await cem.until(lambda: "Alle 6 sind in ihrem Raum" in text(cem, "left"))
        mona.app.link.plug()
        await mona.until(lambda: "Alle 6 sind in ihrem Raum" in text(mona, "left"))
        await mona.press("slash", "e", "v")
        assert "ist dort" in text(mona, "members")
        await mona.press("enter")
        # Among those who are in their rooms.
        assert "1 Eva Funk ist in „1a Anfangen“" in text(mona, "run")
        await mona.press("escape")
        assert not mona.app.screen.query_one(RoomsPanel).display


async def test_afterwards_each_line_belongs_to_one(tmp_path: Path) -> None:
    async with two(tmp_path) as (place, mona, cem):
        await mona.press("o")
        await cem.until(lambda: "auch zu mehreren" in text(cem, "rule"))
        for console in (mona, cem):
            await console.press("l")
            assert names(console) == sorted(PEOPLE)
        await mona.press("n")
        await cem.until(lambda: holders(cem) == {"1 Anna Berg": "Mona"})
        assert holders(mona) == {"1 Anna Berg": "Sie"}
        await cem.press("down", "n")
        await mona.until(lambda: holders(mona) == {"1 Anna Berg": "Sie", "1 Cem Demir": "Cem"})
        assert "bei Ihnen 1 · bei Cem 1" in text(mona, "left")
        # One key ticks, and takes the next line that nobody has.
        await mona.press("space")
        await cem.until(lambda: holders(cem) == {"1 Cem Demir": "Sie", "1 Eva Funk": "Mona"})
        assert "Noch 5 von 6" in text(cem, "left")
        await cem.press("space")
        await mona.until(lambda: holders(mona) == {"1 Eva Funk": "Sie", "2 Bo Lind": "Cem"})
        assert placed(place) == {"Anna Berg": "1a", "Cem Demir": "1a"}
        # A connection that is cut frees its lines, and gets them again as long as nobody else took them.
        cem.app.link.unplug()
        await mona.until(lambda: holders(mona) == {"1 Eva Funk": "Sie"})
        await cem.until(lambda: "Ohne Verbindung" in text(cem, "rule"))
        cem.app.link.plug()
        await mona.until(lambda: holders(mona) == {"1 Eva Funk": "Sie", "2 Bo Lind": "Cem"})
        cem.app.link.unplug()
        await mona.until(lambda: holders(mona) == {"1 Eva Funk": "Sie"})
        await mona.press("down", "n")
        cem.app.link.plug()
        await cem.until(lambda: holders(cem) == {"1 Eva Funk": "Mona", "2 Bo Lind": "Mona"})
        assert "Mona war schneller und hat die Zeile." in toasts(cem)
        await cem.press("down", "m")
        await mona.until(lambda: holders(mona).get("2 Dora Ehm") == "Cem")
        assert "bei Cem 2" in text(mona, "left")
        await cem.press("n")
        await mona.until(lambda: "bei Cem 1" in text(mona, "left"))


async def test_undo_untick_moved_and_gone(tmp_path: Path) -> None:
    async with two(tmp_path) as (place, mona, cem):
        await mona.press("o", "l", "space", "space")
        await mona.until(lambda: len(placed(place)) == 2)
        await mona.press("u")
        await mona.until(lambda: placed(place) == {"Anna Berg": "1a"})
        assert set(holders(mona)) == {"1 Cem Demir", "1 Eva Funk"}
        await mona.press("z")
        assert rows(mona) == [("1 Anna Berg", "", "1a Anfangen", "✓")]
        await mona.press("space")
        await mona.until(lambda: placed(place) == {})
        assert rows(mona) == []
        await mona.press("z", "home", "space")
        await mona.until(lambda: placed(place) == {"Anna Berg": "1a"})
        # Somebody who was ticked gets another table, and comes again with the room where the person is.
        anna, state = mona.person("Anna Berg").id, mona.state
        seats = allocation_of(state, "topics").seats
        other = next(table.id for table in state.tables.values() if table.label == "2a")
        cem.app.send(MovePerson(breakout="topics", person=anna, from_table=seats[anna], table=other))
        cem.app.send(PublishTables(breakout="topics", number=1))
        await mona.until(lambda: "eine Person zieht um" in text(mona, "left"), text(mona, "left"))
        assert rows(mona)[-1][:3] == ("1 Anna Berg", "", "1a → 2a Dranbleiben")
        # Who has left disappears; whoever had the line has it no more.
        await cem.until(lambda: holders(cem) == {"1 Cem Demir … 1 Eva Funk": "Mona"})
        cem.app.send(MarkHere(person=mona.person("Cem Demir").id, here=False))
        await mona.until(lambda: "1 Cem Demir" not in names(mona))
        await cem.until(lambda: set(holders(cem)) == {"1 Eva Funk"})
        await mona.press("end", "space")
        await mona.until(lambda: placed(place) == {"Anna Berg": "2a"})
        assert "Noch 4 von 5" in text(mona, "left")
