"""Attendance reports of Google Meet: the name in one column or two, and the number of a topic in either."""

from __future__ import annotations

from ...text import clean_line
from ..dates import read_times
from ..grid import Grid, Header, Line, Words
from ..rows import Roster, Row, Skipped
from .cells import above, email

WORDS: Words = {
    "name": ("name", "full name", "participant name", "names", "vollständiger name", "nombre", "nom", "nome"),
    "first": ("first name", "vorname", "nombre", "prénom", "nome", "voornaam", "imię"),
    "last": ("last name", "nachname", "apellidos", "apellido", "nom de famille", "cognome", "achternaam", "nazwisko"),
    "email": ("email", "e-mail", "email address", "e-mail-adresse", "correo electrónico", "adresse e-mail"),
    "duration": ("duration", "dauer", "duración", "durée", "durata", "duur", "czas trwania", "duração"),
    "join": (
        "time joined", "joined", "joined at", "join time", "first seen", "beitrittszeit", "beigetreten um",
        "uhrzeit des beitritts", "beitritt", "zeitpunkt des beitritts", "teilgenommen ab", "hora de entrada",
        "hora a la que se unió", "heure d'arrivée", "ora di ingresso", "tijd van deelname", "hora de ingreso",
    ),
    "leave": (
        "time exited", "exited", "time left", "leave time", "last seen", "uhrzeit des verlassens", "verlassen um",
        "austrittszeit", "austritt", "verlassen", "zeitpunkt des verlassens", "hora de salida",
        "heure de départ", "ora di uscita", "tijd van vertrek",
    ),
}  # fmt: skip
_SINGLE = {role: words for role, words in WORDS.items() if role not in ("first", "last")}
_SPLIT = {role: words for role, words in WORDS.items() if role != "name"}
_TIMES = ("duration", "join", "leave")


def read_grid(grid: Grid) -> Roster | None:
    """Read one row a person; None for another table."""
    tables = grid.tables(_SPLIT, ("first", "last", *_TIMES)) or grid.tables(_SINGLE, ("name", *_TIMES))
    if not tables:
        return None
    header, lines = tables[0].header, tables[0].lines
    times = read_times([(header.get(line, "join"), header.get(line, "leave")) for line in lines], grid.dates)
    rows: list[Row] = []
    skipped = above(grid, header)
    for line, (joined, left) in zip(lines, times.pairs, strict=True):
        raw = _name(header, line)
        if clean_line(raw):
            address = email(header.get(line, "email"))
            rows.append(Row(line.number, raw, clean_line(raw), email=address, joined=joined, left=left))
        else:
            skipped.append(Skipped(line.number, "roster-no-name", text=" ".join(line.filled)))
    return Roster("google_meet_attendance", "report", tuple(rows), tuple(skipped), dates_open=times.open)


def _name(header: Header, line: Line) -> str:
    if "name" in header:
        return header.raw(line, "name")
    return f"{header.get(line, 'first')} {header.get(line, 'last')}".strip()
