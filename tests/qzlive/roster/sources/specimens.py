"""What a test says of a list, in as few words as it can be compared in."""

from __future__ import annotations

from qzlive.language import LANGUAGES, catalogue
from qzlive.roster import Roster


def displays(roster: Roster) -> list[str]:
    return [row.display for row in roster.rows]


def skipped(roster: Roster) -> list[tuple[int, str]]:
    """Number and reason of what was skipped; every reason has its sentence."""
    for one in roster.skipped:
        for language in LANGUAGES:
            assert catalogue(language).has(one.code), one.code
            assert "{" not in catalogue(language)(one.code, one.params)
    return [(one.row, one.code) for one in roster.skipped]
