"""A plan in milliseconds and without a solver: it keeps the rules, and nobody says that it is the best.

People are served in the order of their lots, each at the best topic with a chair. Whenever a topic stays below its
minimum, the least wanted of those that may close is closed, and everybody is served anew.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from ..lots import lots
from .dealing import deal
from .demands import check
from .model import Plan, Problem, Table, needed
from .plans import named, plan_of, sorted_out
from .rows import exempt, first_choices
from .units import Unit, units


def greedy(problem: Problem) -> Plan:
    """Return a plan that keeps every rule; only a topic that moderators want in any case may stay short of people.

    Raises Contradictory for what is seen at once.
    """
    check(problem)
    problem = sorted_out(problem)
    drawn = lots(problem.seed, (person.id for person in problem.participants))
    found = sorted(units(problem), key=lambda unit: min(drawn[member] for member in unit.members))
    running = _first_try(problem, found)
    while True:
        seats = _serve(problem, found, running)
        hosted = {topic: [unit for unit in found if topic in unit.hosts] for topic in running}
        short = [
            topic
            for topic in running
            if not _tables(problem, topic, seats[topic]) or any(host not in seats[topic] for host in hosted[topic])
        ]
        closing = _closing(problem, running, short)
        if closing is None:
            break
        running.remove(closing)
    tables: list[Table] = []
    for topic in sorted(running):
        tables += _dealt(problem, topic, seats[topic], drawn)
    counts = Counter(table.topic for table in tables)
    return replace(plan_of(problem, tables, counts, drawn), solver="greedy")


def _first_try(problem: Problem, found: Sequence[Unit]) -> list[int]:
    """Return the topics that can run, the most wanted first if there are not tables for all."""
    comers: Counter[int] = Counter()
    for unit in found:
        comers.update(dict.fromkeys(unit.ranks, unit.size))
    firsts, fixed = first_choices(problem), exempt(problem)
    possible = [topic for topic in problem.topics if topic in fixed or comers[topic] >= needed(problem, topic)]
    order = sorted(possible, key=lambda topic: (topic not in fixed, -firsts[topic], topic))
    if problem.popularity_rule:
        impossible = [firsts[topic] for topic in problem.topics if topic not in possible]
        order = [topic for topic in order if topic in fixed or firsts[topic] >= max(impossible, default=0)]
    return order[: problem.max_tables]


def _closing(problem: Problem, running: Collection[int], short: Collection[int]) -> int | None:
    """Return the topic to be closed next: with the popularity rule the least wanted, otherwise one that is short."""
    fixed, firsts = exempt(problem), first_choices(problem)
    if not set(short) - fixed:
        return None
    may = [topic for topic in (running if problem.popularity_rule else short) if topic not in fixed]
    return min(may, key=lambda topic: (firsts[topic], topic not in short, topic))


def _serve(problem: Problem, found: Sequence[Unit], running: Sequence[int]) -> dict[int, list[Unit]]:
    """Return who comes to each topic, in the order in which they were served."""
    chairs = {topic: count * problem.max_size for topic, count in _share(problem, running).items()}
    seats: dict[int, list[Unit]] = {topic: [] for topic in running}
    taken: Counter[int] = Counter()
    avoided = _avoided(problem)
    for unit in sorted(found, key=lambda unit: (unit.asked is not None, not unit.hosts & seats.keys(), _free(unit))):
        topics = set(unit.hosts & seats.keys() or unit.ranks.keys() & seats.keys())
        if not topics <= unit.ranks.keys():
            continue

        def liking(topic: int, unit: Unit = unit) -> tuple[int, bool, int, int]:
            return sum(unit.ranks[topic]), taken[topic] >= needed(problem, topic), taken[topic], topic

        for topic in sorted(topics, key=liking):
            enemies = {person for member in unit.members for person in avoided[member]}
            here = {member for other in seats[topic] for member in other.members}
            alone = chairs[topic] <= problem.max_size and enemies & here
            if taken[topic] + unit.size <= chairs[topic] and not alone:
                seats[topic].append(unit)
                taken[topic] += unit.size
                break
    return seats


def _free(unit: Unit) -> bool:
    return unit.asked is not None and not any(unit.asked)


def _avoided(problem: Problem) -> Mapping[str, set[str]]:
    avoided: dict[str, set[str]] = defaultdict(set)
    for one, other in problem.apart:
        avoided[one].add(other)
        avoided[other].add(one)
    return avoided


def _share(problem: Problem, running: Sequence[int]) -> dict[int, int]:
    """Return how many tables each topic may have: one, and more where the first choices need them most."""
    share = dict.fromkeys(running, 1)
    firsts = first_choices(problem)
    unlimited = len(problem.participants) + len(running)
    limit = unlimited if problem.max_tables is None else problem.max_tables
    while sum(share.values()) < limit:
        more = [
            topic
            for topic in running
            if problem.max_tables is None or firsts[topic] >= share[topic] * problem.max_size + 1
        ]
        if not more:
            break
        topic = max(more, key=lambda topic: (firsts[topic] - share[topic] * problem.max_size, -topic))
        share[topic] += 1
    return share


def _tables(problem: Problem, topic: int, here: Sequence[Unit]) -> int:
    """Return how many tables the people of a topic fill, as few as possible; 0 if they do not fill any."""
    people = sum(unit.size for unit in here)
    fewest = -(-people // problem.max_size)
    return fewest if people >= fewest * needed(problem, topic) else _tables(problem, topic, here[:-1])


def _dealt(problem: Problem, topic: int, here: Sequence[Unit], drawn: Mapping[str, int]) -> list[Table]:
    """Return the tables of a topic; who was served last goes without a chair if not everybody fits."""
    units = list(here)
    while units:
        people = sum(unit.size for unit in units)
        count = -(-people // problem.max_size)
        dealt = deal(problem, topic, count, units, drawn) if people >= count * needed(problem, topic) else None
        if dealt is not None:
            return named(problem, topic, dealt)
        units.remove(next((unit for unit in reversed(units) if unit.asked is not None), units[-1]))
    return named(problem, topic, [[]]) if topic in problem.keep else []
