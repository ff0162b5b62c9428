"""What the tables' view takes from the state."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import catalogue
from qzlive.session.commands.people import Choose, ForgetPerson, MarkHere, PastedRow, PastePeople, SettleDoubt
from qzlive.session.commands.tables import (
    ChangeSizes,
    CloseTable,
    HostTable,
    MovePerson,
    PairPeople,
    PinPerson,
    ProposeTables,
    PublishTables,
    SeatPerson,
)
from qzlive.session.seating import label_order, listed
from qzlive.tables import label
from qzlive.tables.publication import CHAT_LIMIT
from tests.qzlive.session.circle import pasted
from tests.tui.console.desk import SAMPLE, Desk
from tui.console.people_data import people
from tui.console.tables.ahead import ahead, played
from tui.console.tables.box import roles_text
from tui.console.tables.changed import changed
from tui.console.tables.data import boxes, changes, concerns, proposal_moves
from tui.console.tables.head import overview, standing, table_text
from tui.console.tables.publish import changes_version, versions

T = catalogue("de")


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    names = (SAMPLE.parent / "circle_2022-03-30_participants.txt").read_text(encoding="utf-8").splitlines()
    desk.do(pasted(*(name for name in names if name.strip())))
    return desk


def person(desk: Desk, name: str) -> str:
    return next(one.id for one in desk.state.people.values() if one.name == name)


def move(desk: Desk, name: str, label: str | None) -> None:
    seats = desk.state.allocations["topics"].seats
    table = desk.table(label) if label is not None else None
    id_ = person(desk, name)
    desk.do(MovePerson(breakout="topics", person=id_, from_table=seats.get(id_), table=table))


def test_everybody_is_in_one_box(desk: Desk) -> None:
    assert [box.table for box in boxes(desk.state, "topics") if box.members] == [None]
    desk.do(ProposeTables(breakout="topics"))
    shown = boxes(desk.state, "topics")
    members = [member.id for box in shown for member in box.members]
    assert len(members) == len(set(members)) == 58
    assert shown[0].table is None
    assert [box.label for box in shown[1:]] == [f"{number}{letter}" for number in range(1, 7) for letter in "ab"]


def test_too_big_and_too_small_are_named(desk: Desk) -> None:
    desk.do(ProposeTables(breakout="topics"))
    assert concerns(desk.state, "topics").over == 0
    desk.do(ChangeSizes(breakout="topics", min_size=6, max_size=6))
    said = overview(desk.state, "topics", T).plain
    assert "zu groß: 2a (8), 5a (7), 6a (7)" in said
    assert "zu klein: 3b (5)" in said
    assert concerns(desk.state, "topics").over == 3


def test_what_has_changed_since_the_publication(desk: Desk) -> None:
    assert standing(desk.state, "topics", T, waiting=False).plain.startswith("Noch keine Tische")
    desk.do(ProposeTables(breakout="topics"))
    assert changes(desk.state, "topics") is None
    assert standing(desk.state, "topics", T, waiting=False).plain.startswith(" ENTWURF ")
    desk.do(PublishTables(breakout="topics", number=0))
    assert standing(desk.state, "topics", T, waiting=False).plain == (
        " VERÖFFENTLICHT Nr. 1  um 13:50 Uhr, seitdem unverändert"
    )
    move(desk, "Annika Stüwe", "3b")
    move(desk, "Halina Nowicka", "1a")
    move(desk, "Halina Nowicka", "3a")
    move(desk, "Cem Aydoğan", "1a")
    move(desk, "Nour Khalil", None)
    found = changes(desk.state, "topics")
    assert found is not None
    assert (found.moved, found.added, found.gone) == (1, 1, 1)
    assert standing(desk.state, "topics", T, waiting=False).plain == (
        " ENTWURF  1 umgesetzt, 1 dazugekommen, 1 ohne Tisch seit Veröffentlichung Nr. 1"
    )


def test_a_proposal_says_whom_it_would_move(desk: Desk) -> None:
    assert proposal_moves(desk.state, ProposeTables(breakout="topics"), desk.now()) == 0
    desk.do(ProposeTables(breakout="topics"))
    assert proposal_moves(desk.state, ProposeTables(breakout="topics"), desk.now()) == 0
    anna = person(desk, "Annika Stüwe")
    desk.do(Choose(person=anna, breakout="topics", topics=(4,)))
    assert proposal_moves(desk.state, ProposeTables(breakout="topics"), desk.now()) == 1
    before = dict(desk.state.allocations["topics"].seats)
    desk.do(ProposeTables(breakout="topics"))
    after = desk.state.allocations["topics"].seats
    assert {id_ for id_, table in before.items() if after[id_] != table} == {anna}


def test_told_are_only_people_who_may_be_named(desk: Desk) -> None:
    assert versions(desk.state, "topics", T) == ()
    desk.do(ProposeTables(breakout="topics"))
    desk.do(PublishTables(breakout="topics", number=0))
    desk.do(ForgetPerson(person=person(desk, "Annika Stüwe")))
    names = [name for table in listed(desk.state, "topics") for name in table.members]
    assert len(names) == 50
    assert "Annika Stüwe" not in names
    by_table, by_name = versions(desk.state, "topics", T)
    for version in (by_table, by_name):
        assert all(len(piece) <= CHAT_LIMIT for piece in version.pieces)
        assert all(name in "\n".join(version.pieces) for name in names)
        assert Path(version.file).name == version.file
    assert by_table.file != by_name.file


def test_who_is_gone_without_a_table_is_not_shown(desk: Desk) -> None:
    desk.do(ProposeTables(breakout="topics"))
    gone = person(desk, "Cem Aydoğan")
    desk.do(MarkHere(person=gone, here=False))
    asked = person(desk, "Andrzej Majewski")
    desk.do(SettleDoubt(person=asked, breakout="topics", is_person=False))
    unseated = {member.id for member in boxes(desk.state, "topics")[0].members}
    assert not unseated & {gone, asked}
    assert asked not in {line.id for line in people(desk.state, "topics")}
    assert asked in {line.id for line in people(desk.state, "topics", aside=True)}


def test_a_closed_table_goes_and_its_people_are_unseated(desk: Desk) -> None:
    desk.do(ProposeTables(breakout="topics"))
    desk.do(CloseTable(table=desk.table("3a")))
    shown = boxes(desk.state, "topics")
    assert "3a" not in [box.label for box in shown]
    assert person(desk, "Annika Stüwe") in {member.id for member in shown[0].members}


@given(st.lists(st.tuples(st.integers(1, 30), st.integers(0, 60)), min_size=1, max_size=20, unique=True))
def test_labels_are_sorted_as_people_read_them(places: list[tuple[int, int]]) -> None:
    labels = [label(topic, place) for topic, place in places]
    assert sorted(labels, key=label_order) == [label(topic, place) for topic, place in sorted(places)]


def test_a_box_tells_of_host_functions_and_pairs(desk: Desk) -> None:
    """Sizes come with a word, functions are counted, pairs that sit wrongly are marked; moderators are not unseated."""
    known = (("Ulf Ulm", "Schule"), ("Ute Utz", "Kita"), ("Udo Uhl", "Schule"))
    rows = tuple(PastedRow(display=f"3 {name}", role=role) for name, role in known)
    desk.do(PastePeople(breakout="topics", kind="live", rows=rows))
    ulf, ute, udo = (person(desk, name) for name in ("Ulf Ulm", "Ute Utz", "Udo Uhl"))
    for who in (ulf, ute, udo):
        desk.do(MovePerson(breakout="topics", person=who, from_table=None, table=desk.table("3a")))
    desk.do(PairPeople(person=ulf, other=ute, relation="apart"))
    desk.do(PairPeople(person=udo, other=ute, relation="together"))
    desk.do(HostTable(table=desk.table("3a"), person=udo))
    box = next(box for box in boxes(desk.state, "topics") if box.label == "3a")
    assert (box.host, box.roles, box.standing) == ("Udo Uhl", (("Schule", 2), ("Kita", 1)), "fine")
    assert box.marks == {ulf: "≠!", ute: "≠=!", udo: "="}
    assert roles_text(box.roles) == "2 Schule, 1 Kita"
    assert roles_text((("Schulleitung", 3), ("Träger", 1))) == "3 Schull., 1 Träger"
    desk.do(ChangeSizes(breakout="topics", min_size=4, max_size=6))
    small = next(box for box in boxes(desk.state, "topics") if box.label == "3a")
    assert small.standing == "small"
    assert "zu klein, ab 4" in table_text(desk.state, desk.state.tables[desk.table("3a")], T).plain
    shown = boxes(desk.state, "topics")
    assert boxes(desk.state, "topics") is shown
    unseated = {line.id for line in shown[0].members}
    assert person(desk, "Mareike Feldhusen") not in unseated
    desk.do(SeatPerson(breakout="topics", person=person(desk, "Mareike Feldhusen"), seatless=False))
    assert person(desk, "Mareike Feldhusen") in {line.id for line in boxes(desk.state, "topics")[0].members}


def test_what_would_come_of_it_is_told_before(desk: Desk) -> None:
    desk.do(ProposeTables(breakout="topics"))
    desk.do(PublishTables(breakout="topics", number=0))
    desk.do(ChangeSizes(breakout="topics", min_size=5, max_size=8))
    anna, seats = person(desk, "Annika Stüwe"), desk.state.allocations["topics"].seats
    other = next(who for who, at in seats.items() if at == desk.table("2a"))
    desk.do(PairPeople(person=anna, other=other, relation="apart"))
    desk.do(PinPerson(breakout="topics", person=anna, pinned=True))
    desk.do(HostTable(table=desk.table("3a"), person=anna))
    move = MovePerson(breakout="topics", person=anna, from_table=seats[anna], table=desk.table("2a"))
    lines = ahead(desk.state, played(desk.state, (move,), desk.now()), "topics", T)
    one, two = (desk.state.people[who].name for who in sorted((anna, other)))
    assert [line.text for line in lines if not line.bad] == [
        "Annika Stüwe zieht um an Tisch 2a.",
        "1 davon hat den bisherigen Tisch schon erfahren.",
    ]
    assert {line.text for line in lines if line.bad} >= {
        "Annika Stüwe sitzt fest.",
        "Annika Stüwe hat Thema 2 nicht gewählt.",
        "Annika Stüwe sollte an Tisch 3a schreiben.",
        "Tisch 2a hätte dann 9 von 8.",
        f"{one} und {two} sollen getrennt sitzen.",
    }
    nowhere = MovePerson(breakout="topics", person=anna, from_table=seats[anna], table=None)
    said = ahead(desk.state, played(desk.state, (nowhere,), desk.now()), "topics", T)
    assert "Annika Stüwe hat dann keinen Tisch." in [line.text for line in said]


def test_changes_are_told_to_those_who_are_here(desk: Desk) -> None:
    desk.do(ProposeTables(breakout="topics"))
    assert changed(desk.state, "topics") == ()
    desk.do(PublishTables(breakout="topics", number=0))
    move(desk, "Annika Stüwe", "3b")
    move(desk, "Nour Khalil", None)
    move(desk, "Halina Nowicka", "1a")
    desk.do(MarkHere(person=person(desk, "Nour Khalil"), here=False))
    different = changed(desk.state, "topics")
    assert [(one.name, one.was, one.now) for one in different] == [
        ("Annika Stüwe", "3a", "3b"),
        ("Halina Nowicka", "3a", "1a"),
        ("Nour Khalil", "4a", None),
    ]
    version = changes_version(desk.state, "topics", different, T)
    assert version is not None
    assert "Annika Stüwe: Tisch 3b (bisher 3a)" in version.pieces[0]
    assert "Nour" not in version.pieces[0]
