"""The host's program on a real server."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Static

from qzlive.session.commands.access import AdmitVolunteer
from qzlive.session.commands.sheets import AddEntries, EditEntry, NewEntry
from tests.server.running import Place, running
from tests.tui.link.linked import a_host, a_moderator
from tests.tui.link.unsealed import unsealed
from tests.tui.outline.test_writing import keys
from tui.host.app import GONE, HostApp
from tui.host.join import JoinScreen, WaitScreen
from tui.host.notices import lasting
from tui.host.sheet import SheetScreen
from tui.host.unsent import UnsentList
from tui.link import Address, Journal, Link, Secrets
from tui.link.policy import FAST
from tui.outline.editor import OutlineEditor
from tui.outline.lines import EntryLine
from tui.outline.row import Row


def program(place: Place, code: str | None, state: Path) -> HostApp:
    address = Address.parse(place.url)
    journal = Journal.open(address, "host", folder=state)
    return HostApp(Link(address, Secrets(code), journal=journal, label="Test", policy=FAST), "de", folder=state)


async def shows(pilot: Pilot[int], screen: type) -> None:
    app = pilot.app
    assert isinstance(app, HostApp)
    await app.link.wait(lambda: isinstance(app.screen, screen))
    await pilot.pause()


def written(place: Place, label: str = "1a") -> list[str]:
    sheet = place.state.sheets[place.seats[label].sheets[-1]]
    return [entry.text for entry in sheet.entries.values() if not entry.deleted]


async def test_with_a_code_once_and_then_without(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        app = program(place, place.seat_codes["1a"], tmp_path)
        async with app.run_test() as pilot:
            await shows(pilot, SheetScreen)
            await keys(pilot, "enter", "=eins", "enter", "=zwei", "escape")
            await app.link.wait(lambda: not app.link.pending)
        await app.link.close()
        assert written(place) == ["eins", "zwei"]
        app = program(place, None, tmp_path)
        async with app.run_test() as pilot:
            await shows(pilot, SheetScreen)
            await keys(pilot, "down", "f2", "=!", "escape")
            await app.link.wait(lambda: not app.link.pending)
        await app.link.close()
        assert written(place) == ["eins!", "zwei"]


async def test_the_server_comes_and_goes_while_somebody_writes(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        app = program(place, place.seat_codes["1a"], tmp_path)
        async with app.run_test() as pilot:
            await shows(pilot, SheetScreen)
            await place.server.stop(1.0)
            await app.link.wait(lambda: app.link.status == "offline")
            await keys(pilot, "enter", "=ohne Netz", "enter", "=und weiter")
            await place.start()
            await app.link.wait(lambda: app.link.status == "online" and not app.link.pending)
            await pilot.pause()
            outline = app.screen.query_one(OutlineEditor)
            assert outline.field.text == "und weiter"
            await keys(pilot, "escape")
            await app.link.wait(lambda: not app.link.pending)
        await app.link.close()
        assert written(place) == ["ohne Netz", "und weiter"]


async def test_without_a_server_the_sheet_of_last_time_is_there(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        app = program(place, place.seat_codes["1a"], tmp_path)
        async with app.run_test() as pilot:
            await shows(pilot, SheetScreen)
            await keys(pilot, "enter", "=eins", "enter", "=halb")
            await app.link.wait(lambda: not app.link.pending)
        await app.link.close()
        await place.server.stop(1.0)
        app = program(place, None, tmp_path)
        async with app.run_test() as pilot:
            await shows(pilot, SheetScreen)
            assert app.screen.query_one(OutlineEditor).field.text == "halb"
            await keys(pilot, "=e Sache", "enter", "=zwei", "escape")
            await place.start()
            await app.link.wait(lambda: app.link.status == "online" and not app.link.pending)
        await app.link.close()
        assert written(place) == ["eins", "halbe Sache", "zwei"]


async def test_a_moderator_writes_on_the_same_sheet(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_moderator(place) as moderator:
        app = program(place, place.seat_codes["1a"], tmp_path)
        async with app.run_test() as pilot:
            await shows(pilot, SheetScreen)
            await keys(pilot, "enter", "=eins", "escape")
            await app.link.wait(lambda: not app.link.pending)
            sheet = place.state.sheets[place.seats["1a"].sheets[-1]]
            entry = next(iter(sheet.entries.values()))
            await keys(pilot, "f2", "=, hier")
            moderator.send(EditEntry(sheet=sheet.id, entry=entry.id, base=entry.version, text="eins, dort"))
            new = NewEntry(entry="0190ffff-1", rank="a0", text="von oben")
            moderator.send(AddEntries(sheet=sheet.id, entries=(new,)))
            outline = app.screen.query_one(OutlineEditor)
            await app.link.wait(lambda: any(line.key == "0190ffff-1" for line in outline.lines))
            assert outline.field.text == "eins, hier"
            await keys(pilot, "escape")
            await app.link.wait(lambda: not app.link.pending)
        await app.link.close()
        entry = place.state.sheets[sheet.id].entries[entry.id]
        assert (entry.text, [variant.text for variant in entry.variants]) == ("eins, dort", ["eins, hier"])


async def test_two_hosts_and_a_moderator_at_once(tmp_path: Path) -> None:
    """Everybody sees who writes where; a step is taken back without a connection; who comes to help is named."""
    async with (
        running(tmp_path / "data") as place,
        a_moderator(place, label="Konsole Mona") as moderator,
        a_host(place, label="Laptop Bo") as other,
    ):
        app = program(place, place.seat_codes["1a"], tmp_path)
        seat = place.seats["1a"].id
        async with app.run_test() as pilot:
            await shows(pilot, SheetScreen)
            outline = app.screen.query_one(OutlineEditor)
            await keys(pilot, "=eins", "enter", "=zwei", "escape")
            await app.link.wait(lambda: not app.link.pending)
            one, two = place.state.sheets[place.seats["1a"].sheets[-1]].entries
            moderator.here(one)
            other.here(two)

            def writers() -> list[str | None]:
                return [line.writer for line in outline.lines if isinstance(line, EntryLine)]

            await app.link.wait(lambda: writers() == ["Konsole Mona", "Laptop Bo"])
            await app.link.wait(lambda: "[Konsole Mona schreibt hier]" in str(outline.query(Row)[1].render()))
            await keys(pilot, "f5")
            await moderator.wait(
                lambda: bool(moderator.presence and any(x["help"] for x in moderator.presence.devices))
            )
            moderator.come(seat)
            notices = app.screen.query_one("#notices", Static)
            await app.link.wait(lambda: "Konsole Mona kommt zu Ihnen" in str(notices.content))
            moderator.helped(seat)
            await app.link.wait(lambda: "Hilfe" not in str(notices.content) and not app.link.wants_help)
            app.link.unplug()
            await app.link.wait(lambda: app.link.status == "offline")
            await keys(pilot, "=ohne Netz", "escape", "ctrl+z", "up", "f2", "=!", "escape", "ctrl+z", "ctrl+y")
            app.link.plug()
            await app.link.wait(lambda: app.link.status == "online" and not app.link.pending)
        await app.link.close()
        assert written(place) == ["eins", "zwei!"]


async def test_a_wrong_code_is_told(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        app = program(place, "0000-0000", tmp_path)
        async with app.run_test() as pilot:
            await app.link.wait(lambda: app.link.status == "refused")
            await shows(pilot, WaitScreen)
            await pilot.pause(0.1)
            await keys(pilot, "enter")
        assert app.refusal


async def test_a_volunteer_is_admitted_and_writes(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place, a_moderator(place) as moderator:
        app = program(place, None, tmp_path)
        async with app.run_test() as pilot:
            await shows(pilot, JoinScreen)
            await keys(pilot, "=Ewa", "enter", "down", "enter")
            await moderator.wait(lambda: bool(moderator.presence and moderator.presence.knocking))
            assert moderator.presence is not None
            asks = moderator.presence.knocking[0]
            assert asks["label"] == "Ewa"
            moderator.send(AdmitVolunteer(device=asks["device"], seat=asks["seat"], label=asks["label"]))
            await shows(pilot, SheetScreen)
            await keys(pilot, "enter", "=geholfen", "escape")
            await app.link.wait(lambda: not app.link.pending)
        await app.link.close()
        label = next(label for label, seat in place.seats.items() if seat.id == asks["seat"])
        assert written(place, label) == ["geholfen"]


def journals(folder: Path) -> list[Path]:
    return list(folder.rglob("*.jsonl"))


async def test_the_names_are_deleted_while_somebody_writes(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as place:
        app = program(place, place.seat_codes["1a"], tmp_path)
        async with app.run_test() as pilot:
            await shows(pilot, SheetScreen)
            await keys(pilot, "enter", "=eins", "escape")
            await app.link.wait(lambda: not app.link.pending)
            app.link.unplug()
            await app.link.wait(lambda: app.link.status == "offline")
            await keys(pilot, "enter", "=ohne Netz", "escape")
            await place.server.hub.purge(place.name, "tests-operator", early=True)
            app.link.plug()
            await app.link.wait(lambda: app.link.status == "refused")
            await pilot.pause()
            assert app.picture is not None
            assert any("Daten dieser Sitzung sind gelöscht" in said for said in lasting(app.link, app.picture, app.t))
            await keys(pilot, "ctrl+r")
            assert isinstance(app.screen, UnsentList)
            await keys(pilot, "escape", "enter", "=noch eins", "escape")
        await app.link.close()
        [path] = journals(tmp_path)
        assert b"ohne Netz" in unsealed(path)
        assert b"eins" not in unsealed(path)
        app = program(place, None, tmp_path)
        async with app.run_test() as pilot:
            await shows(pilot, WaitScreen)
            await app.link.wait(lambda: app.link.status == "refused")
            await pilot.pause()
            app.screen.query_one("#unsent").focus()
            await keys(pilot, "enter")
            assert isinstance(app.screen, UnsentList)
            await keys(pilot, "x", "tab", "enter")
            await app.link.wait(lambda: not app.link.pending)
            await shows(pilot, WaitScreen)
            await keys(pilot, "enter")
        assert (app.return_value, "gelöscht" in app.refusal) == (GONE, True)
        assert journals(tmp_path) == []
