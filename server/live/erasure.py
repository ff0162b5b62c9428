"""Whose keys go when somebody is forgotten."""

from __future__ import annotations

from collections.abc import Iterable

from qzlive.session.events.agenda import SessionForgotten
from qzlive.session.events.people import PersonForgotten
from qzlive.session.record import Record
from qzlive.session.state import State
from server.store import person_key, session_key


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
    return frozenset(keys | {session_key(session)} if state.forgotten else keys)
