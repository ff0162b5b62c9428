"""Finding a person by some letters."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.console.people_search import likeness, ranked


@dataclass(frozen=True)
class Somebody:
    name: str
    here: bool = True


@pytest.mark.parametrize(
    ("query", "name", "expected"),
    [
        ("Erika Müller", "Erika Müller", 0),
        ("erika  müller", "Erika Müller", 0),
        ("erika mü", "Erika Müller", 1),
        ("mül", "Erika Müller", 2),
        ("mue", "Erika Müller", 2),
        ("mul", "Erika Müller", 2),
        ("mü er", "Erika Müller", 2),
        ("llenkamp", "Beate Möllenkamp", 3),
        ("maj", "Andrzej Majewski", 2),
        ("lod", "Piotr Łodz", 2),
        ("lan", "Nguyễn Thị Lan", 2),
        ("thi", "Nguyễn Thị Lan", 2),
        ("weiss", "Anna Weiß", 2),
        ("stroth", "Ludger Pieper-Stroth", 2),
        ("oneill", "Brian O'Neill", None),
        ("neill", "Brian O'Neill", 2),
        ("an an", "Anna Berg", None),
        ("xyz", "Anna Berg", None),
        ("", "Anna Berg", None),
        ("   ", "Anna Berg", None),
        ("[/]", "Anna Berg", None),
    ],
)
def test_likeness(query: str, name: str, expected: int | None) -> None:
    assert likeness(query, name) == expected


NAMES = st.text(st.sampled_from("abcdeäöüßéłşıI -'"), min_size=1, max_size=20).filter(lambda name: name.strip(" -'"))


@given(NAMES)
def test_everybody_is_found_under_the_whole_name(name: str) -> None:
    assert likeness(name, name) == 0


@given(NAMES, st.integers(min_value=1, max_value=5))
def test_everybody_is_found_under_the_first_letters_of_a_part(name: str, length: int) -> None:
    part = max(name.replace("'", " ").replace("-", " ").split(), key=len)
    found = likeness(part[:length], name)
    assert found is not None
    assert found <= 2


@given(st.text(max_size=30), st.text(max_size=30))
def test_nothing_typed_is_too_odd(query: str, name: str) -> None:
    assert likeness(query, name) in (None, 0, 1, 2, 3)


def test_the_best_first_and_who_is_here_before_who_is_not() -> None:
    people = [
        Somebody("Karla Annas"),
        Somebody("Annabel Beck"),
        Somebody("Anna", here=False),
        Somebody("Susanna Roth"),
        Somebody("Annika Alt", here=False),
        Somebody("Ulf Anders"),
    ]
    assert [one.name for _, one in ranked("anna", people)] == ["Anna", "Annabel Beck", "Karla Annas", "Susanna Roth"]
    assert [one.name for _, one in ranked("an", people)][:3] == ["Annabel Beck", "Anna", "Annika Alt"]
