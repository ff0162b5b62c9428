"""What may be done for people without a chair and for tables that became too small, each with its price in moves.

Here tables are decided about one by one: who is told a table counts as moved if it is another one, even of the same
topic. First as few people as possible without what is to be reached, then as few moves, then as few unmet wishes of
the late and the moved, then the lot.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ..labels import next_label
from .change import enemies_of, insert, late, present
from .lots import drawn
from .model import NoSolver, Person, Problem, Table, needed, wishes
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

    `tables` and `seen` as for `insert`. `seconds` for each proposal. Raises NoSolver, Cancelled.
    """
    problem = sorted_out(problem)
    inserted = insert(problem, tables, seen)
    left = [person for person in late(problem, inserted.tables, seen) if person.id not in inserted.seats]
    found: list[Proposal] = []
    goals: list[tuple[Goal, str | None]] = [("place", person.id) for person in left]
    if any(0 < len(table.members) < needed(problem, table.topic) for table in inserted.tables):
        goals.append(("mend", None))
    if goals:
        goals.append(("best", None))
    for goal, who in goals:
        offer = _Change(problem, present(problem, tables), inserted.tables, left, goal, who).solve(seconds, cancelled)
        if offer is not None and not any(_same(offer, other) for other in found):
            found.append(offer)
    return tuple(found)


def _same(one: Proposal, other: Proposal) -> bool:
    return {table.id: table.members for table in one.tables} == {table.id: table.members for table in other.tables}


class _Change:
    """One proposal: columns for everybody's table, and whether a table is open."""

    def __init__(
        self,
        problem: Problem,
        told: Sequence[Table],
        inserted: Sequence[Table],
        left: Sequence[Person],
        goal: Goal,
        who: str | None,
    ) -> None:
        self.problem, self.goal, self.who = problem, goal, who
        self.told = {member: table.id for table in told for member in table.members}
        self.now = {member: table.id for table in inserted for member in table.members}
        self.people = {person.id: person for person in problem.participants}
        self.active = sorted({*self.now, *(person.id for person in left)})
        self.tables = {table.id: table for table in inserted} | self._openable(inserted, left)
        self.program = Program()
        self.open = {id_: self.program.column(1) for id_ in self.tables}
        self.seats = {
            (person, table): self.program.column(1) for person in self.active for table in self._allowed(person)
        }
        self._rows()

    def solve(self, seconds: float | None, cancelled: Callable[[], bool] | None) -> Proposal | None:
        try:
            from .highs import Solver
        except ModuleNotFoundError as missing:
            raise NoSolver from missing
        try:
            return self._solve(Solver(self.program, seconds, cancelled))
        except TimeoutError:
            return None

    def _solve(self, solver: Solver) -> Proposal | None:
        unseated = {column: 1 for (_, table), column in self.seats.items() if table == _UNSEATED}
        moved = {
            column: 1
            for (person, table), column in self.seats.items()
            if person in self.told and table != self.told[person]
        }
        unmet = {column: self._unmet(person, table) for (person, table), column in self.seats.items()}
        lot = {
            column: factor * (1 + drawn(self.problem.seed, person))
            for (person, table), column in self.seats.items()
            if (factor := self._unmet(person, table))
        }
        proved = True
        values: tuple[int, ...] = ()
        for cost in (unseated, moved, unmet, lot) if self.goal == "best" else (moved, unseated, unmet, lot):
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
        found = {}
        for topic in sorted(wanted & set(self.problem.topics)):
            name = next_label(topic, taken)
            found[name] = Table(name, topic)
        return found

    def _allowed(self, name: str) -> list[str]:
        """Return the tables where somebody may sit: the own one, and those of topics that they named."""
        person = self.people[name]
        topics = set(wishes(person)) or (set(self.problem.topics) if name not in self.told else set())
        if person.pin is not None:
            topics = {person.pin}
        elif person.host is not None:
            topics.add(person.host)
        own = self.told.get(name)
        found = [table.id for table in self.tables.values() if table.topic in topics or table.id == own]
        return found if name == self.who else [*found, _UNSEATED]

    def _unmet(self, name: str, table: str) -> int:
        named = wishes(self.people[name])
        if self.told.get(name) == table or self.people[name].pin is not None:
            return 0
        if table == _UNSEATED:
            return len(named)
        topic = self.tables[table].topic
        return named.index(topic) if topic in named else 0

    def _rows(self) -> None:
        for person in self.active:
            self.program.row(1, [(column, 1) for (who, _), column in self.seats.items() if who == person], 1)
        at: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for (_, seat), column in self.seats.items():
            at[seat].append((column, 1))
        for name, table in self.tables.items():
            size = len(table.members)
            least = needed(self.problem, table.topic)
            if self.goal == "place" and size:
                least = min(least, size)
            most = max(self.problem.max_size, size)
            kept = table.topic in self.problem.keep and size
            self.program.row(0, [*at[name], (self.open[name], -least)])
            self.program.row(None, [*at[name], (self.open[name], -most)], 0)
            if kept:
                self.program.row(1, [(self.open[name], 1)])
        if self.problem.max_tables is not None:
            limit = max(self.problem.max_tables, sum(bool(table.members) for table in self.tables.values()))
            self.program.row(None, [(column, 1) for column in self.open.values()], limit)
        self._bound()

    def _bound(self) -> None:
        """Hosts stay while their topic runs, pairs sit as demanded; nobody who had a chair is left without one."""
        enemies = enemies_of(self.problem)
        for person in self.active:
            host = self.people[person].host
            for name, table in self.tables.items():
                if self.people[person].pin is None and host == table.topic and self.told.get(person) in (name, None):
                    here = [(c, 1) for (who, id_), c in self.seats.items() if who == person and id_ in self._of(host)]
                    self.program.row(0, [*here, (self.open[name], -1)])
                for enemy in enemies.get(person, ()):
                    if person < enemy and (person, name) in self.seats and (enemy, name) in self.seats:
                        both = [(self.seats[person, name], 1), (self.seats[enemy, name], 1)]
                        self.program.row(None, both, 1)
            if person in self.now and (person, _UNSEATED) in self.seats:
                self.program.row(None, [(self.seats[person, _UNSEATED], 1)], 0)
        for one, other in self.problem.together:
            if one in self.active and other in self.active:
                for name in (*self.tables, _UNSEATED):
                    pair = [
                        (self.seats[who, name], sign)
                        for who, sign in ((one, 1), (other, -1))
                        if (who, name) in self.seats
                    ]
                    self.program.row(0, pair, 0)

    def _of(self, topic: int | None) -> set[str]:
        return {name for name, table in self.tables.items() if table.topic == topic}

    def _proposal(self, values: Sequence[int], proved: bool) -> Proposal:
        seat = {person: table for (person, table), column in self.seats.items() if values[column]}
        tables = []
        for name, table in self.tables.items():
            members = tuple(sorted(person for person, where in seat.items() if where == name))
            hosts = [member for member in members if self.people[member].host == table.topic]
            host = table.host if table.host in members else min(hosts, default=None)
            if members or (not table.members and name in {one.id for one in self.tables.values() if one.members}):
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
