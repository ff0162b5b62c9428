"""By which names somebody stands in texts."""

from __future__ import annotations

import pytest

from qzlive.privacy.person import about
from qzlive.session.mentions import GONE, mentions_of, name_pattern
from qzlive.session.state import AgendaItem, Entry, Participant, Sheet, State


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


def test_who_is_forgotten_leaves_no_address_behind_and_is_told_of_every_text() -> None:
    anneke = Participant(
        "p", "Anneke Vosskamp", "Anneke Vosskamp", ("Anneke Vosskamp",), email="a.vosskamp@example.org"
    )
    state = State(people={"p": anneke})
    name = mentions_of(state, (anneke,))
    assert name is not None
    assert name.mask("Mail an A.Vosskamp@example.org, Frau Vosskamp") == "Mail an …, Frau …"
    sheet = Sheet("s", item="i", entries={"e": Entry("e", None, None, "a0", "Frau Vosskamp ruft an", "v", 0)})
    written = State(
        people={"p": anneke}, sheets={"s": sheet}, items={"i": AgendaItem("i", "Runde", "plenary", 0, 5, 5)}
    )
    assert [one["text"] for one in about(written, "p")["entries"]] == ["Frau Vosskamp ruft an"]
