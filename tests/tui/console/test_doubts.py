"""What is to be decided about people: who somebody may be, and several moderators at work at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.widgets import Static

from qzlive.session.commands.people import AddPerson, PastedRow, PastePeople
from tests.server.running import Place, running
from tests.tui.console.moderating import PLAN, Console, moderating
from tests.tui.snapshots import still
from tui.console.people import doubts as doubts_module
from tui.console.people.doubts import Doubts
from tui.console.steady_table import SteadyTable


@asynccontextmanager
async def alone(folder: Path) -> AsyncIterator[Console]:
    async with running(folder / "data", plan=PLAN) as place, moderating(place, folder / "out") as console:
        await console.press("2")
        yield console


@asynccontextmanager
async def together(place: Place, folder: Path) -> AsyncIterator[tuple[Console, Console]]:
    async with (
        moderating(place, folder / "one", label="Mona") as mona,
        moderating(place, folder / "two", label="Cem") as cem,
    ):
        for one in (mona, cem):
            await one.press("2")
        yield mona, cem


def the_list(console: Console) -> Doubts:
    return console.app.screen.query_one(Doubts)


def prompts(console: Console) -> list[str]:
    doubts = the_list(console)
    return [str(doubts.get_option_at_index(number).prompt) for number in range(doubts.option_count)]


async def register(console: Console, *names: str) -> None:
    rows = tuple(PastedRow(display=name, organisation="Caritas") for name in names)
    console.app.send(PastePeople(breakout="topics", kind="registration", rows=rows))
    await console.saved()


async def test_who_somebody_may_be_is_asked_and_confirmed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with alone(tmp_path) as console:
        await register(console, "Zofia Wiśniewska", "Zofia Kaminska", "Bo Lind")
        await console.people("1. Zofia", "Bo Lind")
        [asked] = prompts(console)
        assert "Ist das Zofia Kaminska (angemeldet, Caritas)?" in asked
        await console.press("d", "a")
        [asked] = prompts(console)
        assert "Ist das Zofia Wiśniewska (angemeldet, Caritas)?" in asked
        await console.press("enter")
        await console.saved()
        zofia = console.person("Zofia Wiśniewska")
        assert zofia.here
        assert console.topics("Zofia Wiśniewska") == (1,)
        assert console.person("Zofia").merged is not None
        assert not the_list(console).display
        await console.press("u")
        await console.saved()
        assert console.person("Zofia").merged is None
        assert not console.person("Zofia Wiśniewska").here
        await console.until(lambda: prompts(console))


async def test_who_is_none_of_them_is_not_asked_about_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with alone(tmp_path) as console:
        await register(console, "Zofia Wiśniewska", "Zofia Kaminska")
        await console.people("1. Zofia")
        await console.press("d", "v")
        await console.saved()
        assert not the_list(console).display
        assert len(console.person("Zofia").differs) == 2
        await console.people("2. Zofia")
        assert not the_list(console).display
        await console.press("u")
        await console.saved()
        assert not console.person("Zofia").differs
        await console.until(lambda: the_list(console).display)


async def test_a_doubt_and_who_it_may_be_are_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with alone(tmp_path) as console:
        await register(console, "Zofia Wiśniewska")
        await console.people("9 Zofia")
        [asked] = prompts(console)
        assert "9 gibt es nicht, nur 1 bis 3" in asked
        assert "Ist das Zofia Wiśniewska" in asked
        await console.press("d", "2")
        await console.saved()
        assert console.topics("Zofia") == (2,)
        [asked] = prompts(console)
        assert "Ist das Zofia Wiśniewska" in asked
        await console.press("3", "x")
        await console.saved()
        assert console.topics("Zofia") == (2,)
        assert not console.person("Zofia").aside
        await console.press("enter")
        await console.saved()
        assert console.topics("Zofia Wiśniewska") == (2,)


async def test_the_doubts_of_who_is_gone_are_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with alone(tmp_path) as console:
        await console.people("9 Anna Berg")
        assert the_list(console).display
        await console.press("g")
        await console.saved()
        assert not the_list(console).display
        await console.press("g")
        await console.saved()
        assert the_list(console).display


async def test_a_line_that_one_has_opened_shows_to_the_others_as_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, together(place, tmp_path) as (mona, cem):
        await mona.people("9 Anna Berg", "8 Bo Lind", "7 Cara Fuchs")
        await cem.saved()
        await cem.press("d")
        await mona.until(lambda: "✎ Cem" in prompts(mona)[0])
        await mona.press("d")
        assert the_list(mona).highlighted == 1
        await cem.until(lambda: "✎ Mona" in prompts(cem)[1])
        assert "✎" not in prompts(mona)[1]
        await cem.press("2")
        await cem.saved()
        assert cem.topics("Anna Berg") == (2,)
        await cem.until(lambda: the_list(cem).option_count == 2)
        chosen = the_list(cem).chosen
        assert chosen is not None
        assert chosen.line.name == "Cara Fuchs"
        await cem.press("escape")
        await mona.until(lambda: not any("✎" in prompt for prompt in prompts(mona)))


async def test_a_key_on_a_line_that_is_taken_is_asked_for_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, together(place, tmp_path) as (mona, cem):
        await mona.people("9 Anna Berg")
        await cem.saved()
        await cem.press("d")
        await mona.until(lambda: "✎ Cem" in prompts(mona)[0])
        await mona.press("d", "2")
        await mona.saved()
        assert mona.topics("Anna Berg") is None
        assert any("Cem ist gerade dabei" in note.message for note in mona.app._notifications)
        await mona.press("2")
        await mona.saved()
        assert mona.topics("Anna Berg") == (2,)


async def test_two_decide_at_once_and_nothing_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, together(place, tmp_path) as (mona, cem):
        await mona.people("9 Anna Berg", "8 Bo Lind")
        await cem.saved()
        for one in (mona, cem):
            one.app.link.unplug()
        await mona.press("d", "1")
        await cem.press("d", "2")
        mona.app.link.plug()
        await mona.saved()
        assert mona.topics("Anna Berg") == (1,)
        cem.app.link.plug()
        await cem.saved()
        assert mona.topics("Anna Berg") == (1,)
        assert any("Das hat gerade jemand anders entschieden" in note.message for note in cem.app._notifications)
        assert mona.person("Bo Lind").doubt is not None
        assert not cem.app.link.pending


async def test_a_line_is_free_again_without_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    monkeypatch.setattr(doubts_module, "CLAIM", 0.2)
    async with alone(tmp_path) as console:
        await console.people("9 Anna Berg", "8 Bo Lind")
        said: list[str | None] = []
        monkeypatch.setattr(console.app.link, "here", said.append)
        anna = f"doubt:{console.person('Anna Berg').id}"
        await console.press("d")
        await console.until(lambda: said == [anna, None])
        await console.press("a")
        await console.until(lambda: said == [anna, None, anna, None])


async def test_a_line_is_free_again_without_a_connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, together(place, tmp_path) as (mona, cem):
        await mona.people("9 Anna Berg", "8 Bo Lind")
        await cem.saved()
        await cem.press("d")
        await mona.until(lambda: "✎ Cem" in prompts(mona)[0])
        cem.app.link.unplug()
        await mona.until(lambda: "✎" not in prompts(mona)[0])


async def test_merging_by_hand_and_taking_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with alone(tmp_path) as console:
        await console.people("2 Ursula Landwehrmann", "Bo Lind")
        console.app.send(
            AddPerson(person="01900000-0000-7000-8000-000000000001", name="Uschi", breakout="topics", topics=(3,))
        )
        await console.saved()
        table = console.app.screen.query_one("#people").query_one(SteadyTable)
        table.select(console.person("Uschi").id)
        await console.pilot.pause()
        await console.press("z", *"urs")
        said = str(console.app.screen.query_one("#members", Static).content)
        assert "wird ein Name von Ursula Landwehrmann. Thema: 3." in said
        await console.press("enter")
        await console.saved()
        assert console.topics("Ursula Landwehrmann") == (3,)
        await console.until(lambda: table.row_count == 2)
        table.select(console.person("Ursula Landwehrmann").id)
        await console.pilot.pause()
        await console.press("s", "enter")
        await console.saved()
        assert console.person("Uschi").merged is None
        assert console.topics("Ursula Landwehrmann") == (2,)
        await console.press("u")
        await console.saved()
        assert console.person("Uschi").merged is not None
        await console.press("u")
        await console.saved()
        assert console.person("Uschi").merged is None


async def test_nobody_is_merged_by_an_enter_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with alone(tmp_path) as console:
        await console.people("2 Anna Berg", "Bo Lind")
        await console.press("z", "enter")
        assert "Tippen Sie den Anfang" in str(console.app.screen.query_one("#members", Static).content)
        await console.press("escape", "s")
        await console.saved()
        assert all(person.merged is None for person in console.place.state.people.values())


async def test_who_was_first_decides_and_who_came_later_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, together(place, tmp_path) as (mona, cem):
        await mona.people("9 Anna Berg")
        await cem.saved()
        await cem.press("d")
        await mona.until(lambda: "✎ Cem" in prompts(mona)[0])
        await mona.press("d", "1")
        await cem.until(lambda: sum(bool(one["place"]) for one in devices(cem)) == 2)
        await cem.pilot.pause(0.2)
        assert "✎" not in prompts(cem)[0]
        await cem.press("2")
        await cem.saved()
        assert cem.topics("Anna Berg") == (2,)


async def test_two_who_decide_go_on_to_different_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, together(place, tmp_path) as (mona, cem):
        await mona.people("9 Anna Berg", "8 Bo Lind", "7 Cara Fuchs", "6 Dora Ehm", "5 Emil Alt")
        await cem.saved()
        await cem.press("d")
        await mona.until(lambda: "✎ Cem" in prompts(mona)[0])
        await mona.press("d")
        await cem.until(lambda: "✎ Mona" in prompts(cem)[1])
        for one in (mona, cem):
            one.app.simulate_key("1")
        for one in (mona, cem):
            await one.until(lambda one=one: the_list(one).option_count == 3)
        places = {at.line.name for one in (mona, cem) if (at := the_list(one).chosen) is not None}
        assert len(places) == 2


async def test_who_came_later_leaves_the_line_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    monkeypatch.setattr(doubts_module, "YIELD", 60.0)
    async with running(tmp_path / "data", plan=PLAN) as place, together(place, tmp_path) as (mona, cem):
        await mona.people("9 Anna Berg", "8 Bo Lind")
        await cem.saved()
        for one in (mona, cem):
            one.app.simulate_key("d")

        def apart() -> bool:
            return {at.line.name for one in (mona, cem) if (at := the_list(one).chosen) is not None} == {
                "Anna Berg",
                "Bo Lind",
            }

        await mona.until(lambda: sum(bool(one["place"]) for one in devices(mona)) == 2 and apart())


async def test_who_was_too_late_is_told_about_whom_and_has_nothing_to_take_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, together(place, tmp_path) as (mona, cem):
        await mona.people("9 Anna Berg", "8 Bo Lind")
        await cem.saved()
        cem.app.link.unplug()
        await cem.press("d", "2")
        line = cem.app.screen.query_one("#counts", Static)
        assert "u nimmt zurück" in str(line.content)
        await mona.press("d", "1")
        await mona.saved()
        cem.app.link.plug()
        await cem.saved()
        await cem.until(
            lambda: any(note.message.startswith("Anna Berg: Das hat gerade") for note in cem.app._notifications)
        )
        assert "u nimmt zurück" not in str(line.content)
        await cem.press("u")
        await cem.saved()
        assert mona.topics("Anna Berg") == (1,)


async def test_a_device_that_is_named_stays_in_its_place_and_asks_for_the_topic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    async with alone(tmp_path) as console:
        await console.people("9 Anna Berg", "iPad", "8 Zoe Zander")
        await console.press("d", "down", "n")
        await console.write("Wolfram Overbeck")
        await console.press("enter")
        await console.saved()
        assert "iPad = Wolfram Overbeck: welches Thema?" in prompts(console)[1]
        assert console.app.focused is the_list(console)
        await console.press("2")
        await console.saved()
        assert console.topics("Wolfram Overbeck") == (2,)


async def test_while_digits_decide_that_can_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with alone(tmp_path) as console:
        await console.people("9 Anna Berg")
        screen = console.app.screen
        assert not screen.has_class("-digits")
        await console.press("d")
        assert screen.has_class("-digits")
        assert "Ziffern wählen das Thema" in str(the_list(console).border_subtitle)
        shown = [one.binding.description for one in screen.active_bindings.values() if one.binding.show]
        assert shown[:2] == ["Vorschlag", "Thema"]
        await console.press("2")
        assert not screen.has_class("-digits")
        assert str(screen.query_one("#counts", Static).content).startswith("Anna Berg → 2 · u nimmt zurück")


def devices(console: Console) -> tuple[dict[str, object], ...]:
    presence = console.app.link.presence
    return presence.devices if presence is not None else ()
