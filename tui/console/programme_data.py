"""What the programme shows, taken from the state and the clock: plain values."""

from __future__ import annotations

from dataclasses import dataclass

from qzlive.session.clock import MINUTE, Slot, course, wall
from qzlive.session.state import State


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item of the list; times are HH:MM. `now` is when it takes place as things stand, "" where that is what the
    plan says; `minutes` is the length that holds, with the planned one behind it if it is another."""

    id: str
    title: str
    planned: str
    now: str
    begun: str
    minutes: str
    current: bool
    done: bool


def lines(state: State, now: int) -> tuple[ItemLine, ...]:
    """Return the programme as it stands."""
    return tuple(_line(state, slot) for slot in course(state, now).slots)


def _line(state: State, slot: Slot) -> ItemLine:
    item = slot.item
    planned, stands = wall(state, item.planned_at), wall(state, slot.begins_at)
    ahead = not (slot.current or slot.done)
    return ItemLine(
        id=item.id,
        title=item.title,
        planned=planned,
        now=stands if ahead and stands != planned else "",
        begun=wall(state, item.begun_at) if item.begun_at is not None else "",
        minutes=str(item.length) if item.length == item.minutes else f"{item.length} ({item.minutes})",
        current=slot.current,
        done=slot.done,
    )


@dataclass(frozen=True, slots=True)
class Overrun:
    """The current item is over: by how many minutes, begun ones counted whole, and what becomes of the rest."""

    item: str
    minutes: int
    ahead: tuple[Slot, ...]
    ends_at: int
    planned_end: int


def overrun(state: State, now: int) -> Overrun | None:
    """Return the overrun of the current item, None while it is in time."""
    running = course(state, now)
    current = running.current
    if current is None or not current.overrun:
        return None
    place = running.slots.index(current)
    return Overrun(
        item=current.item.id,
        minutes=-(-current.overrun // MINUTE),
        ahead=running.slots[place + 1 :],
        ends_at=running.ends_at,
        planned_end=state.ends_at,
    )
