"""Tables as CSV, one file each, as a German Excel opens them: UTF-8 with its mark, semicolons between (RFC 4180)."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from qzlive.language import Language

from .model import Documentation
from .plain import plain_text
from .style import Style
from .tables import Cell, Table, is_like_formula, tables


def render(documentation: Documentation, language: Language, style: Style) -> Mapping[str, bytes]:
    """Return a file for each table that has rows. What a spreadsheet would compute has an apostrophe before it."""
    return {table.key: content(table) for table in tables(documentation, language)}


def content(table: Table) -> bytes:
    """Return one table as a file."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerows(tuple(map(_cell, row)) for row in (table.head, *table.rows))
    return text.getvalue().encode("utf-8-sig")


def _cell(cell: Cell) -> Cell:
    if isinstance(cell, int):
        return cell
    text = plain_text(cell)
    return f"'{text}" if is_like_formula(text) else text
