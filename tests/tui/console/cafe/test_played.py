"""A small café from its planning to the next item of the programme: a real server, the console, two hosts."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import OptionList, Static

from qzlive.documentation.build import document
from qzlive.documentation.model import Options
from qzlive.session.cafe import gap, route_of, unlike
from qzlive.session.cafe_clock import running_round
from qzlive.session.commands.people import MarkHere
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.state import Allocation
from qzlive.tables.rounds import met
from tests.server.running import running
from tests.tui.console.moderating import Console, moderating
from tests.tui.link.linked import a_host, all_saved, host_picture
from tests.tui.snapshots import still
from tui.console.cafe.data import cafe_view
from tui.console.cafe.dialogs import BeginRound
from tui.console.cafe.line import GapLine
from tui.console.cafe.panel import CafePanel
from tui.console.steady_table import SteadyTable
from tui.console.tables.publish import ShowPublication
from tui.link import Link
from tui.outline.dialogs import Choose

PLAN = """
title: Kleines Café
date: 2031-05-14
moderators: [Mona Muster]
agenda:
  - {at: "14:00", title: Begrüßung, kind: plenary}
  - {at: "14:30", title: Café, kind: breakout, breakout: topics}
  - {at: "15:30", title: Abschluss, kind: feedback}
end: "16:00"
breakouts:
  topics:
    form: rotation
    rounds: 3
    round_minutes: 15
    announce: [{at: 3, text: Noch drei Minuten.}]
topics:
  - {number: 1, title: Anfangen, host: Anna Berg}
  - {number: 2, title: Dranbleiben, host: Bo Lind}
  - {number: 3, title: Aufhören, host: Eva Funk}
