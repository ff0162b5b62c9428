"""A topic café as it is asked for, and its rounds as they come out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from ...reason import Reason

Seats = tuple[tuple[tuple[str, ...], ...], ...]
"""Who sits where: for each round, for each table in the order of the tables, the ids of its people."""

Pairs = tuple[tuple[str, str], ...]

MOST_PEOPLE = 2_000
MOST_TABLES = 500
MOST_ROUNDS = 20


class CafeRefused(Exception):
    """What was asked for contradicts itself: a code of the catalogue and the numbers and ids in its sentence."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, str | int] = params


@dataclass(frozen=True, slots=True)
class Cafe:
    """A topic café. Tables are numbered from 1.

    `topics`: the number of the topic of each table, so that several tables may have one topic. `hosts`: by table
    the person who stays there. `wishes`: the numbers of the topics that a person wants to visit, most wanted
    first. `apart`, `together`: pairs who never, or always, share a table. `max_size`: how many a table is meant for;
    nobody is left out for it, it is only said.
    """

    people: tuple[str, ...]
    topics: tuple[int, ...]
    rounds: int
    hosts: Mapping[int, str] = field(default_factory=dict)
    wishes: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    apart: Pairs = ()
    together: Pairs = ()
    seed: int = 1
    max_size: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The rounds of a café.

    `unmet`: by person, by topic, why a wish is not met. `warnings`: what a moderator should know. `searched`:
    whether the tables were improved by trial, because no construction gives them.
    """

    seats: Seats
    unmet: Mapping[str, Mapping[int, Reason]]
    warnings: tuple[Reason, ...]
    searched: bool


@dataclass(frozen=True, slots=True)
class Met:
    """Who met whom. `repeated_pairs`: pairs who share a table in more than one round. `least`, `mean`: how many
    different people somebody meets."""

    repeated_pairs: int
    least: int
    mean: float


def met(seats: Seats) -> Met:
    """Count the meetings of everybody who sits in at least one round; all zero if nobody does."""
    pairs = Counter(pair for tables in seats for members in tables for pair in combinations(sorted(members), 2))
    others = Counter({person: 0 for tables in seats for members in tables for person in members})
    for pair in pairs:
        others.update(pair)
    return Met(
        repeated_pairs=sum(times > 1 for times in pairs.values()),
        least=min(others.values(), default=0),
        mean=round(sum(others.values()) / len(others), 2) if others else 0.0,
    )


def routes(seats: Seats) -> dict[str, tuple[int | None, ...]]:
    """Return for each person the table of each round, None where the person does not sit."""
    found: dict[str, list[int | None]] = {}
    for number, tables in enumerate(seats):
        for table, members in enumerate(tables, start=1):
            for person in members:
                found.setdefault(person, [None] * len(seats))[number] = table
    return {person: tuple(found[person]) for person in sorted(found)}


def second_visits(seats: Seats, hosts: Iterable[str] = (), topics: tuple[int, ...] | None = None) -> int:
    """Return how often somebody who is no host comes to a table (or, with `topics`, a topic) once more."""
    staying = set(hosts)
    again = 0
    for person, route in routes(seats).items():
        if person not in staying:
            stops = [topics[table - 1] if topics else table for table in route if table]
            again += len(stops) - len(set(stops))
    return again


def check(cafe: Cafe) -> None:
    """Raise CafeRefused with what contradicts what."""
    present = Counter(cafe.people)
    tables = len(cafe.topics)
    for person, times in present.items():
        if times > 1:
            raise CafeRefused("rounds-person-twice", person=person)
    for what, number, most in (
        ("people", len(present), MOST_PEOPLE),
        ("tables", tables, MOST_TABLES),
        ("rounds", cafe.rounds, MOST_ROUNDS),
    ):
        if number > most:
            raise CafeRefused(f"rounds-most-{what}", count=number, most=most)
    if cafe.rounds < 1:
        raise CafeRefused("rounds-no-round")
    if tables < 1:
        raise CafeRefused("rounds-no-table")
    if tables == 1 and cafe.rounds > 1:
        raise CafeRefused("rounds-one-table", rounds=cafe.rounds)
    if len(present) < tables:
        raise CafeRefused("rounds-few-people", people=len(present), tables=tables)
    _check_hosts(cafe, set(present))
    _check_pairs(cafe, set(present))
    for person, wanted in cafe.wishes.items():
        if person not in present:
            raise CafeRefused("rounds-wish-unknown-person", person=person)
        for topic in wanted:
            if topic not in cafe.topics:
                raise CafeRefused("rounds-wish-unknown-topic", person=person, topic=topic)


def _check_hosts(cafe: Cafe, present: set[str]) -> None:
    at: dict[str, int] = {}
    for table, host in cafe.hosts.items():
        if not 1 <= table <= len(cafe.topics):
            raise CafeRefused("rounds-host-unknown-table", person=host, table=table, tables=len(cafe.topics))
        if host not in present:
            raise CafeRefused("rounds-host-unknown-person", person=host, table=table)
        if host in at:
            raise CafeRefused("rounds-host-twice", person=host, first=at[host], second=table)
        at[host] = table


def _check_pairs(cafe: Cafe, present: set[str]) -> None:
    """Raise if pairs contradict each other; together goes on: who sits with somebody sits with all of theirs."""
    for one, other in (*cafe.apart, *cafe.together):
        for person in (one, other):
            if person not in present:
                raise CafeRefused("rounds-pair-unknown-person", person=person)
        if one == other:
            raise CafeRefused("rounds-pair-of-one", person=one)
    with_ = {person: {person} for person in present}
    for one, other in cafe.together:
        joined = with_[one] | with_[other]
        for person in joined:
            with_[person] = joined
    for one, other in cafe.apart:
        if other in with_[one]:
            raise CafeRefused("rounds-apart-and-together", first=one, second=other)
    most = -(-len(present) // len(cafe.topics))
    for group in with_.values():
        if len(group) > most:
            raise CafeRefused("rounds-together-too-many", person=min(group), count=len(group), most=most)
        hosts = sorted(table for table, host in cafe.hosts.items() if host in group)
        if hosts and len(group) > 1 and cafe.rounds > 1 or len(hosts) > 1:
            raise CafeRefused("rounds-together-host", person=cafe.hosts[hosts[0]], table=hosts[0])
