"""What becomes of a command: events, or a refusal. Pure: time and ids come in the context.

Rights are decided here and nowhere else: the role is the command's own matter, the own sheet `sheets.writable`'s.
"""

from __future__ import annotations

from ..base import Command, Event
from ..evolve import evolve
from ..record import Record
from ..refusal import Refused
from ..state import State
from . import (
    access,
    agenda,
    creation,
    edition,
    forgetting,
    merging,
    pasting,
    people,
    plenary,
    retention,
    returning,
    rounds,
    sheets,
    tables,
    texts,
)
from .registry import DECIDES, Actor, Context

__all__ = [
    "DECIDES", "Actor", "Context", "access", "accept", "agenda", "creation", "decide", "edition", "forgetting",
    "merging", "pasting", "people", "plenary", "retention", "returning", "rounds", "sheets", "tables",
    "texts",
]  # fmt: skip


def decide(state: State, command: Command, context: Context) -> tuple[Event, ...]:
    """Return the events that the command brings about, none if it changes nothing; raises Refused."""
    if context.actor.role not in command.roles:
        raise Refused("session-not-allowed")
    if state.forgotten:
        raise Refused("session-forgotten")
    if state.purged is not None and type(command) not in retention.AFTERWARDS:
        raise Refused("session-purged")
    return tuple(DECIDES[type(command)](state, command, context))


def accept(state: State, command: Command, context: Context) -> tuple[State, Record]:
    """Return the state after the command and the record that brings it there; raises Refused."""
    events = decide(state, command, context)
    record = Record(state.version + 1, context.at, context.actor.device, context.command, events)
    return evolve(state, record), record
