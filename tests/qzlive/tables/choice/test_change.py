"""After the announcement: the late find a free chair, nobody is moved unasked, and a price is always said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.tables.choice import Contradictory, Person, Problem, Table, insert, proposals, solve
from qzlive.tables.choice.asked import read

from .checker import Document
from .circles import circles


def table_of(tables: Sequence[Table]) -> dict[str, str]:
    return {member: table.id for table in tables for member in table.members}


def with_only(problem: Problem, names: set[str]) -> Problem:
    return replace(
        problem,
        participants=tuple(person for person in problem.participants if person.id in names),
        apart=tuple(pair for pair in problem.apart if set(pair) <= names),
        together=tuple(pair for pair in problem.together if set(pair) <= names),
    )


@settings(max_examples=100, deadline=None)
@given(circles(most=8), st.data())
def test_nobody_moves_unasked_and_every_proposal_keeps_the_rules(asked: Document, data: st.DataObject) -> None:
    problem, _ = read(asked)
    names = {person.id for person in problem.participants}
    some = st.sets(st.sampled_from(sorted(names))) if names else st.just(set())
    early, gone = data.draw(some), data.draw(some)
    try:
        told = solve(with_only(problem, early)).tables
    except Contradictory:
        return
    now = with_only(problem, names - gone)
    before = {member: table for member, table in table_of(told).items() if member not in gone}
    plan = insert(now, told)
    inserted = table_of(plan.tables)
    assert before.items() <= inserted.items()
    assert sorted([*inserted, *plan.asked, *plan.waiting]) == sorted(names - gone)
    assert plan.reasons.keys() == names - gone
    assert all(len(table.members) <= now.max_size for table in plan.tables)
    offers = proposals(now, told)
    assert not (offers and not plan.asked and all(len(one.members) >= now.min_size for one in plan.tables))
    for offer in offers:
        after = table_of(offer.tables)
        assert inserted.keys() <= after.keys()
        assert {move.person: move.target for move in offer.moves} == {
            member: after[member] for member, table in before.items() if after[member] != table
        }
        assert offer.placed.keys() == after.keys() - inserted.keys()
        assert all(len(table.members) <= now.max_size for table in offer.tables)
        assert all(after.get(one) != after.get(other) or one not in after for one, other in now.apart)
        if offer.goal != "place":
            small = [one for one in offer.tables if 0 < len(one.members) < (now.min_size, 1)[one.topic in now.keep]]
            assert small == []


CIRCLE = Problem(
    topics=(1, 2),
    participants=(
        *(Person(f"p{number}", (1, 2) if number == 0 else (1,)) for number in range(4)),
        *(Person(f"q{number}", (2,)) for number in range(3)),
        Person("late", (1,)),
    ),
    max_size=4,
    max_tables=2,
)
TOLD = (Table("1a", 1, ("p0", "p1", "p2", "p3")), Table("2a", 2, ("q0", "q1", "q2")))


def test_a_person_without_a_chair_has_a_price() -> None:
    plan = insert(CIRCLE, TOLD)
    assert dict(plan.asked) == {"late": ("2a",)}
    (offer,) = proposals(CIRCLE, TOLD)
    assert offer.goal == "place"
    assert offer.placed == {"late": "1a"}
    assert [(move.person, move.source, move.target) for move in offer.moves] == [("p0", "1a", "2a")]
    assert offer.proved


def test_a_late_person_takes_a_free_chair_at_the_best_wish() -> None:
    late = replace(CIRCLE, participants=(*CIRCLE.participants[:-1], Person("late", (1, 2))))
    plan = insert(late, TOLD)
    assert table_of(plan.tables)["late"] == "2a"
    assert plan.reasons["late"].code == "choice-topic-full"
    assert proposals(late, TOLD) == ()


def test_who_has_no_wish_takes_any_chair_once_seen() -> None:
    quiet = replace(CIRCLE, participants=(*CIRCLE.participants[:-1], Person("quiet")))
    assert insert(quiet, TOLD).waiting == ("quiet",)
    assert table_of(insert(quiet, TOLD, seen=["quiet"]).tables)["quiet"] == "2a"


def test_a_table_that_became_too_small_brings_a_proposal() -> None:
    people = tuple(person for person in CIRCLE.participants if person.id not in ("q0", "q1", "late"))
    people = tuple(replace(person, choices=(2, 1)) if person.id == "q2" else person for person in people)
    left = replace(CIRCLE, participants=people, max_size=5)
    assert len(insert(left, TOLD).tables) == 2
    (offer,) = proposals(left, TOLD)
    assert offer.goal == "mend"
    assert offer.closed == ("2a",)
    assert [(move.person, move.target) for move in offer.moves] == [("q2", "1a")]
