"""The list that tables are computed from: who is here, what each wants, and what binds."""

from __future__ import annotations

import hashlib
from dataclasses import astuple

from .identity import BELONGINGS, belonging, clusters
from .pairs import said_of
from .seating import allocation_of, bound, hosts, tables_of, to_seat
from .state import State


def basis(state: State, breakout: str) -> str:
    """Return a mark that changes with everything that a computation of this breakout's tables looks at, and with
    nothing else: people come and go all the time.

    A plan carries the mark of the list that it was computed from; with another mark it is out of date.
    """
    phase, allocation = state.breakouts[breakout], allocation_of(state, breakout)
    choices = state.choices.get(breakout, {})
    known = clusters(state)
    writing = hosts(state, breakout)
    present = sorted(person.id for person in to_seat(state, breakout))
    if phase.form == "choice" and phase.rules.without_choice == "later":
        # Whoever has no wish is not computed with.
        kept = {*bound(allocation), *writing.values()}
        present = [id_ for id_ in present if id_ in kept or (id_ in choices and choices[id_].topics)]
    facts = (
        phase.form,
        phase.by,
        (phase.size, phase.min_size, phase.max_size, phase.rounds),
        astuple(phase.rules),
        phase.topics or tuple(sorted(state.topics)),
        [(id_, choices[id_].topics if id_ in choices else ()) for id_ in present],
        [(known[id_][0].name, *(belonging(known[id_], field) for field in BELONGINGS)) for id_ in present],
        sorted((id_, table) for id_, table in bound(allocation).items()),
        sorted((allocation.published or {}).items()),
        (allocation.round, len(allocation.told), [sorted(seated.items()) for seated in allocation.rounds]),
        [(table.id, table.topic, table.name, table.closed) for table in tables_of(state, breakout)],
        sorted((table, person) for table, person in writing.items() if person in present),
        sorted(said_of(state, frozenset(present)).items()),
    )
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]
