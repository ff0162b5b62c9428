"""How events change tables, seats and who sits where."""

from __future__ import annotations

from ...reason import Reason
from ..events import tables as events
from ..record import Record
from ..state import Allocation, Seat, Sheet, State, Table
from ..values import replace
from .registry import on, put, without


@on(events.TableAdded)
def table_added(state: State, event: events.TableAdded, record: Record) -> State:
    return replace(
        state,
        tables=put(state.tables, event.table, Table(event.table, event.breakout, event.topic, event.label)),
        sheets=put(state.sheets, event.sheet, Sheet(event.sheet, table=event.table)),
        seats=put(state.seats, event.seat, Seat(event.seat, event.table, (event.sheet,))),
    )


@on(events.ItemSheetAdded)
def item_sheet_added(state: State, event: events.ItemSheetAdded, record: Record) -> State:
    return replace(state, sheets=put(state.sheets, event.sheet, Sheet(event.sheet, item=event.item)))


@on(events.TableClosed)
def table_closed(state: State, event: events.TableClosed, record: Record) -> State:
    table = replace(state.tables[event.table], closed=True)
    state = replace(state, tables=put(state.tables, table.id, table))
    allocation = state.allocations.get(table.breakout)
    if allocation is None:
        return state
    seated = {p: t for p, t in allocation.seats.items() if t != table.id}
    allocation = replace(allocation, seats=seated, pinned=frozenset(allocation.pinned & seated.keys()))
    return replace(state, allocations=put(state.allocations, table.breakout, allocation))


@on(events.TableReopened)
def table_reopened(state: State, event: events.TableReopened, record: Record) -> State:
    table = replace(state.tables[event.table], closed=False)
    return replace(state, tables=put(state.tables, table.id, table))


@on(events.BreakoutChanged)
def breakout_changed(state: State, event: events.BreakoutChanged, record: Record) -> State:
    breakout = replace(state.breakouts[event.breakout], min_size=event.min_size, max_size=event.max_size)
    return replace(state, breakouts=put(state.breakouts, breakout.id, breakout))


def _allocation(state: State, breakout: str) -> Allocation:
    return state.allocations.get(breakout) or Allocation(breakout)


def _with(state: State, allocation: Allocation) -> State:
    return replace(state, allocations=put(state.allocations, allocation.breakout, allocation))


@on(events.AllocationProposed)
def proposed(state: State, event: events.AllocationProposed, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    reasons = {person: Reason(said["code"], said["params"]) for person, said in event.reasons.items()}
    pinned = frozenset(allocation.pinned & event.seats.keys())
    return _with(state, replace(allocation, seats=event.seats, reasons=reasons, pinned=pinned))


@on(events.PersonSeated)
def seated(state: State, event: events.PersonSeated, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    if event.table is None:
        seats = without(allocation.seats, event.person)
    else:
        seats = put(allocation.seats, event.person, event.table)
    reasons = put(allocation.reasons, event.person, Reason(event.reason))
    return _with(state, replace(allocation, seats=seats, reasons=reasons))


@on(events.PersonPinned)
def pinned(state: State, event: events.PersonPinned, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    changed = allocation.pinned | {event.person} if event.pinned else allocation.pinned - {event.person}
    return _with(state, replace(allocation, pinned=changed))


@on(events.AllocationPublished)
def published(state: State, event: events.AllocationPublished, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    return _with(
        state,
        replace(allocation, number=event.number, published=dict(allocation.seats), published_at=record.at),
    )


@on(events.SeatPointed)
def seat_pointed(state: State, event: events.SeatPointed, record: Record) -> State:
    seat = state.seats[event.seat]
    sheet = state.sheet_of(table=event.table).id
    sheets = (*(known for known in seat.sheets if known != sheet), sheet)
    return replace(state, seats=put(state.seats, seat.id, replace(seat, table=event.table, sheets=sheets)))
