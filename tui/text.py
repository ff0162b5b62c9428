"""The only place that makes something to be shown out of text that people typed. Careful a second time: what comes
from an older or a hostile server was perhaps never cleaned."""

from __future__ import annotations

from collections.abc import Iterable

from rich.style import Style
from rich.table import Table
from rich.text import Text
from textual.content import Content

from qzlive.text import visible


def safe(text: str, style: str = "") -> Content:
    """Return text for widgets; markup in it stays text."""
    return Content.styled(visible(text), style) if style else Content(visible(text))


def cell(text: str, style: str | Style = "") -> Text:
    """Return text for cells of tables and trees, on one line; markup in it stays text."""
    return Text(visible(text).replace("\n", " ⏎ ").replace("\t", " "), style=style, no_wrap=True, end="")


class Columns(Table):
    """A table without lines; only `in_columns` makes one."""


def in_columns(rows: Iterable[tuple[str, str]]) -> Columns:
    """Return texts in two columns for a widget; the first is never broken. Markup in them stays text."""
    made = Columns(box=None, padding=(0, 2), collapse_padding=True, show_header=False, show_edge=False, pad_edge=False)
    made.add_column(no_wrap=True)
    made.add_column()
    for first, second in rows:
        made.add_row(Text(visible(first)), Text(visible(second)))
    return made
