"""Who comes late and who leaves: proposals are legal, and nobody who was told a table is moved unasked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.people import Choose, MarkHere
from qzlive.session.commands.tables import (
    ChangeSizes,
    CloseTable,
    MergeTables,
    Move,
    MovePeople,
    MovePerson,
    PairPeople,
    PublishTables,
)
from qzlive.session.late import Ask, Chair, Small, matters, standing
from qzlive.session.problem import problem_of, proposal
from qzlive.session.seating import allocation_of
from qzlive.tables.choice import broken, solve

from .circle import Circle, pasted

NAMES = (
    "1 Anna Berg", "1 Bo Lindt", "1 Cem Aydin", "1 Dora Emm", "2 Ewa Kowalska", "2 Finn Ott", "3 Gil Neu", "3 Hal Rot",
)  # fmt: skip


def compute(circle: Circle) -> None:
    problem = problem_of(circle.state, "topics")
    circle.do(proposal(circle.state, "topics", solve(problem), problem))


def publish(circle: Circle, *people: str) -> None:
    number = allocation_of(circle.state, "topics").number
    circle.do(PublishTables(breakout="topics", number=number, people=people or None))


@pytest.fixture
def circle() -> Circle:
    """Tables 1a and 1b, 2a and 3a with two people each; topic 2 has a host in the plan, one person is enough there."""
    circle = Circle()
    circle.do(pasted(*NAMES))
    compute(circle)
    publish(circle)
    return circle


def test_before_there_are_tables_and_after_the_breakout_nothing_waits(circle: Circle) -> None:
    assert matters(Circle().state, "topics").pressing == ()
    assert matters(circle.state, None).pressing == ()
    circle.do(pasted("2 Ida Roth"))
    assert len(matters(circle.state, "topics").chairs) == 1
    items = list(circle.state.items)
    for item in items:
        circle.do(BeginItem(item=item, current=circle.state.current))
    assert matters(circle.state, "topics").pressing == ()


def test_who_comes_gets_a_chair_of_the_best_wish_that_has_one(circle: Circle) -> None:
    circle.do(pasted("2 Ida Roth", "2 Jo Stern", "Kim Blau"))
    ida, kim = circle.person("Ida Roth"), circle.person("Kim Blau")
    found = matters(circle.state, "topics")
    [chair] = found.chairs
    # One chair at topic 2: the lot says who gets it, the other is asked, with the chairs at topic 1.
    assert chair.table == circle.table("2a")
    [other] = found.asks
    assert {chair.person, other.person} == {ida, circle.person("Jo Stern")}
    assert [circle.state.tables[table].label for table in other.free] == ["1a", "1b", "3a"]
    assert found.wishless == (kim,)


def test_a_moderator_of_the_plan_waits_for_no_chair(circle: Circle) -> None:
    circle.do(pasted("Mara Moderation"))
    found = matters(circle.state, "topics")
    assert circle.person("Mara Moderation") not in (*found.wishless, *(ask.person for ask in found.asks))


def test_who_was_asked_and_chose_gets_a_chair(circle: Circle) -> None:
    circle.do(CloseTable(table=circle.table("3a")))
    gil, hal = circle.person("Gil Neu"), circle.person("Hal Rot")
    assert {ask.person for ask in matters(circle.state, "topics").asks} == {gil, hal}
    circle.do(Choose(person=gil, breakout="topics", topics=(3, 1)))
    found = matters(circle.state, "topics")
    [chair] = found.chairs
    assert (chair.person, circle.state.tables[chair.table].topic) == (gil, 1)
    assert [ask.person for ask in found.asks] == [hal]


def test_a_chair_that_somebody_was_told_is_not_free(circle: Circle) -> None:
    circle.do(ChangeSizes(breakout="topics", min_size=2, max_size=2))
    ewa = circle.person("Ewa Kowalska")
    circle.do(pasted("2 Ida Roth"))
    assert not matters(circle.state, "topics").chairs
    circle.do(MovePerson(breakout="topics", person=ewa, from_table=circle.table("2a"), table=circle.table("1b")))
    assert not matters(circle.state, "topics").chairs
    publish(circle)
    assert [one.table for one in matters(circle.state, "topics").chairs] == [circle.table("2a")]


def test_a_table_that_people_left_can_be_merged(circle: Circle) -> None:
    cem = next(name for name in ("Anna Berg", "Bo Lindt", "Cem Aydin", "Dora Emm") if circle.table_of(name) == "1b")
    circle.do(MarkHere(person=circle.person(cem), here=False))
    [small] = matters(circle.state, "topics").small
    assert (small.table, len(small.people), small.least) == (circle.table("1b"), 1, 2)
    [way] = small.ways
    assert (way.into, way.worse) == (circle.table("1a"), 0)
    circle.do(MergeTables(table=small.table, into=circle.table("1a")))
    assert not matters(circle.state, "topics").small


def test_people_of_a_topic_that_became_too_small_are_spread(circle: Circle) -> None:
    gil, hal = circle.person("Gil Neu"), circle.person("Hal Rot")
    circle.do(Choose(person=gil, breakout="topics", topics=(3, 1)))
    circle.do(MarkHere(person=hal, here=False))
    [small] = matters(circle.state, "topics").small
    [way] = small.ways
    assert way.into is None
    assert (list(way.moves), way.worse) == ([gil], 1)
    assert circle.state.tables[way.moves[gil]].topic == 1
    circle.do(Choose(person=gil, breakout="topics", topics=(3,)))
    [small] = matters(circle.state, "topics").small
    assert small.ways == ()


def test_a_table_that_was_published_small_is_left_alone(circle: Circle) -> None:
    circle.do(ChangeSizes(breakout="topics", min_size=3, max_size=3))
    assert matters(circle.state, "topics").small == ()


def test_late_people_mend_a_table(circle: Circle) -> None:
    circle.do(MarkHere(person=circle.person("Hal Rot"), here=False))
    assert [small.table for small in matters(circle.state, "topics").small] == [circle.table("3a")]
    circle.do(pasted("3 Ida Roth"))
    found = matters(circle.state, "topics")
    assert ([one.table for one in found.chairs], found.small) == ([circle.table("3a")], ())


def test_where_the_plan_has_a_host_one_person_is_enough(circle: Circle) -> None:
    circle.do(MarkHere(person=circle.person("Ewa Kowalska"), here=False))
    assert matters(circle.state, "topics").small == ()


def test_what_is_declined_comes_back_when_it_is_another_proposal(circle: Circle) -> None:
    circle.do(pasted("2/1 Ida Roth"))
    [before] = matters(circle.state, "topics").chairs
    circle.do(pasted("1 Jo Stern"))
    assert before.key in [one.key for one in matters(circle.state, "topics").chairs]
    circle.do(CloseTable(table=circle.table("2a")))
    assert before.key not in [one.key for one in matters(circle.state, "topics").chairs]


DISPLAYS = st.lists(
    st.lists(st.integers(1, 3), max_size=3, unique=True).map(lambda topics: "/".join(map(str, topics))), max_size=7
)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_nobody_is_moved_and_every_proposal_is_legal(data: st.DataObject) -> None:
    circle = Circle()
    first = data.draw(DISPLAYS)
    low = data.draw(st.integers(1, 3))
    circle.do(ChangeSizes(breakout="topics", min_size=low, max_size=data.draw(st.integers(low, 4))))
    circle.do(pasted(*(f"{wishes} Person {number}x".strip() for number, wishes in zip("abcdefg", first, strict=False))))
    compute(circle)
    if not allocation_of(circle.state, "topics").seats:
        return
    publish(circle)
    people = sorted(circle.state.people)
    for person in data.draw(st.lists(st.sampled_from(people), max_size=3, unique=True)):
        circle.do(MarkHere(person=person, here=False))
    late = data.draw(DISPLAYS)
    circle.do(pasted(*(f"{wishes} Late {number}x".strip() for number, wishes in zip("hijklmn", late, strict=False))))
    if len(circle.state.people) > 1 and data.draw(st.booleans()):
        one, other = sorted(circle.state.people)[:1] + sorted(circle.state.people)[-1:]
        circle.do(PairPeople(person=one, other=other, relation=data.draw(st.sampled_from(("apart", "together")))))
    _worked_through(circle)


def _worked_through(circle: Circle) -> None:
    """Take every proposal, one after the other, and look that each is legal and moves nobody else."""
    for _ in range(30):
        found = matters(circle.state, "topics")
        seats = dict(allocation_of(circle.state, "topics").seats)
        old = {demand.code for demand in broken(problem_of(circle.state, "topics"), standing(circle.state, "topics"))}
        if not (found.chairs or any(small.ways for small in found.small)):
            break
        moved: dict[str, str]
        if found.chairs:
            moved = {found.chairs[0].person: found.chairs[0].table}
        else:
            small = next(small for small in found.small if small.ways)
            moved = dict(small.ways[0].moves)
            assert set(moved) == set(small.people)
        circle.do(
            MovePeople(
                breakout="topics",
                moves=tuple(
                    Move(person=id_, from_table=seats.get(id_), table=table, placed_by_hand=False)
                    for id_, table in moved.items()
                ),
            )
        )
        publish(circle, *moved)
        after = allocation_of(circle.state, "topics").seats
        assert {id_: after.get(id_) for id_ in seats if id_ not in moved} == {
            id_: table for id_, table in seats.items() if id_ not in moved
        }
        new = broken(problem_of(circle.state, "topics"), standing(circle.state, "topics"))
        assert {demand.code for demand in new} <= {*old, "choice-broken-together", "choice-broken-popularity"}
    left = matters(circle.state, "topics")
    assert not left.chairs
    assert all(isinstance(one, (Ask, Small, Chair)) for one in left.pressing)
