"""What is typed at the desk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.console.people.desk_entry import parse_entry
from tui.console.people_data import PersonLine


def line(name: str, *, here: bool = True) -> PersonLine:
    return PersonLine(
        id=f"id of {name}",
        name=name,
        display=name,
        topics=None,
        source=None,
        table=None,
        told=None,
        here=here,
        aside=False,
        pinned=False,
        doubt=None,
        seen=True,
    )


PEOPLE = tuple(
    map(line, ("Erika Müller", "Max Müllermann", "Anna Berg", "Annalena Berg", "Eva Neu", "Neval Kaya", "Jörg Tiemann"))
)


@pytest.mark.parametrize(
    ("text", "query", "topics", "sure"),
    [
        ("tie 3", "tie", (3,), "Jörg Tiemann"),
        ("tie 3 5", "tie", (3, 5), "Jörg Tiemann"),
        ("tie 5/3", "tie", (5, 3), "Jörg Tiemann"),
        ("tie 3, 5, 3", "tie", (3, 5), "Jörg Tiemann"),
        ("3 tie", "tie", (3,), "Jörg Tiemann"),
        ("2_tie", "tie", (2,), "Jörg Tiemann"),
        ("tie 0", "tie", (), "Jörg Tiemann"),
        ("tie", "tie", None, "Jörg Tiemann"),
        ("jor 12", "jor", (12,), "Jörg Tiemann"),
        ("mül 3", "mül", (3,), None),
        ("erika mül 3", "erika mül", (3,), "Erika Müller"),
        ("anna berg 3", "anna berg", (3,), "Anna Berg"),
        ("eva 3", "eva", (3,), "Eva Neu"),
        ("lena 3", "lena", (3,), None),
        ("3", "", (3,), None),
        ("", "", None, None),
        ("tie3", "tie", (3,), "Jörg Tiemann"),
        ("tie3 5", "tie", (3, 5), "Jörg Tiemann"),
        ("zoe3", "zoe3", None, None),
        ("Berg, Anna 3", "Berg, Anna", (3,), "Anna Berg"),
    ],
)
def test_understood(text: str, query: str, topics: tuple[int, ...] | None, sure: str | None) -> None:
    entry = parse_entry(text, PEOPLE)
    assert (entry.query, entry.topics) == (query, topics)
    assert (entry.sure.name if entry.sure else None) == sure


@pytest.mark.parametrize("text", ["Anna Schmidt 3", "anna schmidt 3", "Anna Schmidt", "Anna Schm 3", "Anna Maria 2"])
def test_a_full_name_is_never_taken_for_the_beginning_of_another(text: str) -> None:
    entry = parse_entry(text, [line("Anna Schmidtke"), line("Anna Schmidt-Groß"), line("Anna Maria Kurz")])
    assert entry.is_full
    assert entry.candidates
    assert entry.sure is None


def test_letters_of_both_names_still_find_somebody() -> None:
    entry = parse_entry("anna sch 3", [line("Anna Schmidtke"), line("Bo Schmidt")])
    assert entry.sure is not None
    assert entry.sure.name == "Anna Schmidtke"


def test_nobody_of_that_name_is_a_new_person() -> None:
    entry = parse_entry("Zoe Zander 2", PEOPLE)
    assert entry.is_new
    assert entry.query == "Zoe Zander"
    assert not parse_entry("berg 2", PEOPLE).is_new
    assert not parse_entry("2", PEOPLE).is_new


def test_a_hit_inside_a_name_is_offered_but_never_sure() -> None:
    entry = parse_entry("eval 3", PEOPLE)
    assert [one.name for one in entry.candidates] == ["Neval Kaya"]
    assert entry.sure is None


def test_two_of_one_name_are_never_sure() -> None:
    twins = (line("Anna Berg"), line("Anna Berg"))
    assert parse_entry("Anna Berg 3", twins).sure is None


@given(st.sampled_from(PEOPLE), st.lists(st.integers(1, 999), min_size=1, max_size=4, unique=True))
def test_whole_names_with_numbers_are_always_sure(person: PersonLine, topics: list[int]) -> None:
    for text in (f"{person.name} {' '.join(map(str, topics))}", f"{'/'.join(map(str, topics))} {person.name}"):
        entry = parse_entry(text, PEOPLE)
        assert entry.sure == person
        assert entry.topics == tuple(topics)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_understood_somehow(text: str) -> None:
    entry = parse_entry(text, PEOPLE)
    assert entry.sure is None or entry.sure in entry.candidates
    assert not (entry.is_new and entry.candidates)
    assert all(topic > 0 for topic in entry.topics or ())
