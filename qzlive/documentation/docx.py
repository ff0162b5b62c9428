"""The documentation as a Word document with real styles, for organisers who go on writing in it."""

from __future__ import annotations

import re
from typing import assert_never

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph as Written

from qzlive.language import Language, catalogue
from qzlive.text import clean_line, clean_text

from . import word
from .blocks import (
    Block,
    Contents,
    Heading,
    Numbered,
    Paragraph,
    Point,
    Points,
    Row,
    Span,
    Subtitle,
    Timetable,
    blocks,
    lines,
)
from .model import Documentation
from .style import PLAIN, Style

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOOKS = {"plain": None, "strong": "Strong", "mark": "Emphasis"}
_WIDTHS = (Cm(2.5), Cm(13.5))
_BETWEEN_LINES = Pt(3)


def render(documentation: Documentation, language: Language, style: Style = PLAIN) -> bytes:
    """Return the documentation as a DOCX file; the same documentation gives the same bytes."""
    document = word.new_document(language)
    title = _line(documentation.title)
    word.describe(document, title, documentation.date)
    _Writer(document, blocks(documentation, language, style)).write()
    word.set_directions(document)
    footer = document.sections[0].footer.paragraphs[0]
    footer.add_run(f"{title} – {catalogue(language)('documentation-page')} ")
    word.add_page_number(footer)
    return word.saved(document)


class _Writer:
    """Writes the blocks one after the other; the table of contents must know the headings to come."""

    def __init__(self, document: Document, parts: tuple[Block, ...]) -> None:
        self._document = document
        self._parts = parts
        self._listed = [
            (part.level, _line(part.text)) for part in parts if isinstance(part, Heading) and 1 <= part.level <= 2
        ]
        self._bookmarks = 0

    def write(self) -> None:
        for part in self._parts:
            self._block(part)

    def _block(self, block: Block) -> None:
        document = self._document
        match block:
            case Heading(level, text):
                self._heading(level, _line(text))
            case Subtitle(text):
                document.add_paragraph(_text(text), "Subtitle")
            case Paragraph(text, label):
                spans = (Span(label, "strong"), Span(text))
                _add_spans(document.add_paragraph(), spans)
            case Contents(title):
                document.add_paragraph(title, "TOC Heading")
                word.add_contents(document, self._listed)
            case Numbered(texts):
                numbering = word.restarted_numbering(document)
                for text in texts:
                    word.set_number(document.add_paragraph(_text(text)), numbering)
            case Points(points):
                self._points(points, 0)
            case Timetable(head, rows):
                self._timetable(Row(*head), rows)
            case _:
                assert_never(block)

    def _heading(self, level: int, text: str) -> None:
        paragraph = self._document.add_heading(text, level)
        if 1 <= level <= 2:
            word.add_bookmark(paragraph, self._bookmarks)
            self._bookmarks += 1

    def _points(self, points: tuple[Point, ...], level: int) -> None:
        for point in points:
            paragraph = self._document.add_paragraph()
            word.set_level(paragraph, level)
            _add_spans(paragraph, point.spans)
            self._points(point.children, level + 1)

    def _timetable(self, head: Row, rows: tuple[Row, ...]) -> None:
        table = self._document.add_table(rows=0, cols=2, style="Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        table.autofit = False
        for column, width in zip(table.columns, _WIDTHS, strict=True):
            column.width = width
        for row in (head, *rows):
            cells = table.add_row().cells
            look = "Strong" if row is head else None
            cells[0].paragraphs[0].add_run(_line(row.time), look)
            cells[1].paragraphs[0].add_run(_line(row.title), "Strong")
            for detail in row.details:
                cells[1].add_paragraph(_text(detail))
            for paragraph in (*cells[0].paragraphs, *cells[1].paragraphs):
                paragraph.paragraph_format.space_after = _BETWEEN_LINES
        word.repeat_on_each_page(table.rows[0])


def _add_spans(paragraph: Written, spans: tuple[Span, ...]) -> None:
    for span in spans:
        text = _text(span.text)
        if not text:
            continue
        if paragraph.text:
            paragraph.add_run(" ")
        if span.link:
            word.add_link(paragraph, text, span.link)
            # On paper a link needs its address.
            paragraph.add_run(f" ({span.link})")
        else:
            paragraph.add_run(text, _LOOKS[span.look])


def _text(text: str) -> str:
    return "\n".join(clean_line(line) for line in lines(_NOT_XML.sub("", clean_text(text))))


def _line(text: str) -> str:
    return clean_line(_NOT_XML.sub("", text))
