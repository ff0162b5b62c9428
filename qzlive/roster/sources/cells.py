"""Cells that several layouts have alike."""

from __future__ import annotations

import re

from ..grid import heading, tidy
from ..rows import Mark
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
