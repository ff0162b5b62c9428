"""The editor's hand on what was written: which entry stands where in the documentation, and in which words.

What is written on the sheets never changes by it. An entry is not in the documentation if it was deleted, is a trial,
was left out, stands below one that was left out, was taken along to the sheet of another table, or was joined to
another that stands for it; every other one is there exactly once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from qzlive.session.outline import Node, living, questions, sections, taken_along
from qzlive.session.state import Edited, EditionHeading, Entry, Sheet, State

Scope = Callable[[Sheet], Hashable]
"""Entries are joined where the scope of their sheets is the same."""
_UNTOUCHED = Edited()


@dataclass(frozen=True, slots=True)
class Source:
    """An entry and the sheet on which it was written."""

    entry: Entry
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Point:
    """An entry as the documentation has it: in the words of the edition if there are any, standing for those that were
    `joined` to it, with what belongs below it."""

    source: Source
    text: str
    joined: tuple[Source, ...]
    children: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Top:
    """A point of the highest level. It stands under a heading of the edition or, without one, in the section of its
    sheet that has this id."""

    point: Point
    heading: EditionHeading | None
    section: str | None


def outdated(state: State) -> tuple[str, ...]:
    """Return the ids of the entries that were changed on their sheet after the editor had reworded them, or taken over
    their words; the documentation keeps saying what the editor wrote."""
    return tuple(
        entry.id
        for sheet in state.sheets.values()
        for entry in sheet.entries.values()
        if not (entry.deleted or entry.trial)
        and (edited := state.edition.entries.get(entry.id, _UNTOUCHED)).text is not None
        and edited.base != entry.version
    )


def headings(state: State) -> Mapping[str, EditionHeading]:
    """Return the headings of the edition that stand, by id, in their order."""
    standing = (
        one
        for one in state.edition.headings.values()
        if not one.removed and (one.topic in state.topics if one.topic is not None else one.item in state.items)
    )
    return {one.id: one for one in sorted(standing, key=lambda one: (one.rank, one.id))}


def counting(state: State, sheet: Sheet) -> Sheet:
    """Return the sheet without trials and without entries for which another stands elsewhere; what was written below
    one moves up, as below a deleted entry."""
    entries = {
        id_: replace(entry, deleted=entry.deleted or entry.trial or taken_along(state, entry))
        for id_, entry in sheet.entries.items()
    }
    return replace(sheet, entries=entries)


def arranged(state: State, sheets: Iterable[Sheet], scope: Scope) -> tuple[Top, ...]:
    """Return the points of the sheets as the editor arranged them: in the order of the sheets and of their entries."""
    return _Arrangement(state, sheets, scope).tops()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an entry was written."""

    source: Source
    section: str | None
    parent: str | None


class _Arrangement:
    def __init__(self, state: State, sheets: Iterable[Sheet], scope: Scope) -> None:
        self._edited = state.edition.entries
        self._headings = headings(state)
        self._scope = scope
        self._places = {place.source.entry.id: place for sheet in sheets for place in _places(state, sheet)}
        self._stands = {id_: self._standing_for(id_) for id_ in self._places}
        self._parents: dict[str, str | None] = {}
        self._own: dict[str | None, list[str]] = defaultdict(list)
        self._taken: dict[str | None, list[str]] = defaultdict(list)
        self._joined: dict[str, list[Source]] = defaultdict(list)
        for id_, place in self._places.items():
            if self._stands[id_] != id_:
                self._joined[self._stands[id_]].append(place.source)
            elif not self._edit(id_).left_out:
                self._hang(id_)

    def tops(self) -> tuple[Top, ...]:
        return tuple(Top(self._point(id_), self._heading(id_), self._places[id_].section) for id_ in self._own[None])

    def _edit(self, id_: str) -> Edited:
        return self._edited.get(id_, _UNTOUCHED)

    def _heading(self, id_: str) -> EditionHeading | None:
        return self._headings.get(self._edit(id_).heading or "")

    def _standing_for(self, id_: str) -> str:
        """Return the last entry of those that stand for one another, beginning with this, that is still there; itself
        if there is none, or if they go round in a circle."""
        scope = self._scope(self._places[id_].source.sheet)
        last, at, seen = id_, id_, {id_}
        while (into := self._edit(at).into) is not None:
            if into in seen:
                return id_
            seen.add(into)
            at = into
            if at in self._places and self._scope(self._places[at].source.sheet) == scope:
                last = at
        return last

    def _hang(self, id_: str) -> None:
        """Put an entry below its parent, or below who stands for the parent; above all if a heading took it there."""
        parent = None if self._heading(id_) else self._places[id_].parent
        while parent is not None and self._stands[parent] == id_ and not self._edit(parent).left_out:
            # It stands for its own parent, and comes in its place.
            parent = self._places[parent].parent
        if parent is None:
            self._parents[id_] = None
            self._own[None].append(id_)
            return
        above = parent if self._edit(parent).left_out else self._stands[parent]
        if self._is_below(above, id_):
            self._parents[id_] = None
            self._own[None].append(id_)
            return
        self._parents[id_] = above
        (self._own if above == self._places[id_].parent else self._taken)[above].append(id_)

    def _is_below(self, id_: str | None, other: str) -> bool:
        while id_ is not None and id_ != other:
            id_ = self._parents.get(id_)
        return id_ is not None

    def _point(self, id_: str) -> Point:
        place, edited = self._places[id_], self._edit(id_)
        return Point(
            place.source,
            place.source.entry.text if edited.text is None else edited.text,
            tuple(self._joined[id_]),
            tuple(self._point(child) for child in (*self._own[id_], *self._taken[id_])),
        )


def _places(state: State, sheet: Sheet) -> Iterator[_Place]:
    counted = counting(state, sheet)

    def flat(nodes: Iterable[Node], section: str | None) -> Iterator[_Place]:
        for node in nodes:
            entry = sheet.entries[node.entry.id]
            yield _Place(Source(entry, sheet), section, living(counted, entry.parent))
            yield from flat(node.children, section)

    for part in sections(counted, questions(state, sheet), all_questions=False):
        yield from flat(part.nodes, part.id)
