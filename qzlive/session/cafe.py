"""A topic café: what is asked of its rounds, from the state; how an answer is proposed; its routes and its clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..tables.rounds import Cafe, Plan, Seats
from .basis import basis
from .clock import MINUTE
from .commands.rounds import TakeRounds
from .seating import allocation_of, hosts, tables_of, to_seat
from .state import Allocation, State, Table


def cafe_tables(state: State, breakout: str) -> tuple[Table, ...]:
    """Return the open tables of a café in the order in which rounds number them, from 1."""
    return tuple(table for table in tables_of(state, breakout) if not table.closed)


def cafe_of(state: State, breakout: str) -> Cafe:
    """Return what is asked of the rounds: for those who are here now."""
    phase, tables = state.breakouts[breakout], cafe_tables(state, breakout)
    writing, choices = hosts(state, breakout), state.choices.get(breakout, {})
    present = [person.id for person in to_seat(state, breakout)]
    return Cafe(
        people=tuple(present),
        topics=tuple(table.topic for table in tables),
        rounds=phase.rounds,
        hosts={number: writing[table.id] for number, table in enumerate(tables, 1) if writing.get(table.id) in present},
        wishes={person: choices[person].topics for person in present if person in choices and choices[person].topics},
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
    seats = tuple(
        tuple(tuple(sorted(person for person, at in seated.items() if at == id_)) for id_ in ids)
        for seated in allocation.rounds
    )
    return Known(seats, len(allocation.told), max(0, allocation.round - 1))


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


def unlike(allocation: Allocation) -> frozenset[str]:
    """Return who was told another way than the draft has now, as far as rounds were told and are not over."""
    first = max(0, allocation.round - 1)
    pairs = list(zip(allocation.rounds, allocation.told, strict=False))[first:]
    people = {person for drafted, told in pairs for person in (*drafted, *told)}
    return frozenset(one for one in people if any(drafted.get(one) != told.get(one) for drafted, told in pairs))


def round_ends_at(state: State, breakout: str) -> int | None:
    """Return when the round that runs ends, ms since the epoch: its length by the plan, else an even part of the item;
    None if none runs."""
    allocation, phase = allocation_of(state, breakout), state.breakouts[breakout]
    begun = allocation.begun.get(allocation.round)
    if begun is None:
        return None
    item = next((item for item in state.items.values() if item.breakout == breakout), None)
    minutes = phase.round_minutes or (item.length // max(1, phase.rounds) if item is not None else 0)
    return begun + minutes * MINUTE
