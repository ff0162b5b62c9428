"""Who sits where, tables, and who writes for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...reason import Reason


@dataclass(frozen=True)
class Allocation:
    """Who sits where in one breakout: the draft, and what was published last."""

    breakout: str
    seats: Mapping[str, str] = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()
    reasons: Mapping[str, Reason] = field(default_factory=dict)
    number: int = 0
    published: Mapping[str, str] | None = None
    published_at: int | None = None


@dataclass(frozen=True)
class Table:
    id: str
    breakout: str
    topic: int
    label: str
    closed: bool = False


@dataclass(frozen=True)
class Seat:
    """The right to write as host. `sheets` are all that it ever pointed at, the present one last."""

    id: str
    table: str
    sheets: tuple[str, ...]
    issue: int = 1
