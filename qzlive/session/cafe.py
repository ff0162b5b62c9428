"""A topic café: what is asked of its rounds, from the state; how an answer is proposed; its routes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..names import alphabetical
from ..tables.rounds import Cafe, Change, Plan, Seats, replan, route
from .basis import basis
from .cafe_clock import item_of
from .commands.rounds import TakeRounds
from .identity import root
from .pairs import pairs
from .seating import allocation_of, hosts, tables_of, to_seat
from .state import Allocation, State, Table


def cafe_tables(state: State, breakout: str) -> tuple[Table, ...]:
    """Return the open tables of a café in the order in which rounds number them, from 1."""
    return tuple(table for table in tables_of(state, breakout) if not table.closed)


def wished(state: State, breakout: str, person: str) -> tuple[int, ...]:
    """Return the topics that somebody wants to visit, most wanted first."""
    choice = state.choices.get(breakout, {}).get(person)
    return choice.topics if choice is not None else ()


def cafe_of(state: State, breakout: str) -> Cafe:
    """Return what is asked of the rounds: for those who are to have a seat now. A wish for a topic without a table is
    left out."""
    phase, tables = state.breakouts[breakout], cafe_tables(state, breakout)
    writing = hosts(state, breakout)
    present = [person.id for person in to_seat(state, breakout)]
    topics = tuple(table.topic for table in tables)
    wishes = {one: tuple(topic for topic in wished(state, breakout, one) if topic in topics) for one in present}
    apart, together = pairs(state, breakout)
    return Cafe(
        people=tuple(present),
        topics=topics,
        rounds=phase.rounds,
        hosts={number: writing[table.id] for number, table in enumerate(tables, 1) if writing.get(table.id) in present},
        wishes={person: wanted for person, wanted in wishes.items() if wanted},
        apart=apart,
        together=together,
        seed=phase.rules.seed,
        max_size=phase.max_size,
    )


@dataclass(frozen=True, slots=True)
class Known:
    """The rounds as they are drafted, how many of them people were told, and how many are over."""

    seats: Seats
    told: int
    over: int


def known_rounds(state: State, breakout: str) -> Known | None:
    """Return the rounds that are drafted already; None before the first draft."""
    allocation = allocation_of(state, breakout)
    if not allocation.rounds:
        return None
    ids = [table.id for table in cafe_tables(state, breakout)]
    drafted = [_living(state, seated) for seated in allocation.rounds]
    seats = tuple(
        tuple(tuple(sorted(person for person, at in seated.items() if at == id_)) for id_ in ids) for seated in drafted
    )
    return Known(seats, len(allocation.told), max(0, allocation.round - 1))


def _living(state: State, seated: Mapping[str, str]) -> dict[str, str]:
    """Return the seats of those who count; of records that were merged since, those of the person."""
    found: dict[str, str] = {}
    for person, table in seated.items():
        one = root(state, person)
        if state.people[one].counted:
            found.setdefault(one, table)
    return found


@dataclass(frozen=True, slots=True)
class Gap:
    """Who is to have a seat and has none in the rounds to come, and who has one and has gone; ids, by name."""

    come: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def any(self) -> bool:
        return bool(self.come or self.gone)


def gap(state: State, breakout: str) -> Gap:
    """Return in whom the drafted rounds differ from those who are here. Before the first draft and after the café there
    is no gap."""
    allocation, item = allocation_of(state, breakout), item_of(state, breakout)
    if item is not None and item.ended_at is not None:
        return Gap((), ())
    ahead = [_living(state, seated) for seated in allocation.rounds[max(0, allocation.round - 1) :]]
    if not ahead:
        return Gap((), ())
    wanted = {person.id for person in to_seat(state, breakout)}
    missing = {one for seated in ahead for one in wanted - seated.keys()}
    lost = {one for seated in ahead for one in seated.keys() - wanted}

    def by_name(found: set[str]) -> tuple[str, ...]:
        return tuple(sorted(found, key=lambda one: (alphabetical(state.people[one].name), one)))

    return Gap(by_name(missing), by_name(lost))


def kept(state: State, breakout: str) -> Change | None:
    """Return the rounds in which only the gap is closed: who came has a free chair in each round to come, who has gone
    is missing, nobody else moves. None before the first draft; raises CafeRefused."""
    known = known_rounds(state, breakout)
    if known is None:
        return None
    return replan(cafe_of(state, breakout), known.seats, known.told, over=known.over, how="keep")


def rounds_proposal(state: State, breakout: str, plan: Plan) -> TakeRounds:
    """Return the command that proposes the rounds of a plan which was computed from this state."""
    tables = cafe_tables(state, breakout)
    places: dict[str, list[int]] = {}
    for number, seated in enumerate(plan.seats):
        for table, members in enumerate(seated):
            for person in members:
                places.setdefault(person, [-1] * len(plan.seats))[number] = table
    people = sorted(places)
    return TakeRounds(
        breakout=breakout,
        basis=basis(state, breakout),
        tables=tuple(table.id for table in tables),
        people=tuple(people),
        routes=tuple(tuple(places[person]) for person in people),
    )


def route_of(state: State, rounds: tuple[Mapping[str, str], ...], person: str) -> tuple[str | None, ...]:
    """Return the labels of the tables of somebody's way through these rounds; None where the person sits nowhere."""
    return tuple(state.tables[seated[person]].label if person in seated else None for seated in rounds)


def way_text(stops: Sequence[str | None]) -> str:
    """Return the labels of a way as it is told: "3a → 5a → 7a"."""
    return route([number if stop else None for number, stop in enumerate(stops, 1)], [stop or "" for stop in stops])


def unlike(allocation: Allocation) -> frozenset[str]:
    """Return who was told another way than the draft has now, as far as rounds were told and are not over."""
    first = max(0, allocation.round - 1)
    pairs = list(zip(allocation.rounds, allocation.told, strict=False))[first:]
    people = {person for drafted, told in pairs for person in (*drafted, *told)}
    return frozenset(one for one in people if any(drafted.get(one) != told.get(one) for drafted, told in pairs))
