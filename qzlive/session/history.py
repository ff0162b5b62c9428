"""What entries and headings were before: each change leaves the moment before it behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar, overload

from .clock import MINUTE
from .record import Record
from .state import Entry, Heading, HeadingMoment, Moment, Sheet
from .values import replace

Remembered = TypeVar("Remembered", Entry, Heading)


@overload
def moment(thing: Entry) -> Moment: ...
@overload
def moment(thing: Heading) -> HeadingMoment: ...
def moment(thing: Entry | Heading) -> Moment | HeadingMoment:
    """Return what an entry or a heading is now."""
    return _heading_moment(thing) if isinstance(thing, Heading) else _moment(thing)


def _heading_moment(heading: Heading) -> HeadingMoment:
    return HeadingMoment(
        changed=heading.changed,
        changed_at=heading.changed_at,
        by=heading.by,
        text=heading.text,
        rank=heading.rank,
        removed=heading.removed,
    )


def _moment(entry: Entry) -> Moment:
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


@overload
def moments(thing: Entry) -> tuple[Moment, ...]: ...
@overload
def moments(thing: Heading) -> tuple[HeadingMoment, ...]: ...
def moments(thing: Entry | Heading) -> tuple[Moment | HeadingMoment, ...]:
    """Return all that an entry or a heading has been, what it is now last."""
    return (*thing.past, moment(thing))


@overload
def at_version(thing: Entry, version: int) -> Moment | None: ...
@overload
def at_version(thing: Heading, version: int) -> HeadingMoment | None: ...
def at_version(thing: Entry | Heading, version: int) -> Moment | HeadingMoment | None:
    """Return what an entry or a heading was when the session had this version, None if it was not there yet. Where that
    had to be forgotten, the earliest moment that is known."""
    if version < thing.since:
        return None
    known = moments(thing)
    number = next((number for number in reversed(range(len(known))) if known[number].changed <= version), 0)
    found = known[number]
    if isinstance(thing, Entry) and thing.dealt:
        # A moment holds the rank that it ended with.
        end = known[number + 1].changed if number + 1 < len(known) else None
        later = (at for at in sorted(thing.dealt) if at > version and (end is None or at < end))
        first = next(later, None)
        return found if first is None else replace(found, rank=thing.dealt[first])
    return found


def remembering(before: Remembered, after: Remembered, record: Record) -> Remembered:
    """Return an entry or a heading after a change, with what it was before among its past. What one command does is one
    change."""
    if before.changed != record.version:
        after = replace(after, past=(*before.past, moment(before)))
    return replace(after, changed=record.version, changed_at=record.at, by=record.actor)


Change = Literal["added", "text", "moved", "starred", "marked", "apart", "settled", "deleted", "restored"]
"""What a moment changed about an entry or a heading."""


def heading_changed(before: HeadingMoment | None, after: HeadingMoment) -> tuple[Change, ...]:
    """Return what a heading's moment changed, as `changed` does of an entry's."""
    if before is None:
        return ("added",)
    if before.removed != after.removed:
        return ("deleted",) if after.removed else ("restored",)
    found: list[tuple[Change, bool]] = [("text", before.text != after.text), ("moved", before.rank != after.rank)]
    return tuple(change for change, is_so in found if is_so)


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
    others are ids of entries and headings, each in one of them."""

    version: int
    at: int
    by: str
    added: frozenset[str]
    changed: frozenset[str]
    deleted: frozenset[str]


def sheet_moments(sheet: Sheet) -> tuple[SheetMoment, ...]:
    """Return how a sheet became what it is, by minute and device, the oldest first."""
    groups: dict[tuple[int, str], list[_Made]] = defaultdict(list)
    for entry in sheet.entries.values():
        known = moments(entry)
        for before, after in zip((None, *known), known, strict=False):
            groups[after.changed_at // MINUTE, after.by].append((after, entry.id, changed(before, after)))
    for heading in sheet.headings.values():
        been = moments(heading)
        for was, now in zip((None, *been), been, strict=False):
            groups[now.changed_at // MINUTE, now.by].append((now, heading.id, heading_changed(was, now)))
    return tuple(sorted(map(_together, groups.values()), key=lambda moment: moment.version))


_Made = tuple[Moment | HeadingMoment, str, tuple[Change, ...]]


def _together(group: Sequence[_Made]) -> SheetMoment:
    ordered = sorted(group, key=lambda one: one[0].changed)
    last = ordered[-1][0]
    # What came and went in the same minute was there in between, and is worth to be found.
    deleted = {id_ for _, id_, what in ordered if "deleted" in what}
    deleted -= {id_ for _, id_, what in ordered if "restored" in what}
    added = {id_ for _, id_, what in ordered if "added" in what} - deleted
    rest = {id_ for _, id_, what in ordered if what} - added - deleted
    return SheetMoment(last.changed, last.changed_at, last.by, frozenset(added), frozenset(rest), frozenset(deleted))


def sheet_at(sheet: Sheet, version: int) -> Sheet:
    """Return a sheet as it was when the session had this version; of texts that were written apart an entry's own."""
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
    headings: dict[str, Heading] = {}
    for heading in sheet.headings.values():
        if stood := at_version(heading, version):
            headings[heading.id] = replace(heading, text=stood.text, rank=stood.rank, removed=stood.removed)
    return replace(sheet, entries=entries, headings=headings)
