"""The documentation as a Word document with real styles, for organisers who go on writing in it."""

from __future__ import annotations

from typing import assert_never

from docx.document import Document
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph as Written

from qzlive.language import Language

from . import word, word_house
from .blocks import (
    Block,
    Chapter,
    Contents,
    Enclosed,
    Heading,
    Paragraph,
    Point,
    Points,
    Questions,
    Row,
    Span,
    Subtitle,
    Table,
    Timetable,
)
from .compose import compose
from .model import Documentation
from .plain import plain_line, plain_text
from .style import PLAIN, Style
from .words import Words

_LOOKS = {"plain": None, "strong": "Strong", "mark": "Emphasis"}
_TIMES = (0.16, 0.84)
_CELLS = (0.42, 0.2, 0.17, 0.21)
"""Shares of the width that the columns of the programme and of the tasks have."""
_BETWEEN_LINES = Pt(3)
_BEFORE_TEXT = Pt(8)


def render(documentation: Documentation, language: Language, style: Style = PLAIN) -> bytes:
    """Return the documentation as a DOCX file; the same documentation gives the same bytes."""
    document = word.new_document(language)
    title = plain_line(documentation.title)
    word.describe(document, title, documentation.date)
    words = Words(language, style)
    word_house.dress(document, style)
    word_house.head_and_foot(document, title, style, words)
    _Writer(document, compose(documentation, language, style), style, words.logo_text(style, documentation)).write()
    word.set_directions(document)
    return word.saved(document)


class _Writer:
    """Writes the blocks one after the other; the table of contents must know the headings to come."""

    def __init__(self, document: Document, parts: tuple[Block, ...], style: Style, logo_text: str) -> None:
        self._document = document
        self._parts = parts
        self._style = style
        self._logo_text = logo_text
        self._listed = [
            (part.level, self._counted(part)) for part in parts if isinstance(part, Heading) and 1 <= part.level <= 2
        ]
        self._bookmarks = 0
        self._space = _BEFORE_TEXT

    @staticmethod
    def _counted(heading: Heading) -> str:
        text = plain_line(heading.text)
        return f"{heading.number}. {text}" if heading.number else text

    def write(self) -> None:
        if self._style.logo:
            word_house.add_logo(self._document, self._style.logo, self._logo_text)
        for before, part in zip((None, *self._parts), self._parts, strict=False):
            # A heading has its own space below.
            self._space = Pt(0) if isinstance(before, Heading) else _BEFORE_TEXT
            self._block(part)

    def _block(self, block: Block) -> None:
        document = self._document
        match block:
            case Heading():
                self._heading(block)
            case Subtitle(text):
                word.style_as(document.add_paragraph(plain_text(text)), "Subtitle")
            case Paragraph(text, label):
                paragraph = document.add_paragraph()
                paragraph.paragraph_format.space_before = self._space
                _add_spans(paragraph, (Span(label, "strong"), Span(text)))
                if label and not text:
                    _lead(paragraph)
            case Contents(title):
                paragraph = word.style_as(document.add_paragraph(title), "TOC Heading")
                paragraph.paragraph_format.page_break_before = True
                word.add_contents(document, self._listed)
            case Enclosed(chapters):
                self._enclosed(chapters)
            case Questions(label, texts):
                paragraph = document.add_paragraph()
                word.add_run(paragraph, label, "Strong")
                paragraph.paragraph_format.space_before = self._space
                _lead(paragraph)
                self._points(tuple(Point((Span(text),)) for text in texts), 0)
            case Points(points):
                self._points(points, 0)
            case Timetable(head, rows):
                self._timetable(Row(*head), rows)
            case Table(head, rows):
                self._table(head, rows)
            case _:
                assert_never(block)

    def _heading(self, heading: Heading) -> None:
        paragraph = self._document.add_paragraph(plain_line(heading.text))
        word.style_as(paragraph, f"Heading {heading.level}" if heading.level else "Title")
        if heading.fresh:
            paragraph.paragraph_format.page_break_before = True
        if 1 <= heading.level <= 2:
            word.add_bookmark(paragraph, self._bookmarks)
            self._bookmarks += 1

    def _enclosed(self, chapters: tuple[Chapter, ...]) -> None:
        numbering = word.restarted_numbering(self._document)
        for chapter in chapters:
            word.set_number(self._document.add_paragraph(plain_text(chapter.text)), numbering, 0)
            for part in chapter.parts:
                word.set_number(self._document.add_paragraph(plain_text(part)), numbering, 1)

    def _points(self, points: tuple[Point, ...], level: int) -> None:
        for point in points:
            paragraph = self._document.add_paragraph()
            word.set_level(paragraph, level)
            _add_spans(paragraph, point.spans)
            self._points(point.children, level + 1)

    def _timetable(self, head: Row, rows: tuple[Row, ...]) -> None:
        table = word_house.new_table(self._document, (head.time, head.title), _TIMES)
        for row in rows:
            cells = word_house.add_row(table)
            word.add_run(cells[0].paragraphs[0], plain_line(row.time), "Strong")
            cells[1].paragraphs[0].add_run(plain_line(row.title))
            for detail in row.details:
                cells[1].add_paragraph(plain_text(detail))
            for paragraph in (*cells[0].paragraphs, *cells[1].paragraphs):
                paragraph.paragraph_format.space_after = _BETWEEN_LINES
        self._after_table()

    def _table(self, head: tuple[str, ...], rows: tuple[tuple[tuple[Span, ...], ...], ...]) -> None:
        table = word_house.new_table(self._document, head, _CELLS)
        for row in rows:
            for cell, spans in zip(word_house.add_row(table), row, strict=True):
                _add_spans(cell.paragraphs[0], spans)
                cell.paragraphs[0].paragraph_format.space_after = _BETWEEN_LINES
        self._after_table()

    def _after_table(self) -> None:
        """Keep the cursor of those who go on writing out of the table."""
        self._document.add_paragraph().paragraph_format.space_after = Cm(0)


def _lead(paragraph: Written) -> None:
    """Keep a label at what it is the label of."""
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_after = _BETWEEN_LINES


def _add_spans(paragraph: Written, spans: tuple[Span, ...]) -> None:
    begun = False
    for span in spans:
        text = plain_text(span.text)
        if not text:
            continue
        if begun:
            paragraph.add_run(" ")
        begun = True
        if span.link:
            word.add_link(paragraph, text, span.link)
            # On paper a link needs its address.
            if span.link != text:
                paragraph.add_run(f" ({span.link})")
        else:
            word.add_run(paragraph, text, _LOOKS[span.look])
