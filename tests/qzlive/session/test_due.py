"""Days as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.due import due


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("31.5.", "31.05."),
        ("31.5", "31.05."),
        (" 1. 6. 26 ", "01.06.2026"),
        ("29.2.", "29.02."),
        ("29.2.2023", "29.2.2023"),
        ("31.4.", "31.4."),
        ("13.13.", "13.13."),
        ("1.5.0000", "1.5.0000"),
        ("nach den Ferien", "nach den Ferien"),
        ("31.5. oder später", "31.5. oder später"),
        ("", ""),
        ("bis Freitag", "Freitag"),
        ("Bis zum 31.5.", "31.05."),
        ("bis: 1.6.26", "01.06.2026"),
        ("bis bis zum Herbst", "zum Herbst"),
        ("by Friday", "Friday"),
        ("until", "until"),
        ("Bismarckstraße", "Bismarckstraße"),
    ],
)
def test_a_day_is_filled_up_and_words_stay(text: str, said: str) -> None:
    assert due(text) == said


@given(st.text(max_size=12) | st.text("bis zum31. ", max_size=14))
def test_twice_is_once(text: str) -> None:
    assert due(due(text)) == due(text)
