"""Records and states as JSON, for the wire and for files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..session.events import dump, load
from ..session.record import Record
from ..session.whole import dump_state, load_state

__all__ = ["dump_record", "dump_state", "load_record", "load_state"]


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
