"""The laws of the house over random sessions: one fold, touched sections, and forgetting."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qzlive.session.base import Event
from qzlive.session.commands import agenda
from qzlive.session.commands.creation import CreateSession
from qzlive.session.events import EVENTS, dump, load
from qzlive.session.evolve import FOLDS, fold
from qzlive.session.record import Record
from qzlive.session.refusal import Refused
from qzlive.session.sealed import MASK, sealed_fields
from qzlive.session.state import State
from qzlive.session.views import SECTIONS, host_view, section_adapter
from qzlive.wire.records import dump_record, dump_state, load_record, load_state

from .circle import PLAN, Circle
from .commands import anything
from .test_rounds import CAFE


def play(data: st.DataObject, steps: int = 12, plan: CreateSession | None = None) -> Circle:
    circle = Circle(plan or data.draw(st.sampled_from((PLAN, PLAN, CAFE))))
    for _ in range(steps):
        command, actor = data.draw(anything(circle))
        circle.now += 30_000
        before = circle.state
        try:
            circle.do(command, actor, seen=data.draw(st.sampled_from((0, circle.state.version))))
        except Refused:
            assert circle.state == before
    return circle


LAW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@LAW
@given(st.data())
def test_state_is_the_fold_of_what_was_written_down(data: st.DataObject) -> None:
    circle = play(data)
    stored = [json.loads(json.dumps(dump_record(record))) for record in circle.records]
    assert fold(map(load_record, stored)) == circle.state
    assert load_state(dump_state(circle.state)) == circle.state
    assert [record.version for record in circle.records] == list(range(1, circle.state.version + 1))


@LAW
@given(st.data())
def test_only_sections_that_an_event_touches_look_different(data: st.DataObject) -> None:
    circle = play(data)
    state = State()
    for record in circle.records:
        for event in record.events:
            seats = list(state.seats)
            before = {seat: host_view(state, seat) for seat in seats}
            state = FOLDS[type(event)](state, event, record)
            for seat in seats:
                after = host_view(state, seat)
                changed = {section for section in SECTIONS if before[seat][section] != after[section]}
                assert changed <= type(event).touches, event


@LAW
@given(st.data())
def test_a_view_that_follows_the_touched_sections_is_the_view(data: st.DataObject) -> None:
    circle = play(data)
    state, shown = State(), dict[str, dict[str, Any]]()
    for record in circle.records:
        state = fold([record], state)
        touched = {section for event in record.events for section in event.touches}
        for seat in state.seats:
            wanted = touched if seat in shown else SECTIONS
            for section, content in host_view(state, seat, wanted).items():
                sent = section_adapter(section).dump_json(content)
                shown.setdefault(seat, {})[section] = section_adapter(section).validate_json(sent)
    assert shown == {seat: host_view(circle.state, seat) for seat in circle.state.seats}


def masked(event: Event, persons: set[str] | None) -> Event:
    """The event as it is read when the keys of these people are gone, or with None every key."""
    body = dump(event)
    for field, key in sealed_fields(type(event)).items():
        if persons is None or (key == "person" and body["person"] in persons):
            body[field] = [MASK] * len(body[field]) if isinstance(body[field], list) else MASK
    return load(body)


def without_keys(records: list[Record], persons: set[str] | None) -> list[Record]:
    return [record._replace(events=tuple(masked(event, persons) for event in record.events)) for record in records]


@LAW
@given(st.data())
def test_forgotten_people_are_as_if_their_keys_had_never_been(data: st.DataObject) -> None:
    circle = play(data)
    gone = {person.id for person in circle.state.people.values() if person.forgotten}
    assert fold(without_keys(circle.records, gone)) == circle.state


@LAW
@given(st.data())
def test_a_forgotten_session_is_as_if_its_keys_had_never_been(data: st.DataObject) -> None:
    circle = play(data)
    circle.do(agenda.ForgetSession(name=circle.state.name))
    assert fold(without_keys(circle.records, None)) == circle.state
    assert "Hanna Host" not in dump_state(circle.state)


def test_free_text_of_every_event_is_sealed() -> None:
    """A field that holds people's words must be declared; the others are ids, numbers and words of our own."""
    plain = {
        name: {
            field
            for field, info in event.model_fields.items()
            if field not in sealed_fields(event) and info.annotation in (str, str | None)
        }
        for name, event in EVENTS.items()
    }
    ids = {
        "session", "timezone", "language", "item", "breakout", "by", "form", "topic",
        "question", "material", "notice", "message", "table", "person", "code", "label", "sheet", "seat", "reason",
        "heading", "rank", "entry", "section", "parent", "replaces", "variant", "device", "kind", "source", "role",
        "type", "tags", "into", "other", "asked", "bones", "base", "what", "view", "joined", "origin", "origin_sheet",
    }  # fmt: skip
    ours = {
        "session.created": {"name", "date"},
        "deletion.set": {"date"},
    }
    plain = {name: fields - ours.get(name, set()) for name, fields in plain.items()}
    assert {name: fields - ids for name, fields in plain.items() if fields - ids} == {}
