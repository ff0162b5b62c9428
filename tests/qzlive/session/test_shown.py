"""What shared windows may show: everything of it was decided, told, and is meant for all."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qzlive.session import slides
from qzlive.session.clock import course
from qzlive.session.commands import agenda, people, plenary, sheets, tables
from qzlive.session.refusal import Refused
from qzlive.session.shown import shown
from qzlive.session.state import Allocation, Participant, ScreenView, State
from qzlive.session.values import replace

from .circle import MINUTE, PLAN, START, Circle, pasted
from .commands import anything

VIEWS = get_args(ScreenView)
EVERYTHING = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def words(value: object) -> str:
    """Every text in a slide."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "\n".join(map(words, value.values()))
    return "\n".join(map(words, value)) if isinstance(value, list | tuple) else ""


def said(state: State, view: ScreenView, now: int = START) -> str:
    return words(asdict(shown(state, view, None, now)))


def without_secrets(state: State, *, people_too: bool) -> State:
    """The state with all that is not meant for everybody made unknowable; `people_too`: nobody is known at all."""

    def told(person: Participant) -> Participant:
        return Participant(person.id, person.name, "", aside=person.aside, forgotten=person.forgotten)

    published = {id_ for one in state.allocations.values() for id_ in one.published or ()}
    known = {id_: told(one) for id_, one in state.people.items() if id_ in published and one.counted}
    allocations = {
        breakout: Allocation(breakout, published=one.published, published_at=one.published_at)
        for breakout, one in state.allocations.items()
    }
    hidden: dict[str, Any] = {
        "people": {} if people_too else known,
        "allocations": allocations,
        "choices": {},
        "seats": {},
        "devices": {},
        "messages": (),
        "letter": "",
        "moderators": (),
        "materials": {},
        "notices": {},
        "moderator_issue": 1,
        "name": "",
        "broadcast": frozenset(),
    }
    return replace(state, **hidden)


def seated() -> Circle:
    circle = Circle()
    circle.do(pasted("1 Anna Berg", "2 Bo Lindt", "7 Cem Aydin", "3 Dora Emm"))
    circle.do(tables.ProposeTables(breakout="topics"))
    return circle


def publish(circle: Circle) -> None:
    number = circle.state.allocations["topics"].number
    circle.do(tables.PublishTables(breakout="topics", number=number))


def lively(data: st.DataObject) -> Circle:
    """A circle whose tables were published, after which anything may have happened."""
    circle = seated()
    publish(circle)
    for _ in range(10):
        command, actor = data.draw(anything(circle))
        circle.now += 30_000
        with suppress(Refused):
            circle.do(command, actor)
    return circle


@EVERYTHING
@given(st.data())
def test_nothing_that_is_not_meant_for_all_can_be_told_from_a_slide(data: st.DataObject) -> None:
    circle = lively(data)
    now = circle.now + data.draw(st.integers(-60, 120)) * MINUTE
    topic = data.draw(st.sampled_from((None, *circle.state.topics)))
    for view in VIEWS:
        bare = without_secrets(circle.state, people_too=view != "seats")
        assert shown(circle.state, view, topic, now) == shown(bare, view, topic, now)


@EVERYTHING
@given(st.data())
def test_only_those_who_count_are_named_and_only_where_they_sit(data: st.DataObject) -> None:
    circle = lively(data)
    slide = shown(circle.state, "seats", None, circle.now)
    assert isinstance(slide, slides.Seats)
    named = sorted(name for table in slide.tables for name in table.members)
    allocation = circle.state.allocations.get("topics", Allocation("topics"))
    if any(slot.done for slot in course(circle.state, circle.now).slots if slot.item.breakout == "topics"):
        assert slide == slides.Seats("Tables", (), over=True)
        return
    seated = [circle.state.people[id_] for id_ in allocation.published or ()]
    assert named == sorted(person.name for person in seated if person.counted)


