"""A pasted list: what would change, and the commands that change it."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from textual.widgets import Input

from qzlive.roster import Roster, Row, read_text
from qzlive.wire.commands import dump_command
from tests.qzlive.session.circle import pasted
from tests.server.running import running
from tests.tui.console.desk import Desk
from tests.tui.console.moderating import moderating
from tui.console.people_data import by_choice, count, due, offered, people
from tui.console.people_paste import commands, outlook

LIST = "1 Anna Berg\n2 Bo Lind\n2/5 Cem Demir\nDora Ehm"


def test_the_outlook_is_what_happens() -> None:
    desk = Desk()
    desk.do(pasted("Gerd Alt", "1 Anna Berg"))
    block = read_text(LIST)
    would = outlook(desk.state, "topics", block, desk.now())
    assert (would.new, would.chosen, would.doubts, would.gone, would.parts) == (3, 1, 1, 1, 1)
    for command in commands(desk.state, "topics", block, whole=True):
        desk.do(command)
    lines = people(desk.state, "topics")
    assert [line.name for line in lines if not line.here] == ["Gerd Alt"]
    counts = count(lines, offered(desk.state, "topics"))
    assert (counts.here, counts.chosen, counts.doubts) == (4, 2, 1)
    assert counts.topics == {1: 1, 2: 1, 3: 0, 4: 0, 5: 0, 6: 0}
    again = outlook(desk.state, "topics", block, desk.now())
    assert (again.new, again.chosen, again.doubts, again.gone) == (0, 0, 0, 0)


def test_nobody_is_gone_without_a_word() -> None:
    desk = Desk()
    desk.do(pasted("Gerd Alt"))
    for text in (LIST, f"{LIST}\nTeilnehmer (77)"):
        for command in commands(desk.state, "topics", read_text(text), whole=False):
            desk.do(command)
        assert all(line.here for line in people(desk.state, "topics"))
    for command in commands(desk.state, "topics", read_text(f"{LIST}\nTeilnehmer (4)"), whole=False):
        desk.do(command)
    assert [line.name for line in people(desk.state, "topics") if not line.here] == ["Gerd Alt"]


NAMES = st.text(min_size=1, max_size=120).filter(str.isalnum)


def block_of(names: list[str]) -> Roster:
    rows = tuple(Row(number, name, name) for number, name in enumerate(names, 1))
    return Roster("name_list", "live", rows, stated=len(rows))


@settings(max_examples=20, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=60), st.integers(1, 30))
def test_a_long_list_goes_in_parts_that_fit(names: list[str], times: int) -> None:
    desk = Desk()
    block = block_of(names * times)
    parts = commands(desk.state, "topics", block, whole=True)
    assert sum(len(part.rows) for part in parts) == len(block.rows)
    for part in parts:
        assert len(json.dumps(dump_command(part)).encode()) < 60_000


def test_more_than_a_thousand_go_in_parts_and_the_last_says_who_is_gone() -> None:
    desk = Desk()
    desk.do(pasted("Gerd Alt"))
    parts = commands(
        desk.state, "topics", block_of([f"Person {chr(65 + n // 40)}{n}" for n in range(1201)]), whole=True
    )
    assert [len(part.rows) for part in parts] == [1000, 201]
    assert [len(part.gone) for part in parts] == [0, 1]


def test_the_breakout_that_runs_or_comes_next() -> None:
    desk = Desk()
    assert by_choice(desk.state) == ("topics",)
    assert due(desk.state, desk.now()) == "topics"
    desk.begin(6)
    assert due(desk.state, desk.now()) == "topics"


async def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "leer.txt").write_bytes(b"\n")
    async with running(tmp_path / "data") as place, moderating(place, tmp_path / "out") as console:
        await console.press("2", "p")
        console.app.screen.query_one("#file", Input).focus()
        await console.pilot.pause()
        await console.enter(str(tmp_path / "leer.txt"))
        await console.until(lambda: [note for note in console.app._notifications if "leer.txt" in note.message])
