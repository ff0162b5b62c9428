"""The rules as rows: how many of each kind of people go to each topic, and at how many tables they sit there.

Tables do not appear one by one: n people fill y tables of `min_size` to `max_size` exactly if min*y <= n <= max*y.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .model import Problem, needed
from .program import Program
from .units import Kind


@dataclass(frozen=True, slots=True)
class Crowded:
    """What dealing found out: these people (one for each unit) together need so many tables at the topic."""

    topic: int
    people: frozenset[str]
    tables: int


@dataclass
class Rows:
    """The program with its columns: `seats` by kind and topic, `tables` and `runs` (0 or 1) by topic. `empty`: kept
    topics to which nobody can come; their table stays open."""

    program: Program = field(default_factory=Program)
    kinds: list[Kind] = field(default_factory=list)
    seats: dict[tuple[int, int], int] = field(default_factory=dict)
    tables: dict[int, int] = field(default_factory=dict)
    runs: dict[int, int] = field(default_factory=dict)
    empty: tuple[int, ...] = ()

    def of(self, kind: int) -> Iterator[tuple[int, int]]:
        """Yield each topic of a kind with its column."""
        for topic in self.kinds[kind].unit.ranks:
            if (kind, topic) in self.seats:
                yield topic, self.seats[kind, topic]

    def at(self, topic: int) -> Iterator[tuple[int, int]]:
        """Yield each kind that may come to a topic with its column."""
        for kind in range(len(self.kinds)):
            if (kind, topic) in self.seats:
                yield kind, self.seats[kind, topic]


def rows(problem: Problem, kinds: Sequence[Kind], crowded: Sequence[Crowded] = ()) -> Rows:
    """Return every rule of a problem that is not a question of taste."""
    made = Rows(kinds=list(kinds))
    _topics(made, problem)
    _people(made, frozenset(person for pair in problem.apart for person in pair))
    _sizes(made, problem)
    _hosts(made)
    _apart(made, problem)
    _crowded(made, crowded)
    if problem.popularity_rule:
        _popularity(made, problem)
    return made


def first_choices(problem: Problem) -> Counter[int]:
    """Return how many people have each topic as their first choice, whoever sits elsewhere as well."""
    return Counter(person.choices[0] for person in problem.participants if person.choices)


def exempt(problem: Problem) -> frozenset[int]:
    """Return the topics that the popularity rule does not look at."""
    return problem.keep | {person.pin for person in problem.participants if person.pin is not None}


def _topics(made: Rows, problem: Problem) -> None:
    comers: Counter[int] = Counter()
    for kind in made.kinds:
        for topic in kind.unit.ranks:
            comers[topic] += kind.count * kind.unit.size
    hosted = {topic for kind in made.kinds for topic in kind.unit.hosts}
    made.empty = tuple(topic for topic in problem.topics if topic in problem.keep - hosted and not comers[topic])
    limit = problem.max_tables
    room = len(problem.participants) if limit is None else limit - len(made.empty)
    for topic in problem.topics:
        most = min(max(room, 0), comers[topic] // needed(problem, topic))
        if topic in made.empty or (not most and topic not in problem.keep):
            continue
        made.tables[topic] = made.program.column(max(most, 0))
        made.runs[topic] = made.program.column(1, low=int(topic in problem.keep))
        made.program.row(0, [(made.tables[topic], 1), (made.runs[topic], -1)])
        made.program.row(None, [(made.tables[topic], 1), (made.runs[topic], -most)], 0)
    made.program.row(None, [(column, 1) for column in made.tables.values()], room)


def _people(made: Rows, apart: frozenset[str]) -> None:
    for number, kind in enumerate(made.kinds):
        # Once the tables are known, people flow to them, and a cheapest flow is whole by itself; pairs are no flow.
        bound = kind.unit.size > 1 or kind.unit.members[0] in apart
        for topic in kind.unit.ranks:
            if topic in made.tables:
                made.seats[number, topic] = made.program.column(kind.count, whole=bound)
        least = None if kind.unit.asked is not None else kind.count
        made.program.row(least, [(column, 1) for _, column in made.of(number)], kind.count)


def _sizes(made: Rows, problem: Problem) -> None:
    for topic, tables in made.tables.items():
        comers = [(column, made.kinds[kind].unit.size) for kind, column in made.at(topic)]
        made.program.row(0, [*comers, (tables, -needed(problem, topic))])
        made.program.row(None, [*comers, (tables, -problem.max_size)], 0)


def _hosts(made: Rows) -> None:
    for number, kind in enumerate(made.kinds):
        for topic in sorted(kind.unit.hosts & made.runs.keys()):
            seat = [(made.seats[number, topic], 1)] if (number, topic) in made.seats else []
            made.program.row(0, [*seat, (made.runs[topic], -1)])


def _apart(made: Rows, problem: Problem) -> None:
    place = {member: number for number, kind in enumerate(made.kinds) for unit in kind.units for member in unit.members}
    edges = {frozenset((place[one], place[other])) for one, other in problem.apart if one in place and other in place}
    edges = {edge for edge in edges if len(edge) == 2}
    groups = {_grown(edge, edges) for edge in edges} | edges
    for group in sorted(map(sorted, groups)):
        for topic, tables in made.tables.items():
            seats = [(made.seats[kind, topic], 1) for kind in group if (kind, topic) in made.seats]
            if len(seats) > 1:
                made.program.row(None, [*seats, (tables, -1)], 0)


def _grown(edge: frozenset[int], edges: set[frozenset[int]]) -> frozenset[int]:
    """Add to a pair whoever is apart from everyone in it: so many tables are needed for all of them."""
    group = set(edge)
    for other in sorted({kind for pair in edges if pair & edge for kind in pair} - edge):
        if all(frozenset((other, member)) in edges for member in group):
            group.add(other)
    return frozenset(group)


def _crowded(made: Rows, crowded: Sequence[Crowded]) -> None:
    """All of them at the topic: so many tables. Each one who is not there makes the row say nothing."""
    for one in crowded:
        if one.topic not in made.tables:
            continue
        seats = [
            made.seats[number, one.topic]
            for number, kind in enumerate(made.kinds)
            if kind.unit.members[0] in one.people and (number, one.topic) in made.seats
        ]
        if len(seats) == len(one.people):
            terms = [(column, -one.tables) for column in seats]
            made.program.row(one.tables * (1 - len(seats)), [(made.tables[one.topic], 1), *terms])


def _popularity(made: Rows, problem: Problem) -> None:
    firsts = first_choices(problem)
    ranked: dict[int, list[int]] = {}
    for topic in problem.topics:
        if topic not in exempt(problem):
            ranked.setdefault(firsts[topic], []).append(topic)
    order = [topics for _, topics in sorted(ranked.items(), reverse=True)]
    for more, fewer in zip(order, order[1:], strict=False):
        for wanted in more:
            for other in fewer:
                if other in made.runs:
                    above = [(made.runs[wanted], 1)] if wanted in made.runs else []
                    made.program.row(0, [*above, (made.runs[other], -1)])
