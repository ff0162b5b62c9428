"""A sheet as a file that people can read and `reading` takes back: CommonMark, two spaces a level.

What qzlive itself says of an entry or a section stands in emphasis. People's own signs are escaped, so nobody can write
what looks like it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..documentation.markdown import escape, one_line
from ..language import Catalogue
from ..session.outline import Node, Section, sections
from ..session.state import Question, Sheet
from .labels import own_heading
from .model import Mark, Marked
from .notation import entity, write_point

_VARIANT, _UNSENT = frozenset[Mark]({"variant"}), frozenset[Mark]({"unsent"})
_OF_ENTRIES: tuple[Mark, ...] = ("trial", "late")


@dataclass(frozen=True, slots=True)
class About:
    """What a sheet is about. `date` is ISO 8601."""

    session: str
    date: str
    label: str
    title: str
    assignment: str = ""


def as_text(sheet: Sheet, asked: Sequence[Question], about: About, t: Catalogue, unsent: Iterable[str] = ()) -> str:
    """Return the sheet with everything on it, trials too, and below it the texts that the server does not have."""
    parts: list[list[str]] = [
        [f"# {_line(t('sheetfile-title', label=about.label, title=about.title))}"],
        [_line(t("sheetfile-about", session=about.session, date=dt.date.fromisoformat(about.date)))],
    ]
    if about.assignment:
        parts.append([f"**{t('sheetfile-assignment')}** {_line(about.assignment)}"])
    for section in sections(sheet, tuple(asked)):
        parts.append([f"## {_heading(section, t)}"])
        parts.append([line for node in section.nodes for line in _node(node, 0, t)])
    if kept := [line for text in unsent for line in _point(Marked(text, marks=_UNSENT), 0, t)]:
        parts += [[f"## *{t('sheetfile-unsent')}*"], kept]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _line(text: str) -> str:
    return escape(one_line(text))


def _heading(section: Section, t: Catalogue) -> str:
    if section.id is None:
        return f"*{t('sheetfile-none')}*"
    text = _line(section.text)
    # A heading of people's must not be read as one of these files' own, in whatever language.
    return f"{entity(text[0])}{text[1:]}" if text[0].isalpha() and own_heading(section.text) else text


def _node(node: Node, level: int, t: Catalogue) -> Iterator[str]:
    entry = node.entry
    marks = frozenset(mark for mark in _OF_ENTRIES if getattr(entry, mark))
    said = Marked(entry.text, entry.kind, entry.who, entry.until, entry.starred, marks)
    yield from _point(said, level, t)
    for child in node.children:
        yield from _node(child, level + 1, t)
    for variant in entry.variants:
        yield from _point(Marked(variant.text, entry.kind, entry.who, entry.until, marks=_VARIANT), level, t)


def _point(said: Marked, level: int, t: Catalogue) -> Iterator[str]:
    for number, line in enumerate(write_point(said, t)):
        yield f"{'  ' * level}{'  ' if number else '- '}{line}"
