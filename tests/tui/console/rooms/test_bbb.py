"""Rooms in BigBlueButton from the console: a server that makes them as the real one does, two moderators, real keys."""

from __future__ import annotations

import csv
import io
import os
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.widgets import Static

from tests.bbb_rooms import RoomsServer
from tests.bbb_server import BbbMeeting, serving
from tests.server.running import running
from tests.tui.console.moderating import PLAN, Console, moderating
from tests.tui.console.rooms.test_work import PEOPLE, publish, toasts
from tests.tui.snapshots import still
from tui.console.feeds.dialog import PickMeeting
from tui.console.rooms.bbb import BbbRoomsDialog
from tui.console.rows import Rows
from tui.dialogs import Confirm
from tui.sources.bbb_settings import BbbSettings, parse_api

SECRET = "a-secret-of-tests"


def said(console: Console) -> str:
    found = [one for one in console.app.screen_stack if isinstance(one, BbbRoomsDialog)]
    return str(found[0].query_one("#bbb-said", Static).content) if found else ""


def shown(console: Console) -> dict[str, str]:
    """What is known of each room."""
    rows = console.app.screen.query_one(Rows)
    return {str(rows.get_row_at(number)[0]): str(rows.get_row_at(number)[2]) for number in range(rows.row_count)}


def links(folder: Path, name: str) -> list[list[str]]:
    [file] = folder.glob(f"*{name}.csv")
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    return list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline=""), delimiter=";"))


@asynccontextmanager
async def desk(tmp_path: Path, *, meeting: str | None = "kreis") -> AsyncIterator[tuple[RoomsServer, Console, Console]]:
    """Two consoles at the rooms of six people, with a server whose main meeting runs."""
    server = RoomsServer(SECRET)
    server.meetings["kreis"] = BbbMeeting("kreis", "Kreis", running=True)
    plan = PLAN.replace("date:", "platform: BigBlueButton\ndate:", 1).replace("tables: 2", "tables: 1")
    async with serving(server), running(tmp_path / "data", plan=plan) as place:
        settings = BbbSettings(parse_api(server.url), SECRET, meeting)
        async with (
            moderating(place, tmp_path / "one", bbb=settings, label="Mona") as mona,
            moderating(place, tmp_path / "two", bbb=settings, label="Cem") as cem,
        ):
            await mona.people(*PEOPLE)
            await publish(mona)
            await cem.saved()
            yield server, mona, cem


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)


async def test_rooms_are_made_found_by_the_second_moderator_and_ended(tmp_path: Path) -> None:
    async with desk(tmp_path) as (server, mona, cem):
        server.refuse = {"2a Dranbleiben": "idNotUnique"}
        await mona.press("3", "d", "b")
        await mona.until(lambda: "0 von 2 Räumen sind da" in said(mona), said(mona))
        assert shown(mona) == {"1a Anfangen": "noch nicht angelegt", "2a Dranbleiben": "noch nicht angelegt"}
        await mona.press("a")
        await mona.until(lambda: "1 da (davon neu: 1), nicht gelungen: 1" in said(mona), said(mona))
        await mona.press("end")
        assert "gibt es in BigBlueButton schon" in str(mona.app.screen.query_one("#bbb-why", Static).content)
        server.refuse = {}
        await mona.press("a")
        await mona.until(lambda: "2 da (davon neu: 1), nicht gelungen: 0" in said(mona), said(mona))
        assert len(server.rooms) == 2
        for file in (tmp_path / "one").glob("*links*.csv"):
            # The first attempt left its own, with one room.
            if "1a" in file.read_text(encoding="utf-8") and "2a" not in file.read_text(encoding="utf-8"):
                file.unlink()
        # The other moderator finds what is there, and gets the same links.
        await cem.press("3", "d", "b")
        await cem.until(lambda: "2 von 2 Räumen sind da" in said(cem), said(cem))
        await cem.press("a")
        await cem.until(lambda: "2 da (davon neu: 0)" in said(cem), said(cem))
        people = links(tmp_path / "two", "links-persoenlich")
        assert len(people) == 7
        assert people[1:] == sorted(people[1:], key=lambda row: row[1])
        screen = cem.app.export_screenshot()
        assert all(secret not in screen for secret in (SECRET, "checksum", people[1][-1]))
        assert len(links(tmp_path / "two", "links-moderation")) == 3
        await cem.press("x")
        assert isinstance(cem.app.screen, Confirm)
        await cem.press("tab", "enter")
        await cem.until(lambda: "2 Räume in BigBlueButton beendet" in said(cem), said(cem))
        assert server.rooms == []
        assert set(server.meetings) == {"kreis"}


async def test_it_can_be_broken_off_and_which_meeting_is_meant_is_asked(tmp_path: Path) -> None:
    async with desk(tmp_path, meeting=None) as (server, mona, _):
        await mona.press("3", "d", "b")
        await mona.until(lambda: isinstance(mona.app.screen, PickMeeting))
        await mona.press("enter")
        await mona.until(lambda: "0 von 2" in said(mona), said(mona))
        server.silent = frozenset({"2a Dranbleiben"})
        await mona.press("a")
        await mona.until(lambda: said(mona).startswith("1/2"), said(mona))
        await mona.press("escape")
        await mona.until(lambda: "Abgebrochen" in said(mona), said(mona))
        await mona.press("n")
        await mona.until(lambda: "2 von 2" in said(mona), said(mona))
        await mona.press("escape")
        assert not isinstance(mona.app.screen, BbbRoomsDialog)
        server.secret = "another-one"
        await mona.press("b")
        await mona.until(lambda: "erkennt den Schlüssel nicht an" in said(mona), said(mona))


async def test_without_a_server_it_says_what_is_missing(tmp_path: Path) -> None:
    plan = PLAN.replace("date:", "platform: BBB\ndate:", 1)
    async with running(tmp_path / "data", plan=plan) as place, moderating(place, tmp_path / "one") as console:
        await console.press("3", "d", "b")
        assert any("QZLIVE_BBB_URL" in note for note in toasts(console))
