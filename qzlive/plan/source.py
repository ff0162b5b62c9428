"""From the bytes of a file to its tree: the encoding, the size, and reading on past the usual mistakes."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from qzlive.plan.faults import Broken, PlanFault
from qzlive.plan.mend import Mend, mends
from qzlive.plan.tree import Node, tree

BYTES = 1024 * 1024
MENDED_AT_MOST = 50
MENDABLE = 50_000
"""Characters up to which a file is read again after mending a line; a longer one is no plan typed by hand."""


@dataclass(frozen=True)
class Source:
    """A file as far as it could be read: the root if there is one, the lines as mended, the faults."""

    root: Node | None
    lines: tuple[str, ...]
    faults: tuple[PlanFault, ...]


def read(source: bytes | str, keys: Collection[str]) -> Source:
    """Read a file that a person wrote. `keys` are the words that may stand before a colon."""
    try:
        text = _decoded(source)
    except Broken as broken:
        return Source(None, (), (broken.fault,))
    lines = re.sub("\r\n|[\r\x85\u2028\u2029]", "\n", text).split("\n")
    faults: list[PlanFault] = []
    while True:
        try:
            root, found = tree("\n".join(lines))
        except Broken as broken:
            mended = _mended(lines, broken, keys) if len(faults) < MENDED_AT_MOST else None
            if mended is None:
                return Source(None, tuple(lines), (*faults, broken.fault))
            number, mend = mended
            faults.append(_fault_of(mend, lines[number], number, broken))
            # Swallowed lines stay as empty ones, so that the following faults keep their places.
            lines[number : number + 1 + mend.swallowed] = [mend.line, *[""] * mend.swallowed]
            continue
        if root is None or root.content is None:
            found = [*found, PlanFault("plan-nothing", {}, 1, 1)]
        return Source(root, tuple(lines), (*faults, *found))


def _mended(lines: list[str], broken: Broken, keys: Collection[str]) -> tuple[int, Mend] | None:
    """Return the mended line with which reading gets furthest, beyond it and beyond the old fault."""
    if sum(map(len, lines)) > MENDABLE:
        return None
    best: tuple[int, Mend] | None = None
    furthest = -1
    for number in broken.suspects:
        for mend in mends(lines, number, keys) if number < len(lines) else ():
            trial = [
                *lines[:number],
                mend.line,
                *[""] * mend.swallowed,
                *lines[number + 1 + mend.swallowed :],
            ]
            last = number + mend.swallowed
            goal = last if broken.quote_open else max(last, broken.suspects[0])
            reached = _reached(trial)
            if reached > max(furthest, goal):
                best, furthest = (number, mend), reached
        if best is not None:
            return best
    return None


def _reached(lines: list[str]) -> int:
    """Return the line (from 0) up to which `lines` can be read."""
    try:
        tree("\n".join(lines))
    except Broken as broken:
        # A quotation that stays open swallows the rest: nothing behind its beginning has been read.
        if broken.quote_open or not broken.suspects:
            return broken.fault.line - 1
        return broken.suspects[0]
    return len(lines) + 1


def _fault_of(mend: Mend, line: str, number: int, broken: Broken) -> PlanFault:
    at_fault = broken.fault.line == number + 1
    column = broken.fault.column if at_fault else len(line) - len(line.lstrip()) + 1
    if mend.swallowed:
        params = {"first": number + 1, "last": number + 1 + mend.swallowed}
        return PlanFault("plan-lines-joined", params, number + 1, column, mend.line)
    return PlanFault(mend.code, {}, number + 1, column, mend.line)


def _decoded(source: bytes | str) -> str:
    if len(source) > BYTES:
        raise Broken(PlanFault("plan-too-big", {"most": BYTES // 1024}, 1, 1))
    if isinstance(source, str):
        return source.replace("\ufeff", "")
    if source.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Broken(PlanFault("plan-utf16", {}, 1, 1))
    if b"\0" in source or source.startswith((b"%PDF", b"PK\x03\x04")):
        raise Broken(PlanFault("plan-binary", {}, 1, 1))
    try:
        return source.decode("utf-8").replace("\ufeff", "")
    except UnicodeDecodeError as error:
        start = source.rfind(b"\n", 0, error.start) + 1
        end = source.find(b"\n", error.start)
        line = source[start : end if end >= 0 else len(source)].decode("cp1252", "replace").rstrip()
        column = len(source[start : error.start].decode("utf-8", "replace")) + 1
        number = source.count(b"\n", 0, error.start) + 1
        raise Broken(PlanFault("plan-not-utf8", {}, number, column, line)) from error
