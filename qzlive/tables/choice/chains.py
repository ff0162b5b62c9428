"""A chair for one person by moving as few others as possible: a chain from table to table, found in a millisecond.

The person takes the chair of somebody who takes the chair of somebody else, and so on to a free one. Every table but
the last keeps its size, so none becomes too small. Who is a host, pinned or to sit with somebody is not moved.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..lots import drawn
from .change import enemies_of, where
from .model import Problem, Table, wishes

LONGEST = 4
"""Moves. More of them for one person nobody accepts."""

Step = tuple[str, str, str]
"""Person, table before, table after."""


def chain(problem: Problem, tables: Sequence[Table], person: str) -> tuple[str, tuple[Step, ...]] | None:
    """Return the table for a person and who moves for it, None if nothing so short helps. `tables`: as they are, with
    no free chair for the person."""
    people = {one.id: one for one in problem.participants}
    enemies = enemies_of(problem)
    bound = {one for pair in problem.together for one in pair}
    if person in bound:
        return None
    at = {table.id: table for table in tables}
    topics = where(problem, people[person], tables)
    # For each table that has one too many: the unmet wishes on the way to it, the first table, the steps.
    reached: dict[str, tuple[int, str, tuple[Step, ...]]] = {
        table.id: (topics[table.topic], table.id, ())
        for table in tables
        if table.topic in topics and table.members and not enemies.get(person, set()) & set(table.members)
    }
    for _ in range(LONGEST):
        further: dict[str, tuple[int, int, str, tuple[Step, ...]]] = {}
        for name, (unmet, first, steps) in reached.items():
            used = {name, *(source for _, source, _ in steps)}
            for member in at[name].members:
                one = people[member]
                if member in bound or one.pin is not None or one.host is not None or member == person:
                    continue
                named = wishes(one)
                for table in tables:
                    if table.id in used or table.topic not in named or enemies.get(member, set()) & set(table.members):
                        continue
                    more = named.index(table.topic) - (named.index(at[name].topic) if at[name].topic in named else 0)
                    lot = drawn(problem.seed, member)
                    found = (unmet + more, lot, first, (*steps, (member, name, table.id)))
                    if table.id not in further or found < further[table.id]:
                        further[table.id] = found
        ends = [
            (unmet, lot, first, steps)
            for name, (unmet, lot, first, steps) in further.items()
            if len(at[name].members) < problem.max_size
        ]
        if ends:
            _, _, first, steps = min(ends)
            return first, steps
        reached = {name: (unmet, first, steps) for name, (unmet, _, first, steps) in further.items()}
    return None
