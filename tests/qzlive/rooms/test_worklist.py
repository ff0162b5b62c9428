"""The work list for moving people by hand."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import catalogue
from qzlive.rooms import Move, Worklist, run_text, shown_order, worklist

ROOMS = {"t1": "1a Lesen", "t2": "2a Eltern", "t3": "2b Eltern"}
TABLES = st.sampled_from(list(ROOMS))
NAMES = st.sampled_from(["2 Ada Adler", "2 Ähnlich", "1 Zoe", "#Zoom", "10 Bo", "bo", "Bo", "Ada"]) | st.text(
    min_size=1, max_size=6
)
PEOPLE = st.dictionaries(st.integers(0, 40).map(lambda number: f"p{number}"), st.tuples(NAMES, TABLES), max_size=20)
PLACED = st.dictionaries(st.integers(0, 40).map(lambda number: f"p{number}"), TABLES | st.just("gone"), max_size=20)
CLAIMS = st.dictionaries(st.integers(0, 40).map(lambda number: f"p{number}"), st.sampled_from("MN"), max_size=20)


def moves(people: dict[str, tuple[str, str]]) -> list[Move]:
    return [Move(id_, display, table) for id_, (display, table) in people.items()]


def people_of(found: Worklist) -> list[str]:
    return [line.move.person for run in found.runs for line in run.lines]


@given(people=PEOPLE, placed=PLACED, claims=CLAIMS, opened=st.booleans())
def test_everybody_is_left_or_done_once(
    people: dict[str, tuple[str, str]], placed: dict[str, str], claims: dict[str, str], opened: bool
) -> None:
    found = worklist(moves(people), ROOMS, placed=placed, claims=claims, opened=opened)
    done = [line.move.person for line in found.done]
    assert sorted([*people_of(found), *done]) == sorted(people)
    assert set(done) == {id_ for id_, (_, table) in people.items() if placed.get(id_) == table}
    assert (found.left, found.total) == (len(people) - len(done), len(people))
    assert found.again == sum(id_ in placed for id_ in people_of(found))
    for run in found.runs:
        assert run.room == ROOMS[run.table]
        assert {line.move.table for line in run.lines} == {run.table}
        assert {line.claimed for line in run.lines} == {run.claimed}
        assert bool(run.was) == (run.lines[0].was is not None)


@given(people=PEOPLE, opened=st.booleans())
def test_line_by_line_until_nothing_is_left(people: dict[str, tuple[str, str]], opened: bool) -> None:
    placed: dict[str, str] = {}
    left = len(people)
    while (run := worklist(moves(people), ROOMS, placed=placed, claims={}, opened=opened).next_for("M")) is not None:
        placed |= {line.move.person: run.table for line in run.lines}
        left -= len(run.lines)
    assert left == 0
    assert worklist(moves(people), ROOMS, placed=placed, claims={}, opened=opened).runs == ()


@given(people=PEOPLE, placed=PLACED)
def test_before_the_rooms_are_open_room_by_room_in_the_order_of_the_dialogue(
    people: dict[str, tuple[str, str]], placed: dict[str, str]
) -> None:
    """The dialogue of a room offers who has none yet, in its own order: a run is unbroken in that list."""
    runs = [run for run in worklist(moves(people), ROOMS, placed=placed, claims={}, opened=False).runs if not run.was]
    assert [run.table for run in runs] == sorted(run.table for run in runs)
    waiting = sorted(
        (move for move in moves(people) if move.person not in placed),
        key=lambda move: (shown_order(move.display), move.display, move.person),
    )
    for table in ROOMS:
        listed = [move.person for move in waiting]
        for run in (run for run in runs if run.table == table):
            ids = [line.move.person for line in run.lines]
            start = listed.index(ids[0])
            assert listed[start : start + len(ids)] == ids
            after = listed[start + len(ids) : start + len(ids) + 1]
            assert all(people[id_][1] != table for id_ in after), "a run goes as far as it can"
        waiting = [move for move in waiting if move.table != table]


@given(people=PEOPLE)
def test_in_open_rooms_down_the_list(people: dict[str, tuple[str, str]]) -> None:
    found = worklist(moves(people), ROOMS, placed={}, claims={}, opened=True)
    places = [shown_order(line.move.display) for run in found.runs for line in run.lines]
    assert places == sorted(places)
    assert all(one.table != other.table for one, other in zip(found.runs, found.runs[1:], strict=False))


def displays(names: Iterable[str]) -> list[str]:
    return sorted(names, key=shown_order)


def test_the_order_of_zoom() -> None:
    assert displays(["Zoom", "1Zoom", "#Zoom"]) == ["#Zoom", "1Zoom", "Zoom"]
    assert displays(["2 Bo", "10 Ada", "2 Ärmel", "2 Adler", "2 azur"]) == [
        "10 Ada", "2 Adler", "2 Ärmel", "2 azur", "2 Bo",
    ]  # fmt: skip


def test_runs_as_they_are_read() -> None:
    people = {
        "p1": ("Adler", "t1"), "p2": ("Beck", "t1"), "p3": ("Ebert", "t1"), "p4": ("Falk", "t2"), "p5": ("Gast", "t1"),
    }  # fmt: skip
    say = catalogue("de")
    before = worklist(moves(people), ROOMS, placed={}, claims={}, opened=False)
    assert [run_text(run, say) for run in before.runs] == [
        "Adler … Ebert → 1a Lesen (3 Personen)",
        "Gast → 1a Lesen",
        "Falk → 2a Eltern",
    ]
    changed = worklist(moves(people), ROOMS, placed=dict.fromkeys(people, "t1"), claims={}, opened=True)
    assert [run_text(run, say) for run in changed.runs] == ["Falk: aus 1a Lesen → 2a Eltern"]
    assert (changed.left, changed.again, changed.total) == (1, 1, 5)


def test_each_line_is_taken_once() -> None:
    people = {f"p{number}": (name, "t1") for number, name in enumerate(["Adler", "Beck", "Ebert", "Falk"])}
    found = worklist(moves(people), ROOMS, placed={}, claims={"p0": "M", "p1": "M"}, opened=True)
    assert [(run.claimed, run.first, run.last) for run in found.runs] == [
        ("M", "Adler", "Beck"),
        (None, "Ebert", "Falk"),
    ]
    for moderator, first in (("M", "Adler"), ("N", "Ebert")):
        run = found.next_for(moderator)
        assert run is not None
        assert run.first == first
    # On from a place of the list, and from its top where nothing is left below; one's own lines come first.
    between = worklist(moves(people), ROOMS, placed={}, claims={"p1": "M"}, opened=True)
    for moderator, place, first in (("N", 0, "Adler"), ("N", 1, "Ebert"), ("N", 3, "Adler"), ("M", 2, "Beck")):
        run = between.next_for(moderator, place)
        assert run is not None
        assert run.first == first
    taken = worklist(moves(people), ROOMS, placed={}, claims=dict.fromkeys(people, "M"), opened=True)
    assert taken.next_for("N") is None


def test_who_was_put_into_a_room_that_is_gone() -> None:
    found = worklist([Move("p1", "Ada", "t1")], ROOMS, placed={"p1": "gone"}, claims={}, opened=True)
    assert [(run.was, run.room) for run in found.runs] == [("?", "1a Lesen")]


@pytest.mark.parametrize("opened", [True, False])
def test_a_table_without_a_room(opened: bool) -> None:
    with pytest.raises(KeyError):
        worklist([Move("p1", "Ada", "t9")], ROOMS, placed={}, claims={}, opened=opened)
