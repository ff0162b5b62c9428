"""What is announced towards the end of a breakout: when as things stand, and whether it went out by the call's own
broadcast too. Hosts' sheets say an announcement by themselves; who has no sheet open hears it only by the broadcast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .cafe_clock import running_round
from .clock import MINUTE, Slot, course
from .state import State

SEND_BEFORE = MINUTE
"""So long before its moment an announcement is handed to a moderator, who needs time to paste it."""
SEND_WITHIN = 2 * MINUTE
"""So long after its moment it is still true enough to be sent."""

Sending = Literal["ahead", "now", "missed", "sent"]
"""Its time has not come; to be sent now; its time has passed; ticked by a moderator."""


@dataclass(frozen=True, slots=True)
class Planned:
    """An announcement so many minutes before the end, in a café before that of the round, with its moment in ms. `key`
    is what `broadcast.tick` calls it; those of the same minute are one, with their texts in lines."""

    key: str
    minutes: int
    at: int
    text: str
    sending: Sending


def due(state: State, now: int) -> Planned | None:
    """Return the announcement that holds now: the last one whose moment has come in the running breakout. Once the
    time is over that is one for the end, or none."""
    slot = course(state, now).current
    if slot is None or not slot.item.breakout:
        return None
    over = _span(state, slot)[2] <= now
    come = [one for one in _of(state, slot, now) if one.at <= now and not (over and one.minutes)]
    return come[-1] if come else None


def planned(state: State, now: int) -> tuple[Planned, ...]:
    """Return the announcements of the running breakout in order, else those of the next one, else of the last one."""
    slots = [slot for slot in course(state, now).slots if slot.item.breakout and _announces(state, slot)]
    waiting = [slot for slot in slots if not slot.done]
    running = next((slot for slot in waiting if slot.current), None)
    slot = running or next(iter(waiting or slots[-1:]), None)
    return _of(state, slot, now) if slot is not None else ()


def to_send(state: State, now: int) -> Planned | None:
    """Return the announcement that a moderator should send now, the latest of several."""
    wanted = [one for one in planned(state, now) if one.sending == "now"]
    return wanted[-1] if wanted else None


def following(state: State, now: int) -> Planned | None:
    """Return the next announcement of the running breakout."""
    return next((one for one in _running(state, now) if one.at > now), None)


def _running(state: State, now: int) -> tuple[Planned, ...]:
    slot = course(state, now).current
    return _of(state, slot, now) if slot is not None and slot.item.breakout else ()


def _announces(state: State, slot: Slot) -> bool:
    return bool(state.breakouts[slot.item.breakout or ""].announcements)


def _of(state: State, slot: Slot, now: int) -> tuple[Planned, ...]:
    breakout = state.breakouts[slot.item.breakout or ""]
    texts: dict[int, list[str]] = {}
    for one in sorted(breakout.announcements, key=lambda one: -one.minutes):
        texts.setdefault(one.minutes, []).append(one.text)
    name, begin, end = _span(state, slot)
    found = []
    for minutes, lines in texts.items():
        key, at = f"{name}/{minutes}", max(begin, end - minutes * MINUTE)
        found.append(Planned(key, minutes, at, "\n".join(lines), _sending(state, slot, key, at, now)))
    return tuple(found)


def _span(state: State, slot: Slot) -> tuple[str, int, int]:
    """Return what announcements of a breakout are counted for: the round of a café that runs, else all of its time; how
    it is called, and from when until when it is."""
    id_ = slot.item.breakout or ""
    running = running_round(state, id_)
    if running is not None:
        return f"{id_}/{running.number}", running.begun_at, running.ends_at
    return id_, slot.begins_at, slot.begins_at + slot.item.length * MINUTE if not slot.done else slot.ends_at


def _sending(state: State, slot: Slot, key: str, at: int, now: int) -> Sending:
    if key in state.broadcast:
        return "sent"
    if slot.done or now > at + SEND_WITHIN:
        return "missed"
    return "now" if slot.current and now >= at - SEND_BEFORE else "ahead"
