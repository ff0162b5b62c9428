"""Bytes of a file to text, without asking for the encoding."""

from __future__ import annotations

import codecs
import unicodedata

from .rows import RosterRefused

BYTE_LIMIT = 2_000_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS_OF_TEXT = "\t\n\r\x0b\x0c\x1a\x85"


def decode(data: bytes, name: str) -> str:
    """Return the text of a file: by its byte order mark, else UTF-8, else what a German Windows writes (cp1252).

    Raises RosterRefused, naming the file, for one that is too big or no text.
    """
    if len(data) > BYTE_LIMIT:
        raise RosterRefused("roster-too-big", name=name, limit=BYTE_LIMIT // 1_000_000)
    marked = [encoding for mark, encoding in _BOMS if data.startswith(mark)]
    for encoding in marked or ("utf-8", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_text(text):
            return text
        break
    raise RosterRefused("roster-binary", name=name)


def _is_text(text: str) -> bool:
    """A stray control character is cleaned away later; NUL or many of them are no text."""
    controls = sum(unicodedata.category(c) == "Cc" and c not in _CONTROLS_OF_TEXT for c in text)
    return "\0" not in text and controls * 20 <= len(text)
