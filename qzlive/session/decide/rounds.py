"""What becomes of commands on the rounds of a café."""

from __future__ import annotations

from collections.abc import Iterator

from ..base import Event
from ..commands import rounds as commands
from ..events import rounds as events
from ..refusal import Refused
from ..state import Breakout, State
from .people import known_breakout
from .registry import Context, on
from .tables import known_table, seatable, unchanged_list


def _cafe(state: State, breakout: str) -> Breakout:
    found = known_breakout(state, breakout)
    if found.form != "rotation":
        raise Refused("session-breakout-without-rounds")
    return found


@on(commands.TakeRounds)
def take(state: State, command: commands.TakeRounds, context: Context) -> Iterator[Event]:
    if len(command.routes[0]) != _cafe(state, command.breakout).rounds:
        raise Refused("session-list-changed")
    unchanged_list(state, command.breakout, command.basis)
    for person in command.people:
        seatable(state, person)
    for table in command.tables:
        if known_table(state, table, command.breakout).closed:
            raise Refused("session-table-closed")
    yield events.RoundsPlanned(
        breakout=command.breakout, tables=command.tables, people=command.people, routes=command.routes
    )


@on(commands.PublishRounds)
def publish(state: State, command: commands.PublishRounds, context: Context) -> Iterator[Event]:
    _cafe(state, command.breakout)
    allocation = state.allocations.get(command.breakout)
    if allocation is None or len(allocation.rounds) < command.rounds:
        raise Refused("session-rounds-not-planned")
    if allocation.number != command.number:
        raise Refused("session-published-meanwhile", number=allocation.number)
    yield events.RoundsPublished(
        breakout=command.breakout, number=allocation.number + 1, rounds=max(command.rounds, allocation.round)
    )


@on(commands.BeginRound)
def begin(state: State, command: commands.BeginRound, context: Context) -> Iterator[Event]:
    _cafe(state, command.breakout)
    allocation = state.allocations.get(command.breakout)
    if allocation is None or len(allocation.rounds) < command.round:
        raise Refused("session-rounds-not-planned")
    if allocation.round != command.current:
        raise Refused("session-round-begun-meanwhile", round=allocation.round)
    if command.round > len(allocation.told):
        yield events.RoundsPublished(breakout=command.breakout, number=allocation.number + 1, rounds=command.round)
    yield events.RoundBegun(breakout=command.breakout, round=command.round)
