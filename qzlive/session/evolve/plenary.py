"""How events change the plenary and what shared windows show."""

from __future__ import annotations

from ..events import plenary as events
from ..record import Record
from ..state import Screen, State, Turn
from ..values import replace
from .registry import on, put


@on(events.TurnSet)
def turn_set(state: State, event: events.TurnSet, record: Record) -> State:
    turns = put(state.plenary.turns, event.topic, Turn(event.topic, event.speaker, event.minutes))
    return replace(state, plenary=replace(state.plenary, turns=turns))


@on(events.TurnsOrdered)
def turns_ordered(state: State, event: events.TurnsOrdered, record: Record) -> State:
    return replace(state, plenary=replace(state.plenary, order=event.topics))


@on(events.FloorGiven)
def floor_given(state: State, event: events.FloorGiven, record: Record) -> State:
    before = state.plenary
    spoken = before.spoken
    if event.topic is not None and spoken[-1:] == (event.topic,):
        # Back to the one before, an undo: the present one is ahead again.
        spoken = spoken[:-1]
    elif before.current is not None:
        spoken = (*(topic for topic in spoken if topic != before.current), before.current)
    begun_at = None if event.topic is None else record.at
    plenary = replace(before, current=event.topic, begun_at=begun_at, spoken=spoken)
    return replace(state, plenary=plenary)


@on(events.ScreenSet)
def screen_set(state: State, event: events.ScreenSet, record: Record) -> State:
    return replace(state, screen=Screen(event.view, event.topic))


@on(events.BroadcastTicked)
def broadcast_ticked(state: State, event: events.BroadcastTicked, record: Record) -> State:
    ticked = state.broadcast | {event.what} if event.sent else state.broadcast - {event.what}
    return replace(state, broadcast=ticked)
