"""The list that tables are computed from: who is here, what each wants, and what binds."""

from __future__ import annotations

import hashlib
from dataclasses import astuple

from .identity import BELONGINGS, belonging, clusters
from .seating import allocation_of, bound, tables_of, to_seat
from .state import State


def basis(state: State, breakout: str) -> str:
    """Return a mark that changes with everything that a computation of this breakout's tables looks at.

    A plan carries the mark of the list that it was computed from; with another mark it is out of date.
    """
    phase, allocation = state.breakouts[breakout], allocation_of(state, breakout)
    choices = state.choices.get(breakout, {})
    known = clusters(state)
    present = sorted(person.id for person in to_seat(state, breakout))
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
        (allocation.round, [sorted(told.items()) for told in allocation.told]),
        [(table.id, table.topic, table.name, table.host, table.closed) for table in tables_of(state, breakout)],
        sorted((pair.one, pair.other, pair.relation) for pair in state.pairs),
    )
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]
