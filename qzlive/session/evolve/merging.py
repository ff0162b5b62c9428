"""How two records become one person, and two again."""

from __future__ import annotations

from collections.abc import Mapping

from ..events import people as events
from ..identity import root
from ..record import Record
from ..state import Allocation, Chair, Choice, Decided, Doubt, Merged, Participant, State, Way
from ..values import replace
from .registry import on, put, without


@on(events.PersonMerged)
def merged(state: State, event: events.PersonMerged, record: Record) -> State:
    """Make the record a part of the other, whose choice is the latest that carries topics; one of a registration is
    older than any."""
    person, into = state.people[event.person], state.people[event.into]
    state, chairs, took, told = _seated_over(state, person.id, into.id)
    held = {breakout: Choice(topics, "display", record.at) for breakout, topics in event.choices.items()}
    state, choices, gave = _chosen_over(state, person.id, into.id, held)
    memory = Merged(
        into.id,
        into.here,
        into.seen,
        into.registered,
        choices,
        chairs,
        took,
        told,
        gave,
        into.doubt,
        into.decided,
        reopens=True,
        differs=into.id in person.differs,
        version=record.version,
    )
    asked = state.people[event.asked].doubt if event.asked is not None else None
    people = put(state.people, person.id, replace(person, merged=memory, differs=person.differs - {into.id}))
    into = replace(
        into,
        doubt=asked,
        differs=into.differs - {person.id},
        here=into.here or person.here,
        seen=into.seen or person.seen,
        registered=into.registered or person.registered,
    )
    return replace(state, people=put(people, into.id, into))


def _rank(choice: Choice) -> tuple[bool, bool, int]:
    return bool(choice.topics), choice.source != "registration", choice.at


def _chosen_over(
    state: State, person: str, into: str, held: Mapping[str, Choice]
) -> tuple[State, Mapping[str, Choice | None], Mapping[str, Choice]]:
    before: dict[str, Choice | None] = {}
    gave: dict[str, Choice] = {}
    choices = dict(state.choices)
    for breakout in {**state.choices, **held}:
        known = state.choices.get(breakout, {})
        other, own = known.get(into), held.get(breakout) or known.get(person)
        if own is not None and (other is None or _rank(own) > _rank(other) or breakout in held):
            before[breakout], gave[breakout] = other, own
            choices[breakout] = put(known, into, own)
    return replace(state, choices=choices), before, gave


def choose(state: State, person: str, breakout: str, choice: Choice) -> State:
    """Give a record a choice. One of a merged record goes over to the person, and is taken back with the merging."""
    memory = state.people[person].merged
    if memory is not None:
        state = _unchosen(state, memory, breakout)
    known = put(state.choices.get(breakout, {}), person, choice)
    state = replace(state, choices=put(state.choices, breakout, known))
    if memory is None:
        return state
    other = known.get(memory.into)
    choices, gave = without(memory.choices, breakout), without(memory.gave, breakout)
    goes_over = other is None or _rank(choice) >= _rank(other)
    if goes_over:
        choices, gave = put(choices, breakout, other), put(gave, breakout, choice)
    changed = replace(state.people[person], merged=replace(memory, choices=choices, gave=gave))
    state = replace(state, people=put(state.people, person, changed))
    return choose(state, memory.into, breakout, choice) if goes_over else state


