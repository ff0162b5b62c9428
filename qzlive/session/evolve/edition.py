"""How events change the edition."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..events import edition as events
from ..record import Record
from ..state import Edited, EditionHeading, State
from ..values import replace
from .registry import on, put


def _edit(state: State, ids: Iterable[str], change: Callable[[Edited], Edited]) -> State:
    entries = dict(state.edition.entries)
    for id_ in ids:
        entries[id_] = change(entries.get(id_, Edited()))
    return replace(state, edition=replace(state.edition, entries=entries))


@on(events.EntryReworded)
def reworded(state: State, event: events.EntryReworded, record: Record) -> State:
    text = None if event.own else event.text

    def said(known: Edited) -> Edited:
        return replace(known, text=text, base=event.base, version=record.command, by=record.actor)

    return _edit(state, (event.entry,), said)


@on(events.EntriesLeftOut)
def left_out(state: State, event: events.EntriesLeftOut, record: Record) -> State:
    return _edit(state, event.entries, lambda known: replace(known, left_out=event.out))


@on(events.EntriesJoined)
def joined(state: State, event: events.EntriesJoined, record: Record) -> State:
    return _edit(state, event.entries, lambda known: replace(known, into=event.into))


@on(events.EditionHeadingSet)
def heading_set(state: State, event: events.EditionHeadingSet, record: Record) -> State:
    heading = EditionHeading(event.heading, event.topic, event.item, event.text, event.rank)
    headings = put(state.edition.headings, heading.id, heading)
    return replace(state, edition=replace(state.edition, headings=headings))


@on(events.EditionHeadingRemoved)
def heading_removed(state: State, event: events.EditionHeadingRemoved, record: Record) -> State:
    known = state.edition.headings
    headings = put(known, event.heading, replace(known[event.heading], removed=True))
    return replace(state, edition=replace(state.edition, headings=headings))


@on(events.EntriesPut)
def entries_put(state: State, event: events.EntriesPut, record: Record) -> State:
    return _edit(state, event.entries, lambda known: replace(known, heading=event.heading))


@on(events.NamingDecided)
def naming_decided(state: State, event: events.NamingDecided, record: Record) -> State:
    decided = {person: event.named for person in event.people if event.named is not None}
    kept = {person: named for person, named in state.edition.naming.items() if person not in event.people}
    return replace(state, edition=replace(state.edition, naming={**kept, **decided}))
