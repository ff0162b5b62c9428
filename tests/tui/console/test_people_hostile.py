"""Names that would like to be more than names, in every widget of people, tables and finder."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from textual.app import App

from qzlive.roster import Roster, Row, Skipped
from qzlive.session.commands.tables import ProposeTables, PublishTables
from qzlive.session.state import Merged
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import Desk
from tests.tui.snapshots import still
from tui.console.lists.dialog import ShowDifference
from tui.console.lists.taking import Lists
from tui.console.people.panel import PeoplePanel
from tui.console.steady_table import SteadyTable

HOSTILE = (
    "[/]",
    "[@click=app.quit]Anna[/]",
    "[bold red]Bo",
    "\x1b]0;PWNED\x07Cem",
    "\x1b[2JDora\x9b31m",
    "Eva\u202eevil\u2066",
    "Finn\nGut\tTab",
    "$error",
    "{name}",
    "👩‍👩‍👧 Familie",
    "ゆき 田中" * 12,
    "x" * 120,
    "\ud800 halb",
    "\\[",
    "&lt;b&gt;",
)


def shown(app: App[int]) -> Iterator[str]:
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            yield segment.text
            assert segment.style is None or segment.style.link is None


def hostile_desk() -> Desk:
    """People whose names were never cleaned, as an older or a hostile server might send them; some to be decided."""
    desk = Desk()
    numbers = [f"{1 + number % 6} Kim {chr(65 + number)}" for number in range(len(HOSTILE))]
    asked = [f"77 Frage {chr(65 + number)}" for number in range(len(HOSTILE))]
    desk.do(pasted(*numbers, *asked))
    desk.do(ProposeTables(breakout="topics"))
    people = {}
    for number, (id_, person) in enumerate(desk.state.people.items()):
        name = HOSTILE[number % len(HOSTILE)]
        doubt = person.doubt and replace(person.doubt, display=name)
        people[id_] = replace(person, name=name, display=f"1 {name}", doubt=doubt)
    topics = {
        number: replace(topic, title=HOSTILE[number % len(HOSTILE)]) for number, topic in desk.state.topics.items()
    }
    desk.picture.confirmed = replace(desk.state, people=people, topics=topics)
    return desk


WAYS = (
    ("2",),
    ("d", "down", "end"),
    ("escape", "r"),
    ("escape", "delete"),
    ("escape", "t", "left_square_bracket"),
    ("space", "2", "enter"),
    ("escape", "slash", "down", "down"),
    ("escape", "3", "down", "down"),
    ("m",),
    ("escape", "n"),
    ("escape", "a", "down", "down"),
    ("p",),
    ("a",),
    ("n",),
)
"""The keys from screen to screen, each of which shows names."""


async def test_names_stay_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    still(monkeypatch)
    desk = hostile_desk()
    desk.do(PublishTables(breakout="topics", number=0))
    app = desk.app(tmp_path)
    seen = set()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        for keys in WAYS:
            await pilot.press(*keys)
            await pilot.pause(0.1)
            text = "".join(shown(app))
            odd = {character for character in text if unicodedata.category(character) in ("Cc", "Cs")}
            assert not odd, keys
            assert not {"\u202e", "\u2066"} & set(text), keys
            assert app.is_running, keys
            seen.add(type(app.screen).__name__)
    assert seen >= {"ConsoleScreen", "AskLine", "Confirm", "Desk", "Find", "MoveTo", "Choose", "ShowPublication"}


async def test_names_stay_names_in_lists_and_where_people_are_put_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still(monkeypatch)
    desk = hostile_desk()
    known = list(desk.state.people.values())
    into = known[0].id
    people = {
        one.id: replace(
            one,
            seen_as=(one.name, f"[/]{one.name}"),
            email=HOSTILE[number % len(HOSTILE)],
            organisation=HOSTILE[-1 - number % len(HOSTILE)],
            merged=Merged(into, here=True, seen=True, registered=False) if number == 1 else None,
        )
        for number, one in enumerate(known)
    }
    desk.picture.confirmed = replace(desk.state, people=people)
    rows = tuple(Row(number, name, name, organisation=name) for number, name in enumerate(HOSTILE, 1))
    skipped = tuple(Skipped(number, "roster-no-name", text=name) for number, name in enumerate(HOSTILE, 1))
    app = desk.app(tmp_path)
    seen = set()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.press("2")
        panel = app.screen.query_one(PeoplePanel)
        assert app.breakout is not None
        panel.run_worker(Lists(app).compare(app.breakout, Roster("[/]", "live", rows, skipped, stated=3)))
        panel.tell_feeds(HOSTILE)
        while not isinstance(app.screen, ShowDifference):
            await pilot.pause(0.01)
        for keys in ((), ("end",), ("z",), ("escape", "escape"), ("z", "o"), ("escape",), ("s",), ("escape", "down")):
            await pilot.press(*keys)
            await pilot.pause(0.1)
            text = "".join(shown(app))
            assert not {character for character in text if unicodedata.category(character) in ("Cc", "Cs")}, keys
            assert not {"\u202e", "\u2066"} & set(text), keys
            seen.add(type(app.screen).__name__)
            if type(app.screen).__name__ == "ConsoleScreen":
                panel.query_one(SteadyTable).select(into)
                await pilot.pause()
    assert seen >= {"ConsoleScreen", "ShowDifference", "ShowText", "PickSame", "Split"}
