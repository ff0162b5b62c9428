"""What becomes of commands on how long names are kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from ..base import Command, Event
from ..commands import retention as commands
from ..commands.agenda import ForgetSession
from ..events import retention as events
from ..purging import bare, purged
from ..refusal import Refused
from ..retention import limits, planned_deletion
from ..state import State
from ..whole import dump_state
from .registry import Context, on

AFTERWARDS: frozenset[type[Command]] = frozenset({ForgetSession, commands.NoteTold})
"""What may still be asked of a session whose people are gone."""


@on(commands.SetDeletion)
def set_deletion(state: State, command: commands.SetDeletion, context: Context) -> Iterator[Event]:
    if command.date == state.delete_on:
        return
    first, last = limits(state, context.at)
    try:
        day = planned_deletion(state) if command.date is None else dt.date.fromisoformat(command.date)
    except ValueError:
        raise Refused("session-deletion-limits", first=str(first), last=str(last)) from None
    # A plan's day is no choice: it may lie later than any that moderators may choose, but not in the past.
    if day < first or (command.date is not None and day > last):
        raise Refused("session-deletion-limits", first=str(first), last=str(last))
    yield events.DeletionSet(date=command.date)


@on(commands.PurgeSession)
def purge(state: State, command: commands.PurgeSession, context: Context) -> Iterator[Event]:
    if command.name != state.name:
        raise Refused("session-name-differs")
    kept = purged(state)
    yield events.SessionPurged(kept=dump_state(kept), bones=dump_state(bare(kept)))


@on(commands.NoteTold)
def note_told(state: State, command: commands.NoteTold, context: Context) -> Iterator[Event]:
    if state.purged is not None and command.device in state.devices and command.device not in state.purged.told:
        yield events.DeviceTold(device=command.device)
