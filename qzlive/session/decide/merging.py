"""What becomes of it when a moderator says that two records are one person, or are not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..base import Event
from ..commands import people as commands
from ..events import people as events
from ..identity import NAMESAKE, Reader, asks_who, clusters
from ..refusal import Refused
from ..state import Participant, State
from .people import known_person, known_record, topics_of
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
    held = {**_held_back(state, person), **_held_back(state, into)}
    yield events.PersonMerged(
        person=person.id, into=into.id, choices=held, asked=_still_asked(state, person, into, held)
    )


def _held_back(state: State, person: Participant) -> Mapping[str, tuple[int, ...]]:
    """Return the choice in a name that was held back only because it was open who this is."""
    doubt = person.doubt
    if doubt is None or doubt.reason.code != NAMESAKE or doubt.breakout not in state.breakouts:
        return {}
    reading = Reader(state, topics_of(state, doubt.breakout)).read(doubt.display)
    return {doubt.breakout: reading.choices} if not doubt.written and reading.choices else {}


def _still_asked(state: State, person: Participant, into: Participant, held: Mapping[str, object]) -> str | None:
    """Return the record whose doubt stays open: not who it is, once one of the two is known; nor what a record says
    that is added to somebody who has a choice or a doubt."""
    people, reader = clusters(state), Reader(state, ())
    if into.doubt is not None and into.doubt.reason.code != NAMESAKE:
        named = asks_who(into.doubt.reason) and reader.is_known(people[person.id])
        return None if named else into.id
    doubt = person.doubt
    if doubt is None or doubt.reason.code == NAMESAKE or asks_who(doubt.reason):
        return None
    chosen = into.id in state.choices.get(doubt.breakout, {}) or doubt.breakout in held
    return None if chosen else person.id


@on(commands.SplitPerson)
def split(state: State, command: commands.SplitPerson, context: Context) -> Iterator[Event]:
    person = known_record(state, command.person)
    if person.merged is None:
        raise Refused("session-person-not-merged")
    into = state.people[person.merged.into]
    if into.merged is not None:
        raise Refused("session-person-merged-on")
    yield events.PersonSplit(person=person.id)


@on(commands.TellApart)
def tell_apart(state: State, command: commands.TellApart, context: Context) -> Iterator[Event]:
    person, other = known_person(state, command.person), known_person(state, command.other)
    if person.id == other.id:
        raise Refused("session-person-is-the-same")
    if (other.id in person.differs) != command.differ:
        yield events.PeopleToldApart(person=person.id, other=other.id, differ=command.differ)
