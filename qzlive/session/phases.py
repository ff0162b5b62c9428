"""Which breakout is meant when none is named."""

from __future__ import annotations

from .clock import course
from .state import Breakout, State


def choosing(breakout: Breakout) -> bool:
    """Return whether people name topics for a breakout: the one whose table they want, or those they want to visit."""
    return breakout.form in ("choice", "rotation")


def makes_groups(breakout: Breakout) -> bool:
    """Return whether qzlive puts people into groups here: not where the platform of the call does it."""
    return breakout.form == "given" or (breakout.form == "arrival" and breakout.by == "qzlive")


def by_choice(state: State) -> tuple[str, ...]:
    """Return the ids of the breakouts for which people name topics, in the order of the programme."""
    return tuple(id_ for id_ in _known(state) if choosing(state.breakouts[id_]))


def with_tables(state: State) -> tuple[str, ...]:
    """Return the ids of the breakouts that have tables, or get them by choice or as groups, in the order of the
    programme."""
    seated = {table.breakout for table in state.tables.values()}
    return tuple(
        id_
        for id_ in _known(state)
        if id_ in seated or choosing(state.breakouts[id_]) or makes_groups(state.breakouts[id_])
    )


def _known(state: State) -> tuple[str, ...]:
    planned = [item.breakout for item in state.items.values() if item.breakout is not None]
    return tuple(id_ for id_ in dict.fromkeys([*planned, *state.breakouts]) if id_ in state.breakouts)


def due(state: State, now: int) -> str | None:
    """Return the breakout for which people name topics that runs or comes next, else the last one; None if the plan has
    none."""
    choices = by_choice(state)
    for slot in course(state, now).slots:
        if slot.item.breakout in choices and not slot.done:
            return slot.item.breakout
    return choices[-1] if choices else None
