"""The rounds of a café by the clock: which one runs, until when, and in which one something was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .clock import MINUTE
from .seating import allocation_of
from .state import AgendaItem, State


@dataclass(frozen=True, slots=True)
class Round:
    """A round that was begun: its number from 1 on, of how many, and from when until when it is, in ms."""

    number: int
    of: int
    begun_at: int
    ends_at: int

    def left(self, now: int) -> int:
        """Return the ms that are left; negative once its time is over."""
        return self.ends_at - now

    @property
    def last(self) -> bool:
        return self.number >= self.of


def item_of(state: State, breakout: str) -> AgendaItem | None:
    """Return the item of the programme at which a breakout takes place."""
    return next((item for item in state.items.values() if item.breakout == breakout), None)


def round_length(state: State, breakout: str) -> int:
    """Return how long a round is, in ms: its length by the plan, else an even part of the item."""
    phase, item = state.breakouts[breakout], item_of(state, breakout)
    if phase.round_minutes:
        return phase.round_minutes * MINUTE
    return item.length * MINUTE // max(1, phase.rounds) if item is not None else 0


def running_round(state: State, breakout: str) -> Round | None:
    """Return the round that was begun last, its time over or not; None before the first, and once the programme has
    gone on."""
    allocation, item = allocation_of(state, breakout), item_of(state, breakout)
    begun = allocation.begun.get(allocation.round)
    if begun is None or state.ended_at is not None or (item is not None and item.ended_at is not None):
        return None
    return Round(allocation.round, state.breakouts[breakout].rounds, begun, begun + round_length(state, breakout))


def round_at(begun: Mapping[int, int], at: int) -> int:
    """Return the number of the round that ran at a moment, 0 before the first. `begun`: when each began."""
    return max(((when, number) for number, when in begun.items() if when <= at), default=(0, 0))[1]
