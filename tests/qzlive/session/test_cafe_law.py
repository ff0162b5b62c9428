"""The laws of a café over random sessions: views, what is shown to all, and who comes and goes."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qzlive.session import slides
from qzlive.session.cafe import cafe_of, gap, kept, known_rounds, rounds_proposal, route_of, unlike
from qzlive.session.cafe_clock import round_at, running_round
from qzlive.session.clock import course
from qzlive.session.commands.agenda import BeginItem
from qzlive.session.commands.people import Choose, MarkHere
from qzlive.session.commands.rounds import BeginRound, PublishRounds
from qzlive.session.evolve import fold
from qzlive.session.refusal import Refused
from qzlive.session.seating import allocation_of, seated_at, to_seat
from qzlive.session.shown import shown
from qzlive.session.state import State
from qzlive.session.views import SECTIONS, host_view, section_adapter
from qzlive.tables.rounds import CafeRefused, plan_rounds

from .circle import Circle, pasted
from .test_rounds import CAFE

NAMES = ("Anna Berg", "Bo Lindt", "Cem Aydin", "Dora Emm", "Ewa Kowalska", "Finn Ott", "Gil Neu")


def step(data: st.DataObject, circle: Circle) -> None:
    """Something that a moderator, a person or the clock does."""
    allocation, items = allocation_of(circle.state, "topics"), list(circle.state.items)
    people = sorted(circle.state.people)
    number = data.draw(st.integers(1, 3))
    match data.draw(
        st.sampled_from(("plan", "plan", "tell", "tell", "begin", "begin", "here", "wish", "item", "close"))
    ):
        case "plan":
            circle.do(rounds_proposal(circle.state, "topics", plan_rounds(cafe_of(circle.state, "topics"), 200)))
        case "tell":
            circle.do(PublishRounds(breakout="topics", number=allocation.number, rounds=number))
        case "begin":
            circle.do(BeginRound(breakout="topics", round=number, current=allocation.round))
        case "here":
            circle.do(MarkHere(person=data.draw(st.sampled_from(people)), here=data.draw(st.booleans())))
        case "wish":
            topics = tuple(data.draw(st.lists(st.sampled_from((1, 2, 3)), max_size=2, unique=True)))
            circle.do(Choose(person=data.draw(st.sampled_from(people)), breakout="topics", topics=topics))
        case "item":
            circle.do(BeginItem(item=data.draw(st.sampled_from(items)), current=circle.state.current))
        case "close":
            change = kept(circle.state, "topics")
            if change is not None:
                circle.do(rounds_proposal(circle.state, "topics", change.plan))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_random_cafe(data: st.DataObject) -> None:
    circle = Circle(CAFE)
    circle.do(pasted(*NAMES))
    for _ in range(10):
        circle.now += data.draw(st.integers(1, 25)) * 60_000
        with suppress(Refused, CafeRefused):
            step(data, circle)
        check_gap(circle.state)
        check_windows(circle.state, circle.now)
    check_views(circle)
    check_clock(circle)


def check_gap(state: State) -> None:
    """Closing the gap seats everybody who is to have a seat, in every round to come, and moves nobody."""
    before = known_rounds(state, "topics")
    if before is None:
        return
    with suppress(CafeRefused):
        change = kept(state, "topics")
        assert change is not None
        assert change.moved == 0
        wanted = {person.id for person in to_seat(state, "topics")}
        for number in range(before.over, len(before.seats)):
            after = [person for members in change.plan.seats[number] for person in members]
            assert sorted(after) == sorted(wanted)
            was = {person: place for place, members in enumerate(before.seats[number]) for person in members}
            now = {person: place for place, members in enumerate(change.plan.seats[number]) for person in members}
            assert all(was[one] == now[one] for one in was.keys() & now.keys())
        assert change.plan.seats[: before.over] == before.seats[: before.over]
        over = next(item for item in state.items.values() if item.breakout == "topics").ended_at is not None
        changed = change.plan.seats[before.over :] != before.seats[before.over :]
        assert gap(state, "topics").any == (changed and not over)


def check_windows(state: State, now: int) -> None:
    """A window shows what was told, of rounds that are not over."""
    allocation, slide = allocation_of(state, "topics"), shown(state, "seats", None, now)
    assert isinstance(slide, slides.Seats)
    if not allocation.told:
        assert slide.tables == ()
        return
    if any(slot.done for slot in course(state, now).slots if slot.item.breakout == "topics"):
        assert slide == slides.Seats("Tables", (), over=True)
        return
    running = running_round(state, "topics")
    assert slide.round >= max(1, allocation.round)
    assert slide.runs == (running is not None and slide.round == running.number)
    told = allocation.told[slide.round - 1]
    assert sorted(name for table in slide.tables for name in table.members) == sorted(
        state.people[one].name for one in told
    )
    names = {person.name: person.id for person in state.people.values()}
    for way in slide.ways:
        stops = route_of(state, allocation.told[slide.round - 1 :], names[way.name])
        assert way.stops == tuple(stop or "" for stop in stops)


def check_views(circle: Circle) -> None:
    """What a host has been sent is the view."""
    state, sent = State(), dict[str, dict[str, Any]]()
    for record in circle.records:
        state = fold([record], state)
        touched = {section for event in record.events for section in event.touches}
        for seat in state.seats:
            for section, content in host_view(state, seat, touched if seat in sent else SECTIONS).items():
                body = section_adapter(section).dump_json(content)
                sent.setdefault(seat, {})[section] = section_adapter(section).validate_json(body)
    assert sent == {seat: host_view(circle.state, seat) for seat in circle.state.seats}


def check_clock(circle: Circle) -> None:
    allocation = allocation_of(circle.state, "topics")
    for number, at in allocation.begun.items():
        assert round_at(allocation.begun, at) == number
    if allocation.begun:
        assert round_at(allocation.begun, circle.now) == max(allocation.begun.items(), key=lambda one: one[::-1])[0]
        for table in circle.state.tables.values():
            sitting = {one for one, there in (allocation.published or {}).items() if there == table.id}
            assert sitting <= set(seated_at(circle.state, table))
    assert all(one in circle.state.people for one in unlike(allocation))
