"""The shared window: steered from a console on a real server, and by its own few keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Digits, Footer, Static

from qzlive.session.commands.access import RemoveDevice
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.people import RenamePerson
from qzlive.session.commands.plenary import SetScreen
from qzlive.session.commands.tables import MovePerson, ProposeTables, PublishTables
from tests.qzlive.session.circle import pasted
from tests.server.running import Place, running
from tests.tui.console.desk import Desk
from tests.tui.console.moderating import PLAN, Console, moderating, until
from tests.tui.hostile import HOSTILE, assert_harmless
from tests.tui.link.linked import a_moderator, all_saved
from tests.tui.snapshots import still
from tests.tui.window import stage
from tui.link import Address, Link, MemoryJournal, Secrets
from tui.link.policy import FAST
from tui.outline.dialogs import Choose
from tui.window.app import DARK, LIGHT, WindowApp, WindowScreen


@asynccontextmanager
async def window(place: Place) -> AsyncIterator[tuple[WindowApp, Pilot[int]]]:
    """Run a window that follows the console until the block ends."""
    journal = MemoryJournal()
    address, code = Address.parse(place.url), Secrets(place.moderator_code)
    link = Link(address, code, journal=journal, label="Geteiltes Fenster (Saal)", policy=FAST)
    app = WindowApp(link, None, first="en")
    async with app.run_test(size=(80, 24)) as pilot:
        try:
            yield app, pilot
        finally:
            await link.close()


async def test_the_console_steers_what_is_shared_and_only_what_was_told_is_seen(tmp_path: Path) -> None:
    async with (
        running(tmp_path / "data", plan=PLAN) as place,
        a_moderator(place) as moderator,
        window(place) as (app, pilot),
    ):

        async def shows(*said: str) -> None:
            await until(pilot, lambda: all(one in stage.text(app) for one in said), stage.text(app))

        await shows("Unser Programm", "Begrüßung", "als Nächstes")
        [device] = [one for one in place.state.devices.values() if one.id == app.link.device]
        assert device.label == "Geteiltes Fenster (Saal)"
        moderator.send(SetScreen(view="topics"))
        await shows("Schritt 2", "2 Vorname Nachname", "Dranbleiben")
        moderator.send(SetScreen(view="seats"))
        await shows("Die Tische werden gerade zusammengestellt.")
        moderator.send(pasted("1 Anna Berg", "1 Bo Lindt", "Cem Aydin", "7 Dora Emm"))
        moderator.send(ProposeTables(breakout="topics"))
        await all_saved(moderator)
        await until(pilot, lambda: app.state.version == place.state.version)
        assert "Anna" not in stage.text(app)
        moderator.send(PublishTables(breakout="topics", number=place.state.allocations["topics"].number))
        await shows("1a   Anna Berg", "1a   Bo Lindt")
        person = next(one.id for one in place.state.people.values() if one.name == "Anna Berg")
        tables = {table.label: table.id for table in place.state.tables.values()}
        moderator.send(MovePerson(breakout="topics", person=person, from_table=tables["1a"], table=tables["2b"]))
        await all_saved(moderator)
        await until(pilot, lambda: app.state.version == place.state.version)
        assert "1a   Anna Berg" in stage.text(app)
        moderator.send(PublishTables(breakout="topics", number=place.state.allocations["topics"].number))
        await shows("2b   Anna Berg")
        assert "Dora" not in stage.text(app)
        assert not app.link.journal.outbox.items()
        # The digits follow the server's clock by themselves.
        moderator.send(BeginItem(item=next(iter(place.state.items)), current=None))
        moderator.send(SetScreen(view="countdown"))
        await shows("Danach: Thementische", "29:5")
        before = app.screen.query_one(Digits).value
        await until(pilot, lambda: app.screen.query_one(Digits).value < before)
        moderator.send(SetScreen(view="seats"))
        await shows("2b   Anna Berg")
        # Without the server it stays as it is, with a dot; and comes back by itself.
        await place.server.stop(1.0)
        await until(pilot, lambda: app.link.status == "offline")
        await shows("2b   Anna Berg", "●")
        await place.start()
        await moderator.wait(lambda: moderator.status == "online")
        moderator.send(SetScreen(view="blank"))
        await shows("Kreis mit Themen")
        await until(pilot, lambda: "●" not in stage.text(app))
        moderator.send(RemoveDevice(device=app.link.device))
        await until(pilot, lambda: app.return_value == 1)
        assert app.refusal


async def test_one_key_of_the_console_chooses_the_view(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    copied: list[str] = []
    monkeypatch.setattr("tui.clipboard.put", copied.append)
    async with running(tmp_path / "data", plan=PLAN) as place, moderating(place, tmp_path / "out") as console:
        await console.press("i")
        assert isinstance(console.app.screen, Choose)
        told = "\n".join(str(one.visual) for one in console.app.screen.query(Static))
        assert "Geteiltes Fenster zeigt: Programm" in told
        command = f"qzlive show {place.url}"
        assert command in "".join(told.split("\n")).replace("  ", "")
        await console.press("c")
        assert copied == [command]
        await console.press("3")
        await seen(console, "seats")
        await console.press("i", "down", "enter")
        await seen(console, "countdown")
        await console.press("i", "escape")
        await seen(console, "countdown")


async def seen(console: Console, view: str) -> None:
    await console.until(lambda: console.place.state.screen.view == view)
    await console.saved()


async def test_pages_turn_by_themselves_and_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    # Seconds pass when the test says so.
    monkeypatch.setattr(WindowScreen, "_tick", WindowScreen.show)
    desk = stage.published(120)
    app = stage.window(desk, "seats")
    async with app.run_test(size=(80, 24)) as pilot:
        await stage.settled(desk, pilot)
        screen = app.screen
        assert isinstance(screen, WindowScreen)
        assert "Seite 1 von 4" in stage.text(app)
        first = stage.text(app)

        def seconds(count: int) -> None:
            for _ in range(count):
                screen.second()

        seconds(11)
        assert stage.text(app) == first
        assert not app.screen.query_one(Footer).visible
        seconds(1)
        assert "Seite 2 von 4" in stage.text(app)
        await pilot.press("left", "left")
        assert "Seite 4 von 4" in stage.text(app)
        assert app.screen.query_one(Footer).visible
        seconds(30)
        assert "Seite 4 von 4" in stage.text(app)
        seconds(10)
        assert "Seite 1 von 4" in stage.text(app)
        await pilot.press("space")
        seconds(60)
        assert "Seite 1 von 4 · angehalten" in stage.text(app)
        await pilot.press("space", "a")
        assert "Aller Anfang" in stage.text(app)
        # A change that was published does not throw everybody back to the first page.
        await pilot.press("a", "right", "right")
        person = next(iter(desk.state.people))
        desk.do(RenamePerson(person=person, name="Anna Anders"))
        await stage.settled(desk, pilot)
        assert "Seite 3 von 4" in stage.text(app)
        await pilot.press("t")
        assert app.theme == LIGHT.name
        await pilot.press("t")
        assert app.theme == DARK.name
        await pilot.press("q")
        await pilot.pause()
        assert app.return_value == 0


@pytest.mark.parametrize("size", [(80, 24), (30, 9)])
async def test_hostile_names_and_titles_are_shown_as_they_are(size: tuple[int, int]) -> None:
    desk = Desk()
    desk.do(pasted(*(f"1 {name[:100]}" for name in HOSTILE)))
    desk.do(ProposeTables(breakout="topics"))
    stage.publish(desk)
    app = stage.window(desk)
    async with app.run_test(size=size) as pilot:
        for view in ("programme", "topics", "seats", "countdown", "plenary", "blank"):
            desk.do(SetScreen.model_validate({"view": view}))
            await stage.settled(desk, pilot)
            assert isinstance(app.screen, WindowScreen)
            assert app.screen.view == view
            assert_harmless(app)
