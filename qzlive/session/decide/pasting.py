"""What becomes of a list of people.

A person is found again by `qzlive.roster.matching`; everybody else is added. What a list says of a choice is taken by
these rules:

- The latest name that carries a choice decides. A name without a number (a rejoin) takes no choice back.
- A name that was seen before a moderator entered or decided a choice, or before the person wrote one, says nothing
  new: it does not overturn that. Another name with a number does, because then the person has changed it since.
- Of messages and polls (`wishes`) each counts once, when it is seen first: a text, with its time if the list states
  one. It beats display names seen before.
- A report comes after the meeting and counts heads: it adds who was never seen, and keeps names and addresses by which
  people are found again. Nobody comes back or goes by it, no choice changes and nobody known is asked about; only who
  has no choice at all gets one.
- The wishes of a registration are the oldest of all: they hold until anything else says what the person wants.
- What cannot be read for sure is asked, and asked once. The name of a device or a telephone asks who it is; of
  somebody whose name is known it asks nothing.
- A row is compared with the record of the person that it fits. What a merged record showed before says nothing new.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...reason import Reason
from ...roster.matching import Ambiguous, match
from ...roster.suggestions import is_nobody
from ..base import Event
from ..commands import people as commands
from ..events import people as events
from ..identity import NAMESAKE, Reader, asks_who, clusters, names_of, settled_names
from ..refusal import Refused
from ..state import Choice, Participant, Source, State
from .looks import Look, Said, fitted, look_at, records_shown
from .people import topics_of
from .registry import Context, on


@on(commands.PastePeople)
def paste(state: State, command: commands.PastePeople, context: Context) -> Iterator[Event]:
    if command.gone and command.kind != "live":
        raise Refused("session-nobody-gone-by-this-list")
    registering = command.rows if command.kind == "registration" else ()
    reader = Reader(state, topics_of(state, command.breakout), [(row.display, row.organisation) for row in registering])
    people = clusters(state)
    looks = [look_at(reader, command, row) for row in command.rows]
    known = {id_: reader.known(records) for id_, records in people.items()}
    rows = [reader.sighting(one.row.display, one.row.original, one.row.email, one.row.id) for one in looks]
    matching = match(tuple(known.values()), rows)
    also = records_shown(reader, people, known, looks, rows, matching)
    for number, look in enumerate(looks):
        found = also.get(number, matching.rows[number])
        if isinstance(found, str):
            yield from _again(state, fitted(reader, look, people[found]), people[found])
        elif found is None or not found.certain:
            yield from _arrive(
                look, next(context.fresh), namesakes=isinstance(found, Ambiguous) or number in matching.lent
            )
    for id_ in dict.fromkeys(command.gone):
        if id_ in matching.missing:
            yield events.PersonLeft(person=id_)


def _arrive(look: Look, person: str, *, namesakes: bool) -> Iterator[Event]:
    row, registers = look.row, look.kind == "registration"
    yield events.PersonAdded(
        person=person,
        name=look.reading.name,
        display=row.display,
        seen_as=look.names[1:],
        email=row.email,
        organisation=look.organisation,
        role=row.role,
        region=row.region,
        site=row.site,
        ids=(row.id,) if row.id else (),
        registered=registers,
        here=not registers and not look.waits,
    )
    if look.is_bot:
        yield events.PersonSetAside(person=person)
        return
    if registers:
        yield from _registered_choice(look, person, None)
        return
    if look.told is not None:
        yield events.StatementHeard(person=person, written=look.statement)
    said = look.told or look.named
    if namesakes:
        # Somebody of that name is there already: a second person, or the same one again? Only a person knows.
        yield _doubt(look, person, Said((), Reason(NAMESAKE), said.topics or said.proposal, said.written))
    elif said.reason is not None:
        yield _doubt(look, person, said)
    elif said.topics:
        source: Source = "display" if look.told is None else "statement"
        yield events.ChoiceMade(person=person, breakout=look.breakout, topics=said.topics, source=source)


def _again(state: State, look: Look, records: tuple[Participant, ...]) -> Iterator[Event]:
    person = records[0]
    if person.aside:
        yield from _recognised(look, records, shows=False)
        return
    if look.kind == "report":
        yield from _counted(state, look, records)
        return
    fresh = look.told is not None and all(look.statement not in one.stated for one in records)
    shows = look.kind == "live" or (look.kind == "statements" and not person.seen)
    yield from _recognised(look, records, shows=shows)
    choice = state.choices.get(look.breakout, {}).get(person.id)
    if look.kind == "registration":
        yield from _registered_choice(look, person.id, choice)
        return
    if not person.here and not look.waits and (shows or fresh):
        yield events.PersonReturned(person=person.id)
    if fresh:
        yield from _heard(look, person, choice)
    elif shows:
        yield from _shown(look, records, choice)


def _counted(state: State, look: Look, records: tuple[Participant, ...]) -> Iterator[Event]:
    """Yield what a report tells of somebody known."""
    person, said = records[0], look.told or look.named
    yield from _recognised(look, records, shows=False)
    if not person.seen and not look.waits:
        yield events.PersonReturned(person=person.id)
    if person.id not in state.choices.get(look.breakout, {}) and person.doubt is None and said.topics:
        source: Source = "display" if look.told is None else "statement"
        own = look.record or person
        yield events.ChoiceMade(person=own.id, breakout=look.breakout, topics=said.topics, source=source)


def _recognised(look: Look, records: tuple[Participant, ...], *, shows: bool) -> Iterator[Event]:
    """Yield what the row tells of the person beside a choice. The registration knows best who somebody is.

    It belongs to the record that the row fits, so that it goes with it if the records are split.
    """
    row, registers = look.row, look.kind == "registration"
    person, own = records[0], look.record or records[0]

    def told(new: str, known: str) -> str:
        return (registers and new) or known or new

    recognised = _with(
        own,
        display=row.display if shows else own.display,
        seen_as=tuple(name for name in look.names if name not in names_of(records)),
        email=told(row.email, own.email),
        organisation=told(look.organisation, own.organisation),
        role=told(row.role, own.role),
        region=told(row.region, own.region),
        site=told(row.site, own.site),
        ids=(row.id,) if row.id and all(row.id not in one.ids for one in records) else (),
        registered=own.registered or registers,
    )
    if recognised != _with(own):
        yield recognised
    if own is person and not own.registered and is_nobody(own.name) and not is_nobody(look.reading.name):
        # A device that turned out to be somebody; any other name stays as moderators know it.
        yield events.PersonRenamed(person=person.id, name=look.reading.name)


def _with(person: Participant, **news: Any) -> events.PersonRecognised:
    """Return the event that tells nothing new of a person but this."""
    known = {
        "display": person.display,
        "email": person.email,
        "organisation": person.organisation,
        "role": person.role,
        "region": person.region,
        "site": person.site,
        "registered": person.registered,
    }
    return events.PersonRecognised(person=person.id, **(known | news))


def _registered_choice(look: Look, person: str, choice: Choice | None) -> Iterator[Event]:
    """Yield the choice of a registration, unless something later has said what the person wants."""
    if look.told is None or not look.told.topics or (choice is not None and choice.source != "registration"):
        return
    if choice is None or choice.topics != look.told.topics:
        yield events.ChoiceMade(person=person, breakout=look.breakout, topics=look.told.topics, source="registration")


def _heard(look: Look, person: Participant, choice: Choice | None) -> Iterator[Event]:
    """Yield what a new message or answer brings about."""
    assert look.told is not None
    own = look.record or person
    yield events.StatementHeard(person=own.id, written=look.statement)
    if _is_asked_for(person):
        topics = look.told.topics or look.told.proposal
        yield _doubt(look, own.id, Said((), Reason(NAMESAKE), topics, look.told.written))
    elif look.told.reason is not None:
        yield _doubt(look, own.id, look.told)
    else:
        yield from _changed(look, person, choice, look.told.topics, "statement")


def _shown(look: Look, records: tuple[Participant, ...], choice: Choice | None) -> Iterator[Event]:
    """Yield what the display name brings about, if it says anything new."""
    person, own, said = records[0], look.record or records[0], look.named
    stands = choice is not None and choice.source != "registration"
    if look.row.display == own.display and (stands or person.doubt is not None):
        return
    old = look.row.display in settled_names(records)
    overruled = old and choice is not None and choice.source not in ("registration", "display")
    if said.reason is not None and not old:
        yield _doubt(look, own.id, said)
    elif said.topics and not overruled and _is_asked_for(person):
        yield _doubt(look, own.id, Said((), Reason(NAMESAKE), said.topics))
    elif said.topics and not overruled:
        yield from _changed(look, person, choice, said.topics, "display")
    elif look.says_nothing and not (person.doubt is not None and asks_who(person.doubt.reason)):
        return
    elif person.doubt is not None and not person.doubt.written and not _is_asked_for(person):
        yield events.DoubtDropped(person=person.id)


def _is_asked_for(person: Participant) -> bool:
    """Is it still open whether this is somebody who is known already?"""
    return person.doubt is not None and person.doubt.reason.code == NAMESAKE


def _changed(
    look: Look, person: Participant, choice: Choice | None, topics: tuple[int, ...], source: Source
) -> Iterator[Event]:
    if person.doubt is not None:
        yield events.DoubtDropped(person=person.id)
    if choice is None or choice.topics != topics or choice.source == "registration":
        own = look.record or person
        yield events.ChoiceMade(person=own.id, breakout=look.breakout, topics=topics, source=source)


def _doubt(look: Look, person: str, said: Said) -> Event:
    assert said.reason is not None
    return events.DoubtRaised(
        person=person,
        display=look.row.display,
        breakout=look.breakout,
        code=said.reason.code,
        params=dict(said.reason.params),
        proposal=said.proposal,
        written=said.written,
    )
