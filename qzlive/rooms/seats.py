"""The rooms of a breakout as the platform needs them: what each is called, and who sits there as everybody was told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..names import alphabetical
from ..session.seating import allocation_of, tables_of, title_of, to_seat
from ..session.state import State, Table
from .naming import room_names
from .platforms import Platform
from .worklist import Move, Worklist, worklist

_LABEL = re.compile(r"(\d{1,3})([a-z]{0,2})")
_LETTERS = 1_000
_UNUSUAL = 900_000


@dataclass(frozen=True, slots=True)
class Seated:
    """A person with a table. `display` is the name that the platform shows; `email` may be empty; `here`: is in the
    call now."""

    id: str
    name: str
    display: str
    email: str
    here: bool


@dataclass(frozen=True, slots=True)
class Room:
    """A table as a room: `name` is what the room is to be called, `sequence` a number of its own within the breakout
    that stays the same, whatever tables come and go, and rises with the label. People by name."""

    table: str
    label: str
    title: str
    name: str
    sequence: int
    people: tuple[Seated, ...]


def by_name(one: Seated) -> tuple[str, ...]:
    """Return where a person stands in a list."""
    return (*alphabetical(one.name), one.name, one.id)


def rooms_of(state: State, breakout: str, platform: Platform, *, every: bool = False) -> tuple[Room, ...]:
    """Return the rooms in the order of the tables: those with people as published last, before the first publication
    all open tables, without anybody; `every` table, closed ones too, if that is asked for."""
    told = allocation_of(state, breakout).published
    tables = tables_of(state, breakout)
    members: dict[str, list[Seated]] = {table.id: [] for table in tables}
    for id_, table_id in (told or {}).items():
        person = state.people.get(id_)
        if person is not None and person.counted and table_id in members:
            seated = Seated(id_, person.name, person.display or person.name, person.email, person.here)
            members[table_id].append(seated)
    shown = [table for table in tables if every or (members[table.id] if told is not None else not table.closed)]
    names = room_names([(table.label, title_of(state, table)) for table in shown], platform.name_length)
    return tuple(
        Room(
            table.id,
            table.label,
            title_of(state, table),
            name,
            _sequence(state, table),
            tuple(sorted(members[table.id], key=by_name)),
        )
        for table, name in zip(shown, names, strict=True)
    )


def moves_of(rooms: Iterable[Room]) -> tuple[Move, ...]:
    """Return the moves of everybody who is here."""
    return tuple(Move(one.id, one.display, room.table) for room in rooms for one in room.people if one.here)


def todo(state: State, breakout: str, platform: Platform, claims: Mapping[str, str], *, opened: bool) -> Worklist:
    """Return the work list of a phase as it is now: who sits where as published, who was put there already; `claims`
    as for `worklist`, they are no part of the session."""
    rooms = rooms_of(state, breakout, platform)
    names = {room.table: room.name for room in rooms_of(state, breakout, platform, every=True)}
    shown = names | {room.table: room.name for room in rooms}
    placed = allocation_of(state, breakout).placed
    return worklist(moves_of(rooms), shown, placed=placed, claims=claims, opened=opened)


def unlisted(state: State, breakout: str) -> tuple[int, int]:
    """Return how many people are here and have no table as published, and how many with a table are not here."""
    told = allocation_of(state, breakout).published or {}
    unseated = sum(person.id not in told for person in to_seat(state, breakout))
    away = sum(id_ in told and person.counted and not person.here for id_, person in state.people.items())
    return unseated, away


def latest(state: State) -> str | None:
    """Return the breakout whose tables were published last, else the first one that has tables; None if none has."""
    published = [one for one in state.allocations.values() if one.published_at is not None and one.breakout]
    if published:
        return max(published, key=lambda one: one.published_at or 0).breakout
    with_tables = {table.breakout for table in state.tables.values()}
    return next((breakout for breakout in state.breakouts if breakout in with_tables), None)


def _sequence(state: State, table: Table) -> int:
    found = _LABEL.fullmatch(table.label)
    if found is None:
        return _UNUSUAL + [id_ for id_, one in state.tables.items() if one.breakout == table.breakout].index(table.id)
    place = 0
    for letter in found[2]:
        place = place * 26 + ord(letter) - ord("a") + 1
    return int(found[1]) * _LETTERS + place
