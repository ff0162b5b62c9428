"""What entries were before: each change of an entry leaves the moment before it behind."""

from __future__ import annotations

from .record import Record
from .state import Entry, Moment
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
    )


def moments(entry: Entry) -> tuple[Moment, ...]:
    """Return all that the entry has been, what it is now last."""
    return (*entry.past, moment(entry))


def at_version(entry: Entry, version: int) -> Moment | None:
    """Return what the entry was when the session had this version, None if it was not there yet."""
    return next((one for one in reversed(moments(entry)) if one.changed <= version), None)


def remembering(before: Entry, after: Entry, record: Record) -> Entry:
    """Return the entry after a change, with what it was before among its past. What one command does is one change."""
    if before.changed != record.version:
        after = replace(after, past=(*before.past, moment(before)))
    return replace(after, changed=record.version, changed_at=record.at, by=record.actor)
