"""What a file would add to a sheet, line by line, and the commands for it. What stands there is not added again.

Nothing is ever taken away or overwritten. A text that the sheet had once at the same place and that somebody has
changed or deleted since is shown, and comes back only if a person wants it to; so are entries of a trial.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from rapidfuzz import fuzz, process

from ..session.base import Command
from ..session.outline import Section, sections
from ..session.state import Entry, Question, Sheet
from .labels import fold, key
from .matching import Matcher, Standing, at_top, completed, every, holds
from .model import Marked, ReadEntry, ReadSheet, Skipped
from .sending import Branch, Part, commands

Change = Literal["heading", "new", "unsent", "marked", "trial", "older", "gone"]
"""What a line would do: add a heading; add an entry; add one that the server had not accepted; make an entry there a
task, an agreement or a starred one; add what was written as a trial; bring back what was changed, or deleted, since."""
_ASKED = frozenset({"trial", "older", "gone"})
ALIKE, LIKE = 80, 88
"""How alike, of a hundred, a heading is that may be a question, and a text that may be another one mended."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a file would do. `section` is its heading, `level` the depth of an entry from 0. `like` is a
    question that a heading may mean, or a text on the sheet that an entry may be."""

    number: int
    change: Change
    section: str
    level: int
    said: Marked
    like: str = ""


@dataclass(frozen=True)
class Comparison:
    """`same` entries of the file stand on the sheet already."""

    sheet: Sheet
    lines: tuple[Line, ...]
    same: int
    skipped: tuple[Skipped, ...]
    parts: tuple[Part, ...]

    @property
    def taken(self) -> frozenset[int]:
        """The lines that are taken unless somebody says otherwise."""
        return frozenset(line.number for line in self.lines if line.change not in _ASKED)

    @property
    def counts(self) -> Counter[Change]:
        return Counter(line.change for line in self.lines)

    def commands(self, taken: Collection[int], fresh: Iterator[str]) -> Iterator[Command]:
        """Yield what is to be sent for the lines that are taken, in this order; `fresh` gives ids."""
        return commands(self.sheet, self.parts, taken, fresh)


def compare(sheet: Sheet, asked: Sequence[Question], read: ReadSheet, *, alike: bool = False) -> Comparison:
    """Return what a file would add to a sheet with these questions. `alike`: a heading that is like one is meant so."""
    outline = tuple(sections(sheet, tuple(asked)))
    comparing = _Comparing(sheet, outline, asked, alike)
    return comparing.all(read)


@dataclass
class _Comparing:
    sheet: Sheet
    outline: tuple[Section, ...]
    asked: Sequence[Question]
    alike: bool
    lines: list[Line] = field(default_factory=list)
    same: int = 0

    def __post_init__(self) -> None:
        self._matcher = Matcher()
        self._there = at_top(self.outline)
        self._all = [one for level in self._there.values() for one in every(level)]
        self._of = {one.entry.id: one for one in self._all if not one.wording}
        self._texts = sorted({one.text for one in self._all})
        self._used: set[int] = set()
        self._found: set[str] = set()
        """Entries that were recognised by what they were before."""
        self._before: dict[tuple[tuple[str | None, str | None], str], list[Entry]] = defaultdict(list)
        for entry in self.sheet.entries.values():
            for was in entry.past:
                self._before[_place(was.section, was.parent), fold(was.text)].append(entry)
            if entry.deleted:
                self._before[_place(entry.section, entry.parent), fold(entry.text)].append(entry)

    def all(self, read: ReadSheet) -> Comparison:
        parts = [self._part(*target) for target in self._targets(read)]
        unsent = [one for section in read.sections if section.unsent for one in section.entries]
        parts.append(Part(None, "", None, tuple(self._unsent(unsent, 0))))
        return Comparison(self.sheet, tuple(self.lines), self.same, read.skipped, tuple(parts))

    def _targets(self, read: ReadSheet) -> list[tuple[str | None, str, str, list[ReadEntry]]]:
        """Return the sections of the file: the id on the sheet, else the heading to be added, the question that this
        may be, and the entries. Two of the same name are one unless the sheet has two as well."""
        exact: dict[str, list[str | None]] = defaultdict(list)
        alike: dict[str, str] = {}
        for question in self.asked:
            exact[fold(question.text)].append(question.id)
            alike.setdefault(key(question.text), question.id)
        for one in self.outline:
            if one.kind == "heading":
                exact[fold(one.text)].append(one.id)
        seen: Counter[str] = Counter()
        found: dict[tuple[str | None, str], tuple[str | None, str, str, list[ReadEntry]]] = {}
        for section in read.sections:
            if section.unsent:
                continue
            text = fold(section.text)
            known = exact.get(text)
            id_ = known[min(seen[text], len(known) - 1)] if known else alike.get(key(text))
            seen[text] += 1
            like = "" if id_ is not None or not text else self._question(text)
            if like and self.alike:
                id_ = next(question.id for question in self.asked if question.text == like)
            new = "" if id_ is not None else section.text
            found.setdefault((id_, fold(new)), (id_, new, like, []))[3].extend(section.entries)
        return list(found.values())

    def _question(self, heading: str) -> str:
        choices = {question.text: key(question.text) for question in self.asked}
        best = process.extractOne(key(heading), choices, scorer=fuzz.ratio, score_cutoff=ALIKE)
        return best[2] if best else ""

    def _part(self, id_: str | None, heading: str, like: str, entries: Sequence[ReadEntry]) -> Part:
        name = heading or next((one.text for one in self.outline if one.id == id_), "")
        number = self._line("heading", name, 0, Marked(heading), like) if heading else None
        there = () if heading else self._there.get(id_, ())
        place = None if heading else (id_, None)
        return Part(id_, heading, number, tuple(self._level(entries, there, place, name, 0)))

    def _line(self, change: Change, section: str, level: int, said: Marked, like: str = "") -> int:
        self.lines.append(Line(len(self.lines), change, section, level, said, like))
        return len(self.lines) - 1

    def _level(
        self,
        read: Sequence[ReadEntry],
        there: Sequence[Standing],
        place: tuple[str | None, str | None] | None,
        section: str,
        level: int,
    ) -> Iterator[Branch]:
        pairs = self._matcher.pairs(read, there)
        self._used |= {id(one) for one in pairs.values()}
        known = {one.entry.id for one in pairs.values()}
        for number, one in enumerate(read):
            standing = pairs.get(number)
            was = self._was(one, place, known) if standing is None else None
            entry = standing.entry if standing is not None else was
            line: int | None = None
            if standing is not None and holds(standing.entry, one.said):
                self.same += 1
            elif standing is not None:
                line = self._line("marked", section, level, one.said)
            else:
                line = self._new(one, was, section, level)
            below = standing if standing is not None else self._of.get(was.id) if was is not None else None
            inside = (None, entry.id) if entry is not None else None
            children = self._level(one.children, below.children if below else (), inside, section, level + 1)
            marked = completed(standing.entry, one.said) if standing is not None else None
            yield Branch(one.said, line, entry, tuple(children), marked, adds=standing is None)

    def _new(self, one: ReadEntry, was: Entry | None, section: str, level: int) -> int:
        trial = "trial" in one.said.marks
        change: Change = "trial" if trial else "new" if was is None else "gone" if was.deleted else "older"
        like = was.text if was is not None and not was.deleted else self._alike(one.said.text)
        return self._line(change, section, level, one.said, like)

    def _alike(self, text: str) -> str:
        best = process.extractOne(fold(text), self._texts, scorer=fuzz.ratio, score_cutoff=LIKE)
        return best[0] if best and best[0] != fold(text) else ""

    def _was(self, one: ReadEntry, place: tuple[str | None, str | None] | None, known: set[str]) -> Entry | None:
        """Return the entry that had this text at this place once and is none of those found there now."""
        if place is None:
            return None
        before = self._before.get((_place(*place), fold(one.said.text)), [])
        for entry in before:
            if entry.id not in known and entry.id not in self._found:
                self._found.add(entry.id)
                return entry
        return None

    def _unsent(self, entries: Sequence[ReadEntry], level: int) -> Iterator[Branch]:
        """Yield what was not accepted then, unless it has come since, wherever that is."""
        for one in entries:
            text = fold(one.said.text)
            standing = next((other for other in self._all if other.text == text and id(other) not in self._used), None)
            line = None
            if standing is not None:
                self._used.add(id(standing))
                self.same += 1
            else:
                line = self._line("unsent", "", level, one.said)
            children = tuple(self._unsent(one.children, level + 1))
            entry = standing.entry if standing is not None else None
            yield Branch(one.said, line, entry, children, adds=entry is None)


def _place(section: str | None, parent: str | None) -> tuple[str | None, str | None]:
    """Return where an entry stands among its siblings: below its parent, else in its section."""
    return (None, parent) if parent is not None else (section, None)
