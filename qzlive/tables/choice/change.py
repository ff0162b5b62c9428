"""After the announcement: nobody is moved without need, and never unasked.

`insert` gives the late a free chair and moves nobody. What is left over, people without a chair and tables below their
minimum, is offered as proposals with their price, which a moderator takes or leaves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from ...reason import Reason
from ..lots import lots
from .model import Person, Plan, Problem, Table, wishes
from .plans import plan_of, sorted_out
from .units import joined


def present(problem: Problem, tables: Sequence[Table]) -> tuple[Table, ...]:
    """Return the tables with those members who still take part, and a host who is one of them."""
    people = {person.id: person for person in problem.participants}
    found = []
    for table in tables:
        members = tuple(sorted(member for member in table.members if member in people))
        hosts = [member for member in members if people[member].host == table.topic]
        host = table.host if table.host in members else min(hosts, default=None)
        found.append(replace(table, members=members, host=host))
    return tuple(found)


def late(problem: Problem, tables: Sequence[Table], seen: Collection[str] = ()) -> list[Person]:
    """Return who has no chair and wants one: those with a wish, a pin or a topic of their own, and whoever was `seen`,
    those with the better lots first."""
    seated = {member for table in tables for member in table.members}
    drawn = lots(problem.seed, (person.id for person in problem.participants))
    waiting = [
        person
        for person in problem.participants
        if person.id not in seated
        and (
            person.choices
            or person.pin is not None
            or person.host is not None
            or person.id in seen
            or problem.without_choice == "anywhere"
        )
    ]
    return sorted(waiting, key=lambda person: drawn[person.id])


def where(problem: Problem, person: Person, tables: Sequence[Table]) -> dict[int, int]:
    """Return the topics of these tables where a late person may sit, with the wishes above each."""
    running = {table.topic for table in tables}
    if person.pin is not None:
        return {person.pin: 0} if person.pin in running else {}
    if person.host in running and person.host is not None:
        return {person.host: 0}
    named = wishes(person)
    if not named:
        return dict.fromkeys(sorted(running), 0)
    return {topic: rank for rank, topic in enumerate(named) if topic in running}


def insert(problem: Problem, tables: Sequence[Table], seen: Collection[str] = ()) -> Plan:
    """Return the tables with everybody who is late and finds a free chair, without moving anyone; takes a millisecond.

    `tables`: as they were announced; members who do not take part any more leave. `seen`: people without a wish who
    are here now and take any chair. The others stay `asked`, with the free chairs. `proved`: the late have
    their first wishes, so that nothing better is possible.
    """
    problem = sorted_out(problem)
    places = {table.id: table for table in present(problem, tables)}
    before = {member for table in places.values() for member in table.members}
    newcomers = {person.id: person for person in late(problem, tables, seen)}
    groups = joined({person.id: person for person in problem.participants}, problem.together)
    group_of = {member: group for group in groups for member in group}
    done: set[str] = set()
    for name in newcomers:
        if name in done:
            continue
        group = [member for member in group_of[name] if member in newcomers]
        done.update(group)
        seat = _chair(problem, tuple(places.values()), [newcomers[member] for member in group], group_of[name])
        if seat is not None:
            hosts = [member for member in group if newcomers[member].host == seat.topic]
            members = tuple(sorted((*seat.members, *group)))
            places[seat.id] = replace(seat, members=members, host=seat.host or min(hosts, default=None))
    counts = {table.topic: 1 for table in places.values()}
    drawn = lots(problem.seed, (person.id for person in problem.participants))
    plan = plan_of(problem, tuple(places.values()), counts, drawn)
    seats = plan.seats
    stays = {
        member: Reason("choice-stays", {"topic": seats[member].topic})
        for member in before
        if plan.reasons[member].code not in _PLAIN
    }
    best = all(name in seats and not _rank(newcomers[name], seats[name].topic) for name in newcomers)
    return replace(plan, reasons={**plan.reasons, **stays}, proved=best, solver="insert")


_PLAIN = ("choice-first-choice", "choice-host", "choice-placed-by-moderator", "choice-no-choice")


def _rank(person: Person, topic: int) -> int:
    named = wishes(person)
    return named.index(topic) if topic in named and person.pin is None else 0


def _chair(problem: Problem, tables: Sequence[Table], group: Sequence[Person], whole: Sequence[str]) -> Table | None:
    """Return the best table with chairs for people who sit together, also with those of them who sit already."""
    mates = [table for table in tables if set(whole) & set(table.members)]
    avoided = enemies_of(problem)
    enemies = {enemy for person in group for enemy in avoided[person.id]}
    ranks = [where(problem, person, tables) for person in group]
    role = {person.id: person.role for person in problem.participants}
    fitting = [
        table
        for table in mates or tables
        if len(table.members) + len(group) <= problem.max_size
        and not enemies & set(table.members)
        and all(table.topic in each for each in ranks)
    ]

    def liking(table: Table) -> tuple[int, int, int, str]:
        alike = sum(role[member] == group[0].role for member in table.members)
        return sum(each[table.topic] for each in ranks), len(table.members), alike, table.id

    return min(fitting, key=liking, default=None)


def enemies_of(problem: Problem) -> Mapping[str, set[str]]:
    """Return for each person those who must not sit at the same table."""
    avoided: dict[str, set[str]] = defaultdict(set)
    for one, other in problem.apart:
        avoided[one].add(other)
        avoided[other].add(one)
    return avoided
