"""What entries were before: each change of an entry leaves the moment before it behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .clock import MINUTE
from .record import Record
from .state import Entry, Moment, Sheet
from .values import replace


def moment(entry: Entry) -> Moment:
    """Return what the entry is now."""
    return Moment(
        changed=entry.changed,
        changed_at=entry.changed_at,
        by=entry.by,
        section=entry.section,
        parent=entry.parent,
        rank=entry.rank,
        text=entry.text,
        starred=entry.starred,
        deleted=entry.deleted,
        kind=entry.kind,
        who=entry.who,
        until=entry.until,
        variants=tuple(variant.text for variant in entry.variants),
    )


def moments(entry: Entry) -> tuple[Moment, ...]:
    """Return all that the entry has been, what it is now last."""
    return (*entry.past, moment(entry))


def at_version(entry: Entry, version: int) -> Moment | None:
    """Return what the entry was when the session had this version, None if it was not there yet. Where that had to be
    forgotten, the earliest moment that is known."""
    if version < entry.since:
        return None
    known = moments(entry)
    return next((one for one in reversed(known) if one.changed <= version), known[0])


def remembering(before: Entry, after: Entry, record: Record) -> Entry:
    """Return the entry after a change, with what it was before among its past. What one command does is one change."""
    if before.changed != record.version:
        after = replace(after, past=(*before.past, moment(before)))
    return replace(after, changed=record.version, changed_at=record.at, by=record.actor)


Change = Literal["added", "text", "moved", "starred", "marked", "apart", "settled", "deleted", "restored"]
"""What a moment changed about an entry."""


def changed(before: Moment | None, after: Moment) -> tuple[Change, ...]:
    """Return what an entry's moment changed; `before` is the one before it, None for the first that is known."""
    if before is None:
        return ("added",)
    if before.deleted != after.deleted:
        return ("deleted",) if after.deleted else ("restored",)
    beside_before, beside_after = frozenset(before.variants), frozenset(after.variants)
    found: list[tuple[Change, bool]] = [
        ("text", before.text != after.text),
        (
            "moved",
            (before.section, before.parent, before.rank) != (after.section, after.parent, after.rank),
        ),
        ("starred", before.starred != after.starred),
        ("marked", (before.kind, before.who, before.until) != (after.kind, after.who, after.until)),
        ("apart", not beside_after <= beside_before),
        ("settled", beside_after < beside_before),
    ]
    return tuple(change for change, is_so in found if is_so)


@dataclass(frozen=True, slots=True)
class SheetMoment:
    """What one device did to a sheet within one minute. `version` is the session's after it, `at` when that was; the
    others are ids of entries, each in one of them."""

    version: int
    at: int
    by: str
    added: frozenset[str]
    changed: frozenset[str]
    deleted: frozenset[str]


def sheet_moments(sheet: Sheet) -> tuple[SheetMoment, ...]:
    """Return how a sheet became what it is, by minute and device, the oldest first."""
    groups: dict[tuple[int, str], list[tuple[Moment, str, tuple[Change, ...]]]] = defaultdict(list)
    for entry in sheet.entries.values():
        known = moments(entry)
        for before, after in zip((None, *known), known, strict=False):
            groups[after.changed_at // MINUTE, after.by].append((after, entry.id, changed(before, after)))
    return tuple(sorted(map(_together, groups.values()), key=lambda moment: moment.version))


def _together(group: Sequence[tuple[Moment, str, tuple[Change, ...]]]) -> SheetMoment:
    ordered = sorted(group, key=lambda one: one[0].changed)
    last = ordered[-1][0]
    # What came and went in the same minute was there in between, and is worth to be found.
    deleted = {id_ for _, id_, what in ordered if "deleted" in what}
    deleted -= {id_ for _, id_, what in ordered if "restored" in what}
    added = {id_ for _, id_, what in ordered if "added" in what} - deleted
    rest = {id_ for _, id_, what in ordered if what} - added - deleted
    return SheetMoment(last.changed, last.changed_at, last.by, frozenset(added), frozenset(rest), frozenset(deleted))


def sheet_at(sheet: Sheet, version: int) -> Sheet:
    """Return a sheet as it was when the session had this version. Of headings only those are known that are there now
    or that stood above an entry then; texts that were written apart are not known."""
    entries: dict[str, Entry] = {}
    for entry in sheet.entries.values():
        if was := at_version(entry, version):
            entries[entry.id] = replace(
                entry,
                section=was.section,
                parent=was.parent,
                rank=was.rank,
                text=was.text,
                starred=was.starred,
                deleted=was.deleted,
                kind=was.kind,
                who=was.who,
                until=was.until,
                variants=(),
            )
    used = {entry.section for entry in entries.values() if not entry.deleted}
    headings = {
        id_: replace(heading, removed=heading.removed and id_ not in used) for id_, heading in sheet.headings.items()
    }
    return replace(sheet, entries=entries, headings=headings)
