"""The search: its prices are what the seats cost, it keeps the best, and it can be stopped."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.tables.rounds import Cafe, plan_rounds
from qzlive.tables.rounds.hall import ABSENT, Hall
from qzlive.tables.rounds.plan import improved
from qzlive.tables.rounds.search import Search, bound


@st.composite
def searches(draw: st.DrawFn) -> Search:
    tables, people, rounds = draw(st.integers(2, 5)), draw(st.integers(6, 14)), draw(st.integers(1, 6))
    chance = Random(draw(st.integers(0, 99)))
    topics = tuple(1 + table // draw(st.sampled_from([1, 2])) for table in range(tables))
    hosts = {1: "p0"} if draw(st.booleans()) else {}
    hall = Hall.of(Cafe(tuple(f"p{number}" for number in range(people)), topics, rounds, hosts))
    grid = [[chance.randrange(tables) for _ in range(people)] for _ in range(rounds)]
    for row in grid:
        for one, table in enumerate(hall.stays):
            row[one] = table if table != ABSENT else row[one]
    absent = draw(st.integers(0, people - 1))
    if hall.stays[absent] == ABSENT:
        grid[0][absent] = ABSENT
    wanted = [chance.randrange(1 << len(hall.topics)) if hall.stays[one] == ABSENT else 0 for one in range(people)]
    known = {(0, 1): 30, (2, 3): -30, (1, 4): 2}
    return Search(hall, grid, draw(st.integers(0, rounds)), wanted, known)


@given(searches(), st.integers(0, 9))
@settings(max_examples=100, deadline=None)
def test_prices_add_up_and_nothing_that_is_fixed_moves(search: Search, seed: int) -> None:
    before, cost = [row[:] for row in search.rows], search.cost
    search.run(seed, 300, least=-100_000)
    again = Search(search.hall, search.rows, search.first, search.wanted, search.known)
    assert search.cost == again.cost <= cost
    assert search.rows[: search.first] == before[: search.first]
    for was, now in zip(before, search.rows, strict=True):
        assert [table == ABSENT for table in was] == [table == ABSENT for table in now]
        assert all(now[one] == table for one, table in enumerate(search.hall.stays) if table != ABSENT)
        assert max(map(now.count, range(search.hall.tables))) <= max(map(was.count, range(search.hall.tables)))


@given(searches())
@settings(max_examples=60, deadline=None)
def test_no_seats_cost_less_than_the_bound(search: Search) -> None:
    hall = search.hall
    free = Search(hall, search.rows, 0, [0] * len(hall.people))
    assert free.cost >= bound(hall, free.rows)


def test_a_search_tells_how_far_it_is_and_can_be_stopped() -> None:
    hall = Hall.of(cafe := Cafe(tuple(f"p{number}" for number in range(36)), tuple(range(1, 7)), 5))
    told: list[int] = []

    def progress(done: int, of: int) -> bool:
        told.append(done)
        return done < 6_000

    grid = [[one % 6 for one in range(36)] for _ in range(5)]
    found = improved(hall, lambda *_: grid, 0, [0] * 36, 1, 100_000, progress)
    assert told == [0, 2_000, 4_000, 6_000]
    assert found.cost < Search(hall, grid, 0, [0] * 36).cost
    told.clear()
    plan = plan_rounds(cafe, trials=40_000, progress=lambda done, of: told.append(done) or of == 40_000)  # type: ignore[func-returns-value]
    assert plan.searched
    assert told == sorted(told)
    assert told[-1] < 40_000
