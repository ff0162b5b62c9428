"""A filled sheet, whichever form it came back in: what it says, table, sections and nested entries.

Nothing is left out in silence: what belongs nowhere stands in the section without a heading, and what is no entry (the
assignment, how to fill in the sheet, deleted text) is named with the reason.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from ..roster.decoding import BYTE_LIMIT, decode
from ..roster.rows import RosterRefused
from ..roster.workbook import MAGIC, OLD_MAGIC
from ..session.bullets import DEPTH
from ..text import LINE_LIMIT, TEXT_LIMIT, clean_line, shows
from .labels import assignment, dated, instruction, table_of
from .lines import pieces
from .model import Piece, ReadEntry, ReadSection, ReadSheet, SheetRefused, Skipped
from .word_file import read_document

ENTRIES = 2_000
"""So many points a sheet may have."""
LINES, LINE = 20_000, 100_000
"""So many lines a text may have, and so many characters a line."""
_PROMPT = frozenset("…._-–—•·* \t")
"""What stands where nobody has filled in anything."""


def read_bytes(data: bytes, name: str, asked: Collection[str] = ()) -> ReadSheet:
    """Return what stands in a file called `name`; `asked` are the guiding questions of the table if it is known.

    Raises SheetRefused for a file that is too big, or no sheet at all.
    """
    if len(data) > BYTE_LIMIT:
        raise SheetRefused("sheetfile-too-big", name=name, limit=BYTE_LIMIT // 1_000_000)
    if data.startswith(OLD_MAGIC):
        raise SheetRefused("sheetfile-old-word", name=name)
    if data.startswith(MAGIC):
        found, skipped = read_document(data, name, asked)
        return _checked(gather(found, skipped))
    if data.startswith((b"{\\rtf", b"%PDF")):
        raise SheetRefused("sheetfile-other-format", name=name)
    try:
        return read_text(decode(data, name), asked)
    except RosterRefused:
        raise SheetRefused("sheetfile-no-text", name=name) from None


def read_text(text: str, asked: Collection[str] = ()) -> ReadSheet:
    """Return what stands in a text, as `read_bytes` does."""
    if "\0" in text:
        raise SheetRefused("sheetfile-no-text", name="")
    lines = text.splitlines()
    if len(lines) > LINES:
        raise SheetRefused("sheetfile-too-many", limit=LINES)
    if max(map(len, lines), default=0) > LINE:
        raise SheetRefused("sheetfile-line-too-long", limit=LINE)
    return _checked(gather(pieces(text.removeprefix("\ufeff"), asked)))


def _checked(sheet: ReadSheet) -> ReadSheet:
    if sheet.empty and not sheet.label and not sheet.skipped:
        raise SheetRefused("sheetfile-empty")
    return sheet


@dataclass(eq=False)
class _Open:
    """A section that is being read. `path` are the open entries with their levels, the outermost first."""

    number: int = 0
    text: str = ""
    unsent: bool = False
    entries: list[_Growing] = field(default_factory=list)
    path: list[tuple[int, _Growing]] = field(default_factory=list)

    def closed(self) -> ReadSection:
        return ReadSection(self.number, self.text, tuple(one.closed() for one in self.entries), self.unsent)


@dataclass(eq=False)
class _Growing:
    entry: ReadEntry
    children: list[_Growing] = field(default_factory=list)

    def closed(self) -> ReadEntry:
        return replace(self.entry, children=tuple(one.closed() for one in self.children))


def gather(found: Iterable[Piece], skipped: Iterable[Skipped] = ()) -> ReadSheet:
    """Return the sheet that paragraphs make, in their order."""
    return _Gathering(skipped).read(found)


class _Gathering:
    """Goes through the paragraphs once."""

    def __init__(self, skipped: Iterable[Skipped]) -> None:
        self._table = ("", "")
        self._skipped = list(skipped)
        self._bare = _Open()
        """What stands without a heading, wherever that is."""
        self._sections = [self._bare]
        self._dated = self._headed = False
        self._entries = 0

    def read(self, found: Iterable[Piece]) -> ReadSheet:
        for piece in found:
            if piece.role == "heading" and len(piece.text) <= LINE_LIMIT:
                self._heading(piece)
            elif code := self._frame(piece):
                self._skipped.append(Skipped(piece.number, code, piece.text))
            elif piece.sure or (shows(piece.text) and not set(piece.text) <= _PROMPT):
                self._add(piece)
        sections = tuple(one.closed() for one in self._sections)
        filled = tuple(one for one in sections if one.entries or (one.text and not one.unsent))
        skipped = sorted(self._skipped, key=lambda one: one.number)
        return ReadSheet(*self._table, filled, tuple(skipped))

    def _heading(self, piece: Piece) -> None:
        table = table_of(piece.text)
        if table is not None and not self._headed and not self._table[0]:
            self._table = table
            return
        if not shows(piece.text):
            return
        if piece.own == "none":
            self._open(self._bare)
        else:
            text = "" if piece.own == "unsent" else clean_line(piece.text)
            self._open(_Open(piece.number, text, unsent=piece.own == "unsent"))

    def _open(self, section: _Open) -> None:
        self._headed = True
        section.path = []
        self._sections = [*(one for one in self._sections if one is not section), section]

    def _frame(self, piece: Piece) -> str:
        """Return why a paragraph belongs to the blank sheet and not to what was written on it; "" if it does not."""
        if not piece.sure and instruction(piece.text):
            return "sheetfile-skipped-how"
        if self._headed or piece.role != "text" or not self._table[0]:
            return ""
        if assignment(piece.text):
            return "sheetfile-skipped-assignment"
        if dated(piece.text) and not self._dated:
            self._dated = True
            return "sheetfile-skipped-head"
        return ""

    def _add(self, piece: Piece) -> None:
        section = self._sections[-1]
        level = min(piece.level, DEPTH - 1) if piece.role == "point" else 0
        while section.path and section.path[-1][0] >= level:
            section.path.pop()
        for part in _parts(piece.text):
            self._entries += 1
            if self._entries > ENTRIES:
                raise SheetRefused("sheetfile-too-many", limit=ENTRIES)
            one = _Growing(ReadEntry(piece.number, replace(piece.said, text=part)))
            (section.path[-1][1].children if section.path else section.entries).append(one)
        section.path.append((level, one))


def _parts(text: str) -> Iterator[str]:
    """Yield a text in pieces that an entry can hold, broken between lines or words."""
    while len(text) > TEXT_LIMIT:
        end = max(text.rfind("\n", 1, TEXT_LIMIT), text.rfind(" ", 1, TEXT_LIMIT)) + 1 or TEXT_LIMIT
        yield text[:end].strip()
        text = text[end:].strip()
    if text:
        yield text
