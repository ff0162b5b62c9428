"""From the state of a session to its documentation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from qzlive.names import keys
from qzlive.session.identity import belonging, clusters
from qzlive.session.seating import seated_at
from qzlive.session.state import Belonging, State

from .extract import Extract, extract
from .labels import clock, labels, ordered
from .model import (
    AgendaItem,
    Documentation,
    GroupResults,
    ItemKind,
    ItemResults,
    Material,
    MaterialGroup,
    Notice,
    Options,
    People,
    StarredPoints,
    Thanks,
    TopicResults,
)
from .naming import Naming
from .results import Results

_MANY_PEOPLE, _MANY_GROUPS = 10, 3
"""From so many on the number of organisations or municipalities says nothing about anybody."""
_KNOWN = 0.8
"""Of this part of the people it is known at least where they are from, if that is said at all."""


def document(state: State, options: Options) -> Documentation:
    """Return the documentation of a session as it stands, in the hand of the editor; raises UnknownPart.

    Deleted entries and trials are left out, and what the edition leaves out. Of wordings that nobody has decided about
    all stay. A topic that nobody wrote about stays in the list, because it was on offer. Names that occur in what was
    written are masked unless they may stand there; people are listed with `options.names` only.
    """
    part = extract(state, options.only)
    results = Results(state, options, part, Naming(state))
    if part.name:
        return Documentation(
            name=state.name,
            title=state.title,
            date=dt.date.fromisoformat(state.date),
            subtitle=state.subtitle,
            organiser=state.organiser,
            topics=tuple(_topics(state, options, part, results)),
            groups=tuple(_groups(state, results)),
            people=tuple(_people(state, part)) if options.names else (),
            starred=tuple(_starred(state, part, results)) if options.starred_first else (),
            tasks=results.tasks(),
            agreements=results.agreements(),
            extract=part.name,
        )
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
        ends=clock(state, state.ends_at),
        topics=tuple(_topics(state, options, part, results)),
        groups=tuple(_groups(state, results)),
        items=tuple(_items(state, results)),
        materials=tuple(_materials(state)),
        notices=tuple(Notice(one.date, one.title, one.note) for one in state.notices.values()),
        people=tuple(_people(state, part)) if options.names else (),
        starred=tuple(_starred(state, part, results)) if options.starred_first else (),
        tasks=results.tasks(),
        agreements=results.agreements(),
        thanks=_thanks(state),
    )


def _programme(state: State) -> Iterator[AgendaItem]:
    for item in state.items.values():
        asked = state.breakouts[item.breakout].questions if item.breakout else ()
        yield AgendaItem(clock(state, item.planned_at), item.title, item.speaker, (*item.notes, *asked))


def _topics(state: State, options: Options, part: Extract, results: Results) -> Iterator[TopicResults]:
    for number, topic in sorted(state.topics.items()):
        if part.has_topic(state, number):
            yield TopicResults(
                number=number,
                title=topic.title,
                assignment=topic.assignment,
                host=topic.host if options.names else "",
                questions=tuple(question.text for question in topic.questions if not question.removed),
                tables=results.topic(number),
            )


def _items(state: State, results: Results) -> Iterator[ItemResults]:
    for item in state.items.values():
        if (found := results.item(item.id)) and not results.groups(item.id):
            kind: ItemKind = item.kind if item.kind in ("summary", "feedback") else "plenary"
            yield ItemResults(clock(state, item.planned_at), item.title, found, kind)


def _groups(state: State, results: Results) -> Iterator[GroupResults]:
    for item in state.items.values():
        if found := results.groups(item.id):
            yield GroupResults(clock(state, item.planned_at), item.title, found)


def _starred(state: State, part: Extract, results: Results) -> Iterator[StarredPoints]:
    for number, topic in sorted(state.topics.items()):
        if part.has_topic(state, number) and (found := results.starred(number)):
            yield StarredPoints(number, topic.title, found)


def _materials(state: State) -> Iterator[MaterialGroup]:
    """Yield the groups in the order of their first material; what has no group comes before them."""
    groups: dict[str, list[Material]] = {"": []}
    for one in state.materials.values():
        groups.setdefault(one.group, []).append(Material(one.title, one.link, one.note, one.text))
    return (MaterialGroup(title, tuple(materials)) for title, materials in groups.items() if materials)


def _people(state: State, part: Extract) -> Iterator[People]:
    names = {person.id: person.name for person in state.people.values() if person.came and person.name}
    called, seated = labels(state), set[str]()
    for table in ordered(state):
        if state.breakouts[table.breakout].form == "rotation" and not part.name:
            # In a café everybody was at several tables: under each of them names would stand again and again.
            continue
        here = [person for person in seated_at(state, table) if person in names]
        seated.update(here)
        if here and part.has_table(state, table.id):
            group = table.topic not in state.topics
            yield People(called[table.id], _sorted(names[person] for person in here), group)
    if not part.name and (rest := _sorted(name for person, name in names.items() if person not in seated)):
        yield People("", rest)


def _thanks(state: State) -> Thanks | None:
    """Return how many took part, and of how many organisations and municipalities where that is known well enough and
    harmless."""
    if state.purged is not None:
        people = state.purged.came
        found = [state.purged.organisations, state.purged.regions]
        kinds = [(len(heads.groups), people - heads.unknown) for heads in found]
    else:
        came = [records for records in clusters(state).values() if records[0].came]
        people = len(came)
        fields: tuple[Belonging, ...] = ("organisation", "region")
        said = [[name for records in came if (name := belonging(records, field))] for field in fields]
        kinds = [(len({min(keys(name), default=name) for name in names}), len(names)) for names in said]
    if not people:
        return None
    return Thanks(people, *(groups if _is_harmless(people, groups, known) else 0 for groups, known in kinds))


def _is_harmless(people: int, groups: int, known: int) -> bool:
    return people >= _MANY_PEOPLE and groups >= _MANY_GROUPS and known >= _KNOWN * people


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (name.casefold(), name)))
