"""Records and states as JSON, for the wire and for files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from ..session.events import dump, load
from ..session.record import Record
from ..session.state import State


def dump_record(record: Record) -> dict[str, Any]:
    """Return a record as JSON values."""
    return {
        "version": record.version,
        "at": record.at,
        "actor": record.actor,
        "command": record.command,
        "events": [dump(event) for event in record.events],
    }


def load_record(body: Mapping[str, Any]) -> Record:
    """Return the record of JSON values; raises KeyError or ValidationError for what this release cannot read."""
    return Record(body["version"], body["at"], body["actor"], body["command"], tuple(map(load, body["events"])))


@cache
def _state() -> TypeAdapter[State]:
    return TypeAdapter(State)


def dump_state(state: State) -> str:
    """Return a state as JSON text."""
    return _state().dump_json(state).decode()


def load_state(text: str) -> State:
    """Return the state of JSON text; raises ValidationError."""
    return _state().validate_json(text)
