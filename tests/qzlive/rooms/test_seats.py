"""The rooms of a session."""

from __future__ import annotations

from qzlive.rooms import PLATFORMS, latest, moves_of, platform_named, rooms_of, todo, unlisted
from qzlive.session.commands.people import ForgetPerson
from qzlive.session.commands.tables import AddTable, CloseTable
from tests.qzlive.session.circle import Circle, pasted

from .seated import publish, published

ZOOM = PLATFORMS["zoom"]
PEOPLE = {"1 Ada Adler": "ada@example.org", "2 Bo Beck": "", "2 Cem Christ": "", "2 Dana Dorn": "", "2 Ede Ebert": ""}


def test_before_the_publication_there_are_names_of_rooms_only() -> None:
    circle = Circle()
    before = rooms_of(circle.state, "topics", ZOOM)
    assert [(room.name, room.people) for room in before][:2] == [("1a Beginnings", ()), ("1b Beginnings", ())]
    circle.do(CloseTable(table=before[0].table))
    assert before[0] not in rooms_of(circle.state, "topics", ZOOM)
    assert latest(circle.state) == "topics"


def test_everybody_sits_in_one_room_with_the_name_that_the_platform_shows() -> None:
    state = published(PEOPLE).state
    rooms = rooms_of(state, "topics", ZOOM)
    assert [(room.label, room.sequence) for room in rooms] == [("1a", 1001), ("2a", 2001), ("2b", 2002)]
    assert sorted(one.display for room in rooms for one in room.people) == sorted(PEOPLE)
    assert [(one.name, one.email) for one in rooms[0].people] == [("Ada Adler", "ada@example.org")]
    assert {move.table for move in moves_of(rooms)} == {room.table for room in rooms}
    assert latest(state) == "topics"


def test_who_has_left_has_a_table_and_no_move_and_who_is_forgotten_has_neither() -> None:
    circle = published(PEOPLE)
    ids = {person.name: id_ for id_, person in circle.state.people.items()}
    circle.do(pasted(gone=(ids["Bo Beck"],)))
    circle.do(ForgetPerson(person=ids["Cem Christ"]))
    rooms = rooms_of(circle.state, "topics", ZOOM)
    assert {one.name for room in rooms for one in room.people} == {"Ada Adler", "Bo Beck", "Dana Dorn", "Ede Ebert"}
    assert {move.person for move in moves_of(rooms)} == {ids["Ada Adler"], ids["Dana Dorn"], ids["Ede Ebert"]}
    circle.do(pasted("1 Finn Funk", gone=()))
    assert unlisted(circle.state, "topics") == (1, 1)


def test_the_number_of_a_room_stays_when_tables_come_and_go() -> None:
    circle = published(PEOPLE)
    before = {room.table: room.sequence for room in rooms_of(circle.state, "topics", ZOOM)}
    circle.do(AddTable(breakout="topics", topic=1))
    circle.do(pasted("1 Fay Falk", "1 Gil Gast", "1 Hal Heller", "1 Ida Imhof"))
    publish(circle)
    after = {room.table: room.sequence for room in rooms_of(circle.state, "topics", ZOOM)}
    assert len(after) > len(before)
    assert {table: after[table] for table in before} == before
    assert len(set(after.values())) == len(after)


def test_the_work_list_of_a_session() -> None:
    circle = published(PEOPLE)
    before = todo(circle.state, "topics", ZOOM, {}, opened=False)
    assert (before.left, before.total) == (5, 5)
    assert [run.room for run in before.runs][0] == "1a Beginnings"
    ids = {person.name: id_ for id_, person in circle.state.people.items()}
    taken = todo(circle.state, "topics", ZOOM, {ids["Ada Adler"]: "Mona"}, opened=True)
    assert [run.claimed for run in taken.runs if run.table == before.runs[0].table] == ["Mona"]


def test_every_table_is_a_room_if_that_is_asked_for() -> None:
    circle = published(PEOPLE)
    every = rooms_of(circle.state, "topics", ZOOM, every=True)
    assert {room.label for room in every} == {table.label for table in circle.state.tables.values()}
    assert len({room.sequence for room in every}) == len(every)


def test_which_platform_is_meant() -> None:
    found = [platform_named(text) for text in ("Zoom", "Big Blue Button", "MS Teams", "bbb.example.org", "Telefon", "")]
    assert [one and one.key for one in found] == ["zoom", "bbb", "teams", "bbb", None, None]


def test_what_is_too_much_for_a_platform() -> None:
    assert [reason.code for reason in PLATFORMS["teams"].excesses(51, 301)] == [
        "rooms-too-many",
        "rooms-too-many-people",
    ]
    assert PLATFORMS["bbb"].excesses(16, 5_000) == ()
