"""People in the console, on a real server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from textual.widgets import Input, OptionList, Static

from qzlive.session.commands.people import Choose, PastedRow, PastePeople, SettleDoubt
from tests.server.running import running
from tests.tui.console.moderating import PLAN, Console, moderating
from tests.tui.snapshots import still
from tui.console.people.desk import Desk
from tui.console.people.doubts import Doubts
from tui.console.steady_table import SteadyTable
from tui.dialogs import Confirm, ShowText


@pytest.fixture
async def console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Console]:
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, moderating(place, tmp_path / "out") as console:
        await console.press("2")
        yield console


def names(console: Console) -> list[str]:
    table = console.app.screen.query_one("#people").query_one(SteadyTable)
    return [str(table.get_row_at(row)[0]) for row in range(table.row_count)]


async def test_doubts_are_decided_by_one_key(console: Console) -> None:
    await console.people("7 Anna Berg", "Bo Lind 3", "iPad", "2 Cem Demir", "9 Dora Ehm")
    doubts = console.app.screen.query_one(Doubts)
    assert doubts.option_count == 4
    assert console.app.focused is not doubts
    await console.press("d", "2")
    await console.saved()
    assert console.topics("Anna Berg") == (2,)
    await console.press("enter")
    await console.saved()
    assert console.topics("Bo Lind") == (3,)
    await console.press("0", "x")
    await console.saved()
    assert console.topics("Dora Ehm") == ()
    assert console.person("iPad").aside
    assert not doubts.display
    assert console.app.focused is console.app.screen.query_one("#people").query_one(SteadyTable)
    await console.press("u", "u")
    await console.saved()
    assert not console.person("iPad").aside
    assert console.topics("Dora Ehm") is None
    await console.until(lambda: doubts.option_count == 2)
    await console.press("u", "u")
    await console.saved()
    assert console.person("Bo Lind").doubt is not None
    assert console.topics("Anna Berg") is None
    await console.until(lambda: doubts.option_count == 4)


async def test_a_key_never_hits_the_next_when_somebody_else_was_faster(console: Console) -> None:
    await console.people("7 Anna Berg", "8 Bo Lind")
    await console.press("d")
    anna = console.person("Anna Berg")
    doubts = console.app.screen.query_one(Doubts)
    assert doubts.chosen is not None
    assert doubts.chosen.id == anna.id
    console.app.send(SettleDoubt(person=anna.id, breakout="topics", topics=(1,)))
    await console.saved()
    await console.until(lambda: doubts.option_count == 1)
    assert doubts.chosen is None
    await console.press("3")
    await console.saved()
    assert console.person("Bo Lind").doubt is not None
    await console.press("down", "3")
    await console.saved()
    assert console.topics("Bo Lind") == (3,)


async def test_without_a_proposal_enter_decides_nothing(console: Console) -> None:
    await console.people("7 Anna Berg")
    await console.press("d", "enter", "8")
    await console.saved()
    assert console.person("Anna Berg").doubt is not None


async def test_the_desk_takes_letters_number_enter(console: Console) -> None:
    await console.people("1 Erika Müller", "Max Muster", "Maxi Muster", "Jörg Tiemann")
    await console.press("t", *"mül", "space", "3", "enter")
    await console.enter("tie 2 1")
    await console.enter("Zoe Zander 1")
    await console.saved()
    assert console.topics("Erika Müller") == (3,)
    assert console.topics("Jörg Tiemann") == (2, 1)
    assert console.topics("Zoe Zander") == (1,)
    await console.enter("muster 2")
    await console.saved()
    assert console.topics("Max Muster") is None
    assert console.topics("Maxi Muster") is None
    await console.press("down", "down", "enter")
    await console.saved()
    assert console.topics("Maxi Muster") == (2,)
    assert console.app.screen.query_one(Input).value == ""
    await console.enter("zan 9")
    await console.saved()
    assert console.topics("Zoe Zander") == (1,)


async def test_the_desk_asks_for_the_number_and_takes_it_alone(console: Console) -> None:
    await console.people("Erika Müller", "Jörg Tiemann")
    await console.press("t", *"mül", "enter")
    assert "welche Nummer?" in str(console.app.screen.query_one("#said", Static).content)
    await console.press("2", "enter")
    await console.press(*"mül", "enter", *"tie", "space", "3", "enter")
    await console.saved()
    assert console.topics("Erika Müller") == (2,)
    assert console.topics("Jörg Tiemann") == (3,)


async def test_new_people_are_entered_without_a_number(console: Console) -> None:
    await console.people("Anna Schmidtke")
    await console.press("t")
    await console.enter("Cem Aydoğan")
    await console.enter("Hannelore Quast")
    await console.enter("Bo Lind 0")
    await console.enter("Anna Schmidt 2")
    await console.saved()
    assert len(console.place.state.people) == 4
    await console.press("up", "enter")
    await console.saved()
    assert [person.name for person in console.place.state.people.values()] == [
        "Anna Schmidtke", "Cem Aydoğan", "Hannelore Quast", "Bo Lind", "Anna Schmidt",
    ]  # fmt: skip
    assert console.topics("Anna Schmidt") == (2,)
    assert console.topics("Cem Aydoğan") is None
    assert console.topics("Bo Lind") == ()
    assert console.topics("Anna Schmidtke") is None


async def test_the_desk_takes_things_back(console: Console) -> None:
    await console.people("1 Erika Müller", "Jörg Tiemann")
    await console.press("t")
    await console.enter("mül 3")
    await console.enter("Zoe Zander 1")
    await console.press("ctrl+z")
    await console.saved()
    assert not console.person("Zoe Zander").here
    await console.press("ctrl+z")
    await console.saved()
    assert console.topics("Erika Müller") == (1,)
    await console.press("ctrl+z")
    assert isinstance(console.app.screen, Desk)
    await console.press("escape")
    assert not isinstance(console.app.screen, Desk)


async def test_the_desk_never_takes_back_what_somebody_else_changed(console: Console) -> None:
    await console.people("1 Erika Müller")
    await console.press("t")
    await console.enter("mül 3")
    await console.press("escape")
    await console.saved()
    console.app.send(Choose(person=console.person("Erika Müller").id, breakout="topics", topics=(2,)))
    await console.saved()
    await console.press("u")
    await console.saved()
    assert console.topics("Erika Müller") == (2,)


async def test_who_was_gone_is_here_again_at_the_desk(console: Console) -> None:
    await console.people("Erika Müller")
    await console.press("g")
    await console.saved()
    assert not console.person("Erika Müller").here
    await console.press("t")
    await console.enter("mül 3")
    await console.saved()
    assert console.person("Erika Müller").here


async def test_rename_and_forget(console: Console) -> None:
    await console.people("Anna Berg", "Bo Lind")
    await console.press("r")
    console.app.screen.query_one(Input).value = "Anna Bergmann"
    await console.press("enter")
    await console.saved()
    assert console.person("Anna Bergmann").display == "Anna Berg"
    await console.press("delete")
    assert isinstance(console.app.screen, Confirm)
    await console.press("enter")
    await console.saved()
    assert len(names(console)) == 2
    await console.press("delete", "tab", "enter")
    await console.saved()
    await console.until(lambda: names(console) == ["Bo Lind"])


async def test_the_filter_narrows_and_lets_go(console: Console) -> None:
    await console.people("1 Anna Berg", "2 Bo Lind", "Annegret Zoll")
    await console.press("f")
    await console.write("ann")
    assert names(console) == ["Anna Berg", "Annegret Zoll"]
    await console.press("escape")
    assert len(names(console)) == 3
    await console.press("o")
    assert names(console) == ["Annegret Zoll"]


async def test_enter_goes_from_the_filter_to_the_list(console: Console) -> None:
    await console.people("1 Anna Berg", "2 Bo Lind")
    await console.press("f")
    await console.write("bo")
    await console.press("enter")
    assert console.app.focused is console.app.screen.query_one("#people").query_one(SteadyTable)
    await console.press("g")
    await console.saved()
    assert not console.person("Bo Lind").here
    await console.press("escape")
    assert len(names(console)) == 2


async def test_why_nobody_is_shown_is_said(console: Console) -> None:
    console.app.send(PastePeople(breakout="topics", kind="registration", rows=(PastedRow(display="Anna Berg"),)))
    await console.saved()
    nobody = console.app.screen.query_one("#nobody", Static)
    assert "1 Person ist angemeldet" in str(nobody.content)
    await console.press("o")
    assert names(console) == ["Anna Berg"]
    assert not nobody.display
    await console.press("f", "x", "enter")
    assert str(nobody.content) == "Niemand passt; Esc zeigt alle."
    assert nobody.display
    await console.press("escape")
    assert names(console) == []


async def test_who_is_no_person_is_not_missing(console: Console) -> None:
    await console.people("Anna Berg", "iPad")
    await console.press("d", "x", "g")
    await console.saved()
    await console.press("o", "o", "o")
    assert "iPad" not in names(console)


async def test_accents_do_not_change_the_order(console: Console) -> None:
    await console.people("Marek Cieślak", "Małgorzata Nowak", "Zoe Alt", "Şeyma Yıldız", "Sara Zorn", "Özlem Kaya")
    assert [name.split()[0] for name in names(console)] == ["Małgorzata", "Marek", "Özlem", "Sara", "Şeyma", "Zoe"]


async def test_the_cursor_stays_with_its_person(console: Console) -> None:
    await console.people("Bo Lind", "Dora Ehm")
    await console.press("down")
    table = console.app.screen.query_one("#people").query_one(SteadyTable)
    assert table.key == console.person("Dora Ehm").id
    await console.people("Anna Berg", "Cem Demir")
    await console.until(lambda: len(names(console)) == 4)
    assert table.key == console.person("Dora Ehm").id
    assert table.cursor_row == 3


async def test_candidates_can_be_clicked(console: Console) -> None:
    await console.people("Max Muster", "Maxi Muster")
    await console.press("t")
    await console.write("muster 2")
    await console.pilot.click(OptionList, offset=(4, 1))
    await console.saved()
    assert console.topics("Maxi Muster") == (2,)


async def test_keys_that_come_at_once_mean_what_they_would_mean_one_by_one(console: Console) -> None:
    await console.people("9 Ada Fragwürdig")
    for key in ("d", "1"):
        console.app.simulate_key(key)
    await console.until(lambda: console.topics("Ada Fragwürdig") == (1,))
    assert console.app.screen.query_one("#people").display


async def test_the_line_tells_what_was_decided_and_how_to_take_it_back(console: Console) -> None:
    await console.people("1 Wolfram Friedemann von der Overbeck-Lüdinghausen", "9 Anna Berg", "Bo Lind")
    await console.press("t")
    await console.enter("wolf 3")
    await console.press("escape")
    line = console.app.screen.query_one("#counts", Static)
    shown = str(line.content)
    # The counts keep their place; the name takes what is left.
    assert shown == "Wolfram Friedemann von …: 1 → 3 · u nimmt zurück · 3 da, davon 1 mit Thema"
    assert len(shown) <= 78
    await console.press("z", *"wolf", "enter")
    await console.saved()
    await console.until(lambda: "gehört zu" in str(line.content))
    assert len(str(line.content)) <= 78
    assert "u nimmt zurück" in str(line.content)
    assert "davon" in str(line.content)


async def test_what_is_stored_about_somebody_is_shown_and_written_on_a_key(console: Console) -> None:
    await console.people("1 Anna Berg", "Bo Lind")
    await console.press("a")
    assert isinstance(console.app.screen, ShowText)
    assert not list(console.app.folder.glob("*auskunft*"))
    await console.press("s")
    [file] = console.app.folder.glob("*auskunft*")
    said = file.read_text(encoding="utf-8")
    assert "Auskunft über gespeicherte Daten: Anna Berg" in said
    assert "Quelle: Anzeigename" in said
    await console.press("escape")
