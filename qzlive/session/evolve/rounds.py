"""How events change the rounds of a café."""

from __future__ import annotations

from collections.abc import Mapping

from ..events import rounds as events
from ..record import Record
from ..state import Allocation, State
from ..values import replace
from .registry import on, put


def _with(state: State, allocation: Allocation) -> State:
    return replace(state, allocations=put(state.allocations, allocation.breakout, allocation))


@on(events.RoundsPlanned)
def planned(state: State, event: events.RoundsPlanned, record: Record) -> State:
    allocation = state.allocations.get(event.breakout) or Allocation(event.breakout)
    rounds = tuple(
        {
            person: event.tables[route[at]]
            for person, route in zip(event.people, event.routes, strict=True)
            if route[at] >= 0
        }
        for at in range(len(event.routes[0]))
    )
    return _with(state, _seated(replace(allocation, rounds=rounds), rounds[max(allocation.round, 1) - 1]))


def _seated(allocation: Allocation, seats: Mapping[str, str]) -> Allocation:
    """Return the allocation with the seats of a round. Why somebody sits there holds as long as it is the same seat."""
    same = {person for person, table in seats.items() if allocation.seats.get(person) == table}
    reasons = {person: reason for person, reason in allocation.reasons.items() if person in same}
    return replace(allocation, seats=seats, reasons=reasons, pinned=frozenset(allocation.pinned & same))


@on(events.RoundsPublished)
def published(state: State, event: events.RoundsPublished, record: Record) -> State:
    allocation = state.allocations[event.breakout]
    told = (*allocation.rounds[: event.rounds], *allocation.told[event.rounds :])
    return _with(
        state,
        replace(
            allocation,
            number=event.number,
            told=told,
            published=told[max(allocation.round, 1) - 1],
            published_at=record.at,
        ),
    )


@on(events.RoundBegun)
def begun(state: State, event: events.RoundBegun, record: Record) -> State:
    allocation = state.allocations[event.breakout]
    at = event.round - 1
    return _with(
        state,
        replace(
            _seated(allocation, allocation.rounds[at]),
            round=event.round,
            begun=put(allocation.begun, event.round, record.at),
            published=allocation.told[at],
            placed={},
        ),
    )
