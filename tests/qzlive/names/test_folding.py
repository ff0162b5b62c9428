"""The key by which names are compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.names import clean, fold, keys


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Müller", "ADA MUELLER"),
        ("Ada Müller", "Ada Muller"),
        ("Kühnel, Niklas", "Niklas Kühnel"),
        ("Dr. Niklas Kühnel", "Niklas Kuehnel"),
        ("Prof. Dr. Klaus Weber", "Weber, Klaus"),
        ("Grace O’Connor", "grace oconnor"),
        ("Karl-Heinz Vogt", "Karl Heinz Vogt"),
        ("İbrahim Şahin", "ibrahim sahin"),
        ("Paweł Łuk", "Pawel Luk"),
        ("Søren Å", "Soren A"),
        ("Jürgen Weiß", "JUERGEN WEISS"),
        ("Ada Öz (Host)", "Ada Öz"),
        ("Anna Müller (Linden)", "Anna Mueller Linden"),
    ],
)
def test_keys_of_one_name_meet(one: str, other: str) -> None:
    assert keys(one) & keys(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Müller (Linden)", "Anna Müller (Nord)"),
        ("Anna Müller", "Anna Müller (Linden)"),
        ("Victor De", "Victor Du"),
        ("Marie Luise v.d. Heide", "Marie Heide"),
        ("Ada", "Ada Öz"),
    ],
)
def test_keys_of_two_names_do_not(one: str, other: str) -> None:
    assert not keys(one) & keys(other)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=30))
def test_keys_whatever_comes_in(name: str) -> None:
    assert len(keys(name)) in (0, 1, 2)
    assert bool(keys(name)) == bool(clean(name))
    assert keys(unicodedata.normalize("NFD", name)) == keys(name)


@given(st.text("abcäöüßéøłıİşñOKLÄÖÜ -'", min_size=1, max_size=20).filter(str.strip))
def test_keys_do_not_see_case(name: str) -> None:
    assert keys(name.upper()) & keys(name)
    assert keys(name.lower()) & keys(name)
