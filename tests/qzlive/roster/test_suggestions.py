"""Who somebody may be: what a moderator would see at once, and nobody for a stranger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster.suggestions import MOST, Candidate, Suggestions, is_nobody, suggest

KNOWN = (
    Candidate("ada", "Ada Öztürk", "Kita 7 Zwerge", "ada@example.org"),
    Candidate("birgit", "Birgit Schäfer-Groß", "Grundschule 12"),
    Candidate("anna1", "Anna Müller", "ISA e.V."),
    Candidate("anna2", "Anna Müller", "Caritas"),
    Candidate("karl", "Karl-Heinz Vogt"),
    Candidate("zofia", "Zofia Wiśniewska", "ISA e.V."),
    Candidate("ml", "Marie-Luise von der Heide"),
    Candidate("ibrahim", "İbrahim Şahin"),
)


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Zofia", ["zofia"]),
        ("Öztürk", ["ada"]),
        ("Frau Schäfer", ["birgit"]),
        ("iPad von Birgit", ["birgit"]),
        ("Birgits iPhone", ["birgit"]),
        ("Birgit's iPad", ["birgit"]),
        ("Müller, Anna", ["anna1", "anna2"]),
        ('Karl "Kalle" Vogt', ["karl"]),
        ("Kalle Vogt", ["karl"]),
        ("Kalle", ["karl"]),
        ("K. Vogt", ["karl"]),
        ("Zofia W.", ["zofia"]),
        ("Zofja Wischniewska", ["zofia"]),
        ("Marie Heide", ["ml"]),
        ("?brahim ?ahin", ["ibrahim"]),
        ("Anna & Tom <Linden>", ["anna1", "anna2"]),
        ("Birgit und Zofia", ["birgit", "zofia"]),
        ("Kita 7 Zwerge", ["ada"]),
        ("Team Grundschule 12", ["birgit"]),
        ("ISA e.V.", ["anna1", "zofia"]),
        ("marie-luise.heide@example.net", ["ml"]),
    ],
)
def test_what_a_moderator_would_see(name: str, ids: list[str]) -> None:
    assert list(suggest(name, KNOWN)) == ids


@pytest.mark.parametrize(
    "name",
    ["Anna Schmidt", "Hannah Berg", "Tom Müller", "Paul Vogtländer", "Maria Wisniewska", "Jonas Heidemann"]
    + ["Hannah Berg Caritas", "Galaxy S9", "iPhone", "+49 511 ***22", "Otter.ai", "Gast", "Frau", "", "?", "12", "🙂"],
)
def test_a_stranger_is_nobody(name: str) -> None:
    assert suggest(name, KNOWN) == ()


def test_the_likeliest_comes_first() -> None:
    known = (Candidate("a", "Anna Berg-Müller"), Candidate("b", "Anna Müller"), Candidate("c", "Anna Mueller-Klein"))
    assert suggest("Anna Müller", known)[0] == "b"
    assert set(suggest("Anna Müller", known)) == {"a", "b", "c"}


def test_several_names_of_one_person_are_asked_together() -> None:
    assert Suggestions(KNOWN).of("iPhone", "Zofia") == ("zofia",)


def test_nobody_is_a_name_that_tells_no_person() -> None:
    assert is_nobody("iPhone")
    assert is_nobody("Samsung Galaxy S9")
    assert not is_nobody("iPhone von Birgit")


@pytest.mark.parametrize(
    ("name", "known"), [("Gosia Öz", "Małgorzata Öz"), ("Jörg", "Georg Lind"), ("Bärbel", "Barbara Ak")]
)
def test_short_forms_with_accents(name: str, known: str) -> None:
    assert suggest(name, [Candidate("a", known)]) == ("a",)


def test_letters_that_the_registered_name_lost() -> None:
    assert suggest("Zofia Wiśniewska", [Candidate("z", "Zofia Wi?niewska"), Candidate("q", "Anna?")]) == ("z",)


@given(st.text(max_size=40), st.lists(st.text(max_size=20), max_size=4))
def test_any_names_are_compared(name: str, others: list[str]) -> None:
    known = [Candidate(str(n), other, name) for n, other in enumerate(others)]
    found = suggest(name, known)
    assert len(found) <= MOST
    assert set(found) <= {one.id for one in known}
    assert len(set(found)) == len(found)
