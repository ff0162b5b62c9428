"""What every reader of a list gives back, whatever the source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class RosterRefused(Exception):
    """A list cannot be read at all. `code` is a message of the catalogue, `params` fill it."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


@dataclass(frozen=True, slots=True)
class Row:
    """One display name. `number` is its line in the source, from 1."""

    number: int
    display: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that is not a person, and why: a message of the catalogue with numbers."""

    row: int
    code: str
    params: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Block:
    """A list as it was read. `stated` is the number of people that the list itself names, if it names one."""

    rows: tuple[Row, ...]
    skipped: tuple[Skipped, ...]
    stated: int | None
