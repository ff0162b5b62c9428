"""Texts of one entry that were written apart, with their differences in sight."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from textual.content import Content

from ..text import safe

_DIFFERENT = "bold underline"
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


def differing(text: str, others: Sequence[str]) -> list[tuple[str, bool]]:
    """Return a text in pieces, each with whether it is missing at its place in one of the others."""
    words = _WORDS.findall(text)
    marked = [False] * len(words)
    for other in others:
        matcher = SequenceMatcher(None, words, _WORDS.findall(other), autojunk=False)
        for kind, start, end, _, _ in matcher.get_opcodes():
            if kind != "equal":
                marked[start:end] = [True] * (end - start)
    pieces: list[tuple[str, bool]] = []
    for word, different in zip(words, marked, strict=True):
        if pieces and pieces[-1][1] == different:
            pieces[-1] = pieces[-1][0] + word, different
        else:
            pieces.append((word, different))
    return pieces


def shown_apart(text: str, others: Sequence[str]) -> Content:
    """Return a text with its differences marked."""
    parts = [safe(piece, _DIFFERENT if different else "") for piece, different in differing(text, others)]
    return Content("").join(parts)
