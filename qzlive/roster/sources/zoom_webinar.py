"""Zoom: the attendee report of a webinar. Sections of hosts, panelists and attendees, each with a header of its own."""

from __future__ import annotations

from ...text import clean_line
from ..dates import read_times
from ..grid import Grid, Header, Line, Words, read_header
from ..rows import Mark, Roster, Row, Skipped
from .cells import email
from .wish_columns import CHOICES, find_wishes
from .zoom_registration import taken

WORDS: Words = {
    "attended": ("attended", "teilgenommen", "anwesend", "asistió", "a participé"),
    "name": (
        "user name (original name)",
        "username (original name)",
        "user name",
        "benutzername (ursprünglicher name)",
        "benutzername (originalname)",
        "benutzername",
        "nombre de usuario (nombre original)",
        "nom d'utilisateur (nom d'origine)",
    ),
    "first": ("first name", "vorname", "nombre", "prénom"),
    "last": ("last name", "nachname", "apellido", "nom"),
    "email": ("email", "e-mail", "e-mail-adresse", "email address", "correo electrónico", "adresse e-mail"),
    "join": ("join time", "beitrittszeit", "zeitpunkt des beitritts", "hora de entrada"),
    "leave": ("leave time", "austrittszeit", "verlassenszeit", "zeitpunkt des verlassens", "hora de salida"),
    "guest": ("is guest", "guest", "ist gast", "gast"),
    "organisation": ("organization", "organisation", "company", "institution", "einrichtung", "unternehmen"),
    "choice": CHOICES,
}
_SUMMARY: Words = {
    "id": ("webinar id", "webinar-id"),
    "count": ("total users", "benutzer insgesamt", "gesamtzahl der benutzer"),
    "unique": ("unique viewers", "eindeutige zuschauer", "eindeutige betrachter"),
}
_NO = frozenset({"no", "nein", "non"})
_HOSTS = ("host", "gastgeber", "moderator", "anfitrión", "hôte")


def read_grid(grid: Grid) -> Roster | None:
    """Read every section; who did not attend is skipped."""
    tables = grid.tables(WORDS, ("attended", "email"))
    if not any("name" in table.header for table in tables):
        return None
    skipped = []
    first = tables[0].header.line.number
    for line in grid.lines:
        if line.filled and line.number < first:
            skipped.append(Skipped(line.number, "roster-about-meeting", text=line.raw))
    found: list[tuple[str, Header, Line]] = []
    for table in tables:
        for line in table.lines:
            if len(line.filled) < 2:
                skipped.append(Skipped(line.number, "roster-heading", text=line.raw))
            elif table.header.get(line, "attended").casefold() in _NO:
                skipped.append(Skipped(line.number, "roster-not-there", text=line.raw))
            else:
                found.append((table.title, table.header, line))
    times = read_times([(header.get(line, "join"), header.get(line, "leave")) for _, header, line in found], grid.dates)
    wishes = {id(table.header): find_wishes(table.header, table.lines, taken(table.header)) for table in tables}
    rows = []
    for (title, header, line), (joined, left) in zip(found, times.pairs, strict=True):
        raw = header.raw(line, "name")
        display = clean_line(header.get(line, "name"))
        if not display:
            raw = f"{header.get(line, 'first')} {header.get(line, 'last')}".strip()
            display = clean_line(raw)
        if not display or display == "--":
            skipped.append(Skipped(line.number, "roster-no-name", text=line.raw))
            continue
        row = Row(
            line.number,
            raw,
            display,
            email=email(header.get(line, "email")),
            organisation=_filled(header.get(line, "organisation")),
            joined=joined,
            left=left,
            wishes=wishes[id(header)].wishes(line),
            stated=frozenset(_marks(title, header, line)),
        )
        rows.append(row)
    rows.sort(key=lambda row: row.number)
    skipped.sort(key=lambda line: line.row)
    stated = _stated(grid)
    return Roster("zoom_webinar_report", "report", tuple(rows), tuple(skipped), stated, times.open, with_original=True)


def _filled(cell: str) -> str:
    return "" if cell in ("-", "--") else clean_line(cell)


def _marks(title: str, header: Header, line: Line) -> list[Mark]:
    marks: list[Mark] = ["host"] if title.casefold().startswith(_HOSTS) else []
    if header.get(line, "guest").casefold() in ("yes", "ja"):
        marks.append("guest")
    return marks


def _stated(grid: Grid) -> int | None:
    for line, below in zip(grid.lines, grid.lines[1:], strict=False):
        header = read_header(line, _SUMMARY)
        if header and len(header.columns) > 1:
            count = header.get(below, "unique")
            return int(count) if count.isdecimal() and len(count) < 6 else None
    return None
