"""Who may write where: seats with their devices, taken from the state and from who is here."""

from __future__ import annotations

from dataclasses import dataclass

from qzlive.session.seating import title_of
from qzlive.session.state import Device, Seat, State
from qzlive.wire.frames import Presence

MODERATORS = "moderators"
"""The key of the line for the moderators' own code."""


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A seat, or the moderators (`seat` None). `here` and `away` count devices that may come back."""

    key: str
    seat: str | None
    label: str
    title: str
    here: int
    away: int


def present(presence: Presence | None) -> frozenset[str]:
    """Return the ids of the devices that are connected."""
    return frozenset(str(device["device"]) for device in presence.devices) if presence is not None else frozenset()


def seat_lines(state: State, presence: Presence | None) -> tuple[SeatLine, ...]:
    """Return the moderators, then the seats by breakout and table."""
    here = present(presence)
    own: dict[str | None, list[str]] = {}
    for device in devices(state):
        own.setdefault(None if device.role == "moderator" else device.seat, []).append(device.id)

    def counted(seat: str | None) -> tuple[int, int]:
        ids = own.get(seat, [])
        connected = sum(id_ in here for id_ in ids)
        return connected, len(ids) - connected

    found = [SeatLine(MODERATORS, None, "", "", *counted(None))]
    for seat in sorted(state.seats.values(), key=lambda seat: _order(state, seat)):
        table = state.tables[seat.table]
        found.append(SeatLine(seat.id, seat.id, table.label, title_of(state, table), *counted(seat.id)))
    return tuple(found)


def _order(state: State, seat: Seat) -> tuple[int, int, str]:
    table = state.tables[seat.table]
    return list(state.breakouts).index(table.breakout), table.topic, table.label


def devices(state: State) -> tuple[Device, ...]:
    """Return the devices that may come back: moderators first, then hosts by their table."""
    ordered = sorted(state.seats.values(), key=lambda seat: _order(state, seat))
    places = {seat.id: number for number, seat in enumerate(ordered)}
    known = (device for device in state.devices.values() if not device.removed and device.role != "operator")
    return tuple(sorted(known, key=lambda d: (d.role != "moderator", places.get(d.seat or "", -1), d.at, d.id)))


def label_of(state: State, seat: str | None) -> str:
    """Return the label of the table that a seat writes for, "" for none."""
    known = state.seats.get(seat or "")
    return state.tables[known.table].label if known is not None else ""
