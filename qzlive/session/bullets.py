"""A pasted list: several lines of a word processor, a pad or a chat become nested points.

A word processor marks its levels by signs and blanks, a pad by blanks alone, and a text taken out of a PDF often by
the signs alone; wrapped lines belong to the point above them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..text import clean_line

DEPTH = 4
"""How deep points are nested at most."""

_SIGN = re.compile(r"(?:([•·●○◦▪▫■□‣⁃∙➢➤►\uf000-\uf0ff])\s*|([-–—*+o])(?:\s+|$))")
_NUMBER = re.compile(r"(?:(\d{1,3})|([a-z]))([.)])\s+")
_WRAPPED = 50
"""A line this long may have been broken by its program."""
_TAB = 4


@dataclass(frozen=True, slots=True)
class _Line:
    """`sign` is None for a line without a mark; `gap`: an empty line stands before it; `length` is the source's."""

    indent: int
    sign: str | None
    text: str
    gap: bool
    length: int


def parse_bullets(text: str) -> list[tuple[int, str]]:
    """Return the points in `text` with their level from 0 to 3, each on one line; no level is skipped."""
    read = list(_joined(_lines(text)))
    marked = any(line.sign is not None for line in read)
    points: list[tuple[int, str]] = []
    open_levels: list[tuple[int, str | None]] = []
    base = 0
    for number, line in enumerate(read):
        if marked and line.sign is None:
            following = read[number + 1] if number + 1 < len(read) else None
            heads = line.text.endswith(":") and following is not None and following.sign is not None
            open_levels, base = [], int(heads)
            points.append((0, line.text))
            continue
        open_levels = _opened(open_levels, line)
        above = points[-1][0] if points else -1
        points.append((min(base + len(open_levels) - 1, above + 1, DEPTH - 1), line.text))
    return points


def _opened(levels: list[tuple[int, str | None]], line: _Line) -> list[tuple[int, str | None]]:
    """Return the open levels, as (indent, sign) from the outermost, with the line's own as the last."""
    own = (line.indent, line.sign)
    kept = [level for level in levels if level[0] <= line.indent]
    if own in kept:
        return kept[: kept.index(own) + 1]
    if kept and kept[-1][0] == line.indent and line.sign is None:
        return kept
    if not kept and levels:
        # Further out than anything before: the list began indented.
        return [own]
    return [*kept, own]


def _lines(text: str) -> Iterable[_Line]:
    numbers = _numbers(text)
    gap = False
    for raw in text.splitlines():
        body = clean_line(raw)
        if not body:
            gap = True
            continue
        blanks = raw[: len(raw) - len(raw.lstrip())]
        sign, words = _sign(body, numbers)
        if words:
            yield _Line(len(blanks.expandtabs(_TAB)), sign, words, gap, len(body))
            gap = False


def _sign(body: str, numbers: frozenset[str]) -> tuple[str | None, str]:
    """Return the mark of a line, numbers of one style as one mark, and what follows it."""
    if found := _SIGN.match(body):
        return found[1] or found[2], body[found.end() :]
    if (found := _NUMBER.match(body)) and found[0].strip() in numbers:
        return f"{'1' if found[1] else 'a'}{found[3]}", body[found.end() :]
    return None, body


def _numbers(text: str) -> frozenset[str]:
    """Return the numbers that count lines: "1." is one only beside "2.", so "3. Klasse" alone stays whole."""
    found = {
        (match[3], int(match[1]) if match[1] else ord(match[2]), bool(match[1]))
        for line in text.splitlines()
        if (match := _NUMBER.match(clean_line(line)))
    }
    return frozenset(
        f"{number if digits else chr(number)}{end}"
        for end, number, digits in found
        if {(end, number - 1, digits), (end, number + 1, digits)} & found
    )


def _joined(lines: Iterable[_Line]) -> Iterable[_Line]:
    """Yield the lines with those that their program broke put together again, if the list has marks at all."""
    read = list(lines)
    if all(line.sign is None for line in read):
        yield from read
        return
    held: _Line | None = None
    for line in read:
        if held is not None and _continues(held, line):
            held = _Line(held.indent, held.sign, f"{held.text} {line.text}", held.gap, line.length)
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _continues(above: _Line, line: _Line) -> bool:
    if line.sign is not None or above.text.endswith(":"):
        return False
    if line.text[0].islower():
        return True
    if line.gap or above.sign is None:
        return False
    return line.indent > above.indent or (above.length >= _WRAPPED and not line.text.endswith(":"))
