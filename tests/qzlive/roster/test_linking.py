"""Who of a list is registered: certain, a proposal, or neither; and lists of the registered in any form."""

from __future__ import annotations

import json
from typing import Any

import pytest

from qzlive.roster import Kind, Roster, RosterRefused, Row
from qzlive.roster.linking import Link, link
from qzlive.roster.people import people
from qzlive.roster.registered import read_registered
from qzlive.roster.suggestions import Candidate

ADA = Candidate("ada", "Ada Öz", "Kita Süd", "ada@example.org")
BO = Candidate("bo", "Bo Lind", "", "bo@example.org")
ANNAS = (
    Candidate("anna1", "Anna Müller", "", "a1@example.org"),
    Candidate("anna2", "Anna Müller", "", "a2@example.org"),
)


def links(*rows: tuple[str, str], kind: Kind = "report") -> list[Link]:
    made = tuple(Row(n, name, name, email=address) for n, (name, address) in enumerate(rows, 1))
    found = people(Roster("x", kind, made, with_original=True), range(1, 7))
    return list(link(found, (ADA, BO, *ANNAS), live=kind == "live"))


def test_an_address_or_a_name_that_one_has_alone_is_certain() -> None:
    assert links(("2 Tablet", "ada@example.org"), ("Lind, Bo", ""), ("3 Ada (Ada Oez)", "")) == [
        Link("ada"),
        Link("bo"),
        Link("ada"),
    ]


def test_an_address_tells_namesakes_apart_and_a_name_does_not() -> None:
    assert links(("Anna Müller", "a2@example.org")) == [Link("anna2")]
    assert links(("Anna Müller", "")) == [Link(suggest=("anna1", "anna2"))]


def test_a_stranger_is_neither() -> None:
    assert links(("Cem Ak", "cem@example.org"), ("+49 511 ***22", "")) == [Link(), Link()]


def test_two_rows_of_a_live_list_are_not_both_one_person() -> None:
    assert links(("Ada Öz", ""), ("2 Ada Öz", ""), ("Bo Lind", ""), kind="live") == [
        Link(suggest=("ada",)),
        Link(suggest=("ada",)),
        Link("bo"),
    ]


def test_an_address_of_somebody_else_is_a_question() -> None:
    assert links(("Ada Öz", "bo@example.org")) == [Link(suggest=("ada", "bo"))]


def test_who_booked_for_others_is_only_herself() -> None:
    rows = (("Ada Öz", "ada@example.org"), ("Cem Ak", "ada@example.org"))
    assert links(*rows, kind="registration") == [Link("ada"), Link(suggest=("ada",))]


FORMS: list[Any] = [
    {"p1": {"first": "Ada", "last": "Öz", "email": "Ada@Example.org", "org": "Kita Süd"}},
    {"people": {"p1": {"first": "Ada", "last": "Öz", "email": "ada@example.org", "org": "Kita Süd"}}, "files": []},
    [{"id": "p1", "name": "Ada Öz", "email": "ada@example.org", "organisation": "Kita Süd"}],
    {"participants": [{"id": "p1", "display_name": "Ada Öz", "user_email": "ada@example.org", "company": "Kita Süd"}]},
]


@pytest.mark.parametrize("body", FORMS)
def test_registered_people_in_json(body: Any) -> None:
    assert read_registered(json.dumps(body).encode(), "x.json") == (
        Candidate("p1", "Ada Öz", "Kita Süd", "ada@example.org"),
    )


def test_registered_people_in_any_list_are_known_by_address_or_name() -> None:
    data = "Vorname;Nachname;E-Mail;Institution\nAda;Öz;ada@example.org;Kita Süd\nBo;Lind;;\n".encode("cp1252")
    assert read_registered(data, "x.csv") == (
        Candidate("ada@example.org", "Ada Öz", "Kita Süd", "ada@example.org"),
        Candidate("Bo Lind", "Bo Lind"),
    )
    assert [one.id for one in read_registered("Ada Öz\nBo Lind\n".encode(), "x.txt")] == ["Ada Öz", "Bo Lind"]


def test_a_list_without_anybody_is_refused() -> None:
    with pytest.raises(RosterRefused):
        read_registered(b"\n\n", "x.csv")
