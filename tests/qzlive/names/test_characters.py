"""Invisible, broken and packed characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.names import clean, read


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("\ufeffAda\u200b Öz\u200e", "Ada Öz"),
        ("Nik\u00adlas", "Niklas"),
        ("S\u0327ahin", "Şahin"),
        ("Tom &amp; Anna", "Tom & Anna"),
        ("AT&T; Müller", "AT&T; Müller"),
        ("Niklas KÃ¼hnel", "Niklas Kühnel"),
        ("GÃ¶ran Ã–z", "Göran Öz"),
        ("Ãlvaro", "Ãlvaro"),
        ("?brahim ?ahin", "?brahim ?ahin"),
        ("Ada\u3164Öz\u2800", "Ada Öz"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d💻 Ada", "👩\u200d💻 Ada"),
        ("2\ufe0f Ada", "2 Ada"),
        ("2\ufe0f\u20e3 Ada", "2\ufe0f\u20e3 Ada"),
        ("Ada (Co-Host, Ich)", "Ada"),
        ("Ada (Externe) (Gast)", "Ada"),
    ],
)
def test_cleaning(display: str, name: str) -> None:
    assert clean(display) == name


def test_the_zoom_sign_for_a_comma() -> None:
    assert read("2 Kühnel# Niklas", range(1, 7)).name == "Kühnel, Niklas"


@given(st.text(max_size=40))
def test_cleaning_twice_changes_nothing(display: str) -> None:
    assert clean(clean(display)) == clean(display)
