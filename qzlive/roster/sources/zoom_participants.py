"""Zoom: the participants report, of every generation.

With or without the block about the meeting, one row a join or one a person, older and newer words, and saved again
by a spreadsheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...text import clean_line
from ..dates import read_times
from ..grid import Grid, Header, Line, Table, Words, all_words, heading, read_header
from ..rows import Mark, Roster, Row, Skipped
from .cells import email

WORDS: Words = {
    "name": (
        "name (original name)",
        "name(originalname)",
        "name (ursprünglicher name)",
        "name (originalname)",
        "name (original-name)",
        "name (richtiger name)",
        "nombre (nombre original)",
        "nom (nom d'origine)",
        "nom (nom original)",
        "nome (nome originale)",
        "nome (nome original)",
        "naam (oorspronkelijke naam)",
        "imię i nazwisko (oryginalne imię i nazwisko)",
        "ad (orijinal ad)",
    ),
    "plain": ("name", "name (vollständig)", "teilnehmer", "participant", "user name", "benutzername"),
    "email": (
        "user email",
        "useremail",
        "email",
        "e-mail",
        "benutzer-e-mail",
        "e-mail des benutzers",
        "e-mail-adresse",
        "e-mail-adresse des benutzers",
        "correo electrónico",
        "adresse e-mail",
        "e-mailadres",
    ),
    "join": (
        "join time",
        "jointime",
        "beitrittszeit",
        "beitrittszeitpunkt",
        "zeitpunkt des beitritts",
        "beigetreten um",
        "hora de entrada",
        "heure d'arrivée",
        "ora di ingresso",
    ),
    "leave": (
        "leave time",
        "leavetime",
        "austrittszeit",
        "austrittszeitpunkt",
        "verlassenszeit",
        "zeit des verlassens",
        "zeitpunkt des verlassens",
        "verlassen um",
        "hora de salida",
        "heure de départ",
        "ora di uscita",
    ),
    "minutes": (
        "duration (minutes)",
        "duration(minutes)",
        "total duration (minutes)",
        "totalduration(minutes)",
        "dauer (minuten)",
        "gesamtdauer (minuten)",
        "duración (minutos)",
        "durée (minutes)",
        "durata (minuti)",
    ),
    "guest": ("guest", "is guest", "gast", "invitado", "invité", "ospite"),
    "waiting": ("in waiting room", "inwaitingroom", "im warteraum", "in warteraum", "warteraum"),
    "consent": (
        "recording consent",
        "recordingconsent",
        "recording disclaimer response",
        "zustimmung zur aufzeichnung",
        "einwilligung zur aufzeichnung",
        "aufzeichnungszustimmung",
        "antwort auf aufzeichnungshinweis",
    ),
}

_MEETING: Words = {
    "topic": ("topic", "thema", "tema", "sujet"),
    "id": ("meeting id", "meetingid", "id", "meeting-id", "besprechungs-id", "id de la reunión"),
    "count": ("participants", "teilnehmer", "teilnehmende", "anzahl teilnehmer", "participantes"),
    "email": ("user email", "useremail", "benutzer-e-mail", "e-mail des benutzers", "e-mail", "email"),
    "host": ("host", "gastgeber", "moderator"),
    "begin": ("start time", "starttime", "startzeit", "beginn"),
}
_ADDRESS = re.compile(r"[^\s@()<>]+@[^\s@()<>]+")
_YES = frozenset({"yes", "ja", "true", "sí", "oui", "sì", "tak", "evet", "y", "j"})
# Of these words at least so many make a table without "(Original Name)" a report of Zoom's.
_OF_ZOOM = ("minutes", "guest", "waiting", "consent")


def read_grid(grid: Grid) -> Roster | None:
    """Read the table under the header with the names, and what a block above says of the meeting."""
    found = grid.tables(WORDS, ("name",)) or grid.tables(WORDS, ("plain", "email"))
    tables = [table for table in found if _is_report(_own(table.header))]
    if not tables:
        return None
    hosts, stated, skipped = _meeting(grid, tables[0])
    rows: list[Row] = []
    lines: list[tuple[Header, Line]] = []
    for table in tables:
        header = _own(table.header)
        blocks = _blocks(header, table.lines)
        skipped += [Skipped(line.number, "roster-about-meeting", text=line.raw) for line in blocks]
        lines += [(header, line) for line in table.lines if line not in blocks]
    times = read_times([(header.get(line, "join"), header.get(line, "leave")) for header, line in lines], grid.dates)
    for (header, line), (joined, left) in zip(lines, times.pairs, strict=True):
        raw = header.raw(line, "name")
        if display := clean_line(header.get(line, "name")):
            address = email(header.get(line, "email"))
            marks = frozenset(_marks(header, line, address in hosts))
            rows.append(Row(line.number, raw, display, email=address, joined=joined, left=left, stated=marks))
        else:
            skipped.append(Skipped(line.number, "roster-no-name", text=line.raw))
    return Roster(
        "zoom_participants_report",
        "report",
        tuple(rows),
        tuple(skipped),
        stated,
        times.open,
        with_original="name" in tables[0].header,
    )


def _blocks(header: Header, lines: Sequence[Line]) -> list[Line]:
    """The lines about the next meeting, in a file that has several reports one below another."""
    words = all_words([_MEETING])
    begins = [
        index
        for index, line in enumerate(lines)
        if heading(header.raw(line, "name")) in words
        and (named := read_header(line, _MEETING))
        and len(named.columns) > 2
    ]
    return [line for index in begins for line in lines[index : index + 2]]


def _own(header: Header) -> Header:
    """The columns of a participant: where the meeting stands on the same line, those from the name on."""
    role = "name" if "name" in header else "plain"
    if role not in header:
        return header
    name = header.columns[role][0]
    columns = {
        each: right
        for each, numbers in header.columns.items()
        if each != "plain" and (right := tuple(number for number in numbers if number > name))
    }
    return Header(header.line, {**columns, "name": (name,)})


def _is_report(header: Header) -> bool:
    if "name" not in header:
        return False
    words = {heading(header.line.cell(number)) for number in header.columns["name"]}
    if not words.isdisjoint(WORDS["name"]):
        return True
    of_zoom = sum(role in header for role in _OF_ZOOM)
    return of_zoom > 1 or (of_zoom == 1 and "user email" in map(heading, header.line.cells))


def _marks(header: Header, line: Line, host: bool) -> Iterator[Mark]:
    if host:
        yield "host"
    if header.get(line, "guest").casefold() in _YES:
        yield "guest"
    if header.get(line, "waiting").casefold() in _YES:
        yield "waiting"


def _meeting(grid: Grid, table: Table) -> tuple[frozenset[str], int | None, list[Skipped]]:
    """The hosts' addresses, the stated count, and the lines above the table."""
    hosts: set[str] = set()
    stated: int | None = None
    skipped = []
    block: Header | None = None
    above = [line for line in grid.lines if line.number < table.header.line.number and line.filled]
    same_line = read_header(table.header.line, _MEETING)
    if same_line and "topic" in same_line:
        block, above = same_line, [*table.lines[:1]]
    for line in above:
        header = read_header(line, _MEETING)
        if header and len(header.columns) > 1:
            block = header
        elif block:
            hosts |= set(_ADDRESS.findall(f"{block.get(line, 'email')} {block.get(line, 'host')}".casefold()))
            count = block.get(line, "count")
            stated = int(count) if count.isdecimal() and len(count) < 6 else stated
        if line.number < table.header.line.number:
            skipped.append(Skipped(line.number, "roster-about-meeting", text=line.raw))
    return frozenset(hosts), stated, skipped
