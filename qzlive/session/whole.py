"""A state as JSON text: for snapshots, and for an event that takes the place of all before it."""

from __future__ import annotations

from functools import cache

from pydantic import TypeAdapter

from .state import State


@cache
def _adapter() -> TypeAdapter[State]:
    return TypeAdapter(State)


def dump_state(state: State) -> str:
    """Return a state as JSON text."""
    return _adapter().dump_json(state).decode()


def load_state(text: str) -> State:
    """Return the state of JSON text; raises ValidationError."""
    return _adapter().validate_json(text)
