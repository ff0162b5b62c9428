"""What becomes of commands of the editor's desk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..base import Event
from ..commands import edition as commands
from ..events import edition as events
from ..refusal import Refused
from ..state import Edited, Entry, State
from .registry import Context, on


def _entry(state: State, id_: str) -> Entry:
    for sheet in state.sheets.values():
        if id_ in sheet.entries:
            return sheet.entries[id_]
    raise Refused("session-entry-unknown")


def _all(state: State, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(_entry(state, id_).id for id_ in dict.fromkeys(ids))


def _edited(state: State, id_: str) -> Edited:
    return state.edition.entries.get(id_, Edited())


def _stands_for(state: State, id_: str) -> str:
    """Return the entry that stands for this one at last."""
    while (into := _edited(state, id_).into) is not None:
        id_ = into
    return id_


def _above(state: State, id_: str) -> frozenset[str]:
    """Return the entries below which one stands."""
    sheet = next(sheet for sheet in state.sheets.values() if id_ in sheet.entries)
    found: set[str] = set()
    at = sheet.entries[id_].parent
    while at is not None and at in sheet.entries and at not in found:
        found.add(at)
        at = sheet.entries[at].parent
    return frozenset(found)


@on(commands.Reword)
def reword(state: State, command: commands.Reword, context: Context) -> Iterator[Event]:
    entry = _entry(state, command.entry)
    known = _edited(state, entry.id)
    # What a device said before does not stand against what the same one says now.
    if command.over not in (None, known.version) and known.by != context.actor.device:
        raise Refused("session-edition-changed")
    if (known.text, known.base) != (command.text, command.base):
        own = command.text is None
        yield events.EntryReworded(entry=entry.id, base=command.base, own=own, text=command.text or "")


@on(commands.LeaveOut)
def leave_out(state: State, command: commands.LeaveOut, context: Context) -> Iterator[Event]:
    changed = tuple(id_ for id_ in _all(state, command.entries) if _edited(state, id_).left_out != command.out)
    if changed:
        yield events.EntriesLeftOut(entries=changed, out=command.out)


@on(commands.JoinEntries)
def join(state: State, command: commands.JoinEntries, context: Context) -> Iterator[Event]:
    into = None
    if command.into is not None:
        # Whoever stands for another already keeps doing so, and nothing ever stands for itself.
        into = _stands_for(state, _entry(state, command.into).id)
        if not _above(state, into).isdisjoint(command.entries):
            raise Refused("session-edition-below")
    changed = tuple(id_ for id_ in _all(state, command.entries) if id_ != into and _edited(state, id_).into != into)
    if changed:
        yield events.EntriesJoined(entries=changed, into=into)


@on(commands.SetEditionHeading)
def set_heading(state: State, command: commands.SetEditionHeading, context: Context) -> Iterator[Event]:
    if command.topic is not None and command.topic not in state.topics:
        raise Refused("session-topic-unknown", number=command.topic)
    if command.item is not None and command.item not in state.items:
        raise Refused("session-item-unknown")
    if (command.topic is None) == (command.item is None):
        raise Refused("session-heading-nowhere")
    yield events.EditionHeadingSet(**command.model_dump(exclude={"type"}))


@on(commands.RemoveEditionHeading)
def remove_heading(state: State, command: commands.RemoveEditionHeading, context: Context) -> Iterator[Event]:
    heading = state.edition.headings.get(command.heading)
    if heading is not None and not heading.removed:
        yield events.EditionHeadingRemoved(heading=heading.id)


@on(commands.PutUnder)
def put_under(state: State, command: commands.PutUnder, context: Context) -> Iterator[Event]:
    if command.heading is not None and command.heading not in state.edition.headings:
        raise Refused("session-heading-unknown")
    known = _all(state, command.entries)
    changed = tuple(id_ for id_ in known if _edited(state, id_).heading != command.heading)
    if changed:
        yield events.EntriesPut(entries=changed, heading=command.heading)


@on(commands.DecideNaming)
def decide_naming(state: State, command: commands.DecideNaming, context: Context) -> Iterator[Event]:
    for person in command.people:
        if person not in state.people:
            raise Refused("session-person-unknown")
    changed = tuple(one for one in dict.fromkeys(command.people) if state.edition.naming.get(one) != command.named)
    if changed:
        yield events.NamingDecided(people=changed, named=command.named)
