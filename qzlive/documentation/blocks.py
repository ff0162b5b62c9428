"""What stands where in the document, and in which words: a row of blocks that each format only has to write.

So the parts, their order and their headings are decided once for all formats.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from qzlive.language import Catalogue, Language, catalogue

from .model import (
    AgendaItem,
    Documentation,
    Entry,
    ItemResults,
    Material,
    Notice,
    Section,
    TopicResults,
)
from .style import PLAIN, Style

_SCHEMES = frozenset({"http", "https", "mailto"})
_UNFIT = re.compile(r'[<>"{}|\\^`]|%(?![0-9A-Fa-f]{2})')


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line. `link` is an address that may be followed; a mark is our word, not people's."""

    text: str
    look: Literal["plain", "strong", "mark"] = "plain"
    link: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One item of a list with what is nested below it."""

    spans: tuple[Span, ...]
    children: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 0 is the title of the document, 1 a chapter."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Subtitle:
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text of one or several lines, with a label before it if there is one."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The place for a table of contents."""

    title: str


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list that counts from 1."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Points:
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Row:
    time: str
    title: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timetable:
    """The programme; `head` names its two columns."""

    head: tuple[str, str]
    rows: tuple[Row, ...]


Block = Heading | Subtitle | Paragraph | Contents | Numbered | Points | Timetable


def blocks(documentation: Documentation, language: Language, style: Style = PLAIN) -> tuple[Block, ...]:
    """Return the document as a row of blocks with all words in `language`."""
    words = catalogue(language)
    return (
        *_opening(documentation, words),
        *_programme(documentation, words),
        *_topics(documentation.topics, words),
        *_plenary(documentation.items, words),
        *_materials(documentation, words),
        *_notices(documentation.notices, words),
        *_people(documentation, words),
    )


def lines(text: str) -> Iterator[str]:
    """Yield the lines of `text` that hold something."""
    return (line for line in text.split("\n") if line.strip())


