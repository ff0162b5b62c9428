"""The people of one topic over its tables: pairs as demanded, sizes even, then roles, organisations and regions.

Who must sit together or apart is seated first, hosts one at a table. The others are dealt like cards, role by role,
each to the table with the fewest of that role, so that every table has as many of each role as the others or one more.
Swaps of people of the same role then spread organisations and regions. With `split: alphabet` the others are seated by
name instead.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations

from ...names import fold
from .model import Person, Problem, needed
from .units import Unit

_PATIENCE = 50_000
"""Steps in the search for chairs of those who are bound; a topic has a handful of them."""
_SWAPS = 200

Feature = Callable[[Person], str]
_FEATURES: tuple[Feature, ...] = (
    lambda person: person.role,
    lambda person: person.organisation,
    lambda person: person.region,
)


@dataclass
class _Table:
    """`size`: how many are to sit here; `fixed`: those of them who are not swapped."""

    members: list[Person] = field(default_factory=list)
    fixed: set[str] = field(default_factory=set)
    size: int = 0

    def has(self, feature: Feature, value: str) -> int:
        return sum(feature(member) == value for member in self.members)


def deal(
    problem: Problem,
    topic: int,
    tables: int,
    units: Sequence[Unit],
    lots: Mapping[str, int],
    *,
    least: int | None = None,
) -> list[list[str]] | None:
    """Return the members of each table, None if the pairs do not fit onto so many tables of at least `least` (else
    what the topic needs)."""
    least = needed(problem, topic) if least is None else least
    known = {person.id: person for person in problem.participants}
    people = sorted((known[member] for unit in units for member in unit.members), key=lambda one: lots[one.id])
    if problem.split == "alphabet":
        people.sort(key=lambda person: (fold(person.name or person.id), person.name, person.id))
    place = {person.id: at * tables // len(people) for at, person in enumerate(people)}
    search = _Search(problem, topic, [_Table() for _ in range(tables)], known, place)
    bound = search.bound(units)
    if not any(
        search.seat(bound, 0, cap, least, len(people)) for cap in range(-(-len(people) // tables), problem.max_size + 1)
    ):
        return None
    dealt = search.tables
    _size(dealt, len(people))
    seated = {person for table in dealt for person in table.fixed}
    rest = [person for person in people if person.id not in seated]
    if problem.split == "alphabet":
        for person in rest:
            next(table for table in dealt if len(table.members) < table.size).members.append(person)
    else:
        _fill(dealt, rest)
        for number, feature in enumerate(_FEATURES):
            _spread(dealt, feature, _FEATURES[:number])
    return [[person.id for person in table.members] for table in dealt]


class _Search:
    """Seats the units that are not free to sit at any table of the topic."""

    def __init__(
        self, problem: Problem, topic: int, tables: list[_Table], known: Mapping[str, Person], place: Mapping[str, int]
    ) -> None:
        self.tables = tables
        self._topic = topic
        self._known = known
        self._place = place if problem.split == "alphabet" else {}
        self._steps = 0
        self._apart: dict[str, set[str]] = defaultdict(set)
        for one, other in problem.apart:
            if one in place and other in place:
                self._apart[one].add(other)
                self._apart[other].add(one)

    def bound(self, units: Sequence[Unit]) -> list[Unit]:
        """Return those who are seated first, the largest and most restricted before the others."""
        hosts = not self._place and len(self.tables) > 1
        found = [
            unit
            for unit in units
            if unit.size > 1 or self._apart.get(unit.members[0]) or (hosts and self._topic in unit.hosts)
        ]
        return sorted(found, key=lambda unit: (-unit.size, -self._conflicts(unit), unit.members))

    def seat(self, units: Sequence[Unit], at: int, cap: int, least: int, people: int) -> bool:
        """Seat the units from `at` on at tables of at most `cap`; whether everybody then has a chair."""
        if at == len(units):
            loads = [len(table.members) for table in self.tables]
            return sum(max(0, least - load) for load in loads) <= people - sum(loads)
        if at == 0:
            self._steps = 0
        tried = False
        for table in sorted(self.tables, key=lambda table: self._liking(units[at], table)):
            if not table.members:
                # Empty tables are alike, unless the alphabet tells them apart.
                if tried and not self._place:
                    continue
                tried = True
            self._steps += 1
            if self._steps > _PATIENCE:
                return False
            if len(table.members) + units[at].size > cap or self._clash(units[at], table):
                continue
            table.members += [self._known[member] for member in units[at].members]
            table.fixed.update(units[at].members)
            if self.seat(units, at + 1, cap, least, people):
                return True
            del table.members[-units[at].size :]
            table.fixed.difference_update(units[at].members)
        return False

    def _conflicts(self, unit: Unit) -> int:
        return sum(len(self._apart.get(member, ())) for member in unit.members)

    def _clash(self, unit: Unit, table: _Table) -> bool:
        return any(self._apart.get(member, set()) & table.fixed for member in unit.members)

    def _liking(self, unit: Unit, table: _Table) -> tuple[int, int]:
        """Return what is best when small: the alphabet's table, or few hosts and people of the same role."""
        at = self.tables.index(table)
        if self._place:
            return abs(at - self._place[unit.members[0]]), at
        hosts = sum(member.host == self._topic for member in table.members) if self._topic in unit.hosts else 0
        roles = {self._known[member].role for member in unit.members}
        return hosts * 1000 + 10 * len(table.members) + sum(member.role in roles for member in table.members), at


