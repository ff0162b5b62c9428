"""The sheets of an XLSX file as tables. Only values are read; nothing is computed, nothing is fetched."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, time
from itertools import islice

from openpyxl import load_workbook

from ..archives import unpacks_too_much
from .grid import DateOrder, Grid, Line
from .rows import RosterRefused

MAGIC = b"PK\x03\x04"
OLD_MAGIC = b"\xd0\xcf\x11\xe0"
"""What the workbooks of before 2007 begin with, and encrypted ones."""

_SHEET = "xl/worksheets/"
_COLUMNS = 200
_SHEETS = 20
_EMPTY_ROWS = 1_000
# openpyxl makes objects of all of them, those without a value and beyond the columns too.
_CELLS = 250_000
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")


def read_sheets(
    data: bytes, name: str, limit: int, dates: DateOrder | None = None, known: Collection[str] = ()
) -> Iterator[Grid]:
    """Yield each sheet of a workbook with at most `limit` rows in it; RosterRefused, naming the file, for a file that
    is none or wants to unpack to more than a list has."""
    try:
        _check(data, name, limit)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            for sheet in book.worksheets[:_SHEETS]:
                sheet.reset_dimensions()
                yield Grid(tuple(_lines(sheet.iter_rows(max_col=_COLUMNS, values_only=True), limit)), dates, known)
    except RosterRefused:
        raise
    # A broken workbook makes zipfile and openpyxl raise whatever its parts stumble over.
    except Exception as error:
        raise RosterRefused("roster-workbook-broken", name=name) from error


def _check(data: bytes, name: str, limit: int) -> None:
    """Refuse what is no workbook, what unpacks to too much, and what holds more rows or cells than a list."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        _check_parts(parts, name)
        sizes = [_size(archive, part) for part in parts if part.filename.startswith(_SHEET)]
    if max((rows for rows, _ in sizes), default=0) > limit:
        raise RosterRefused("roster-too-many", limit=limit)
    if sum(cells for _, cells in sizes) > _CELLS:
        raise RosterRefused("roster-too-many-cells", limit=_CELLS)


def _check_parts(parts: Sequence[zipfile.ZipInfo], name: str) -> None:
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise RosterRefused("roster-no-workbook", name=name)
    if unpacks_too_much(parts, (_SHEET, "xl/sharedStrings")):
        raise RosterRefused("roster-workbook-bomb", name=name)


def _size(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> tuple[int, int]:
    """The rows of a sheet with anything in them, at the most, and the cells that are read: counted in its XML, which
    is many times quicker than reading it. Rows that only have a format have no values, and few of them are read."""
    with archive.open(part) as file:
        xml = file.read()
    rows = min(xml.count(b"<row"), xml.count(b"<v") + xml.count(b"<is"))
    last = max(0, *map(xml.rfind, (b"<v", b":v", b"<is", b":is")))
    beyond = next(islice(_ROW.finditer(xml, last), _EMPTY_ROWS + 1, None), None)
    return rows, sum(1 for _ in _CELL.finditer(xml, 0, beyond.start() if beyond else len(xml)))


def _lines(rows: Iterator[tuple[object, ...]], limit: int) -> Iterator[Line]:
    empty = 0
    for number, row in enumerate(rows, 1):
        cells = list(map(_text, row))
        while cells and not cells[-1]:
            cells.pop()
        empty = 0 if cells else empty + 1
        # A format that somebody gave to whole columns reaches down to the last row that Excel has.
        if empty > _EMPTY_ROWS:
            return
        if number > limit:
            raise RosterRefused("roster-too-many", limit=limit)
        yield Line(number, tuple(cells), "\t".join(cells))


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return value.isoformat(" ", "seconds")
        case time():
            return value.isoformat("seconds")
    return str(value)
