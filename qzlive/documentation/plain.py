"""People's texts as a document can hold them: what no XML may contain is gone, lines without anything are left out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from qzlive.text import clean_line, clean_text

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def lines(text: str) -> Iterator[str]:
    """Yield the lines of `text` that hold something."""
    return (line for line in text.split("\n") if line.strip())


def plain_text(text: str) -> str:
    """Return the lines of a text that hold something."""
    return "\n".join(clean_line(line) for line in lines(_NOT_XML.sub("", clean_text(text))))


def plain_line(text: str) -> str:
    """Return a text on one line."""
    return clean_line(_NOT_XML.sub("", text))


def runs_leftwards(text: str) -> bool:
    """Return whether the first character with a direction of its own is Arabic, Hebrew or the like."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"
