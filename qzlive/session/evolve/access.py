"""How events change devices and codes."""

from __future__ import annotations

from ..events import access as events
from ..record import Record
from ..state import Device, State
from ..values import replace
from .registry import on, put


@on(events.DeviceAdmitted)
def admitted(state: State, event: events.DeviceAdmitted, record: Record) -> State:
    device = Device(event.device, event.role, event.seat, event.label, record.at)
    return replace(state, devices=put(state.devices, device.id, device))


@on(events.DeviceNamed)
def named(state: State, event: events.DeviceNamed, record: Record) -> State:
    device = replace(state.devices[event.device], label=event.label)
    return replace(state, devices=put(state.devices, device.id, device))


@on(events.DeviceRemoved)
def removed(state: State, event: events.DeviceRemoved, record: Record) -> State:
    device = replace(state.devices[event.device], removed=True)
    return replace(state, devices=put(state.devices, device.id, device))


@on(events.CodeReissued)
def reissued(state: State, event: events.CodeReissued, record: Record) -> State:
    if event.seat is None:
        return replace(state, moderator_issue=event.issue)
    seat = replace(state.seats[event.seat], issue=event.issue)
    return replace(state, seats=put(state.seats, seat.id, seat))
