"""Bytes of a file to text, without asking for the encoding."""

from __future__ import annotations

import codecs

from .rows import RosterRefused

BYTE_LIMIT = 8_000_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS_OF_TEXT = "\t\n\r\x0b\x0c\x1a\x1b\x85"
_CONTROLS = tuple(c for c in map(chr, (*range(1, 0x20), *range(0x7F, 0xA0))) if c not in _CONTROLS_OF_TEXT)
_SAMPLE = 4_000


def check_size(data: bytes, name: str) -> None:
    """Raise RosterRefused, naming the file, for more bytes than a list has."""
    if len(data) > BYTE_LIMIT:
        raise RosterRefused("roster-too-big", name=name, limit=BYTE_LIMIT // 1_000_000)


def decode(data: bytes, name: str) -> str:
    """Return the text of a file: by its byte order mark, by the zero bytes of UTF-16, else UTF-8, else what a German
    Windows writes (cp1252).

    Raises RosterRefused, naming the file, for one that is too big or no text.
    """
    check_size(data, name)
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_text(text):
            return text
        break
    raise RosterRefused("roster-binary", name=name)


def _encodings(data: bytes) -> tuple[str, ...]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return (encoding,)
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    # Latin letters have a zero byte each in UTF-16, other letters of the same text have none.
    if max(even, odd) * 5 > len(sample) and min(even, odd) * 10 < max(even, odd):
        return ("utf-16-le",) if odd > even else ("utf-16-be",)
    return "utf-8", "cp1252"


def _is_text(text: str) -> bool:
    """A stray control character is cleaned away later; NUL or many of them are no text."""
    return "\0" not in text and sum(map(text.count, _CONTROLS)) * 20 <= len(text)
