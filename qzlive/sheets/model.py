"""What was read out of a file, before it is compared with a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..session.state import EntryKind

Mark = Literal["trial", "late", "variant", "unsent"]
"""What a saved sheet says of an entry: written to try the sheet out; after the end; one of several wordings; not
accepted by the server."""
Own = Literal["", "none", "unsent"]
"""A heading of qzlive's own: of what stands without a heading, and of what was not accepted."""
Role = Literal["heading", "point", "text"]
"""What a paragraph looks like: a heading, a point of a list, or neither."""


FRAME = frozenset({"sheetfile-skipped-how", "sheetfile-skipped-assignment", "sheetfile-skipped-head"})
"""Why a line is skipped that stands on the blank sheet already."""


class SheetRefused(Exception):
    """A file cannot be read at all. `code` is a message of the catalogue, `params` fill it."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with what its writing says of it: a star, a task with owner and date, an agreement, marks of a file."""

    text: str
    kind: EntryKind = "point"
    who: str = ""
    until: str = ""
    starred: bool = False
    marks: frozenset[Mark] = frozenset()


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph of a file in its order. `number` is its line or paragraph, from 1; `level` that of a point, from 0.
    `sure`: written as what it is, a heading or a point, and not only looking like it. `own`: a heading of qzlive's."""

    number: int
    role: Role
    said: Marked
    level: int = 0
    sure: bool = True
    own: Own = ""

    @property
    def text(self) -> str:
        return self.said.text


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that becomes no entry, and why: a message of the catalogue."""

    number: int
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """A point with those below it; `number` is its line or paragraph in the file."""

    number: int
    said: Marked
    children: tuple[ReadEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadSection:
    """What stands below one heading. `unsent`: what the server had not accepted when the file was saved; without a
    heading `text` is empty."""

    number: int
    text: str
    entries: tuple[ReadEntry, ...]
    unsent: bool = False


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """A whole file. `label` and `title` are the table's as the file names it, empty if it names none."""

    label: str = ""
    title: str = ""
    sections: tuple[ReadSection, ...] = ()
    skipped: tuple[Skipped, ...] = field(default=())

    @property
    def empty(self) -> bool:
        return not any(section.entries for section in self.sections)
