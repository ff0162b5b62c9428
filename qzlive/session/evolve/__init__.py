"""The one fold: server, moderators, replay, rehearsal and tests use it alike. Pure; it never branches on a
personal value, because that value may be gone when the log is read again."""

from __future__ import annotations

from collections.abc import Iterable

from ..record import Record
from ..state import State
from ..values import replace
from . import access, agenda, edition, merging, people, plenary, retention, rounds, sheets, tables, texts
from .registry import FOLDS

__all__ = [
    "FOLDS", "access", "agenda", "edition", "evolve", "fold", "merging", "people", "plenary", "retention",
    "rounds", "sheets", "tables", "texts",
]  # fmt: skip


def _happen(state: State, record: Record) -> State:
    for event in record.events:
        state = FOLDS[type(event)](state, event, record)
    return state


def evolve(state: State, record: Record) -> State:
    """Return the state after one accepted command."""
    return replace(_happen(state, record), version=record.version)


def fold(records: Iterable[Record], state: State | None = None) -> State:
    """Return the state after all records, from the empty one unless another is given."""
    state = state or State()
    version = state.version
    for record in records:
        state, version = _happen(state, record), record.version
    return replace(state, version=version)
