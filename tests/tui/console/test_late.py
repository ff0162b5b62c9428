"""Who comes late and who leaves, in the console: proposals, sentences, what is put off, and nobody moved silently."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static

from qzlive.session.commands.people import MarkHere
from qzlive.session.commands.tables import ChangeSizes, PublishTables
from qzlive.session.problem import problem_of, proposal
from qzlive.session.state import Allocation
from qzlive.tables.choice import solve
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import SAMPLE, Desk
from tests.tui.console.moderating import until
from tests.tui.hostile import HOSTILE, assert_harmless
from tests.tui.snapshots import assert_screen, still
from tui import clipboard
from tui.console.tables.late import Answer, Late
from tui.console.tables.late_line import LateLine
from tui.dialogs import ShowText
from tui.outline.dialogs import Choose

NAMES = (SAMPLE.parent / "circle_2022-03-30_participants.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What lies in the clipboard, the last text last."""
    texts: list[str] = []

    def put(text: str) -> bool:
        texts.append(text)
        return True

    monkeypatch.setattr(clipboard, "put", put)
    return texts


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The sample circle with its tables published."""
    still(monkeypatch)
    desk = Desk()
    desk.do(pasted(*(name for name in NAMES if name.strip())))
    desk.do(ChangeSizes(breakout="topics", min_size=4, max_size=7))
    problem = problem_of(desk.state, "topics")
    desk.do(proposal(desk.state, "topics", solve(problem), problem))
    desk.do(PublishTables(breakout="topics", number=0))
    return desk


def allocation(desk: Desk) -> Allocation:
    return desk.state.allocations["topics"]


def person(desk: Desk, name: str) -> str:
    return next(one.id for one in desk.state.people.values() if one.name == name)


def label(desk: Desk, name: str) -> str:
    """The label of the table that somebody was told."""
    return desk.state.tables[(allocation(desk).published or {})[person(desk, name)]].label


def free_topic(desk: Desk) -> int:
    """A topic with a free chair."""
    seats = list(allocation(desk).seats.values())
    return next(desk.state.tables[table].topic for table in seats if seats.count(table) < 7)


def notice(pilot: Pilot[int]) -> str:
    line = pilot.app.screen_stack[1].query_one(LateLine)
    return str(line.content) if line.display else ""


async def test_one_key_seats_publishes_and_copies(desk: Desk, tmp_path: Path, copied: list[str]) -> None:
    topic = free_topic(desk)
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await desk.settled(pilot)
        assert notice(pilot) == ""
        desk.do(pasted(f"{topic} Ada Muster", "Otto Ohne"))
        await desk.settled(pilot)
        before = dict(allocation(desk).seats)
        assert "Ada Muster" in notice(pilot)
        assert "Otto" not in notice(pilot)
        await pilot.press("j")
        await until(pilot, lambda: copied)
        told = label(desk, "Ada Muster")
        assert copied == [f"Ada Muster: Tisch {told} (Thema {topic}: {desk.state.topics[topic].title})"]
        after = dict(allocation(desk).seats)
        assert after.pop(person(desk, "Ada Muster")) is not None
        assert after == before
        assert (allocation(desk).number, allocation(desk).published) == (2, allocation(desk).seats)
        assert allocation(desk).reasons[person(desk, "Ada Muster")].code == "tables-first-choice"
        await desk.settled(pilot)
        assert notice(pilot) == ""
        await pilot.press("j")
        await until(pilot, lambda: any("Niemand wartet" in note.message for note in pilot.app._notifications))


async def test_the_list_goes_through_everything(desk: Desk, tmp_path: Path, copied: list[str]) -> None:
    full = next(
        topic for topic in desk.state.topics if topic not in {desk.state.tables[t].topic for t in _with_room(desk)}
    )
    topic = free_topic(desk)
    desk.do(pasted(f"{topic} Ada Muster", f"{topic} Ben Neu", f"{full} Cleo Spät", "Otto Ohne"))
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await desk.settled(pilot)
        await pilot.press("3", "l")
        assert isinstance(pilot.app.screen, Late)
        await assert_screen(pilot, "late-80")
        await pilot.press("a")
        await until(pilot, lambda: isinstance(pilot.app.screen, ShowText))
        assert {line.split(":")[0] for line in copied[-1].splitlines()} == {"Ada Muster", "Ben Neu"}
        await pilot.press("escape")
        await desk.settled(pilot)
        said = str(pilot.app.screen.query_one("#said", Static).content)
        assert said.startswith(f"Cleo Spät, Thema {full} ist voll. Frei ist noch etwas bei Thema")
        await pilot.press("c")
        assert copied[-1] == said
        # The answer: a topic typed goes to its emptiest table, and is her last wish from now on.
        topic = free_topic(desk)
        await pilot.press(str(topic))
        assert isinstance(pilot.app.screen, Answer)
        assert pilot.app.screen.query_one(Input).value == str(topic)
        await pilot.press("enter")
        cleo = person(desk, "Cleo Spät")
        await until(pilot, lambda: cleo in (allocation(desk).published or {}))
        assert desk.state.choices["topics"][cleo].topics == (full, topic)
        assert label(desk, "Cleo Spät").startswith(str(topic))
        assert allocation(desk).reasons[cleo].code == "tables-placed-by-moderator"
        # Who has no wish never presses, but stands in the list; who only watches leaves it.
        await desk.settled(pilot)
        assert notice(pilot) == ""
        pilot.app.screen.query_one("SteadyTable").select(person(desk, "Otto Ohne"))  # type: ignore[attr-defined]
        await pilot.press("k")
        await desk.settled(pilot)
        assert desk.state.people[person(desk, "Otto Ohne")].seatless


def _with_room(desk: Desk) -> set[str]:
    seats = list(allocation(desk).seats.values())
    return {table for table in seats if seats.count(table) < 7}


async def test_what_is_put_off_stays_away_until_it_is_another(desk: Desk, tmp_path: Path) -> None:
    topic = free_topic(desk)
    desk.do(pasted(f"{topic} Ada Muster"))
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await desk.settled(pilot)
        await pilot.press("3", "l", "x", "escape")
        await desk.settled(pilot)
        assert notice(pilot) == ""
        desk.do(pasted(f"{topic}/{topic % 6 + 1} Ada Muster"))
        await desk.settled(pilot)
        assert "Ada Muster" in notice(pilot)


async def test_a_table_that_became_too_small_is_closed_on_a_word(desk: Desk, tmp_path: Path, copied: list[str]) -> None:
    seats = allocation(desk).seats
    topics = [table.topic for table in desk.state.tables.values() if table.id in seats.values()]
    double = next(topic for topic in topics if topics.count(topic) > 1)
    table = next(table for table in seats.values() if desk.state.tables[table].topic == double)
    members = [id_ for id_, at in seats.items() if at == table]
    others = [id_ for id_, at in seats.items() if at != table and desk.state.tables[at].topic == double]
    for gone in (*members[1:], *others[4:]):
        desk.do(MarkHere(person=gone, here=False))
    async with desk.app(tmp_path).run_test(size=(140, 40), notifications=True) as pilot:
        await desk.settled(pilot)
        assert f"Tisch {desk.state.tables[table].label} hat noch eine Person" in notice(pilot)
        await pilot.press("j")
        assert isinstance(pilot.app.screen, Late)
        await assert_screen(pilot, "late-small-140")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Choose)
        assert "zusammenlegen (eine Person zieht um)" in str(pilot.app.screen.query_one(OptionList).options[0].prompt)
        await pilot.press("enter")
        await until(pilot, lambda: desk.state.tables[table].closed)
        await until(pilot, lambda: copied)
        [line] = copied
        assert line.startswith(f"{desk.state.people[members[0]].name}: Tisch {double}")
        changed = {id_ for id_, at in allocation(desk).seats.items() if seats.get(id_) != at}
        assert changed == set(members)
        await until(pilot, lambda: allocation(desk).published == allocation(desk).seats)


async def test_what_would_move_others_has_a_price_and_is_asked_for(
    desk: Desk, tmp_path: Path, copied: list[str]
) -> None:
    full = next(
        topic for topic in desk.state.topics if topic not in {desk.state.tables[t].topic for t in _with_room(desk)}
    )
    desk.do(pasted(*(f"{full} {name} Spät" for name in ("Ada", "Ben", "Cleo", "Dan"))))
    seats = dict(allocation(desk).seats)
    async with desk.app(tmp_path).run_test(size=(80, 24), notifications=True) as pilot:
        await desk.settled(pilot)
        await pilot.press("3", "l", "r")
        await until(pilot, lambda: isinstance(pilot.app.screen, Choose))
        offers = [str(one.prompt) for one in pilot.app.screen.query_one(OptionList).options]
        assert all("zieh" in offer for offer in offers)
        assert allocation(desk).seats == seats
        await pilot.press("end", "enter")
        await until(pilot, lambda: copied)
        moved = [id_ for id_, at in seats.items() if allocation(desk).seats[id_] != at]
        placed = allocation(desk).seats.keys() - seats.keys()
        assert placed
        count = offers[-1].partition("Dafür")[2]
        assert len(moved) == (0 if "Niemand" in offers[-1] else 1 if "eine Person" in count else int(count.split()[1]))
        assert len(copied[0].splitlines()) == len(moved) + len(placed)


async def test_hostile_names_do_nothing(desk: Desk, tmp_path: Path) -> None:
    topic = free_topic(desk)
    desk.do(pasted(*(f"{topic} {name}" for name in HOSTILE if len(name) < 200)))
    async with desk.app(tmp_path).run_test(size=(140, 40), notifications=True) as pilot:
        await desk.settled(pilot)
        await pilot.press("3", "l")
        await desk.settled(pilot)
        assert_harmless(pilot.app)
        await pilot.press("a")
        await until(pilot, lambda: isinstance(pilot.app.screen, ShowText))
        assert_harmless(pilot.app)
