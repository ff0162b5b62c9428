"""Cells that several layouts have alike."""

from __future__ import annotations

import re

from ..grid import Grid, Header, heading, tidy
from ..rows import Mark, Skipped
from .panel_words import ROLES, WEAK_ROLES

_EMAIL = re.compile(r"(?:mailto:)?([^\s@<>]+@[^\s@<>]+)", re.IGNORECASE)


def email(cell: str) -> str:
    """An e-mail address in one spelling, blanks and capitals gone; "" for anything else."""
    found = _EMAIL.fullmatch(tidy(cell).strip("<> "))
    return found[1].casefold() if found else ""


def role_marks(cell: str) -> frozenset[Mark]:
    """What the cell of a role column says; nothing for a role that is none of ours."""
    words = heading(cell)
    return ROLES.get(words) or WEAK_ROLES.get(words) or frozenset()


def above(grid: Grid, header: Header) -> list[Skipped]:
    """The filled lines above a header, such as a title or what is said of the meeting."""
    lines = (line for line in grid.lines if line.filled and line.number < header.line.number)
    return [Skipped(line.number, "lists-above", text=line.raw) for line in lines]
