"""The whole break, played with the keys by two moderators over a real server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.tables import ChangeRules, MovePerson
from qzlive.session.state import Allocation
from qzlive.tables.choice import NoSolver
from tests.server.running import Place, running
from tests.tui.console.moderating import Console, moderating
from tests.tui.snapshots import still
from tui import clipboard
from tui.console.console import Console as ConsoleApp
from tui.console.pause import seating
from tui.console.pause.panel import PausePanel
from tui.console.people.doubts import Doubts
from tui.console.room.notice import NoticeLine
from tui.dialogs import AskBlock, Confirm, ShowText

PEOPLE = ("1 Anna Berg", "1 Bo Lind", "1 Cem Demir", "2 Dora Ehm", "2 Eva Funk", "12 Finn Gut", "Gerd Alt")


@pytest.fixture(autouse=True)
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was given to the clipboard, in order."""
    still(monkeypatch)
    texts: list[str] = []

    def put(text: str) -> bool:
        texts.append(text)
        return True

    monkeypatch.setattr(clipboard, "put", put)
    return texts


@asynccontextmanager
async def breaking(folder: Path) -> AsyncIterator[tuple[Console, Console]]:
    """Two consoles in the break before the tables."""
    async with (
        running(folder / "data") as place,
        moderating(place, folder / "one", label="Renate") as one,
        moderating(place, folder / "other", label="Jannis") as other,
    ):
        welcome, pause, *_ = place.state.items
        for item, current in ((welcome, None), (pause, welcome)):
            one.app.send(BeginItem(item=item, current=current))
        for console in (one, other):
            await console.saved()
        yield one, other


def panel(console: Console) -> PausePanel:
    return console.app.screen_stack[1].query_one(PausePanel)


def said(console: Console, name: str) -> str:
    """What the view shows in one of its places, such as next or facts-text."""
    return str(panel(console).query_one(f"#pause-{name}", Static).content)


def notices(console: Console) -> list[str]:
    return [note.message for note in console.app._notifications]


def allocation(place: Place) -> Allocation:
    return place.state.allocations["topics"]


async def asked(console: Console) -> None:
    """Wait for a question."""
    await console.until(lambda: isinstance(console.app.screen, Confirm))


async def says(console: Console, next_: str) -> None:
    """Wait until the line with the one key says this."""
    await console.until(lambda: said(console, "next") == next_)


async def key(console: Console, *keys: str) -> None:
    await console.press(*keys)
    await console.pilot.pause()


