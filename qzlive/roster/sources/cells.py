"""Cells that several layouts have alike."""

from __future__ import annotations

import re

from ..grid import tidy

_EMAIL = re.compile(r"(?:mailto:)?([^\s@<>]+@[^\s@<>]+)", re.IGNORECASE)


def email(cell: str) -> str:
    """An e-mail address in one spelling, blanks and capitals gone; "" for anything else."""
    found = _EMAIL.fullmatch(tidy(cell).strip("<> "))
    return found[1].casefold() if found else ""
