"""What a document is made of: a row of blocks that each format only has to write.

So the parts, their order and their headings are decided once for all formats, by `compose`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


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
    """Level 0 is the title of the document, 1 a chapter; chapters are numbered from 1, other headings are not (0).

    What is below a `fresh` one begins on a page of its own where there are pages; the letter names an `announced` one.
    """

    level: int
    text: str
    number: int = 0
    fresh: bool = False
    announced: bool = False


@dataclass(frozen=True, slots=True)
class Subtitle:
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text of one or several lines, with a label before it if there is one."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter as the letter announces it, with what to look for in it."""

    text: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What follows the letter; counts from 1 as the chapters do, parts by letters."""

    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The place for a table of contents, of use where pages have numbers or places can be jumped to."""

    title: str


@dataclass(frozen=True, slots=True)
class Questions:
    """A list of questions or the like that are no results; `label` stands before it."""

    label: str
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


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of as many cells as `head` names; the first cell says what the row is about."""

    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Span, ...], ...], ...]


Block = Heading | Subtitle | Paragraph | Enclosed | Contents | Questions | Points | Timetable | Table
