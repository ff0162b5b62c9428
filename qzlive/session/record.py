"""One accepted command with everything that it brought about: the row of the log."""

from __future__ import annotations

from typing import NamedTuple

from .base import Event


class Record(NamedTuple):
    """`version` counts the accepted commands of a session from 1 without gaps; `at` is the server's clock in ms;
    `actor` is a device, `command` the id that this device gave its command."""

    version: int
    at: int
    actor: str
    command: str
    events: tuple[Event, ...]
