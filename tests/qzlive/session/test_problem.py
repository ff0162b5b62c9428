"""From the state to what is asked of the topic tables, and from a plan to the tables of the session."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.session.commands.people import Choose, MarkHere
from qzlive.session.commands.tables import (
    AddTable,
    ChangeRules,
    ChangeSizes,
    CloseTable,
    HostTable,
    MovePerson,
    PairPeople,
    PinPerson,
    PublishTables,
    SeatPerson,
)
from qzlive.session.problem import problem_of, proposal
from qzlive.session.seating import allocation_of, bound, to_seat
from qzlive.tables.choice import solve

from .circle import Circle, pasted

NAMES = (
    "1 Anna Berg", "1 Bo Lindt", "1 Cem Aydin", "1 Dora Emm", "2 Ewa Kowalska", "2 Finn Ott", "3 Gil Neu", "Ida Roth",
)  # fmt: skip


@pytest.fixture
def circle() -> Circle:
    circle = Circle()
    circle.do(pasted(*NAMES))
    return circle


def compute(circle: Circle) -> None:
    problem = problem_of(circle.state, "topics")
    circle.do(proposal(circle.state, "topics", solve(problem), problem))


def test_what_binds_stands_in_the_problem(circle: Circle) -> None:
    anna, bo, cem = map(circle.person, ("Anna Berg", "Bo Lindt", "Cem Aydin"))
    circle.do(MovePerson(breakout="topics", person=anna, from_table=None, table=circle.table("2b")))
    circle.do(HostTable(table=circle.table("3a"), person=bo))
    circle.do(PairPeople(person=bo, other=cem, relation="apart"))
    circle.do(ChangeRules(breakout="topics", max_tables=3, keep=(3,), aim="placed"))
    circle.do(MarkHere(person=circle.person("Ida Roth"), here=False))
    problem = problem_of(circle.state, "topics")
    people = {person.id: person for person in problem.participants}
    assert (people[anna].pin, people[bo].host, people[cem].choices) == (2, 3, (1,))
    assert (problem.apart, problem.max_tables, set(problem.keep), problem.aim) == (((bo, cem),), 3, {2, 3}, "placed")
    assert circle.person("Ida Roth") not in people
    assert problem_of(circle.state, "topics", "first").aim == "first"


def test_a_topic_whose_tables_are_closed_is_not_on_offer(circle: Circle) -> None:
    circle.do(CloseTable(table=circle.table("3a")))
    assert problem_of(circle.state, "topics").topics == (1, 2)


def test_who_was_placed_by_hand_keeps_the_very_table(circle: Circle) -> None:
    circle.do(ChangeSizes(breakout="topics", min_size=2, max_size=3))
    dora = circle.person("Dora Emm")
    circle.do(MovePerson(breakout="topics", person=dora, from_table=None, table=circle.table("1b")))
    compute(circle)
    assert circle.table_of("Dora Emm") == "1b"
    assert allocation_of(circle.state, "topics").reasons[dora].code == "tables-placed-by-moderator"
    compute(circle)
    assert circle.table_of("Dora Emm") == "1b"


def test_tables_that_have_to_be_opened_share_the_people_of_their_topic(circle: Circle) -> None:
    circle.do(ChangeSizes(breakout="topics", min_size=1, max_size=1))
    compute(circle)
    tables = [circle.table_of(name[2:]) for name in NAMES[:4]]
    assert sorted(map(str, tables)) == ["1a", "1b", "1c", "1d"]


def test_computed_again_nobody_changes_the_room(circle: Circle) -> None:
    circle.do(ChangeSizes(breakout="topics", min_size=2, max_size=2))
    compute(circle)
    before = dict(allocation_of(circle.state, "topics").seats)
    circle.do(PublishTables(breakout="topics", number=0))
    compute(circle)
    assert allocation_of(circle.state, "topics").seats == before


def test_a_plan_says_why_for_everybody(circle: Circle) -> None:
    compute(circle)
    allocation = allocation_of(circle.state, "topics")
    assert {circle.state.people[person].name for person in allocation.reasons} == {
        name.lstrip("123 ") for name in NAMES
    }
    assert (allocation.aim, allocation.proved) == ("fair", True)
    assert allocation.reasons[circle.person("Gil Neu")].code == "choice-topic-closed"
    assert circle.table_of("Ida Roth") is None


names = st.sampled_from([name.lstrip("123 ") for name in NAMES])


@settings(max_examples=60)
@given(st.data())
def test_every_plan_is_taken_whatever_the_moderators_did_before(data: st.DataObject) -> None:
    """Placed people stay at their tables, nobody sits twice, and sizes are the plan's."""
    circle = Circle()
    circle.do(pasted(*NAMES))
    for _ in range(data.draw(st.integers(0, 6))):
        person = circle.person(data.draw(names))
        seats = allocation_of(circle.state, "topics").seats
        running = [table.id for table in circle.state.tables.values() if not table.closed]
        step = data.draw(st.sampled_from(("move", "pin", "choose", "add", "size", "compute")))
        if step == "move":
            table = data.draw(st.sampled_from(running))
            circle.do(MovePerson(breakout="topics", person=person, from_table=seats.get(person), table=table))
        elif step == "pin" and person in seats:
            circle.do(PinPerson(breakout="topics", person=person, pinned=True))
        elif step == "choose":
            topics = tuple(data.draw(st.lists(st.sampled_from((1, 2, 3)), max_size=3, unique=True)))
            circle.do(Choose(person=person, breakout="topics", topics=topics))
        elif step == "add":
            circle.do(AddTable(breakout="topics", topic=data.draw(st.sampled_from((1, 2, 3)))))
        elif step == "size":
            circle.do(ChangeSizes(breakout="topics", min_size=1, max_size=data.draw(st.integers(6, 8))))
        elif step == "compute":
            compute(circle)
    placed = bound(allocation_of(circle.state, "topics"))
    problem = problem_of(circle.state, "topics")
    plan = solve(problem)
    circle.do(proposal(circle.state, "topics", plan, problem))
    seats = allocation_of(circle.state, "topics").seats
    assert placed.items() <= seats.items()
    assert seats.keys() == plan.seats.keys()
    assert {circle.state.tables[table].topic for table in seats.values()} == {
        table.topic for table in plan.tables if table.members
    }


def test_a_moderator_of_the_plan_is_seated_only_on_a_word(circle: Circle) -> None:
    circle.do(pasted("Mara Moderation", "Moderation, Mara", "1 Tina Technik"))
    seated = {person.name for person in to_seat(circle.state, "topics")}
    assert "Mara Moderation" not in seated
    assert {"Ida Roth", "Tina Technik"} <= seated
    mara, tina = circle.person("Mara Moderation"), circle.person("Tina Technik")

    def asked() -> set[str]:
        compute(circle)
        return {person.id for person in problem_of(circle.state, "topics").participants} & {mara, tina}

    assert asked() == {tina}
    circle.do(SeatPerson(breakout="topics", person=tina, seatless=True))
    assert tina not in allocation_of(circle.state, "topics").seats
    assert asked() == set()
    circle.do(Choose(person=mara, breakout="topics", topics=(2,)))
    assert asked() == {mara}
    circle.do(SeatPerson(breakout="topics", person=mara, seatless=True))
    assert asked() == set()
    circle.do(MovePerson(breakout="topics", person=mara, from_table=None, table=circle.table("2a")))
    circle.do(HostTable(table=circle.table("3a"), person=tina))
    assert asked() == {mara, tina}
    circle.do(SeatPerson(breakout="topics", person=mara, seatless=False))
    assert circle.table_of("Mara Moderation") == "2a"
