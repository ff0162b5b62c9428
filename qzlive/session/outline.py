"""A sheet as its readers see it: sections in order, entries nested.

Ranks are texts made by fractional indexing (https://github.com/rocicorp/fractional-indexing); siblings stand in the
order of (rank, id).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fractional_indexing import (
    BASE_62_DIGITS,
    FIError,
    generate_key_between,
    generate_n_keys_between,
    validate_order_key,
)

from .seating import questions_of
from .state import Copy, Entry, Question, Sheet, State

RANK_LIMIT = 24
"""A longer rank is dealt anew; a hundred insertions at one place come to about this length."""


NESTING = 10
"""So many levels an entry may stand below a section; nobody writes that deep, and every reader can go there."""


@dataclass(frozen=True, slots=True)
class Node:
    entry: Entry
    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """`id` is a question's, a heading's or None; `kind` says which."""

    id: str | None
    kind: str
    text: str
    nodes: tuple[Node, ...]


def living(sheet: Sheet, entry: str | None, *, outside: frozenset[str] = frozenset()) -> str | None:
    """Return the entry, or its nearest ancestor, that is there and not in `outside`; None for the top level."""
    seen: set[str] = set()
    while entry is not None and entry not in seen:
        seen.add(entry)
        found = sheet.entries.get(entry)
        if found is None:
            return None
        if not found.deleted and entry not in outside:
            return entry
        entry = found.parent
    return None


def subtree(sheet: Sheet, entry: str) -> tuple[str, ...]:
    """Return the ids of an entry and of everything below it, the entry first, deleted ones too."""
    below: dict[str | None, list[str]] = defaultdict(list)
    for one in sheet.entries.values():
        below[one.parent].append(one.id)
    found = [entry]
    for id_ in found:
        found.extend(child for child in below[id_] if child not in found)
    return tuple(found)


def reachable(sheet: Sheet, parent: str | None, *, levels: int = 1) -> str | None:
    """Return the parent, or its nearest living ancestor, below which so many levels find room."""
    above: list[str] = []
    while parent is not None and parent not in above:
        above.append(parent)
        parent = living(sheet, sheet.entries[parent].parent)
    too_deep = max(0, len(above) + levels - NESTING)
    return above[too_deep] if too_deep < len(above) else None


def levels(sheet: Sheet, entry: str) -> int:
    """Return how many levels an entry and what stands below it take."""
    below: dict[str | None, list[str]] = defaultdict(list)
    for one in sheet.entries.values():
        below[one.parent].append(one.id)
    count, row, seen = 0, [entry], {entry}
    while row:
        count += 1
        row = [id_ for id_ in (child for one in row for child in below[one]) if id_ not in seen]
        seen.update(row)
    return count


def _order(entry: Entry) -> tuple[str, str]:
    return entry.rank, entry.id


def siblings(sheet: Sheet, section: str | None, parent: str | None) -> tuple[Entry, ...]:
    """Return the living entries of one level in their order."""
    found = [
        entry
        for entry in sheet.entries.values()
        if not entry.deleted
        and living(sheet, entry.parent) == parent
        and (parent is not None or entry.section == section)
    ]
    return tuple(sorted(found, key=_order))


def questions(state: State, sheet: Sheet) -> tuple[Question, ...]:
    """Return the guiding questions of a sheet; an agenda item's sheet has none."""
    if sheet.table is None:
        return ()
    return questions_of(state, state.tables[sheet.table])


def heading_key(text: str) -> str:
    """Return by what two headings are told to be the same: case and a colon at the end make no difference."""
    return text.casefold().strip().rstrip(":").rstrip()


def sections(sheet: Sheet, asked: tuple[Question, ...], *, all_questions: bool = True) -> Iterator[Section]:
    """Yield the questions in order, then the free headings, then what stands without a heading.

    Removed questions and empty headings come only with entries, the nameless section only with entries;
    without `all_questions` that holds for questions too.
    """
    children: Mapping[str | None, list[Entry]] = defaultdict(list)
    for entry in sheet.entries.values():
        if not entry.deleted:
            children[living(sheet, entry.parent)].append(entry)

    def nodes(entries: list[Entry]) -> tuple[Node, ...]:
        return tuple(Node(entry, nodes(children[entry.id])) for entry in sorted(entries, key=_order))

    tops: dict[str | None, list[Entry]] = defaultdict(list)
    headings = [heading for heading in sheet.headings.values() if not heading.removed]
    known = {question.id for question in asked} | {heading.id for heading in headings}
    for entry in children[None]:
        tops[entry.section if entry.section in known else None].append(entry)
    for question in asked:
        if tops[question.id] or (all_questions and not question.removed):
            yield Section(question.id, "question", question.text, nodes(tops[question.id]))
    for heading in sorted(headings, key=lambda heading: (heading.rank, heading.id)):
        yield Section(heading.id, "heading", heading.text, nodes(tops[heading.id]))
    if tops[None]:
        yield Section(None, "none", "", nodes(tops[None]))


def taken_along(state: State, entry: Entry) -> bool:
    """Return whether another entry stands for this one on the sheet of the table into which its own was merged: as long
    as that one is there and, since then, nobody has said here what it does not say."""
    if entry.copy is None or entry.variants:
        return False
    copy: Copy | None = entry.copy
    while copy is not None and (other := state.sheets[copy.sheet].entries[copy.entry]).deleted:
        # That one may have been taken along again before.
        copy = other.copy
    if copy is None or entry.changed <= entry.copy.version:
        return copy is not None
    marked = entry.kind == "point" or (entry.kind, entry.who, entry.until) == (other.kind, other.who, other.until)
    return entry.text == other.text and marked and other.starred >= entry.starred


def counted(state: State, sheet: Sheet) -> Iterator[Entry]:
    """Yield the entries of a sheet as they stand on it, parents before children, without trials and without those for
    which another stands elsewhere."""

    def walk(nodes: tuple[Node, ...]) -> Iterator[Entry]:
        for node in nodes:
            if not node.entry.trial and not taken_along(state, node.entry):
                yield node.entry
            yield from walk(node.children)

    for section in sections(sheet, questions(state, sheet), all_questions=False):
        yield from walk(section.nodes)


def _valid(rank: str) -> bool:
    try:
        validate_order_key(rank, BASE_62_DIGITS)
    except (FIError, ValueError, IndexError):
        return False
    return True


def rank_between(before: str | None, after: str | None) -> str:
    """Return a rank between two others; None is the end of the list. Equal or odd neighbours count as the lower one."""
    low = before if before is not None and _valid(before) else None
    high = after if after is not None and _valid(after) else None
    if low is not None and high is not None and low >= high:
        high = None
    return str(generate_key_between(low, high))


def ranks(count: int, before: str | None = None, after: str | None = None) -> tuple[str, ...]:
    """Return so many ranks in order between two others."""
    low = before if before is not None and _valid(before) else None
    high = after if after is not None and _valid(after) else None
    if low is not None and high is not None and low >= high:
        high = None
    return tuple(generate_n_keys_between(low, high, count))


def rank_after(sheet: Sheet, section: str | None, parent: str | None, previous: str | None) -> str:
    """Return the rank that puts an entry behind the sibling `previous`, or first with None."""
    level = siblings(sheet, section, parent)
    place = next((number for number, entry in enumerate(level) if entry.id == previous), -1)
    low = level[place].rank if place >= 0 else None
    high = next((entry.rank for entry in level[place + 1 :] if low is None or entry.rank > low), None)
    return rank_between(low, high)
