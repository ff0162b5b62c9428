"""By which names somebody stands in texts."""

from __future__ import annotations

import pytest

from qzlive.session.mentions import GONE, name_pattern
from qzlive.session.state import Participant, State


@pytest.mark.parametrize(
    ("known", "text", "masked"),
    [
        ("Dr. Anneke Vosskamp", "mit Anneke Vosskamp", "mit …"),
        ("Vosskamp, Anneke", "Anneke  vosskamp", "…"),
        ("Anneke Vosskamp", "Vosskamp, Anneke: ja", "…: ja"),
        ("Anneke Maria Vosskamp", "Anneke Vosskamps Idee", "… Idee"),
        ("Anneke Vosskamp (Kita)", "‚Anneke Vosskamp’", "‚…’"),
        ("Anneke Vosskamp", "Vosskampweg, Annekes Vosskamper", "Vosskampweg, Annekes Vosskamper"),
        ("Frau Sommer", "im Sommer mit Frau Sommer", "im Sommer mit …"),
        ("Mai", "im Mai", "im …"),
        ("iPad", "ein iPad", "ein iPad"),
    ],
)
def test_what_is_taken_for_a_name(known: str, text: str, masked: str) -> None:
    pattern = name_pattern(State(), (Participant("p", known, known, (known,)),))
    assert (pattern.sub(GONE, text) if pattern else text) == masked
