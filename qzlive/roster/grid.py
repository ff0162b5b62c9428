"""Text of a table as lines of cells, whatever the delimiter; and where in it the tables are.

The delimiter is the one that gives the best header row. A quote that is never closed takes its own line only.
"""

from __future__ import annotations

import csv
import html
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from html.entities import html5
from typing import Literal

from .rows import RosterRefused

DateOrder = Literal["dmy", "mdy"]
Words = Mapping[str, Collection[str]]
"""The header words of a source: for each role of a column the words that name it, as `heading` gives them."""

DELIMITERS = "\t;,|"
_SEPARATOR = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_FORMULA = re.compile(r'=\s*"(.*)"', re.DOTALL)
_FOLDED = re.compile(r'"((?:[^"]|"")*)"[;,\t]*')
_ENTITY = re.compile(r"&(#?\w+;)")
# A cell may hold a longer text; a quote that is closed later than this was never opened.
_LINES_A_CELL = 40
_SEARCHES = 50
# Longer lines are no records of a list.
_WIDTH = 10_000
_HEADING = 300
_CELLS = 1_000_000
# Headers stand further up in every known layout.
_HEADER_WITHIN = 2_000


@dataclass(frozen=True)
class Line:
    """One record: `number` is its first line in the source, from 1; `raw` the source's text, `cells` untouched."""

    number: int
    cells: tuple[str, ...]
    raw: str

    @cached_property
    def filled(self) -> tuple[str, ...]:
        """The cells with anything in them, tidied."""
        return tuple(filter(None, map(tidy, self.cells)))

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The cells as headers are compared."""
        return tuple(map(heading, self.cells))

    def cell(self, column: int) -> str:
        """A cell as it stands there; "" beyond the end of a short record."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Header:
    """A line that names columns: for each role the columns that it names, from the left."""

    line: Line
    columns: Mapping[str, tuple[int, ...]]

    def __contains__(self, role: str) -> bool:
        return role in self.columns

    def raw(self, line: Line, role: str) -> str:
        """The first filled cell of this role as it stands there; "" if there is none."""
        cells = (line.cell(column) for column in self.columns.get(role, ()))
        return next((cell for cell in cells if cell.strip()), "")

    def get(self, line: Line, role: str) -> str:
        """The first filled cell of this role, tidied; "" if there is none."""
        return tidy(self.raw(line, role))


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the records below it up to the next header. `title` stands alone in a line before the header."""

    title: str
    header: Header
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Grid:
    """A whole file as records, empty ones too. `dates` is the order of day and month if somebody named it. `known` are
    header words; a line without any of them is no header."""

    lines: tuple[Line, ...]
    dates: DateOrder | None = None
    known: Collection[str] = ()

    @cached_property
    def _headers(self) -> tuple[tuple[int, Line], ...]:
        """The lines that may be headers."""
        return tuple(
            (index, line)
            for index, line in enumerate(self.lines)
            if not self.known or any(heading(cell) in self.known for cell in line.cells)
        )

    def tables(self, words: Words, needed: Collection[str]) -> tuple[Table, ...]:
        """Every table whose header names at least the roles `needed`; what stands above the first is in none."""
        found = [
            (index, header)
            for index, line in self._headers
            if (header := read_header(line, words)) and all(role in header for role in needed)
        ]
        if not found:
            return ()
        ends = [self._title(index) for index, _ in found[1:]] + [len(self.lines)]
        tables = []
        for (index, header), end in zip(found, ends, strict=True):
            above = self._title(index)
            title = self.lines[above].filled[0] if above < index else ""
            lines = tuple(line for line in self.lines[index + 1 : end] if line.filled)
            tables.append(Table(title, header, lines))
        return tuple(tables)

    def _title(self, index: int) -> int:
        """Where the table of this header begins: at a line above it with one filled cell, or at the header."""
        return index - 1 if index and len(self.lines[index - 1].filled) == 1 else index


def heading(text: str) -> str:
    """A header's cell as it is compared: tidied, lower case, single blanks, no colon or star at the end. "" for a text
    that is too long for a header."""
    if len(text) > _HEADING:
        return ""
    return " ".join(tidy(text).casefold().split()).rstrip(" :*")


def tidy(cell: str) -> str:
    """A cell without the blanks around it, unwrapped from Excel's `="…"`, composed, entities resolved."""
    cell = cell.strip()
    if cell.startswith("=") and (formula := _FORMULA.fullmatch(cell)):
        cell = formula[1].strip()
    if "&" in cell and (entities := _ENTITY.findall(cell)) and all(map(_is_known, entities)):
        cell = html.unescape(cell).strip()
    return cell if cell.isascii() else unicodedata.normalize("NFC", cell)


def _is_known(entity: str) -> bool:
    return entity in html5 or bool(re.fullmatch(r"#(?:\d{1,7}|x[0-9a-f]{1,6});", entity, re.IGNORECASE))