def test_seats_are_shown_as_published_and_late_changes_when_they_are() -> None:
    circle = seated()
    assert shown(circle.state, "seats", None, START) == slides.Seats("", ())
    publish(circle)
    before = said(circle.state, "seats")
    assert "Anna Berg" in before
    person, to = circle.person("Anna Berg"), circle.table("3a")
    at = circle.state.allocations["topics"].seats[person]
    circle.do(tables.MovePerson(breakout="topics", person=person, from_table=at, table=to))
    cem = circle.person("Cem Aydin")
    circle.do(tables.MovePerson(breakout="topics", person=cem, from_table=None, table=to))
    circle.do(pasted("2 Ewa Kowalska"))
    assert said(circle.state, "seats") == before
    publish(circle)
    after = shown(circle.state, "seats", None, START)
    assert isinstance(after, slides.Seats)
    assert "Anna Berg" in next(table.members for table in after.tables if table.label == "3a")
    circle.do(people.ForgetPerson(person=circle.person("Dora Emm")))
    assert "Cem" in said(circle.state, "seats")
    circle.do(people.SettleDoubt(person=cem, breakout="topics", topics=(), is_person=False))
    for view in VIEWS:
        told = said(circle.state, view)
        assert "Dora" not in told
        assert "Cem" not in told


def test_once_the_tables_are_over_nobody_is_sent_there_again() -> None:
    circle = seated()
    publish(circle)
    welcome, item, summary = circle.state.items
    circle.do(agenda.BeginItem(item=welcome, current=None))
    circle.do(agenda.BeginItem(item=item, current=welcome))
    assert "Anna Berg" in said(circle.state, "seats", START + 90 * MINUTE)
    circle.do(agenda.BeginItem(item=summary, current=item))
    over = slides.Seats("Tables", (), over=True)
    assert shown(circle.state, "seats", None, circle.now) == over
    count = shown(circle.state, "countdown", None, circle.now)
    assert isinstance(count, slides.Countdown)
    assert (count.title, count.over, count.left) == ("Summary", False, 30 * MINUTE)
    circle.do(agenda.BeginItem(item=item, current=summary))
    assert "Anna Berg" in said(circle.state, "seats")
    circle.do(agenda.EndAgenda())
    assert shown(circle.state, "seats", None, circle.now) == over


def test_before_the_tables_of_a_later_phase_are_told_those_of_the_first_are_not_shown() -> None:
    first, tables_item, summary = PLAN.items
    again = summary.model_copy(update={"kind": "breakout", "breakout": "later", "speaker": ""})
    phases = (*PLAN.breakouts, PLAN.breakouts[0].model_copy(update={"breakout": "later"}))
    plan = PLAN.model_copy(update={"items": (first, tables_item, again), "breakouts": phases})
    circle = Circle(plan)
    circle.do(pasted("1 Anna Berg", "2 Bo Lindt"))
    circle.do(tables.ProposeTables(breakout="topics"))
    publish(circle)
    one, two, three = circle.state.items
    for item, current in ((one, None), (two, one), (three, two)):
        circle.do(agenda.BeginItem(item=item, current=current))
    assert shown(circle.state, "seats", None, circle.now) == slides.Seats("", ())
    circle.do(pasted("1 Anna Berg", "2 Bo Lindt", breakout="later"))
    circle.do(tables.ProposeTables(breakout="later"))
    circle.do(tables.PublishTables(breakout="later", number=0))
    assert "Anna Berg" in said(circle.state, "seats")


def test_the_programme_says_what_is_now_and_next() -> None:
    circle = Circle()
    item = list(circle.state.items)
    slide = shown(circle.state, "programme", None, START - MINUTE)
    assert isinstance(slide, slides.Programme)
    assert [line.status for line in slide.lines] == ["next", "ahead", "ahead"]
    circle.do(agenda.BeginItem(item=item[0], current=None))
    circle.do(agenda.BeginItem(item=item[1], current=item[0]))
    slide = shown(circle.state, "programme", None, START + MINUTE)
    assert isinstance(slide, slides.Programme)
    assert [line.status for line in slide.lines] == ["done", "now", "next"]
    assert slide.lines[2].speaker == "Somebody"
    late = shown(circle.state, "programme", None, START + 50 * MINUTE)
    assert isinstance(late, slides.Programme)
    assert [line.ends for line in late.lines[1:]] == ["", "15:20"]


