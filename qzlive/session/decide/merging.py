"""What becomes of it when a moderator says that two records are one person, or are not."""

from __future__ import annotations

from collections.abc import Iterator

from ..base import Event
from ..commands import people as commands
from ..events import people as events
from ..identity import Reader, asks_who
from ..refusal import Refused
from ..state import Participant, State
from .people import NAMESAKE, known_person, known_record, topics_of
from .registry import Context, on


def _own_record(state: State, person: str) -> Participant:
    found = known_record(state, person)
    if found.merged is not None:
        raise Refused("session-person-merged")
    return found


@on(commands.MergePeople)
def merge(state: State, command: commands.MergePeople, context: Context) -> Iterator[Event]:
    person, into = _own_record(state, command.person), known_person(state, command.into)
    if person.id == into.id:
        raise Refused("session-person-is-the-same")
    if person.aside or into.aside:
        raise Refused("session-person-aside")
    yield from _unasked(state, person)
    if into.doubt is not None and into.doubt.reason.code == NAMESAKE:
        yield from _unasked(state, into)
        yield events.DoubtDropped(person=into.id)
    elif into.doubt is None:
        yield from _asked_on(state, person, into)
    yield events.PersonMerged(person=person.id, into=into.id)


def _unasked(state: State, person: Participant) -> Iterator[Event]:
    """Yield the choice in a name that was held back only because it was open who this is."""
    doubt = person.doubt
    if doubt is None or doubt.reason.code != NAMESAKE or doubt.breakout not in state.breakouts:
        return
    reading = Reader(state, topics_of(state, doubt.breakout)).read(doubt.display)
    if not doubt.written and reading.choices:
        yield events.ChoiceMade(person=person.id, breakout=doubt.breakout, topics=reading.choices, source="display")


def _asked_on(state: State, person: Participant, into: Participant) -> Iterator[Event]:
    """Yield what is still to be decided of a person about whom nothing else is known."""
    doubt = person.doubt
    if doubt is None or doubt.reason.code == NAMESAKE or into.id in state.choices.get(doubt.breakout, {}):
        return
    if asks_who(doubt.reason):
        return
    yield events.DoubtRaised(
        person=into.id,
        display=doubt.display,
        breakout=doubt.breakout,
        code=doubt.reason.code,
        params=dict(doubt.reason.params),
        proposal=doubt.proposal,
        written=doubt.written,
    )


@on(commands.SplitPerson)
def split(state: State, command: commands.SplitPerson, context: Context) -> Iterator[Event]:
    person = known_record(state, command.person)
    if person.merged is None:
        raise Refused("session-person-not-merged")
    into = state.people[person.merged.into]
    if into.merged is not None:
        raise Refused("session-person-merged-on")
    if into.doubt is not None and into.doubt == person.doubt:
        yield events.DoubtDropped(person=into.id)
    yield events.PersonSplit(person=person.id)


@on(commands.TellApart)
def tell_apart(state: State, command: commands.TellApart, context: Context) -> Iterator[Event]:
    person, other = known_person(state, command.person), known_person(state, command.other)
    if person.id == other.id:
        raise Refused("session-person-is-the-same")
    if (other.id in person.differs) != command.differ:
        yield events.PeopleToldApart(person=person.id, other=other.id, differ=command.differ)
