"""What the log holds: rows of events, sessions, and the starts of the server."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, NamedTuple

from qzlive.session.base import Event


class Row(NamedTuple):
    """One accepted command on its way to the disk.

    `version` counts from 1 without gaps in each session; `at` is ms since the epoch; `command_id` is unique
    for the `actor` in the session. `command_hash` is stored readable: make it with a key (HMAC), or a name in
    the command could be found by trying.
    """

    version: int
    at: int
    actor: str
    command_id: str
    command_hash: str
    events: tuple[Event, ...]


class StoredRow(NamedTuple):
    """A row as it is read: each event is {type, schema, fields...}, unsealed, for the caller to validate.

    A field whose key is gone holds MASK (a tuple as many of it as it had items).
    """

    version: int
    at: int
    actor: str
    command_id: str
    command_hash: str
    events: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A session in the log. `created_at` is ms since the epoch."""

    id: str
    name: str
    created_at: int


@dataclass(frozen=True, slots=True)
class Boot:
    """A start of the server: which version the session had then. `at` is ms since the epoch."""

    id: str
    version: int
    at: int


def chain_start(session_id: str) -> bytes:
    """Return what the first row of a session is chained to."""
    return hashlib.sha256(session_id.encode()).digest()


def chain_link(
    previous: bytes, version: int, at: int, actor: str, command_id: str, command_hash: str, events: str
) -> bytes:
    """Return the link of a row: it changes when anything in this row or in one before it does.

    `events` is the stored text, sealed, so that the chain can be checked without keys and after erasures.
    """
    row = f"{version}\n{at}\n{actor}\n{command_id}\n{command_hash}\n{events}"
    return hashlib.sha256(previous + row.encode()).digest()
