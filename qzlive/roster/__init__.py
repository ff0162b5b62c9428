"""A participant list, whatever it comes from, as rows with a display name; and who of them is known.

Each source is a module of its own that gives back a `Roster`; here the right one is chosen.
"""

from __future__ import annotations

from .block import ROW_LIMIT, read_block
from .decoding import decode
from .matching import Ambiguous, Known, Matching, match
from .rows import Roster, RosterRefused, Row, Skipped

__all__ = [
    "Ambiguous",
    "Roster",
    "Known",
    "Matching",
    "RosterRefused",
    "Row",
    "Skipped",
    "match",
    "read_bytes",
    "read_text",
]


def read_text(text: str, limit: int = ROW_LIMIT) -> Roster:
    """Read a pasted list of at most `limit` people; RosterRefused if there is none in it."""
    return read_block(text, limit)


def read_bytes(data: bytes, name: str, limit: int = ROW_LIMIT) -> Roster:
    """Read the content of a file called `name`; RosterRefused if it is no list of at most `limit` people."""
    return read_text(decode(data, name), limit)
