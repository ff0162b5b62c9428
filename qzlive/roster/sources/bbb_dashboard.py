"""The learning dashboard of BigBlueButton as it is saved: not quite CSV.

The header is not quoted, the values are, and quotes in a value are not doubled; so a record is split where a quote, a
comma and a quote meet. The last record sums up anonymous answers and is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...text import clean_line
from ..dates import read_times
from ..grid import DateOrder, Grid, Header, Line, Words, heading, read_header
from ..rows import Mark, Roster, Row, Skipped
from .wish_columns import is_choice

WORDS: Words = {
    "name": ("name", "nome", "nombre", "nom", "naam", "nazwa", "imię", "isim", "ad", "ім'я"),
    "moderator": (
        "moderator", "moderierend", "moderador", "modérateur", "moderatore", "moderatör", "moderator*in", "модератор",
    ),
    "join": (
        "join", "joined", "teilnahme", "beitritt", "beigetreten", "unirse", "entrada", "ingreso", "rejoindre",
        "connexion", "arrivée", "ingresso", "entrata", "deelnemen", "deelname", "dołączenie", "dołącz", "katılım",
    ),
    "left": (
        "left", "leave", "verlassen", "salida", "salió", "départ", "a quitté", "quitté", "uscita", "uscito", "saída",
        "saiu", "verlaten", "wyjście", "opuścił", "ayrılış", "ayrıldı",
    ),
}  # fmt: skip
ANONYMOUS = (
    "anonymous", "anonym", "anonyme", "anónimo", "anonimo", "anônimo", "anoniem", "anonimowy", "anonimowe", "anonim",
    "анонім",
)  # fmt: skip
_TRUE = ("true", "yes", "ja", "wahr", "sí", "oui", "sì", "sim", "tak", "evet")
_COLUMNS_AT_LEAST = 8


def read_text(text: str) -> Roster | None:
    """Read one row a person from the file as it was saved; None for any other text."""
    records = re.split(r"\r?\n(?=\")", text.removeprefix("\ufeff").rstrip("\r\n"))
    header = _header(records[0])
    return None if header is None else _read(header, _lines(records), None)


def read_grid(grid: Grid) -> Roster | None:
    """Read the same when another program has saved it anew as a table; None for another table."""
    for table in grid.tables(WORDS, ("name", "moderator", "join", "left")):
        if len(table.header.line.filled) >= _COLUMNS_AT_LEAST:
            return _read(table.header, list(table.lines), grid.dates)
    return None


def _read(header: Header, lines: list[Line], dates: DateOrder | None) -> Roster:
    skipped: list[Skipped] = []
    if lines and heading(header.get(lines[-1], "name")) in ANONYMOUS:
        skipped.append(Skipped(lines[-1].number, "lists-anonymous", text=lines.pop().cell(0)))
    times = read_times([(header.get(line, "join"), header.get(line, "left")) for line in lines], dates)
    questions = [column for column, cell in enumerate(header.line.cells) if is_choice(cell)]
    rows: list[Row] = []
    for line, (joined, left) in zip(lines, times.pairs, strict=True):
        raw = header.raw(line, "name")
        if not clean_line(raw):
            skipped.append(Skipped(line.number, "roster-no-name", text=line.raw))
            continue
        host = heading(header.get(line, "moderator")) in _TRUE
        wishes = tuple(filter(None, (clean_line(line.cell(column)).strip("-") for column in questions)))
        marks: frozenset[Mark] = frozenset({"host"}) if host else frozenset()
        rows.append(Row(line.number, raw, clean_line(raw), joined=joined, left=left, wishes=wishes, stated=marks))
    return Roster("bbb_learning_dashboard", "report", tuple(rows), tuple(skipped), dates_open=times.open)


def _header(first: str) -> Header | None:
    """The header, unquoted: the name, the moderator and a column for each thing that is counted."""
    if re.search(r"[\r\n]", first):
        return None
    cells = tuple(first.split(","))
    if '"' in ",".join(cells[:2]) or len(cells) < _COLUMNS_AT_LEAST:
        return None
    header = read_header(Line(1, cells, first), WORDS)
    if header is None or header.columns.get("name") != (0,) or header.columns.get("moderator") != (1,):
        return None
    return header


def _lines(records: Sequence[str]) -> list[Line]:
    lines: list[Line] = []
    number = 1 + records[0].count("\n") + 1
    for record in records[1:]:
        inner = record.strip("\r\n").removeprefix('"').removesuffix('"')
        lines.append(Line(number, tuple(inner.split('","')), record))
        number += record.count("\n") + 1
    return [line for line in lines if line.filled]
