"""What stands in each line of an outline, as plain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from qzlive.session.cafe_clock import round_at
from qzlive.session.outline import Node, sections
from qzlive.session.state import Entry, Heading, Question, Sheet

from ..link.outbox import EntryState
from .source import Source


@dataclass(frozen=True, slots=True)
class SectionLine:
    """`id` is a question's, a heading's or None; `kind` is "question", "heading" or "none"."""

    id: str | None
    kind: str
    text: str
    empty: bool
    state: EntryState
    locked: bool

    @property
    def key(self) -> str:
        return self.key_of(self.id)

    @staticmethod
    def key_of(section: str | None) -> str:
        return f"section {section or ''}"


@dataclass(frozen=True, slots=True)
class EntryLine:
    """`writer` is the name of somebody else who writes there now, "" if it is not known; None: nobody does.
    `round`: from here on points were written in this round of a café, 0: in the same as those above."""

    entry: Entry
    section: str | None
    depth: int
    state: EntryState
    writer: str | None
    locked: bool
    round: int = 0

    @property
    def key(self) -> str:
        return self.entry.id


Line = SectionLine | EntryLine


def lines(source: Source, sheet: Sheet, asked: tuple[Question, ...]) -> Iterator[Line]:
    """Yield headings and entries in the order of the sheet. Without any heading there is always one nameless."""
    writers = source.writers()
    locked = bool(source.locked)
    bare = True
    for section in sections(sheet, asked):
        bare = False
        state = source.state_of_entry(section.id) if section.kind == "heading" and section.id else "saved"
        yield SectionLine(section.id, section.kind, section.text, not section.nodes, state, locked)
        yield from _rounds(source, section.nodes, section.id, writers)
    if bare:
        yield SectionLine(None, "none", "", True, "saved", locked)


def _rounds(source: Source, nodes: tuple[Node, ...], section: str | None, writers: Mapping[str, str]) -> Iterator[Line]:
    """Yield the entries of a section, the first one of each round marked once there is more than one round."""
    before, begun = 0, source.begun()
    for node in nodes:
        first, *below = _nodes(source, (node,), section, 0, writers)
        present = round_at(begun, node.entry.at) if len(begun) > 1 else 0
        yield replace(first, round=present) if present != before and isinstance(first, EntryLine) else first
        yield from below
        before = present


def _nodes(
    source: Source, nodes: tuple[Node, ...], section: str | None, depth: int, writers: Mapping[str, str]
) -> Iterator[Line]:
    for node in nodes:
        state = source.state_of_entry(node.entry.id)
        yield EntryLine(node.entry, section, depth, state, writers.get(node.entry.id), bool(source.locked))
        yield from _nodes(source, node.children, section, depth + 1, writers)


def deleted(sheet: Sheet) -> tuple[Entry, ...]:
    """Return what can be brought back: the topmost of each deleted group, the newest text first."""
    gone = [
        entry for entry in sheet.entries.values() if entry.deleted and not (entry.parent and _gone(sheet, entry.parent))
    ]
    return tuple(sorted(gone, key=lambda entry: entry.at, reverse=True))


def removed(sheet: Sheet) -> tuple[Heading, ...]:
    """Return the headings that can be brought back, the one that was removed last first."""
    gone = [heading for heading in sheet.headings.values() if heading.removed]
    return tuple(sorted(gone, key=lambda heading: heading.changed_at, reverse=True))


def _gone(sheet: Sheet, entry: str) -> bool:
    found = sheet.entries.get(entry)
    return found is not None and found.deleted
