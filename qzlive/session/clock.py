"""Planned times, real times and what is left, all derived from the state and one clock."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from .state import AgendaItem, State

MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Slot:
    """When an item takes place as things stand, in ms. `overrun` is by how many ms the current one is over."""

    item: AgendaItem
    begins_at: int
    ends_at: int
    current: bool
    done: bool
    overrun: int = 0


@dataclass(frozen=True, slots=True)
class Course:
    """The whole programme as things stand. `behind` is by how many ms everything that follows is late."""

    slots: tuple[Slot, ...]
    ends_at: int
    behind: int

    @property
    def current(self) -> Slot | None:
        return next((slot for slot in self.slots if slot.current), None)

    @property
    def following(self) -> Slot | None:
        """The item after the current one, or the first before the start."""
        current = self.current
        if current is None:
            return None if any(slot.done for slot in self.slots) else next(iter(self.slots), None)
        place = self.slots.index(current)
        return next(iter(self.slots[place + 1 :]), None)


def course(state: State, now: int) -> Course:
    """Return when each item takes place if nothing else is changed; an overrun pushes what follows."""
    slots: list[Slot] = []
    order = list(state.items)
    reached = order.index(state.current) if state.current is not None else -1
    running = state.current is not None
    edge = 0
    for number, id_ in enumerate(order):
        item = state.items[id_]
        length = item.length * MINUTE
        if running and number == reached and item.begun_at is not None:
            planned_end = item.begun_at + length
            edge = max(planned_end, now)
            slots.append(Slot(item, item.begun_at, edge, True, False, max(0, now - planned_end)))
        elif running and number > reached:
            slots.append(Slot(item, edge, edge + length, False, False))
            edge += length
        elif item.begun_at is not None:
            edge = item.ended_at or item.begun_at + length
            slots.append(Slot(item, item.begun_at, edge, False, True))
        else:
            edge = max(item.planned_at, edge) if not running else item.planned_at
            slots.append(Slot(item, edge, edge + length, False, running or state.ended_at is not None))
            edge += length
    ends_at = state.ended_at or (slots[-1].ends_at if slots else state.ends_at)
    return Course(tuple(slots), ends_at, ends_at - _planned_end(state) if running else 0)


def _planned_end(state: State) -> int:
    """Return when the event should end by the clock of the day on which it was started: a plan that is rehearsed on
    another day is not days behind."""
    if state.started_at is None or not state.items:
        return state.ends_at
    zone = ZoneInfo(state.timezone)
    first = dt.datetime.fromtimestamp(next(iter(state.items.values())).planned_at / 1000, zone)
    started = dt.datetime.fromtimestamp(state.started_at / 1000, zone)
    days = round((started - first) / dt.timedelta(days=1))
    end = dt.datetime.fromtimestamp(state.ends_at / 1000, zone) + dt.timedelta(days=days)
    return int(end.timestamp() * 1000)


def left(state: State, now: int) -> int:
    """Return the ms that are left of the current item; negative once it is over, 0 if nothing runs."""
    if state.current is None:
        return 0
    item = state.items[state.current]
    return (item.begun_at or now) + item.length * MINUTE - now


def wall(state: State, at: int) -> str:
    """Return a moment as clocks show it where the session takes place, HH:MM."""
    return f"{dt.datetime.fromtimestamp(at / 1000, ZoneInfo(state.timezone)):%H:%M}"
