"""What stands where in the document: letter, programme, dates, materials, results, what comes of them, and thanks.

The order is that of the documentations that circles send out today.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from qzlive.language import Language

from .blocks import (
    Block,
    Chapter,
    Contents,
    Enclosed,
    Heading,
    Paragraph,
    Point,
    Points,
    Row,
    Span,
    Subtitle,
    Timetable,
)
from .model import AgendaItem, Documentation, Material, Notice
from .outcomes import agreements, groups, items, starred, tasks, topics
from .style import PLAIN, Style
from .words import SectionKey, Words, followable


def compose(documentation: Documentation, language: Language, style: Style = PLAIN) -> tuple[Block, ...]:
    """Return the document as a row of blocks with all words in `language`, named as the house of `style` does."""
    words = Words(language, style)
    # Nothing stands before the results of an extract that would need a page of its own.
    chapters = tuple(_numbered(_chapters(documentation, words), fresh=not documentation.extract))
    return (*_opening(documentation, words), *_letter(documentation, chapters, words), *chapters)


def _chapters(documentation: Documentation, words: Words) -> Iterator[Block]:
    yield from _programme(documentation, words)
    yield from _notices(documentation.notices, words)
    yield from _materials(documentation, words)
    yield from starred(documentation.starred, words)
    yield from topics(documentation.topics, words)
    yield from groups(documentation.groups, words)
    yield from items(documentation.items, "plenary", words)
    yield from items(documentation.items, "summary", words)
    yield from tasks(documentation.tasks, words)
    yield from agreements(documentation.agreements, words)
    yield from items(documentation.items, "feedback", words)
    yield from _thanks(documentation, words)
    yield from _people(documentation, words)


def _numbered(parts: Iterator[Block], *, fresh: bool) -> Iterator[Block]:
    number = 0
    for part in parts:
        if isinstance(part, Heading) and part.level == 1:
            number += 1
            yield replace(part, number=number, fresh=part.fresh and fresh)
        else:
            yield part


def _opening(documentation: Documentation, words: Words) -> Iterator[Block]:
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
    if documentation.extract:
        yield Subtitle(words("documentation-extract", of=_part(documentation, words)))


def _part(documentation: Documentation, words: Words) -> str:
    if documentation.groups:
        return words.group(documentation.extract)
    key: SectionKey = "topic" if documentation.extract.isdecimal() else "table"
    return words.numbered(key, documentation.extract)


def _letter(documentation: Documentation, chapters: tuple[Block, ...], words: Words) -> Iterator[Block]:
    """Say what follows, and sign; an organiser's own letter comes first and as it is."""
    if documentation.extract:
        return
    enclosed = Enclosed(tuple(_announced(chapters)))
    # Many letters are signed already.
    unsigned = [name for name in documentation.moderators if name not in documentation.letter]
    if documentation.letter:
        for paragraph in documentation.letter.split("\n\n"):
            if paragraph.strip():
                yield Paragraph(paragraph)
    else:
        yield Paragraph(words("documentation-greeting"))
        yield Paragraph(words("documentation-lead", date=documentation.date))
    signature = [Paragraph(words.together(unsigned))] if unsigned else []
    if documentation.letter:
        yield from signature
        if enclosed.chapters:
            yield Paragraph(words("documentation-enclosed"))
            yield enclosed
    else:
        if enclosed.chapters:
            yield enclosed
        yield Paragraph(words("documentation-closing"))
        yield from signature
    yield Contents(words.name("contents"))


def _announced(parts: tuple[Block, ...]) -> Iterator[Chapter]:
    found: list[tuple[str, list[str]]] = []
    for part in parts:
        if isinstance(part, Heading) and part.level == 1:
            found.append((part.text, []))
        elif isinstance(part, Heading) and part.announced:
            found[-1][1].append(part.text)
    return (Chapter(text, tuple(below)) for text, below in found)


def _programme(documentation: Documentation, words: Words) -> Iterator[Block]:
    if not documentation.programme:
        return
    rows = [_row(item) for item in documentation.programme]
    if documentation.ends:
        rows.append(Row(documentation.ends, words("documentation-end")))
    yield Heading(1, words.name("programme"))
    yield Timetable((words("documentation-time"), words("documentation-item")), tuple(rows))


def _row(item: AgendaItem) -> Row:
    return Row(item.time, item.title, tuple(filter(None, (item.speaker, *item.notes))))


def _notices(notices: tuple[Notice, ...], words: Words) -> Iterator[Block]:
    if notices:
        yield Heading(1, words.name("notices"))
        yield Points(tuple(_notice(notice, words) for notice in notices))


def _notice(notice: Notice, words: Words) -> Point:
    spans = [Span(words.day(notice.date), "strong")] if notice.date else []
    spans.append(Span(notice.title))
    if notice.note:
        spans.append(Span(f"– {notice.note}"))
    return Point(tuple(spans))


def _materials(documentation: Documentation, words: Words) -> Iterator[Block]:
    if documentation.materials:
        yield Heading(1, words.name("materials"))
    for group in documentation.materials:
        if group.title:
            yield Heading(2, group.title, announced=True)
        yield Points(tuple(_material(material) for material in group.materials))


def _material(material: Material) -> Point:
    spans = [Span(material.title, link=followable(material.link))]
    if material.link and not spans[0].link:
        spans.append(Span(f"({material.link})"))
    if material.note:
        spans.append(Span(f"– {material.note}"))
    return Point(tuple(spans), (Point((Span(material.text),)),) if material.text else ())


def _thanks(documentation: Documentation, words: Words) -> Iterator[Block]:
    if not documentation.thanks:
        return
    thanks = documentation.thanks
    yield Heading(1, words.name("thanks"))
    known = [name for name in ("organisations", "regions") if getattr(thanks, name)]
    who = "-".join(known or ["people"])
    yield Paragraph(
        words(
            f"documentation-thanks-{who}",
            people=thanks.people,
            organisations=thanks.organisations,
            regions=thanks.regions,
        )
    )


def _people(documentation: Documentation, words: Words) -> Iterator[Block]:
    if documentation.people:
        yield Heading(1, words.name("people"))
    by_table = any(people.label for people in documentation.people)
    for people in documentation.people:
        if by_table:
            rest = words("documentation-people-without-table")
            named = words.group(people.label) if people.group else words.numbered("table", people.label)
            yield Heading(2, named if people.label else rest)
        yield Points(tuple(Point((Span(name),)) for name in people.names))