def read_header(line: Line, words: Words) -> Header | None:
    """The columns that a line names, or None if it names none."""
    roles = _roles(_Table(words))
    columns: dict[str, tuple[int, ...]] = {}
    for number, word in enumerate(line.headings):
        if role := roles.get(word):
            columns[role] = (*columns.get(role, ()), number)
    return Header(line, columns) if columns else None


class _Table:
    """A table of words as a key: a source has one, and it never changes."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def __hash__(self) -> int:
        return id(self.words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Table) and self.words is other.words


@lru_cache(maxsize=128)
def _roles(table: _Table) -> dict[str, str]:
    return {word: role for role, group in table.words.items() for word in group}


def split(text: str, known: Collection[str], dates: DateOrder | None = None) -> Grid:
    """Split a text into records. `known` are the header words of all sources, which decide about the delimiter.

    Raises RosterRefused for more cells than a list has.
    """
    lines = re.split(r"\r\n|\n|\r", text)
    first = 0
    delimiter = ""
    if named := _SEPARATOR.fullmatch(lines[0]):
        delimiter, first = named[1], 1
    else:
        lines = _unfolded(lines, known)
        delimiter = _best_delimiter(lines, known)
    if not delimiter:
        return Grid(tuple(Line(number, (line,), line) for number, line in enumerate(lines, 1)), dates, known)
    if text.count(delimiter) > _CELLS:
        raise RosterRefused("roster-too-many-cells", limit=_CELLS)
    return Grid(tuple(_Records(lines, delimiter).read(first)), dates, known)


def _unfolded(lines: list[str], known: Collection[str]) -> list[str]:
    """A spreadsheet that was told nothing of the delimiter keeps every record as one cell, and quotes it whole."""
    for line in lines[:_HEADER_WITHIN]:
        if _FOLDED.fullmatch(line) and any(_score(_unfold(line), delimiter, known) > 1 for delimiter in DELIMITERS):
            return list(map(_unfold, lines))
    return lines


def _unfold(line: str) -> str:
    folded = _FOLDED.fullmatch(line)
    return folded[1].replace('""', '"') if folded else line.rstrip(";")


def _best_delimiter(lines: Sequence[str], known: Collection[str]) -> str:
    scores = {
        delimiter: max(
            (_score(line, delimiter, known) for line in lines[:_HEADER_WITHIN] if delimiter in line[:_WIDTH]), default=0
        )
        for delimiter in DELIMITERS
    }
    best = max(DELIMITERS, key=lambda delimiter: scores[delimiter])
    return best if scores[best] > 1 else ""


def _score(line: str, delimiter: str, known: Collection[str]) -> int:
    if len(line) > _WIDTH:
        return 0
    return len({word for cell in line.split(delimiter) if (word := heading(cell.strip().strip('"'))) in known})


class _Records:
    """Lines to records. A quote that is never closed costs a search for its end; too many of them, and the file has
    quotes that mean nothing."""

    def __init__(self, lines: Sequence[str], delimiter: str) -> None:
        self._lines, self._delimiter = lines, delimiter
        self._searches = _SEARCHES

    def read(self, first: int) -> Iterator[Line]:
        index = first
        while index < len(self._lines):
            line = self._lines[index]
            if len(line) > _WIDTH:
                cells: tuple[str, ...] = (line,)
                used = 1
            elif '"' in line:
                cells, used = self._quoted(index)
            else:
                cells, used = tuple(line.split(self._delimiter)), 1
            yield Line(index + 1, cells, "\n".join(self._lines[index : index + used]))
            index += used

    def _quoted(self, index: int) -> tuple[tuple[str, ...], int]:
        """The cells of a record with quotes, and the lines that it takes."""
        for used in range(1, _LINES_A_CELL + 1):
            part = self._lines[index : index + used]
            if len(part) < used or sum(map(len, part)) > _WIDTH:
                break
            if '"' not in part[-1]:
                continue
            try:
                cells = tuple(next(csv.reader(["\n".join(part)], delimiter=self._delimiter, strict=True)))
            except csv.Error as error:
                if "unexpected end" not in str(error) or not self._searches:
                    break
                continue
            # A line that is a whole record of its own was swallowed by the quote of another.
            if any(line.count(self._delimiter) >= len(cells) - 1 > 0 for line in part[1:-1]):
                break
            return cells, used
        self._searches = max(0, self._searches - 1)
        return _cells(self._lines[index], self._delimiter), 1


def _cells(line: str, delimiter: str) -> tuple[str, ...]:
    """The cells of a line whose quotes are no valid CSV: a quote closes only before a delimiter or the end."""
    cells = []
    start, never_closed = 0, False
    line += delimiter
    while start < len(line):
        end = -1
        if line[start] == '"' and not never_closed:
            end = line.find('"' + delimiter, start + 1)
            never_closed = end < 0
        if end < 0:
            end = line.index(delimiter, start)
            cells.append(line[start:end].replace('""', '"'))
            start = end + 1
        else:
            cells.append(line[start + 1 : end].replace('""', '"'))
            start = end + 2
    return tuple(cells)


def all_words(tables: Iterable[Words]) -> frozenset[str]:
    """The header words of several sources together."""
    return frozenset(word for words in tables for group in words.values() for word in group)
