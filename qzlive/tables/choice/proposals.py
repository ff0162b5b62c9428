"""What may be done for people without a chair and for tables that became too small, each with its price in moves.

One person is placed by a chain of moves. Where tables are to be mended or opened, it is decided about each table: who
is told a table counts as moved if it is another one, even of the same topic. First as few people as possible without a
chair, then as few moves, then as few unmet wishes of the late and the moved. Of people who sit together and want the
same, those with the better lots stay.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ..labels import next_label
from ..lots import drawn
from .chains import chain
from .change import enemies_of, insert, late, present
from .model import Person, Problem, Table, needed, wishes
from .plans import sorted_out
from .program import Program

if TYPE_CHECKING:
    from .highs import Solver

Goal = Literal["place", "mend", "best"]
"""`place` one person, `mend` tables below their minimum, or the `best`: as many as possible placed and mended."""
_UNSEATED = ""


@dataclass(frozen=True, slots=True)
class Move:
    """A person who was told a table and would sit at another."""

    person: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """`placed`: who gets a chair by it, `moves`: its price, `opened` and `closed`: ids of tables. `tables` are those
    afterwards. `proved`: it cannot be had with fewer moves."""

    goal: Goal
    placed: Mapping[str, str]
    moves: tuple[Move, ...]
    opened: tuple[str, ...]
    closed: tuple[str, ...]
    tables: tuple[Table, ...]
    proved: bool


def proposals(
    problem: Problem,
    tables: Sequence[Table],
    seen: Collection[str] = (),
    *,
    seconds: float | None = 2.0,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Proposal, ...]:
    """Return what may be offered after `insert`: how each person without a chair could be placed, how tables below the
    minimum could be mended, and the best of all if it is something else. Nothing if nothing is needed.

    `tables` and `seen` as for `insert`. `seconds` for all that is computed. Without highspy only the chains for single
    people are offered. Raises Cancelled.
    """
    problem = sorted_out(problem)
    inserted = insert(problem, tables, seen)
    left = [person for person in late(problem, inserted.tables, seen) if person.id not in inserted.seats]
    found = [offer for person in left if (offer := _by_chain(problem, inserted.tables, person.id)) is not None]
    short = any(0 < len(table.members) < needed(problem, table.topic) for table in inserted.tables)
    goals: list[Goal] = [*(("mend",) if short else ()), *(("best",) if short or left else ())]
    each = None if seconds is None else seconds / max(1, len(goals))
    for goal in goals:
        change = _Change(problem, present(problem, tables), inserted.tables, left, goal)
        offer = change.solve(each, cancelled)
        if offer is not None and (offer.moves or offer.placed) and not any(_same(offer, other) for other in found):
            found.append(offer)
    return tuple(found)


def _by_chain(problem: Problem, tables: Sequence[Table], person: str) -> Proposal | None:
    found = chain(problem, tables, person)
    if found is None:
        return None
    first, steps = found
    target = {person: first, **{member: after for member, _, after in steps}}
    leaving = {member for member, _, _ in steps}
    after = [
        replace(
            table,
            members=tuple(
                sorted({*table.members} - leaving | {member for member, to in target.items() if to == table.id})
            ),
        )
        for table in tables
    ]
    moves = tuple(Move(*step) for step in steps)
    return Proposal("place", {person: first}, moves, (), (), tuple(after), proved=len(moves) == 1)


def _same(one: Proposal, other: Proposal) -> bool:
    return {table.id: table.members for table in one.tables} == {table.id: table.members for table in other.tables}


@dataclass(frozen=True, slots=True)
class _Kind:
    """People who were told the same table (None: none yet) and want the same; `bound` ones are alone."""

    people: tuple[str, ...]
    told: str | None
    now: bool
    ranks: Mapping[str, int]


class _Change:
    """A proposal for all: columns for how many of each kind sit at each table, and whether a table is open."""

    def __init__(
        self,
        problem: Problem,
        told: Sequence[Table],
        inserted: Sequence[Table],
        left: Sequence[Person],
        goal: Goal,
    ) -> None:
        self.problem, self.goal = problem, goal
        self.told = {member: table.id for table in told for member in table.members}
        self.now = {member: table.id for table in inserted for member in table.members}
        self.people = {person.id: person for person in problem.participants}
        self.active = sorted({*self.now, *(person.id for person in left)})
        self.running = {table.id for table in inserted}
        self.tables = {table.id: table for table in inserted} | self._openable(inserted, left)
        self.enemies = enemies_of(problem)
        self.program = Program()
        self.kinds = self._kinds()
        self.open = {id_: self.program.column(1) for id_ in self.tables}
        self.seats: dict[tuple[int, str], int] = {}
        self._rows()

    def solve(self, seconds: float | None, cancelled: Callable[[], bool] | None) -> Proposal | None:
        try:
            from .highs import Solver
        except ModuleNotFoundError:
            return None
        try:
            return self._solve(Solver(self.program, seconds, cancelled))
        except TimeoutError:
            return None

    def _solve(self, solver: Solver) -> Proposal | None:
        unseated, moved, unmet = {}, {}, {}
        for (number, table), column in self.seats.items():
            kind = self.kinds[number]
            if table == _UNSEATED:
                unseated[column] = 1
                unmet[column] = len(wishes(self.people[kind.people[0]]))
                continue
            if kind.told is not None and table != kind.told:
                moved[column] = 1
            if table != kind.told:
                unmet[column] = kind.ranks[table]
        proved = True
        values: tuple[int, ...] = ()
        for cost in (unseated, moved, unmet) if self.goal == "best" else (moved, unseated, unmet):
            best = solver.minimise(cost)
            if best is None:
                return None
            solver.at_most(cost, best.cost)
            proved, values = proved and best.proved, best.values
        return self._proposal(values, proved)

    def _openable(self, inserted: Sequence[Table], left: Sequence[Person]) -> dict[str, Table]:
        """Return the tables that may be opened: one for each topic that the late want."""
        taken = {table.id for table in inserted}
        wanted = {topic for person in left for topic in (*wishes(person), person.pin) if topic is not None}
        names = {topic: next_label(topic, taken) for topic in sorted(wanted & set(self.problem.topics))}
        return {name: Table(name, topic) for topic, name in names.items()}

    def _kinds(self) -> list[_Kind]:
        alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
        paired = {one for pair in (*self.problem.together, *self.problem.apart) for one in pair}
        for name in self.active:
            person = self.people[name]
            alone = name in paired or person.pin is not None or person.host is not None
            key = (self.told.get(name, ""), str(name in self.now), *map(str, wishes(person)))
            alike[("alone", name) if alone else ("alike", *key)].append(name)
        return [
            _Kind(tuple(names), self.told.get(names[0]), names[0] in self.now, self._ranks(names[0]))
            for _, names in sorted(alike.items())
        ]

    def _ranks(self, name: str) -> dict[str, int]:
        """Return the tables where somebody may sit: the own one, and those of topics that they named."""
        person, own = self.people[name], self.told.get(name)
        named = wishes(person)
        topics = {topic: rank for rank, topic in enumerate(named)}
        if not named and own is None:
            topics = dict.fromkeys(self.problem.topics, 0)
        if person.pin is not None:
            topics = {person.pin: 0}
        elif person.host is not None:
            topics.setdefault(person.host, 0)
        return {
            table.id: topics.get(table.topic, 0)
            for table in self.tables.values()
            if table.topic in topics or table.id == own
        }

    def _rows(self) -> None:
        at: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, kind in enumerate(self.kinds):
            # Nobody who had a chair is left without one.
            for name in (*kind.ranks, *(() if kind.now else (_UNSEATED,))):
                column = self.program.column(len(kind.people), whole=len(kind.people) == 1)
                self.seats[number, name] = column
                at[name].append((column, 1))
            own = [(self.seats[number, name], 1) for name in kind.ranks]
            own += [(self.seats[number, _UNSEATED], 1)] if not kind.now else []
            self.program.row(len(kind.people), own, len(kind.people))
        for name, table in self.tables.items():
            size = len(table.members)
            least = needed(self.problem, table.topic)
            self.program.row(0, [*at[name], (self.open[name], -least)])
            self.program.row(None, [*at[name], (self.open[name], -max(self.problem.max_size, size))], 0)
            if table.topic in self.problem.keep and size:
                self.program.row(1, [(self.open[name], 1)])
        if self.problem.max_tables is not None:
            limit = max(self.problem.max_tables, sum(bool(table.members) for table in self.tables.values()))
            self.program.row(None, [(column, 1) for column in self.open.values()], limit)
        self._bound()

    def _bound(self) -> None:
        """Hosts stay while their table runs, pairs sit as demanded."""
        place = {kind.people[0]: number for number, kind in enumerate(self.kinds)}
        for number, kind in enumerate(self.kinds):
            person = self.people[kind.people[0]]
            for name, table in self.tables.items():
                if person.pin is None and person.host == table.topic and kind.told in (name, None):
                    here = [
                        (self.seats[number, other], 1)
                        for other in kind.ranks
                        if self.tables[other].topic == table.topic
                    ]
                    self.program.row(0, [*here, (self.open[name], -1)])
                for enemy in self.enemies.get(person.id, ()):
                    pair = [(number, name), (place.get(enemy, -1), name)]
                    if person.id < enemy and all(seat in self.seats for seat in pair):
                        self.program.row(None, [(self.seats[seat], 1) for seat in pair], 1)
        for one, other in self.problem.together:
            if one in place and other in place:
                for name in (*self.tables, _UNSEATED):
                    signs = ((place[one], 1), (place[other], -1))
                    terms = [(self.seats[who, name], sign) for who, sign in signs if (who, name) in self.seats]
                    self.program.row(0, terms, 0)

    def _seat(self, values: Sequence[int]) -> dict[str, str]:
        """Return each person's table: of a kind, those with the better lots stay or have the better wishes."""
        seat: dict[str, str] = {}
        for number, kind in enumerate(self.kinds):
            order = sorted(kind.people, key=lambda person: (-drawn(self.problem.seed, person), person))
            names = sorted(kind.ranks, key=lambda name, kind=kind: (name != kind.told, kind.ranks[name], name))  # type: ignore[misc]
            if not kind.now:
                names.append(_UNSEATED)
            chairs = [name for name in names for _ in range(values[self.seats[number, name]])]
            seat.update(zip(order, chairs, strict=True))
        return seat

    def _proposal(self, values: Sequence[int], proved: bool) -> Proposal:
        seat = self._seat(values)
        tables = []
        for name, table in self.tables.items():
            members = tuple(sorted(person for person, where in seat.items() if where == name))
            hosts = [member for member in members if self.people[member].host == table.topic]
            host = table.host if table.host in members else min(hosts, default=None)
            if members or (name in self.running and not table.members):
                tables.append(replace(table, members=members, host=host))
        before = {name for name, table in self.tables.items() if table.members}
        after = {table.id for table in tables if table.members}
        return Proposal(
            goal=self.goal,
            placed={person: table for person, table in seat.items() if person not in self.now and table != _UNSEATED},
            moves=tuple(
                Move(person, self.told[person], seat[person])
                for person in self.active
                if person in self.told and seat[person] != self.told[person]
            ),
            opened=tuple(sorted(after - before)),
            closed=tuple(sorted(before - after)),
            tables=tuple(tables),
            proved=proved,
        )
