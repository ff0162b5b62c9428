"""What a list would change: one line a person, decided without sending anything."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.roster import Roster, Row, read_text
from qzlive.roster.rows import Kind
from qzlive.session.identity import NAMESAKE
from qzlive.session.state import State
from qzlive.wire.commands import dump_command
from qzlive.wire.frames import FRAME_LIMIT, CommandFrame, encode
from tests.tui.console.desk import Desk
from tui.console.lists.difference import Difference, changes
from tui.console.people_data import PersonLine, count, offered, people


def listed(*names: str, kind: Kind = "live", stated: int | None = None) -> Roster:
    rows = tuple(Row(number, name, name) for number, name in enumerate(names, 1))
    return Roster("pasted_list", kind, rows, stated=stated)


def look(desk: Desk, roster: Roster, *, whole: bool = False) -> Difference:
    return changes(desk.state, "topics", roster, desk.now(), whole=whole)


def take(desk: Desk, roster: Roster, *, whole: bool = False, but: tuple[str, ...] = ()) -> Difference:
    found = look(desk, roster, whole=whole)
    left_out = frozenset(id_ for line in found.lines if line.name in but for id_ in found.together(line.person))
    for command in found.commands(found.taken - left_out):
        desk.do(command)
    return found


def what(found: Difference) -> dict[str, str]:
    return {line.name: line.change for line in found.lines}


def named(desk: Desk, name: str) -> PersonLine:
    return next(line for line in people(desk.state, "topics", aside=True) if line.name == name)


def test_a_first_list_and_a_second_one() -> None:
    desk = Desk()
    first = take(desk, listed("1 Anna Berg", "2 Bo Lind", "Cem Demir", "9 Dora Ehm", "3 Eva Fink", "Gerd Hall"))
    assert what(first) == {
        "Dora Ehm": "asked", "Anna Berg": "added", "Bo Lind": "added", "Cem Demir": "added", "Eva Fink": "added",
        "Gerd Hall": "added",
    }  # fmt: skip
    again = look(desk, listed("Gerd Hall", "1 Anna Berg", "2 Bo Lind", "Cem Demir", "9 Dora Ehm", "3 Eva Fink"))
    assert (again.lines, again.same, again.commands(again.taken)) == ((), 6, ())
    second = listed("1. Anna Berg", "4 Bo Lind", "5 Cem Demir", "2 Dora Ehm", "Zoe Zander", stated=5)
    found = take(desk, second)
    assert [line.name for line in found.lines][:3] == ["Eva Fink", "Gerd Hall", "Bo Lind"]
    assert what(found) == {
        "Eva Fink": "left", "Gerd Hall": "left", "Bo Lind": "changed", "Zoe Zander": "added", "Cem Demir": "chosen",
        "Dora Ehm": "chosen", "Anna Berg": "renamed",
    }  # fmt: skip
    lines = {line.name: (line.before, line.topics) for line in found.lines}
    assert lines["Bo Lind"] == ((2,), (4,))
    assert lines["Dora Ehm"] == (None, (2,))
    assert not named(desk, "Eva Fink").here
    assert what(take(desk, listed("Eva Fink")))["Eva Fink"] == "returned"
    assert named(desk, "Eva Fink").topics == (3,)
    assert named(desk, "Bo Lind").here


def test_nobody_is_gone_without_a_word() -> None:
    desk = Desk()
    take(desk, listed("Gerd Alt"))
    for roster in (listed("Anna Berg"), listed("Anna Berg", stated=7), listed("Anna Berg", stated=0)):
        found = look(desk, roster)
        assert not found.complete
        assert what(found)["Gerd Alt"] == "left"
        gone = next(line.person for line in found.lines if line.change == "left")
        assert gone not in found.taken
        assert not any(command.gone for command in found.commands(found.taken))
        assert any(command.gone for command in found.commands({*found.taken, gone}))
    kinds: tuple[Kind, ...] = ("report", "registration", "statements")
    for kind in kinds:
        assert "left" not in what(look(desk, listed("Anna Berg", kind=kind, stated=1), whole=True)).values()
    take(desk, listed("Anna Berg"), whole=True)
    assert not named(desk, "Gerd Alt").here


def test_a_line_that_is_not_taken_changes_nothing() -> None:
    desk = Desk()
    take(desk, listed("1 Anna Berg", "2 Bo Lind"))
    take(desk, listed("3 Anna Berg", "4 Bo Lind", "Zoe Zander"), but=("Bo Lind", "Zoe Zander"))
    assert named(desk, "Anna Berg").topics == (3,)
    assert named(desk, "Bo Lind").topics == (2,)
    assert len(desk.state.people) == 2


def test_who_stays_tells_namesakes_apart() -> None:
    desk = Desk()
    take(desk, listed("1 Anna Berg"))
    found = take(desk, listed("1 Anna Berg", "2 Anna Berg"))
    assert [(line.change, line.topics) for line in found.lines] == [("added", (2,))]
    assert sorted(line.display for line in people(desk.state, "topics")) == ["1 Anna Berg", "2 Anna Berg"]
    three = look(desk, listed("1 Anna Berg", "2 Anna Berg", "3 Anna Berg", "4 Anna Berg", "Bo Lind"))
    first = three.lines[0]
    assert len(three.together(first.person)) == 2
    without = three.taken - three.together(first.person)
    assert [row.display for part in three.commands(without) for row in part.rows] == ["Bo Lind"]


def test_a_registration_makes_nobody_be_here() -> None:
    desk = Desk()
    rows = (Row(1, "Anna Berg", "Anna Berg", wishes=("1",)), Row(2, "Bo Lind", "Bo Lind", email="bo@example.org"))
    found = take(desk, Roster("registration_table", "registration", rows))
    assert [(line.change, line.topics) for line in found.lines] == [("added", (1,)), ("added", None)]
    assert all(not person.here and not person.seen for person in desk.state.people.values())
    assert what(take(desk, listed("Anna Berg", "2 Bo Lind"))) == {"Anna Berg": "came", "Bo Lind": "came"}
    assert (named(desk, "Anna Berg").topics, named(desk, "Bo Lind").topics) == ((1,), (2,))


def test_a_name_that_is_too_long_is_told_with_its_line() -> None:
    found = look(Desk(), listed("Anna Berg", "x" * 300))
    assert [line.name for line in found.lines] == ["Anna Berg"]
    assert [(one.row, one.code) for one in found.skipped] == [(2, "roster-name-too-long")]


NAMES = st.sampled_from(
    ("Anna Berg", "1 Anna Berg", "2 Anna Berg", "Anna", "4/5 Bo Lind", "Bo Lind", "iPad", "9 Cem Demir", "Otter.ai",
     "3 Cem Demir", "Dora Ehm", "Ehm, Dora", "Dora Ehm (sie/ihr)", "+49 251 ***47", "Eva Fink-Horn", "6 Eva Fink")
)  # fmt: skip
LISTS = st.lists(st.lists(NAMES, min_size=1, max_size=9), min_size=1, max_size=4)


def shown(state: State) -> list[object]:
    return [(line.name, line.topics, line.here, line.aside, line.doubt) for line in people(state, "topics", aside=True)]


@settings(deadline=None, max_examples=30)
@given(LISTS, st.booleans())
def test_what_is_shown_is_what_happens(lists: list[list[str]], whole: bool) -> None:
    desk = Desk()
    for names in lists:
        roster = listed(*names)
        found = look(desk, roster, whole=whole)
        before = {line.id: line for line in people(desk.state, "topics", aside=True)}
        take(desk, roster, whole=whole)
        after = {line.id: line for line in people(desk.state, "topics", aside=True)}
        came = sorted((line.name, line.display) for id_, line in after.items() if id_ not in before)
        assert came == sorted((line.name, line.display) for line in found.lines if line.person.startswith("new-"))
        for line in found.lines:
            if line.change == "left":
                assert after[line.person].here is (not whole)
            elif line.person in after:
                assert (after[line.person].topics, after[line.person].display) == (line.topics, line.display)
        known = {line.person for line in found.lines}
        assert all(after[id_] == line for id_, line in before.items() if id_ not in known)
        if not any(line.doubt is not None and line.doubt.reason.code == NAMESAKE for line in found.lines):
            once_more = shown(desk.state)
            take(desk, roster, whole=whole)
            assert shown(desk.state) == once_more


LETTERS = 'aeßжü’漢نक😀\\"'


@settings(deadline=None, max_examples=10)
@given(st.lists(st.text(LETTERS, min_size=1, max_size=100), min_size=1, max_size=30), st.integers(1, 12))
def test_a_long_list_goes_in_parts_that_fit(names: list[str], times: int) -> None:
    roster = listed(*(f"{name} {number}" for number in range(times) for name in names), stated=len(names) * times)
    desk = Desk()
    found = look(desk, roster)
    parts = found.commands(found.taken)
    assert sum(len(part.rows) for part in parts) + len(found.skipped) == len(roster.rows)
    for part in parts:
        frame = CommandFrame(id=desk.fresh(), seen=10**6, command=dump_command(part))
        assert len(encode(frame)) < FRAME_LIMIT
        desk.do(part)
    assert look(desk, roster).lines == ()


def test_counts_after_a_list() -> None:
    desk = Desk()
    take(desk, listed("Eva Fink", "Bo Lind", kind="registration"))
    take(desk, read_text("1 Anna Berg\n2 Bo Lind\n9 Cem Demir\nDora Ehm\n"))
    counts = count(people(desk.state, "topics"), offered(desk.state, "topics"))
    assert (counts.here, counts.chosen, counts.expected) == (4, 2, 1)
    assert counts.topics == {1: 1, 2: 1, 3: 0, 4: 0, 5: 0, 6: 0}
