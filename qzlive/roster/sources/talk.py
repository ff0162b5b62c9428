"""Nextcloud Talk: the participants of a call, known by the columns "type" and "identifier"."""

from __future__ import annotations

from ...text import clean_line
from ..grid import Grid, Words, heading
from ..rows import Mark, Roster, Row, Skipped
from .cells import email

WORDS: Words = {
    "name": ("name", "display name", "anzeigename"),
    "email": ("email", "e-mail"),
    "type": ("type", "typ"),
    "id": ("identifier", "bezeichner", "kennung"),
}
_PHONES = ("phone", "phones", "telefon")
_GUESTS = ("guest", "guests", "email", "emails", "gast", "gäste")


def read_grid(grid: Grid) -> Roster | None:
    """Read one row a participant; None for another table."""
    tables = grid.tables(WORDS, ("name", "type", "id"))
    if not tables:
        return None
    header = tables[0].header
    rows: list[Row] = []
    skipped: list[Skipped] = []
    for line in tables[0].lines:
        raw, kind = header.raw(line, "name"), heading(header.get(line, "type"))
        if not clean_line(raw):
            skipped.append(Skipped(line.number, "roster-no-name", text=line.raw))
            continue
        address = email(header.get(line, "email")) or email(header.get(line, "id"))
        marks: set[Mark] = {"telephone"} if kind in _PHONES else {"guest"} if kind in _GUESTS else set()
        id_ = clean_line(header.get(line, "id"))
        rows.append(Row(line.number, raw, clean_line(raw), id=id_, email=address, stated=frozenset(marks)))
    return Roster("nextcloud_talk", "live", tuple(rows), tuple(skipped))
