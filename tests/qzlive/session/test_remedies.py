"""Demands that exclude each other: whatever is offered makes them possible, if only one is in the way."""

from __future__ import annotations

import pytest

from qzlive.session.base import Command
from qzlive.session.commands.people import MarkHere
from qzlive.session.commands.tables import ChangeRules, ChangeSizes, HostTable, MovePerson, PairPeople, PinPerson
from qzlive.session.problem import problem_of
from qzlive.session.remedies import crowded, relief, remedies
from qzlive.session.seating import allocation_of
from qzlive.tables.choice import Contradictory, Demand, solve

from .circle import Circle, pasted

NAMES = ("1 Anna Berg", "1 Bo Lindt", "1 Cem Aydin", "1 Dora Emm", "3 Ewa Kowalska", "3 Finn Ott")


@pytest.fixture
def circle() -> Circle:
    circle = Circle()
    circle.do(pasted(*NAMES))
    return circle


def placed(circle: Circle, name: str, label: str) -> Command:
    return MovePerson(breakout="topics", person=circle.person(name), from_table=None, table=circle.table(label))


def paired(circle: Circle, one: str, other: str, relation: str) -> Command:
    return PairPeople.model_validate(
        {"person": circle.person(one), "other": circle.person(other), "relation": relation}
    )


def contradiction(circle: Circle) -> Contradictory:
    with pytest.raises(Contradictory) as caught:
        solve(problem_of(circle.state, "topics"))
    return caught.value


def test_apart_and_together_at_once(circle: Circle) -> None:
    circle.do(paired(circle, "Anna Berg", "Bo Lindt", "together"))
    circle.do(ChangeSizes(breakout="topics", min_size=2, max_size=4))
    circle.do(paired(circle, "Bo Lindt", "Cem Aydin", "together"))
    circle.do(paired(circle, "Anna Berg", "Cem Aydin", "apart"))
    found = contradiction(circle)
    [demand] = {demand.code: demand for demand in found.demands}.values()
    assert demand.code == "choice-apart-together"
    [remedy] = remedies(circle.state, "topics", demand)
    assert (remedy.code, set(remedy.people)) == (
        "remedy-pair-apart",
        {circle.person("Anna Berg"), circle.person("Cem Aydin")},
    )
    for command in remedy.commands:
        circle.do(command)
    assert solve(problem_of(circle.state, "topics")).proved


def test_more_people_placed_than_there_are_chairs(circle: Circle) -> None:
    circle.do(ChangeSizes(breakout="topics", min_size=1, max_size=2))
    circle.do(ChangeRules(breakout="topics", max_tables=2))
    for name in ("Anna Berg", "Bo Lindt", "Cem Aydin"):
        circle.do(placed(circle, name, "1a"))
    circle.do(PinPerson(breakout="topics", person=circle.person("Cem Aydin"), pinned=True))
    circle.do(placed(circle, "Ewa Kowalska", "3a"))
    [demand] = contradiction(circle).demands
    assert (demand.code, len(demand.people)) == ("choice-too-many-pins", 3)
    offers = remedies(circle.state, "topics", demand)
    assert [remedy.code for remedy in offers] == [*["remedy-release"] * 3, "remedy-tables", "remedy-most"]
    for remedy in offers:
        other = Circle()
        other.state = circle.state
        for command in remedy.commands:
            other.do(command)
        assert solve(problem_of(other.state, "topics")).proved
    released = next(remedy for remedy in offers if remedy.people == (circle.person("Cem Aydin"),))
    for command in released.commands:
        circle.do(command)
    allocation = allocation_of(circle.state, "topics")
    assert circle.person("Cem Aydin") not in {*allocation.seats, *allocation.pinned}


def test_demands_that_exclude_each_other_only_together(circle: Circle) -> None:
    circle.do(ChangeSizes(breakout="topics", min_size=3, max_size=3))
    circle.do(placed(circle, "Ewa Kowalska", "3a"))
    circle.do(paired(circle, "Ewa Kowalska", "Finn Ott", "apart"))
    circle.do(ChangeRules(breakout="topics", keep=(1, 3), max_tables=2))
    circle.do(HostTable(table=circle.table("3a"), person=circle.person("Finn Ott")))
    found = contradiction(circle)
    codes = {demand.code for demand in found.demands}
    assert not found.alone
    assert {"choice-demand-apart", "choice-demand-host", "choice-demand-tables"} <= codes
    for demand in found.demands:
        for remedy in remedies(circle.state, "topics", demand):
            other = Circle()
            other.state = circle.state
            for command in remedy.commands:
                other.do(command)
            assert solve(problem_of(other.state, "topics")).proved, remedy


def test_a_rule_for_all_can_be_dropped(circle: Circle) -> None:
    people = (circle.person("Anna Berg"), circle.person("Bo Lindt"))
    circle.do(ChangeRules(breakout="topics", keep=(3,), apart="site"))
    found = [
        remedies(circle.state, "topics", demand)
        for demand in (
            Demand("choice-demand-apart", {}, people),
            Demand("choice-demand-keep", {"topic": 3}),
            Demand("choice-demand-keep", {"topic": 1}),
            Demand("choice-demand-popularity"),
            Demand("choice-demand-least", {"lowest": 2}),
            Demand("choice-demand-most", {"highest": 3}),
        )
    ]
    assert [[remedy.code for remedy in each] for each in found] == [
        ["remedy-rule-apart"], ["remedy-keep"], [], ["remedy-popularity"], ["remedy-least"], ["remedy-most"],
    ]  # fmt: skip
    for each in found:
        for remedy in each:
            for command in remedy.commands:
                circle.do(command)


def test_a_table_at_which_more_were_placed_than_it_has_chairs(circle: Circle) -> None:
    circle.do(ChangeSizes(breakout="topics", min_size=1, max_size=2))
    trio = ("Anna Berg", "Bo Lindt", "Ewa Kowalska")
    for name in trio:
        circle.do(placed(circle, name, "1a"))
    [found] = crowded(circle.state, "topics")
    assert (found.table, set(found.people), found.chairs) == (circle.table("1a"), set(map(circle.person, trio)), 2)
    for remedy in relief(circle.state, "topics", found):
        other = Circle()
        other.state = circle.state
        for command in remedy.commands:
            other.do(command)
        assert crowded(other.state, "topics") == ()
    circle.do(MarkHere(person=circle.person("Anna Berg"), here=False))
    assert crowded(circle.state, "topics") == ()
