"""What was read out of a file, told to the person who reads it in."""

from __future__ import annotations

from ..language import Catalogue
from .model import Mark, Marked

_MARKS: tuple[Mark, ...] = ("trial", "late", "variant", "unsent")


def told(said: Marked, t: Catalogue) -> str:
    """Return a point on one line, with what it is before it and what the file says of it behind it."""
    start = "★ " if said.starred else ""
    if said.kind != "point":
        start += f"{t(f'sheetfile-word-{said.kind}')}: "
    until = f"{t('sheetfile-word-until')} {said.until}" if said.until else ""
    owner = ", ".join(filter(None, (said.who, until)))
    marks = ", ".join(t(f"sheetfile-mark-{mark}") for mark in _MARKS if mark in said.marks)
    ends = (f"({owner})" if owner else "", f"[{marks}]" if marks else "")
    return " ".join(filter(None, (start + " / ".join(said.text.split("\n")), *ends)))