def _size(tables: Sequence[_Table], people: int) -> None:
    """Give each table its size: whoever is left goes where the fewest are."""
    for table in tables:
        table.size = len(table.members)
    for _ in range(people - sum(table.size for table in tables)):
        min(tables, key=lambda table: table.size).size += 1


def _fill(tables: Sequence[_Table], rest: Sequence[Person]) -> None:
    """Deal people role by role. The one chair more that a role takes comes from the tables with most room, so that the
    last role finds even room as well."""
    counts = {id(table): [Counter(feature(one) for one in table.members) for feature in _FEATURES] for table in tables}
    for person in sorted(rest, key=lambda one: tuple(feature(one) for feature in _FEATURES)):
        values = [feature(person) for feature in _FEATURES]

        def liking(table: _Table, values: Sequence[str] = values) -> tuple[int, ...]:
            role, *others = (count[value] for count, value in zip(counts[id(table)], values, strict=True))
            return role, len(table.members) - table.size, *others

        table = min((table for table in tables if len(table.members) < table.size), key=liking)
        table.members.append(person)
        for count, value in zip(counts[id(table)], values, strict=True):
            count[value] += 1


def _spread(tables: Sequence[_Table], feature: Feature, kept: Sequence[Feature]) -> None:
    """Swap people who are equal in what is `kept` until no swap spreads the feature better."""
    values = sorted({feature(person) for table in tables for person in table.members})
    if len(values) < 2:
        return
    for _ in range(_SWAPS):
        if not any(_swap(tables, value, feature, kept) for value in values):
            return


def _swap(tables: Sequence[_Table], value: str, feature: Feature, kept: Sequence[Feature]) -> bool:
    """Bring one person of this value from a table with many to one with few."""
    many = sorted(tables, key=lambda table: -table.has(feature, value))
    for giving, taking in permutations(many, 2) if len(many) < 8 else ((many[0], many[-1]),):
        surplus = giving.has(feature, value) - taking.has(feature, value)
        if surplus < 2:
            continue
        for one in giving.members:
            if one.id in giving.fixed or feature(one) != value:
                continue
            for other in taking.members:
                if other.id in taking.fixed or feature(other) == value:
                    continue
                if any(keep(one) != keep(other) for keep in kept):
                    continue
                lack = taking.has(feature, feature(other)) - giving.has(feature, feature(other))
                if surplus + lack > 2:
                    giving.members[giving.members.index(one)] = other
                    taking.members[taking.members.index(other)] = one
                    return True
    return False
