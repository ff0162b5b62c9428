"""The documentation as CommonMark: one source line an entry, two spaces a level, backslash escapes, no HTML.

CommonMark knows no line break within one source line, so the lines of an entry are joined by " / ".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from qzlive.language import Language
from qzlive.text import clean_line, clean_text

from .blocks import (
    Block,
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
from .plain import lines
from .style import PLAIN, Style

_BETWEEN_LINES = " / "
_NOTHING = "–"
_MARKUP = re.compile(
    r"""
    [\\`*_\[\]<|~@]                 # code, emphasis, links, HTML, tables, struck text, addresses
    | (?<!\S)\#                     # headings and what closes them
    | & (?=[#0-9A-Za-z])            # entities
    | : (?=//)                      # bare addresses
    | (?<=\w) \. (?=[^\W\d_]{2})    # bare hosts
    | (?<=www) \.
    """,
    re.VERBOSE | re.IGNORECASE,
)
_START = re.compile(r"^([0-9]{1,9}(?=[.)](?:\s|$))|(?=[-+=>]))(.)")  # lists, underlines of headings, quotations
_MARKUP_OF_ADDRESSES = re.compile(r"[()&]")


def render(documentation: Documentation, language: Language, style: Style = PLAIN) -> str:
    """Return the documentation as CommonMark; any program that reads it gives back exactly the texts."""
    parts = ("\n".join(_block(part)) for part in compose(documentation, language, style))
    return "\n\n".join(filter(None, parts)) + "\n"


def escape(text: str) -> str:
    """Return one line of people's text with a backslash before everything that Markdown reads as markup."""
    return _START.sub(r"\1\\\2", _inside(text))


def _inside(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)


def one_line(text: str) -> str:
    """Return the lines of `text` that hold something as one line."""
    return _BETWEEN_LINES.join(clean_line(line) for line in lines(clean_text(text)))


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text, number):
            yield f"{'#' * (level + 1)} {_counted(number, text) if number else escape(one_line(text))}"
        case Subtitle(text):
            yield escape(one_line(text))
        case Paragraph(text, label):
            broken = [escape(clean_line(line)) for line in lines(clean_text(text))]
            yield " ".join(filter(None, (_strong(label), "\\\n".join(broken))))
        case Contents():
            # There are no pages to find, and the letter has said what follows.
            return
        case Enclosed(chapters):
            for number, chapter in enumerate(chapters, 1):
                yield _counted(number, chapter.text)
                indent = " " * len(f"{number}. ")
                yield from (f"{indent}- {escape(one_line(part)) or _NOTHING}" for part in chapter.parts)
        case Questions(label, texts):
            yield _strong(label)
            yield ""
            yield from _points(tuple(Point((Span(text),)) for text in texts), 0)
        case Points(points):
            yield from _points(points, 0)
        case Timetable(_, rows):
            yield from _points(tuple(_row(row) for row in rows), 0)
        case Table(head, rows):
            yield from _points(tuple(_record(head, row) for row in rows), 0)
        case _:
            assert_never(block)


def _counted(number: int, text: str) -> str:
    return f"{number}. {escape(one_line(text))}"


def _record(head: tuple[str, ...], row: tuple[tuple[Span, ...], ...]) -> Point:
    """CommonMark knows no tables: what a row is about, and the rest of it below with the names of the columns."""
    subject, *others = row
    named = zip(head[1:], others, strict=True)
    details = (Point((Span(f"{name}:", "strong"), *cell)) for name, cell in named if any(span.text for span in cell))
    return Point(subject, tuple(details))


def _points(points: tuple[Point, ...], level: int) -> Iterator[str]:
    for point in points:
        # A bare "-" below a line would make a heading of that line.
        yield f"{'  ' * level}- {' '.join(filter(None, map(_span, point.spans))) or _NOTHING}"
        yield from _points(point.children, level + 1)


def _row(row: Row) -> Point:
    details = tuple(Point((Span(detail),)) for detail in row.details)
    return Point((Span(row.time, "strong"), Span(row.title)), details)


def _span(span: Span) -> str:
    text = one_line(span.text)
    if span.link:
        address = _MARKUP_OF_ADDRESSES.sub(r"\\\g<0>", span.link)
        return f"[{_inside(text)}]({address})"
    if span.look == "strong":
        return _strong(text)
    if span.look == "mark":
        return f"*{_inside(text)}*" if text else ""
    return escape(text)


def _strong(text: str) -> str:
    return f"**{_inside(one_line(text))}**" if text else ""
