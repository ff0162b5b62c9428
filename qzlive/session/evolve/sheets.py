"""How events change sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..events import sheets as events
from ..history import remembering
from ..record import Record
from ..state import Copy, Entry, Heading, Sheet, State, Variant
from ..values import replace
from .registry import on, put


def _put(state: State, sheet: Sheet) -> State:
    return replace(state, sheets=put(state.sheets, sheet.id, sheet))


def _change(state: State, sheet: str, ids: Iterable[str], change: Callable[[Entry], Entry], record: Record) -> State:
    """Change entries in a way that their history remembers."""
    return _adjust(state, sheet, ids, lambda entry: remembering(entry, change(entry), record), record)


def _adjust(state: State, sheet: str, ids: Iterable[str], change: Callable[[Entry], Entry], record: Record) -> State:
    """Change something about entries that is no part of what they say."""
    entries = dict(state.sheets[sheet].entries)
    for id_ in ids:
        entries[id_] = change(entries[id_])
    return _put(state, replace(state.sheets[sheet], entries=entries, changed_at=record.at))


@on(events.HeadingSet)
def heading_set(state: State, event: events.HeadingSet, record: Record) -> State:
    sheet = state.sheets[event.sheet]
    known = sheet.headings.get(event.heading)
    if known is None:
        heading = Heading(
            id=event.heading,
            text=event.text,
            rank=event.rank,
            changed=record.version,
            changed_at=record.at,
            by=record.actor,
            since=record.version,
            hands={record.actor: record.version},
        )
    else:
        hands = put(known.hands, record.actor, record.version)
        heading = replace(known, text=event.text, rank=event.rank, removed=False, hands=hands)
        heading = remembering(known, heading, record)
    return _put(state, replace(sheet, headings=put(sheet.headings, heading.id, heading), changed_at=record.at))


@on(events.HeadingRemoved)
def heading_removed(state: State, event: events.HeadingRemoved, record: Record) -> State:
    sheet = state.sheets[event.sheet]
    known = sheet.headings[event.heading]
    heading = remembering(known, replace(known, removed=True), record)
    return _put(state, replace(sheet, headings=put(sheet.headings, heading.id, heading), changed_at=record.at))


@on(events.EntryAdded)
def added(state: State, event: events.EntryAdded, record: Record) -> State:
    entry = Entry(
        id=event.entry,
        section=event.section,
        parent=event.parent,
        rank=event.rank,
        text=event.text,
        version=record.command,
        at=record.at,
        starred=event.starred,
        late=event.late,
        trial=event.trial,
        plenary=event.plenary,
        kind=event.kind,
        who=event.who,
        until=event.until,
        changed=record.version,
        changed_at=record.at,
        by=record.actor,
        since=record.version,
        hands={record.actor: record.version},
    )
    sheet = state.sheets[event.sheet]
    state = _put(state, replace(sheet, entries=put(sheet.entries, entry.id, entry), changed_at=record.at))
    if event.origin is None or event.origin_sheet is None:
        return state
    source = state.sheets[event.origin_sheet]
    taken = source.entries[event.origin]
    taken = replace(taken, copy=Copy(event.sheet, entry.id, record.version))
    return _put(state, replace(source, entries=put(source.entries, taken.id, taken)))


@on(events.EntryEdited)
def edited(state: State, event: events.EntryEdited, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        late = entry.late or event.late
        hands = put(entry.hands, record.actor, record.version)
        return replace(entry, text=event.text, version=record.command, at=record.at, late=late, hands=hands)

    return _change(state, event.sheet, (event.entry,), change, record)


@on(events.EntryForked)
def forked(state: State, event: events.EntryForked, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        kept = tuple(variant for variant in entry.variants if variant.id != event.replaces)
        variants = (*kept, Variant(record.command, event.text))
        hands = put(entry.hands, record.actor, record.version)
        return replace(entry, variants=variants, late=entry.late or event.late, hands=hands)

    return _change(state, event.sheet, (event.entry,), change, record)


@on(events.VariantMasked)
def variant_masked(state: State, event: events.VariantMasked, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        masked = tuple(replace(v, text=event.text) if v.id == event.variant else v for v in entry.variants)
        return replace(entry, variants=masked)

    return _adjust(state, event.sheet, (event.entry,), change, record)


@on(events.EntrySettled)
def settled(state: State, event: events.EntrySettled, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        kept = tuple(variant for variant in entry.variants if variant.id in event.kept)
        hands = put(entry.hands, record.actor, record.version)
        return replace(entry, text=event.text, version=record.command, at=record.at, variants=kept, hands=hands)

    return _change(state, event.sheet, (event.entry,), change, record)


@on(events.EntryMoved)
def moved(state: State, event: events.EntryMoved, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        return replace(entry, section=event.section, parent=event.parent, rank=event.rank)

    return _change(state, event.sheet, (event.entry,), change, record)


@on(events.EntryStarred)
def starred(state: State, event: events.EntryStarred, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        return replace(entry, starred=event.starred)

    return _change(state, event.sheet, (event.entry,), change, record)


@on(events.EntryMarked)
def marked(state: State, event: events.EntryMarked, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        hands = put(entry.hands, record.actor, record.version)
        return replace(entry, kind=event.kind, who=event.who, until=event.until, hands=hands)

    return _change(state, event.sheet, (event.entry,), change, record)


@on(events.PastDropped)
def past_dropped(state: State, event: events.PastDropped, record: Record) -> State:
    sheet = state.sheets[event.sheet]
    entries = {id_: replace(sheet.entries[id_], past=()) for id_ in event.entries}
    headings = {id_: replace(sheet.headings[id_], past=()) for id_ in event.headings}
    return _put(state, replace(sheet, entries={**sheet.entries, **entries}, headings={**sheet.headings, **headings}))


@on(events.EntriesDeleted)
def deleted(state: State, event: events.EntriesDeleted, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        return replace(entry, deleted=True)

    return _change(state, event.sheet, event.entries, change, record)


@on(events.EntriesRestored)
def restored(state: State, event: events.EntriesRestored, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        parent = event.parent if entry.id == event.entries[0] else entry.parent
        return replace(entry, deleted=False, parent=parent)

    return _change(state, event.sheet, event.entries, change, record)


@on(events.EntriesCounted)
def counted(state: State, event: events.EntriesCounted, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        return replace(entry, trial=False)

    return _adjust(state, event.sheet, event.entries, change, record)


@on(events.RanksSpread)
def spread(state: State, event: events.RanksSpread, record: Record) -> State:
    def change(entry: Entry) -> Entry:
        dealt = entry.dealt
        if entry.changed != record.version and record.version not in dealt:
            dealt = {**dealt, record.version: entry.rank}
        return replace(entry, rank=event.ranks[entry.id], dealt=dealt)

    return _adjust(state, event.sheet, event.ranks, change, record)
