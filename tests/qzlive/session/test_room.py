"""Who needs somebody in the room."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.clock import MINUTE
from qzlive.session.commands import tables
from qzlive.session.commands.access import AdmitDevice
from qzlive.session.commands.agenda import BeginItem, ResizeItem
from qzlive.session.commands.sheets import AddEntries, EditEntry, NewEntry, SetHeading
from qzlive.session.decide import Actor
from qzlive.session.room import Known, Present, Row, arranged, calls, room
from tests.qzlive.session.circle import OPERATOR, Circle

HOST = "host-device-1a"


class Hall(Circle):
    """The circle with its tables running, a host device known for 1a, and perhaps a trial written there."""

    def __init__(self, *, trial: bool = False) -> None:
        super().__init__()
        self.do(AdmitDevice(device=HOST, role="host", seat=self.seat("1a").id, label="Jana"), OPERATOR)
        if trial:
            self.add("a trial", trial=True)
        welcome, item, _ = self.state.items
        self.do(BeginItem(item=welcome, current=None))
        self.now += 15 * MINUTE
        self.do(BeginItem(item=item, current=welcome))

    def label(self, table: str | None) -> str:
        return self.state.tables[table].label if table is not None else ""

    def add(self, *texts: str, label: str = "1a", trial: bool = False, section: str | None = None) -> tuple[str, ...]:
        ids = tuple(self.fresh() for _ in texts)
        found = tuple(
            NewEntry(entry=id_, section=section, rank=f"a{number}", text=text)
            for number, (id_, text) in enumerate(zip(ids, texts, strict=True))
        )
        actor = Actor("host-device", "host", self.seat(label).id)
        self.do(AddEntries(sheet=self.sheet(label).id, entries=found, trial=trial), actor)
        return ids

    def look(self, *here: Present, seen: Mapping[str, int] | None = None, own: str = "") -> dict[str, Row]:
        return {self.label(row.table): row for row in room(self.state, here, self.now, seen=seen, own=own)}

    def codes(self, label: str, *here: Present, seen: Mapping[str, int] | None = None) -> list[str]:
        return [reason.code for reason in self.look(*here, seen=seen)[label].needs]


def a_host(hall: Hall, **more: int) -> Present:
    return Present(HOST, "host", "Jana", hall.seat("1a").id, **more)  # type: ignore[arg-type]


def test_entries_are_counted_below_their_questions_and_trials_nowhere() -> None:
    hall = Hall(trial=True)
    first = hall.state.topics[1].questions[0].id
    [one] = hall.add("one", section=first)
    hall.do(AddEntries(sheet=hall.sheet("1a").id, entries=(
        NewEntry(entry=hall.fresh(), parent=one, section=first, rank="a0", text="below it"),
    )))  # fmt: skip
    hall.do(SetHeading(sheet=hall.sheet("1a").id, heading=(own := hall.fresh()), text="Own", rank="a0"))
    hall.add("below a heading", "and another", section=own)
    hall.add("anywhere")
    row = hall.look()["1a"]
    assert (row.counts, row.other, row.entries) == ((2, 0), 3, 5)
    assert [(note.code, note.params) for note in row.notes] == [("room-note-trials", {"count": 1})]


def test_what_was_counted_before_is_counted_again_only_where_it_changed() -> None:
    hall = Hall()
    hall.add("one")
    known: Known = {}
    before = room(hall.state, (), hall.now, known=known)
    kept = dict(known)
    hall.add("two", label="2a")
    after = room(hall.state, (), hall.now, known=known)
    assert before != after == room(hall.state, (), hall.now)
    assert {id_ for id_, tally in known.items() if tally is not kept[id_]} == {hall.sheet("2a").id}


def test_a_table_without_anybody_is_named_after_three_minutes_and_not_for_a_short_gap() -> None:
    hall = Hall()
    assert hall.codes("1a") == []
    hall.now += 3 * MINUTE
    [reason] = hall.look()["1a"].needs
    assert (reason.code, reason.params) == ("room-need-nobody", {"minutes": 3})
    assert hall.codes("1a", a_host(hall)) == []
    hall.now += 10 * MINUTE
    # A host who went a minute ago is only gone.
    assert hall.codes("1a", seen={HOST: hall.now - MINUTE}) == []
    assert hall.codes("1a", seen={HOST: hall.now - 3 * MINUTE}) == ["room-need-nobody"]
    assert [hall.look(*here)["1a"].host for here in ((), (a_host(hall),))] == ["gone", "here"]
    assert hall.look()["2a"].host == "never"
    # Who writes for a table is somebody, but sees the others only.
    writing = Present("mod", "moderator", "Mona", place=hall.sheet("1a").id)
    assert hall.look(writing)["1a"].host == "writing"
    assert hall.look(writing, own="mod")["1a"].host == "gone"
    assert hall.codes("1a", writing) == []
    hall.add("written just now, the device is gone")
    assert hall.codes("1a") == []


def test_who_asks_for_help_is_named_and_who_gave_no_name_is_not() -> None:
    hall = Hall()
    [call] = calls(hall.state, (a_host(hall, asks=hall.now),))
    assert call.names == ("Jana",)
    [call] = calls(hall.state, (Present("other", "host", "", hall.seat("1a").id, asks=hall.now),))
    assert call.names == ()


def test_what_is_not_running_needs_nobody() -> None:
    hall = Hall()
    hall.now += 40 * MINUTE
    hall.do(tables.CloseTable(table=hall.seat("2b").table))
    rows = hall.look()
    assert [reason.code for reason in rows["2a"].needs] == ["room-need-nobody", "room-need-empty"]
    assert rows["2b"].needs == rows[""].needs == ()
    hall.do(BeginItem(item=list(hall.state.items)[2], current=hall.state.current))
    hall.now += 4 * MINUTE
    assert not any(row.needs for row in hall.look().values())


@pytest.mark.parametrize(("minutes", "empty"), [(36.9, None), (37, 8), (44.5, 1), (46, 0)])
def test_nothing_written_is_said_with_eight_minutes_left(minutes: float, empty: int | None) -> None:
    hall = Hall(trial=True)
    hall.now += int(minutes * MINUTE)
    found = {reason.code: reason.params["minutes"] for reason in hall.look(a_host(hall))["1a"].needs}
    assert found.get("room-need-empty") == empty
    hall.do(ResizeItem(item=hall.state.current or "", minutes=20))
    assert hall.codes("1a", a_host(hall)) == []
    hall.now += 20 * MINUTE
    hall.add("something")
    assert hall.codes("1a", a_host(hall)) == []


def test_variants_and_what_came_late_are_told() -> None:
    hall = Hall()
    [entry] = hall.add("first")
    base = hall.sheet("1a").entries[entry].version
    for text in ("mine", "yours"):
        hall.do(EditEntry(sheet=hall.sheet("1a").id, entry=entry, base=base, text=text))
    hall.do(tables.CloseTable(table=hall.seat("1a").table))
    hall.add("after it")
    notes = {note.code: note.params["count"] for note in hall.look()["1a"].notes}
    assert notes == {"room-note-variants": 1, "room-note-late": 1}


def test_who_took_a_call_first_by_the_server_s_clock_helps() -> None:
    hall = Hall()
    seat, other = hall.seat("1a").id, hall.seat("2a").id
    mona = Present("mona", "moderator", "Mona", cares=seat, cares_since=20)
    cem = Present("cem", "moderator", "Cem", cares=seat, cares_since=19)
    late = Present("z", "host", "Ole", other, asks=5)
    [first, second] = calls(hall.state, [mona, a_host(hall, asks=9), cem, late])
    assert (first.seat, first.helper, second.seat, second.helper) == (other, None, seat, cem)
    # At the same moment everybody names the same one.
    tied = Present("cem", "moderator", "Cem", cares=seat, cares_since=20)
    assert {calls(hall.state, here)[0].helper for here in ([mona, tied], [tied, mona])} == {tied}
    assert calls(hall.state, [Present("x", "host", seat="gone", asks=1), Present("y", "moderator", cares="gone")]) == ()


def test_help_stands_first_and_nothing_else_moves_while_somebody_reads() -> None:
    hall = Hall()

    def order(*here: Present, kept: tuple[str, ...] = ()) -> list[str]:
        rows = arranged(hall.state, room(hall.state, here, hall.now), kept)
        return [hall.label(row.table) for row in rows if row.table is not None]

    def sheets(labels: list[str]) -> tuple[str, ...]:
        return tuple(hall.sheet(label).id for label in labels)

    plan = ["1a", "1b", "2a", "2b", "3a"]
    assert order() == plan
    hall.now += 5 * MINUTE
    hall.add("something", label="1b")
    assert order(kept=sheets(plan)) == plan
    assert order() == ["1a", "2a", "2b", "3a", "1b"]
    call = Present("z", "host", "Ole", hall.seat("2b").id, asks=5)
    assert order(call, kept=sheets(plan)) == ["2b", "1a", "1b", "2a", "3a"]
    assert order(kept=sheets(plan)) == plan
    helped = (Present("mona", "moderator", "Mona", cares=hall.seat("2b").id, cares_since=1), call, a_host(hall, asks=9))
    assert order(*helped)[:2] == ["1a", "2b"]


@given(st.permutations(range(5)), st.lists(st.integers(0, 4), unique=True))
def test_the_order_that_was_kept_holds_for_any_selection_of_callers(order: list[int], callers: list[int]) -> None:
    hall = _HALL
    ids = [hall.sheet(label).id for label in ("1a", "1b", "2a", "2b", "3a")]
    here = [
        Present(f"d{number}", "host", seat=hall.seat(label).id, asks=number)
        for number, label in enumerate(("1a", "1b", "2a", "2b", "3a"))
        if number in callers
    ]
    kept = tuple(ids[number] for number in order)
    found = [row.sheet for row in arranged(hall.state, room(hall.state, here, hall.now), kept) if row.table is not None]
    rest = [number for number in order if number not in callers]
    assert found == [ids[number] for number in (*sorted(callers), *rest)]


_HALL = Hall()
