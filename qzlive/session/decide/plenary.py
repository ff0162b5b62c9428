"""What becomes of commands on the plenary and on shared windows."""

from __future__ import annotations

from collections.abc import Iterator

from ..base import Event
from ..commands import plenary as commands
from ..events import plenary as events
from ..refusal import Refused
from ..seating import allocation_of
from ..state import State
from .registry import Context, on


def _known(state: State, topic: int) -> int:
    if topic not in state.topics:
        raise Refused("session-topic-unknown", number=topic)
    return topic


def _announced(state: State, what: str) -> None:
    breakout, *round_, minutes = what.split("/")
    known = state.breakouts[breakout].announcements if breakout in state.breakouts else ()
    begun = map(str, allocation_of(state, breakout).begun)
    if minutes not in {str(one.minutes) for one in known} or not set(round_) <= set(begun):
        raise Refused("session-broadcast-unknown")


@on(commands.SetTurn)
def set_turn(state: State, command: commands.SetTurn, context: Context) -> Iterator[Event]:
    topic = _known(state, command.topic)
    yield events.TurnSet(topic=topic, speaker=command.speaker, minutes=command.minutes)


@on(commands.OrderTurns)
def order_turns(state: State, command: commands.OrderTurns, context: Context) -> Iterator[Event]:
    topics = tuple(dict.fromkeys(_known(state, topic) for topic in command.topics))
    if topics != state.plenary.order:
        yield events.TurnsOrdered(topics=topics)


@on(commands.GiveFloor)
def give_floor(state: State, command: commands.GiveFloor, context: Context) -> Iterator[Event]:
    topic = None if command.topic is None else _known(state, command.topic)
    if topic != state.plenary.current:
        yield events.FloorGiven(topic=topic)


@on(commands.SetScreen)
def set_screen(state: State, command: commands.SetScreen, context: Context) -> Iterator[Event]:
    topic = None if command.topic is None else _known(state, command.topic)
    if (state.screen.view, state.screen.topic) != (command.view, topic):
        yield events.ScreenSet(view=command.view, topic=topic)


@on(commands.TickBroadcast)
def tick_broadcast(state: State, command: commands.TickBroadcast, context: Context) -> Iterator[Event]:
    if not any(command.what == message.id for message in state.messages):
        _announced(state, command.what)
    if (command.what in state.broadcast) != command.sent:
        yield events.BroadcastTicked(what=command.what, sent=command.sent)
