"""Blackboard (Class) Collaborate: the attendance report of a session."""

from __future__ import annotations

from ...text import clean_line
from ..dates import read_times
from ..grid import Grid, Words
from ..rows import Roster, Row, Skipped
from .cells import email, role_marks

WORDS: Words = {
    "name": ("nameofattendee", "name of attendee", "attendee name", "name des teilnehmers"),
    "first": ("firstnameofattendee", "first name of attendee", "first name"),
    "last": ("lastnameofattendee", "last name of attendee", "last name"),
    "user": ("username", "user name"),
    "role": ("attendeerole", "attendee role", "role"),
    "join": ("attendeefirstjointime", "attendee first join time", "first join time"),
    "leave": ("attendeelastleavetime", "attendee last leave time", "last leave time"),
    "email": ("attendeeemail", "attendee email", "email", "emailaddress"),
}


def read_grid(grid: Grid) -> Roster | None:
    """Read one row an attendee; None for another table."""
    tables = grid.tables(WORDS, ("name", "role", "join"))
    if not tables:
        return None
    header, lines = tables[0].header, tables[0].lines
    times = read_times([(header.get(line, "join"), header.get(line, "leave")) for line in lines], grid.dates)
    rows: list[Row] = []
    skipped: list[Skipped] = []
    for line, (joined, left) in zip(lines, times.pairs, strict=True):
        raw = header.raw(line, "name") or f"{header.get(line, 'first')} {header.get(line, 'last')}".strip()
        if not clean_line(raw):
            skipped.append(Skipped(line.number, "roster-no-name", text=line.raw))
            continue
        row = Row(
            line.number,
            raw,
            clean_line(raw),
            id=clean_line(header.get(line, "user")),
            email=email(header.get(line, "email")) or email(header.get(line, "user")),
            joined=joined,
            left=left,
            stated=role_marks(header.get(line, "role")),
        )
        rows.append(row)
    return Roster("blackboard_attendance", "report", tuple(rows), tuple(skipped), dates_open=times.open)