"""
PEOPLE = (
    "Anna Berg",
    "Bo Lind",
    "3 Cem Demir",
    "2, 1 Dora Ehm",
    "Eva Funk",
    "Finn Gut",
    "Gerd Alt",
    "Ida Roth",
    "Jo Zorn",
)


def said(console: Console, widget: str) -> str:
    return str(console.app.screen_stack[1].query_one(CafePanel).query_one(f"#{widget}", Static).content)


def allocation(console: Console) -> Allocation:
    return console.place.state.allocations["topics"]


async def asked(console: Console, kind: type) -> None:
    await console.until(lambda: isinstance(console.app.screen, kind), kind.__name__)
    await console.pilot.pause()


async def begin(console: Console, number: int) -> None:
    """Begin the next round with two keys."""
    await console.press("n")
    await asked(console, BeginRound)
    await console.press("enter")
    await console.until(lambda: allocation(console).round == number)
    await console.saved()


async def write(link: Link, number: int) -> None:
    """A host writes a point in each round; the sheet knows which one it is."""
    await link.wait(lambda: host_picture(link).members.round == number)
    picture = host_picture(link)
    entry = NewEntry(
        entry=f"0190eeee-{picture.table.topic}-{number}", rank=f"a{number}", text=f"Punkt der Runde {number}"
    )
    link.send(AddEntries(sheet=picture.sheet.id, entries=(entry,)))
    await all_saved(link)


def names_at(console: Console, label: str, number: int) -> list[str]:
    state = console.place.state
    table = next(table.id for table in state.tables.values() if table.label == label)
    return sorted(state.people[one].name for one, at in allocation(console).told[number - 1].items() if at == table)


async def test_a_cafe_from_the_plan_to_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    async with (
        running(tmp_path / "data", plan=PLAN) as place,
        moderating(place, tmp_path / "out") as console,
        a_host(place, "1a") as first,
        a_host(place, "3a") as third,
    ):
        await console.people(*PEOPLE)
        await console.press("3")
        assert "noch keine Runden" in said(console, "standing")
        await console.press("n")
        assert allocation_is_missing(console)
        await console.press("v")
        await console.until(lambda: "topics" in console.place.state.allocations)
        await console.saved()
        assert "ENTWURF" in said(console, "standing")
        assert "keine doppelte Begegnung" in said(console, "quality")
        assert "3 von 3" in said(console, "quality")
        assert host_picture(first).members.names == ()

        # Only the first round is told, and begun: the programme goes along.
        await console.press("p")
        await asked(console, Choose)
        console.app.screen.query_one(OptionList).highlighted = 1
        await console.press("enter")
        await asked(console, ShowPublication)
        assert "Cem Demir" in str(console.app.screen.query_one("#piece", Static).content)
        assert list((tmp_path / "out").glob("*wege*.txt"))
        await console.press("escape")
        assert len(allocation(console).told) == 1
        assert "Rest ist ENTWURF" in said(console, "standing")
        await begin(console, 1)
        item = console.place.state.items[console.place.state.current or ""]
        assert item.breakout == "topics"
        await write(first, 1)
        await write(third, 1)
        assert list(host_picture(first).members.names) == names_at(console, "1a", 1)
        assert "Anna Berg" in host_picture(first).members.names
        assert host_picture(first).table.rounds == 3

        await someone_comes_and_goes(console)

        # The next round is told by beginning it; its texts come at once.
        for number in (2, 3):
            await begin(console, number)
            await asked(console, ShowPublication)
            await console.press("escape")
            await write(first, number)
            await write(third, number)
        assert running_round(console.place.state, "topics") is not None
        assert list(host_picture(first).members.begun) == [1, 2, 3]

        # After the last one the programme goes on.
        await console.press("n")
        await asked(console, BeginRound)
        await console.press("enter")
        await console.until(lambda: console.place.state.items[console.place.state.current or ""].title == "Abschluss")
        await console.saved()
        assert "endete um" in said(console, "clock")
        check_results(console)


def allocation_is_missing(console: Console) -> bool:
    return "topics" not in console.place.state.allocations


async def someone_comes_and_goes(console: Console) -> None:
    """Between the rounds: nobody is moved who stays, the new person is told a way, the gone one is out."""
    before = allocation(console)
    console.app.send(MarkHere(person=console.person("Gerd Alt").id, here=False))
    await console.people("Ada Spät")
    ada = console.person("Ada Spät").id
    assert gap(console.state, "topics").come == (ada,)
    assert "Eine Person ist neu" in said(console, "quality")
    await console.press("a")
    table = console.app.screen_stack[1].query_one("#people", SteadyTable)
    console.app.screen_stack[1].query_one(CafePanel).select(ada)
    await console.pilot.pause()
    assert table.key == ada
    assert "Ada Spät: " in said(console, "why")
    await console.press("1")
    assert "Eine Person ist neu" in str(console.app.screen.query_one(GapLine).content)
    await console.press("j")
    await asked(console, ShowPublication)
    piece = str(console.app.screen.query_one("#piece", Static).content)
    assert "Ada Spät" in piece
    assert "Cem Demir" not in piece
    way = route_of(console.state, allocation(console).rounds, ada)
    assert f"Ada Spät: jetzt Tisch {way[0]}" in piece
    assert "–" not in piece
    assert "ab Runde 1" in piece
    await console.press("escape")
    await console.saved()
    assert not console.app.screen.query_one(GapLine).display
    await console.press("3")
    assert "9 Personen" in said(console, "quality")
    after = allocation(console)
    assert ada in after.told[0]
    assert unlike(after) == frozenset()
    for was, now in zip(before.rounds, after.rounds, strict=True):
        assert all(was[one] == now[one] for one in was.keys() & now.keys())


def check_results(console: Console) -> None:
    state = console.place.state
    rounds = [
        [[one for one, at in seated.items() if at == table] for table in sorted(set(seated.values()))]
        for seated in allocation(console).told
    ]
    assert met(tuple(tuple(map(tuple, row)) for row in rounds)).repeated_pairs <= 2
    texts = [entry.text for sheet in state.sheets.values() for entry in sheet.entries.values()]
    assert sorted(texts) == sorted(f"Punkt der Runde {number}" for number in (1, 2, 3) for _ in range(2))
    found = document(state, Options())
    assert [(one.number, bool(one.tables)) for one in found.topics] == [(1, True), (2, False), (3, True)]


async def test_who_was_told_is_told_anew_only_on_a_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After all was told, a change is a draft; who was told another way is counted and listed until it is told."""
    still(monkeypatch)
    async with running(tmp_path / "data", plan=PLAN) as place, moderating(place, tmp_path / "out") as console:
        await console.people(*PEOPLE)
        await console.press("3", "v")
        await console.until(lambda: "topics" in console.place.state.allocations)
        await console.press("p")
        await asked(console, Choose)
        await console.press("enter")
        await asked(console, ShowPublication)
        await console.press("escape")
        await begin(console, 1)
        told = allocation(console).told
        for name in ("Gerd Alt", "Ida Roth", "Jo Zorn"):
            console.app.send(MarkHere(person=console.person(name).id, here=False))
        await console.saved()
        await console.press("v")
        await asked(console, Choose)
        await console.press("escape")
        await console.saved()
        assert allocation(console).rounds == told
        await console.press("v")
        await asked(console, Choose)
        await console.press("enter")
        await console.until(lambda: bool(unlike(allocation(console))))
        await console.saved()
        assert allocation(console).told == told
        assert "wurde es anders gesagt" in said(console, "standing")
        ways = cafe_view(console.state, "topics").people
        others = unlike(allocation(console))
        assert {one.person for one in ways[: len(others)]} == others
        await console.press("b")
        await asked(console, BeginRound)
        await console.press("escape", "p")
        await asked(console, Choose)
        await console.press("enter")
        await asked(console, ShowPublication)
        await console.press("escape")
        await console.saved()
        assert not unlike(allocation(console))
        assert "anders gesagt" not in said(console, "standing")
