"""Registrations of every make: who comes, what they wish, and who is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster import Roster, read_bytes, read_text
from qzlive.roster.sources.wish_columns import is_choice

from .specimens import displays, skipped


def wishes(roster: Roster) -> list[tuple[str, tuple[str, ...]]]:
    return [(row.display, row.wishes) for row in roster.rows]


def test_a_table_of_a_german_excel() -> None:
    lines = (
        "sep=;",
        "Anmeldungen Werkstatt",
        "Lfd. Nr.;Anrede;Titel;Vorname;Nachname;E-Mail-Adresse;Organisation;1. Wunsch;2. Wunsch;Anmeldung am;Bemerkung",
        '1;Frau;Dr.;Ada;Öz; Ada@Example.org ;3. Grundschule;3;5;01.11.2026 09:12;"sagt ""egal"",\nja"',
        "2;;;;;;;;;;",
        "3;Herr;;Bo;Lind;;;;4 - Elternarbeit;03.11.2026 09:30;2",
        "4;;;;;;JZ Nord;1;;;",
        ";;;Summe;;;;13;;;",
    )
    text = "\n".join(lines)
    roster = read_bytes(text.replace("\n", "\r\n").encode("cp1252"), "anmeldungen.csv")
    assert (roster.format, roster.kind) == ("registration_table", "registration")
    assert wishes(roster) == [("Ada Öz", ("3", "5")), ("Bo Lind", ("4 - Elternarbeit",))]
    ada, bo = roster.rows
    assert (ada.email, ada.organisation, bo.email) == ("ada@example.org", "3. Grundschule", "")
    assert ada.joined is not None
    assert bo.joined is not None
    assert bo.joined - ada.joined == 2 * 86_400 + 18 * 60
    assert skipped(roster) == [
        (2, "lists-above"),
        (6, "lists-empty-record"),
        (8, "roster-no-name"),
        (9, "lists-sum"),
    ]


@pytest.mark.parametrize(
    ("header", "record", "display"),
    [
        ("Nr.;Name;E-Mail", "7;Öz, Ada;ada@example.org", "Öz, Ada"),
        ("Name;Vorname;Thema", "Öz;Ada;2", "Ada Öz"),
        ("Vorname;Name;Schule", "Ada;Öz;OGS", "Ada Öz"),
        ("Nachname;E-Mail", "Öz;ada@example.org", "Öz"),
        ("Vor- und Nachname;Einrichtung", "Ada Öz;OGS", "Ada Öz"),
        ("Timestamp;Full name;Which topic would you like?", "1;Ada Öz;2", "Ada Öz"),
        ("Imię;Nazwisko;E-mail;Temat", "Ada;Öz;;2", "Ada Öz"),
        ("Name;Status", "Ada Öz;bestätigt", "Ada Öz"),
        ("Nr;Name", "3;Ada Öz", "Ada Öz"),
        ("Name;E-Mail", ";Ada@Example.org", "ada@example.org"),
    ],
)
def test_the_name_may_stand_in_one_column_or_two(header: str, record: str, display: str) -> None:
    roster = read_text(f"{header}\n{record}\n")
    assert (roster.format, displays(roster)) == ("registration_table", [display])
    assert all(row.wishes in ((), ("2",)) for row in roster.rows)


@pytest.mark.parametrize(
    ("headers", "cells", "expected"),
    [
        (("2. Wunsch", "1. Wunsch"), ("5", "3"), ("3", "5")),
        (("Zweitwunsch", "Erstwunsch"), ("5", "3"), ("3", "5")),
        (("Second choice", "First choice"), ("5", "3"), ("3", "5")),
        (("Prio 1", "Prio 2"), ("", "3"), ("3",)),
        (("Welches Thema möchten Sie?", "Bemerkung zum Thema"), ("5", "3"), ("5",)),
        (("Essenswunsch", "Wunsch Verpflegung"), ("1", "2"), ()),
        (("Thema – 2 Elternarbeit", "Thema – 3 Sprache"), ("Nein", "Ja"), ("3 Sprache",)),
        (("Workshop [Elternarbeit]", "Workshop [Sprache]"), ("X", "x"), ("Elternarbeit", "Sprache")),
        (("Themen: Elternarbeit", "Themen: Sprache"), ("1", "0"), ("Elternarbeit",)),
        (("Gruppe", "Nummer"), ("Gruppe 3", "7"), ("Gruppe 3",)),
    ],
)
def test_columns_of_wishes(headers: tuple[str, str], cells: tuple[str, str], expected: tuple[str, ...]) -> None:
    roster = read_text(
        "\n".join(";".join(line) for line in (("Name", "E-Mail", *headers), ("Ada", "a@example.org", *cells)))
    )
    assert wishes(roster) == [("Ada", expected)]


@pytest.mark.parametrize(
    "status",
    ["storniert", "Cancelled", "Refunded", "abgesagt am 3.11.", "expired", "Not attending", "Abgelehnt", "annulé"],
)
def test_who_cancelled_is_skipped(status: str) -> None:
    roster = read_text(
        f"Name,E-Mail,Status\nAda Öz,ada@example.org,{status}\nBo,bo@example.org,bezahlt\nCem,c@example.org,\n"
    )
    assert displays(roster) == ["Bo", "Cem"]
    assert skipped(roster) == [(2, "lists-cancelled")]


PRETIX = {
    "en": "Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product,Variation,Price,"
    "Attendee name,Attendee name: Given name,Attendee name: Family name,Attendee email,Company,Address,Order comment,"
    "Topics – 1 Elternarbeit,Topics – 2 Sprache,Company,Invoice address name",
    "de": "Veranstaltungskürzel,Bestellnummer,Positionsnummer,Status,E-Mail,Telefonnummer,Bestelldatum,Bestellzeit,"
    "Produkt,Variante,Preis,Teilnehmername,Teilnehmername: Vorname,Teilnehmername: Nachname,Teilnehmer-E-Mail,Firma,"
    "Adresse,Bestellkommentar,Themen – 1 Elternarbeit,Themen – 2 Sprache,Firma,Name der Rechnungsadresse",
}


@pytest.mark.parametrize("language", PRETIX)
def test_pretix(language: str) -> None:
    roster = read_text(
        f"{PRETIX[language]}\n"
        "qz,ABC12,1,paid,office@example.org,,2026-11-01,09:12:00,Ticket,,0.00,Ada Öz,Ada,Öz,ada@example.org,,,,No,Yes,"
        "OGS 3,Rita Rech\n"
        "qz,ABC12,2,paid,office@example.org,,2026-11-01,09:12:00,Ticket,,0.00,Bo Lind,Bo,Lind,,JZ,,,Yes,Yes,OGS 3,\n"
        "qz,ABC13,1,canceled,cem@example.org,,2026-11-01,09:12:00,Ticket,,0.00,Cem Demir,Cem,Demir,,,,,No,No,,\n"
        "qz,ABC14,1,paid,eva@example.org,,2026-11-01,09:12:00,Lunch,,0.00,,,,,,,,No,No,,\n"
    )
    assert (roster.format, roster.kind) == ("pretix_order_positions", "registration")
    assert [(row.display, row.email, row.organisation, row.wishes) for row in roster.rows] == [
        ("Ada Öz", "ada@example.org", "OGS 3", ("2 Sprache",)),
        ("Bo Lind", "office@example.org", "JZ", ("1 Elternarbeit", "2 Sprache")),
    ]
    assert skipped(roster) == [(4, "lists-cancelled"), (5, "roster-no-name")]


@pytest.mark.parametrize(
    "header", ["Vorname,Nachname,E-Mail-Adresse,Gruppen", "First name,Last name,Email address,Groups"]
)
def test_moodle(header: str) -> None:
    roster = read_text(f'{header}\nAda,Öz,ada@example.org,"Gruppe 2, Gruppe 5"\nBo,Lind,bo@example.org,\n')
    assert (roster.format, wishes(roster)) == (
        "moodle_participants",
        [("Ada Öz", ("Gruppe 2, Gruppe 5",)), ("Bo Lind", ())],
    )


def test_eventbrite() -> None:
    roster = read_text(
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,"
        "Attendee Status,Which topic do you want?\n"
        "1001,2026-11-01 09:12:00+01:00,Ada,Öz,ada@example.org,1,,Free,1,,Attending,3\n"
        "1001,2026-11-01 09:12:00+01:00,Bo,Lind,ada@example.org,1,,Free,2,,Attending,2. Sprache\n"
        "1002,2026-11-01 10:12:00+01:00,Cem,Demir,cem@example.org,1,,Free,3,,Refunded,1\n"
    )
    assert (roster.format, wishes(roster)) == (
        "eventbrite_attendees",
        [("Ada Öz", ("3",)), ("Bo Lind", ("2. Sprache",))],
    )
    assert skipped(roster) == [(4, "lists-cancelled")]


@given(st.text(max_size=30))
def test_any_header_can_be_asked(cell: str) -> None:
    assert is_choice(f"Thema {cell}") or not is_choice("Name")


@given(st.lists(st.from_regex(r"[A-Z][a-z]{1,8}", fullmatch=True), min_size=1, max_size=30), st.permutations(range(5)))
def test_neither_the_order_of_columns_nor_running_numbers_change_anything(names: list[str], order: list[int]) -> None:
    lines = [("Nr.", "Vorname", "Nachname", "E-Mail", "Thema")]
    lines += [(str(n), name, "Öz", f"a{n}@example.org", str(n % 7)) for n, name in enumerate(names, 1)]
    roster = read_text("\n".join(";".join(line[column] for column in order) for line in lines))
    assert wishes(roster) == [(f"{name} Öz", (str(n % 7),)) for n, name in enumerate(names, 1)]