def followable(address: str) -> str:
    """Return `address`, valid in every format, if it is one that a reader may follow, else ""."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    whole = parts.path if parts.scheme == "mailto" else parts.netloc
    if parts.scheme not in _SCHEMES or not whole or not address.isprintable() or " " in address:
        return ""
    return _UNFIT.sub(lambda found: f"%{ord(found[0]):02X}", address)


def _opening(documentation: Documentation, words: Catalogue) -> Iterator[Block]:
    yield Heading(0, documentation.title)
    if documentation.subtitle:
        yield Subtitle(documentation.subtitle)
    if documentation.programme and documentation.ends:
        starts, ends = documentation.programme[0].time, documentation.ends
        when = words("documentation-when", date=documentation.date, starts=starts, ends=ends)
    else:
        when = words("documentation-day", date=documentation.date)
    yield Subtitle(", ".join(filter(None, (when, documentation.place))))
    if documentation.organiser:
        yield Subtitle(documentation.organiser)
    letter = documentation.letter or words("documentation-letter")
    for paragraph in letter.split("\n\n"):
        if paragraph.strip():
            yield Paragraph(paragraph)
    # Many letters are signed already.
    if unsigned := [name for name in documentation.moderators if name not in letter]:
        yield Paragraph(", ".join(unsigned))
    yield Contents(words("documentation-contents"))


def _programme(documentation: Documentation, words: Catalogue) -> Iterator[Block]:
    if not documentation.programme:
        return
    rows = [_row(item) for item in documentation.programme]
    if documentation.ends:
        rows.append(Row(documentation.ends, words("documentation-end")))
    yield Heading(1, words("documentation-programme"))
    yield Timetable((words("documentation-time"), words("documentation-item")), tuple(rows))


def _row(item: AgendaItem) -> Row:
    return Row(item.time, item.title, tuple(filter(None, (item.speaker, *item.notes))))


def _topics(topics: tuple[TopicResults, ...], words: Catalogue) -> Iterator[Block]:
    if topics:
        yield Heading(1, words("documentation-results"))
    for topic in topics:
        code = "documentation-topic" if topic.title else "documentation-topic-untitled"
        yield Heading(2, words(code, number=str(topic.number), title=topic.title))
        if topic.assignment:
            yield Paragraph(topic.assignment, words("documentation-assignment"))
        if topic.host:
            yield Paragraph(topic.host, words("documentation-host"))
        if topic.questions:
            yield Paragraph("", words("documentation-questions"))
            yield Numbered(topic.questions)
        if not topic.tables:
            yield Paragraph(words("documentation-no-results"))
        for table in topic.tables:
            if table.label:
                yield Heading(3, words("documentation-table", label=table.label))
            elif not table.sections[0].heading:
                yield Paragraph("", words("documentation-found"))
            yield from _sections(table.sections, 4 if table.label else 3, words)


def _plenary(items: tuple[ItemResults, ...], words: Catalogue) -> Iterator[Block]:
    if items:
        yield Heading(1, words("documentation-plenary"))
    for item in items:
        yield Heading(2, words("documentation-plenary-item", time=item.time, title=item.title))
        yield from _sections(item.sections, 3, words)


def _sections(sections: tuple[Section, ...], level: int, words: Catalogue) -> Iterator[Block]:
    """Entries without a heading get one if they would else seem to belong to the heading above them."""
    for place, section in enumerate(sections):
        if section.heading:
            yield Heading(level, section.heading)
        elif place:
            yield Heading(level, words("documentation-more"))
        yield Points(tuple(_point(entry, words) for entry in section.entries))


def _point(entry: Entry, words: Catalogue) -> Point:
    wordings = tuple(text or words("documentation-unreadable") for text in (entry.text, *entry.variants))
    spans: list[Span] = []
    for number, wording in enumerate(wordings, 1):
        if len(wordings) > 1:
            spans.append(Span(words("documentation-wording", number=str(number)), "mark"))
        spans.append(Span(wording))
    marks = (
        entry.table,
        words("documentation-starred") if entry.starred else "",
        words("documentation-late") if entry.late else "",
    )
    if any(marks):
        spans.append(Span(f"({', '.join(filter(None, marks))})", "mark"))
    return Point(tuple(spans), tuple(_point(child, words) for child in entry.children))


def _materials(documentation: Documentation, words: Catalogue) -> Iterator[Block]:
    if documentation.materials:
        yield Heading(1, words("documentation-materials"))
    for group in documentation.materials:
        if group.title:
            yield Heading(2, group.title)
        yield Points(tuple(_material(material) for material in group.materials))


def _material(material: Material) -> Point:
    spans = [Span(material.title, link=followable(material.link))]
    if material.link and not spans[0].link:
        spans.append(Span(f"({material.link})"))
    if material.note:
        spans.append(Span(f"– {material.note}"))
    return Point(tuple(spans), (Point((Span(material.text),)),) if material.text else ())


def _notices(notices: tuple[Notice, ...], words: Catalogue) -> Iterator[Block]:
    if notices:
        yield Heading(1, words("documentation-notices"))
        yield Points(tuple(_notice(notice, words) for notice in notices))


def _notice(notice: Notice, words: Catalogue) -> Point:
    spans = [Span(_day(notice.date, words), "strong")] if notice.date else []
    spans.append(Span(notice.title))
    if notice.note:
        spans.append(Span(f"– {notice.note}"))
    return Point(tuple(spans))


def _day(date: str, words: Catalogue) -> str:
    try:
        return words("documentation-date", date=dt.date.fromisoformat(date))
    except ValueError:
        return date


def _people(documentation: Documentation, words: Catalogue) -> Iterator[Block]:
    if documentation.people:
        yield Heading(1, words("documentation-people"))
    for people in documentation.people:
        if people.label:
            yield Heading(2, words("documentation-table", label=people.label))
        else:
            yield Heading(2, words("documentation-people-without-table"))
        yield Points(tuple(Point((Span(name),)) for name in people.names))
