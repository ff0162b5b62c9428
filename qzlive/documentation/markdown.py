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
    parts = blocks(documentation, language, style)
    chapters = tuple(part.text for part in parts if isinstance(part, Heading) and part.level == 1)
    return "\n\n".join("\n".join(_block(part, chapters)) for part in parts) + "\n"


def escape(text: str) -> str:
    """Return one line of people's text with a backslash before everything that Markdown reads as markup."""
    return _START.sub(r"\1\\\2", _inside(text))


def _inside(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)


def one_line(text: str) -> str:
    """Return the lines of `text` that hold something as one line."""
    return _BETWEEN_LINES.join(clean_line(line) for line in lines(clean_text(text)))


def _block(block: Block, chapters: tuple[str, ...]) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"{'#' * (level + 1)} {escape(one_line(text))}"
        case Subtitle(text):
            yield escape(one_line(text))
        case Paragraph(text, label):
            broken = [escape(clean_line(line)) for line in lines(clean_text(text))]
            yield " ".join(filter(None, (_strong(label), "\\\n".join(broken))))
        case Contents(title):
            yield _strong(title)
            yield ""
            yield from _numbered(chapters)
        case Numbered(texts):
            yield from _numbered(texts)
        case Points(points):
            yield from _points(points, 0)
        case Timetable(_, rows):
            yield from _points(tuple(_row(row) for row in rows), 0)
        case _:
            assert_never(block)


def _numbered(texts: tuple[str, ...]) -> Iterator[str]:
    return (f"{number}. {escape(one_line(text))}" for number, text in enumerate(texts, 1))


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
