"""What was found: sections of topics and agenda items, what was starred, tasks and agreements.

The sheets are arranged by the edition (`edition.py`), and names that may not stand in texts are masked (`naming.py`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qzlive.session.outline import heading_key, questions
from qzlive.session.seating import questions_of
from qzlive.session.state import Question, Sheet, State

from .edition import Point, Scope, Source, Top, arranged, headings
from .extract import Extract
from .labels import labels, meeting, ordered
from .model import Agreement, Entry, EntryKind, Options, Section, TableResults, Task
from .naming import Naming

_Key = tuple[str, int]
"""By what sections are told to be one: the words of the heading, and how often a sheet has had them before."""


@dataclass(frozen=True, slots=True)
class _At:
    """Where a point is shown: at a topic, or at an agenda item, there apart for each group (table) without a topic."""

    topic: int | None
    item: str | None
    group: str | None = None


class Results:
    """The results of a session as the reader wants them."""

    def __init__(self, state: State, options: Options, extract: Extract, naming: Naming) -> None:
        self._state, self._options, self._extract, self._naming = state, options, extract, naming
        self._labels = labels(state)
        self._apart = options.by == "table" or extract.tables is not None
        self._tops: dict[_At, list[Top]] = defaultdict(list)
        for top in arranged(state, _sheets(state), self._scope()):
            at = self._at(top)
            if extract.has_sheet(state, top.point.source.sheet, at.topic):
                self._tops[at].append(top)

    def topic(self, number: int) -> tuple[TableResults, ...]:
        """Return what was found about a topic, as one or apart for each table; nothing where nobody wrote."""
        tops = self._tops[_At(number, None)]
        if not self._apart:
            found = self._sections(number, None, tops)
            return (TableResults("", found),) if found else ()
        tables: dict[str, list[Top]] = defaultdict(list)
        for top in tops:
            tables[self._label(top.point.source)].append(top)
        return tuple(TableResults(label, self._sections(number, None, own)) for label, own in tables.items())

    def item(self, id_: str) -> tuple[Section, ...]:
        """Return what was written down at an agenda item."""
        return self._sections(None, id_, self._tops[_At(None, id_)])

    def groups(self, id_: str) -> tuple[TableResults, ...]:
        """Return what each group without a topic wrote down at an agenda item, by the name of the group, after what
        stands there for all of them, under headings of the edition."""
        places = [at for at in self._places() if at.item == id_ and at.group is not None]
        common = [_At(None, id_)] if places else []
        return tuple(
            TableResults(self._labels[at.group] if at.group else "", found)
            for at in (*common, *places)
            if (found := self._sections(None, id_, self._tops[at]))
        )

    def starred(self, number: int) -> tuple[Entry, ...]:
        """Return what was starred about a topic. What is starred below a starred entry comes with that one."""
        return tuple(self._starred(top.point for top in self._tops[_At(number, None)]))

    def tasks(self) -> tuple[Task, ...]:
        """Return the tasks in the order of topics, tables and entries, those of agenda items last."""
        return tuple(
            Task(told.text, told.who, told.until, at.topic, tables, self._title(at), told.variants, groups)
            for at, (tables, groups), told in self._told("task")
        )

    def agreements(self) -> tuple[Agreement, ...]:
        """Return the agreements in the same order."""
        return tuple(
            Agreement(told.text, at.topic, tables, self._title(at), told.variants, groups)
            for at, (tables, groups), told in self._told("agreement")
        )

    def _scope(self) -> Scope:
        if self._apart:
            return lambda sheet: sheet.id
        if self._extract.topic is not None:
            return lambda sheet: self._state.tables[sheet.table].topic if sheet.table else sheet.id
        return lambda sheet: None

    def _at(self, top: Top) -> _At:
        sheet = top.point.source.sheet
        own = self._own(sheet)
        if top.heading is None or self._extract.tables is not None:
            # What was said at one table stays together even if the editor moved a part of it to another topic.
            return own
        return _At(top.heading.topic, top.heading.item)

    def _own(self, sheet: Sheet) -> _At:
        """Return where a sheet belongs: a group without a topic to the item of the programme at which it meets."""
        if sheet.table is None:
            return _At(None, sheet.item)
        table = self._state.tables[sheet.table]
        if table.topic in self._state.topics:
            return _At(table.topic, None)
        return _At(None, meeting(self._state, table), table.id)

    def _places(self) -> Iterator[_At]:
        yield from (_At(number, None) for number in sorted(self._state.topics))
        groups = [table for table in ordered(self._state) if table.topic not in self._state.topics]
        for item in self._state.items.values():
            yield _At(None, item.id)
            yield from (_At(None, item.id, table.id) for table in groups if meeting(self._state, table) == item.id)

    def _title(self, at: _At) -> str:
        return self._state.items[at.item].title if at.item is not None else ""

    def _label(self, source: Source) -> str:
        return self._labels[source.sheet.table] if source.sheet.table is not None else ""

    def _tables(self, point: Point) -> tuple[str, str]:
        """Return the labels of the tables at which a point was written, and the names of groups without a topic."""
        tables = [source.sheet.table for source in (point.source, *point.joined) if source.sheet.table is not None]
        named: tuple[dict[str, None], dict[str, None]] = ({}, {})
        for table in tables:
            named[self._state.tables[table].topic not in self._state.topics][self._labels[table]] = None
        return ", ".join(named[0]), ", ".join(named[1])

    def _sections(self, topic: int | None, item: str | None, tops: Iterable[Top]) -> tuple[Section, ...]:
        """Return the questions in their order, then the headings of the edition, then free ones, the same one of
        several tables as one, then what has no heading. A heading that a table has twice stays two."""
        asked = self._asked(topic, item)
        added = [one for one in headings(self._state).values() if (one.topic, one.item) == (topic, item)]
        known = [*(one.text for one in asked), *(self._naming.mask(one.text) for one in added)]
        found: dict[_Key, list[Entry]] = {(heading_key(text), 0): [] for text in known}
        titles: dict[_Key, str] = {}
        for text in known:
            titles.setdefault((heading_key(text), 0), text)
        nameless: list[Entry] = []
        for top in tops:
            text = self._heading(top)
            key = heading_key(text), _time(top)
            titles.setdefault(key, text)
            (found.setdefault(key, []) if text else nameless).append(self._entry(top.point, ""))
        sections = (Section(titles[key], tuple(entries)) for key, entries in found.items() if entries)
        return (*sections, *([Section("", tuple(nameless))] if nameless else []))

    def _asked(self, topic: int | None, item: str | None) -> tuple[Question, ...]:
        """Return the guiding questions of a topic, or those of the groups that meet at an item of the programme."""
        if topic is not None:
            return self._state.topics[topic].questions
        tables = (table for table in self._state.tables.values() if table.topic not in self._state.topics)
        of = self._state.items[item].breakout if item is not None else None
        return next((questions_of(self._state, table) for table in tables if table.breakout == of), ())

    def _heading(self, top: Top) -> str:
        if top.heading is not None:
            return self._naming.mask(top.heading.text)
        sheet = top.point.source.sheet
        if top.section is None:
            return ""
        if top.section in sheet.headings:
            return self._naming.mask(sheet.headings[top.section].text)
        return next(one.text for one in questions(self._state, sheet) if one.id == top.section)

    def _entry(self, point: Point, above: str) -> Entry:
        """Return the entry; its tables are named where they are others than those of the entry `above`."""
        entry, marks = point.source.entry, self._options.table_marks
        tables = "" if self._apart else ", ".join(filter(None, self._tables(point)))
        kind, who, until = self._task(point)
        return Entry(
            text=self._naming.mask(point.text),
            children=tuple(self._entry(child, tables) for child in point.children),
            variants=tuple(self._naming.mask(variant.text) for variant in entry.variants),
            table=tables if marks and tables != above else "",
            starred=marks and _is_starred(point),
            late=marks and entry.late,
            kind=kind,
            who=who,
            until=until,
            plenary=marks and entry.plenary,
        )

    def _task(self, point: Point) -> tuple[EntryKind, str, str]:
        """Return what a point is, who does it and until when. One that stands for a task is a task."""
        entries = [point.source.entry, *(source.entry for source in point.joined)]
        kind: EntryKind = next((entry.kind for entry in entries if entry.kind != "point"), "point")
        if kind != "task":
            return kind, "", ""
        who = next((entry.who for entry in entries if entry.kind == "task" and entry.who), "")
        until = next((entry.until for entry in entries if entry.kind == "task" and entry.until), "")
        return kind, self._naming.mask_owner(who), self._naming.mask(until)

    def _starred(self, points: Iterable[Point]) -> Iterator[Entry]:
        for point in points:
            if _is_starred(point):
                yield self._entry(point, "")
            else:
                yield from self._starred(point.children)

    def _told(self, kind: EntryKind) -> Iterator[tuple[_At, tuple[str, str], Entry]]:
        def within(points: Iterable[Point]) -> Iterator[tuple[tuple[str, str], Entry]]:
            for point in points:
                if self._task(point)[0] == kind:
                    yield self._tables(point), self._entry(point, "")
                yield from within(point.children)

        for at in self._places():
            for tables, entry in within(top.point for top in self._tops[at]):
                yield at, tables, entry


def _sheets(state: State) -> list[Sheet]:
    """Return the sheets of the tables, then those of the agenda, each in their order."""
    places = [*(table.id for table in ordered(state)), *state.items]
    known = [sheet for sheet in state.sheets.values() if (sheet.table or sheet.item) in places]
    return sorted(known, key=lambda sheet: places.index(sheet.table or sheet.item or ""))


def _is_starred(point: Point) -> bool:
    return any(source.entry.starred for source in (point.source, *point.joined))


def _time(top: Top) -> int:
    """Return how many headings of the same words stand before this one on its sheet."""
    sheet, own = top.point.source.sheet, top.point.source.sheet.headings.get(top.section or "")
    if own is None or top.heading is not None:
        return 0
    key, standing = heading_key(own.text), (one for one in sheet.headings.values() if not one.removed)
    return sorted((one.rank, one.id) for one in standing if heading_key(one.text) == key).index((own.rank, own.id))
