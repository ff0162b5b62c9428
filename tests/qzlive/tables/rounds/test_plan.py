"""Rounds of a café: legal always, no repeated meeting where the steps give it, the same from the same seed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.tables.rounds import Cafe, CafeRefused, met, plan_rounds, routes
from tests.qzlive.tables.rounds import checker


@st.composite
def cafes(draw: st.DrawFn) -> Cafe:
    tables = draw(st.integers(2, 9))
    people = tuple(f"p{number}" for number in range(draw(st.integers(tables, 8 * tables))))
    hosted = draw(st.sets(st.integers(1, tables)))
    hosts = dict(zip(sorted(hosted), draw(st.permutations(people)), strict=False))
    each = draw(st.sampled_from([1, 1, 1, 2]))
    topics = tuple(1 + table // each for table in range(tables))
    return Cafe(people, topics, draw(st.integers(1, 5)), hosts, seed=draw(st.integers(0, 5)))


@given(cafes())
@settings(max_examples=150, deadline=None)
def test_every_café_is_legal_and_counted_truly(cafe: Cafe) -> None:
    seats = plan_rounds(cafe, trials=2_000).seats
    assert not checker.wrong(seats, cafe.people, len(cafe.topics), cafe.rounds, cafe.hosts)
    found, others = met(seats), checker.others_met(seats)
    assert found.repeated_pairs == checker.repeated_pairs(seats)
    assert found.least == min(others.values())
    assert abs(found.mean - sum(others.values()) / len(others)) < 0.006
    for person, way in routes(seats).items():
        assert list(way) == checker.stops(seats, person)


@given(cafes())
@settings(max_examples=30, deadline=None)
def test_the_order_of_the_people_does_not_matter(cafe: Cafe) -> None:
    turned = Cafe(cafe.people[::-1], cafe.topics, cafe.rounds, cafe.hosts, seed=cafe.seed)
    assert plan_rounds(turned, trials=500).seats == plan_rounds(cafe, trials=500).seats


def test_sixty_people_at_ten_tables_through_the_command_line() -> None:
    people = [f"p{number}" for number in range(1, 61)]
    answers = []
    for hash_seed in ("1", "2"):
        asked = json.dumps({"people": people, "tables": 10, "rounds": 5, "hosts": {"1": "p1"}, "seed": 1})
        told = subprocess.run(
            [sys.executable, "-c", "from qzlive.cli import main; main()", "rounds"],
            input=asked,
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
        )
        answers.append(told.stdout)
    assert answers[0] == answers[1]
    answer = json.loads(answers[0])
    assert not checker.wrong(answer["rounds"], people, 10, 5, {1: "p1"})
    assert checker.repeated_pairs(answer["rounds"]) == answer["repeated_pairs"] == 0
    assert checker.revisits(answer["rounds"], people[1:]) == 0
    assert answer["met"] == {"least": 25, "mean": 25.0}


@given(cafes(), st.data())
@settings(max_examples=30, deadline=None)
def test_pairs_sit_apart_or_together_or_it_is_said(cafe: Cafe, data: st.DataObject) -> None:
    guests = [person for person in cafe.people if person not in cafe.hosts.values()]
    chosen = data.draw(st.permutations(guests))[:8]
    apart, together = zip(chosen[::4], chosen[1::4], strict=False), zip(chosen[2::4], chosen[3::4], strict=False)
    asked = replace(cafe, apart=tuple(apart), together=tuple(together))
    if asked.together and len(cafe.people) == len(cafe.topics):
        with pytest.raises(CafeRefused, match="rounds-together-too-many"):
            plan_rounds(asked)
        return
    plan = plan_rounds(asked, trials=4_000)
    assert not checker.wrong(plan.seats, cafe.people, len(cafe.topics), cafe.rounds, cafe.hosts)
    times = checker.together(plan.seats)
    said = {warning.code for warning in plan.warnings}
    assert ("rounds-not-apart" in said) == any(frozenset(pair) in times for pair in asked.apart)
    assert ("rounds-not-together" in said) == any(times.get(frozenset(p), 0) < cafe.rounds for p in asked.together)


def test_leaders_of_a_site_sit_apart_in_every_round_and_others_together() -> None:
    people = tuple(f"p{number}" for number in range(60))
    leaders = tuple(zip(people[10::2], people[11::2], strict=True))
    cafe = Cafe(people, tuple(range(1, 11)), 5, dict(zip(range(1, 11), people, strict=False)))
    apart = plan_rounds(replace(cafe, apart=leaders))
    assert not apart.warnings
    assert not checker.together(apart.seats).keys() & {frozenset(pair) for pair in leaders}
    assert checker.repeated_pairs(apart.seats) == 0
    together = plan_rounds(replace(cafe, together=leaders[:2]))
    assert not together.warnings
    assert all(checker.together(together.seats)[frozenset(pair)] == 5 for pair in leaders[:2])
    assert checker.repeated_pairs(together.seats) == 2
