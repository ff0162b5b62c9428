"""What becomes of commands on tables and seats."""

from __future__ import annotations

from collections.abc import Iterator

from ...tables import Place, Wish, next_label, seat_by_choice
from ..base import Event
from ..commands import tables as commands
from ..events import tables as events
from ..refusal import Refused
from ..state import Allocation, Participant, State, Table
from .access import known_seat
from .people import known_breakout, known_person, topics_of
from .registry import Context, on

BY_HAND = "tables-placed-by-moderator"
"""Why somebody sits where a moderator has moved them."""


def known_table(state: State, table: str, breakout: str | None = None) -> Table:
    found = state.tables.get(table)
    if found is None or breakout not in (None, found.breakout):
        raise Refused("session-table-unknown")
    return found


def _seatable(state: State, person: str) -> Participant:
    found = known_person(state, person)
    if found.aside:
        raise Refused("session-person-aside")
    return found


def _added(breakout: str, topic: int, label: str, context: Context) -> events.TableAdded:
    return events.TableAdded(
        table=next(context.fresh),
        breakout=breakout,
        topic=topic,
        label=label,
        sheet=next(context.fresh),
        seat=next(context.fresh),
    )


@on(commands.ProposeTables)
def propose(state: State, command: commands.ProposeTables, context: Context) -> Iterator[Event]:
    breakout = known_breakout(state, command.breakout)
    if breakout.form != "choice":
        raise Refused("session-breakout-not-by-choice")
    offered = topics_of(state, breakout.id)
    choices = state.choices.get(breakout.id, {})
    allocation = state.allocations.get(breakout.id)
    seats = dict(allocation.seats) if allocation else {}
    placed = _placed(allocation) if allocation else frozenset()
    present = [person for person in state.people.values() if person.present]
    people = tuple(
        Wish(
            person.id,
            choices[person.id].topics if person.id in choices else (),
            seats.get(person.id) if person.id in placed else None,
        )
        for person in present
    )
    places = tuple(
        Place(table.id, table.topic, table.label, table.closed)
        for table in state.tables.values()
        if table.breakout == breakout.id and table.topic in offered
    )
    seating = seat_by_choice(
        people,
        places,
        breakout.max_size,
        min_size=breakout.min_size,
        current=seats,
        told=allocation.published if allocation else None,
    )
    opened: dict[str, str] = {}
    for place in seating.added:
        table = _added(breakout.id, place.topic, place.label, context)
        opened[place.label] = table.table
        yield table
    yield events.AllocationProposed(
        breakout=breakout.id,
        seats={person: opened.get(table, table) for person, table in seating.seats.items()},
        reasons={
            person: {"code": reason.code, "params": dict(reason.params)}
            for person, reason in {**seating.reasons, **seating.unseated}.items()
        },
    )


def _placed(allocation: Allocation) -> frozenset[str]:
    """Who sits where a moderator wanted it, pinned or moved by hand: a new proposal leaves them there."""
    moved = (id_ for id_, reason in allocation.reasons.items() if reason.code == BY_HAND)
    return allocation.pinned | frozenset(moved)


@on(commands.ChangeSizes)
def change_sizes(state: State, command: commands.ChangeSizes, context: Context) -> Iterator[Event]:
    known_breakout(state, command.breakout)
    if command.min_size > command.max_size:
        raise Refused("session-sizes-crossed", min_size=command.min_size, max_size=command.max_size)
    yield events.BreakoutChanged(breakout=command.breakout, min_size=command.min_size, max_size=command.max_size)


@on(commands.MovePerson)
def move(state: State, command: commands.MovePerson, context: Context) -> Iterator[Event]:
    known_breakout(state, command.breakout)
    person = _seatable(state, command.person)
    allocation = state.allocations.get(command.breakout)
    if (allocation.seats.get(person.id) if allocation else None) != command.from_table:
        raise Refused("session-person-moved-meanwhile")
    if command.table is not None and known_table(state, command.table, command.breakout).closed:
        raise Refused("session-table-closed")
    if command.table != command.from_table:
        yield events.PersonSeated(
            breakout=command.breakout,
            person=person.id,
            table=command.table,
            reason=BY_HAND,
        )


@on(commands.PinPerson)
def pin(state: State, command: commands.PinPerson, context: Context) -> Iterator[Event]:
    known_breakout(state, command.breakout)
    person = _seatable(state, command.person)
    allocation = state.allocations.get(command.breakout)
    if allocation is None or person.id not in allocation.seats:
        raise Refused("session-person-not-seated")
    if (person.id in allocation.pinned) != command.pinned:
        yield events.PersonPinned(breakout=command.breakout, person=person.id, pinned=command.pinned)


@on(commands.AddTable)
def add_table(state: State, command: commands.AddTable, context: Context) -> Iterator[Event]:
    if command.topic not in topics_of(state, command.breakout):
        raise Refused("session-topic-not-offered", number=command.topic)
    labels = [
        table.label
        for table in state.tables.values()
        if table.breakout == command.breakout and table.topic == command.topic
    ]
    yield _added(command.breakout, command.topic, next_label(command.topic, labels), context)


@on(commands.CloseTable)
def close_table(state: State, command: commands.CloseTable, context: Context) -> Iterator[Event]:
    if not known_table(state, command.table).closed:
        yield events.TableClosed(table=command.table)


@on(commands.ReopenTable)
def reopen_table(state: State, command: commands.ReopenTable, context: Context) -> Iterator[Event]:
    if known_table(state, command.table).closed:
        yield events.TableReopened(table=command.table)


@on(commands.PublishTables)
def publish(state: State, command: commands.PublishTables, context: Context) -> Iterator[Event]:
    known_breakout(state, command.breakout)
    allocation = state.allocations.get(command.breakout)
    if allocation is None or not allocation.seats:
        raise Refused("session-nobody-seated")
    if allocation.number != command.number:
        raise Refused("session-published-meanwhile", number=allocation.number)
    yield events.AllocationPublished(breakout=command.breakout, number=allocation.number + 1)


@on(commands.PointSeat)
def point(state: State, command: commands.PointSeat, context: Context) -> Iterator[Event]:
    known_seat(state, command.seat)
    known_table(state, command.table)
    yield events.SeatPointed(seat=command.seat, table=command.table)
