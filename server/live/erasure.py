"""Whose keys go when somebody is forgotten, and what may be said of them afterwards."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from qzlive.session.base import Event
from qzlive.session.events.agenda import SessionForgotten
from qzlive.session.events.people import PersonForgotten
from qzlive.session.evolve import evolve
from qzlive.session.mentions import Mentions, mentions_of
from qzlive.session.record import Record
from qzlive.session.sealed import MASK, sealed_fields
from qzlive.session.state import State
from server.store import kept_key, person_key, session_key


def erased_by(session: str, state: State, records: Iterable[Record]) -> frozenset[str]:
    """Return the keys that records end; `state` is the one after them."""
    keys: set[str] = set()
    for record in records:
        for event in record.events:
            match event:
                case PersonForgotten():
                    keys.add(person_key(session, event.person))
                case SessionForgotten():
                    keys |= erased_in(session, state)
    return frozenset(keys)


def erased_in(session: str, state: State) -> frozenset[str]:
    """Return all keys that have to be gone in this state."""
    keys = {person_key(session, person.id) for person in state.people.values() if person.forgotten}
    return frozenset(keys | {session_key(session), kept_key(session)} if state.forgotten else keys)


def names_gone(state: State, records: Sequence[Record]) -> dict[int, Mentions]:
    """Return by the version that forgot them what finds the names of forgotten people; `state` is the one before the
    records. Those whose key is erased have none."""
    found: dict[int, Mentions] = {}
    if not any(isinstance(event, PersonForgotten) for record in records for event in record.events):
        return found
    for record in records:
        gone = [state.people[event.person] for event in record.events if isinstance(event, PersonForgotten)]
        whole = any(isinstance(event, SessionForgotten) for event in record.events)
        name = mentions_of(state, gone) if gone and not whole else None
        if name is not None:
            found[record.version] = name
        state = evolve(state, record)
    return found


def without_words(session: str, record: Record, erased: Collection[str]) -> Record:
    """Return a record that says nothing of people whose keys were erased."""
    events = tuple(
        _masked(event) if person_key(session, getattr(event, "person", "")) in erased else event
        for event in record.events
    )
    return record._replace(events=events)


def _masked(event: Event) -> Event:
    words = {field for field, key in sealed_fields(type(event)).items() if key == "person"}
    masked = {field: MASK if isinstance(getattr(event, field), str) else () for field in words}
    return event.model_copy(update=masked)
