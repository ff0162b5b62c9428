"""What each role may see. What is not in a view does not leave the server.

Moderators fold the events themselves. A host gets sections; after a change the touched ones, whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from .retention import deletion_date
from .seating import assignment_of, questions_of, title_of
from .state import AgendaItem, Announcement, Message, Question, Sheet, State
from .values import replace


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """Section `session`. Times in ms since the epoch, None until it is so far."""

    name: str
    title: str
    date: str
    timezone: str
    language: str
    organiser: str
    started_at: int | None
    ended_at: int | None
    closed_at: int | None
    closed_version: int | None
    retention_days: int | None
    deletion: str = ""
    """The day on which the names are deleted, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """Section `agenda`."""

    items: tuple[AgendaItem, ...]
    current: str | None
    ends_at: int


@dataclass(frozen=True, slots=True)
class TableInfo:
    """Section `table`: what the host's table is to do."""

    seat: str
    table: str
    breakout: str
    label: str
    topic: int
    title: str
    assignment: str
    questions: tuple[Question, ...]
    announcements: tuple[Announcement, ...]
    closed: bool
    rounds: int = 0
    """How many rounds a café has, 0 for any other breakout."""
    round_minutes: int = 0
    """As in `Breakout`."""
    joined: str = ""
    """The label of the table into which this one was merged."""


@dataclass(frozen=True, slots=True)
class Members:
    """Section `members`: the names at this table, as published last. In a café they are those of the `round` that runs,
    0 before the first; `begun` says when each round began."""

    published: int
    names: tuple[str, ...]
    round: int = 0
    begun: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Messages:
    """Section `messages`: to this table or to all, oldest first."""

    messages: tuple[Message, ...]


SECTIONS: Mapping[str, type[Any]] = {
    "session": SessionInfo,
    "agenda": Agenda,
    "table": TableInfo,
    "members": Members,
    "sheet": Sheet,
    "messages": Messages,
}
"""The sections of a host's view with the type of their content."""


@cache
def section_adapter(section: str) -> TypeAdapter[Any]:
    return TypeAdapter(SECTIONS[section])


def host_view(state: State, seat: str, wanted: Iterable[str] = SECTIONS) -> dict[str, Any]:
    """Return the wanted sections for the host on this seat; KeyError if there is no such seat."""
    return {section: _BUILD[section](state, seat) for section in wanted}


def _session(state: State, seat: str) -> SessionInfo:
    return SessionInfo(
        name=state.name,
        title=state.title,
        date=state.date,
        timezone=state.timezone,
        language=state.language,
        organiser=state.organiser,
        started_at=state.started_at,
        ended_at=state.ended_at,
        closed_at=state.closed_at,
        closed_version=state.closed_version,
        retention_days=state.retention_days,
        deletion=_deletion(state),
    )


def _deletion(state: State) -> str:
    return "" if state.forgotten or state.purged is not None else str(deletion_date(state))


def _agenda(state: State, seat: str) -> Agenda:
    return Agenda(tuple(state.items.values()), state.current, state.ends_at)


def _table(state: State, seat: str) -> TableInfo:
    table = state.tables[state.seats[seat].table]
    phase = state.breakouts[table.breakout]
    cafe = phase.form == "rotation"
    return TableInfo(
        seat=seat,
        table=table.id,
        breakout=table.breakout,
        label=table.label,
        topic=table.topic,
        title=title_of(state, table),
        assignment=assignment_of(state, table),
        questions=questions_of(state, table),
        announcements=phase.announcements,
        closed=table.closed,
        rounds=phase.rounds if cafe else 0,
        round_minutes=phase.round_minutes if cafe else 0,
        joined=state.tables[table.joined].label if table.joined is not None else "",
    )


def _members(state: State, seat: str) -> Members:
    table = state.tables[state.seats[seat].table]
    allocation = state.allocations.get(table.breakout)
    if allocation is None or allocation.published is None:
        return Members(0, ())
    people = (state.people[person] for person, at in allocation.published.items() if at == table.id)
    names = sorted(person.name for person in people if person.counted)
    return Members(allocation.number, tuple(names), allocation.round, allocation.begun)


def _sheet(state: State, seat: str) -> Sheet:
    sheet = state.sheets[state.seats[seat].sheets[-1]]
    # What was before is the moderators' to see, and would make every change as long as the whole evening.
    return replace(
        sheet,
        entries={id_: replace(entry, past=(), dealt={}) for id_, entry in sheet.entries.items()},
        headings={id_: replace(heading, past=()) for id_, heading in sheet.headings.items()},
    )


def _messages(state: State, seat: str) -> Messages:
    table = state.seats[seat].table
    return Messages(tuple(message for message in state.messages if message.table in (None, table)))


_BUILD = {
    "session": _session,
    "agenda": _agenda,
    "table": _table,
    "members": _members,
    "sheet": _sheet,
    "messages": _messages,
}


@dataclass(frozen=True, slots=True)
class Place:
    """A table that a volunteer may ask for."""

    seat: str
    label: str
    title: str


@dataclass(frozen=True, slots=True)
class Lobby:
    """What somebody without a code sees: no person, no result."""

    title: str
    date: str
    places: tuple[Place, ...]
    deletion: str = ""
    """As in `SessionInfo`."""


def lobby(state: State) -> Lobby:
    """Return what a volunteer may see before being admitted."""
    places = tuple(
        Place(seat.id, state.tables[seat.table].label, title_of(state, state.tables[seat.table]))
        for seat in state.seats.values()
        if not state.tables[seat.table].closed
    )
    return Lobby(state.title, state.date, places, _deletion(state))
