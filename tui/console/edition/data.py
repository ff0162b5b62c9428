"""What lies on the editor's desk: the sheets of a topic side by side, with what the documentation makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from qzlive.documentation.edition import Point, arranged, headings, outdated
from qzlive.documentation.labels import meeting
from qzlive.documentation.likeness import Alike, alike
from qzlive.session.clock import wall
from qzlive.session.outline import Node, heading_key, questions, sections
from qzlive.session.seating import table_order
from qzlive.session.state import Edited, EditionHeading, Entry, Sheet, State, Table

UNTOUCHED = Edited()


@dataclass(frozen=True, slots=True)
class Place:
    """A topic (its number) or an agenda item (its id) about which something was written, at items by groups too."""

    topic: int | None
    item: str | None
    label: str
    title: str
    entries: int

    @property
    def key(self) -> str:
        return f"topic-{self.topic}" if self.topic is not None else f"item-{self.item}"


@dataclass(frozen=True, slots=True)
class Card:
    """An entry on the desk. `said` is what the documentation says, `gone`: it says nothing. `joined` are those that it
    stands for, `like` those that may say the same."""

    entry: Entry
    level: int
    said: str
    edited: Edited
    gone: bool
    stale: bool
    heading: str = ""
    joined: tuple[str, ...] = ()
    like: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A guiding question or heading, with what each table wrote below it."""

    heading: str
    columns: tuple[tuple[Card, ...], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One place of the desk; `labels` are those of its tables, a column each."""

    place: Place
    labels: tuple[str, ...]
    parts: tuple[Part, ...]
    headings: tuple[EditionHeading, ...] = ()
    alike: tuple[Alike, ...] = ()

    def cards(self) -> Iterator[Card]:
        return (card for part in self.parts for column in part.columns for card in column)


@dataclass(slots=True)
class _Desk:
    state: State
    stale: frozenset[str]
    told: frozenset[str]
    stood_for: dict[str, list[str]] = field(default_factory=dict)
    like: dict[str, list[str]] = field(default_factory=dict)


def places(state: State) -> tuple[Place, ...]:
    """Return the topics that somebody wrote about by their number, then the agenda items."""
    found = []
    for number, topic in sorted(state.topics.items()):
        if count := sum(_written(sheet) for _, sheet in _sheets(state, number, None)):
            found.append(Place(number, None, str(number), topic.title, count))
    for item in state.items.values():
        if count := sum(_written(sheet) for _, sheet in _sheets(state, None, item.id)):
            found.append(Place(None, item.id, wall(state, item.planned_at), item.title, count))
    return tuple(found)


def _written(sheet: Sheet) -> int:
    return sum(not entry.deleted and not entry.trial for entry in sheet.entries.values())


def _sheets(state: State, topic: int | None, item: str | None) -> list[tuple[str, Sheet]]:
    own = [("", sheet) for sheet in state.sheets.values() if item is not None and sheet.item == item]
    order = table_order(state)
    tables = [
        (state.tables[sheet.table], sheet)
        for sheet in state.sheets.values()
        if sheet.table is not None and _belongs(state, state.tables[sheet.table], topic, item)
    ]
    tables.sort(key=lambda one: order(one[0]))
    return [*own, *((table.name or table.label, sheet) for table, sheet in tables)]


def _belongs(state: State, table: Table, topic: int | None, item: str | None) -> bool:
    return table.topic == topic if topic is not None else item is not None and meeting(state, table) == item


def page(state: State, place: Place) -> Page:
    """Return what lies on the desk for a place. Tables that wrote nothing get no column."""
    sheets = [(label, sheet) for label, sheet in _sheets(state, place.topic, place.item) if _written(sheet)]
    labels = tuple(label for label, _ in sheets)
    counted = [entry for _, sheet in sheets for entry in sheet.entries.values() if _counts(state, entry)]
    found = alike(tuple((entry.id, _said(state, entry)) for entry in counted))
    desk = _Desk(state, frozenset(outdated(state)), _told(state))
    for id_, edited in state.edition.entries.items():
        if edited.into is not None:
            desk.stood_for.setdefault(edited.into, []).append(id_)
    for pair in found:
        desk.like.setdefault(pair.one, []).append(pair.other)
        desk.like.setdefault(pair.other, []).append(pair.one)
    names: dict[str, str] = {}
    columns: dict[str, list[list[Card]]] = {}
    for number, (_, sheet) in enumerate(sheets):
        for part in sections(sheet, questions(state, sheet)):
            key = f"{part.kind}-{heading_key(part.text)}" if part.text else ""
            names.setdefault(key, part.text)
            column = columns.setdefault(key, [[] for _ in sheets])[number]
            column.extend(card for node in part.nodes for card in _cards(desk, node, 0))
    # What has no heading comes last, whichever table wrote it.
    ordered = sorted(names, key=lambda key: not key)
    parts = tuple(Part(names[key], tuple(map(tuple, columns[key]))) for key in ordered)
    own = tuple(one for one in headings(state).values() if (one.topic, one.item) == (place.topic, place.item))
    return Page(place, labels, parts, own, found)


def _told(state: State) -> frozenset[str]:
    """Return the entries that the documentation has, as it has them."""

    def walk(points: Iterable[Point]) -> Iterator[str]:
        for point in points:
            yield point.source.entry.id
            yield from walk(point.children)

    return frozenset(walk(top.point for top in arranged(state, state.sheets.values(), lambda sheet: None)))


def _counts(state: State, entry: Entry) -> bool:
    """Return whether an entry says something in the documentation for itself."""
    edited = state.edition.entries.get(entry.id, UNTOUCHED)
    return not (entry.deleted or entry.trial or edited.left_out or edited.into is not None)


def _said(state: State, entry: Entry) -> str:
    edited = state.edition.entries.get(entry.id, UNTOUCHED)
    return entry.text if edited.text is None else edited.text


def _cards(desk: _Desk, node: Node, level: int) -> Iterator[Card]:
    entry = node.entry
    known: Mapping[str, Edited] = desk.state.edition.entries
    edited = known.get(entry.id, UNTOUCHED)
    gone = entry.id not in desk.told
    if not entry.trial:
        heading = desk.state.edition.headings.get(edited.heading or "")
        yield Card(
            entry=entry,
            level=level,
            said=_said(desk.state, entry),
            edited=edited,
            gone=gone,
            stale=entry.id in desk.stale,
            heading=heading.text if heading is not None and not heading.removed else "",
            joined=tuple(desk.stood_for.get(entry.id, ())),
            like=() if gone else tuple(desk.like.get(entry.id, ())),
        )
    for child in node.children:
        yield from _cards(desk, child, level + 1)
