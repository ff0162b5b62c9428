"""How events change people and their choices."""

from __future__ import annotations

from ...reason import Reason
from ..events import people as events
from ..identity import root
from ..record import Record
from ..sealed import MASK
from ..state import Choice, Decided, Doubt, Merged, Participant, Source, State
from ..values import replace
from .merging import answered, ask, choose
from .registry import on, put, without

_SETTLING: frozenset[Source] = frozenset({"statement", "desk", "decision"})


def _change(state: State, person: str, **changes: object) -> State:
    changed = replace(state.people[person], **changes)  # type: ignore[arg-type]
    return replace(state, people=put(state.people, person, changed))


@on(events.PersonAdded)
def added(state: State, event: events.PersonAdded, record: Record) -> State:
    person = Participant(
        id=event.person,
        name=event.name,
        display=event.display,
        seen_as=(event.display, *event.seen_as),
        email=event.email,
        organisation=event.organisation,
        role=event.role,
        region=event.region,
        site=event.site,
        ids=event.ids,
        registered=event.registered,
        seen=event.here,
        here=event.here,
    )
    return replace(state, people=put(state.people, person.id, person))


@on(events.PersonRecognised)
def recognised(state: State, event: events.PersonRecognised, record: Record) -> State:
    person = state.people[event.person]
    if event.registered and person.merged is not None:
        state = _change(state, root(state, person.id), registered=True)
    return _change(
        state,
        event.person,
        display=event.display,
        seen_as=(*person.seen_as, *event.seen_as),
        email=event.email,
        organisation=event.organisation,
        role=event.role,
        region=event.region,
        site=event.site,
        ids=(*person.ids, *event.ids),
        registered=event.registered,
    )


@on(events.PersonRenamed)
def renamed(state: State, event: events.PersonRenamed, record: Record) -> State:
    person = state.people[event.person]
    return _change(state, person.id, name=event.name, called=(*person.called, person.name))


@on(events.PersonLeft)
def left(state: State, event: events.PersonLeft, record: Record) -> State:
    return _change(state, event.person, here=False)


@on(events.PersonReturned)
def returned(state: State, event: events.PersonReturned, record: Record) -> State:
    return _change(state, event.person, here=True, seen=True, aside=False)


@on(events.PersonSeatless)
def seatless(state: State, event: events.PersonSeatless, record: Record) -> State:
    return _change(state, event.person, seatless=event.seatless)


@on(events.PersonSetAside)
def set_aside(state: State, event: events.PersonSetAside, record: Record) -> State:
    return _unseated(_change(state, event.person, aside=True), event.person)


def _unseated(state: State, person: str) -> State:
    """Who is nobody any more sits nowhere in a draft; what was published is history."""
    allocations = {
        key: replace(
            allocation,
            seats={p: t for p, t in allocation.seats.items() if p != person},
            pinned=allocation.pinned - {person},
            rounds=tuple(without(seated, person) if person in seated else seated for seated in allocation.rounds),
        )
        for key, allocation in state.allocations.items()
    }
    return replace(state, allocations=allocations)


def masked(person: Participant) -> Participant:
    """Return somebody whose key is gone."""
    return replace(
        person,
        name=MASK,
        display=MASK,
        seen_as=(MASK,) * len(person.seen_as),
        email=MASK,
        organisation=MASK,
        role=MASK,
        region=MASK,
        site=MASK,
        ids=(MASK,) * len(person.ids),
        called=(MASK,) * len(person.called),
        stated=(MASK,) * len(person.stated),
        forgotten=True,
        doubt=person.doubt and _masked(person.doubt),
        decided=person.decided and _masked_decided(person.decided),
        merged=person.merged and _masked_memory(person.merged),
    )


def _masked(doubt: Doubt) -> Doubt:
    return replace(doubt, display=MASK, written=MASK)


def _masked_decided(decided: Decided) -> Decided:
    return replace(decided, doubt=_masked(decided.doubt))


def _masked_memory(memory: Merged) -> Merged:
    return replace(
        memory,
        doubt=memory.doubt and _masked(memory.doubt),
        decided=memory.decided and _masked_decided(memory.decided),
    )


@on(events.PersonForgotten)
def forgotten(state: State, event: events.PersonForgotten, record: Record) -> State:
    state = replace(state, people=put(state.people, event.person, masked(state.people[event.person])))
    return _unseated(state, event.person)


@on(events.PeopleToldApart)
def told_apart(state: State, event: events.PeopleToldApart, record: Record) -> State:
    for one, other in ((event.person, event.other), (event.other, event.person)):
        known = state.people[one].differs
        state = _change(state, one, differs=known | {other} if event.differ else known - {other})
    return state


@on(events.ChoiceMade)
def choice_made(state: State, event: events.ChoiceMade, record: Record) -> State:
    state = choose(state, event.person, event.breakout, Choice(event.topics, event.source, record.at))
    decided = state.people[event.person].decided
    if decided is not None and decided.version == record.version:
        decided = replace(decided, after=state.choices_of(event.person))
        state = _change(state, event.person, decided=decided)
    return _settled(state, root(state, event.person)) if event.source in _SETTLING else state


def _parts(state: State, person: str) -> tuple[str, ...]:
    """Return all records of a person, the own one first."""
    return person, *(id_ for id_, one in state.people.items() if one.merged is not None and root(state, id_) == person)


def _settled(state: State, person: str) -> State:
    """All names of all records of a person have been overruled."""
    people = {id_: state.people[id_] for id_ in _parts(state, person)}
    settled = {id_: replace(one, settled=len(one.seen_as)) for id_, one in people.items()}
    return replace(state, people={**state.people, **settled})


@on(events.StatementHeard)
def statement_heard(state: State, event: events.StatementHeard, record: Record) -> State:
    return _change(state, event.person, stated=(*state.people[event.person].stated, event.written))


@on(events.DoubtRaised)
def doubt_raised(state: State, event: events.DoubtRaised, record: Record) -> State:
    reason = Reason(event.code, event.params)
    doubt = Doubt(event.display, reason, event.breakout, event.proposal, event.written, event.person)
    return ask(_change(state, event.person, doubt=doubt, decided=None), event.person, doubt)


@on(events.DoubtSettled)
def doubt_settled(state: State, event: events.DoubtSettled, record: Record) -> State:
    person = state.people[event.person]
    if person.doubt is not None:
        choices = state.choices_of(person.id)
        settled = {id_: state.people[id_].settled for id_ in _parts(state, person.id)}
        decided = Decided(record.version, person.doubt, choices, choices, settled, person.aside)
        state = _change(answered(state, person.id), person.id, decided=decided)
    return _settled(state, person.id)


@on(events.DoubtReopened)
def doubt_reopened(state: State, event: events.DoubtReopened, record: Record) -> State:
    decided = state.people[event.person].decided
    assert decided is not None
    choices = dict(state.choices)
    for breakout, known in state.choices.items():
        before = decided.before.get(breakout)
        if before is not None:
            choices[breakout] = put(known, event.person, before)
        elif event.person in known:
            choices[breakout] = without(known, event.person)
    people = dict(state.people)
    for id_, number in decided.settled.items():
        people[id_] = replace(people[id_], settled=number)
    state = replace(state, choices=choices, people=people)
    state = _change(state, event.person, doubt=decided.doubt, decided=None, aside=decided.aside)
    own = decided.doubt.record
    return _change(state, own, doubt=decided.doubt) if own else state


@on(events.DoubtDropped)
def doubt_dropped(state: State, event: events.DoubtDropped, record: Record) -> State:
    return answered(state, event.person)
