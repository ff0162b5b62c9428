"""A participant list, whatever it comes from, as rows with a display name; and who of them is known.

Each layout is a module of its own in `sources` that gives back a `Roster`; encoding, delimiter and layout are
recognised here, not asked.
"""

from __future__ import annotations

from dataclasses import replace

from ..text import NAME_LIMIT, shows
from .decoding import BYTE_LIMIT, check_size, decode
from .grid import DateOrder
from .matching import Ambiguous, Known, Matching, match
from .rows import Kind, Mark, Roster, RosterRefused, Row, Skipped
from .sources import KNOWN_WORDS, choose, choose_grid, choose_signed
from .workbook import MAGIC, OLD_MAGIC, read_sheets

__all__ = [
    "BYTE_LIMIT",
    "Ambiguous",
    "DateOrder",
    "Kind",
    "Known",
    "Mark",
    "Matching",
    "Roster",
    "RosterRefused",
    "Row",
    "Skipped",
    "match",
    "read_bytes",
    "read_text",
]

ROW_LIMIT = 15_000
"""So many rows a list may have unless somebody says otherwise, and so many lines in any case."""
_SIGNS = {"\n": 1, "\r": 1, "{": 4, "<": 30}
"""How often a sign stands in a row at the most, also where XML and JSON need no ends of lines."""
_LONGEST_LINE = 20_000
"""Hundreds of names on one line are shorter."""


def read_text(text: str, limit: int = ROW_LIMIT, dates: DateOrder | None = None) -> Roster:
    """Read a list of at most `limit` rows from a text, in any layout that is known.

    `dates` is the order of day and month for a list that leaves it open. Raises RosterRefused for a text without
    anybody in it, and for one with too many.
    """
    if len(text) > BYTE_LIMIT:
        raise RosterRefused("roster-too-long", limit=BYTE_LIMIT // 1_000_000)
    if max(text.count(sign) // number for sign, number in _SIGNS.items()) > ROW_LIMIT:
        raise RosterRefused("roster-too-many", limit=ROW_LIMIT)
    text = text.removeprefix("\ufeff")
    # XML and JSON need no ends of lines.
    signed = text.lstrip().startswith(("<", "{", "["))
    if not signed:
        _check_lines(text)
    roster = choose_signed(text)
    if roster is None:
        _check_lines(text)
        roster = choose(text, dates)
    return _checked(roster, limit)


def _check_lines(text: str) -> None:
    if max(map(len, text.splitlines()), default=0) > _LONGEST_LINE:
        raise RosterRefused("roster-line-too-long", limit=_LONGEST_LINE)


def read_bytes(data: bytes, name: str, limit: int = ROW_LIMIT, dates: DateOrder | None = None) -> Roster:
    """Read the content of a file called `name`, as `read_text` does; an XLSX too, by its first sheet with a list."""
    check_size(data, name)
    if data.startswith(OLD_MAGIC):
        raise RosterRefused("roster-old-workbook", name=name)
    if not data.startswith(MAGIC):
        return read_text(decode(data, name), limit, dates)
    sheets = read_sheets(data, name, ROW_LIMIT, dates, KNOWN_WORDS)
    return _checked(next((roster for sheet in sheets if (roster := choose_grid(sheet)) is not None), None), limit)


def _checked(roster: Roster | None, limit: int) -> Roster:
    if roster is None or not roster.rows:
        raise RosterRefused("roster-empty")
    if len(roster.rows) > limit:
        raise RosterRefused("roster-too-many", limit=limit)
    faults = tuple(filter(None, map(_fault, roster.rows)))
    if not faults:
        return roster
    rows = tuple(row for row in roster.rows if _fault(row) is None)
    skipped = sorted((*roster.skipped, *faults), key=lambda one: one.row)
    return _checked(replace(roster, rows=rows, skipped=tuple(skipped)), limit)


def _fault(row: Row) -> Skipped | None:
    """Return why a row is not taken for a person."""
    if not shows(row.display):
        return Skipped(row.number, "roster-no-name", text=row.raw)
    if len(row.display) > NAME_LIMIT:
        return Skipped(row.number, "roster-name-too-long", {"limit": NAME_LIMIT}, row.raw)
    return None