def _seated_over(
    state: State, person: str, into: str
) -> tuple[State, Mapping[str, Chair], frozenset[str], frozenset[str]]:
    chairs: dict[str, Chair] = {}
    took, told = set(), set()
    allocations = dict(state.allocations)
    for breakout, allocation in state.allocations.items():
        published = allocation.published or {}
        known = (allocation.seats, published, allocation.placed, *allocation.rounds, *allocation.told)
        if not any(person in seats for seats in known):
            continue
        rounds, drafted = _way_over(allocation.rounds, person, into)
        announced, heard = _way_over(allocation.told, person, into)
        chair = Chair(
            allocation.seats.get(person),
            person in allocation.pinned,
            allocation.reasons.get(person),
            published.get(person),
            allocation.round,
            drafted,
            heard,
        )
        chairs[breakout] = chair
        allocation = replace(_without_seat(allocation, person), rounds=rounds, told=announced)
        if chair.table is not None and into not in allocation.seats:
            took.add(breakout)
            allocation = _with_seat(allocation, into, chair)
        if chair.told is not None and into not in published:
            told.add(breakout)
            allocation = replace(allocation, published=put(published, into, chair.told))
        if person in allocation.placed and into not in allocation.placed:
            allocation = replace(allocation, placed=put(allocation.placed, into, allocation.placed[person]))
        allocations[breakout] = allocation
    return replace(state, allocations=allocations), chairs, frozenset(took), frozenset(told)


_Rounds = tuple[Mapping[str, str], ...]


def _way_over(rounds: _Rounds, person: str, into: str) -> tuple[_Rounds, Way]:
    """Give the other the way through rounds, but for those in which it has a table of its own."""
    tables = tuple(seated.get(person) for seated in rounds)
    gave = frozenset(
        at for at, (seated, table) in enumerate(zip(rounds, tables, strict=True)) if table and into not in seated
    )
    given = (
        without(seated if table is None or at not in gave else put(seated, into, table), person)
        for at, (seated, table) in enumerate(zip(rounds, tables, strict=True))
    )
    return tuple(given), Way(tables, gave)


def _way_back(state: State, rounds: _Rounds, way: Way, person: str, into: str) -> _Rounds:
    """Take back what the other still has of the way that it got; a table that was closed is none."""
    back = list(rounds)
    for at, (seated, table) in enumerate(zip(rounds, way.tables, strict=False)):
        if table is None:
            continue
        if at in way.gave and seated.get(into) == table:
            seated = without(seated, into)
        back[at] = seated if state.tables[table].closed else put(seated, person, table)
    return tuple(back)


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
    for breakout in memory.choices:
        state = _unchosen(state, memory, breakout)
    state = _unasked(state, person.id, memory)
    into = state.people[memory.into]
    into = replace(
        into,
        differs=into.differs | {person.id} if memory.differs else into.differs,
        here=into.here and (memory.here or not person.here),
        seen=into.seen and (memory.seen or not person.seen),
        registered=into.registered and (memory.registered or not person.registered),
    )
    differs = person.differs | {into.id} if memory.differs else person.differs
    people = put(state.people, person.id, replace(person, merged=None, differs=differs))
    return replace(state, people=put(people, into.id, into))


def _unchosen(state: State, memory: Merged, breakout: str) -> State:
    """Take back what a merged record gave the other in a breakout."""
    gave = memory.gave.get(breakout)
    if gave is None:
        return state
    before, known = memory.choices[breakout], state.choices[breakout]
    if known.get(memory.into) == gave:
        known = without(known, memory.into) if before is None else put(known, memory.into, before)
    people = dict(state.people)
    for other in state.people.values():
        # Merged after this one: it must not bring this one's choice back when it is split, too.
        later = other.merged
        if later is not None and later.into == memory.into and later.choices.get(breakout) == gave:
            people[other.id] = replace(other, merged=replace(later, choices=put(later.choices, breakout, before)))
    return replace(state, choices=put(state.choices, breakout, known), people=people)


def ask(state: State, person: str, doubt: Doubt) -> State:
    """Make a doubt about a record one about the person; the person's own comes back with the split."""
    state = _open_since(state, person)
    while (memory := state.people[person].merged) is not None:
        into = state.people[memory.into]
        before = memory.doubt if into.doubt is not None and into.doubt.record == doubt.record else into.doubt
        memory = replace(memory, doubt=before, decided=into.decided, reopens=True)
        people = put(state.people, person, replace(state.people[person], merged=memory))
        state = replace(state, people=put(people, into.id, replace(into, doubt=doubt, decided=None)))
        person = into.id
    return state


