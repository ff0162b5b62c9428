"""The documentation as tables: tasks, agreements and lists. What each format of tables only has to write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qzlive.language import Catalogue, Language, catalogue

from .model import Agreement, Documentation, Entry, Section, Task

Cell = str | int
_KINDS = {"task": "documentation-task", "agreement": "documentation-agreement"}
_FORMULA = re.compile(r"^[\s'\"\x00\ufeff]*[=+\-@\t\r\x00＝＋－＠﹦﹢﹣﹫]")


@dataclass(frozen=True, slots=True)
class Table:
    """`key` is what sets its file apart, and `title` its name; every row has as many cells as the head."""

    key: str
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(documentation: Documentation, language: Language) -> tuple[Table, ...]:
    """Return what can be told in tables, without those that have no rows; people only if the documentation has them."""
    words = catalogue(language)
    found = (
        _table("tasks", ("what", "who", "until", "topic", "table", "item"), _tasks(documentation, words), words),
        _table("agreements", ("agreement", "topic", "table", "item"), _agreements(documentation, words), words),
        _table("programme", ("time", "item", "speaker", "notes"), _programme(documentation, words), words),
        _table("topics", ("topic", "title", "assignment", "questions"), _topics(documentation), words),
        _table(
            "results",
            ("topic", "title", "table", "heading", "level", "entry", "kind", "who", "until", "marks"),
            _results(documentation, words),
            words,
        ),
        _table("people", ("name", "table"), _people(documentation), words),
    )
    return tuple(table for table in found if table.rows)


def is_like_formula(text: str) -> bool:
    """Would a spreadsheet take this text for something to compute, at once or after it was edited? Full-width signs and
    what stands behind blanks and quotes counts (OWASP ASVS 1.2.10)."""
    return _FORMULA.match(text) is not None


def _table(key: str, columns: tuple[str, ...], rows: Iterator[tuple[Cell, ...]], words: Catalogue) -> Table:
    head = tuple(words(f"documentation-column-{column}") for column in columns)
    return Table(words(f"documentation-file-{key}"), words(f"documentation-list-{key}"), head, tuple(rows))


def _tasks(documentation: Documentation, words: Catalogue) -> Iterator[tuple[Cell, ...]]:
    for task in documentation.tasks:
        text = _wordings(task.text, task.variants, words)
        yield text, task.who, task.until, _number(task.topic), _tables(task), task.item


def _agreements(documentation: Documentation, words: Catalogue) -> Iterator[tuple[Cell, ...]]:
    for one in documentation.agreements:
        yield _wordings(one.text, one.variants, words), _number(one.topic), _tables(one), one.item


def _programme(documentation: Documentation, words: Catalogue) -> Iterator[tuple[Cell, ...]]:
    for item in documentation.programme:
        yield item.time, item.title, item.speaker, "\n".join(item.notes)
    if documentation.programme and documentation.ends:
        yield documentation.ends, words("documentation-end"), "", ""


def _topics(documentation: Documentation) -> Iterator[tuple[Cell, ...]]:
    for topic in documentation.topics:
        yield topic.number, topic.title, topic.assignment, "\n".join(topic.questions)


def _results(documentation: Documentation, words: Catalogue) -> Iterator[tuple[Cell, ...]]:
    for topic in documentation.topics:
        for table in topic.tables:
            yield from _sections((topic.number, topic.title, table.label), table.sections, words)
    for met in documentation.groups:
        for group in met.groups:
            yield from _sections(("", met.title, group.label), group.sections, words)
    for item in documentation.items:
        yield from _sections(("", item.title, ""), item.sections, words)


def _sections(
    place: tuple[Cell, Cell, str], sections: tuple[Section, ...], words: Catalogue
) -> Iterator[tuple[Cell, ...]]:
    def below(entries: tuple[Entry, ...], heading: str, level: int, above: str) -> Iterator[tuple[Cell, ...]]:
        for entry in entries:
            table = entry.table or above
            marks = (
                words("documentation-starred") if entry.starred else "",
                words("documentation-late") if entry.late else "",
                words("documentation-added-in-plenary") if entry.plenary else "",
            )
            text = _wordings(entry.text, entry.variants, words)
            at = (*place[:2], table, heading)
            kind = _KINDS.get(entry.kind, "")
            yield (*at, level, text, kind and words(kind), entry.who, entry.until, ", ".join(filter(None, marks)))
            yield from below(entry.children, heading, level + 1, table)

    for section in sections:
        yield from below(section.entries, section.heading, 1, place[2])


def _people(documentation: Documentation) -> Iterator[tuple[Cell, ...]]:
    for people in documentation.people:
        yield from ((name, people.label) for name in people.names)


def _tables(one: Task | Agreement) -> str:
    return ", ".join(filter(None, (one.table, one.group)))


def _number(topic: int | None) -> Cell:
    return "" if topic is None else topic


def _wordings(text: str, variants: tuple[str, ...], words: Catalogue) -> str:
    """Return all wordings that nobody has decided about, each on a line with its number."""
    texts = [one or words("documentation-unreadable") for one in (text, *variants)]
    if len(texts) == 1:
        return texts[0]
    return "\n".join(f"{words('documentation-wording', number=str(at))} {one}" for at, one in enumerate(texts, 1))
