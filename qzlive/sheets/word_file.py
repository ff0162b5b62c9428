"""A Word document as paragraphs, whatever its writers did with it: lists of Word and of LibreOffice, signs typed by
hand, headings by style or in bold, text boxes, tables, changes that are not accepted yet."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from ..archives import unpacks_too_much
from ..session.bullets import read_list
from ..text import clean_line, clean_text
from .labels import assignment, dated, instruction, key, own_heading, table_of
from .model import Marked, Piece, SheetRefused, Skipped
from .notation import read_point
from .word_xml import Look, Looks, Parts, child, deleted_text, name, plain_text

_LONG = ("word/document", "word/styles", "word/numbering", "word/comments", "word/footnotes", "word/endnotes")
_BOLD_HEADING = 200
"""So many characters a heading in bold may have."""
_TWIPS_A_BLANK = 90
_TOP = 8
"""The title and the date stand among so many first paragraphs."""


def read_document(data: bytes, file: str, asked: Collection[str]) -> tuple[list[Piece], list[Skipped]]:
    """Return the paragraphs of a document and what is none of its text. Raises SheetRefused, naming the file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            listed = archive.infolist()
            if not any(part.filename.startswith("word/document") for part in listed):
                raise SheetRefused("sheetfile-no-word", name=file)
            if unpacks_too_much(listed, _LONG):
                raise SheetRefused("sheetfile-bomb", name=file)
        reading = _Reading(Parts(data), frozenset(map(key, asked)))
        return list(reading.pieces()), reading.skipped
    except SheetRefused:
        raise
    # A broken document makes zipfile and the XML parser raise whatever its parts stumble over.
    except Exception as error:
        raise SheetRefused("sheetfile-broken", name=file) from error


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """`text` keeps its ends of lines; a `cell` of a table is no line of a list."""

    number: int
    text: str
    look: Look
    bold: bool = False


class _Reading:
    """Goes through a document once."""

    def __init__(self, parts: Parts, asked: frozenset[str]) -> None:
        self._parts, self._asked = parts, asked
        self._looks = Looks(parts)
        self._number = 0
        self.skipped: list[Skipped] = []

    def pieces(self) -> Iterator[Piece]:
        """Yield the paragraphs as what they are."""
        found = [one for one in self._blocks(self._parts.body) if clean_text(one.text)]
        written = {key(one.text) for one in found if one.look.heading is not None}
        yield from _Sorting(found, self._asked - written).pieces()
        self._beside()

    def _beside(self) -> None:
        """Name comments and what stands in the margins of the pages."""
        comments = self._parts.comments
        for one in comments if comments is not None else ():
            if text := plain_text(one):
                self.skipped.append(Skipped(self._number, "sheetfile-skipped-comment", text))
        for one in self._parts.margins:
            if (text := plain_text(one)) and not text.isdecimal():
                self.skipped.append(Skipped(self._number, "sheetfile-skipped-margin", text))

    def _blocks(self, node: Element | None) -> Iterator[_Paragraph]:
        """Yield all paragraphs in their order; one whose end was deleted goes on in the next."""
        held: _Paragraph | None = None
        for one in node if node is not None else ():
            kind = name(one)
            if kind == "p":
                said = self._parts.words(one)
                self._number += 1
                self._gone(said.gone)
                paragraph = _Paragraph(self._number, said.text, self._looks.of(one), said.bold)
                if held is not None:
                    paragraph = replace(paragraph, text=held.text + paragraph.text)
                held = paragraph if child(one, "pPr", "rPr", "del") is not None else None
                if held is None:
                    yield paragraph
                for box in said.boxes:
                    yield from self._blocks(box)
            elif kind == "tbl":
                yield from self._table(one)
            elif kind in ("sdt", "sdtContent", "ins", "moveTo", "customXml"):
                yield from self._blocks(one)
            elif kind == "AlternateContent":
                yield from self._blocks(next(iter(one), None))
            elif kind in ("del", "moveFrom"):
                self._gone([deleted_text(one)])
        if held is not None:
            yield held

    def _gone(self, texts: Iterable[str]) -> None:
        code = "sheetfile-skipped-deleted"
        self.skipped += [Skipped(self._number, code, text) for text in texts if text.strip()]

    def _table(self, table: Element) -> Iterator[_Paragraph]:
        """Yield a table by rows, a row without lists or questions as one point; by columns if questions head them."""
        rows = [[list(self._blocks(cell)) for cell in row if name(cell) == "tc"] for row in table if name(row) == "tr"]
        heads = [self._asks(cell) for cell in rows[0]] if rows else []
        if sum(heads) > 1:
            for column in range(len(rows[0])):
                for row in rows:
                    yield from row[column] if column < len(row) else ()
            return
        for row in rows:
            filled = [cell for cell in row if any(clean_text(one.text) for one in cell)]
            if (
                len(filled) > 1
                and all(len(cell) == 1 and cell[0].look == Look() for cell in filled)
                and not any(map(self._asks, filled))
            ):
                yield replace(filled[0][0], text=" – ".join(clean_text(cell[0].text) for cell in filled), bold=False)
            else:
                yield from (one for cell in filled for one in cell)

    def _asks(self, cell: list[_Paragraph]) -> bool:
        return any(key(one.text) in self._asked for one in cell)


