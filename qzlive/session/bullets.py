"""A pasted list: several lines of a word processor, a pad or a chat become nested points.

A word processor marks its levels by signs and blanks, a pad by blanks alone, and a text taken out of a PDF often by
the signs alone; wrapped lines belong to the point above them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..text import clean_line

DEPTH = 4
"""How deep points are nested at most."""

_SIGN = re.compile(r"(?:([•·●○◦▪▫■□‣⁃∙➢➤►\uf000-\uf0ff])\s*|([-–—*+o])(?:\s+|$))")
_NUMBER = re.compile(r"(?:(\d{1,3})|([a-z]))([.)])\s+")
_SUB = {**dict.fromkeys("o○◦", "o"), **dict.fromkeys("▪▫■□\uf0a7", "▪")}
"""What a word processor puts before its second and third level. All other signs are one: people mix them."""
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
    raws = text.splitlines()
    numbered = _numbered(raws)
    gap = False
    for place, raw in enumerate(raws):
        body = clean_line(raw)
        if not body:
            gap = True
            continue
        sign, words = _sign(body, place in numbered)
        if words:
            yield _Line(_indent(raw), sign, words, gap, len(body))
            gap = False


def _indent(raw: str) -> int:
    return len(raw[: len(raw) - len(raw.lstrip())].expandtabs(_TAB))


def _sign(body: str, numbered: bool) -> tuple[str | None, str]:
    """Return the mark of a line, signs and numbers of one kind as one mark, and what follows it."""
    if found := _SIGN.match(body):
        return _SUB.get(found[1] or found[2], "•"), body[found.end() :]
    if numbered and (found := _NUMBER.match(body)):
        return f"{'1' if found[1] else 'a'}{found[3]}", body[found.end() :]
    return None, body


def _numbered(raws: Sequence[str]) -> frozenset[int]:
    """Return the places of the lines that a list counts: it begins with 1 or a and goes on in order."""
    runs: list[list[tuple[int, str]]] = []
    running: dict[tuple[int, str, bool], tuple[int, list[tuple[int, str]]]] = {}
    for place, raw in enumerate(raws):
        body = clean_line(raw)
        if not (found := _NUMBER.match(body)):
            continue
        number = int(found[1]) if found[1] else ord(found[2]) - ord("a") + 1
        kind = (_indent(raw), found[3], bool(found[1]))
        last, run = running.get(kind, (0, []))
        if number != last + 1:
            if number != 1:
                continue
            run = []
        if not run:
            runs.append(run)
        run.append((place, body[found.end() :].partition(" ")[0]))
        running[kind] = number, run
    return frozenset(place for run in runs if _counts(run) for place, _ in run)


def _counts(run: list[tuple[int, str]]) -> bool:
    """Return whether numbers count lines. Alone, or always before the same word ("1. Klasse", "2. Klasse"; "1. Mai",
    "2. Mai"), a number belongs to the text."""
    return len({word for _, word in run}) > 1


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
