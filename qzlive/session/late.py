"""Who has come and has no seat, and whose table has become too small: what may be proposed, without moving anybody who
was told a table. Everything is derived from the state in some milliseconds; nothing happens by itself.

    matters(state, breakout) -> Matters        what waits for a moderator
    standing(state, breakout) -> tables        the tables as they are, for `choice.proposals` (what would move others)
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from ..tables.choice import Person, Problem, Table, insert
from ..tables.choice.model import needed, wishes
from .problem import problem_of
from .seating import allocation_of, hosts, tables_of
from .state import State

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Chair:
    """A person without a seat, and a free chair at a table of the best wish that has one."""

    person: str
    table: str
    wishes: tuple[int, ...]

    @property
    def key(self) -> Key:
        """What has to change before it is proposed again after it was declined."""
        return "chair", self.person, self.table, self.wishes


@dataclass(frozen=True, slots=True)
class Ask:
    """A person for whom no table of the wishes has a chair; `free` are the tables with a chair for them, by label."""

    person: str
    wishes: tuple[int, ...]
    free: tuple[str, ...]

    @property
    def key(self) -> Key:
        """What has to change before it is asked again after it was put off."""
        return "ask", self.person, self.wishes


@dataclass(frozen=True, slots=True)
class Way:
    """All people of a table go to other tables: `into` one of the same topic, or, None, each to a free chair of the own
    wishes. `moves` is by person; `worse` is for how many of them the new topic is a later wish."""

    into: str | None
    moves: Mapping[str, str]
    worse: int


@dataclass(frozen=True, slots=True)
class Small:
    """A table that people have left and that has fewer than `least` now; `people` are left, `ways` to close it."""

    table: str
    people: tuple[str, ...]
    least: int
    ways: tuple[Way, ...]

    @property
    def key(self) -> Key:
        """What has to change before it is proposed again after it was declined."""
        return "small", self.table, self.people


Matter = Chair | Small | Ask


@dataclass(frozen=True, slots=True)
class Matters:
    """`chairs` first come with the better lot. `wishless`: who is here without a seat and without a wish; nobody need
    look for them, they are seated when they are seen."""

    chairs: tuple[Chair, ...] = ()
    small: tuple[Small, ...] = ()
    asks: tuple[Ask, ...] = ()
    wishless: tuple[str, ...] = ()

    @property
    def pressing(self) -> tuple[Matter, ...]:
        """Everything that waits for somebody, in the order in which it is gone through."""
        return *self.chairs, *self.small, *self.asks


def over(state: State, breakout: str) -> bool:
    """Return whether nobody is seated any more: the breakout or the whole session is over."""
    ended = any(item.breakout == breakout and item.ended_at is not None for item in state.items.values())
    return ended or state.ended_at is not None


def standing(state: State, breakout: str) -> tuple[Table, ...]:
    """Return the open tables that have people, as they are now. A chair is taken by whoever was told it and by whoever
    has it in the draft, of those who are here."""
    allocation, writing = allocation_of(state, breakout), hosts(state, breakout)
    here = {person.id for person in state.people.values() if person.present}
    members: defaultdict[str, set[str]] = defaultdict(set)
    for seats in (allocation.seats, allocation.published or {}):
        for person, table in seats.items():
            if person in here and (person in allocation.seats or seats is allocation.seats):
                members[table].add(person)
    return tuple(
        Table(table.id, table.topic, tuple(sorted(members[table.id])), writing.get(table.id))
        for table in tables_of(state, breakout)
        if members[table.id] and not table.closed
    )


def matters(state: State, breakout: str | None) -> Matters:
    """Return what waits for a moderator once there are tables; nothing before that, after the breakout, and for tables
    that are not by choice."""
    phase = state.breakouts.get(breakout or "")
    if breakout is None or phase is None or phase.form != "choice" or over(state, breakout):
        return Matters()
    allocation = allocation_of(state, breakout)
    if not allocation.seats:
        return Matters()
    problem, tables = problem_of(state, breakout), standing(state, breakout)
    seated = {member for table in tables for member in table.members}
    waiting = [person for person in problem.participants if person.id not in seated]
    small = _small(state, breakout, problem, tables)
    if not waiting:
        return Matters(small=small)
    plan = insert(problem, tables)
    seats, lots = plan.seats, plan.lots
    waiting.sort(key=lambda person: lots[person.id])
    place = {table.id: number for number, table in enumerate(tables)}
    return Matters(
        chairs=tuple(Chair(person.id, seats[person.id].id, wishes(person)) for person in waiting if person.id in seats),
        small=tuple(one for one in small if not _mended(one, Counter(seats[id_].id for id_ in seats))),
        asks=tuple(
            Ask(person.id, wishes(person), tuple(sorted(plan.asked[person.id], key=place.__getitem__)))
            for person in waiting
            if person.id in plan.asked
        ),
        wishless=tuple(person.id for person in waiting if person.id in plan.waiting),
    )


def _mended(small: Small, sizes: Mapping[str, int]) -> bool:
    """Return whether those who have come make a table big enough again."""
    return sizes[small.table] >= small.least


def _small(state: State, breakout: str, problem: Problem, tables: Sequence[Table]) -> tuple[Small, ...]:
    allocation = allocation_of(state, breakout)
    told = Counter((allocation.published or {}).values())
    found = []
    for table in tables:
        here = tuple(id_ for id_ in table.members if allocation.seats.get(id_) == table.id)
        least = needed(problem, table.topic)
        if 0 < len(here) < min(least, told[table.id]):
            found.append(Small(table.id, here, least, _ways(problem, tables, table, here)))
    return tuple(found)


def _ways(problem: Problem, tables: Sequence[Table], table: Table, people: Collection[str]) -> tuple[Way, ...]:
    """Return how a table may be closed: into the smallest of its topic with room for all, or spread over the topics
    that its people named."""
    known = {person.id: person for person in problem.participants}
    others = [other for other in tables if other.id != table.id]
    mates = [other for other in others if other.topic == table.topic]
    ways = []
    for other in sorted(mates, key=lambda other: (len(other.members), other.id)):
        seats = _seats(problem, [other], people)
        if seats is not None:
            ways.append(Way(other.id, seats, 0))
            break
    spread = _seats(problem, others, people)
    if spread is not None and all(spread != way.moves for way in ways):
        topic_of = {other.id: other.topic for other in others}
        worse = sum(_rank(known[id_], topic_of[seat]) > _rank(known[id_], table.topic) for id_, seat in spread.items())
        ways.append(Way(None, spread, worse))
    return tuple(ways)


def _seats(problem: Problem, tables: Sequence[Table], people: Collection[str]) -> Mapping[str, str] | None:
    """Return free chairs at these tables for all of these people, None if there are not enough."""
    here = {member for table in tables for member in table.members}.difference(people)
    stayed = [replace(table, members=tuple(one for one in table.members if one in here)) for table in tables]
    others = tuple(person for person in problem.participants if person.id in here or person.id in people)
    seats = insert(replace(problem, participants=others), stayed, people).seats
    return {id_: seats[id_].id for id_ in sorted(people)} if all(id_ in seats for id_ in people) else None


def _rank(person: Person, topic: int) -> int:
    named = wishes(person)
    return named.index(topic) if topic in named else 0
