"""Pictures of the tables of a circle of 300 people: the board, the menu of a table, what has changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from qzlive.session.commands.tables import HostTable, MovePerson, PairPeople, PublishTables
from qzlive.session.problem import problem_of, proposal
from qzlive.session.seating import allocation_of
from qzlive.tables.choice import greedy
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import SAMPLE, Desk
from tests.tui.snapshots import assert_screen, still
from tui.console.tables.panel import TablesPanel

LARGE = SAMPLE.parent / "circle_300.yaml"


def person(desk: Desk, name: str) -> str:
    return next(one.id for one in desk.state.people.values() if one.name == name)


def move(desk: Desk, name: str, label: str) -> None:
    seats = allocation_of(desk.state, "topics").seats
    who = person(desk, name)
    table = desk.table(label)
    desk.do(MovePerson(breakout="topics", person=who, from_table=seats.get(who), table=table))


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    """300 people at their tables, published, and three moved since; two of one table are to sit apart."""
    still(monkeypatch)
    desk = Desk(LARGE)
    names = (LARGE.parent / "circle_300_participants.txt").read_text(encoding="utf-8").splitlines()
    desk.do(pasted(*(name for name in names if name.strip())))
    problem = problem_of(desk.state, "topics")
    desk.do(proposal(desk.state, "topics", greedy(problem), problem))
    desk.do(PublishTables(breakout="topics", number=0))
    seats = allocation_of(desk.state, "topics").seats
    first, second = (
        sorted(desk.state.people[who].name for who, at in seats.items() if at == desk.table(label))
        for label in ("2a", "3a")
    )
    move(desk, first[0], "3a")
    move(desk, second[0], "1a")
    move(desk, "Esra Kessels", "1a")
    desk.do(PairPeople(person=person(desk, second[1]), other=person(desk, second[2]), relation="apart"))
    desk.do(HostTable(table=desk.table("3a"), person=person(desk, second[3])))
    return desk


async def shown(desk: Desk, pilot: Pilot[int], thing: str) -> None:
    await pilot.press("3")
    await desk.settled(pilot)
    pilot.app.screen.query_one(TablesPanel).select(thing)
    await desk.settled(pilot)


@pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=lambda size: f"{size[0]}")
async def test_the_board_of_300(desk: Desk, tmp_path: Path, size: tuple[int, int]) -> None:
    app = desk.app(tmp_path)
    async with app.run_test(size=size) as pilot:
        if size[0] < 110:
            await pilot.press("3")
            await desk.settled(pilot)
            await pilot.press("a")
        await shown(desk, pilot, desk.table("3a"))
        await assert_screen(pilot, f"tables-300-{size[0]}")
        if size[0] < 110:
            await pilot.press("enter")
            await assert_screen(pilot, "tables-menu-80")
        else:
            await pilot.press("p")
            await assert_screen(pilot, "tables-changes-140")
