"""Attendance reports of Webex: events, whose times are Excel formulas, and meetings, with first and last name apart."""

from __future__ import annotations

from ...text import clean_line
from ..dates import read_times
from ..grid import Grid, Header, Line, Words
from ..rows import Roster, Row, Skipped
from .cells import email, role_marks

WORDS: Words = {
    "name": (
        "name", "display name", "anzeigename", "attendee name", "participant name", "nome de exibição",
        "nome para exibição", "nombre para mostrar", "nom d'affichage", "nome visualizzato", "weergavenaam",
        "nazwa wyświetlana",
    ),
    "first": ("first name", "vorname", "nome", "nombre", "prénom", "voornaam", "imię"),
    "last": ("last name", "nachname", "sobrenome", "apellidos", "apellido", "nom", "cognome", "achternaam", "nazwisko"),
    "role": ("role", "rolle", "função", "rol", "rôle", "ruolo", "rola"),
    "email": (
        "attendee email", "attendee e-mail", "invitee email", "invitee e-mail", "email", "e-mail", "email address",
        "e-mail-adresse", "e-mail des teilnehmers", "e-mail-adresse des teilnehmers", "teilnehmer-e-mail",
        "e-mail des eingeladenen", "e-mail do convidado", "e-mail do participante", "correo electrónico del asistente",
        "e-mail du participant", "e-mail partecipante", "e-mailadres van deelnemer",
    ),
    "join": (
        "join time", "beitrittszeit", "uhrzeit des beitritts", "hora de entrada", "hora de ingresso",
        "hora de ingreso", "hora de incorporación", "heure d'entrée", "heure de connexion", "ora di accesso",
        "deelnametijd",
    ),
    "leave": (
        "leave time", "austrittszeit", "zeit des verlassens", "uhrzeit des verlassens", "verlassenszeit",
        "hora de saída", "hora de salida", "heure de sortie", "heure de départ", "ora di uscita", "vertrektijd",
    ),
    "connection": (
        "connection type", "verbindungstyp", "verbindungsart", "tipo de conexão", "tipo de conexión",
        "type de connexion", "tipo di connessione", "verbindingstype", "typ połączenia",
    ),
}  # fmt: skip


def read_grid(grid: Grid) -> Roster | None:
    """Read one row a join; None for another table."""
    tables = [
        table for name in ("name", "first") for table in grid.tables(WORDS, (name, "join", "leave", "connection"))
    ]
    if not tables:
        return None
    header, lines = tables[0].header, tables[0].lines
    times = read_times([(header.get(line, "join"), header.get(line, "leave")) for line in lines], grid.dates)
    rows: list[Row] = []
    skipped: list[Skipped] = []
    for line, (joined, left) in zip(lines, times.pairs, strict=True):
        raw = _name(header, line)
        if not clean_line(raw):
            skipped.append(Skipped(line.number, "roster-no-name", text=" ".join(line.filled)))
            continue
        address, marks = email(header.get(line, "email")), role_marks(header.get(line, "role"))
        rows.append(Row(line.number, raw, clean_line(raw), email=address, joined=joined, left=left, stated=marks))
    return Roster("webex_attendance", "report", tuple(rows), tuple(skipped), dates_open=times.open)


def _name(header: Header, line: Line) -> str:
    """The display name, which is the last one that was set; else the name of the account."""
    return header.get(line, "name") or f"{header.get(line, 'first')} {header.get(line, 'last')}".strip()
