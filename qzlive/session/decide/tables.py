"""What becomes of commands on tables and seats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from ...language import catalogue
from ...reason import Reason
from ...tables import Place, Wish, next_label, seat_by_choice
from ..base import Event
from ..basis import basis
from ..commands import tables as commands
from ..events import people as people_events
from ..events import tables as events
from ..identity import root
from ..refusal import Refused
from ..seating import BY_HAND, allocation_of, bound, to_seat, why_here
from ..state import Breakout, Participant, State, Table
from ..values import replace
from .access import known_seat
from .hanging import hung
from .people import known_breakout, known_person, topics_of
from .registry import Context, on


def known_table(state: State, table: str, breakout: str | None = None) -> Table:
    found = state.tables.get(table)
    if found is None or breakout not in (None, found.breakout):
        raise Refused("session-table-unknown")
    return found


def seatable(state: State, person: str) -> Participant:
    found = known_person(state, person)
    if found.aside:
        raise Refused("session-person-aside")
    return found


def unchanged_list(state: State, breakout: str, computed_from: str) -> None:
    """Raise Refused if a plan was computed from another list than the present one."""
    if basis(state, breakout) != computed_from:
        raise Refused("session-list-changed")


def _added(
    state: State, breakout: str, topic: int, taken: set[str], context: Context, name: str = ""
) -> events.TableAdded:
    known = {table.label for table in state.tables.values() if table.breakout == breakout and table.topic == topic}
    found = next_label(topic, known | taken)
    taken.add(found)
    return events.TableAdded(
        table=next(context.fresh),
        breakout=breakout,
        topic=topic,
        label=found,
        sheet=next(context.fresh),
        seat=next(context.fresh),
        name=name,
    )


@on(commands.ProposeTables)
def propose(state: State, command: commands.ProposeTables, context: Context) -> Iterator[Event]:
    breakout = known_breakout(state, command.breakout)
    if command.plan is not None:
        yield from _computed(state, breakout, command.plan, context)
    elif breakout.form != "choice":
        raise Refused("session-breakout-not-by-choice")
    else:
        yield from _by_first_choice(state, breakout, context)


def _computed(state: State, breakout: Breakout, plan: commands.Computed, context: Context) -> Iterator[Event]:
    unchanged_list(state, breakout.id, plan.basis)
    taken: set[str] = set()
    seats: dict[str, str] = {}
    for one in plan.tables:
        if one.table is None:
            if one.topic and one.topic not in topics_of(state, breakout.id):
                raise Refused("session-topic-not-offered", number=one.topic)
            opened = _added(state, breakout.id, one.topic, taken, context, one.name)
            yield opened
            table = opened.table
        elif known_table(state, one.table, breakout.id).closed:
            raise Refused("session-table-closed")
        else:
            table = one.table
        for person in (plan.people[number] for number in one.people):
            if not seatable(state, person).present or person in seats:
                raise Refused("session-list-changed")
            seats[person] = table
    if not all(catalogue("de").has(why.code) for why in plan.reasons):
        raise Refused("session-reason-unknown")
    allocation = allocation_of(state, breakout.id)
    placed = bound(allocation)
    if any(seats.get(person) != table for person, table in placed.items() if state.people[person].present):
        raise Refused("session-list-changed")
    reasons = {plan.people[number]: Reason(why.code, why.params) for why in plan.reasons for number in why.people}
    # Who was placed by hand stays so in the next proposal too.
    reasons |= {person: allocation.reasons.get(person, Reason(BY_HAND)) for person in placed}
    yield events.AllocationProposed(
        breakout=breakout.id,
        seats=seats,
        reasons={person: _as_values(reason) for person, reason in reasons.items()},
        aim=plan.aim,
        proved=plan.proved,
    )


def _as_values(reason: Reason) -> dict[str, object]:
    return {"code": reason.code, "params": dict(reason.params)}


def _by_first_choice(state: State, breakout: Breakout, context: Context) -> Iterator[Event]:
    offered = topics_of(state, breakout.id)
    choices = state.choices.get(breakout.id, {})
    allocation = allocation_of(state, breakout.id)
    placed = bound(allocation)
    people = tuple(
        Wish(person.id, choices[person.id].topics if person.id in choices else (), placed.get(person.id))
        for person in to_seat(state, breakout.id)
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
        current=allocation.seats,
        told=allocation.published,
    )
    opened: dict[str, str] = {}
    taken: set[str] = set()
    for place in seating.added:
        table = _added(state, breakout.id, place.topic, taken, context)
        opened[place.label] = table.table
        yield table
    yield events.AllocationProposed(
        breakout=breakout.id,
        seats={person: opened.get(table, table) for person, table in seating.seats.items()},
        reasons={person: _as_values(reason) for person, reason in {**seating.reasons, **seating.unseated}.items()},
    )


@on(commands.ChangeRules)
def change_rules(state: State, command: commands.ChangeRules, context: Context) -> Iterator[Event]:
    breakout = known_breakout(state, command.breakout)
    for topic in command.keep:
        if topic not in topics_of(state, breakout.id):
            raise Refused("session-topic-not-offered", number=topic)
    rules = command.rules
    if rules.seed == 0:
        rules = replace(rules, seed=breakout.rules.seed)
    if rules != breakout.rules:
        yield events.BreakoutRuled(breakout=breakout.id, **asdict(rules))


@on(commands.ChangeSizes)
def change_sizes(state: State, command: commands.ChangeSizes, context: Context) -> Iterator[Event]:
    known_breakout(state, command.breakout)
    if command.min_size > command.max_size:
        raise Refused("session-sizes-crossed", min_size=command.min_size, max_size=command.max_size)
    yield events.BreakoutChanged(breakout=command.breakout, min_size=command.min_size, max_size=command.max_size)


@on(commands.MovePerson)
def move(state: State, command: commands.MovePerson, context: Context) -> Iterator[Event]:
    move = commands.Move(person=command.person, from_table=command.from_table, table=command.table)
    yield from _moved(state, known_breakout(state, command.breakout).id, move)


@on(commands.MovePeople)
def move_people(state: State, command: commands.MovePeople, context: Context) -> Iterator[Event]:
    breakout = known_breakout(state, command.breakout).id
    if len({move.person for move in command.moves}) != len(command.moves):
        raise Refused("session-person-moved-twice")
    pinned = allocation_of(state, breakout).pinned
    for move in command.moves:
        yield from _moved(state, breakout, move)
        if move.table is not None and move.pinned != (move.person in pinned):
            yield events.PersonPinned(breakout=breakout, person=move.person, pinned=move.pinned)


def _moved(state: State, breakout: str, move: commands.Move) -> Iterator[Event]:
    person = seatable(state, move.person)
    if allocation_of(state, breakout).seats.get(person.id) != move.from_table:
        raise Refused("session-person-moved-meanwhile")
    if move.table is not None and known_table(state, move.table, breakout).closed:
        raise Refused("session-table-closed")
    if move.table != move.from_table:
        reason = Reason(BY_HAND) if move.placed_by_hand else why_here(state, breakout, person.id, move.table)
        yield _seated(breakout, person.id, move.table, reason)


def _seated(breakout: str, person: str, table: str | None, reason: Reason) -> Event:
    return events.PersonSeated(
        breakout=breakout, person=person, table=table, reason=reason.code, params=dict(reason.params)
    )


@on(commands.PairPeople)
def pair(state: State, command: commands.PairPeople, context: Context) -> Iterator[Event]:
    one, other = sorted((seatable(state, command.person).id, seatable(state, command.other).id))
    if one == other:
        raise Refused("session-pair-of-one")
    said = [pair for pair in state.pairs if sorted((root(state, pair.one), root(state, pair.other))) == [one, other]]
    if (said[-1].relation if said else None) == command.relation:
        return
    for pair in said:
        # What was said of records that were merged since counts for the person.
        yield events.PeoplePaired(person=pair.one, other=pair.other, relation=None)
    if command.relation is not None:
        yield events.PeoplePaired(person=one, other=other, relation=command.relation)


@on(commands.SeatPerson)
def seat(state: State, command: commands.SeatPerson, context: Context) -> Iterator[Event]:
    breakout, person = known_breakout(state, command.breakout).id, seatable(state, command.person)
    if person.seatless != command.seatless:
        yield people_events.PersonSeatless(person=person.id, seatless=command.seatless)
    if command.seatless and person.id in allocation_of(state, breakout).seats:
        yield _seated(breakout, person.id, None, Reason("tables-seatless"))


@on(commands.PinPerson)
def pin(state: State, command: commands.PinPerson, context: Context) -> Iterator[Event]:
    known_breakout(state, command.breakout)
    person = seatable(state, command.person)
    allocation = state.allocations.get(command.breakout)
    if allocation is None or person.id not in allocation.seats:
        raise Refused("session-person-not-seated")
    if (person.id in allocation.pinned) != command.pinned:
        yield events.PersonPinned(breakout=command.breakout, person=person.id, pinned=command.pinned)


@on(commands.AddTable)
def add_table(state: State, command: commands.AddTable, context: Context) -> Iterator[Event]:
    if command.topic not in topics_of(state, command.breakout):
        raise Refused("session-topic-not-offered", number=command.topic)
    yield _added(state, command.breakout, command.topic, set(), context)


def _running(state: State, table: str) -> Table:
    found = known_table(state, table)
    if found.closed:
        raise Refused("session-table-closed")
    return found


def _sitting(state: State, table: Table) -> list[str]:
    return [person for person, at in allocation_of(state, table.breakout).seats.items() if at == table.id]


@on(commands.MergeTables)
def merge(state: State, command: commands.MergeTables, context: Context) -> Iterator[Event]:
    table, into = _running(state, command.table), _running(state, command.into)
    if table.id == into.id or table.breakout != into.breakout:
        raise Refused("session-tables-not-to-merge")
    pinned = allocation_of(state, table.breakout).pinned
    for person in _sitting(state, table):
        yield _seated(table.breakout, person, into.id, Reason("tables-merged"))
        if person in pinned:
            yield events.PersonPinned(breakout=table.breakout, person=person, pinned=True)
    if command.hang:
        yield from hung(state, table, into, command.hang, context)
    yield events.TableClosed(table=table.id, joined=into.id)


@on(commands.SplitTable)
def split(state: State, command: commands.SplitTable, context: Context) -> Iterator[Event]:
    table = _running(state, command.table)
    sitting = set(_sitting(state, table))
    if not sitting.issuperset(command.people):
        raise Refused("session-person-moved-meanwhile")
    opened = _added(state, table.breakout, table.topic, set(), context, table.name)
    yield opened
    for person in dict.fromkeys(command.people):
        yield _seated(table.breakout, person, opened.table, Reason("tables-split"))


@on(commands.HostTable)
def host(state: State, command: commands.HostTable, context: Context) -> Iterator[Event]:
    table = known_table(state, command.table)
    person = None if command.person is None else seatable(state, command.person).id
    if table.host != person:
        yield events.TableHosted(table=table.id, person=person)


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
    allocation = allocation_of(state, command.breakout)
    if not allocation.seats:
        raise Refused("session-nobody-seated")
    if allocation.number != command.number:
        raise Refused("session-published-meanwhile", number=allocation.number)
    if command.people is not None and allocation.published is None:
        raise Refused("session-not-published")
    people = command.people
    if people is not None:
        # The sender may not know yet that a record was merged.
        people = tuple(dict.fromkeys(root(state, person) for person in people if person in state.people))
    yield events.AllocationPublished(breakout=command.breakout, number=allocation.number + 1, people=people)


@on(commands.TickStep)
def tick(state: State, command: commands.TickStep, context: Context) -> Iterator[Event]:
    known_breakout(state, command.breakout)
    if (command.step in allocation_of(state, command.breakout).steps) != command.done:
        yield events.StepTicked(breakout=command.breakout, step=command.step, done=command.done)


@on(commands.PlacePeople)
def place(state: State, command: commands.PlacePeople, context: Context) -> Iterator[Event]:
    known_breakout(state, command.breakout)
    if command.table is not None:
        known_table(state, command.table, command.breakout)
    placed = allocation_of(state, command.breakout).placed
    known = dict.fromkeys(known_person(state, person).id for person in command.people)
    people = tuple(person for person in known if placed.get(person) != command.table)
    if people:
        yield events.PeoplePlaced(breakout=command.breakout, people=people, table=command.table)


@on(commands.PointSeat)
def point(state: State, command: commands.PointSeat, context: Context) -> Iterator[Event]:
    known_seat(state, command.seat)
    known_table(state, command.table)
    yield events.SeatPointed(seat=command.seat, table=command.table)
