"""Lines, blocks and pages: text for everybody is wrapped, never cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from textual.content import Content

from ..text import safe

Block = tuple[Content, ...]
"""Lines that stay together."""
BLANK = safe("")


def lines(text: str, style: str, width: int) -> Block:
    """Return a text wrapped to so many cells."""
    return tuple(safe(text, style).wrap(max(1, width)))


def hanging(lead: str, text: str, width: int, *, room: int, marked: str = "bold $primary", style: str = "") -> Block:
    """Return a text with something in front of it: `room` cells are kept for the lead in every line."""
    wrapped = lines(text, style, width - room)
    return (safe(f"{lead:<{room - cell_len(lead) + len(lead)}}", marked) + wrapped[0], *indented(wrapped[1:], room))


def indented(wrapped: Iterable[Content], room: int) -> Block:
    return tuple(line.pad_left(room) for line in wrapped)


def packed(blocks: Sequence[Block], height: int, *, gap: int) -> list[Block]:
    """Return pages of at most so many lines, with so many blank ones between blocks. Only a block that is longer than
    a page goes on in the next."""
    pages: list[Block] = []
    page: list[Content] = []
    for block in blocks:
        apart = gap if page else 0
        if page and len(page) + apart + len(block) > height:
            pages.append(tuple(page))
            page, apart = [], 0
        page += [BLANK] * apart + list(block)
        while len(page) > height:
            pages.append(tuple(page[:height]))
            page = page[height:]
    return [*pages, tuple(page)] if page else pages


def airy(blocks: Sequence[Block], height: int, *, dense: bool = False) -> list[Block]:
    """Return pages, the blocks set apart unless only that makes it more than one page; with `dense` unless that makes
    it more pages. Where there is room they stand far apart."""
    close, apart, far = (packed(blocks, height, gap=gap) for gap in range(3))
    if len(far) == 1:
        return far
    return close if len(close) < len(apart) and (dense or len(close) == 1) else apart


def columns(entries: Sequence[Block], width: int, height: int, *, each: int, apart: int = 4) -> list[Block]:
    """Return pages on which the entries, each wrapped to `each` cells, go down one column after the other."""
    beside = max(1, (width + apart) // (each + apart))
    filled = packed(entries, height, gap=0)
    pages = []
    for start in range(0, len(filled), beside):
        page = filled[start : start + beside]
        pages.append(tuple(_row(page, place, each + apart) for place in range(max(map(len, page)))))
    return pages


def _row(page: Sequence[Block], place: int, step: int) -> Content:
    row = BLANK
    for number, column in enumerate(page):
        if place < len(column):
            row = row.pad_right(number * step - row.cell_length) + column[place]
    return row
