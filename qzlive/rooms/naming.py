"""The names that rooms get on a platform: the table's label and what it is about."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import emoji

from ..documentation.tables import is_like_formula
from ..text import clean_line, shows

SHORTEST = 12
"""No platform gives less room for a name."""
_CUT = "…"
_TAGS = str.maketrans("<>", "‹›")
_INVISIBLE = ("Cc", "Cf", "Cs", "Cn", "Co")
_CLINGING = ("Mn", "Mc", "Me")


def room_names(tables: Iterable[tuple[str, str]], limit: int) -> tuple[str, ...]:
    """Return a name for each table, given as label and title, in the same order.

    No two are equal, whatever the case, and none has more than `limit` UTF-16 units (12 or more). Emoji, invisible
    signs and what a platform could take for a tag or a spreadsheet for a formula are left out: not every dialogue shows
    them, and the label says which table is meant.
    """
    if limit < SHORTEST:
        raise ValueError(f"a name of {limit} characters is too short")
    taken: set[str] = set()
    names = []
    for label, title in tables:
        name = _first_free(_plain(f"{label} {title}"), limit, taken)
        taken.add(_key(name))
        names.append(name)
    return tuple(names)


def length(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def shortened(text: str, limit: int) -> str:
    """Return the text with at most `limit` units: cut at a blank if one is near, never inside a letter and its
    marks."""
    if length(text) <= limit:
        return text
    end = 0
    room = limit - length(_CUT)
    while end < len(text) and length(text[: end + 1]) <= room:
        end += 1
    while end and unicodedata.category(text[end]) in _CLINGING:
        end -= 1
    blank = text.rfind(" ", 0, end + 1)
    end = blank if blank > end // 2 else end
    return text[:end].rstrip(" ,;:–-") + _CUT


def _plain(text: str) -> str:
    text = emoji.replace_emoji(clean_line(text), " ")
    kept = "".join(sign for sign in text if unicodedata.category(sign) not in _INVISIBLE and sign != "\ufe0f")
    name = clean_line(kept.translate(_TAGS))
    while is_like_formula(name):
        name = name[1:].lstrip()
    return name if shows(name) else "–"


def _first_free(name: str, limit: int, taken: set[str]) -> str:
    found, number = shortened(name, limit), 1
    while _key(found) in taken or length(found) < 2:
        number += 1
        mark = f" ({number})"
        found = shortened(name, limit - length(mark)) + mark
    return found


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
