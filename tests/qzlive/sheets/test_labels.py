"""What qzlive itself writes into files of sheets."""

from __future__ import annotations

import sys

import pytest

from qzlive.sheets.labels import own_heading


@pytest.mark.parametrize(
    ("text", "own"), [("Weitere Punkte:", "none"), ("  ohne   überschrift", "none"), ("Was hilft?", "")]
)
def test_own_headings_are_known_in_each_language(text: str, own: str) -> None:
    assert own_heading(text) == own


def test_what_people_wrote_is_not_kept() -> None:
    asked = "".join(["written by ", "somebody"])
    before = sys.getrefcount(asked)
    assert own_heading(asked) == ""
    assert sys.getrefcount(asked) == before
