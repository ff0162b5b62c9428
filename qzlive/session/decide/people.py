"""What becomes of commands on people and their choices."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...names import Reading, fold, read
from ...reason import Reason
from ...roster import Ambiguous, Known, match
from ..base import Event
from ..commands import people as commands
from ..events import people as events
from ..events import sheets, texts
from ..refusal import Refused
from ..state import Breakout, Participant, Sheet, State
from .registry import Context, on

GONE = "…"
"""What stands in an entry where a forgotten person's name stood."""


def known_person(state: State, person: str) -> Participant:
    found = state.people.get(person)
    if found is None:
        raise Refused("session-person-unknown")
    if found.forgotten:
        raise Refused("session-person-forgotten")
    return found


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


@on(commands.PastePeople)
def paste(state: State, command: commands.PastePeople, context: Context) -> Iterator[Event]:
    offered = topics_of(state, command.breakout)
    readings = tuple(read(display, offered) for display in command.displays)
    known = tuple(
        Known(person.id, folded, person.display)
        for person in state.people.values()
        if not person.forgotten
        for folded in _known_as(person, offered)
    )
    rows = tuple((display, fold(reading.name)) for display, reading in zip(command.displays, readings, strict=True))
    matching = match(known, rows)
    for display, reading, found in zip(command.displays, readings, matching.rows, strict=True):
        if found is None or isinstance(found, Ambiguous):
            yield from _arrive(command.breakout, display, reading, next(context.fresh), found is not None)
        elif not state.people[found].aside:
            yield from _again(state, command.breakout, display, reading, state.people[found])
    if command.whole or command.stated == len(rows):
        for id_ in matching.missing:
            if state.people[id_].here and not state.people[id_].aside:
                yield events.PersonLeft(person=id_)


def _known_as(person: Participant, offered: tuple[int, ...]) -> Iterator[str]:
    """Yield the folded names of a person: the one that moderators gave, and the one that the call still shows."""
    yield from dict.fromkeys((fold(person.name), fold(read(person.display, offered).name)))


def _arrive(breakout: str, display: str, reading: Reading, person: str, namesakes: bool) -> Iterator[Event]:
    yield events.PersonAdded(person=person, name=reading.name, display=display)
    if namesakes:
        # Somebody of that name is there already: a second person, or the same one again? Only a person knows.
        yield _doubt(person, display, Reason("session-namesake"), reading.choices or reading.proposal)
    elif reading.reason is not None:
        yield _doubt(person, display, reading.reason, reading.proposal)
    elif reading.choices:
        yield events.ChoiceMade(person=person, breakout=breakout, topics=reading.choices, source="display")


def _again(state: State, breakout: str, display: str, reading: Reading, person: Participant) -> Iterator[Event]:
    if not person.here:
        yield events.PersonReturned(person=person.id)
    choice = state.choices.get(breakout, {}).get(person.id)
    if display == person.display and (choice is not None or person.doubt is not None):
        return
    if display != person.display:
        yield events.PersonRenamed(person=person.id, name=person.name, display=display)
    if display == person.decided:
        return
    if reading.reason is not None:
        yield _doubt(person.id, display, reading.reason, reading.proposal)
        return
    if person.doubt is not None:
        yield events.DoubtDropped(person=person.id)
    if reading.choices and (choice is None or choice.topics != reading.choices):
        yield events.ChoiceMade(person=person.id, breakout=breakout, topics=reading.choices, source="display")


def _doubt(person: str, display: str, reason: Reason, proposal: tuple[int, ...]) -> Event:
    return events.DoubtRaised(
        person=person, display=display, code=reason.code, params=dict(reason.params), proposal=proposal
    )


@on(commands.AddPerson)
def add(state: State, command: commands.AddPerson, context: Context) -> Iterator[Event]:
    if command.person in state.people:
        raise Refused("session-id-taken")
    yield events.PersonAdded(person=command.person, name=command.name, display=command.name)
    if command.breakout is not None and command.topics:
        _choosable(state, command.breakout, command.topics)
        yield events.ChoiceMade(person=command.person, breakout=command.breakout, topics=command.topics, source="desk")


@on(commands.RenamePerson)
def rename(state: State, command: commands.RenamePerson, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    yield events.PersonRenamed(person=person.id, name=command.name, display=person.display)


@on(commands.Choose)
def choose(state: State, command: commands.Choose, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    _choosable(state, command.breakout, command.topics)
    yield events.ChoiceMade(person=person.id, breakout=command.breakout, topics=command.topics, source="desk")
    if person.doubt is not None:
        yield events.DoubtSettled(person=person.id, display=person.doubt.display)


@on(commands.SettleDoubt)
def settle(state: State, command: commands.SettleDoubt, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    _choosable(state, command.breakout, command.topics)
    if person.doubt is None:
        raise Refused("session-doubt-settled-meanwhile")
    if not command.is_person:
        yield events.PersonSetAside(person=person.id)
    else:
        yield events.ChoiceMade(person=person.id, breakout=command.breakout, topics=command.topics, source="decision")
    yield events.DoubtSettled(person=person.id, display=person.doubt.display)


@on(commands.MarkHere)
def mark_here(state: State, command: commands.MarkHere, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    if command.here and (person.aside or not person.here):
        yield events.PersonReturned(person=person.id)
    elif not command.here and person.here:
        yield events.PersonLeft(person=person.id)


@on(commands.ForgetPerson)
def forget(state: State, command: commands.ForgetPerson, context: Context) -> Iterator[Event]:
    person = known_person(state, command.person)
    name = re.compile(rf"(?<!\w){re.escape(person.name)}(?!\w)", re.IGNORECASE)
    for sheet in state.sheets.values():
        yield from _masked(sheet, name)
    for message in state.messages:
        if name.search(message.text):
            yield texts.MessageSent(message=message.id, table=message.table, text=name.sub(GONE, message.text))
    yield events.PersonForgotten(person=person.id)


def _masked(sheet: Sheet, name: re.Pattern[str]) -> Iterator[Event]:
    for heading in sheet.headings.values():
        if name.search(heading.text):
            yield sheets.HeadingSet(
                sheet=sheet.id, heading=heading.id, text=name.sub(GONE, heading.text), rank=heading.rank
            )
    for entry in sheet.entries.values():
        if name.search(entry.text):
            yield sheets.EntryEdited(sheet=sheet.id, entry=entry.id, text=name.sub(GONE, entry.text))
        for variant in entry.variants:
            if name.search(variant.text):
                yield sheets.VariantMasked(
                    sheet=sheet.id, entry=entry.id, variant=variant.id, text=name.sub(GONE, variant.text)
                )