async def test_two_moderators_go_through_the_break(tmp_path: Path, copied: list[str]) -> None:
    async with breaking(tmp_path) as (one, other):
        place = one.place
        notice = one.app.screen.query_one(NoticeLine)
        assert "Schritt 1 von 6: Ansagen – h: zur Pause" in str(notice.content)
        await key(one, "h")
        await key(other, "0")
        assert not notice.display
        # Announce: text and windows with one key, then on.
        assert said(one, "next") == "Enter: Themen in den Fenstern zeigen und Text kopieren"
        assert "Nummer Ihres Themas vor Ihren Namen" in said(one, "say-text")
        await key(one, "enter")
        await one.saved()
        assert place.state.screen.view == "topics"
        assert "1  Anfangen" in copied[-1]
        assert said(one, "next") == "Enter: abhaken, weiter zu 2 Sammeln"
        await key(one, "enter")
        await one.until(lambda: "announce" in allocation(place).steps)
        await other.until(lambda: "✓" in str(panel(other).query_one("#pause-tab-announce", Static).content))
        assert any("1 Ansagen: gerade von jemand anderem erledigt" in text for text in notices(other))
        await other.until(lambda: "Renate (Schritt 2)" in said(other, "until"))
        # Collect: the one key takes the list as long as there is none.
        assert said(one, "next") == "Enter: Teilnehmerliste einfügen"
        await key(one, "enter")
        await one.until(lambda: isinstance(one.app.screen, AskBlock))
        await key(one, "escape")
        await one.people(*PEOPLE)
        assert "5 von 7 haben ein Thema, 1 noch keines, 1 unklar." in said(one, "facts-text")
        await key(one, "c")
        assert "Noch ohne Thema: Gerd Alt" in copied[-1]
        await key(one, "enter")
        await one.saved()
        # Decide: to the doubts and back; what is ticked holds nobody up.
        assert said(one, "next") == "Enter: zu den Unklaren (1)"
        await key(one, "enter")
        await one.until(lambda: isinstance(one.app.focused, Doubts))
        await one.until(lambda: "Schritt 3 von 6: Klären – h: zur Pause" in str(notice.content))
        await key(one, "2", "h")
        await one.saved()
        assert one.topics("Finn Gut") == (2,)
        assert "6 von 7 haben ein Thema, 1 noch keines, 0 unklar." in said(one, "facts-text")
        await key(one, "enter")
        await one.saved()
        # Seat: the other one computes meanwhile; nobody does it twice.
        await key(other, "right", "right", "right")
        assert said(other, "next") == "Enter: Tische fair berechnen"
        await key(other, "enter")
        await other.until(lambda: len(allocation(place).seats) == 6)
        await one.until(lambda: "Entwurf: 6 Personen an 2 Tischen, niemand ist zu fragen." in said(one, "facts-text"))
        assert "6 von 6 am ersten Wunsch. Alle gewünschten Themen finden statt." in said(one, "facts-text")
        assert "Bewiesen" in said(one, "facts-text")
        await one.until(lambda: any("4 Verteilen: gerade von jemand" in text for text in notices(one)))
        assert said(one, "next") == "Enter: abhaken, weiter zu 5 Mitteilen"
        await key(one, "enter")
        await one.saved()
        # Tell: both publish at the same moment; it is done once.
        await key(other, "enter")
        await other.saved()
        for console in (one, other):
            assert said(console, "next") == "Enter: veröffentlichen, wer wo sitzt"
            await key(console, "enter")
            await asked(console)
        await key(one, "enter")
        await key(other, "enter")
        await one.until(lambda: allocation(place).published is not None)
        for console in (one, other):
            await says(console, "Enter: Text kopieren")
        assert allocation(place).number == 1
        await one.until(lambda: place.state.screen.view == "seats")
        await key(one, "enter")
        assert "Tisch 1a – Anfangen: Anna Berg, Bo Lind, Cem Demir" in copied[-1]
        # What is changed afterwards is published with the same key.
        gerd = one.person("Gerd Alt").id
        move = MovePerson(breakout="topics", person=gerd, from_table=None, table=place.seats["2a"].table)
        one.app.send(move)
        await one.saved()
        assert said(one, "next") == "Enter: 1 Änderung veröffentlichen"
        assert "(Nr. 1), 1 Änderung seitdem." in said(one, "facts-text")
        await key(one, "enter")
        await one.until(lambda: allocation(place).number == 2)
        await says(one, "Enter: Text kopieren")
        await key(one, "enter", "enter")
        await one.saved()
        # Open: text, clock and all.
        assert said(one, "next") == "Enter: „Thementische“ beginnen und Text kopieren"
        await key(one, "enter")
        await one.saved()
        assert place.state.items[place.state.current or ""].breakout == "topics"
        assert "Die Räume sind offen: Thementische bis" in copied[-1]
        assert said(one, "next") == "Alle Schritte sind erledigt. 4 zeigt die Bögen, 1 die Uhr."
        await other.until(lambda: "begonnen um" in said(other, "title"))
        await key(other, "o")
        assert "Die Phase hat schon begonnen." in notices(other)


async def test_open_now_from_the_first_second(
    tmp_path: Path, copied: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_solver(*args: object, **more: object) -> None:
        raise NoSolver

    monkeypatch.setattr(seating, "solve", without_solver)
    async with breaking(tmp_path) as (one, other):
        place = one.place
        await one.people(*PEOPLE)
        one.app.send(ChangeRules(breakout="topics", max_tables=1))
        await one.saved()
        await key(one, "0", "o")
        question = one.app.screen
        assert isinstance(question, Confirm)
        for part in ("1 ohne Thema, 1 unklar; sie finden ihren Platz danach.", "gebildet", "veröffentlicht"):
            assert part in question._question
        await key(one, "enter")
        await one.until(lambda: place.state.items[place.state.current or ""].breakout == "topics", "not begun")
        await one.until(lambda: isinstance(one.app.screen, ShowText), "no text")
        # Without the solver the rules hold all the same: there is one table, for the topic that more people want.
        assert sorted(one.table(name[2:]) or "" for name in PEOPLE[:5]) == ["", "", "1a", "1a", "1a"]
        assert allocation(place).number == 1
        file = next((tmp_path / "one").glob("*nach-tisch.txt")).read_text(encoding="utf-8")
        assert "Anna Berg" in file
        assert "Die Räume sind offen" in file
        await key(one, "escape")
        await one.saved()
        assert said(one, "step").startswith("Schritt 6 von 6: Öffnen · ✓ erledigt um")
        # What is done by hand stays as it was said.
        await key(one, "left", "left", "left")
        await key(one, "space")
        await one.saved()
        assert "decide" in allocation(place).steps
        await key(one, "space")
        await one.saved()
        assert "decide" not in allocation(place).steps
        await key(one, "right", "right", "space")
        assert "Das ist geschehen; der Haken bleibt." in notices(one)
        assert isinstance(other.app, ConsoleApp)
