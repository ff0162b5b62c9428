"""A text as paragraphs: the CommonMark that qzlive saves, Markdown of others, plain text, a pasted block."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from ..session.bullets import read_list
from ..session.chat_heads import without_heads
from ..text import clean_line
from .labels import CATALOGUES, assignment, dated, instruction, key, own_heading, table_of
from .model import Marked, Piece, Role
from .notation import read_point, unescaped

_ATX = re.compile(r" {0,3}#{1,6}[ \t]+(?P<text>.*?)(?:[ \t]+#+)?[ \t]*")
_RULE = re.compile(r"\s*([-=─═_~*])(?:\s?\1){2,}\s*")
_BOLD = re.compile(r"\s*\*\*(?P<text>[^*\s][^*]*)\*\*:?\s*|\s*={2,} (?P<other>.+) ={2,}\s*")
_ITEM = re.compile(r"(?P<indent>\s*)(?:(?P<number>\d{1,3})[.)]|[-*+•–◦▪])(?:\s+(?P<text>.*))?")
_BREAK = re.compile(r"(?:^|[^\\])(?:\\\\)*\\$")
_TAB = 4


def pieces(text: str, asked: Collection[str]) -> Iterator[Piece]:
    """Yield the paragraphs of a text. A line that equals one of the questions in `asked` is a heading."""
    lines = text.splitlines()
    if any(_ATX.fullmatch(line) for line in lines):
        return _markdown(lines)
    return _plain(without_heads(lines), frozenset(map(key, asked)))


def points(text: str) -> list[tuple[int, Marked]]:
    """Return the points of a pasted list with their level from 0 to 3, and what each says of itself: tasks with owner
    and date, agreements, stars. `parse_bullets` gives the same points without that."""
    return [(one.level, read_point(one.text)) for one in read_list(without_heads(text.splitlines()))]


def _markdown(lines: Sequence[str]) -> Iterator[Piece]:
    """Points are lists, nested by their blanks; a line that ends in a backslash goes on in the next."""
    levels: list[int] = []
    counted: dict[int, int] = {}
    held: tuple[int, Role, int, list[str]] | None = None
    gap = False
    for number, line in enumerate(lines, 1):
        if held is not None and _BREAK.search(held[3][-1]):
            held[3][-1] = held[3][-1][:-1]
            held[3].append(line.strip())
            continue
        item, heading = _item(line, counted), _ATX.fullmatch(line)
        if held is not None and (not line.strip() or item or heading or gap or held[1] == "text"):
            yield _point(*held)
            held = None
        if heading:
            levels = []
            yield _heading(number, heading["text"])
        elif item is not None and item[1]:
            indent = item[0]
            while levels and levels[-1] >= indent:
                levels.pop()
            levels.append(indent)
            held = number, "point", len(levels) - 1, [item[1]]
        elif held is not None:
            held[3][-1] += f" {line.strip()}"
        elif line.strip() and not _RULE.fullmatch(line) and item is None:
            levels = []
            held = number, "text", 0, [line.strip().removeprefix("> ")]
        gap = not line.strip()
    if held is not None:
        yield _point(*held)


def _item(line: str, counted: dict[int, int]) -> tuple[int, str] | None:
    """Return the indent and the text of a point of a list. A number that begins or goes on no list is no mark."""
    found = _ITEM.fullmatch(line)
    if found is None or _RULE.fullmatch(line):
        return None
    indent = len(found["indent"].expandtabs(_TAB))
    if found["number"]:
        if int(found["number"]) not in (1, counted.get(indent, 0) + 1):
            return None
        counted[indent] = int(found["number"])
    return indent, (found["text"] or "").strip()


def _point(number: int, role: Role, level: int, lines: Sequence[str]) -> Piece:
    said = read_point("\n".join(lines), unescaped, CATALOGUES)
    return Piece(number, role, said, level)


def _heading(number: int, raw: str) -> Piece:
    # What qzlive writes itself is not escaped; a heading of people's that looks like it is.
    bare = raw.strip().strip("*")
    return Piece(number, "heading", Marked(clean_line(unescaped(raw))), own=own_heading(bare))


def _plain(lines: Sequence[str], asked: Collection[str]) -> Iterator[Piece]:
    block: list[tuple[int, str]] = []
    begun = False
    place = 0
    while place < len(lines):
        line = lines[place]
        under = lines[place + 1] if place + 1 < len(lines) else ""
        heading = _heading_of(line, under, asked, begun)
        if heading is not None or _RULE.fullmatch(line):
            yield from _listed(block)
            block = []
            if heading is not None:
                begun = True
                yield Piece(place + 1, "heading", Marked(heading), own=own_heading(heading))
                place += bool(_RULE.fullmatch(under))
        elif instruction(line) or assignment(line) or (place < 5 and dated(line) and not _ITEM.fullmatch(line)):
            yield from _listed(block)
            block = []
            yield Piece(place + 1, "text", Marked(clean_line(line)), sure=False)
        else:
            block.append((place, line))
        place += 1
    yield from _listed(block)


def _heading_of(line: str, under: str, asked: Collection[str], begun: bool) -> str | None:
    """Return the heading that a line is: underlined, in bold, a question, or the table's title as the first one."""
    text = clean_line(line)
    if not text or instruction(line):
        return None
    marked = _ITEM.fullmatch(line)
    if _RULE.fullmatch(under) and under.strip()[0] not in "*" and not marked:
        return text
    if found := _BOLD.fullmatch(line):
        return clean_line(found["text"] or found["other"])
    if (not begun and table_of(text)) or (own_heading(text) and not marked) or key(text) in asked:
        return text
    return None


def _listed(block: Sequence[tuple[int, str]]) -> Iterator[Piece]:
    """Yield the points of a block; a question right above a list is its heading."""
    points = read_list([line for _, line in block])
    for number, one in enumerate(points):
        place = block[one.place][0] + 1
        following = points[number + 1] if number + 1 < len(points) else None
        if one.text.endswith("?") and not one.marked and following is not None and following.marked:
            yield Piece(place, "heading", Marked(one.text), sure=False)
        else:
            role: Role = "point" if one.marked or one.level else "text"
            yield Piece(place, role, read_point(one.text), one.level, sure=False)
