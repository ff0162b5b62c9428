"""From the state of a session to its documentation."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from qzlive.session.outline import Node, questions, sections
from qzlive.session.state import Sheet, State, Table

from .model import (
    AgendaItem,
    Documentation,
    Entry,
    ItemResults,
    Material,
    MaterialGroup,
    Notice,
    Options,
    People,
    Section,
    TableResults,
    TopicResults,
)


def document(state: State, options: Options) -> Documentation:
    """Return the documentation of a session as it stands.

    Deleted entries and trials are left out. Of wordings that nobody has decided about all stay. A topic that
    nobody wrote about stays in the list, because it was on offer. Names are looked at with `options.names` only.
    """
    return Documentation(
        name=state.name,
        title=state.title,
        date=dt.date.fromisoformat(state.date),
        subtitle=state.subtitle,
        organiser=state.organiser,
        moderators=tuple(filter(None, state.moderators)),
        place=state.platform,
        letter=state.letter,
        programme=tuple(_programme(state)),
        ends=_clock(state, state.ends_at),
        topics=tuple(_topics(state, options)),
        items=tuple(_items(state, options)),
        materials=tuple(_materials(state)),
        notices=tuple(Notice(one.date, one.title, one.note) for one in state.notices.values()),
        people=tuple(_people(state)) if options.names else (),
    )


def _clock(state: State, at: int) -> str:
    return f"{dt.datetime.fromtimestamp(at / 1000, ZoneInfo(state.timezone)):%H:%M}"


def _programme(state: State) -> Iterator[AgendaItem]:
    for item in state.items.values():
        asked = state.breakouts[item.breakout].questions if item.breakout else ()
        yield AgendaItem(_clock(state, item.planned_at), item.title, item.speaker, (*item.notes, *asked))


def _topics(state: State, options: Options) -> Iterator[TopicResults]:
    labels = _labels(state)
    written = {sheet.table: sheet for sheet in state.sheets.values()}
    for number, topic in sorted(state.topics.items()):
        tables = [table for table in _tables(state) if table.topic == number]
        found = [(labels[table.id], written[table.id]) for table in tables]
        if options.by == "table":
            results = [TableResults(label, _results(state, [("", sheet)], options)) for label, sheet in found]
        else:
            results = [TableResults("", _results(state, found, options))]
        yield TopicResults(
            number=number,
            title=topic.title,
            assignment=topic.assignment,
            host=topic.host if options.names else "",
            questions=tuple(question.text for question in topic.questions if not question.removed),
            tables=tuple(result for result in results if result.sections),
        )


def _tables(state: State) -> list[Table]:
    phases = list(state.breakouts)
    return sorted(state.tables.values(), key=lambda table: (phases.index(table.breakout), table.topic, table.label))


def _labels(state: State) -> dict[str, str]:
    """Return the label of each table by its id; one that several phases have says which phase it is."""
    known = Counter(table.label for table in state.tables.values())
    phases = {item.breakout: item.title for item in reversed(list(state.items.values()))}
    return {
        table.id: table.label
        if known[table.label] == 1
        else f"{table.label} ({phases.get(table.breakout, table.breakout)})"
        for table in state.tables.values()
    }


def _items(state: State, options: Options) -> Iterator[ItemResults]:
    written = {sheet.item: sheet for sheet in state.sheets.values()}
    for item in state.items.values():
        if item.id in written and (found := _results(state, [("", written[item.id])], options)):
            yield ItemResults(_clock(state, item.planned_at), item.title, found)


def _results(state: State, sheets: Iterable[tuple[str, Sheet]], options: Options) -> tuple[Section, ...]:
    """Return what stands in the sheets, each with its table's label: the questions in their order, then free
    headings, the same one of several tables as one, then what has no heading."""
    questioned: dict[str, Section] = {}
    free: dict[str, Section] = {}
    nameless = Section("", ())
    for label, sheet in sheets:
        asked = questions(state, sheet)
        for question in asked:
            questioned.setdefault(_key(question.text), Section(question.text, ()))
        for part in sections(_counting(sheet), asked, all_questions=False):
            entries = tuple(_entry(node, label if options.table_marks else "", options) for node in part.nodes)
            key = _key(part.text)
            if not key:
                nameless = _with(nameless, entries)
            elif key in questioned:
                questioned[key] = _with(questioned[key], entries)
            else:
                free[key] = _with(free.get(key, Section(part.text, ())), entries)
    bundled = (*questioned.values(), *free.values(), nameless)
    return tuple(section for section in bundled if section.entries)


def _with(section: Section, entries: tuple[Entry, ...]) -> Section:
    return replace(section, entries=section.entries + entries)


def _key(heading: str) -> str:
    return heading.casefold().strip().rstrip(":").rstrip()


def _counting(sheet: Sheet) -> Sheet:
    """Return the sheet without trials; what was written below one moves up, as below a deleted entry."""
    entries = {id_: replace(entry, deleted=entry.deleted or entry.trial) for id_, entry in sheet.entries.items()}
    return replace(sheet, entries=entries)


def _entry(node: Node, label: str, options: Options) -> Entry:
    return Entry(
        text=node.entry.text,
        children=tuple(_entry(child, "", options) for child in node.children),
        variants=tuple(variant.text for variant in node.entry.variants),
        table=label,
        starred=options.table_marks and node.entry.starred,
        late=options.table_marks and node.entry.late,
    )


def _materials(state: State) -> Iterator[MaterialGroup]:
    """Yield the groups in the order of their first material; what has no group comes before them."""
    groups: dict[str, list[Material]] = {"": []}
    for one in state.materials.values():
        groups.setdefault(one.group, []).append(Material(one.title, one.link, one.note, one.text))
    return (MaterialGroup(title, tuple(materials)) for title, materials in groups.items() if materials)


def _people(state: State) -> Iterator[People]:
    names = {person.id: person.name for person in state.people.values() if person.came and person.name}
    labels, seated = _labels(state), set[str]()
    for table in _tables(state):
        allocation = state.allocations.get(table.breakout)
        published = (allocation and allocation.published) or {}
        here = [person for person, at in published.items() if at == table.id and person in names]
        seated.update(here)
        if here:
            yield People(labels[table.id], _sorted(names[person] for person in here))
    if rest := _sorted(name for person, name in names.items() if person not in seated):
        yield People("", rest)


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (name.casefold(), name)))
