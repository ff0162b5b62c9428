"""The key by which names are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.names import clean, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Müller", "ADA MUELLER"),
        ("Jürgen  Weiß", "juergen weiss"),
        ("Grace O’Connor", "Grace O'Connor"),
        ("Karl–Heinz Vogt", "karl-heinz vogt."),
        ("İbrahim Yıldız", "ibrahim YILDIZ"),
        ("Ada Öz 🌻", "Ada Öz"),
        ("Ada Öz (Host)", "Ada Öz"),
        ("Ａｄａ Öz", "Ada O\u0308z"),
    ],
)
def test_the_same_name_in_another_writing(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Müller", "Ada Muller"),
        ("Ada Öz", "Öz, Ada"),
        ("José Peña", "José Pena"),
        ("Ada Öz", "Ada Öz (Linden)"),
    ],
)
def test_another_name_or_a_doubt(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_and_no_name_becomes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)
    assert bool(fold(name)) == bool(clean(name))
