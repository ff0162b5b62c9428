"""The only place that makes something to be shown out of text that people typed. Careful a second time: what comes
from an older or a hostile server was perhaps never cleaned."""

from __future__ import annotations

from rich.style import Style
from rich.text import Text
from textual.content import Content

from qzlive.text import visible


def safe(text: str, style: str = "") -> Content:
    """Return text for widgets; markup in it stays text."""
    return Content.styled(visible(text), style) if style else Content(visible(text))


def cell(text: str, style: str | Style = "") -> Text:
    """Return text for cells of tables and trees, on one line; markup in it stays text."""
    return Text(visible(text).replace("\n", " ⏎ ").replace("\t", " "), style=style, no_wrap=True, end="")
