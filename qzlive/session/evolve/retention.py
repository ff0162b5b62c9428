"""How events change how long names are kept, and what is left afterwards."""

from __future__ import annotations

from ..events import retention as events
from ..record import Record
from ..state import State
from ..values import replace
from ..whole import load_state
from .registry import on


@on(events.DeletionSet)
def deletion_set(state: State, event: events.DeletionSet, record: Record) -> State:
    return replace(state, delete_on=event.date)


@on(events.SessionPurged)
def session_purged(state: State, event: events.SessionPurged, record: Record) -> State:
    left = load_state(event.kept or event.bones)
    assert left.purged is not None
    return replace(left, purged=replace(left.purged, at=record.at, version=record.version))


@on(events.DeviceTold)
def device_told(state: State, event: events.DeviceTold, record: Record) -> State:
    assert state.purged is not None
    return replace(state, purged=replace(state.purged, told=state.purged.told | {event.device}))
