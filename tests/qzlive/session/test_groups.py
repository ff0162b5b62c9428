"""Groups that are not chosen, from the state to the tables of a session."""

from __future__ import annotations

import pytest

from qzlive.documentation import markdown
from qzlive.documentation.build import document
from qzlive.documentation.model import Options
from qzlive.language import catalogue
from qzlive.session.commands.creation import PlannedBreakout, PlannedItem
from qzlive.session.commands.edition import PutUnder, SetEditionHeading
from qzlive.session.commands.people import ForgetPerson, PastedRow, PastePeople
from qzlive.session.commands.sheets import AddEntries, NewEntry
from qzlive.session.commands.tables import MovePerson, PublishTables
from qzlive.session.decide.forgetting import without_name
from qzlive.session.events import dump
from qzlive.session.groups import groups_proposal, open_questions
from qzlive.session.mentions import mentions_of
from qzlive.session.phases import makes_groups, with_tables
from qzlive.session.seating import allocation_of, questions_of, tables_of
from qzlive.session.views import host_view
from qzlive.wire.records import dump_state

from .circle import MINUTE, PLAN, START, Circle

SAY = catalogue("en")
REGIONS = ("North", "north ", "North", "South", "South", "South", "West", "")


def meeting(**phase: object) -> Circle:
    planned = PlannedBreakout.model_validate({"breakout": "groups", "questions": ("What next?",), **phase})
    item = PlannedItem(
        title="In groups", kind="breakout", planned_at=START + 90 * MINUTE, minutes=30, breakout="groups"
    )
    plan = PLAN.model_copy(update={"breakouts": (*PLAN.breakouts, planned), "items": (*PLAN.items, item)})
    circle = Circle(plan)
    rows = tuple(
        PastedRow(display=f"Person {letter}", region=region, organisation=f"House {number % 2}")
        for number, (letter, region) in enumerate(zip("ABCDEFGH", REGIONS, strict=True))
    )
    circle.do(PastePeople(breakout="topics", kind="report", rows=rows))
    return circle


def members(circle: Circle) -> dict[str, set[str]]:
    seats = allocation_of(circle.state, "groups").seats
    return {
        table.name or table.label: {
            circle.state.people[person].name[-1] for person, at in seats.items() if at == table.id
        }
        for table in tables_of(circle.state, "groups")
    }


@pytest.fixture
def regions() -> Circle:
    circle = meeting(form="given", by="region", min_size=2, max_size=5)
    circle.do(groups_proposal(circle.state, "groups", SAY))
    return circle


def test_given_groups_are_tables_with_a_name(regions: Circle) -> None:
    assert members(regions) == {"North": {"A", "B", "C"}, "South": {"D", "E", "F"}, "West": {"G"}}
    assert [table.label for table in tables_of(regions.state, "groups")] == ["1", "2", "3"]
    said = open_questions(regions.state, "groups", SAY)
    assert len(said) == 3
    assert "West" in said[0]


def test_again_the_groups_keep_their_tables_and_who_was_placed(regions: Circle) -> None:
    before = [table.id for table in tables_of(regions.state, "groups")]
    lost = regions.person("Person H")
    regions.do(MovePerson(breakout="groups", person=lost, from_table=None, table=before[2]))
    regions.do(groups_proposal(regions.state, "groups", SAY))
    assert [table.id for table in tables_of(regions.state, "groups")] == before
    assert members(regions)["West"] == {"G", "H"}


def test_the_host_of_a_group_sees_its_questions_and_people(regions: Circle) -> None:
    regions.do(PublishTables(breakout="groups", number=0))
    table = tables_of(regions.state, "groups")[0]
    seat = next(seat.id for seat in regions.state.seats.values() if seat.table == table.id)
    shown = host_view(regions.state, seat)
    assert (shown["table"].title, [one.text for one in shown["table"].questions]) == ("North", ["What next?"])
    assert shown["members"].names == ("Person A", "Person B", "Person C")


def test_what_a_group_wrote_is_in_the_documentation(regions: Circle) -> None:
    table = tables_of(regions.state, "groups")[0]
    question = questions_of(regions.state, table)[0].id
    entry = NewEntry(entry=regions.fresh(), section=question, rank="a0", text="Meet in June", kind="task")
    regions.do(AddEntries(sheet=regions.state.sheet_of(table=table.id).id, entries=(entry,)))
    regions.do(PublishTables(breakout="groups", number=0))
    told = document(regions.state, Options(names=True))
    assert (told.items, [one.title for one in told.groups]) == ((), ["In groups"])
    (north,) = told.groups[0].groups
    (section,) = north.sections
    assert (north.label, section.heading, section.entries[0].text) == ("North", "What next?", "Meet in June")
    (task,) = told.tasks
    assert (task.table, task.group, task.item) == ("", "North", "In groups")
    assert {one.label for one in told.people if one.group} == {"North", "South", "West"}


