"""Topic tables: the best plan beside the quick one and beside a flow that only knows chairs, and what changes cost.

The circles are drawn: topics wanted as Zipf's law says, one person in eight without a wish, three in five with one.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from qzlive.tables.choice import Person, Plan, Problem, Table, broken, greedy, insert, proposals, solve
from qzlive.tables.choice.highs import Solver
from qzlive.tables.choice.program import Program

from .figures import Figure, figure

SIZES = ((60, 12, 10), (300, 40, 39), (2000, 40, 250))
"""People, topics, tables; the tables just suffice."""
CHANGED = (300, 40, 39)
LATE, GONE = 10, 5
AIMS = {300: 1.0, 2000: 3.0}
"""Seconds."""


def run(folder: Path, trials: int, clients: Sequence[int]) -> list[Figure]:
    """`folder` and `clients` do not matter here."""
    found: list[Figure] = []
    for people, topics, tables in SIZES:
        circles = [circle(people, topics, tables, trial) for trial in range(trials)]
        found += _plans(circles, people)
    return found + _changes([circle(*CHANGED, trial) for trial in range(trials)])


def circle(people: int, topics: int, tables: int, seed: int) -> Problem:
    draw = random.Random(f"{people}:{seed}")
    numbers = list(range(1, topics + 1))
    weights = [1 / number for number in numbers]
    participants = []
    for number in range(people):
        count = draw.choices((0, 1, 2, 3), (12, 60, 18, 10))[0]
        wanted = tuple(dict.fromkeys(draw.choices(numbers, weights, k=count)))
        participants.append(Person(f"p{number}", wanted, draw.choice(("school", "town", "youth"))))
    return Problem(tuple(numbers), tuple(participants), max_tables=tables, without_choice="anywhere")


def _plans(circles: Sequence[Problem], people: int) -> list[Figure]:
    kinds: dict[str, Callable[[Problem], tuple[Table, ...]]] = {
        "best": lambda problem: solve(problem).tables,
        "quick": lambda problem: greedy(problem).tables,
        "flow": flow,
    }
    found = []
    for name, make in kinds.items():
        seconds, unmet, illegal = [], [], []
        for problem in circles:
            begin = time.perf_counter()
            tables = make(problem)
            seconds.append(time.perf_counter() - begin)
            unmet.append(float(_unmet(problem, tables)))
            illegal.append(float(len(broken(problem, tables))))
        aim = AIMS.get(people) if name == "best" else None
        found.append(figure(f"{people} people, {name}", "s", seconds, aim))
        found.append(figure(f"{people} people, {name}: unmet wishes", "", unmet))
        found.append(figure(f"{people} people, {name}: broken rules", "", illegal))
    return found


def flow(problem: Problem) -> tuple[Table, ...]:
    """Return what a flow of least cost makes that knows only how many chairs a topic has: a table for each topic that
    is somebody's first choice, then more where they are needed; being asked again costs four. No minimum size."""
    firsts = Counter(person.choices[0] for person in problem.participants if person.choices)
    chairs: Counter[int] = Counter()
    for number in range(-(-max(firsts.values()) // problem.max_size)):
        for topic, count in firsts.most_common():
            if count > number * problem.max_size and sum(chairs.values()) < (problem.max_tables or len(firsts)):
                chairs[topic] += 1
    program, cost, seats = Program(), {}, []
    at: dict[int, list[tuple[int, int]]] = {topic: [] for topic in problem.topics}
    for person in problem.participants:
        own = []
        for rank, topic in enumerate(person.choices or problem.topics):
            column = program.column(1, whole=False)
            cost[column] = (rank if person.choices else 0) - 4
            own.append((column, 1))
            at[topic].append((column, 1))
            seats.append((column, person.id, topic))
        program.row(None, own, 1)
    for topic, terms in at.items():
        program.row(None, terms, chairs[topic] * problem.max_size)
    found = Solver(program).minimise(cost)
    assert found is not None
    members: dict[int, list[str]] = {topic: [] for topic in problem.topics}
    for column, person_id, topic in seats:
        if found.values[column]:
            members[topic].append(person_id)
    tables = []
    for topic, here in members.items():
        count = -(-len(here) // problem.max_size)
        tables += [Table(f"{topic}-{number}", topic, tuple(here[number::count])) for number in range(count)]
    return tuple(tables)


def _unmet(problem: Problem, tables: Sequence[Table]) -> int:
    topic_of = {member: table.topic for table in tables for member in table.members}
    total = 0
    for person in problem.participants:
        topic = topic_of.get(person.id)
        total += len(person.choices) if topic is None else person.choices.index(topic) if person.choices else 0
    return total


def _changes(circles: Sequence[Problem]) -> list[Figure]:
    """Ten people come late and five are gone: computed anew, inserted, and with the proposals taken."""
    figures: dict[str, list[float]] = {}

    def note(label: str, value: float) -> None:
        figures.setdefault(label, []).append(value)

    for problem in circles:
        everybody = problem.participants
        told = solve(replace(problem, participants=everybody[:-LATE]))
        now = replace(problem, participants=everybody[GONE:])
        begin = time.perf_counter()
        plan = insert(now, told.tables)
        note("insert|s", time.perf_counter() - begin)
        note("insert: moves|", _moves(told, plan.tables))
        note("insert: without a chair|", len(plan.asked))
        begin = time.perf_counter()
        offers = proposals(now, told.tables)
        note("proposals|s", time.perf_counter() - begin)
        best = next((offer.tables for offer in offers if offer.goal == "best"), plan.tables)
        seated = {member for table in best for member in table.members}
        note("best proposal: moves|", _moves(told, best))
        note("best proposal: without a chair|", sum(person.id not in seated for person in now.participants))
        anew = solve(now)
        note("computed anew: moves|", _moves(told, anew.tables))
        note("computed anew: without a chair|", len(anew.asked))
    people = len(circles[0].participants)
    return [
        figure(f"{people} people, {LATE} late, {GONE} gone, {label.partition('|')[0]}", label.partition("|")[2], values)
        for label, values in figures.items()
    ]


def _moves(told: Plan, tables: Sequence[Table]) -> float:
    """Return how many sit elsewhere, each new table counted as the old one with which it has most people in common."""
    before = {member: table.id for member, table in told.seats.items()}
    moves = 0
    taken: set[str] = set()
    for table in sorted(tables, key=lambda one: -len(one.members)):
        sources = Counter(before[member] for member in table.members if member in before)
        same = next((name for name, _ in sources.most_common() if name not in taken), None)
        if same is not None:
            taken.add(same)
        moves += sum(count for name, count in sources.items() if name != same)
    return float(moves)
