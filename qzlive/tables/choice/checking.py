"""Whether a plan, from wherever, keeps the rules: sizes, tables, wishes, pins, hosts, pairs, popularity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from .model import Demand, Problem, Table, needed, wishes
from .rows import exempt, first_choices


def broken(problem: Problem, tables: Sequence[Table]) -> tuple[Demand, ...]:
    """Return every rule that these tables break, each with its numbers and people; none if the plan is legal."""
    return (*_sizes(problem, tables), *_seats(problem, tables), *_pairs(problem, tables), *_topics(problem, tables))


def _sizes(problem: Problem, tables: Sequence[Table]) -> Iterator[Demand]:
    if problem.max_tables is not None and len(tables) > problem.max_tables:
        yield Demand("choice-broken-tables", {"tables": len(tables), "most": problem.max_tables})
    for table in tables:
        size, least = len(table.members), needed(problem, table.topic)
        params = {"topic": table.topic, "people": size}
        if size < least and not (size == 0 and table.topic in problem.keep):
            yield Demand("choice-broken-least", {**params, "lowest": least}, table.members)
        if size > problem.max_size:
            yield Demand("choice-broken-most", {**params, "highest": problem.max_size}, table.members)


def _seats(problem: Problem, tables: Sequence[Table]) -> Iterator[Demand]:
    people = {person.id: person for person in problem.participants}
    counts = Counter(member for table in tables for member in table.members)
    topic_of = {member: table.topic for table in tables for member in table.members}
    for member, count in sorted(counts.items()):
        if member not in people:
            yield Demand("choice-broken-nobody", {}, (member,))
        elif count > 1:
            yield Demand("choice-broken-twice", {"tables": count}, (member,))
    running = set(topic_of.values())
    for person in problem.participants:
        topic = topic_of.get(person.id)
        if person.pin is not None:
            if topic != person.pin:
                yield Demand("choice-broken-pin", {"topic": person.pin}, (person.id,))
        elif person.host is not None and person.host in running and topic != person.host:
            yield Demand("choice-broken-host", {"topic": person.host}, (person.id,))
        elif topic is not None and person.choices and topic not in (*wishes(person), person.host):
            yield Demand("choice-broken-wish", {"topic": topic}, (person.id,))


def _pairs(problem: Problem, tables: Sequence[Table]) -> Iterator[Demand]:
    table_of = {member: table.id for table in tables for member in table.members}
    wishing = {person.id for person in problem.participants if person.choices or problem.without_choice == "anywhere"}
    for one, other in problem.apart:
        if one in table_of and table_of[one] == table_of.get(other):
            yield Demand("choice-broken-apart", {}, (one, other))
    for one, other in problem.together:
        seated = table_of.keys() & {one, other}
        if table_of.get(one) != table_of.get(other) and (len(seated) == 2 or {one, other} <= wishing):
            yield Demand("choice-broken-together", {}, (one, other))


def _topics(problem: Problem, tables: Sequence[Table]) -> Iterator[Demand]:
    running = {table.topic for table in tables}
    for topic in sorted(running - set(problem.topics)):
        yield Demand("choice-broken-topic", {"topic": topic})
    for topic in sorted(problem.keep - running):
        yield Demand("choice-broken-keep", {"topic": topic})
    if not problem.popularity_rule:
        return
    firsts = first_choices(problem)
    free = set(problem.topics) - exempt(problem)
    for gone in sorted(free - running):
        for other in sorted(free & running):
            if firsts[gone] > firsts[other]:
                yield Demand("choice-broken-popularity", {"topic": gone, "other": other})
