"""How two records become one person, and two again."""

from __future__ import annotations

from collections.abc import Mapping

from ..events import people as events
from ..record import Record
from ..state import Allocation, Chair, Choice, Merged, State
from ..values import replace
from .registry import on, put, without


@on(events.PersonMerged)
def merged(state: State, event: events.PersonMerged, record: Record) -> State:
    """Make the record a part of the other, whose choice is the latest that carries topics; one of a registration is
    older than any."""
    person, into = state.people[event.person], state.people[event.into]
    state, chairs, took, told = _seated_over(state, person.id, into.id)
    state, choices = _chosen_over(state, person.id, into.id)
    memory = Merged(into.id, into.here, into.seen, into.registered, choices, chairs, took, told)
    people = put(state.people, person.id, replace(person, merged=memory))
    into = replace(
        into,
        here=into.here or person.here,
        seen=into.seen or person.seen,
        registered=into.registered or person.registered,
    )
    return replace(state, people=put(people, into.id, into))


def _rank(choice: Choice) -> tuple[bool, bool, int]:
    return bool(choice.topics), choice.source != "registration", choice.at


def _chosen_over(state: State, person: str, into: str) -> tuple[State, Mapping[str, Choice | None]]:
    before: dict[str, Choice | None] = {}
    choices = dict(state.choices)
    for breakout, known in state.choices.items():
        own, other = known.get(person), known.get(into)
        if own is not None and (other is None or _rank(own) > _rank(other)):
            before[breakout] = other
            choices[breakout] = put(known, into, own)
    return replace(state, choices=choices), before


def _seated_over(
    state: State, person: str, into: str
) -> tuple[State, Mapping[str, Chair], frozenset[str], frozenset[str]]:
    chairs: dict[str, Chair] = {}
    took, told = set(), set()
    allocations = dict(state.allocations)
    for breakout, allocation in state.allocations.items():
        published = allocation.published or {}
        if person not in allocation.seats and person not in published:
            continue
        chair = Chair(
            allocation.seats.get(person),
            person in allocation.pinned,
            allocation.reasons.get(person),
            published.get(person),
        )
        chairs[breakout] = chair
        allocation = _without_seat(allocation, person)
        if chair.table is not None and into not in allocation.seats:
            took.add(breakout)
            allocation = _with_seat(allocation, into, chair)
        if chair.told is not None and into not in published:
            told.add(breakout)
            allocation = replace(allocation, published=put(published, into, chair.told))
        allocations[breakout] = allocation
    return replace(state, allocations=allocations), chairs, frozenset(took), frozenset(told)


def _without_seat(allocation: Allocation, person: str) -> Allocation:
    return replace(allocation, seats=without(allocation.seats, person), pinned=frozenset(allocation.pinned - {person}))


def _with_seat(allocation: Allocation, person: str, chair: Chair) -> Allocation:
    assert chair.table is not None
    return replace(
        allocation,
        seats=put(allocation.seats, person, chair.table),
        pinned=frozenset(allocation.pinned | {person}) if chair.pinned else allocation.pinned,
        reasons=allocation.reasons if chair.reason is None else put(allocation.reasons, person, chair.reason),
    )


@on(events.PersonSplit)
def split(state: State, event: events.PersonSplit, record: Record) -> State:
    """Make the record a person of its own again. What the other has been given since the merging stays with it."""
    person = state.people[event.person]
    memory = person.merged
    assert memory is not None
    state = _unseated(state, person.id, memory)
    state = _unchosen(state, person.id, memory)
    into = state.people[memory.into]
    into = replace(
        into,
        here=into.here and (memory.here or not person.here),
        seen=into.seen and (memory.seen or not person.seen),
        registered=into.registered and (memory.registered or not person.registered),
    )
    people = put(state.people, person.id, replace(person, merged=None))
    return replace(state, people=put(people, into.id, into))


def _unchosen(state: State, person: str, memory: Merged) -> State:
    choices = dict(state.choices)
    people = dict(state.people)
    for breakout, before in memory.choices.items():
        known = state.choices[breakout]
        own = known[person]
        if known.get(memory.into) == own:
            choices[breakout] = without(known, memory.into) if before is None else put(known, memory.into, before)
        for other in state.people.values():
            # Merged after this one: it must not bring this one's choice back when it is split, too.
            later = other.merged
            if later is not None and later.into == memory.into and later.choices.get(breakout) == own:
                changed = replace(later, choices=put(later.choices, breakout, before))
                people[other.id] = replace(people[other.id], merged=changed)
    return replace(state, choices=choices, people=people)


def _unseated(state: State, person: str, memory: Merged) -> State:
    allocations = dict(state.allocations)
    for breakout, chair in memory.chairs.items():
        allocation = allocations[breakout]
        if breakout in memory.took and allocation.seats.get(memory.into) == chair.table:
            allocation = _without_seat(allocation, memory.into)
        if chair.table is not None and not state.tables[chair.table].closed:
            allocation = _with_seat(allocation, person, chair)
        if breakout in memory.told and allocation.published and allocation.published.get(memory.into) == chair.told:
            allocation = replace(allocation, published=without(allocation.published, memory.into))
        allocations[breakout] = allocation
    return replace(state, allocations=allocations)
