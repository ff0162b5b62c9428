"""Everything that a session holds about one person, to be given to them (Art. 15 and 20 of the GDPR)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from ..reason import Reason
from ..session.events.people import ChoiceMade
from ..session.history import moments
from ..session.identity import clusters, root
from ..session.mentions import Mentions, mentions_of
from ..session.record import Record
from ..session.retention import deletion_date
from ..session.state import Choice, Doubt, Entry, Participant, Sheet, State
from ..session.values import replace
from ..session.wording import with_words

Facts = dict[str, Any]
"""JSON values; times are ISO 8601 where the session takes place."""


def found(state: State, wanted: str) -> tuple[Participant, ...]:
    """Return the people that somebody means by an id or by any name they were known by, without those forgotten."""
    known = clusters(state)
    if wanted in state.people and (id_ := root(state, wanted)) in known:
        return (state.people[id_],)
    looked = _folded(wanted)
    return tuple(
        records[0]
        for records in known.values()
        if looked in {_folded(name) for one in records for name in (one.name, *one.seen_as, *one.called, one.email)}
    )


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def about(state: State, person: str, records: Iterable[Record] = ()) -> Facts:
    """Return what the session holds about a person, by its id.

    With the `records` of the session the former choices are told too, else the last ones.
    """
    mine = clusters(state)[person]
    name = mentions_of(state, mine)
    when = _Clock(state)
    return {
        "session": {
            "name": state.name,
            "title": state.title,
            "date": state.date,
            "organiser": state.organiser,
            "deleted_on": str(deletion_date(state)),
        },
        "records": [_record(one) for one in mine],
        "may_be_named": state.edition.naming.get(person),
        "choices": list(_choices(state, mine, records, when)),
        "tables": list(_tables(state, mine)),
        "questions": list(_questions(mine)),
        "entries": [] if name is None else list(_entries(state, name, when)),
        "texts": [] if name is None else _texts(state, name),
        "devices": [] if name is None else list(_devices(state, name, when)),
    }


class _Clock:
    def __init__(self, state: State) -> None:
        self._zone = ZoneInfo(state.timezone)

    def __call__(self, at: int) -> str:
        return dt.datetime.fromtimestamp(at / 1000, self._zone).isoformat(timespec="seconds")


def _record(one: Participant) -> Facts:
    return {
        "id": one.id,
        "name": one.name,
        "display": one.display,
        "names_seen": list(one.seen_as),
        "names_before": list(one.called),
        "email": one.email,
        "organisation": one.organisation,
        "role": one.role,
        "region": one.region,
        "site": one.site,
        "ids": list(one.ids),
        "written": list(one.stated),
        "registered": one.registered,
        "came": one.seen,
        "here": one.here,
        "set_aside": one.aside,
        "merged_into": one.merged.into if one.merged is not None else None,
        "not_the_same_as": sorted(one.differs),
    }


def _choices(state: State, mine: Sequence[Participant], records: Iterable[Record], when: _Clock) -> Iterator[Facts]:
    ids = {one.id for one in mine}
    told = False
    for record in records:
        for event in record.events:
            if isinstance(event, ChoiceMade) and event.person in ids:
                told = True
                yield _choice(state, event.breakout, Choice(event.topics, event.source, record.at), when)
    if not told:
        for one in mine:
            for breakout, choice in state.choices_of(one.id).items():
                yield _choice(state, breakout, choice, when)


def _choice(state: State, breakout: str, choice: Choice, when: _Clock) -> Facts:
    topics = [f"{number} {state.topics[number].title}" for number in choice.topics if number in state.topics]
    return {"breakout": breakout, "topics": topics, "source": choice.source, "at": when(choice.at)}


def _tables(state: State, mine: Sequence[Participant]) -> Iterator[Facts]:
    for allocation in state.allocations.values():
        for one in mine:
            table, told = allocation.seats.get(one.id), (allocation.published or {}).get(one.id)
            reason = allocation.reasons.get(one.id)
            if table is not None or told is not None or reason is not None:
                yield {
                    "breakout": allocation.breakout,
                    "table": _label(state, table),
                    "published": _label(state, told),
                    "pinned": one.id in allocation.pinned,
                    "reason": _reason(reason) if reason is not None else None,
                }


def _reason(reason: Reason) -> Facts:
    return {"code": reason.code, "params": dict(reason.params)}


def _label(state: State, table: str | None) -> str | None:
    return state.tables[table].label if table is not None else None


def _questions(mine: Sequence[Participant]) -> Iterator[Facts]:
    for one in mine:
        if one.doubt is not None:
            yield {**_doubt(one.doubt), "open": True}
        if one.decided is not None:
            yield {**_doubt(one.decided.doubt), "open": False}


def _doubt(doubt: Doubt) -> Facts:
    return {"name": doubt.display, "written": doubt.written, "reason": _reason(doubt.reason)}


def _entries(state: State, name: Mentions, when: _Clock) -> Iterator[Facts]:
    for sheet in state.sheets.values():
        for entry in sheet.entries.values():
            if any(map(name.says, _told(entry))):
                yield {
                    "where": _place(state, sheet),
                    "text": entry.text,
                    "who": entry.who,
                    "at": when(entry.at),
                    "deleted": entry.deleted,
                }


def _told(entry: Entry) -> Iterator[str]:
    for one in moments(entry):
        yield from (one.text, one.who, one.until, *one.variants)


def _place(state: State, sheet: Sheet) -> str:
    if sheet.table is not None:
        return state.tables[sheet.table].label
    return state.items[sheet.item].title if sheet.item is not None else ""


def _texts(state: State, name: Mentions) -> list[str]:
    """Return all other texts that name the person: of the programme, messages, materials, the edition."""
    texts: dict[str, None] = {}

    def keep(text: str) -> str:
        if name.says(text):
            texts[text] = None
        return text

    with_words(replace(state, sheets=_headings(state.sheets), devices={}), keep)
    return list(texts)


def _headings(sheets: Mapping[str, Sheet]) -> Mapping[str, Sheet]:
    return {id_: replace(sheet, entries={}) for id_, sheet in sheets.items()}


def _devices(state: State, name: Mentions, when: _Clock) -> Iterator[Facts]:
    for device in state.devices.values():
        if name.says(device.label):
            seat = state.seats.get(device.seat) if device.seat is not None else None
            yield {
                "id": device.id,
                "role": device.role,
                "label": device.label,
                "table": _label(state, seat.table) if seat is not None else None,
                "let_in": when(device.at),
            }
