"""A pasted list: several lines of a word processor, a pad or a chat become nested points.

A word processor marks its levels by signs and blanks, a pad by blanks alone, and a text taken out of a PDF often by
the signs alone; wrapped lines belong to the point above them. What a chat or an e-mail puts before a line is none of
the list (`chat_heads`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..text import clean_line
from .chat_heads import without_heads
from .numbering import numbered

DEPTH = 4
"""How deep points are nested at most."""

_SIGN = re.compile(r"(?:([•·●○◦▪▫■□‣⁃∙⦁❖❑➢➤►►▸▹\uf000-\uf0ff])\s*|([-–—‐‑‒―−*+o→⇒➔➜›»✓✔])(?:\s+|$))")
_WINGDINGS = re.compile(r"([§ØüvqnlàF])(?:\t\s*|[ \xa0]{2,})(?=\S)")
"""Letters that a word processor's own bullets become in plain text; what it puts behind them tells them from words."""
_EMOJI = re.compile("([👉👆🔹🔸🔷🔶🔺🔻▶➡✅☑✴🟢🟡🔴🔵🟠🟣🟤⚫⚪⬛⬜📌📍💡➕])\ufe0f?\\s*(?=\\S)")
_BOX = re.compile(r"\[[ xX✓]?\]\s+(?=\S)")
_SUB = {
    **dict.fromkeys("o○◦", "o"),
    **dict.fromkeys("▪▫■□\uf0a7§nq", "▪"),
    **dict.fromkeys("→⇒➔➜\uf0e0\uf0e8à", "→"),
}
"""What a word processor puts before its second and third level, and what follows from a point. All other signs are
one: people mix them."""
_BULLETS = frozenset({"•", *_SUB.values()})
_WRAPPED = 50
"""A line this long may have been broken by its program."""
_TAB = 4


@dataclass(frozen=True, slots=True)
class _Line:
    """`number` is its place in the source, from 0. `sign` is None for a line without a mark; `gap`: an empty line
    stands before it; `length` is the source's."""

    number: int
    indent: int
    sign: str | None
    text: str
    gap: bool
    length: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A point of a list: its level from 0 to 3, the place of its first line from 0, whether a mark stands before it."""

    level: int
    text: str
    place: int
    marked: bool


def parse_bullets(text: str) -> list[tuple[int, str]]:
    """Return the points in `text` with their level from 0 to 3, each on one line; no level is skipped."""
    listed = read_list(without_heads(text.splitlines()))
    return [(one.level, _BOX.sub("", one.text) if one.marked else one.text) for one in listed]


def read_list(raws: Sequence[str], *, broken: bool = True) -> list[Listed]:
    """Return the points in the lines of a list, without looking for the heads of a chat. `broken`: a program may have
    broken long lines."""
    read = list(_joined(_lines(raws)) if broken else _lines(raws))
    marked = any(line.sign is not None for line in read)
    points: list[Listed] = []
    open_levels: list[tuple[int, str | None]] = []
    last = {(line.indent, line.sign): number for number, line in enumerate(read)}
    base = 0
    for number, line in enumerate(read):
        if marked and line.sign is None:
            following = read[number + 1] if number + 1 < len(read) else None
            heads = line.text.endswith(":") and following is not None and following.sign is not None
            open_levels, base = [], int(heads)
            points.append(Listed(0, line.text, line.number, False))
            continue
        open_levels = _opened(_beside(open_levels, line, last, number), line)
        above = points[-1].level if points else -1
        level = min(base + len(open_levels) - 1, above + 1, DEPTH - 1)
        points.append(Listed(level, line.text, line.number, line.sign is not None))
    return points


def _beside(
    levels: list[tuple[int, str | None]], line: _Line, last: Mapping[tuple[int, str | None], int], number: int
) -> list[tuple[int, str | None]]:
    """Return the open levels without that of a bullet which never comes again: numbers that stand as far in as it did
    are no level below it. `last` tells where each indent with its sign comes for the last time."""
    counted = line.sign is not None and line.sign not in _BULLETS
    if counted and levels and levels[-1] == (line.indent, "•") and last[levels[-1]] < number:
        return levels[:-1]
    return levels


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


def _lines(raws: Sequence[str]) -> Iterable[_Line]:
    bodies = [clean_line(raw) for raw in raws]
    numbers = numbered([(_indent(raw), body) for raw, body in zip(raws, bodies, strict=True)])
    emoji = sum(1 for body in bodies if _EMOJI.match(body)) > 1
    gap = False
    for place, (raw, body) in enumerate(zip(raws, bodies, strict=True)):
        if not body:
            gap = True
            continue
        counted = numbers.get(place)
        sign, words = (counted[0], body[counted[1] :]) if counted else _sign(raw.strip(), body, emoji)
        if words:
            yield _Line(place, _indent(raw), sign, words, gap, len(body))
            gap = False


def _indent(raw: str) -> int:
    return len(raw[: len(raw) - len(raw.lstrip())].expandtabs(_TAB))


def _sign(raw: str, body: str, emoji: bool) -> tuple[str | None, str]:
    """Return the mark of a line, signs of one kind as one mark, and what follows it."""
    if found := _SIGN.match(body):
        sign = found[1] or found[2]
        return _SUB.get(sign, "•"), body[found.end() :]
    if found := _WINGDINGS.match(raw):
        return _SUB.get(found[1], "•"), clean_line(raw[found.end() :])
    if emoji and (found := _EMOJI.match(body)):
        return "•", body[found.end() :]
    return None, body


def _joined(lines: Iterable[_Line]) -> Iterable[_Line]:
    """Yield the lines with those that their program broke put together again, if the list has marks at all."""
    read = list(lines)
    if all(line.sign is None for line in read):
        yield from read
        return
    held: _Line | None = None
    for line in read:
        if held is not None and _continues(held, line):
            held = replace(held, text=f"{held.text} {line.text}", length=line.length)
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
