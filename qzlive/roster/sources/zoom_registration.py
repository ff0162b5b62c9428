"""Zoom: the registration report of a meeting or webinar. Who cancelled or was denied is skipped."""

from __future__ import annotations

from ...text import clean_line
from ..dates import read_times
from ..grid import Grid, Header, Words
from ..rows import Roster, Row, Skipped
from . import office as offices
from .cells import email
from .wish_columns import CHOICES, find_wishes

WORDS: Words = {
    "first": ("first name", "vorname", "nombre", "prénom"),
    "last": ("last name", "nachname", "apellido", "apellidos", "nom"),
    "email": (
        "email",
        "e-mail",
        "email address",
        "e-mail-adresse",
        "user email",
        "correo electrónico",
        "adresse e-mail",
    ),
    "at": (
        "registration time",
        "registrierungszeit",
        "registrierungszeitpunkt",
        "zeitpunkt der registrierung",
        "zeitpunkt der anmeldung",
        "anmeldezeit",
        "anmeldezeitpunkt",
        "datum/uhrzeit der registrierung",
        "hora de inscripción",
        "hora de registro",
    ),
    "status": (
        "approval status",
        "genehmigungsstatus",
        "zulassungsstatus",
        "status der genehmigung",
        "estado de aprobación",
    ),
    "organisation": (
        "organization",
        "organisation",
        "company",
        "institution",
        "einrichtung",
        "unternehmen",
        "schule",
        "verein",
    ),
    **offices.WORDS,
    "choice": CHOICES,
}
_OUT = ("cancel", "denied", "abgelehnt", "storniert", "abgesagt", "widerrufen", "rejected", "declined")


def taken(header: Header) -> frozenset[int]:
    """The columns that say something else than what people choose."""
    return frozenset(number for role, numbers in header.columns.items() if role != "choice" for number in numbers)


def read_grid(grid: Grid) -> Roster | None:
    """Read the table under the header; the times are those of the registrations."""
    tables = grid.tables(WORDS, ("first", "email", "at", "status"))
    if not tables:
        return None
    header = tables[0].header
    skipped = [
        Skipped(line.number, "roster-about-meeting", text=line.raw)
        for line in grid.lines
        if line.filled and line.number < header.line.number
    ]
    lines = [(table.header, line) for table in tables for line in table.lines]
    times = read_times([(header.get(line, "at"), "") for header, line in lines], grid.dates)
    wishes = {id(table.header): find_wishes(table.header, table.lines, taken(table.header)) for table in tables}
    rows = []
    for (header, line), (at, _) in zip(lines, times.pairs, strict=True):
        raw = " ".join(filter(None, (header.raw(line, "first").strip(), header.raw(line, "last").strip())))
        display = clean_line(" ".join(filter(None, (header.get(line, "first"), header.get(line, "last")))))
        if header.get(line, "status").casefold().startswith(_OUT):
            skipped.append(Skipped(line.number, "roster-cancelled", text=line.raw))
        elif not display:
            skipped.append(Skipped(line.number, "roster-no-name", text=line.raw))
        else:
            row = Row(
                line.number,
                raw,
                display,
                email=email(header.get(line, "email")),
                organisation=clean_line(header.get(line, "organisation")),
                **offices.office(header, line),
                joined=at,
                wishes=wishes[id(header)].wishes(line),
            )
            rows.append(row)
    return Roster("zoom_registration_report", "registration", tuple(rows), tuple(skipped), dates_open=times.open)
