"""Who sits where, tables, and who writes for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ...reason import Reason
from .agenda import Aim

BreakStep = Literal["announce", "collect", "decide", "seat", "tell", "open"]
"""The steps of the break, in order: say how to choose, collect the choices, decide what is doubtful, make the tables,
tell everybody where to sit, open the rooms."""

Relation = Literal["apart", "together"]
"""Two people are not to sit, or are to sit, at one table."""


@dataclass(frozen=True)
class Pair:
    """Two people, the smaller id first."""

    one: str
    other: str
    relation: Relation


@dataclass(frozen=True)
class Allocation:
    """Who sits where in one breakout: the draft, and what was published last.

    `reasons` hold for those who sit somewhere and for those who do not. `aim` is that of the computation which the
    draft comes from, None if it was made without; `proved`: no better one is possible. In a café `rounds` are the
    drafts of all rounds, `told` the rounds that were published, the first ones; `round` is the one that runs, from 1
    on, 0 before the first, `begun` says when each began, and `seats` and `published` are those of that round, before
    the first one those of the first. `steps` are the steps of the break that are done, with when. `placed`: at which
    table's room somebody was already put in the call.
    """

    breakout: str
    seats: Mapping[str, str] = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()
    reasons: Mapping[str, Reason] = field(default_factory=dict)
    aim: Aim | None = None
    proved: bool = False
    number: int = 0
    published: Mapping[str, str] | None = None
    published_at: int | None = None
    rounds: tuple[Mapping[str, str], ...] = ()
    told: tuple[Mapping[str, str], ...] = ()
    round: int = 0
    begun: Mapping[int, int] = field(default_factory=dict)
    steps: Mapping[BreakStep, int] = field(default_factory=dict)
    placed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """`topic` 0: a table without a topic, of a group that has a `name`. `host`: the person who is to write here.
    `joined`: the table into which this one was merged when it was closed."""

    id: str
    breakout: str
    topic: int
    label: str
    closed: bool = False
    name: str = ""
    host: str | None = None
    joined: str | None = None


@dataclass(frozen=True)
class Seat:
    """The right to write as host. `sheets` are all that it ever pointed at, the present one last."""

    id: str
    table: str
    sheets: tuple[str, ...]
    issue: int = 1
