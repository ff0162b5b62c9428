"""How events change tables, seats and who sits where."""

from __future__ import annotations

from collections.abc import Mapping

from ...reason import Reason
from ..events import tables as events
from ..record import Record
from ..state import Allocation, Pair, Seat, Sheet, State, Table
from ..values import replace
from .registry import on, put, without


@on(events.TableAdded)
def table_added(state: State, event: events.TableAdded, record: Record) -> State:
    table = Table(event.table, event.breakout, event.topic, event.label, name=event.name)
    return replace(
        state,
        tables=put(state.tables, event.table, table),
        sheets=put(state.sheets, event.sheet, Sheet(event.sheet, table=event.table)),
        seats=put(state.seats, event.seat, Seat(event.seat, event.table, (event.sheet,))),
    )


@on(events.ItemSheetAdded)
def item_sheet_added(state: State, event: events.ItemSheetAdded, record: Record) -> State:
    return replace(state, sheets=put(state.sheets, event.sheet, Sheet(event.sheet, item=event.item)))


@on(events.TableNamed)
def table_named(state: State, event: events.TableNamed, record: Record) -> State:
    return replace(state, tables=put(state.tables, event.table, replace(state.tables[event.table], name=event.name)))


@on(events.TableClosed)
def table_closed(state: State, event: events.TableClosed, record: Record) -> State:
    table = replace(state.tables[event.table], closed=True, joined=event.joined)
    state = replace(state, tables=put(state.tables, table.id, table))
    allocation = state.allocations.get(table.breakout)
    if allocation is None:
        return state
    seated = {p: t for p, t in allocation.seats.items() if t != table.id}
    allocation = replace(
        allocation,
        seats=seated,
        pinned=frozenset(allocation.pinned & seated.keys()),
        rounds=_rerouted(allocation, table),
    )
    return replace(state, allocations=put(state.allocations, table.breakout, allocation))


def _rerouted(allocation: Allocation, table: Table) -> tuple[Mapping[str, str], ...]:
    """Return the drafts of a café without a table: who was to come there in a round that is not over comes to the one
    into which it was merged, or nowhere."""
    over = max(allocation.round - 1, 0)
    kept = tuple(
        {
            person: table.joined if at == table.id and table.joined is not None else at
            for person, at in seated.items()
            if at != table.id or table.joined is not None
        }
        for seated in allocation.rounds[over:]
    )
    return (*allocation.rounds[:over], *kept)


@on(events.TableReopened)
def table_reopened(state: State, event: events.TableReopened, record: Record) -> State:
    table = replace(state.tables[event.table], closed=False, joined=None)
    return replace(state, tables=put(state.tables, table.id, table))


@on(events.BreakoutChanged)
def breakout_changed(state: State, event: events.BreakoutChanged, record: Record) -> State:
    breakout = replace(state.breakouts[event.breakout], min_size=event.min_size, max_size=event.max_size)
    return replace(state, breakouts=put(state.breakouts, breakout.id, breakout))


@on(events.BreakoutRuled)
def breakout_ruled(state: State, event: events.BreakoutRuled, record: Record) -> State:
    breakout = replace(state.breakouts[event.breakout], rules=event.rules)
    return replace(state, breakouts=put(state.breakouts, breakout.id, breakout))


@on(events.TableHosted)
def table_hosted(state: State, event: events.TableHosted, record: Record) -> State:
    table = replace(state.tables[event.table], host=event.person)
    return replace(state, tables=put(state.tables, table.id, table))


@on(events.PeoplePaired)
def people_paired(state: State, event: events.PeoplePaired, record: Record) -> State:
    one, other = sorted((event.person, event.other))
    pairs = tuple(pair for pair in state.pairs if (pair.one, pair.other) != (one, other))
    return replace(state, pairs=pairs if event.relation is None else (*pairs, Pair(one, other, event.relation)))


def with_round(
    rounds: tuple[Mapping[str, str], ...], number: int, seats: Mapping[str, str]
) -> tuple[Mapping[str, str], ...]:
    """Return the rounds of a café, if there are any, with other seats in the one that runs or comes first."""
    at = max(number - 1, 0)
    return (*rounds[:at], seats, *rounds[at + 1 :]) if at < len(rounds) else rounds


def _allocation(state: State, breakout: str) -> Allocation:
    return state.allocations.get(breakout) or Allocation(breakout)


def _with(state: State, allocation: Allocation) -> State:
    return replace(state, allocations=put(state.allocations, allocation.breakout, allocation))


@on(events.AllocationProposed)
def proposed(state: State, event: events.AllocationProposed, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    reasons = {person: Reason(said["code"], said["params"]) for person, said in event.reasons.items()}
    pinned = frozenset(allocation.pinned & event.seats.keys())
    return _with(
        state,
        replace(
            allocation,
            seats=event.seats,
            reasons=reasons,
            pinned=pinned,
            aim=event.aim,
            proved=event.proved,
            rounds=with_round(allocation.rounds, allocation.round, event.seats),
        ),
    )


@on(events.PersonSeated)
def seated(state: State, event: events.PersonSeated, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    pinned = allocation.pinned
    if event.table is None:
        seats, pinned = without(allocation.seats, event.person), pinned - {event.person}
    else:
        seats = put(allocation.seats, event.person, event.table)
    reasons = put(allocation.reasons, event.person, Reason(event.reason, event.params))
    rounds = with_round(allocation.rounds, allocation.round, seats)
    return _with(state, replace(allocation, seats=seats, pinned=pinned, reasons=reasons, rounds=rounds))


@on(events.PersonPinned)
def pinned(state: State, event: events.PersonPinned, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    changed = allocation.pinned | {event.person} if event.pinned else allocation.pinned - {event.person}
    return _with(state, replace(allocation, pinned=changed))


@on(events.AllocationPublished)
def published(state: State, event: events.AllocationPublished, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    published = dict(allocation.seats)
    if event.people is not None:
        seats, published = published, dict(allocation.published or {})
        for person in event.people:
            published.pop(person, None)
            if person in seats:
                published[person] = seats[person]
    told = with_round(allocation.told, allocation.round, published)
    return _with(
        state, replace(allocation, number=event.number, published=published, published_at=record.at, told=told)
    )


@on(events.StepTicked)
def step_ticked(state: State, event: events.StepTicked, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    ticked = put(allocation.steps, event.step, record.at) if event.done else without(allocation.steps, event.step)
    return _with(state, replace(allocation, steps=ticked))


@on(events.PeoplePlaced)
def people_placed(state: State, event: events.PeoplePlaced, record: Record) -> State:
    allocation = _allocation(state, event.breakout)
    placed = {person: at for person, at in allocation.placed.items() if person not in event.people}
    if event.table is not None:
        placed.update(dict.fromkeys(event.people, event.table))
    return _with(state, replace(allocation, placed=placed))


@on(events.SeatPointed)
def seat_pointed(state: State, event: events.SeatPointed, record: Record) -> State:
    seat = state.seats[event.seat]
    sheet = state.sheet_of(table=event.table).id
    sheets = (*(known for known in seat.sheets if known != sheet), sheet)
    return replace(state, seats=put(state.seats, seat.id, replace(seat, table=event.table, sheets=sheets)))
