"""Columns of a registration in which people choose."""

from __future__ import annotations

import re

from ..grid import Header, Line, heading

CHOICES = (
    "thema",
    "themenwahl",
    "thementisch",
    "wunsch",
    "wunschthema",
    "wahl",
    "gruppe",
    "workshop",
    "ag",
    "topic",
    "choice",
    "table",
    "tisch",
)
_CHOICE = re.compile(
    r"(?:(?:1|2|3|4|5|erst|zweit|dritt|first|second|third|1st|2nd|3rd)\w*\.? )?"
    r"(?:wunsch|wahl|priorität|prio|themenwahl|wunschthema|thema|topic|choice|preference|workshop)"
    r"(?: (?:[1-5]|topic|thema|wish))?",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"\b(?:welche[snrm]?\b.*\b(?:thema|thementisch|tisch|workshop|gruppe)|(?:which|what)\b.*\b(?:topic|table|workshop|group))\b",
    re.IGNORECASE,
)


def is_choice(cell: str) -> bool:
    """Whether a header's cell asks for a choice: "1. Wunsch", "Topic", "Welches Thema interessiert Sie?"."""
    word = heading(cell)
    return word in CHOICES or bool(_CHOICE.fullmatch(word) or _QUESTION.search(word))


def wishes(header: Header, line: Line) -> tuple[str, ...]:
    """The filled cells of all columns in which people choose, from the left."""
    cells = (line.cell(number).strip() for number, cell in enumerate(header.line.cells) if is_choice(cell))
    return tuple(cell for cell in cells if cell and cell not in ("-", "--"))