def test_an_extract_has_what_one_group_wrote(regions: Circle) -> None:
    for number, table in enumerate(tables_of(regions.state, "groups")):
        entry = NewEntry(entry=regions.fresh(), section=None, rank="a0", text=f"Point {number}")
        regions.do(AddEntries(sheet=regions.state.sheet_of(table=table.id).id, entries=(entry,)))
    ((south,),) = (one.groups for one in document(regions.state, Options(only="South")).groups)
    assert (south.label, [one.text for one in south.sections[0].entries]) == ("South", ["Point 1"])


def test_the_edition_puts_points_of_groups_under_a_heading_of_all(regions: Circle) -> None:
    entries = []
    for table in tables_of(regions.state, "groups"):
        entries.append(NewEntry(entry=regions.fresh(), section=None, rank="a0", text=f"From {table.name}"))
        regions.do(AddEntries(sheet=regions.state.sheet_of(table=table.id).id, entries=(entries[-1],)))
    heading, item = regions.fresh(), next(one for one in regions.state.items.values() if one.breakout == "groups")
    regions.do(SetEditionHeading(heading=heading, topic=None, item=item.id, text="For all", rank="a0"))
    regions.do(PutUnder(entries=(entries[0].entry, entries[1].entry), heading=heading))
    told = document(regions.state, Options())
    assert told.items == ()
    found = {one.label: [entry.text for entry in one.sections[0].entries] for one in told.groups[0].groups}
    assert found == {"": ["From North", "From South"], "West": ["From West"]}
    assert "### For all" in markdown.render(told, "en")


def test_a_group_keeps_its_table_when_most_people_spell_it_another_way(regions: Circle) -> None:
    before = [table.id for table in tables_of(regions.state, "groups")]
    rows = tuple(PastedRow(display=f"Guest {letter}", region="NORTH") for letter in "JKLM")
    regions.do(PastePeople(breakout="topics", kind="report", rows=rows))
    regions.do(groups_proposal(regions.state, "groups", SAY))
    assert [table.id for table in tables_of(regions.state, "groups")][:3] == before
    assert members(regions)["South"] == {"D", "E", "F"}


def test_a_name_as_long_as_a_line_is_cut_and_acts_nowhere() -> None:
    circle = meeting(form="given", by="region", max_size=2)
    long = "[/] \N{RIGHT-TO-LEFT OVERRIDE}\x1b[31m" + "Kreis " * 80
    rows = tuple(PastedRow(display=f"Guest {letter}", region=long) for letter in "JKLM")
    circle.do(PastePeople(breakout="topics", kind="report", rows=rows))
    circle.do(groups_proposal(circle.state, "groups", SAY))
    names = {table.name for table in tables_of(circle.state, "groups") if table.name.startswith("[")}
    assert len(names) == 2
    assert all(len(name) < 140 and name.isprintable() for name in names)


def test_who_is_forgotten_gives_no_name_to_a_group() -> None:
    circle = meeting(form="given", by="organisation", min_size=1)
    rows = (PastedRow(display="Edda Thorn", organisation="Tagespflege Edda Thorn"),)
    circle.do(PastePeople(breakout="topics", kind="report", rows=rows))
    circle.do(groups_proposal(circle.state, "groups", SAY))
    assert "Tagespflege Edda Thorn" in members(circle)
    name = mentions_of(circle.state, (circle.state.people[circle.person("Edda Thorn")],))
    assert name is not None
    circle.do(ForgetPerson(person=circle.person("Edda Thorn")))
    assert "Thorn" not in dump_state(circle.state)
    written = [dump(without_name(event, name)) for record in circle.records for event in record.events]
    assert not any("Thorn" in str(body.get("name")) for body in written if body["type"].startswith("table"))


def test_random_groups_for_arriving_keep_colleagues_apart() -> None:
    circle = meeting(form="arrival", by="qzlive", size=4)
    circle.do(groups_proposal(circle.state, "groups", SAY))
    found = members(circle)
    assert sorted(map(len, found.values())) == [4, 4]
    houses = [sorted("ABCDEFGH".index(one) % 2 for one in group) for group in found.values()]
    assert houses == [[0, 0, 1, 1], [0, 0, 1, 1]]


def test_only_some_phases_make_groups() -> None:
    circle = meeting(form="arrival", by="platform")
    assert not any(map(makes_groups, circle.state.breakouts.values()))
    given = meeting(form="given", by="site")
    assert makes_groups(given.state.breakouts["groups"])
    assert with_tables(given.state) == ("topics", "groups")
    assert with_tables(circle.state) == ("topics",)
