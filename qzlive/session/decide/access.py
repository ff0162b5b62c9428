"""What becomes of commands on devices and codes."""

from __future__ import annotations

from collections.abc import Iterator

from ..base import Event
from ..commands import access as commands
from ..events import access as events
from ..refusal import Refused
from ..state import Seat, State
from .registry import Context, on


def known_seat(state: State, seat: str) -> Seat:
    found = state.seats.get(seat)
    if found is None:
        raise Refused("session-seat-unknown")
    return found


def _admit(state: State, device: events.DeviceAdmitted) -> Iterator[Event]:
    known = state.devices.get(device.device)
    if known is not None and known.removed:
        raise Refused("session-device-removed")
    yield device


@on(commands.AdmitDevice)
def admit(state: State, command: commands.AdmitDevice, context: Context) -> Iterator[Event]:
    if command.seat is not None:
        known_seat(state, command.seat)
    known = state.devices.get(command.device)
    if known is not None and not known.removed and (known.role, known.seat) == (command.role, command.seat):
        yield events.DeviceNamed(device=command.device, label=command.label)
    else:
        yield from _admit(state, events.DeviceAdmitted(**command.model_dump(exclude={"type"})))


@on(commands.AdmitVolunteer)
def admit_volunteer(state: State, command: commands.AdmitVolunteer, context: Context) -> Iterator[Event]:
    known_seat(state, command.seat)
    yield from _admit(
        state,
        events.DeviceAdmitted(device=command.device, role="host", seat=command.seat, label=command.label),
    )


@on(commands.RemoveDevice)
def remove(state: State, command: commands.RemoveDevice, context: Context) -> Iterator[Event]:
    if command.device not in state.devices:
        raise Refused("session-device-unknown")
    if command.device == context.actor.device:
        raise Refused("session-device-own")
    yield events.DeviceRemoved(device=command.device)


@on(commands.ReissueCode)
def reissue(state: State, command: commands.ReissueCode, context: Context) -> Iterator[Event]:
    issue = state.moderator_issue if command.seat is None else known_seat(state, command.seat).issue
    if command.issue != issue:
        raise Refused("session-code-reissued-meanwhile")
    yield events.CodeReissued(seat=command.seat, issue=issue + 1)
