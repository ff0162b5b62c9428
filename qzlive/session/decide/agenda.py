"""What becomes of commands on the session as a whole and on its programme."""

from __future__ import annotations

from collections.abc import Iterator

from ..base import Event
from ..commands import agenda as commands
from ..events import agenda as events
from ..events import people
from ..refusal import Refused
from ..state import AgendaItem, State
from .registry import Context, on


def _item(state: State, item: str) -> AgendaItem:
    found = state.items.get(item)
    if found is None:
        raise Refused("session-item-unknown")
    return found


@on(commands.BeginItem)
def begin(state: State, command: commands.BeginItem, context: Context) -> Iterator[Event]:
    _item(state, command.item)
    if command.current != state.current:
        raise Refused("session-agenda-moved-on")
    if command.item != state.current:
        yield events.ItemBegun(item=command.item)


@on(commands.Unstart)
def unstart(state: State, command: commands.Unstart, context: Context) -> Iterator[Event]:
    if state.started_at is None:
        return
    if state.current != next(iter(state.items)):
        raise Refused("session-start-long-ago")
    yield events.AgendaUnstarted()


@on(commands.ResizeItem)
def resize(state: State, command: commands.ResizeItem, context: Context) -> Iterator[Event]:
    item = _item(state, command.item)
    length = item.length + command.minutes
    if length < 1:
        raise Refused("session-item-too-short", length=item.length)
    if command.take_from is not None:
        giver = _item(state, command.take_from)
        if giver.begun_at is not None or giver.id == item.id:
            raise Refused("session-item-not-ahead")
        if giver.length - command.minutes < 1:
            raise Refused("session-item-too-short", length=giver.length)
        yield events.ItemResized(item=giver.id, length=giver.length - command.minutes)
    yield events.ItemResized(item=item.id, length=length)


@on(commands.ChangeItem)
def change(state: State, command: commands.ChangeItem, context: Context) -> Iterator[Event]:
    _item(state, command.item)
    yield events.ItemChanged(item=command.item, title=command.title, notes=command.notes, speaker=command.speaker)


@on(commands.EndAgenda)
def end(state: State, command: commands.EndAgenda, context: Context) -> Iterator[Event]:
    if state.started_at is None:
        raise Refused("session-not-started")
    if state.ended_at is None:
        yield events.AgendaEnded()


@on(commands.CloseSheets)
def close(state: State, command: commands.CloseSheets, context: Context) -> Iterator[Event]:
    if state.closed_at is None:
        yield events.SheetsClosed()


@on(commands.ReopenSheets)
def reopen(state: State, command: commands.ReopenSheets, context: Context) -> Iterator[Event]:
    if state.closed_at is not None:
        yield events.SheetsReopened()


@on(commands.ForgetSession)
def forget(state: State, command: commands.ForgetSession, context: Context) -> Iterator[Event]:
    if command.name != state.name:
        raise Refused("session-name-differs")
    for person in state.people.values():
        if not person.forgotten:
            yield people.PersonForgotten(person=person.id)
    yield events.SessionForgotten()