def answered(state: State, person: str) -> State:
    """Close the doubt about a person, and with it the one about the record whose words it quotes."""
    state = _open_since(state, person)
    doubt = state.people[person].doubt
    if doubt is None:
        return state
    closed = {
        id_: replace(one, doubt=None)
        for id_, one in state.people.items()
        if one.doubt is not None and one.doubt.record == doubt.record and root(state, id_) == person
    }
    return replace(state, people={**state.people, **closed})


def _open_since(state: State, person: str) -> State:
    """Something was asked or decided about a person: no split brings back what was open before."""
    changed = {
        id_: replace(one, merged=replace(one.merged, reopens=False))
        for id_, one in state.people.items()
        if one.merged is not None and one.merged.into == person
    }
    return replace(state, people={**state.people, **changed}) if changed else state


def _unasked(state: State, person: str, memory: Merged) -> State:
    """Give the other back what was open about it, and leave it no words of this record."""
    people = dict(state.people)
    later = [
        one
        for one in people.values()
        if one.merged is not None and one.merged.into == memory.into and one.merged.version > memory.version
    ]
    before, decided = (memory.doubt, memory.decided) if memory.reopens else (None, None)
    if later and memory.reopens:
        following = min(later, key=_version)
        people[following.id] = _remembering(following, before, decided)
    for one in state.people.values():
        other = people[one.id].merged
        if other is not None and other.into == memory.into and one.id != person:
            doubt = before if _quotes(other.doubt, person) else other.doubt
            was = decided if other.decided is not None and _quotes(other.decided.doubt, person) else other.decided
            people[one.id] = _remembering(people[one.id], doubt, was)
    into = people[memory.into]
    if _quotes(into.doubt, person) or (memory.reopens and not later):
        into = replace(into, doubt=before)
    if (into.decided is not None and _quotes(into.decided.doubt, person)) or (memory.reopens and not later):
        into = replace(into, decided=decided)
    return replace(state, people=put(people, into.id, into))


def _quotes(doubt: Doubt | None, person: str) -> bool:
    return doubt is not None and doubt.record == person


def _version(one: Participant) -> int:
    assert one.merged is not None
    return one.merged.version


def _remembering(one: Participant, doubt: Doubt | None, decided: Decided | None) -> Participant:
    assert one.merged is not None
    return replace(one, merged=replace(one.merged, doubt=doubt, decided=decided))


def _unseated(state: State, person: str, memory: Merged) -> State:
    allocations = dict(state.allocations)
    for breakout, chair in memory.chairs.items():
        allocation = allocations[breakout]
        took, told = breakout in memory.took, breakout in memory.told
        if allocation.round != chair.round:
            chair, took, told = _now(allocation, chair)
        if took and allocation.seats.get(memory.into) == chair.table:
            allocation = _without_seat(allocation, memory.into)
        if chair.table is not None and not state.tables[chair.table].closed:
            allocation = _with_seat(allocation, person, chair)
        published = allocation.published or {}
        if told and chair.told is not None and published.get(memory.into) == chair.told:
            published = put(without(published, memory.into), person, chair.told)
            allocation = replace(allocation, published=published)
        room = allocation.placed.get(person)
        if room is not None and allocation.placed.get(memory.into) == room:
            # Which of the two is in that room nobody knows; to look once more costs one click.
            allocation = replace(allocation, placed=without(allocation.placed, memory.into))
        allocations[breakout] = replace(
            allocation,
            rounds=_way_back(state, allocation.rounds, chair.drafted, person, memory.into),
            told=_way_back(state, allocation.told, chair.announced, person, memory.into),
        )
    return replace(state, allocations=allocations)


def _now(allocation: Allocation, chair: Chair) -> tuple[Chair, bool, bool]:
    """Return the chair in the round that has begun since, and whether the other got it in the draft and as told."""
    at = allocation.round - 1
    drafted, announced = (way.tables[at] if at < len(way.tables) else None for way in (chair.drafted, chair.announced))
    chair = replace(chair, table=drafted, told=announced, reason=None, pinned=False)
    return chair, at in chair.drafted.gave, at in chair.announced.gave
