"""Where entries stand and where they may go. Plain functions over a sheet, no screen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qzlive.session.bullets import DEPTH
from qzlive.session.commands.sheets import MoveEntry, NewEntry
from qzlive.session.outline import living, rank_after, ranks, siblings
from qzlive.session.state import Entry, Sheet


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for an entry. Below a parent `section` is the one of the topmost ancestor."""

    section: str | None
    parent: str | None
    rank: str


def _ancestors(sheet: Sheet, entry: str) -> Iterator[Entry]:
    parent = living(sheet, sheet.entries[entry].parent)
    while parent is not None:
        yield sheet.entries[parent]
        parent = living(sheet, sheet.entries[parent].parent)


def section_of(sheet: Sheet, entry: str) -> str | None:
    """Return the section in which an entry is read."""
    section = sheet.entries[entry].section
    for ancestor in _ancestors(sheet, entry):
        section = ancestor.section
    return section


def depth(sheet: Sheet, entry: str | None) -> int:
    """Return the level of an entry, 0 at the top; -1 for what lies above the top."""
    return -1 if entry is None else sum(1 for _ in _ancestors(sheet, entry))


def _height(sheet: Sheet, entry: str) -> int:
    below = siblings(sheet, None, entry)
    return max((1 + _height(sheet, child.id) for child in below), default=0)


def _level(sheet: Sheet, entry: str) -> tuple[str | None, str | None, tuple[Entry, ...], int]:
    """Return section and parent of an entry, the siblings with itself, and its number among them."""
    section, parent = section_of(sheet, entry), living(sheet, sheet.entries[entry].parent)
    level = siblings(sheet, section, parent)
    place = next(number for number, one in enumerate(level) if one.id == entry)
    return section, parent, level, place


def after(sheet: Sheet, entry: str) -> Spot:
    """Return the spot behind an entry, on its level."""
    section, parent = section_of(sheet, entry), living(sheet, sheet.entries[entry].parent)
    return Spot(section, parent, rank_after(sheet, section, parent, entry))


def at_end(sheet: Sheet, section: str | None, parent: str | None = None) -> Spot:
    """Return the spot behind everything of a section, or of a parent."""
    level = siblings(sheet, section, parent)
    return Spot(section, parent, rank_after(sheet, section, parent, level[-1].id if level else None))


def indented(sheet: Sheet, entry: str) -> Spot | None:
    """Return the spot below the sibling above; None without one, or where the nesting would grow too deep."""
    section, _, level, place = _level(sheet, entry)
    if place == 0 or depth(sheet, entry) + _height(sheet, entry) + 1 >= DEPTH:
        return None
    return at_end(sheet, section, level[place - 1].id)


def outdented(sheet: Sheet, entry: str) -> Spot | None:
    """Return the spot behind the own parent; None at the top."""
    parent = living(sheet, sheet.entries[entry].parent)
    return None if parent is None else after(sheet, parent)


def higher(sheet: Sheet, entry: str, order: Sequence[str | None]) -> Spot | None:
    """Return the spot one further up: before the sibling above, or at the end of the section above in `order`."""
    section, parent, level, place = _level(sheet, entry)
    if place > 0:
        before = level[place - 2].id if place > 1 else None
        return Spot(section, parent, rank_after(sheet, section, parent, before))
    if parent is not None or section not in order or order.index(section) == 0:
        return None
    return at_end(sheet, order[order.index(section) - 1])


def lower(sheet: Sheet, entry: str, order: Sequence[str | None]) -> Spot | None:
    """Return the spot one further down: behind the sibling below, or first in the section below in `order`."""
    section, parent, level, place = _level(sheet, entry)
    if place + 1 < len(level):
        return Spot(section, parent, rank_after(sheet, section, parent, level[place + 1].id))
    if parent is not None or section not in order or order.index(section) + 1 == len(order):
        return None
    next_section = order[order.index(section) + 1]
    return Spot(next_section, None, rank_after(sheet, next_section, None, None))


def move(sheet: Sheet, entry: str, spot: Spot) -> MoveEntry:
    """Return the command that puts an entry there."""
    return MoveEntry(sheet=sheet.id, entry=entry, section=spot.section, parent=spot.parent, rank=spot.rank)


def too_deep(sheet: Sheet, spot: Spot, points: Sequence[tuple[int, str]]) -> bool:
    """Return whether a list put there would have to be flattened."""
    return depth(sheet, spot.parent) + 1 + max(level for level, _ in points) >= DEPTH


def placed(sheet: Sheet, spot: Spot, points: Sequence[tuple[int, str]], fresh: Iterator[str]) -> tuple[NewEntry, ...]:
    """Return the points of a list, (level, text) each, as entries from a spot on; what lies too deep is flattened."""
    deepest = DEPTH - 2 - depth(sheet, spot.parent)
    flat = [(min(level, deepest), text) for level, text in points]
    following = next((one.rank for one in siblings(sheet, spot.section, spot.parent) if one.rank > spot.rank), None)
    tops = sum(level == 0 for level, _ in flat)
    # Nobody has more children in one list than the list is long.
    ranks_of: dict[str | None, Iterator[str]] = defaultdict(lambda: iter(ranks(len(flat))))
    ranks_of[spot.parent] = iter((spot.rank, *ranks(tops - 1, spot.rank, following)))
    path: list[str] = []
    entries = []
    for level, text in flat:
        id_ = next(fresh)
        path = [*path[:level], id_]
        parent = path[-2] if level else spot.parent
        rank = next(ranks_of[parent])
        entries.append(NewEntry(entry=id_, section=spot.section, parent=parent, rank=rank, text=text))
    return tuple(entries)
