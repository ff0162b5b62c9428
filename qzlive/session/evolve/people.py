"""How events change people and their choices."""

from __future__ import annotations

from ...reason import Reason
from ..events import people as events
from ..record import Record
from ..sealed import MASK
from ..state import Choice, Doubt, Participant, State
from ..values import replace
from .registry import on, put


def _change(state: State, person: str, **changes: object) -> State:
    changed = replace(state.people[person], **changes)  # type: ignore[arg-type]
    return replace(state, people=put(state.people, person, changed))


@on(events.PersonAdded)
def added(state: State, event: events.PersonAdded, record: Record) -> State:
    person = Participant(event.person, event.name, event.display)
    return replace(state, people=put(state.people, person.id, person))


@on(events.PersonRenamed)
def renamed(state: State, event: events.PersonRenamed, record: Record) -> State:
    return _change(state, event.person, name=event.name, display=event.display)


@on(events.PersonLeft)
def left(state: State, event: events.PersonLeft, record: Record) -> State:
    return _change(state, event.person, here=False)


@on(events.PersonReturned)
def returned(state: State, event: events.PersonReturned, record: Record) -> State:
    return _change(state, event.person, here=True, aside=False)


@on(events.PersonSetAside)
def set_aside(state: State, event: events.PersonSetAside, record: Record) -> State:
    state = _change(state, event.person, aside=True)
    return replace(
        state,
        allocations={
            key: replace(
                allocation,
                seats={p: t for p, t in allocation.seats.items() if p != event.person},
                pinned=allocation.pinned - {event.person},
            )
            for key, allocation in state.allocations.items()
        },
    )


@on(events.PersonForgotten)
def forgotten(state: State, event: events.PersonForgotten, record: Record) -> State:
    person = state.people[event.person]
    return _change(
        state,
        event.person,
        name=MASK,
        display=MASK,
        forgotten=True,
        doubt=person.doubt and replace(person.doubt, display=MASK),
        decided=None if person.decided is None else MASK,
    )


@on(events.ChoiceMade)
def choice_made(state: State, event: events.ChoiceMade, record: Record) -> State:
    choice = Choice(event.topics, event.source, record.at)
    choices = put(state.choices.get(event.breakout, {}), event.person, choice)
    return replace(state, choices=put(state.choices, event.breakout, choices))


@on(events.DoubtRaised)
def doubt_raised(state: State, event: events.DoubtRaised, record: Record) -> State:
    return _change(state, event.person, doubt=Doubt(event.display, Reason(event.code, event.params), event.proposal))


@on(events.DoubtSettled)
def doubt_settled(state: State, event: events.DoubtSettled, record: Record) -> State:
    return _change(state, event.person, doubt=None, decided=event.display)


@on(events.DoubtDropped)
def doubt_dropped(state: State, event: events.DoubtDropped, record: Record) -> State:
    return _change(state, event.person, doubt=None)
