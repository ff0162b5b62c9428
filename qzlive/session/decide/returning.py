"""Bringing entries and whole sheets back to what they were, as far as the sender has seen what became of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ..base import Event
from ..commands import sheets as commands
from ..events import sheets as events
from ..history import sheet_at
from ..outline import levels, living, reachable, subtree
from ..refusal import Refused
from ..state import Entry, Heading, Sheet, State
from ..values import replace
from .registry import Context, on
from .sheets import above, entry_of, unseen, writable


@on(commands.ReturnEntries)
def return_entries(state: State, command: commands.ReturnEntries, context: Context) -> Iterator[Event]:
    sheet = writable(state, command.sheet, context)
    if command.version > context.seen:
        # It was the version of a history that the server does not have any more.
        raise Refused("session-version-unknown")
    then = sheet_at(sheet, command.version)
    news = {entry.id for entry in sheet.entries.values() if unseen(entry, context)}
    kept = above(news, sheet)
    back: dict[str, Entry] = {}
    gone: list[str] = []
    for entry in [entry_of(sheet, id_) for id_ in (sheet.entries if command.entries is None else command.entries)]:
        was = then.entries.get(entry.id)
        if entry.id in news:
            continue
        if was is not None and not was.deleted:
            back[entry.id] = replace(was, parent=living(then, was.parent))
        elif not entry.deleted and entry.id not in kept:
            gone.append(entry.id)
    if gone:
        yield events.EntriesDeleted(sheet=sheet.id, entries=tuple(gone))
    if command.entries is None:
        revived = _revived(sheet, then, context)
    else:
        revived = {id_: sheet.headings[id_] for id_ in _missing(sheet, then, back)}
    for heading in revived.values():
        yield events.HeadingSet(sheet=sheet.id, heading=heading.id, text=heading.text, rank=heading.rank)
    yield from _returned(sheet, back, gone)
    if command.entries is None:
        for id_ in _surplus(sheet, then, context, {*back, *gone}):
            yield events.HeadingRemoved(sheet=sheet.id, heading=id_)


def _missing(sheet: Sheet, then: Sheet, back: Mapping[str, Entry]) -> Iterator[str]:
    """Yield the headings below which entries stood that come back, and that were taken away since."""
    for section in dict.fromkeys(was.section for was in back.values()):
        stood = then.headings.get(section or "")
        if stood is not None and not stood.removed and sheet.headings[stood.id].removed:
            yield stood.id


def _revived(sheet: Sheet, then: Sheet, context: Context) -> Mapping[str, Heading]:
    """Return the headings that stood then and are gone, or say something else now; as they were."""
    found = {}
    for stood in then.headings.values():
        heading = sheet.headings[stood.id]
        same = (heading.removed, heading.text, heading.rank) == (False, stood.text, stood.rank)
        if not stood.removed and not same and not unseen(heading, context):
            found[stood.id] = stood
    return found


def _surplus(sheet: Sheet, then: Sheet, context: Context, moved: Collection[str]) -> Iterator[str]:
    """Yield the headings that did not stand then, unless entries that nobody `moved` hang there."""
    staying = {
        entry.section
        for entry in sheet.entries.values()
        if not entry.deleted and entry.id not in moved and living(sheet, entry.parent) is None
    }
    for heading in sheet.headings.values():
        stood = then.headings.get(heading.id)
        if heading.removed or (stood is not None and not stood.removed):
            continue
        if heading.id not in staying and not unseen(heading, context):
            yield heading.id


def _returned(sheet: Sheet, back: Mapping[str, Entry], gone: Collection[str]) -> Iterator[Event]:
    """Bring entries back to what they were; whatever else has changed meanwhile, each stays reachable."""
    entries = dict(sheet.entries)
    entries.update({id_: replace(entries[id_], deleted=True) for id_ in gone})
    entries.update(back)
    grown = replace(sheet, entries=entries)
    for id_ in sorted(back, key=lambda id_: _depth(back, id_)):
        entry, was = sheet.entries[id_], back[id_]
        parent = living(grown, was.parent, outside=frozenset(subtree(grown, id_)))
        parent = reachable(grown, parent, levels=levels(grown, id_))
        if living(grown, entry.parent) == parent:
            parent = entry.parent
        grown = replace(grown, entries={**grown.entries, id_: replace(was, parent=parent)})
        if entry.deleted:
            yield events.EntriesRestored(sheet=sheet.id, entries=(id_,), parent=parent)
        if (entry.section, entry.parent, entry.rank) != (was.section, parent, was.rank):
            yield events.EntryMoved(sheet=sheet.id, entry=id_, section=was.section, parent=parent, rank=was.rank)
        yield from _reworded(sheet, entry, was)


def _depth(back: Mapping[str, Entry], id_: str) -> int:
    """Return below how many of the others an entry hangs that come back with it: who hangs above comes first."""
    seen = [id_]
    while (above_it := back[seen[-1]].parent) is not None and above_it in back and above_it not in seen:
        seen.append(above_it)
    return len(seen)


def _reworded(sheet: Sheet, entry: Entry, was: Entry) -> Iterator[Event]:
    if entry.text != was.text:
        yield events.EntryEdited(sheet=sheet.id, entry=entry.id, text=was.text)
    if entry.starred != was.starred:
        yield events.EntryStarred(sheet=sheet.id, entry=entry.id, starred=was.starred)
    if (entry.kind, entry.who, entry.until) != (was.kind, was.who, was.until):
        yield events.EntryMarked(sheet=sheet.id, entry=entry.id, kind=was.kind, who=was.who, until=was.until)
