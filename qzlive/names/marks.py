"""What platforms and people write around a name: role marks, and pronouns."""

from __future__ import annotations

import re

from .characters import tidy
from .words import MARKS

_MARK_AT_THE_END = re.compile(r"(?P<rest>.*\S)\s*\((?P<mark>[^()]+)\)")


def clean(display: str) -> str:
    """Return the display name on one line, without invisible characters and the marks that platforms add."""
    text = tidy(display)
    while (end := _MARK_AT_THE_END.fullmatch(text)) and _is_mark(end["mark"]):
        text = end["rest"]
    return text.lstrip(" _-–—") or text


def _is_mark(text: str) -> bool:
    return all(part.strip().casefold() in MARKS for part in text.split(","))
