"""A problem put in order, and the plan that some tables make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..labels import labels
from .model import Person, Plan, Problem, Table
from .reasons import reasons


def sorted_out(problem: Problem) -> Problem:
    """Return the same problem in an order that depends on nothing but numbers and ids, without doubles."""
    return replace(
        problem,
        topics=tuple(sorted(set(problem.topics))),
        participants=tuple(sorted(problem.participants, key=lambda person: person.id)),
        apart=_pairs(problem.apart),
        together=_pairs(problem.together),
    )


def plan_of(problem: Problem, tables: Sequence[Table], counts: Mapping[int, int], drawn: Mapping[str, int]) -> Plan:
    """Return the plan that these tables make, with everything that is said about it."""
    seats = {member: table for table in tables for member in table.members}
    unseated = [person for person in problem.participants if person.id not in seats]
    later = problem.without_choice == "later"
    waiting = tuple(person.id for person in unseated if later and not person.choices and person.pin is None)
    asked = [person for person in unseated if person.id not in set(waiting)]
    return Plan(
        tables=tuple(tables),
        asked={person.id: free_chairs(problem, tables, person) for person in asked},
        waiting=waiting,
        closed_topics=tuple(topic for topic in problem.topics if not counts.get(topic)),
        proved=False,
        reasons=reasons(problem, seats, counts, drawn),
        lots=dict(drawn),
    )


def free_chairs(problem: Problem, tables: Sequence[Table], person: Person) -> tuple[str, ...]:
    """Return the tables with a chair for a person (and for those who sit with them), apart from whom they avoid."""
    mates = {person.id}
    while more := {member for pair in problem.together for member in pair if mates & set(pair)} - mates:
        mates |= more
    avoided = {member for pair in problem.apart if mates & set(pair) for member in pair} - mates
    return tuple(
        table.id
        for table in tables
        if len(table.members) + len(mates - set(table.members)) <= problem.max_size and not avoided & set(table.members)
    )


def named(problem: Problem, topic: int, dealt: Sequence[Sequence[str]]) -> list[Table]:
    """Return the tables of a topic with their ids, which are the topic's number and a letter."""
    hosts = {person.id for person in problem.participants if person.host == topic}
    return [
        Table(name, topic, tuple(sorted(members)), min(hosts.intersection(members), default=None))
        for name, members in zip(labels(topic, len(dealt)), dealt, strict=True)
    ]


def _pairs(pairs: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted({(min(pair), max(pair)) for pair in pairs}))
