"""Names of rooms, who sits where, the platform; and what both roads look like."""

from __future__ import annotations

import csv
import io
import os
import stat
from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.session.commands.people import PastedRow, PastePeople
from qzlive.session.commands.tables import PlacePeople, ProposeTables, PublishTables, TickStep
from qzlive.session.seating import allocation_of
from qzlive.wire.frames import Presence
from tests.tui.console.desk import OWN, Desk
from tests.tui.console.moderating import until
from tests.tui.snapshots import assert_screen, still
from tui import clipboard
from tui.console.app import ConsoleApp
from tui.console.rooms.panel import RoomsPanel
from tui.console.rows import Rows
from tui.console.tables.publish import ShowPublication
from tui.dialogs import ShowText

FIRST = ("Anna", "Bo", "Cem", "Dora", "Eva", "Finn", "Gerd", "Hanna", "Ivo", "Jana", "Kai", "Lena")
LAST = ("Adler", "Berg", "Demir", "Ebert")
CEM = "01900000-0000-7000-8000-00000000d00c"


def seated(minutes: int = 0) -> Desk:
    """A circle of 48 in its break; everybody has a table that was published."""
    desk = Desk()
    desk.begin(3, minutes)
    names = [f"{first} {last}" for last in LAST for first in FIRST]
    numbers = sorted(desk.state.topics)
    rows = tuple(
        PastedRow(display=f"{numbers[place % 5]} {name}", email=f"p{place}@example.org" if place % 8 else "")
        for place, name in enumerate(names)
    )
    breakout = "topics"
    desk.do(PastePeople(breakout=breakout, kind="live", rows=rows))
    desk.do(ProposeTables(breakout=breakout, plan=None))
    desk.do(PublishTables(breakout=breakout, number=0))
    return desk


def files(folder: Path) -> list[Path]:
    """What was written, readable for its owner alone."""
    found = list(folder.iterdir())
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in found} == {0o600}
    return found


def rows(folder: Path, name: str) -> list[list[str]]:
    """The rows of the list of this name."""
    [file] = folder.glob(f"*{name}.csv")
    return list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))


def said(app: ConsoleApp, place: str) -> str:
    return str(app.screen.query_one(f"#{place}", Static).content)


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)


async def test_names_are_copied_and_lists_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []

    def put(text: str) -> bool:
        taken.append(text)
        return True

    monkeypatch.setattr(clipboard, "put", put)
    desk = seated()
    app = desk.app(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await desk.settled(pilot)
        await pilot.press("3", "d")
        await desk.settled(pilot)
        rooms = app.screen.query_one(RoomsPanel).rooms
        names = [room.name for room in rooms]
        assert all(len(name) <= 32 for name in names)
        await assert_screen(pilot, "rooms-walk-80")
        await pilot.press("enter", "c", "a")
        assert taken == [names[0], names[1], "".join(f"{name}\n" for name in names)]
        await pilot.press("f")
        assert desk.state.screen.view == "seats"
        await pilot.press("t")
        await desk.settled(pilot)
        assert isinstance(app.screen, ShowPublication)
        await pilot.press("escape", "v")
        await desk.settled(pilot)
        assert isinstance(app.screen, ShowText)
        assert "Anna Adler: keine E-Mail-Adresse bekannt" in said(app, "piece")
        assert len(rows(tmp_path, "zoom-vorab")) == 43
        await pilot.press("escape", "d")
        await until(pilot, lambda: isinstance(app.screen, ShowText) and "tischplan.html" in said(app, "piece"))
        written = files(tmp_path)
        assert {path.suffix for path in written} == {".txt", ".html", ".docx", ".md", ".csv", ".xlsx"}
        lists = [path.name for path in written if path.suffix in (".html", ".docx", ".md", ".csv", ".xlsx")]
        assert all(name in said(app, "piece") for name in lists), lists
        assert len(rows(tmp_path, "wer-wo")) == 49
        # Another platform: other limits, other names; only one may assign in Teams.
        await pilot.press("escape", "p", "down", "down", "enter")
        await desk.settled(pilot)
        assert "Räume für Teams" in said(app, "rooms-title")
        assert max(len(room.name) for room in app.screen.query_one(RoomsPanel).rooms) > 32
        await pilot.press("v")
        assert any("lässt sich nur in Zoom" in note.message for note in app._notifications)
        await pilot.press("tab", "o")
        await desk.settled(pilot)
        assert "immer nur eine Person" in said(app, "rule")


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
async def test_the_work_list(tmp_path: Path, size: tuple[int, int]) -> None:
    desk = seated(5)
    breakout = "topics"
    people = allocation_of(desk.state, breakout).published or {}
    ids = tuple(people)
    desk.do(TickStep(breakout=breakout, step="open", done=True))
    for id_ in ids[:9]:
        desk.do(PlacePeople(breakout=breakout, people=(id_,), table=people[id_]))
    # One of them sits elsewhere by now.
    elsewhere = next(table for table in people.values() if table != people[ids[0]])
    desk.do(PlacePeople(breakout=breakout, people=(ids[0],), table=elsewhere))
    app = desk.app(tmp_path)
    async with app.run_test(size=size) as pilot:
        await desk.settled(pilot)
        own = {"device": OWN, "label": "Notebook", "role": "moderator", "seat": None, "place": None}
        other = {**own, "device": CEM, "label": "Cem", "claims": ids[-3:]}
        desk.presence = Presence(devices=(own, other))
        desk.listener("presence")
        await pilot.press("3", "d", "tab", "space", "m")
        await desk.settled(pilot)
        assert len(desk.claimed) >= 20
        assert app.screen.query_one("#lines", Rows).row_count > 5
        await assert_screen(pilot, f"rooms-work-{size[0]}")
