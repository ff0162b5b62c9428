"""Zoom: the report of polls. Until 2021 all questions and answers stand in one row a person, in pairs; since then each
question has a table of its own. Several answers are joined with ";"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ...text import clean_line
from ..dates import read_times
from ..grid import Grid, Header, Line, Table, Words, heading, tidy
from ..rows import Roster, Row, Skipped
from .cells import email
from .wish_columns import is_choice

WORDS: Words = {
    "number": ("#", "nr.", "nr"),
    "name": ("user name", "benutzername", "name", "nombre de usuario", "nom d'utilisateur"),
    "email": (
        "user email",
        "email address",
        "email",
        "benutzer-e-mail",
        "e-mail des benutzers",
        "e-mail",
        "e-mail-adresse",
        "correo electrónico",
    ),
    "at": (
        "submitted date/time",
        "submitted date and time",
        "datum/uhrzeit der übermittlung",
        "übermittlungsdatum/-zeit",
        "datum/zeit der übermittlung",
        "datum/uhrzeit der einreichung",
        "eingereicht am",
        "übermittelt am",
        "fecha/hora de envío",
    ),
}
_ANONYMOUS = ("anonymous attendee", "anonymous", "anonymer teilnehmer", "anonym", "anonyme", "anónimo")


def read_grid(grid: Grid) -> Roster | None:
    """Read the answers; each is a wish of the person who gave it."""
    tables = grid.tables(WORDS, ("name", "at"))
    if not tables:
        return None
    skipped = []
    first = tables[0].header.line.number
    asked = [cell for table in tables for cell in _questions(table)]
    # Of several questions the one for the topic counts, and the number of people at a desk does not.
    wanted = {cell for cell in asked if is_choice(cell)} or set(asked)
    for line in grid.lines:
        if line.filled and line.number < first:
            skipped.append(Skipped(line.number, "roster-about-meeting", text=line.raw))
    lines: list[tuple[Header, Line]] = []
    for table in tables:
        for line in table.lines:
            name = table.header.get(line, "name")
            if heading(name) in _ANONYMOUS:
                skipped.append(Skipped(line.number, "roster-anonymous", text=line.raw))
            elif not clean_line(name) or not table.header.get(line, "at"):
                skipped.append(Skipped(line.number, "roster-heading", text=line.raw))
            else:
                lines.append((table.header, line))
    times = read_times([(header.get(line, "at"), "") for header, line in lines], grid.dates)
    rows = tuple(
        Row(
            line.number,
            header.raw(line, "name"),
            clean_line(header.get(line, "name")),
            email=email(header.get(line, "email")),
            joined=at,
            wishes=tuple(_answers(header, line, wanted)),
        )
        for (header, line), (at, _) in zip(lines, times.pairs, strict=True)
    )
    skipped.sort(key=lambda line: line.row)
    return Roster("zoom_poll_report", "statements", rows, tuple(skipped), dates_open=times.open)


def _questions(table: Table) -> tuple[str, ...]:
    """The questions of a table: in its header, or each before its answer."""
    first = table.header.columns["at"][0] + 1
    named = tuple(cell for cell in map(tidy, table.header.line.cells[first:]) if cell)
    return named or tuple(dict.fromkeys(tidy(cell) for line in table.lines for cell in line.cells[first::2] if cell))


def _answers(header: Header, line: Line, wanted: Collection[str]) -> Iterator[str]:
    """The answers to the questions that are wanted, which stand in the header or each before its answer."""
    first = header.columns["at"][0] + 1
    cells = list(map(tidy, line.cells[first:]))
    questions = [cell for cell in map(tidy, header.line.cells[first:]) if cell]
    pairs = zip(questions, cells, strict=False) if questions else zip(cells[::2], cells[1::2], strict=False)
    for question, answer in pairs:
        if question in wanted:
            # One answer each, so that two topics that somebody ticked are two wishes.
            yield from (part.strip() for part in answer.split(";") if part.strip())
