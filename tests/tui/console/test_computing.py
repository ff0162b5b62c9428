"""Tables computed in the console, with the real solver: given up, stale, contradictory, without a solver, compared."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList, Static

from qzlive.session.base import Command
from qzlive.session.commands.tables import (
    ChangeRules,
    ChangeSizes,
    MovePerson,
    PairPeople,
    ProposeTables,
    PublishTables,
)
from qzlive.session.state import Allocation
from qzlive.tables.choice import Person, Plan, Problem, solve
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import SAMPLE, Desk
from tests.tui.console.moderating import until
from tests.tui.snapshots import assert_screen, still
from tui.console.tables import computing
from tui.console.tables.compare import Compare
from tui.console.tables.computing import Computing
from tui.console.tables.contradiction import Contradiction
from tui.console.tables.panel import TablesPanel
from tui.console.tables.why import Why
from tui.dialogs import Confirm

NAMES = (SAMPLE.parent / "circle_2022-03-30_participants.txt").read_text(encoding="utf-8").splitlines()


class Stale(Desk):
    """Somebody joins right before a proposal arrives, as often as `joining` says."""

    joining: Iterator[str] = iter(())

    def send(self, command: Command) -> str:
        if isinstance(command, ProposeTables) and (name := next(self.joining, "")):
            self.do(pasted(name))
        return super().send(command)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Stale:
    still(monkeypatch)
    desk = Stale()
    desk.do(pasted(*(name for name in NAMES if name.strip())))
    return desk


def big() -> Problem:
    """A problem that takes HiGHS some seconds: 900 people, 60 topics, hardly more tables than needed."""
    luck, weights = Random(1), [1 / (place + 1) ** 0.7 for place in range(60)]

    def wishes() -> tuple[int, ...]:
        return tuple(dict.fromkeys(luck.choices(range(1, 61), weights, k=luck.choice((1, 2, 3, 3, 4)))))

    people = tuple(Person(f"p{number}", wishes()) for number in range(900))
    return Problem(tuple(range(1, 61)), people, min_size=7, max_tables=115, popularity_rule=False)


def allocation(desk: Desk) -> Allocation:
    return desk.state.allocations["topics"]


def person(desk: Desk, name: str) -> str:
    return next(one.id for one in desk.state.people.values() if one.name == name)


def heard(pilot: Pilot[int], part: str) -> bool:
    return any(part in note.message for note in pilot.app._notifications)


async def at_tables(pilot: Pilot[int], desk: Desk) -> None:
    await desk.settled(pilot)
    await pilot.press("3")
    await desk.settled(pilot)


async def test_one_key_computes_fair_tables(desk: Stale, tmp_path: Path) -> None:
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        await pilot.press("v")
        await until(pilot, lambda: "topics" in desk.state.allocations)
        await until(pilot, lambda: heard(pilot, "fair, bewiesen bestmöglich"))
        assert (allocation(desk).aim, allocation(desk).proved) == ("fair", True)
        overview = pilot.app.screen.query_one(TablesPanel).query_one("#overview", Static)
        await until(pilot, lambda: "fair, bewiesen bestmöglich" in str(overview.content))
        # A draft that has people is replaced only on a yes; nobody moves: no question.
        before = dict(allocation(desk).seats)
        one, other = list(before)[:2]
        desk.do(ChangeSizes(breakout="topics", min_size=3, max_size=5))
        await desk.settled(pilot)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(pilot.app.screen, Confirm))
        await pilot.press("enter")
        await desk.settled(pilot)
        assert allocation(desk).seats == before
        await pilot.press("v")
        await until(pilot, lambda: isinstance(pilot.app.screen, Confirm))
        await pilot.press("tab", "enter")
        await until(pilot, lambda: allocation(desk).seats != before)
        assert one in allocation(desk).seats or other in allocation(desk).seats


async def test_a_long_computation_is_given_up(desk: Stale, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(computing, "problem_of", lambda *_: big())
    version = desk.state.version
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(pilot.app.screen, Computing))
        assert "900 Personen" in str(pilot.app.screen.query_one("#told", Static).content)
        await pilot.press("escape")
        await until(pilot, lambda: heard(pilot, "Abgebrochen"))
        await until(pilot, lambda: not [one for one in threading.enumerate() if one.name == "qzlive-detached"])
    assert desk.state.version == version


async def test_a_list_that_changes_meanwhile_is_computed_anew(
    desk: Stale, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Problem] = []
    go_on = threading.Event()

    def slow(problem: Problem, **more: object) -> Plan:
        asked.append(problem)
        go_on.wait(5)
        return solve(problem)

    monkeypatch.setattr(computing, "solve", slow)
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        await pilot.press("v")
        await until(pilot, lambda: asked)
        desk.do(pasted("1 Ida Neu"))
        # A second one joins when the proposal is on its way: the server refuses it, nobody is bothered.
        desk.joining = iter(["1 Jan Neu"])
        go_on.set()
        await until(pilot, lambda: "topics" in desk.state.allocations)
        await until(pilot, lambda: heard(pilot, "bestmöglich"))
        assert [len(problem.participants) - len(asked[0].participants) for problem in asked] == [0, 1, 2]
        assert {person(desk, "Ida Neu"), person(desk, "Jan Neu")} <= allocation(desk).reasons.keys()
        assert not desk.pending


async def test_a_list_that_keeps_changing_is_said(desk: Stale, tmp_path: Path) -> None:
    desk.joining = iter(["1 Ida Neu", "1 Jan Neu", "1 Kim Neu", "1 Lea Neu"])
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        await pilot.press("v")
        await until(pilot, lambda: heard(pilot, "3-mal geändert"))
        assert "topics" not in desk.state.allocations


async def test_without_a_solver_a_simple_plan_is_offered(
    desk: Stale, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)
    monkeypatch.delitem(sys.modules, "qzlive.tables.choice.highs", raising=False)
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(pilot.app.screen, Confirm))
        assert "highspy" in str(pilot.app.screen.query_one(Static).content)
        await pilot.press("enter")
        await until(pilot, lambda: "topics" in desk.state.allocations)
        await desk.settled(pilot)
        assert allocation(desk).aim is None
        assert not allocation(desk).proved
        head = str(pilot.app.screen.query_one(TablesPanel).query_one("#overview", Static).content)
        assert "ohne Rechner: einfacher Plan" in head


async def test_a_contradiction_is_named_and_given_up(desk: Stale, tmp_path: Path) -> None:
    desk.do(ChangeSizes(breakout="topics", min_size=3, max_size=8))
    one, two, three = sorted(desk.state.choices["topics"])[:3]
    for both, relation in (((one, two), "together"), ((two, three), "together"), ((one, three), "apart")):
        desk.do(PairPeople.model_validate({"person": both[0], "other": both[1], "relation": relation}))
    names = [desk.state.people[id_].name for id_ in (one, three)]
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(pilot.app.screen, Contradiction))
        options = pilot.app.screen.query_one(OptionList)
        assert f"{names[0]} und {names[1]} sollen zusammensitzen und zugleich getrennt" in str(
            options.options[0].prompt
        )
        await assert_screen(pilot, "contradiction-80")
        await pilot.press("enter")
        await until(pilot, lambda: "topics" in desk.state.allocations)
        assert [pair.relation for pair in desk.state.pairs] == ["together", "together"]


async def test_a_table_with_too_many_people_placed_is_named_with_its_label(desk: Stale, tmp_path: Path) -> None:
    desk.do(ChangeSizes(breakout="topics", min_size=1, max_size=2))
    trio = sorted(desk.state.choices["topics"])[:3]
    for id_ in trio:
        desk.do(MovePerson(breakout="topics", person=id_, from_table=None, table=desk.table("2a")))
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(pilot.app.screen, Contradiction))
        options = pilot.app.screen.query_one(OptionList)
        assert "3 Personen sind an Tisch 2a gesetzt, er hat 2 Plätze" in str(options.options[0].prompt)
        # One of them is let go; nobody is in the way any more, and the two others stay.
        await pilot.press("enter")
        await until(pilot, lambda: allocation(desk).aim == "fair")
        stayed = [id_ for id_ in trio if allocation(desk).seats.get(id_) == desk.table("2a")]
        assert len(stayed) == 2
        # With a third one again it can be computed all the same.
        [third] = set(trio) - set(stayed)
        now = allocation(desk).seats.get(third)
        desk.do(MovePerson(breakout="topics", person=third, from_table=now, table=desk.table("2a")))
        await desk.settled(pilot)
        before = allocation(desk)
        await pilot.press("v")
        await until(pilot, lambda: isinstance(pilot.app.screen, Contradiction))
        await pilot.press("end", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, Confirm) or allocation(desk) is not before)
        if isinstance(pilot.app.screen, Confirm):
            await pilot.press("tab", "enter")
        await until(pilot, lambda: allocation(desk) is not before)
        assert all(allocation(desk).seats[id_] == desk.table("2a") for id_ in trio)


async def test_aims_are_compared_and_one_is_taken(desk: Stale, tmp_path: Path) -> None:
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        await pilot.press("r")
        await until(pilot, lambda: isinstance(pilot.app.screen, Compare))
        await assert_screen(pilot, "compare-80")
        await pilot.press("down", "enter")
        await until(pilot, lambda: "topics" in desk.state.allocations)
        assert allocation(desk).aim == "placed"


async def test_why_and_what_the_others_would_lose(desk: Stale, tmp_path: Path) -> None:
    desk.do(ChangeRules(breakout="topics", max_tables=8))
    desk.do(ChangeSizes(breakout="topics", min_size=3, max_size=6))
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        await pilot.press("v")
        await until(pilot, lambda: "topics" in desk.state.allocations)
        await desk.settled(pilot)
        lost = ("choice-topic-full", "choice-needed-elsewhere")
        full = next(id_ for id_, why in sorted(allocation(desk).reasons.items()) if why.code in lost)
        panel = pilot.app.screen.query_one(TablesPanel)
        panel.select(full)
        await pilot.pause()
        await pilot.press("y")
        assert isinstance(pilot.app.screen, Why)
        said = pilot.app.screen.query_one("#said", Static)
        name = desk.state.people[full].name
        assert name in str(said.content)
        assert "Losplatz" in str(said.content)
        assert str(desk.state.breakouts["topics"].rules.seed) in str(said.content)
        await pilot.press("enter")
        await until(pilot, lambda: f"{name} bei Thema" in str(said.content))
        await assert_screen(pilot, "why-80")
        await pilot.press("escape")
        assert not isinstance(pilot.app.screen, Why)


async def test_what_was_published_meanwhile_is_not_replaced(desk: Stale, tmp_path: Path) -> None:
    somebody = sorted(desk.state.people)[0]
    desk.do(MovePerson(breakout="topics", person=somebody, from_table=None, table=desk.table("1b")))
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await at_tables(pilot, desk)
        desk.do(PublishTables(breakout="topics", number=0))
        await desk.settled(pilot)
        await pilot.press("v")
        await until(pilot, lambda: allocation(desk).aim == "fair")
        # Who was placed by hand stays, so nobody had to be asked about.
        assert allocation(desk).seats[somebody] == desk.table("1b")
