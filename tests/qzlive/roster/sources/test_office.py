"""In which function somebody comes, for which municipality, and at which site."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster import Roster, read_text
from qzlive.roster.people import people
from qzlive.roster.sources import office


def offices(roster: Roster) -> list[tuple[str, str, str]]:
    return [(row.role, row.region, row.site) for row in roster.rows]


@pytest.mark.parametrize(
    ("headers", "cells", "expected"),
    [
        (("Funktion", "Kommune", "Standort"), ("Chor", "Musterau", "Haus 2"), ("Chor", "Musterau", "Haus 2")),
        (("Role", "Municipality", "Site"), ("Teacher", "Sampletown", "House 2"), ("Teacher", "Sampletown", "House 2")),
        (("Ihre Funktion:", "Landkreis", "Einsatzort *"), ("Chor", "Kreis Prob", "OGS"), ("Chor", "Kreis Prob", "OGS")),
        # the smallest place that is filled in, wherever its column stands
        (("Bundesland", "Kreis", "Gemeinde"), ("Probeland", "Kreis Probe", "Musterstadt"), ("", "Musterstadt", "")),
        (("Bundesland", "Kreis", "Gemeinde"), ("Probeland", "Kreis Probe", "k.A."), ("", "Kreis Probe", "")),
        (("Bundesland", "Kreis", "Gemeinde"), ("Probeland", "", "–"), ("", "Probeland", "")),
        # a running number is no function, and a platform's word for taking part none either
        (("Position",), ("7",), ("", "", "")),
        (("Position",), ("Stellv. Leitung",), ("Stellv. Leitung", "", "")),
        (("Position", "Funktion"), ("7", "Lehrkraft"), ("Lehrkraft", "", "")),
        (("Rolle",), ("Teilnehmer/in",), ("", "", "")),
        (("Role",), ("Attendee",), ("", "", "")),
        # nobody asks where people live, and to whom a bill is sent
        (("Wohnort", "PLZ", "City", "Country"), ("Musterstadt", "01234", "Musterstadt", "DE"), ("", "", "")),
    ],
)  # fmt: skip
def test_columns_of_function_and_place(
    headers: tuple[str, ...], cells: tuple[str, ...], expected: tuple[str, str, str]
) -> None:
    for delimiter in ";\t":
        lines = (("Name", "E-Mail", *headers), ("Ada Öz", "ada@example.org", *cells))
        roster = read_text("\n".join(delimiter.join(line) for line in lines))
        assert (roster.kind, offices(roster)) == ("registration", [expected])
        assert roster.rows[0].wishes == ()


def test_a_school_is_the_organisation_and_a_site_stands_beside_it() -> None:
    roster = read_text("Name;Schule;Träger;Einsatzschule\nAda Öz;GS Nord;Caritas;OGS Süd\nBo Lind;;Caritas;\n")
    assert [(row.organisation, row.site) for row in roster.rows] == [("GS Nord", "OGS Süd"), ("Caritas", "")]


@pytest.mark.parametrize("role", office.WORDS)
def test_a_name_and_one_such_column_are_a_registration(role: str) -> None:
    for word in office.WORDS[role]:
        roster = read_text(f"Name;{word}\nAda Öz;Mitte\n")
        assert roster.kind == "registration"
        assert offices(roster)[0].count("Mitte") == 1, word


def test_the_registration_report_of_zoom() -> None:
    roster = read_text(
        "First Name,Last Name,Email,Registration Time,Approval Status,Organization,Job Title,District\n"
        "Ada,Öz,ada@example.org,2026-11-01 09:12:00,approved,Kita Süd,Director,North\n"
    )
    assert (roster.format, offices(roster)) == ("zoom_registration_report", [("Director", "North", "")])


def test_the_latest_registration_counts() -> None:
    roster = read_text(
        "Name;E-Mail;Funktion;Kommune;Anmeldung am\n"
        "Ada Öz;ada@example.org;Leitung;Musterstadt;02.11.2026 09:00\n"
        "Ada Öz;ada@example.org;Lehrkraft;;01.11.2026 09:00\n"
    )
    (ada,) = people(roster, ())
    assert (ada.role, ada.region, ada.site) == ("Leitung", "Musterstadt", "")


said = st.from_regex(r"[A-ZÄÖÜ][a-zäöüß]{1,8}( [A-Z][a-z]{1,8})?", fullmatch=True).filter(
    lambda text: text.casefold() not in office.TAKES_PART
)
offered = st.tuples(*(said | st.just("") for _ in range(3)))


@given(st.lists(offered, min_size=1, max_size=8), st.permutations(range(5)))
def test_what_is_said_arrives_wherever_its_column_stands(rows: list[tuple[str, ...]], order: list[int]) -> None:
    lines: list[tuple[str, ...]] = [("Name", "E-Mail", "Funktion", "Gemeinde", "Standort")]
    lines += [(f"Ada Ö{'abcdefgh'[n]}", f"a{n}@example.org", *row) for n, row in enumerate(rows)]
    roster = read_text("\n".join(";".join(line[column] for column in order) for line in lines))
    assert [row.email for row in roster.rows] == [line[1] for line in lines[1:]]
    assert offices(roster) == [line[2:] for line in lines[1:]]
