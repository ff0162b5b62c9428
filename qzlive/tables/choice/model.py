"""What is asked of the topic tables, and what comes of it. Topics are named by their numbers, people by their ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ...reason import Reason

Aim = Literal["fair", "placed", "first"]
AIMS: tuple[Aim, ...] = ("fair", "placed", "first")
WithoutChoice = Literal["later", "anywhere"]
Split = Literal["deal", "alphabet"]
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Person:
    """`choices` in the order of the wishes; a topic that is not on offer stays a wish that cannot be met. `pin` is the
    topic at which a moderator placed the person, `host` the one at which they sit if it takes place. `name` is what
    the alphabet goes by (else the id); role, organisation and region are mixed over the tables of a topic."""

    id: str
    choices: tuple[int, ...] = ()
    role: str = ""
    organisation: str = ""
    region: str = ""
    name: str = ""
    host: int | None = None
    pin: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """`topics`: the numbers on offer. `max_tables`: None if there is no limit. `keep`: topics that are never closed;
    one person is enough for them. `without_choice`: `later` leaves people without a wish unseated until they are
    seen."""

    topics: tuple[int, ...]
    participants: tuple[Person, ...]
    min_size: int = 3
    max_size: int = 8
    max_tables: int | None = None
    aim: Aim = "fair"
    popularity_rule: bool = True
    without_choice: WithoutChoice = "later"
    split: Split = "deal"
    keep: frozenset[int] = frozenset()
    seed: int = 1
    apart: tuple[Pair, ...] = ()
    together: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """`host` is a member, or None if no host of the topic sits here."""

    id: str
    topic: int
    members: tuple[str, ...] = ()
    host: str | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """One aim after the other: what was made as small as possible, how small it is, and whether less is impossible."""

    name: str
    value: int
    proved: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """`asked`: people who have to choose again, each with the tables that have a chair for them. `waiting`: people
    without a wish who are seated when they are seen. `reasons` has one for each participant. `lots` are places from 1
    (the best). `solver`: `highs`, `greedy` (nothing is proved then) or `insert` (the late at free chairs)."""

    tables: tuple[Table, ...]
    asked: Mapping[str, tuple[str, ...]]
    waiting: tuple[str, ...]
    closed_topics: tuple[int, ...]
    proved: bool
    reasons: Mapping[str, Reason]
    lots: Mapping[str, int]
    levels: tuple[Level, ...] = ()
    solver: Literal["highs", "greedy", "insert"] = "highs"

    @property
    def seats(self) -> dict[str, Table]:
        return {member: table for table in self.tables for member in table.members}


@dataclass(frozen=True, slots=True)
class Demand:
    """One demand that cannot be met, or not together with others: a code of the catalogue, its numbers, its people."""

    code: str
    params: Mapping[str, int] = field(default_factory=dict)
    people: tuple[str, ...] = ()


class Contradictory(Exception):
    """The demands exclude each other. `alone`: each of `demands` is impossible by itself; otherwise they are a smallest
    set that cannot be met together, and any one of them given up would do."""

    def __init__(self, demands: tuple[Demand, ...], *, alone: bool) -> None:
        super().__init__(", ".join(demand.code for demand in demands))
        self.demands = demands
        self.alone = alone


class Cancelled(Exception):
    """The caller did not want to wait any longer."""


class NoSolver(Exception):
    """highspy is not installed here."""


def wishes(person: Person) -> tuple[int, ...]:
    """Return the topics that a person named, each once: naming a topic twice is one wish."""
    return tuple(dict.fromkeys(person.choices))


def needed(problem: Problem, topic: int) -> int:
    """Return how many people a table of the topic needs."""
    return 1 if topic in problem.keep else problem.min_size
