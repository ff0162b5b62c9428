"""What becomes of commands on sheets.

What a host wrote is refused only for rights, size or erasure: the rest finds its place (house rule 9).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..base import Event
from ..commands import sheets as commands
from ..events import sheets as events
from ..outline import RANK_LIMIT, levels, living, questions, ranks, reachable, siblings, subtree
from ..refusal import Refused
from ..state import Entry, Heading, Sheet, State
from ..values import replace
from .registry import Context, on

BESIDE = " / "
"""Between two owners or two days of a task that were written at once."""


def writable(state: State, sheet: str, context: Context) -> Sheet:
    """Return the sheet if the sender may write in it; raises Refused."""
    found = state.sheets.get(sheet)
    if found is None:
        raise Refused("session-sheet-unknown")
    if context.actor.role == "host":
        seat = state.seats.get(context.actor.seat or "")
        if seat is None or sheet not in seat.sheets:
            raise Refused("session-sheet-not-yours")
        if state.closed_version is not None and context.seen >= state.closed_version:
            raise Refused("session-sheets-closed")
    return found


def _late(state: State, sheet: Sheet, context: Context) -> bool:
    if context.actor.role != "host":
        return False
    closed = sheet.table is not None and state.tables[sheet.table].closed
    return closed or state.ended_at is not None or state.closed_at is not None


def entry_of(sheet: Sheet, entry: str) -> Entry:
    found = sheet.entries.get(entry)
    if found is None:
        raise Refused("session-entry-unknown")
    return found


def section_of(state: State, sheet: Sheet, section: str | None) -> str | None:
    """A section that is not there (any more) becomes the one without a heading."""
    if section is None:
        return None
    headings = {heading.id for heading in sheet.headings.values() if not heading.removed}
    known = {question.id for question in questions(state, sheet)} | headings
    return section if section in known else None


def _in_plenary(state: State, sheet: Sheet, context: Context) -> bool:
    """Return whether a moderator notes what is said while a table's results are told to all; a host who is late does
    not."""
    current = state.items.get(state.current or "")
    telling = sheet.table is not None and current is not None and current.kind == "summary"
    return telling and context.actor.role == "moderator"


def _revive(sheet: Sheet, entry: Entry) -> Iterator[Event]:
    if entry.deleted:
        yield events.EntriesRestored(sheet=sheet.id, entries=(entry.id,), parent=living(sheet, entry.parent))


def _taken(state: State, entry: str) -> bool:
    for sheet in state.sheets.values():  # noqa: SIM110 - a generator would take twice as long, for each entry
        if entry in sheet.entries:
            return True
    return False


def _dealt(sheet: Sheet, entry: Entry) -> dict[str, str]:
    """Return new ranks for the level of an entry whose rank grew long, else nothing. The entry is in the sheet."""
    if len(entry.rank) <= RANK_LIMIT:
        return {}
    level = siblings(sheet, entry.section, entry.parent)
    return dict(zip((one.id for one in level), ranks(len(level)), strict=True))


def unseen(thing: Entry | Heading, context: Context) -> bool:
    """Whether somebody else wrote something of an entry or a heading that stands without the sender having seen it:
    nobody takes that away."""
    gone = thing.removed if isinstance(thing, Heading) else thing.deleted
    return not gone and any(
        version > context.seen and device != context.actor.device for device, version in thing.hands.items()
    )


def above(entries: Iterable[str], sheet: Sheet) -> frozenset[str]:
    """Return these entries with everything above them."""
    found: set[str] = set()
    for id_ in entries:
        at: str | None = id_
        while at is not None and at in sheet.entries and at not in found:
            found.add(at)
            at = sheet.entries[at].parent
    return frozenset(found)


@on(commands.SetHeading)
def set_heading(state: State, command: commands.SetHeading, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    if any(command.heading in other.headings for other in state.sheets.values() if other.id != sheet.id):
        raise Refused("session-id-taken")
    known = sheet.headings.get(command.heading)
    if known is not None and (known.removed, known.text, known.rank) == (False, command.text, command.rank):
        return
    yield events.HeadingSet(sheet=sheet.id, heading=command.heading, text=command.text, rank=command.rank)


@on(commands.RemoveHeading)
def remove_heading(state: State, command: commands.RemoveHeading, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    heading = sheet.headings.get(command.heading)
    if heading is None or heading.removed or unseen(heading, context):
        return
    below, bare = siblings(sheet, heading.id, None), siblings(sheet, None, None)
    places = ranks(len(below), bare[-1].rank if bare else None)
    for entry, rank in zip(below, places, strict=True):
        yield events.EntryMoved(sheet=sheet.id, entry=entry.id, rank=rank)
    yield events.HeadingRemoved(sheet=sheet.id, heading=heading.id)


@on(commands.AddEntries)
def add_entries(state: State, command: commands.AddEntries, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    trial = command.trial and context.actor.role == "host" and state.started_at is None
    late = _late(state, sheet, context)
    plenary = _in_plenary(state, sheet, context)
    grown = sheet
    for new in command.entries:
        if new.entry in grown.entries or _taken(state, new.entry):
            raise Refused("session-id-taken")
        entry = Entry(
            id=new.entry,
            section=section_of(state, sheet, new.section),
            parent=reachable(grown, living(grown, new.parent)),
            rank=new.rank,
            text=new.text,
            version=context.command,
            at=context.at,
        )
        yield events.EntryAdded(
            sheet=sheet.id,
            entry=entry.id,
            section=entry.section,
            parent=entry.parent,
            rank=entry.rank,
            text=entry.text,
            starred=new.starred,
            late=late,
            trial=trial,
            plenary=plenary,
            kind=new.kind,
            who=new.who if new.kind == "task" else "",
            until=new.until if new.kind == "task" else "",
        )
        grown = replace(grown, entries={**grown.entries, entry.id: entry})
        if dealt := _dealt(grown, entry):
            yield events.RanksSpread(sheet=sheet.id, ranks=dealt)
            spread = {id_: replace(grown.entries[id_], rank=rank) for id_, rank in dealt.items()}
            grown = replace(grown, entries={**grown.entries, **spread})


@on(commands.EditEntry)
def edit_entry(state: State, command: commands.EditEntry, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    entry = entry_of(sheet, command.entry)
    late = _late(state, sheet, context)
    yield from _revive(sheet, entry)
    if any(variant.id == command.base for variant in entry.variants):
        yield events.EntryForked(sheet=sheet.id, entry=entry.id, text=command.text, replaces=command.base, late=late)
    elif command.base == entry.version or command.text == entry.text:
        yield events.EntryEdited(sheet=sheet.id, entry=entry.id, text=command.text, late=late)
    else:
        yield events.EntryForked(sheet=sheet.id, entry=entry.id, text=command.text, late=late)


@on(commands.SettleEntry)
def settle_entry(state: State, command: commands.SettleEntry, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    entry = entry_of(sheet, command.entry)
    late = _late(state, sheet, context)
    yield from _revive(sheet, entry)
    if command.base != entry.version:
        # The entry's own text was not among what the sender looked at, so it must not vanish.
        yield events.EntryForked(sheet=sheet.id, entry=entry.id, text=command.text, late=late)
        return
    kept = tuple(variant.id for variant in entry.variants if variant.id not in command.variants)
    yield events.EntrySettled(sheet=sheet.id, entry=entry.id, text=command.text, kept=kept)


@on(commands.MoveEntry)
def move_entry(state: State, command: commands.MoveEntry, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    entry = entry_of(sheet, command.entry)
    below = frozenset(subtree(sheet, entry.id))
    section = section_of(state, sheet, command.section)
    parent = reachable(sheet, living(sheet, command.parent, outside=below), levels=levels(sheet, entry.id))
    yield from _revive(sheet, entry)
    yield events.EntryMoved(sheet=sheet.id, entry=entry.id, section=section, parent=parent, rank=command.rank)
    moved = replace(entry, section=section, parent=parent, rank=command.rank, deleted=False)
    if dealt := _dealt(replace(sheet, entries={**sheet.entries, moved.id: moved}), moved):
        yield events.RanksSpread(sheet=sheet.id, ranks=dealt)


@on(commands.StarEntry)
def star_entry(state: State, command: commands.StarEntry, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    entry = entry_of(sheet, command.entry)
    if entry.starred != command.starred:
        yield events.EntryStarred(sheet=sheet.id, entry=entry.id, starred=command.starred)


def _beside(now: str, looked_at: str, said: str | None) -> str:
    """Return what stands where somebody `said` something over what was `looked_at`, None for nothing: what others wrote
    there meanwhile stays in front of it, until a person decides."""
    if said is None:
        return now
    known = {*looked_at.split(BESIDE), *said.split(BESIDE), ""}
    return BESIDE.join(filter(None, (*(one for one in now.split(BESIDE) if one not in known), said)))


@on(commands.MarkEntry)
def mark_entry(state: State, command: commands.MarkEntry, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    entry = entry_of(sheet, command.entry)
    over = command.over or commands.Mark(kind=entry.kind, who=entry.who, until=entry.until)
    who = _beside(entry.who, over.who, command.who if command.kind == "task" else "")
    until = _beside(entry.until, over.until, command.until if command.kind == "task" else "")
    if command.kind != "task" and (who or until):
        # Somebody has said meanwhile who does it until when: nobody takes that away unseen.
        return
    if (entry.kind, entry.who, entry.until) != (command.kind, who, until):
        yield from _revive(sheet, entry)
        yield events.EntryMarked(sheet=sheet.id, entry=entry.id, kind=command.kind, who=who, until=until)


@on(commands.DeleteEntry)
def delete_entry(state: State, command: commands.DeleteEntry, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    entry_of(sheet, command.entry)
    below = subtree(sheet, command.entry)
    kept = above([id_ for id_ in below if unseen(sheet.entries[id_], context)], sheet)
    gone = tuple(id_ for id_ in below if id_ not in kept and not sheet.entries[id_].deleted)
    if gone:
        yield events.EntriesDeleted(sheet=sheet.id, entries=gone)


@on(commands.RestoreEntry)
def restore_entry(state: State, command: commands.RestoreEntry, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    entry = entry_of(sheet, command.entry)
    if not entry.deleted:
        return
    # What had been deleted before stays so: it was deleted for itself.
    together = (one for one in map(sheet.entries.__getitem__, subtree(sheet, entry.id)) if one.changed == entry.changed)
    back = tuple(one.id for one in together if one.deleted)
    yield events.EntriesRestored(sheet=sheet.id, entries=back, parent=living(sheet, entry.parent))


@on(commands.CountEntries)
def count_entries(state: State, command: commands.CountEntries, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    trial = tuple(dict.fromkeys(id_ for id_ in command.entries if entry_of(sheet, id_).trial))
    if trial:
        yield events.EntriesCounted(sheet=sheet.id, entries=trial)
