"""What entries and sheets were is looked at and brought back."""

from __future__ import annotations

import pytest
from textual.widgets import OptionList, Static

from qzlive.session.commands.access import AdmitDevice
from qzlive.session.commands.sheets import (
    DeleteEntry,
    EditEntry,
    RemoveHeading,
    ReturnEntries,
    SetHeading,
    SettleEntry,
)
from qzlive.session.state import Role
from tests.qzlive.session.circle import MODERATOR, OPERATOR
from tests.tui.hostile import assert_harmless
from tests.tui.snapshots import assert_screen, still
from tui.dialogs import Confirm
from tui.outline.history import History, SheetHistory

from .bench import Bench
from .test_spots import written
from .test_writing import editor, keys, listen, open_on, version


def changed() -> Bench:
    """A sheet on which a host has changed and deleted things, minutes after they were written."""
    bench = written([(0, "Ein Anruf in der ersten Woche"), (1, "darunter"), (0, "weg")])
    circle, sheet, a = bench.circle, bench.sheet().id, bench.entry("Ein Anruf in der ersten Woche")
    circle.now += 5 * 60_000
    host = circle.hosts["1a"]
    circle.do(EditEntry(sheet=sheet, entry=a, base=version(bench, a), text="Ein Anruf in den ersten Wochen"), host)
    circle.do(DeleteEntry(sheet=sheet, entry=bench.entry("weg")), host)
    return bench


def options(screen: object) -> list[str]:
    assert isinstance(screen, History | SheetHistory)
    return [str(option.prompt) for option in screen.query_one(OptionList).options]


async def test_an_entry_comes_back_to_any_moment() -> None:
    bench = changed()
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "l")
        await pilot.pause()
        now, first = options(pilot.app.screen)
        assert now.splitlines()[0] == "14:05  unbekannt: Text geändert  ← jetzt"
        assert first.splitlines() == ["14:00  unbekannt: neu", "   • Ein Anruf in der ersten Woche"]
        await keys(pilot, "down", "enter")
        await pilot.pause()
        assert bench.tree == [["What works?", ["Ein Anruf in der ersten Woche", "darunter"]]]
        await keys(pilot, "ctrl+z")
        assert bench.tree == [["What works?", ["Ein Anruf in den ersten Wochen", "darunter"]]]


async def test_a_text_that_lost_is_found_and_comes_back() -> None:
    bench = written([(0, "a\nzweite Zeile")])
    circle, sheet, a = bench.circle, bench.sheet().id, bench.entry("a\nzweite Zeile")
    base, host = version(bench, a), circle.hosts["1a"]
    circle.do(EditEntry(sheet=sheet, entry=a, base=base, text="a dort"))
    circle.do(EditEntry(sheet=sheet, entry=a, base=base, text="a hier"), host)
    one = bench.sheet().entries[a]
    beside = tuple(variant.id for variant in one.variants)
    circle.do(SettleEntry(sheet=sheet, entry=a, base=one.version, variants=beside, text="a dort"))
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "l")
        await pilot.pause()
        said = [option.splitlines() for option in options(pilot.app.screen)]
        assert said == [
            ["14:00  unbekannt: entschieden  ← jetzt", "   • a dort"],
            ["14:00  unbekannt: getrennt geändert", "   • a dort"],
            ["   ┆ daneben stand: a hier"],
            ["14:00  unbekannt: Text geändert", "   • a dort"],
            ["14:00  unbekannt: neu", "   • a", "     zweite Zeile"],
        ]
        await keys(pilot, "down", "down", "enter")
        await pilot.pause()
    assert bench.tree == [["What works?", "a hier"]]


