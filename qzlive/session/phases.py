"""Which breakout by choice is meant when none is named."""

from __future__ import annotations

from .clock import course
from .state import State


def by_choice(state: State) -> tuple[str, ...]:
    """Return the ids of the breakouts by choice in the order of the programme."""
    planned = [item.breakout for item in state.items.values() if item.breakout is not None]
    known = dict.fromkeys([*planned, *state.breakouts])
    return tuple(id_ for id_ in known if id_ in state.breakouts and state.breakouts[id_].form == "choice")


def due(state: State, now: int) -> str | None:
    """Return the breakout by choice that runs or comes next, else the last one; None if the plan has none."""
    choices = by_choice(state)
    for slot in course(state, now).slots:
        if slot.item.breakout in choices and not slot.done:
            return slot.item.breakout
    return choices[-1] if choices else None
