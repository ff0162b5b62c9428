"""The mark of the list that tables are computed from: it changes exactly when what is computed may change."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.basis import basis
from qzlive.session.cafe import cafe_of, known_rounds
from qzlive.session.evolve import fold
from qzlive.session.identity import belonging, clusters
from qzlive.session.problem import problem_of
from qzlive.session.seating import allocation_of, bound, tables_of
from qzlive.session.state import State
from qzlive.tables.choice.units import counted

from .circle import PLAN
from .test_law import LAW, play
from .test_rounds import CAFE


def computed_with(state: State, breakout: str) -> tuple[object, ...]:
    """All that a plan for a breakout by choice follows from: the problem, of those who are seated at all, and the
    tables."""
    problem = problem_of(state, breakout)
    people, known = counted(problem), clusters(state)
    pairs = (tuple(pair for pair in pairs if people.keys() >= set(pair)) for pairs in (problem.apart, problem.together))
    allocation = allocation_of(state, breakout)
    return (
        replace(problem, participants=(), apart=(), together=()),
        sorted(people.items()),
        *pairs,
        sorted(bound(allocation).items()),
        sorted((allocation.published or {}).items()),
        [(table.id, table.closed) for table in tables_of(state, breakout)],
        [belonging(known[id_], "site") for id_ in sorted(people)],
    )


@LAW
@given(st.data())
def test_the_mark_is_another_if_and_only_if_something_else_is_computed_with(data: st.DataObject) -> None:
    circle = play(data, plan=PLAN)
    states = [fold(circle.records[:number]) for number in range(1, len(circle.records) + 1)]
    for before, after in pairwise(states):
        same = computed_with(before, "topics") == computed_with(after, "topics")
        assert same == (basis(before, "topics") == basis(after, "topics"))


@LAW
@given(st.data())
def test_the_mark_of_a_cafe_is_another_if_its_rounds_would_be(data: st.DataObject) -> None:
    circle = play(data, plan=CAFE)
    states = [fold(circle.records[:number]) for number in range(1, len(circle.records) + 1)]
    for before, after in pairwise(states):
        if basis(before, "topics") == basis(after, "topics"):
            assert cafe_of(before, "topics") == cafe_of(after, "topics")
            assert known_rounds(before, "topics") == known_rounds(after, "topics")


@LAW
@given(st.data())
def test_rounds_to_come_have_only_people_who_count_at_open_tables(data: st.DataObject) -> None:
    state = play(data, steps=16, plan=CAFE).state
    allocation = allocation_of(state, "topics")
    for seats in (allocation.seats, *allocation.rounds[max(allocation.round - 1, 0) :]):
        assert all(state.people[person].counted and not state.tables[table].closed for person, table in seats.items())
    if allocation.round:
        assert allocation.seats == allocation.rounds[allocation.round - 1]
