"""Registrations: pretix, Moodle, Eventbrite, and whatever table somebody keeps in Excel.

The columns are told by their words; running numbers, titles and remarks are left out. Who cancelled is skipped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...text import clean_line
from ..dates import read_times
from ..grid import Grid, Header, Line, Table, Words, heading
from ..rows import Roster, Row, Skipped
from . import office as offices
from .cells import above, email
from .wish_columns import CHOICES, NO, WishColumns, find_wishes

WORDS: Words = {
    "name": (
        "name", "full name", "vollständiger name", "name, vorname", "vor- und nachname", "vor- und zuname",
        "vorname und nachname", "vorname nachname", "vorname und name", "name und vorname", "nachname, vorname",
        "attendee name", "teilnehmername", "name des teilnehmers", "name der teilnehmenden person", "participant",
        "participant name", "teilnehmer", "teilnehmer*in", "teilnehmer/in", "teilnehmende", "teilnehmende person",
        "anzeigename", "display name", "ihr name", "your name", "nombre completo", "nom complet", "nome completo",
        "nome e cognome", "volledige naam", "naam", "imię i nazwisko", "ad soyad", "прізвище та ім'я", "person",
        "nom et prénom", "prénom et nom", "nombre y apellidos",
    ),
    "first": (
        "first name", "vorname", "vorname(n)", "vornamen", "rufname", "given name", "given names", "firstname",
        "nombre", "prénom", "imię", "voornaam", "ad", "ім'я", "ihr vorname", "attendee first name",
        "attendee name: given name", "teilnehmername: vorname", "name des teilnehmers: vorname", "first", "given",
    ),
    "last": (
        "last name", "nachname", "familienname", "zuname", "surname", "family name", "lastname", "apellidos",
        "apellido", "nom de famille", "cognome", "nazwisko", "achternaam", "soyad", "soyadı", "прізвище",
        "ihr nachname", "attendee last name", "attendee name: family name", "teilnehmername: nachname",
        "teilnehmername: familienname", "name des teilnehmers: nachname", "name des teilnehmers: familienname", "last",
        "family",
    ),
    "own": (
        "attendee email", "attendee e-mail", "teilnehmer-e-mail", "e-mail des teilnehmers",
        "e-mail-adresse des teilnehmers", "teilnehmer e-mail",
    ),
    "email": (
        "email", "e-mail", "mail", "e-mail-adresse", "e-mailadresse", "emailadresse", "email-adresse",
        "email address", "e-mail address", "mailadresse", "mail-adresse", "e-mail adresse", "email adresse",
        "ihre e-mail-adresse", "e-mail (dienstlich)", "correo electrónico", "correo", "adresse e-mail", "courriel",
        "adresse mail", "adres e-mail", "e-mailadres", "e-posta", "indirizzo e-mail", "електронна пошта",
        "buyer email", "e-mail 1", "kontakt-e-mail",
    ),
    "organisation": (
        "organisation", "organization", "institution", "einrichtung", "company", "firma", "schule", "verein",
        "unternehmen", "träger", "dienststelle", "arbeitgeber", "behörde", "amt", "organisation/institution",
        "institution/organisation", "name der einrichtung", "name der institution", "name der organisation",
        "schule/einrichtung", "einrichtung/schule", "schule / einrichtung", "organización", "organisme",
        "organizzazione", "organizacja", "organisatie", "kurum", "організація", "school", "institution / organisation",
        "organisation / institution", "firma/institution", "affiliation", "employer", "établissement", "ente",
        "org", "org.",
    ),
    **offices.WORDS,
    "status": (
        "status", "attendee status", "anmeldestatus", "bestellstatus", "order status", "buchungsstatus", "zustand",
        "teilnahmestatus", "estado", "statut", "stato", "state", "registration status",
    ),
    "cancelled": ("storniert", "abgemeldet", "abgesagt", "canceled", "cancelled", "storno", "abmeldung"),
    "at": (
        "anmeldung am", "angemeldet am", "anmeldedatum", "anmeldezeitpunkt", "anmeldezeit", "datum der anmeldung",
        "eingang", "eingegangen am", "eingangsdatum", "zeitstempel", "timestamp", "registration time",
        "registration date", "registered at", "registered on", "order date", "bestelldatum", "erstellt am",
        "created at", "created", "date", "datum", "fecha", "submitted", "submission date", "completion time",
        "abgeschlossen um", "fertigstellungszeit", "fecha de registro", "date d'inscription", "abgegeben am",
    ),
    "number": (
        "lfd. nr.", "lfd. nr", "lfd.nr.", "lfd nr", "lfd nr.", "nr", "nr.", "no", "no.", "#", "id", "pos", "pos.",
        "laufende nummer", "lfd", "nummer", "number", "position", "index", "zeile", "tn-nr.", "tn-nr",
        "teilnehmernummer", "antwort-id", "response id", "num.", "n°", "nº", "lp.", "l.p.",
    ),
    "title": (
        "titel", "anrede", "title", "salutation", "akad. titel", "akademischer titel", "grad", "geschlecht",
        "civilité", "tratamiento", "attendee name: title", "teilnehmername: titel", "prefix", "pronomen", "pronouns",
    ),
    "order": ("order code", "bestellnummer", "order #", "order no.", "bestellcode"),
    "attendee": ("attendee #", "attendee no.", "barcode #"),
    "place": ("position id", "positions-id", "positionsnummer", "positions-nr.", "product", "produkt"),
    "choice": CHOICES,
    # Behind the choices, some of whose words these are too.
    "groups": ("gruppen", "groups", "grupos", "groupes", "groepen", "gruppi", "grupy", "групи"),
}  # fmt: skip

SUMS = ("summe", "gesamt", "insgesamt", "gesamtsumme", "total", "sum", "anzahl", "count", "totale", "suma", "toplam")
"""What stands in place of a name where columns are added up."""

GONE = (
    "cancel", "storn", "refund", "erstatt", "rückerst", "expired", "abgelaufen", "abgemeld", "abgesagt", "abgelehnt",
    "declin", "denied", "rejected", "withdraw", "zurückgez", "gelöscht", "deleted", "annul", "rembours", "reembols",
    "rimbors", "geannul", "anulow", "iptal", "not attending", "nimmt nicht", "nicht teil", "ungültig", "void",
    "скасов", "cancelad", "transferred", "umgebucht",
)  # fmt: skip
"""Begins of a status that means: does not come. pretix shortens some to one letter."""
_OF_CHOICE = ("choice", "groups")
_GONE_LETTERS = frozenset("ce")


@dataclass(frozen=True, slots=True)
class _Layout:
    """A registration is of this layout if its header names these roles; `exactly`: and no others."""

    format: str
    needed: tuple[str, ...]
    exactly: bool = False


LAYOUTS = (
    _Layout("eventbrite_attendees", ("order", "attendee", "first", "last", "status")),
    _Layout("pretix_order_positions", ("order", "place", "status", "name")),
    _Layout("pretix_order_positions", ("order", "place", "status", "last")),
    _Layout("moodle_participants", ("first", "last", "email", "groups"), exactly=True),
    *(
        _Layout("registration_table", needed)
        for needed in (
            ("first", "last"), ("first", "name"), ("last", "email"), ("first", "email"), ("name", "email"),
            ("name", "choice"), ("name", "organisation"), ("name", "status"), ("name", "at"), ("last", "choice"),
            ("name", "number"), ("first", "choice"), ("name", "title"), ("name", "groups"),
            *(("name", role) for role in offices.WORDS),
        )
    ),
)  # fmt: skip


def read_grid(grid: Grid) -> Roster | None:
    """Read one row a record; None for a table that names no people."""
    for layout in LAYOUTS:
        tables = grid.tables(WORDS, layout.needed)
        if tables and (not layout.exactly or set(tables[0].header.columns) == set(layout.needed)):
            return _read(grid, layout.format, tables)
    return None


def _read(grid: Grid, format_: str, tables: Sequence[Table]) -> Roster:
    records = [(table, line) for table in tables for line in table.lines]
    times = read_times([(table.header.get(line, "at"), "") for table, line in records], grid.dates)
    wishes = {id(table): find_wishes(table.header, table.lines, _taken(table.header)) for table in tables}
    rows: list[Row] = []
    skipped = above(grid, tables[0].header)
    for (table, line), (at, _) in zip(records, times.pairs, strict=True):
        header = table.header
        row = replace(_row(header, line, wishes[id(table)]), joined=at)
        if _is_gone(header, line):
            skipped.append(Skipped(line.number, "lists-cancelled", text=line.raw))
        elif heading(row.display) in SUMS and not row.email:
            skipped.append(Skipped(line.number, "lists-sum", text=line.raw))
        elif not row.display:
            is_empty = all(_is_number(header, column) for column, cell in enumerate(line.cells) if cell.strip())
            code = "lists-empty-record" if is_empty else "roster-no-name"
            skipped.append(Skipped(line.number, code, text=line.raw))
        else:
            rows.append(row)
    return Roster(format_, "registration", tuple(rows), tuple(skipped), dates_open=times.open)


def _taken(header: Header) -> frozenset[int]:
    """The columns that say something else than a choice."""
    return frozenset(column for role, columns in header.columns.items() if role not in _OF_CHOICE for column in columns)


def _is_number(header: Header, column: int) -> bool:
    return column in header.columns.get("number", ())


def _is_gone(header: Header, line: Line) -> bool:
    status = heading(header.get(line, "status"))
    return status.startswith(GONE) or status in _GONE_LETTERS or heading(header.get(line, "cancelled")) not in NO


def _row(header: Header, line: Line, wishes: WishColumns) -> Row:
    raw = _name(header, line)
    address = email(header.get(line, "own")) or email(header.get(line, "email"))
    return Row(
        line.number,
        raw or address,
        clean_line(raw) or ("" if "order" in header else address),
        email=address,
        organisation=clean_line(header.get(line, "organisation")),
        **offices.office(header, line),
        wishes=wishes.wishes(line),
    )


def _name(header: Header, line: Line) -> str:
    """First and last name, of which the last may be called just "name"; else the whole name of one column."""
    first, last, whole = (header.get(line, role) for role in ("first", "last", "name"))
    if "last" not in header and "first" in header:
        last, whole = whole, ""
    if first and last:
        return f"{first} {last}"
    return whole or first or last