def test_the_countdown_from_before_the_start_to_the_end() -> None:
    circle = Circle()
    item = list(circle.state.items)

    def count(now: int) -> slides.Countdown:
        slide = shown(circle.state, "countdown", None, now)
        assert isinstance(slide, slides.Countdown)
        return slide

    assert count(START - 5 * MINUTE).left == 5 * MINUTE
    assert count(START - 600 * MINUTE).left is None
    assert count(START + MINUTE).over
    circle.do(agenda.BeginItem(item=item[0], current=None))
    running = count(START + 4 * MINUTE)
    assert (running.left, running.over, running.following) == (11 * MINUTE, False, "Tables")
    assert (count(START + 16 * MINUTE).left, count(START + 16 * MINUTE).over) == (0, True)
    circle.do(agenda.EndAgenda())
    assert count(START + 20 * MINUTE).ended


def test_topics_are_told_with_their_tags() -> None:
    circle = Circle()
    slide = shown(circle.state, "topics", None, START)
    assert isinstance(slide, slides.Topics)
    assert [(offer.tag, offer.title) for offer in slide.offers] == [
        ("1", "Beginnings"), ("2", "Networks"), ("3", "Talking")
    ]  # fmt: skip
    assert not slide.pause


def test_the_plenary_shows_starred_points_and_nobody_who_was_only_proposed() -> None:
    circle = Circle()
    sheet = circle.sheet("2a").id
    new = [
        sheets.NewEntry(entry=circle.fresh(), rank=rank, text=text, starred=starred)
        for rank, text, starred in (("a0", "starred", True), ("a1", "plain", False))
    ]
    circle.do(sheets.AddEntries(sheet=sheet, entries=tuple(new)))
    assert isinstance(shown(circle.state, "plenary", None, START), slides.Turns)
    circle.do(plenary.GiveFloor(topic=2))
    floor = shown(circle.state, "plenary", None, START)
    assert isinstance(floor, slides.Floor)
    assert (floor.topic.title, floor.points, floor.speaker, floor.left) == ("Networks", ("starred",), "", None)
    circle.do(plenary.SetTurn(topic=2, speaker="Somebody", minutes=3))
    floor = shown(circle.state, "plenary", None, START + MINUTE)
    assert isinstance(floor, slides.Floor)
    assert (floor.speaker, floor.left) == ("Somebody", 2 * MINUTE)
    other = shown(circle.state, "plenary", 1, START)
    assert isinstance(other, slides.Floor)
    assert other.topic.title == "Beginnings"


def test_a_starred_point_of_which_two_wordings_stand_is_shown_once_it_is_settled() -> None:
    circle = Circle()
    sheet, id_ = circle.sheet("2a").id, circle.fresh()
    new = sheets.NewEntry(entry=id_, rank="a0", text="as written", starred=True)
    circle.do(sheets.AddEntries(sheet=sheet, entries=(new,)))
    circle.do(plenary.GiveFloor(topic=2))
    base = circle.state.sheets[sheet].entries[id_].version

    def points() -> tuple[str, ...]:
        floor = shown(circle.state, "plenary", None, START)
        assert isinstance(floor, slides.Floor)
        return floor.points

    edit = sheets.EditEntry(sheet=sheet, entry=id_, base=base, text="one wording")
    circle.do(edit, id_="command-1")
    assert points() == ("one wording",)
    circle.do(edit.model_copy(update={"text": "another"}), circle.host("2a"), id_="command-2")
    assert points() == ()
    circle.do(
        sheets.SettleEntry(sheet=sheet, entry=id_, base="command-1", variants=("command-2",), text="agreed"),
    )  # fmt: skip
    assert points() == ("agreed",)


@pytest.mark.parametrize("view", VIEWS)
def test_a_session_that_is_forgotten_shows_nothing(view: ScreenView) -> None:
    circle = seated()
    publish(circle)
    circle.do(agenda.ForgetSession(name=circle.state.name))
    assert said(circle.state, view).strip() == ""
    assert said(State(), view).strip() == ""
