"""What was written at a table, taken along to the sheet of the table into which it is merged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..base import Event
from ..events.sheets import EntryAdded, HeadingSet
from ..outline import NESTING, counted, rank_between, siblings
from ..state import Entry, Sheet, State, Table
from .registry import Context


def hung(state: State, table: Table, into: Table, text: str, context: Context) -> Iterator[Event]:
    """Yield the entries of a table once more, on the sheet of another: in each section under an entry with this text
    if both have the same guiding questions, else all under a heading with it. The sheet itself stays as it is, and an
    entry that was written twice stays on it alone until somebody has decided."""
    source, target = state.sheet_of(table=table.id), state.sheet_of(table=into.id)
    written = {entry.id: entry for entry in counted(state, source) if not entry.variants}
    if not written:
        return
    above = {entry.id: _above(source, entry, written) for entry in written.values()}
    tops: dict[str | None, str | None] = {}
    if table.topic == into.topic:
        # A free heading is the sheet's own: what stood there comes under none.
        sections = {entry.id: None if entry.section in source.headings else entry.section for entry in written.values()}
        for section in dict.fromkeys(sections[id_] for id_ in written if above[id_] is None):
            tops[section] = top = next(context.fresh)
            last = max((one.rank for one in siblings(target, section, None)), default=None)
            yield EntryAdded(sheet=target.id, entry=top, section=section, rank=rank_between(last, None), text=text)
    else:
        heading = next(context.fresh)
        sections = dict.fromkeys(written, heading)
        last = max((one.rank for one in target.headings.values()), default=None)
        yield HeadingSet(sheet=target.id, heading=heading, text=text, rank=rank_between(last, None))
    copies: dict[str | None, _Copied] = {}
    for entry in written.values():
        parent = copies.get(above[entry.id])
        section = sections[entry.id] if parent is None else parent.section
        copies[entry.id] = _Copied(next(context.fresh), section, parent, tops.get(section))
        yield _copy(source, target, entry, copies[entry.id])


class _Copied:
    """A copy: its id, its section, and below which entry it stands."""

    def __init__(self, id_: str, section: str | None, parent: _Copied | None, top: str | None) -> None:
        while parent is not None and parent.level >= NESTING:
            parent = parent.above
        self.id, self.section = id_, section
        self.above: _Copied | None = parent
        self.parent = top if parent is None else parent.id
        self.level: int = parent.level + 1 if parent is not None else 1 if top is None else 2


def _above(source: Sheet, entry: Entry, written: Mapping[str, Entry]) -> str | None:
    """Return the nearest entry above that is among those written."""
    above, seen = entry.parent, {entry.id}
    while above is not None and above not in written and above not in seen:
        seen.add(above)
        above = source.entries[above].parent if above in source.entries else None
    return above if above in written else None


def _copy(source: Sheet, target: Sheet, entry: Entry, copied: _Copied) -> EntryAdded:
    return EntryAdded(
        sheet=target.id,
        entry=copied.id,
        section=copied.section,
        parent=copied.parent,
        rank=entry.rank,
        text=entry.text,
        starred=entry.starred,
        plenary=entry.plenary,
        kind=entry.kind,
        who=entry.who,
        until=entry.until,
        origin=entry.id,
        origin_sheet=source.id,
    )
