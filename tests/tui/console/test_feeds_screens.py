"""Pictures of the sources and the replies: the sample circle with its sixty people, its chat, and BigBlueButton."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from tests.bbb_server import BbbMeeting, bbb_server, reply
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tests.tui.console.feeding import Chat, quick, settings
from tests.tui.console.moderating import until
from tests.tui.snapshots import assert_screen, still
from tui import clipboard
from tui.console.feeds.dialog import PickMeeting
from tui.console.lists.dialog import ShowDifference
from tui.console.people.panel import PeoplePanel
from tui.sources.bbb_settings import BbbSettings

SIZES = {"80": (80, 24), "140": (140, 40)}
NAMES = (
    "1 Abdul Naser", "2 Anneliese Ünver", "3 Beate Möllenkamp", "Bogdan Wiśniewski",
    "4 Chiara Bellomo", "5 Dilara Uçar", "Elif Korkmaz", "6 Emre Çelikkol",
    "1 Fatoumata Diallo", "2 Gisela Rautenberg", "3 Hannelore Quast", "Iryna Kravets",
    "Jean-Luc Ngassa", "Ömer Faruk Şimşek", "Uschi Landwehrmann", "Zdenka Horvatová",
)  # fmt: skip
SAID = (
    ("Cem Aydoğan", "Wer sich nicht umbenennen kann: Nummer hier in den Chat, z. B. 2"),
    ("Jean-Luc Ngassa", "5"),
    ("Ömer Faruk Şimşek", "3"),
    ("Uschi Landwehrmann", "12"),
    ("Gisela Rautenberg", "Danke für den Vortrag!"),
    ("Elif Korkmaz", "9"),
    ("Anneliese Ünver", "doch lieber 4"),
    ("Lina Neumann", "1"),
)


def desk() -> Desk:
    found = Desk()
    found.do(pasted(*NAMES))
    found.begin(3, 2)
    return found


@pytest.mark.parametrize("size", ["80", pytest.param("140", marks=pytest.mark.long)])
async def test_screens(size: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    quick(monkeypatch, tmp_path / "home")
    monkeypatch.setattr(clipboard, "put", lambda text: True)
    monkeypatch.setattr(BbbSettings, "host", "bbb.example.org")
    here = desk()
    async with bbb_server() as server:
        app = here.app(tmp_path / "out")
        app.bbb = settings(server)
        async with app.run_test(size=SIZES[size]) as pilot:
            await pilot.press("2", "q")
            bbb = app.screen_stack[1].query_one(PeoplePanel).feeds.bbb
            await assert_screen(pilot, f"feeds-off-{size}")
            await pilot.press("1")
            await assert_screen(pilot, f"feeds-searching-{size}")
            chat = Chat(tmp_path / "home", "2022-03-30 13.45.02 Qualitätszirkel 81234567890")
            for name, text in SAID:
                chat.says(name, text)
            chat.save()
            await until(pilot, lambda: isinstance(app.screen, ShowDifference))
            await assert_screen(pilot, f"feeds-difference-{size}")
            await pilot.press("l")
            server.meetings["m-1"] = circle = BbbMeeting("m-1", "Regionaler Online-Qualitätszirkel")
            server.meetings["m-2"] = BbbMeeting("m-2", "Dienstbesprechung")
            for number, name in enumerate((*NAMES, "2 Pauline Petersen")):
                circle.join(f"u-{number}", name)
            await pilot.press("2")
            await until(pilot, lambda: bbb.follower and bbb.follower.meetings)
            told = app.screen_stack[1].query_one("#feeds", Static)
            # What lies below a dialog is laid out at its leisure.
            await until(pilot, lambda: told.display and told.size.height == 2)
            await pilot.press("m")
            await until(pilot, lambda: isinstance(app.screen, PickMeeting))
            await assert_screen(pilot, f"feeds-meetings-{size}")
            await pilot.press("enter")
            await until(pilot, lambda: isinstance(app.screen, ShowDifference))
            await pilot.press("escape")
            server.play = reply("", "503 Service Unavailable")
            await until(pilot, lambda: bbb.trouble_at is not None)
            await assert_screen(pilot, f"feeds-both-{size}")
            await pilot.press("escape")
            await assert_screen(pilot, f"feeds-people-{size}")
            await pilot.press("y", "c")
            await assert_screen(pilot, f"replies-{size}")
