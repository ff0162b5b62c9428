"""The host's sheet over a link that hears what the test wants."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList, Static

from qzlive.session.commands.agenda import BeginItem, CloseSheets, EndAgenda, ReopenSheets
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.commands.tables import CloseTable, PointSeat
from qzlive.wire.frames import LobbyFrame, Presence
from tests.tui.hostile import HOSTILE, assert_harmless
from tests.tui.outline.test_writing import keys
from tui.app import QzApp
from tui.dialogs import Confirm
from tui.host.app import REFUSED, HostApp
from tui.host.join import JoinScreen, WaitScreen
from tui.host.messages import MessageList
from tui.host.sheet import SheetScreen
from tui.host.unsent import UnsentList
from tui.link.link import Problem
from tui.outline.editor import OutlineEditor

from .stage import Stage, StageLink

SAVED = "2022-03-30-regionaler-online-qualitaetszirkel-tisch-1a.md"
NARROW, WIDE = (80, 24), (140, 40)


@asynccontextmanager
async def open_on(link: StageLink, folder: Path = Path(), size: tuple[int, int] = NARROW) -> AsyncIterator[Pilot[int]]:
    app = HostApp(link, "de", folder=folder)
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        yield pilot


async def settled(pilot: Pilot[int]) -> None:
    """Wait until the screens show what the link has."""
    app = pilot.app
    assert isinstance(app, QzApp)
    async with asyncio.timeout(5):
        await pilot.pause()
        while app.store.waiting:
            await pilot.pause()
    await pilot.pause()


def text(pilot: Pilot[int], id_: str) -> str:
    widget = pilot.app.screen.query_one(f"#{id_}", Static)
    return str(widget.content) if widget.display else ""


def tree(link: StageLink) -> list[str]:
    return [entry.text for entry in link.host.sheet.entries.values() if not entry.deleted]


async def test_the_sheet_says_what_the_table_is_to_do() -> None:
    stage = Stage()
    stage.at(12)
    async with open_on(StageLink(stage)) as pilot:
        assert text(pilot, "table") == "Tisch 1a · Aller Anfang: die erste Zeit mit den Familien"
        assert text(pilot, "time") == "noch 33 Min. · bis 16:30 Uhr"
        assert text(pilot, "badge") == "● verbunden"
        assert "Sammeln Sie, was den Anfang gelingen lässt." in text(pilot, "task")
        assert text(pilot, "task").splitlines()[-1].endswith("… F4")
        await keys(pilot, "f4")
        assert "Çiğdem Aksoy" in text(pilot, "task")
        await pilot.resize_terminal(*WIDE)
        await pilot.pause()
        assert text(pilot, "task") == ""
        assert not pilot.app.screen.query_one("#side").display
        await keys(pilot, "f4")
        assert "Çiğdem Aksoy" in text(pilot, "aside")
        assert pilot.app.screen.query_one("#side").display


async def test_the_clock_runs_on_its_own() -> None:
    stage = Stage()
    stage.at(12)
    async with open_on(StageLink(stage)) as pilot:
        stage.at(44)
        async with asyncio.timeout(5):
            while text(pilot, "time") != "noch 1:00 · bis 16:30 Uhr":
                await pilot.pause(0.05)
        assert pilot.app.screen.query_one("#time").has_class("-soon")


async def test_offline_everything_goes_on_and_says_so() -> None:
    stage = Stage()
    stage.at(20)
    link = StageLink(stage)
    async with open_on(link) as pilot:
        link.say("offline", Problem("link-lost"))
        await settled(pilot)
        await keys(pilot, "enter", "=eins", "enter", "=zwei", "escape")
        await settled(pilot)
        assert text(pilot, "badge") == "○ nicht verbunden seit 16:05 · 2 warten"
        assert "wird wieder aufgebaut" in text(pilot, "notices")
        assert tree(link) == ["eins", "zwei"]
        outline = pilot.app.screen.query_one(OutlineEditor)
        assert [link.state_of_entry(line.key) for line in outline.lines[1:3]] == ["waiting", "waiting"]
        stage.at(25)
        link.say("online")
        link.deliver()
        await settled(pilot)
        assert text(pilot, "badge") == "● verbunden"
        assert text(pilot, "notices") == ""
        assert [line.state for line in outline.lines[1:3]] == ["saved", "saved"]
    assert [entry.text for entry in stage.sheet("1a").entries.values()] == ["eins", "zwei"]


async def test_messages_stand_there_until_they_are_read() -> None:
    stage = Stage()
    link = StageLink(stage)
    async with open_on(link) as pilot:
        assert text(pilot, "banner") == ""
        stage.message("Alles gut?", "1a")
        stage.message("Nur für 2a", "2a")
        stage.message("An alle")
        link.pull()
        await settled(pilot)
        assert text(pilot, "banner") == "✉ 15:45  An alle\nF6: gelesen, dann die nächste Nachricht · F3: alle"
        await keys(pilot, "f6")
        assert text(pilot, "banner") == "✉ 15:45  Alles gut?\nF6: gelesen"
        await keys(pilot, "f6")
        assert text(pilot, "banner") == ""
        await keys(pilot, "f3")
        assert isinstance(pilot.app.screen, MessageList)
        seen = assert_harmless(pilot.app)
        assert seen.index("An alle") < seen.index("Alles gut?")
        assert "2a" not in seen.replace("Tisch", "")
        await keys(pilot, "escape")
        stage.message("Noch etwas")
        link.pull()
        await settled(pilot)
        assert text(pilot, "banner").startswith("✉ 15:45  Noch etwas")


async def test_the_clock_announces_and_one_key_takes_it_away() -> None:
    stage = Stage()
    stage.at(36)
    link = StageLink(stage)
    async with open_on(link) as pilot:
        assert "Noch zehn Minuten." in text(pilot, "banner")
        await keys(pilot, "f6")
        assert text(pilot, "banner") == ""
        stage.at(41)
        link.pull()
        await settled(pilot)
        assert "zwei Punkte für das Plenum" in text(pilot, "banner")
        await keys(pilot, "f6")
        stage.at(38)
        link.pull()
        await settled(pilot)
        assert text(pilot, "banner") == ""


async def test_nothing_counts_as_read_that_was_not_shown() -> None:
    stage = Stage()
    stage.at(36)
    link = StageLink(stage)
    async with open_on(link) as pilot:
        stage.message("Erste")
        stage.message("Lang " * 200)
        link.pull()
        await settled(pilot)
        assert "Noch zehn Minuten." in text(pilot, "banner")
        assert "Lang" not in text(pilot, "banner")
        await keys(pilot, "f6")
        assert "… F3\nF6: gelesen" in text(pilot, "banner")
        await keys(pilot, "f6")
        assert isinstance(pilot.app.screen, MessageList)
        await keys(pilot, "escape")
        assert "Erste" in text(pilot, "banner")
        await keys(pilot, "f6")
        assert text(pilot, "banner") == ""


async def test_a_trial_counts_only_when_somebody_wants_it() -> None:
    stage = Stage(begun=False)
    link = StageLink(stage)
    async with open_on(link) as pilot:
        assert "Probe" in text(pilot, "notices")
        await keys(pilot, "enter", "=versuch", "escape", "f12")
        link.deliver()
        assert [entry.trial for entry in stage.sheet("1a").entries.values()] == [True]
        stage.do(BeginItem(item=next(iter(stage.state.items)), current=None))
        link.pull()
        await settled(pilot)
        assert "zählt noch nicht" in text(pilot, "notices")
        await keys(pilot, "f12")
        question = pilot.app.screen
        assert isinstance(question, Confirm)
        assert "Den Probeeintrag zählen lassen?" in question._question
        await keys(pilot, "escape", "f12")
        link.deliver()
        assert [entry.trial for entry in stage.sheet("1a").entries.values()] == [True]
        await keys(pilot, "enter")
        link.deliver()
        await settled(pilot)
        assert text(pilot, "notices") == ""
        await keys(pilot, "f12")
        assert not isinstance(pilot.app.screen, Confirm), "nothing is left to be counted"
    assert [entry.trial for entry in stage.sheet("1a").entries.values()] == [False]


async def test_after_the_end_it_is_added_later() -> None:
    stage = Stage()
    link = StageLink(stage)
    async with open_on(link) as pilot:
        stage.do(CloseTable(table=stage.table("1a")))
        link.pull()
        await settled(pilot)
        assert "Dieser Tisch ist geschlossen" in text(pilot, "notices")
        stage.do(EndAgenda())
        link.pull()
        await settled(pilot)
        assert "Die Veranstaltung ist zu Ende" in text(pilot, "notices")
        await keys(pilot, "enter", "=später", "escape")
        link.deliver()
        await settled(pilot)
        assert "[nachgereicht]" in assert_harmless(pilot.app)


async def test_closed_sheets_can_be_read_and_refused_texts_are_kept(tmp_path: Path) -> None:
    stage = Stage()
    link = StageLink(stage)
    async with open_on(link, tmp_path) as pilot:
        await keys(pilot, "enter", "=da", "enter", "=noch schnell")
        link.deliver()
        stage.do(CloseSheets())
        link.pull()
        await settled(pilot)
        link.deliver()
        await settled(pilot)
        assert "Ergebnisbögen um 15:45 Uhr geschlossen" in text(pilot, "notices")
        assert "Ein Text wurde nicht angenommen" in text(pilot, "notices")
        await keys(pilot, "enter", "=x", "asterisk", "delete")
        assert tree(link)[0] == "da"
        await keys(pilot, "ctrl+s")
        saved = (tmp_path / SAVED).read_text()
        assert "- da\n" in saved
        assert "- noch schnell" in saved
        await keys(pilot, "ctrl+r")
        assert isinstance(pilot.app.screen, UnsentList)
        await keys(pilot, "ctrl+s")
        assert "noch schnell" in (tmp_path / "nicht-angenommen.txt").read_text()
        stage.do(ReopenSheets())
        await keys(pilot, "a")
        link.deliver()
        await settled(pilot)
        assert isinstance(pilot.app.screen, SheetScreen)
        assert text(pilot, "notices") == ""
    assert [entry.text for entry in stage.sheet("1a").entries.values()] == ["da", "noch schnell"]


async def test_a_refused_text_is_given_up_only_after_asking() -> None:
    stage = Stage()
    link = StageLink(stage)
    async with open_on(link) as pilot:
        link.send(AddEntries(sheet="another sheet", entries=(NewEntry(entry="0190ffff-1", rank="a0", text="fremd"),)))
        link.deliver()
        await settled(pilot)
        await keys(pilot, "ctrl+r", "x")
        assert isinstance(pilot.app.screen, Confirm)
        await keys(pilot, "enter")
        assert len(link.pending) == 1
        await keys(pilot, "x", "tab", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, SheetScreen)
    assert not link.pending


async def test_another_table_gets_what_was_being_written_on_the_old_sheet() -> None:
    stage = Stage()
    link = StageLink(stage)
    async with open_on(link) as pilot:
        await keys(pilot, "enter", "=für den alten Tisch")
        stage.do(PointSeat(seat=stage.hosts["1a"].seat or "", table=stage.table("2a")))
        link.pull()
        await settled(pilot)
        link.deliver()
        await settled(pilot)
        assert text(pilot, "table").startswith("Tisch 2a")
        await keys(pilot, "enter", "=für den neuen", "escape")
        link.deliver()
    sheets = {label: stage.state.sheet_of(table=stage.table(label)) for label in ("1a", "2a")}
    written = {label: [entry.text for entry in sheet.entries.values()] for label, sheet in sheets.items()}
    assert written == {"1a": ["für den alten Tisch"], "2a": ["für den neuen"]}


async def test_a_draft_for_a_sheet_of_before_is_shown_and_not_lost() -> None:
    stage = Stage()
    link = StageLink(stage)
    async with open_on(link) as pilot:
        link.draft(json.dumps(["older sheet", "0190ffff-1", "", None, None, "a0"]), "halb fertig")
        link.pull()
        await settled(pilot)
        assert "Ein Text wurde nicht angenommen" in text(pilot, "notices")
        await keys(pilot, "ctrl+r")
        assert "halb fertig" in assert_harmless(pilot.app)


async def test_a_removed_device_can_still_save(tmp_path: Path) -> None:
    stage = Stage()
    link = StageLink(stage)
    async with open_on(link, tmp_path) as pilot:
        await keys(pilot, "enter", "=noch hier", "escape")
        link.say("refused", Problem("session-device-removed"))
        await settled(pilot)
        assert "diesem Gerät den Zugang genommen" in text(pilot, "notices")
        assert text(pilot, "badge") == "✗ nicht zugelassen · 1 wartet"
        await keys(pilot, "enter", "ctrl+s")
    assert "noch hier" in (tmp_path / SAVED).read_text()


async def test_leaving_names_what_waits() -> None:
    link = StageLink(Stage())
    async with open_on(link) as pilot:
        await keys(pilot, "enter", "=eins", "escape", "ctrl+q")
        assert isinstance(pilot.app.screen, Confirm)
        assert "Ein Eintrag ist noch nicht auf dem Server" in assert_harmless(pilot.app)
        await keys(pilot, "enter")
        assert pilot.app.is_running
        await keys(pilot, "ctrl+q", "tab", "enter")
    assert pilot.app.return_value == 0


async def test_help_and_palette_know_the_keys_of_the_outline() -> None:
    async with open_on(StageLink(Stage())) as pilot:
        app = pilot.app
        assert isinstance(app, HostApp)
        assert app.scopes() == ("outline", "sheet", "app")
        await keys(pilot, "ctrl+p", "=Eigene")
        await keys(pilot, "enter")
        await settled(pilot)
        assert "Eigene Überschrift" in assert_harmless(app)


async def test_before_there_is_a_sheet() -> None:
    link = StageLink(Stage())
    link.pull_nothing("connecting")
    async with open_on(link) as pilot:
        assert isinstance(pilot.app.screen, WaitScreen)
        link.pull()
        link.say("online")
        await settled(pilot)
        assert isinstance(pilot.app.screen, SheetScreen)


async def test_who_waits_reads_which_address_is_tried_and_what_to_check() -> None:
    link = StageLink(Stage())
    link.pull_nothing("offline", Problem("link-unreachable"))
    async with open_on(link) as pilot:
        assert text(pilot, "address") == "Adresse: ws://localhost/s/2022-03-30"
        assert pilot.app.screen.query_one("#check").display
        assert "auf Ihrer Karte" in text(pilot, "check")


@pytest.mark.parametrize(("rows", "tables"), [(20, 8), (20, 30), (24, 8), (24, 12), (40, 12)])
async def test_the_list_of_tables_and_the_answer_are_in_sight(rows: int, tables: int) -> None:
    link = StageLink(Stage())
    places = tuple({"seat": f"s{n}", "label": f"{n}a", "title": "Ein langer Titel " * 8} for n in range(1, tables + 1))
    title = "Regionaler Online-Qualitätszirkel"
    link.pull_nothing("online", lobby=LobbyFrame(title=title, date="2022-03-30", places=places, deletion="2022-04-29"))
    async with open_on(link, size=(80, rows)) as pilot:
        assert "29. April 2022" in text(pilot, "stored")
        await keys(pilot, "=Ewa", "enter", "end", "enter")
        await settled(pilot)
        screen = pilot.app.screen
        seen = [line.rstrip() for line in assert_harmless(pilot.app).splitlines()]
        assert any(f"Tisch {tables}a · Ein langer" in line for line in seen)
        said, box = screen.query_one("#said"), screen.query_one(".box")
        assert "Angefragt für Tisch" in text(pilot, "said")
        assert said.region.height == 2
        assert said.region.bottom == box.region.bottom - 1
        assert box.region.bottom < rows
        assert (screen.query_one("#places").max_scroll_y == 0) == (tables < 30)


async def test_what_is_said_for_a_moment_hides_no_state() -> None:
    stage = Stage()
    link = StageLink(stage)
    async with open_on(link) as pilot:
        await keys(pilot, "asterisk")
        await pilot.pause(0.1)
        screen = pilot.app.screen
        toast = screen.query_one("Toast")
        for id_ in ("#table", "#state", "MenuLine"):
            assert not toast.region.overlaps(screen.query_one(id_).region)


async def test_who_is_not_let_in_reads_why() -> None:
    link = StageLink(Stage())
    link.pull_nothing("refused", Problem("server-code-wrong"))
    async with open_on(link) as pilot:
        assert isinstance(pilot.app.screen, WaitScreen)
        assert text(pilot, "why").startswith("Der Code oder die Adresse stimmt nicht.")
        await keys(pilot, "enter")
    app = pilot.app
    assert isinstance(app, HostApp)
    assert (app.return_value, app.refusal[:8]) == (REFUSED, "Der Code")


async def test_a_volunteer_says_a_name_and_asks_for_a_table() -> None:
    link = StageLink(Stage())
    link.pull_nothing("online", lobby=LobbyFrame(title="Kreis", date="2022-03-30", places=PLACES))
    async with open_on(link) as pilot:
        assert isinstance(pilot.app.screen, JoinScreen)
        await keys(pilot, "enter", "enter")
        assert link.knocked == []
        await keys(pilot, "=Ewa ", "enter", "down", "enter")
        assert link.knocked == [("s2", "Ewa")]
        assert "Angefragt für Tisch 2a" in text(pilot, "said")
        link.pull()
        await settled(pilot)
        assert isinstance(pilot.app.screen, SheetScreen)


PLACES = ({"seat": "s1", "label": "1a", "title": "Eins"}, {"seat": "s2", "label": "2a", "title": "Zwei"})


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_hostile_text_stays_text(size: tuple[int, int], tmp_path: Path) -> None:
    link = StageLink(Stage())
    link.spoil(HOSTILE)
    async with open_on(link, tmp_path, size) as pilot:
        assert_harmless(pilot.app)
        for opened in ("f6", "f4", "f3", "f1", "ctrl+r", "f7", "right", "ctrl+p"):
            await keys(pilot, opened)
            assert_harmless(pilot.app)
            await keys(pilot, "escape")
        await keys(pilot, "ctrl+s")
        assert_harmless(pilot.app)
        assert pilot.app.is_running


async def test_help_is_called_with_one_key_and_taken_back_with_the_same() -> None:
    stage = Stage()
    stage.at(12)
    link = StageLink(stage)

    def here(**moderator: Any) -> None:
        found = {"device": "m", "label": "Konsole Mona", "role": "moderator", "seat": None, "place": None, **moderator}
        link._mirror.presence = Presence(devices=(found,))
        link.listener("presence")

    async with open_on(link) as pilot:
        assert text(pilot, "notices") == ""
        await keys(pilot, "f5")
        assert link.wants_help
        assert text(pilot, "notices") == "☎ Hilfe ist gerufen. F5 nimmt den Ruf zurück."
        here(coming=link.seat or stage.seat("1a").id, coming_at=5, place=f"help:{link.seat}")
        link._mirror.seat = stage.seat("1a").id
        await settled(pilot)
        assert text(pilot, "notices") == "☎ Konsole Mona kommt zu Ihnen an den Tisch."
        here(coming="another seat")
        link.say("offline", None)
        await settled(pilot)
        assert "sobald die Verbindung wieder da ist" in text(pilot, "notices")
        link.say("online")
        await keys(pilot, "enter", "=mitten drin", "f5")
        assert not link.wants_help
        await settled(pilot)
        assert text(pilot, "notices") == ""
        assert pilot.app.screen.query_one(OutlineEditor).field.text == "mitten drin"
        # Whoever knows no key finds it in the menu.
        await keys(pilot, "escape", "right")
        await pilot.pause()
        offered = pilot.app.screen.query_one(OptionList)
        said = [str(option.prompt) for option in offered.options]
        offered.highlighted = next(number for number, one in enumerate(said) if "zu Hilfe rufen" in one)
        await keys(pilot, "enter")
        await pilot.pause()
        assert link.wants_help