class _Sorting:
    """Tells headings, points and their levels. `asked` are questions that no heading by style asks."""

    def __init__(self, found: list[_Paragraph], asked: frozenset[str]) -> None:
        self._found, self._asked = found, asked
        self._levels: list[tuple[str, int, int]] = []
        """The open levels of lists: number of the list, level in it, indent."""
        self._below = 0
        """1 while a line with a colon heads the list."""

    def pieces(self) -> Iterator[Piece]:
        held: Piece | None = None
        block: list[_Paragraph] = []
        for place, one in enumerate(self._found):
            piece = self._heading(one, place) or self._frame(one, place) or self._listed(one)
            if piece is None and held is not None and not block and one.look.indent and _unmarked(one.text):
                # The next line of a point, without a sign of its own.
                held = replace(held, said=read_point(f"{held.said.text}\n{clean_text(one.text)}"))
                continue
            if held is not None:
                yield held
                held = None
            if piece is None:
                block.append(one)
                continue
            yield from self._typed(block, piece.role == "point")
            block = []
            if piece.role == "point":
                held = replace(piece, level=piece.level + self._below)
            else:
                self._levels, self._below = [], 0
                yield piece
        if held is not None:
            yield held
        yield from self._typed(block, False)

    def _heading(self, one: _Paragraph, place: int) -> Piece | None:
        text = clean_line(one.text)
        own = own_heading(text)
        if instruction(text):
            return None
        if one.look.heading is not None or key(text) in self._asked:
            return Piece(one.number, "heading", Marked(text), own=own)
        if one.look.list is not None:
            return None
        if own or (place < _TOP and table_of(text) is not None):
            return Piece(one.number, "heading", Marked(text), own=own)
        looks = one.bold and len(text) <= _BOLD_HEADING and not text.endswith(".") and _unmarked(one.text)
        return Piece(one.number, "heading", Marked(text), sure=False) if looks and not assignment(text) else None

    def _frame(self, one: _Paragraph, place: int) -> Piece | None:
        text = clean_line(one.text)
        top = place < _TOP and one.look.list is None and (assignment(text) or dated(text))
        return Piece(one.number, "text", Marked(text), sure=False) if instruction(text) or top else None

    def _listed(self, one: _Paragraph) -> Piece | None:
        if one.look.list is None:
            return None
        number, level = one.look.list

        def outside(other: tuple[str, int, int]) -> bool:
            return other[1] < level if other[0] == number else other[2] < one.look.indent

        while self._levels and not outside(self._levels[-1]):
            self._levels.pop()
        self._levels.append((number, level, one.look.indent))
        # A sign that was typed although the list has its own.
        first, _, more = clean_text(one.text).partition("\n")
        typed = read_list([first])
        text = f"{typed[0].text}\n{more}" if typed and typed[0].marked else f"{first}\n{more}"
        return Piece(one.number, "point", read_point(text), len(self._levels) - 1, sure=False)

    def _typed(self, block: list[_Paragraph], listed: bool) -> Iterator[Piece]:
        """Yield paragraphs that are in no list, with the signs that were typed; `listed`: a list follows."""
        if not block:
            return
        self._levels, self._below = [], 0
        lines = [(one, line, more) for one in block for line, more in _split(one.text)]
        points = read_list([" " * (one.look.indent // _TWIPS_A_BLANK) + line for one, line, _ in lines], broken=False)
        for point in points:
            one, _, more = lines[point.place]
            said = read_point("\n".join(filter(None, (point.text, more))))
            yield Piece(one.number, "point" if point.marked or point.level else "text", said, point.level, sure=False)
        if listed and points and not points[-1].marked and points[-1].text.endswith(":"):
            self._below = 1


def _split(text: str) -> list[tuple[str, str]]:
    """Return the lines of a paragraph that are points of their own, each with what goes on below it."""
    lines = clean_text(text).split("\n")
    marked = [line for line in lines if not _unmarked(line)]
    if len(marked) > 1:
        return [(line, "") for line in lines if line.strip()]
    # A tab at the begin is an indent that was typed.
    return [(text.lstrip("\n").split("\n", 1)[0], "\n".join(lines[1:]))]


def _unmarked(text: str) -> bool:
    return not any(one.marked for one in read_list([text.split("\n", 1)[0]]))
