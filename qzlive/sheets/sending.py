"""From the branches of a file to commands: new entries stand behind what they followed in the file."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from ..session.base import Command
from ..session.commands.sheets import AddEntries, Mark, MarkEntry, NewEntry, SetHeading, StarEntry
from ..session.outline import ranks, siblings
from ..session.state import Entry, EntryKind, Sheet
from .model import Marked

ENTRIES, BYTES = 200, 56_000
"""So many entries, and so many bytes of them, go into one command: a frame holds 64 KiB."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A point of a file with those below it. `line` is the one that decides about it, None if it stands there already
    and says nothing new; `entry` what it is, or was, on the sheet; `marked` kind, owner and date that this gets.
    `adds`: the line adds an entry, rather than marking the one that is there."""

    said: Marked
    line: int | None
    entry: Entry | None
    children: tuple[Branch, ...]
    marked: tuple[EntryKind, str, str] | None = None
    adds: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What a file has for one section: its id, or else the heading that line `line` adds."""

    section: str | None
    heading: str
    line: int | None
    branches: tuple[Branch, ...]


def commands(sheet: Sheet, parts: Sequence[Part], taken: Collection[int], fresh: Iterator[str]) -> Iterator[Command]:
    """Yield the commands for the lines that are taken; an entry whose heading is not taken stands without one."""
    placing = _Placing(sheet, taken, fresh)
    for part in parts:
        section = part.section
        if part.heading and part.line in taken:
            section = placing.heading(part.heading)
        placing.level(part.branches, section, None)
    yield from placing.headings
    yield from (AddEntries(sheet=sheet.id, entries=some) for some in _portions(placing.entries))
    yield from placing.marks


@dataclass
class _Placing:
    sheet: Sheet
    taken: Collection[int]
    fresh: Iterator[str]
    headings: list[Command] = field(default_factory=list)
    entries: list[NewEntry] = field(default_factory=list)
    marks: list[Command] = field(default_factory=list)
    _levels: dict[tuple[str | None, str | None], list[str]] = field(default_factory=dict)
    _last: str | None = None

    def heading(self, text: str) -> str:
        """Add a heading behind the others; return its id."""
        known = [one.rank for one in self.sheet.headings.values() if not one.removed]
        [self._last] = ranks(1, self._last or max(known, default=None))
        id_ = next(self.fresh)
        self.headings.append(SetHeading(sheet=self.sheet.id, heading=id_, text=text, rank=self._last))
        return id_

    def level(self, branches: Sequence[Branch], section: str | None, parent: str | None) -> None:
        """Place the points of one level: a run of new ones behind the known one before it, else at the end."""
        anchor: str | None = None
        run: list[Branch] = []
        for branch in self._raised(branches):
            entry = branch.entry if self._stands(branch) else None
            if entry is None:
                run.append(branch)
                continue
            self._put(run, section, parent, anchor)
            run = []
            if entry.parent == parent:
                anchor = entry.rank
            self._mark(branch, entry)
            self.level(branch.children, section, entry.id)
        self._put(run, section, parent, anchor)

    def _stands(self, branch: Branch) -> bool:
        """Return whether a point needs no new entry: it is there, or was and is not to come back."""
        if branch.entry is None or branch.entry.deleted:
            return False
        return not branch.adds or branch.line not in self.taken

    def _raised(self, branches: Sequence[Branch]) -> Iterator[Branch]:
        """Yield the points of a level; in place of those that are not taken what is below them."""
        for branch in branches:
            if self._stands(branch) or branch.line in self.taken:
                yield branch
            else:
                yield from self._raised(branch.children)

    def _put(self, run: Sequence[Branch], section: str | None, parent: str | None, anchor: str | None) -> None:
        if not run:
            return
        if (section, parent) not in self._levels:
            self._levels[section, parent] = [one.rank for one in siblings(self.sheet, section, parent)]
        level = self._levels[section, parent]
        low = anchor if anchor is not None else level[-1] if level else None
        high = next((rank for rank in level if low is not None and rank > low), None)
        places = ranks(len(run), low, high)
        self._levels[section, parent] = sorted([*level, *places])
        for branch, rank in zip(run, places, strict=True):
            said, id_ = branch.said, next(self.fresh)
            self.entries.append(
                NewEntry(
                    entry=id_,
                    section=section,
                    parent=parent,
                    rank=rank,
                    text=said.text,
                    starred=said.starred,
                    kind=said.kind,
                    who=said.who,
                    until=said.until,
                )
            )
            self.level(branch.children, section, id_)

    def _mark(self, branch: Branch, entry: Entry) -> None:
        if branch.adds or branch.line not in self.taken:
            return
        if branch.marked is not None:
            kind, who, until = branch.marked
            mark = MarkEntry(
                sheet=self.sheet.id,
                entry=entry.id,
                kind=kind,
                who=who if who != entry.who else None,
                until=until if until != entry.until else None,
                over=Mark(kind=entry.kind, who=entry.who, until=entry.until),
            )
            self.marks.append(mark)
        if branch.said.starred and not entry.starred:
            self.marks.append(StarEntry(sheet=self.sheet.id, entry=entry.id, starred=True))


def _portions(entries: Sequence[NewEntry]) -> Iterator[tuple[NewEntry, ...]]:
    """Yield the entries in pieces that fit into a command each, in their order: parents come first."""
    piece: list[NewEntry] = []
    used = 0
    for entry in entries:
        size = len(entry.model_dump_json().encode()) + 1
        if piece and (len(piece) == ENTRIES or used + size > BYTES):
            yield tuple(piece)
            piece, used = [], 0
        piece.append(entry)
        used += size
    if piece:
        yield tuple(piece)
