"""What becomes of commands on people and their choices."""

from __future__ import annotations

from collections.abc import Iterator

from ...text import shows
from ..base import Event
from ..commands import people as commands
from ..events import people as events
from ..identity import root
from ..refusal import Refused
from ..state import Breakout, Participant, State
from .registry import Context, on


def known_record(state: State, person: str) -> Participant:
    """Return a record, perhaps one that was merged into a person."""
    found = state.people.get(person)
    if found is None:
        raise Refused("session-person-unknown")
    if found.forgotten:
        raise Refused("session-person-forgotten")
    return found


def known_person(state: State, person: str) -> Participant:
    """Return a person; of a merged record the one that it is part of, because the sender may not know yet."""
    return state.people[root(state, known_record(state, person).id)]


def known_breakout(state: State, breakout: str) -> Breakout:
    found = state.breakouts.get(breakout)
    if found is None:
        raise Refused("session-breakout-unknown")
    return found


def topics_of(state: State, breakout: str) -> tuple[int, ...]:
    """Return the numbers of the topics that can be chosen in a breakout, in order."""
    return known_breakout(state, breakout).topics or tuple(sorted(state.topics))


def _choosable(state: State, breakout: str, topics: tuple[int, ...]) -> None:
    offered = topics_of(state, breakout)
    for topic in topics:
        if topic not in offered:
            raise Refused("session-topic-not-offered", number=topic)


def _readable(name: str) -> None:
    if not shows(name):
        raise Refused("session-name-not-visible")


@on(commands.AddPerson)
def add(state: State, command: commands.AddPerson, context: Context) -> Iterator[Event]:
    if command.person in state.people:
        raise Refused("session-id-taken")
    _readable(command.name)
    yield events.PersonAdded(person=command.person, name=command.name, display=command.name)
    if command.breakout is not None and command.topics:
        _choosable(state, command.breakout, command.topics)
        yield events.ChoiceMade(person=command.person, breakout=command.breakout, topics=command.topics, source="desk")


@on(commands.RenamePerson)
def rename(state: State, command: commands.RenamePerson, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    _readable(command.name)
    yield events.PersonRenamed(person=person.id, name=command.name)


@on(commands.Choose)
def choose(state: State, command: commands.Choose, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    _choosable(state, command.breakout, command.topics)
    if person.doubt is not None:
        yield events.DoubtSettled(person=person.id)
    yield events.ChoiceMade(person=person.id, breakout=command.breakout, topics=command.topics, source="desk")


@on(commands.SettleDoubt)
def settle(state: State, command: commands.SettleDoubt, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    _choosable(state, command.breakout, command.topics)
    if person.doubt is None:
        raise Refused("session-doubt-settled-meanwhile")
    # First, because it remembers what was before.
    yield events.DoubtSettled(person=person.id)
    if not command.is_person:
        yield events.PersonSetAside(person=person.id)
    else:
        yield events.ChoiceMade(person=person.id, breakout=command.breakout, topics=command.topics, source="decision")


@on(commands.ReopenDoubt)
def reopen(state: State, command: commands.ReopenDoubt, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    if person.decided is None:
        raise Refused("session-doubt-not-settled")
    if state.choices_of(person.id) != person.decided.after:
        raise Refused("session-choice-changed-meanwhile")
    yield events.DoubtReopened(person=person.id)


@on(commands.MarkHere)
def mark_here(state: State, command: commands.MarkHere, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    if command.here and (person.aside or not person.here):
        yield events.PersonReturned(person=person.id)
    elif not command.here and person.here:
        yield events.PersonLeft(person=person.id)
