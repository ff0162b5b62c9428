"""Tables as an Excel workbook, one sheet each. Texts are texts, whatever they begin with."""

from __future__ import annotations

import datetime as dt
import io
import math
import re
from collections.abc import Iterable

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.properties import PageSetupProperties

from qzlive.language import Language

from .model import Documentation
from .packed import packed, parts_of
from .plain import plain_line, plain_text
from .style import Style
from .tables import Cell as Value
from .tables import Table, is_like_formula, tables

_LONGEST = 32_767
"""So many characters a cell may have in Excel."""
_NARROW, _WIDE = 8, 70
"""Columns are so many characters wide."""
_PROPERTIES = "docProps/core.xml"
_CLOCK = re.compile(rb"(<dcterms:(?:created|modified)\b[^>]*>)[^<]*")
_TOP = Alignment(horizontal="left", vertical="top", wrap_text=True)
_BOLD = Font(name="Calibri", size=11, bold=True)
_LINE, _HIGHEST = 15, 400
"""A line is so many points high, and a row at most."""


def render(documentation: Documentation, language: Language, style: Style) -> bytes:
    """Return the workbook; the same documentation gives the same bytes."""
    return workbook(tables(documentation, language), documentation.title, documentation.date)


def workbook(wanted: tuple[Table, ...], title: str, date: dt.date) -> bytes:
    """Return a workbook with these tables, made on that day."""
    book = Workbook(write_only=True)
    for table in wanted:
        _sheet(book, table)
    if not wanted:
        book.create_sheet(date.isoformat())
    book.properties.title = plain_line(title)
    book.properties.creator = ""
    plain = io.BytesIO()
    book.save(plain)
    # openpyxl looks at the clock whatever was said before.
    noon = f"{dt.datetime.combine(date, dt.time(12)).isoformat()}Z".encode()
    parts = dict(parts_of(plain.getvalue()))
    parts[_PROPERTIES] = _CLOCK.sub(rb"\g<1>" + noon, parts[_PROPERTIES])
    return packed(parts)


def _sheet(book: Workbook, table: Table) -> None:
    sheet = book.create_sheet(table.title)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    widths = _widths(table)
    for at, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.append([_cell(sheet, title, _BOLD) for title in table.head])
    for at, row in enumerate(table.rows, 2):
        # Not every program finds the height of wrapped lines by itself.
        sheet.row_dimensions[at].height = _height(row, widths)
        sheet.append([_cell(sheet, value) if value != "" else None for value in row])
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.head))}{len(table.rows) + 1}"


def _widths(table: Table) -> list[int]:
    columns = zip(table.head, *table.rows, strict=True)
    # The head is bold and has the button of the filter.
    return [
        min(_WIDE, max(_NARROW, _width(head) + 6, *(_width(str(cell)) + 2 for cell in column)))
        for head, *column in columns
    ]


def _height(row: Iterable[Value], widths: Iterable[int]) -> int:
    def lines(value: Value, width: int) -> int:
        return sum(max(1, math.ceil(len(line) / (width - 2))) for line in str(value).split("\n"))

    return min(_HIGHEST, _LINE * max(lines(value, width) for value, width in zip(row, widths, strict=True)))


def _width(text: str) -> int:
    return max(map(len, text.split("\n")))


def _cell(sheet: WriteOnlyWorksheet, value: Value, font: Font | None = None) -> Cell:
    if isinstance(value, int):
        cell = WriteOnlyCell(sheet, value)
    else:
        text = plain_text(value)[:_LONGEST]
        cell = WriteOnlyCell(sheet, text)
        # Excel keeps such a text as one even if somebody edits the cell.
        cell.quotePrefix = is_like_formula(text)
        cell.data_type = "s"
    cell.alignment = _TOP
    if font is not None:
        cell.font = font
    return cell
