"""The blocks of a document as the data that `document.typ` writes: lists, numbers and texts, nothing else."""

from __future__ import annotations

import re
from typing import Any, assert_never

from qzlive.language import Language

from .blocks import (
    Block,
    Contents,
    Enclosed,
    Heading,
    Paragraph,
    Point,
    Points,
    Questions,
    Span,
    Subtitle,
    Table,
    Timetable,
)
from .model import Documentation
from .plain import plain_line, plain_text, runs_leftwards
from .style import Page, Style
from .words import Words

_REGIONS: dict[Language, str] = {"de": "DE", "en": "GB"}
_PAPERS: dict[Page, str] = {"a4": "a4", "letter": "us-letter"}
_WORDS = re.compile(r"(\S+)")
_CHUNKS = re.compile(r"[^/._?&=#%+-]{1,20}[/._?&=#%+-]?|[/._?&=#%+-]")
_LONG_WORD, _LONG = 64, 32
"""Letters from which hyphenation may not be enough for a word, and for what is no word, such as an address."""
_SHORT_TITLE = 90
_LOGO_HEIGHT, _LOGO_WIDTH = 2.0, 8.0

Fonts = tuple[list[str], list[str]]


def data(
    documentation: Documentation, parts: tuple[Block, ...], language: Language, style: Style, words: Words, fonts: Fonts
) -> dict[str, Any]:
    """Return everything that the form asks for; `fonts` are the families for text and for headings."""
    title = plain_line(documentation.title) or words("documentation-day", date=documentation.date)
    day = documentation.date
    written = [part for block in parts for part in _parts(block, title)]
    for part, following in zip(written, [*written[1:], {"kind": ""}], strict=True):
        part["last"] = following["kind"] != part["kind"]
    written[0]["logo"] = _logo(documentation, style, words)
    return {
        "title": title,
        "short_title": title if len(title) <= _SHORT_TITLE else f"{title[: _SHORT_TITLE - 1]}…",
        "date": {"year": day.year, "month": day.month, "day": day.day},
        "language": language,
        "region": _REGIONS[language],
        "page_of": words.page_of("PAGE", "TOTAL"),
        "look": {
            "heading_colour": style.heading_colour,
            "line_colour": style.line_colour,
            "text_fonts": fonts[0],
            "heading_fonts": fonts[1],
            "paper": _PAPERS[style.page],
            "footer": plain_line(style.footer),
        },
        "parts": written,
        "missing_note": _paragraph((Span(words("documentation-missing-note"), "mark"),)),
    }


def _logo(documentation: Documentation, style: Style, words: Words) -> dict[str, Any] | None:
    if style.logo is None:
        return None
    height = min(_LOGO_HEIGHT, _LOGO_WIDTH * style.logo.height / style.logo.width)
    alt = plain_line(words.logo_text(style, documentation))
    return {"content": list(style.logo.content), "alt": alt, "height": height}


def _parts(block: Block, title: str) -> list[dict[str, Any]]:
    match block:
        case Heading(0):
            return [{"kind": "title", **_text(title)}]
        case Heading(level, text, number, fresh):
            written = _text(plain_line(text) or "–")
            return [{"kind": "heading", "level": level, "number": number, "fresh": fresh, **written}]
        case Subtitle(text):
            return [{"kind": "subtitle", **_text(text)}]
        case Paragraph(text, label):
            return [_paragraph((Span(label, "strong"), Span(text)), sticky=bool(label and not text))]
        case Enclosed(chapters):
            listed = [{**_text(one.text), "parts": [_text(part) for part in one.parts]} for one in chapters]
            return [{"kind": "enclosed", "chapters": listed}]
        case Contents(name):
            return [{"kind": "contents", "text": name}]
        case Questions(label, texts):
            asked = tuple(Point((Span(text),)) for text in texts)
            return [_paragraph((Span(label, "strong"),), sticky=True), *_parts(Points(asked), title)]
        case Points(points):
            return [{"kind": "points", "points": [_point(point) for point in points]}]
        case Timetable(head, rows):
            listed_rows = [
                {"time": _lines(row.time), "title": _lines(row.title), "details": [_lines(one) for one in row.details]}
                for row in rows
            ]
            return [{"kind": "timetable", "head": list(head), "rows": listed_rows}]
        case Table(head, cells):
            return [{"kind": "table", "head": list(head), "rows": [[_spans(cell) for cell in row] for row in cells]}]
        case _:
            assert_never(block)


def _paragraph(spans: tuple[Span, ...], *, sticky: bool = False) -> dict[str, Any]:
    return {"kind": "paragraph", "sticky": sticky, **_spans(spans)}


def _point(point: Point) -> dict[str, Any]:
    return {**_spans(point.spans), "children": [_point(child) for child in point.children]}


def _spans(spans: tuple[Span, ...]) -> dict[str, Any]:
    written = []
    for span in spans:
        lines = _lines(span.text)
        if not lines:
            continue
        written.append({"lines": lines, "look": span.look, "link": span.link})
        if span.link and span.link != span.text:
            # On paper a link needs its address.
            written.append({"lines": _lines(f"({span.link})"), "look": "plain", "link": ""})
    first = next((plain_text(span.text) for span in spans if span.look == "plain" and span.text), "")
    return {"spans": written, "leftwards": runs_leftwards(first)}


def _text(text: str) -> dict[str, Any]:
    return {"lines": _lines(text), "leftwards": runs_leftwards(plain_text(text))}


def _lines(text: str) -> list[list[str | list[str]]]:
    """Return the lines of a text as pieces; one that may be broken is a list of its parts, or alone in a list."""
    return [_pieces(line) for line in plain_text(text).split("\n") if line]


def _pieces(line: str) -> list[str | list[str]]:
    if len(line) < _LONG:
        return [line]
    pieces: list[str | list[str]] = []
    for word in _WORDS.split(line):
        if len(word) >= (_LONG_WORD if word.isalpha() else _LONG):
            pieces.append(_CHUNKS.findall(word) if word.isascii() else [word])
        elif pieces and isinstance(pieces[-1], str):
            pieces[-1] += word
        else:
            pieces.append(word)
    return pieces
