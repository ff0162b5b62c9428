"""Why somebody sits at a table, or is asked to choose again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ...reason import Reason
from .model import Person, Problem, Table, needed, wishes
from .rows import first_choices

ASKED = 0
"""The place of the wish that is met, if none is."""


def reasons(
    problem: Problem, tables: Mapping[str, Table], counts: Mapping[int, int], lots: Mapping[str, int]
) -> dict[str, Reason]:
    """Return the reason of each participant. `tables`: by person, of those who are seated; `counts`: how many tables
    each topic has."""
    firsts = first_choices(problem)
    sizes = Counter(table.topic for table in tables.values())
    mates: dict[str, set[str]] = {}
    for one, other in problem.together:
        mates.setdefault(one, set()).add(other)
        mates.setdefault(other, set()).add(one)
    found = {}
    for person in problem.participants:
        table = tables.get(person.id)
        seated = None if table is None else table.topic
        plain = _plain(person, seated)
        if plain is not None:
            found[person.id] = plain
            continue
        first = wishes(person)[0]
        where = {"topic": first, "rank": _rank(person, seated), "seated": seated or 0}
        if not counts.get(first):
            found[person.id] = _closed(problem, firsts[first], where)
        elif person.id in mates:
            found[person.id] = Reason("choice-together", where)
        elif sizes[first] >= counts[first] * problem.max_size:
            found[person.id] = Reason("choice-topic-full", {**where, "lot": lots[person.id]})
        else:
            found[person.id] = Reason("choice-needed-elsewhere", {**where, "lot": lots[person.id]})
    return found


def _plain(person: Person, seated: int | None) -> Reason | None:
    """Return the reasons that need no look at the others."""
    if seated is not None:
        if person.pin is not None:
            return Reason("choice-placed-by-moderator", {"topic": seated})
        if person.host == seated:
            return Reason("choice-host", {"topic": seated})
        if not person.choices:
            return Reason("choice-no-choice", {"topic": seated})
        if person.choices[0] == seated:
            return Reason("choice-first-choice", {"topic": seated})
    elif not person.choices:
        return Reason("choice-no-choice", {"topic": 0})
    return None


def _rank(person: Person, seated: int | None) -> int:
    named = wishes(person)
    return named.index(seated) + 1 if seated in named else ASKED


def _closed(problem: Problem, wanted: int, where: Mapping[str, int]) -> Reason:
    least = needed(problem, where["topic"])
    if wanted < least:
        return Reason("choice-topic-closed", {**where, "wanted": wanted, "needed": least})
    return Reason("choice-topic-without-table", {**where, "wanted": wanted, "tables": problem.max_tables or 0})