async def test_a_whole_sheet_is_looked_at_and_comes_back_after_a_question() -> None:
    bench = changed()
    async with open_on(bench) as pilot:
        await keys(pilot, "L")
        await pilot.pause()
        screen = pilot.app.screen
        assert options(screen) == [
            "14:05  unbekannt: 1 geändert, 1 gelöscht  ← jetzt",
            "14:00  unbekannt: 3 neu",
        ]
        then = str(screen.query_one("#then", Static).content)
        assert "~ • Ein Anruf in den ersten Wochen" in then
        assert then.splitlines()[-1] == "− weg"
        await keys(pilot, "down")
        assert "+ • weg" in str(screen.query_one("#then", Static).content)
        await keys(pilot, "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Confirm)
        await keys(pilot, "enter")
        await pilot.pause()
        assert bench.tree == [["What works?", ["Ein Anruf in der ersten Woche", "darunter"], "weg"]]
        assert isinstance(bench.sent[-1], ReturnEntries)
        # And the coming back is a moment like any other.
        await keys(pilot, "L")
        await pilot.pause()
        assert len(options(pilot.app.screen)) == 3
        await keys(pilot, "escape", "ctrl+z")
    assert bench.tree == [["What works?", ["Ein Anruf in den ersten Wochen", "darunter"]]]


async def test_a_heading_and_its_words_come_back() -> None:
    bench = written([(0, "a")])
    circle, sheet = bench.circle, bench.sheet().id
    first, second = circle.fresh(), circle.fresh()
    circle.do(SetHeading(sheet=sheet, heading=first, text="Stolpersteine", rank="a0"))
    circle.now += 5 * 60_000
    circle.do(SetHeading(sheet=sheet, heading=first, text="Was im Weg liegt", rank="a0"), circle.hosts["1a"])
    circle.do(SetHeading(sheet=sheet, heading=second, text="Später", rank="a1"), circle.hosts["1a"])
    async with open_on(bench) as pilot:
        codes = listen(editor(bench))
        await keys(pilot, "L")
        await pilot.pause()
        screen = pilot.app.screen
        assert options(screen) == [
            "14:05  unbekannt: 2 Überschriften  ← jetzt",
            "14:00  unbekannt: 1 neu, 1 Überschrift",
        ]
        then = str(screen.query_one("#then", Static).content).splitlines()
        assert then[-2:] == ["~ Was im Weg liegt", "+ Später"]
        await keys(pilot, "down")
        assert str(screen.query_one("#then", Static).content).splitlines()[-1] == "+ Stolpersteine"
        await keys(pilot, "enter")
        await pilot.pause()
        await keys(pilot, "enter")
        await pilot.pause()
        assert [one.text for one in bench.sheet().headings.values() if not one.removed] == ["Stolpersteine"]
        await keys(pilot, "ctrl+z", "home", "down", "down", "down", "l")
        await pilot.pause()
        assert [option.splitlines()[-1].strip() for option in options(pilot.app.screen)] == [
            "Was im Weg liegt",
            "Stolpersteine",
            "Was im Weg liegt",
            "Stolpersteine",
        ]
        await keys(pilot, "end", "enter")
        await pilot.pause()
        assert bench.sheet().headings[first].text == "Stolpersteine"
        bench.by_another(RemoveHeading(sheet=sheet, heading=first))
        await keys(pilot, "u")
        await pilot.pause()
        await keys(pilot, "enter")
        await pilot.pause()
    assert not bench.sheet().headings[first].removed
    assert "history-heading-done" in [code for code, _ in codes]


async def test_hosts_have_no_past_and_nobody_has_one_of_nothing() -> None:
    bench = changed()
    bench.moderates = False
    async with open_on(bench) as pilot:
        await keys(pilot, "down", "l", "L")
        assert pilot.app.screen is editor(bench).screen
    empty = Bench()
    async with open_on(empty) as pilot:
        codes = listen(editor(empty))
        await keys(pilot, "L", "l")
    assert codes == [("outline-no-past", {}), ("outline-needs-entry", {})]


async def test_hostile_names_and_texts_stay_text() -> None:
    bench = written([(0, "[/] [@click=app.quit]x[/]")])
    async with open_on(bench) as pilot:
        for key in ("l", "L"):
            await keys(pilot, "home", "down", key)
            await pilot.pause()
            assert "[@click=app.quit]x[/]" in assert_harmless(pilot.app)
            await keys(pilot, "escape")


async def test_the_past_of_a_sheet_as_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    bench = changed()
    circle = bench.circle
    for device, actor in (("Konsole Mona", MODERATOR), ("Laptop Bo", circle.hosts["1a"])):
        role: Role = "host" if actor.seat else "moderator"
        circle.do(AdmitDevice(device=actor.device, role=role, seat=actor.seat, label=device), OPERATOR)
    async with open_on(bench) as pilot:
        await keys(pilot, "L")
        await assert_screen(pilot, "outline-past-80x24")
