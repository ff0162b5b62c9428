"""A café in the documentation: results under the topics, nobody under the table of the last round alone."""

from __future__ import annotations

from qzlive.documentation.build import document
from qzlive.documentation.model import Options, People
from qzlive.session.cafe import cafe_of, rounds_proposal
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.seating import seated_at
from qzlive.tables.rounds import plan_rounds
from tests.qzlive.session.circle import Circle, pasted
from tests.qzlive.session.test_rounds import CAFE

NAMES = ("Anna Berg", "Bo Lindt", "Cem Aydin", "Dora Emm", "Ewa Kowalska", "Finn Ott", "Gil Neu", "Ida Roth", "Jo Zorn")


def played(rounds: int) -> Circle:
    """A café after so many rounds, with a point of each at table 1a."""
    circle = Circle(CAFE)
    circle.do(pasted(*NAMES))
    welcome, item, _ = circle.state.items
    circle.do(BeginItem(item=welcome, current=None))
    circle.do(BeginItem(item=item, current=welcome))
    circle.do(rounds_proposal(circle.state, "topics", plan_rounds(cafe_of(circle.state, "topics"), 1_000)))
    circle.do(PublishRounds(breakout="topics", number=0, rounds=3))
    for number in range(1, rounds + 1):
        circle.do(BeginRound(breakout="topics", round=number, current=number - 1))
        entry = NewEntry(entry=f"0190eeee-{number}", rank=f"a{number}", text=f"Punkt {number}")
        circle.do(AddEntries(sheet=circle.sheet("1a").id, entries=(entry,)))
    return circle


def test_results_of_all_rounds_stand_under_the_topic_in_order() -> None:
    found = document(played(3).state, Options()).topics
    [table] = found[0].tables
    assert [point.text for section in table.sections for point in section.entries] == ["Punkt 1", "Punkt 2", "Punkt 3"]
    assert not found[1].tables


def test_people_are_one_list_and_those_of_a_table_are_all_who_were_there() -> None:
    circle = played(2)
    assert document(circle.state, Options(names=True)).people == (People("", tuple(sorted(NAMES))),)
    table = next(table for table in circle.state.tables.values() if table.label == "1a")
    told = circle.state.allocations["topics"].told
    there = {person for seated in told[:2] for person, at in seated.items() if at == table.id}
    assert set(seated_at(circle.state, table)) == there
    [part] = document(circle.state, Options(names=True, only="1a")).people
    assert set(part.names) == {circle.state.people[one].name for one in there}
