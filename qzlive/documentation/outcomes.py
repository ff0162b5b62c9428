"""The results in the document: topic by topic, in the plenary, and what comes of them: tasks and agreements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .blocks import Block, Heading, Paragraph, Point, Points, Questions, Span, Table
from .model import Agreement, Entry, GroupResults, ItemKind, ItemResults, Section, StarredPoints, Task, TopicResults
from .words import SectionKey, Words

_CHAPTERS: dict[ItemKind, SectionKey] = {"plenary": "plenary", "summary": "conclusions", "feedback": "feedback"}


def starred(points: tuple[StarredPoints, ...], words: Words) -> Iterator[Block]:
    """Yield the chapter of the starred points of all topics."""
    if points:
        yield Heading(1, words.name("starred"))
    for topic in points:
        yield Heading(2, words.numbered("topic", str(topic.number), topic.title))
        yield _points(topic.entries, words)


def topics(results: tuple[TopicResults, ...], words: Words) -> Iterator[Block]:
    """Yield the chapter of the topics, each with its assignment, its questions and what was found."""
    if results:
        yield Heading(1, words.name("results"), fresh=True)
    if len(results) > 1 and any(topic.tables for topic in results):
        apart = any(table.label for topic in results for table in topic.tables)
        yield Paragraph(words("documentation-results-apart" if apart else "documentation-results-bundled"))
    for topic in results:
        yield Heading(2, words.numbered("topic", str(topic.number), topic.title))
        if topic.assignment:
            yield Paragraph(topic.assignment, words.label("assignment"))
        if topic.host:
            yield Paragraph(topic.host, words("documentation-host"))
        if topic.questions:
            yield Questions(words.label("questions"), topic.questions)
        if not topic.tables:
            yield Paragraph(words("documentation-no-results"))
        for table in topic.tables:
            if table.label:
                yield Heading(3, words.numbered("table", table.label))
            else:
                yield Paragraph("", words.label("found"))
            yield from _sections(table.sections, 4 if table.label else 3, words)


def groups(results: tuple[GroupResults, ...], words: Words) -> Iterator[Block]:
    """Yield the chapter of the groups without a topic, item by item and there group by group."""
    if results:
        yield Heading(1, words.name("groups"))
    for item in results:
        yield Heading(2, words("documentation-plenary-item", time=item.time, title=item.title))
        for group in item.groups:
            if group.label:
                yield Heading(3, words.group(group.label))
            yield from _sections(group.sections, 4 if group.label else 3, words)


def items(results: tuple[ItemResults, ...], kind: ItemKind, words: Words) -> Iterator[Block]:
    """Yield the chapter of what was written down at the agenda items of one kind."""
    wanted = [item for item in results if item.kind == kind]
    if wanted:
        yield Heading(1, words.name(_CHAPTERS[kind]))
    # The chapter of the only summary needs no second heading that says the same.
    apart = kind == "plenary" or len(wanted) > 1
    for item in wanted:
        if apart:
            yield Heading(2, words("documentation-plenary-item", time=item.time, title=item.title))
        yield from _sections(item.sections, 3 if apart else 2, words)


def tasks(found: tuple[Task, ...], words: Words) -> Iterator[Block]:
    """Yield the chapter of the tasks: what, who, until when, from where."""
    if found:
        yield Heading(1, words.name("tasks"))
        head = (
            words("documentation-task-what"),
            words("documentation-task-who"),
            words("documentation-task-until"),
            words("documentation-task-from"),
        )
        yield Table(head, tuple(_task(task, words) for task in found))


def _task(task: Task, words: Words) -> tuple[tuple[Span, ...], ...]:
    cells = (Span(task.who), Span(words.day(task.until)), Span(_origin(task, words)))
    return (_wordings((task.text, *task.variants), words), *((cell,) for cell in cells))


def agreements(found: tuple[Agreement, ...], words: Words) -> Iterator[Block]:
    """Yield the chapter of what all agreed upon, each with where."""
    if found:
        yield Heading(1, words.name("agreements"))
        yield Points(tuple(_agreement(one, words) for one in found))


def _agreement(agreement: Agreement, words: Words) -> Point:
    spans = _wordings((agreement.text, *agreement.variants), words)
    origin = _origin(agreement, words)
    return Point((*spans, Span(f"({origin})", "mark")) if origin else spans)


def _origin(one: Task | Agreement, words: Words) -> str:
    if one.table or one.group:
        tables = words.numbered("table", one.table) if one.table else ""
        return ", ".join(filter(None, (tables, words.group(one.group))))
    return words.numbered("topic", str(one.topic)) if one.topic is not None else one.item


def _sections(sections: tuple[Section, ...], level: int, words: Words) -> Iterator[Block]:
    """Entries without a heading get one if they would else seem to belong to the heading above them."""
    for place, section in enumerate(sections):
        if section.heading:
            yield Heading(level, section.heading)
        elif place:
            yield Heading(level, words("documentation-more"))
        yield _points(section.entries, words)


def _points(entries: Iterable[Entry], words: Words) -> Points:
    return Points(tuple(_point(entry, words) for entry in entries))


def _point(entry: Entry, words: Words) -> Point:
    spans = _wordings((entry.text, *entry.variants), words)
    marks = ", ".join(filter(None, _marks(entry, words)))
    if marks:
        spans = (*spans, Span(f"({marks})", "mark"))
    return Point(spans, tuple(_point(child, words) for child in entry.children))


def _marks(entry: Entry, words: Words) -> Iterator[str]:
    if entry.kind == "task":
        yield words("documentation-task-of", who=entry.who) if entry.who else words("documentation-task")
        yield words("documentation-until", date=words.day(entry.until)) if entry.until else ""
    yield words("documentation-agreement") if entry.kind == "agreement" else ""
    yield entry.table
    yield words("documentation-starred") if entry.starred else ""
    yield words("documentation-late") if entry.late else ""
    yield words("documentation-added-in-plenary") if entry.plenary else ""


def _wordings(texts: tuple[str, ...], words: Words) -> tuple[Span, ...]:
    """Several wordings that nobody has decided about stand side by side, each with its number."""
    found: list[Span] = []
    for number, text in enumerate(texts, 1):
        if len(texts) > 1:
            found.append(Span(words("documentation-wording", number=str(number)), "mark"))
        found.append(Span(text or words("documentation-unreadable")))
    return tuple(found)
