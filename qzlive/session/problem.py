"""Topic tables: what is asked of the computation, from the state, and how its answer is proposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from ..reason import Reason
from ..tables.choice import Aim, Person, Plan, Problem
from .basis import basis
from .commands.tables import Computed, ComputedReason, ComputedTable, ProposeTables
from .fitting import fitted
from .identity import belonging, clusters
from .pairs import pairs
from .seating import allocation_of, bound, hosts, tables_of, to_seat
from .state import State


def problem_of(state: State, breakout: str, aim: Aim | None = None) -> Problem:
    """Return what is asked of the tables of a breakout by choice: for those who are here now, with all that binds.

    `aim` instead of the breakout's own. A topic whose tables were all closed is not on offer; one at which a moderator
    placed somebody by hand takes place.
    """
    phase, rules = state.breakouts[breakout], state.breakouts[breakout].rules
    allocation, choices = allocation_of(state, breakout), state.choices.get(breakout, {})
    tables = tables_of(state, breakout)
    running = {table.topic for table in tables if not table.closed}
    closed = {table.topic for table in tables} - running
    topics = tuple(topic for topic in phase.topics or sorted(state.topics) if topic not in closed)
    placed = {person: state.tables[table].topic for person, table in bound(allocation).items()}
    hosted = {person: state.tables[table].topic for table, person in hosts(state, breakout).items()}
    apart, together = pairs(state, breakout)
    known = clusters(state)
    return Problem(
        topics=topics,
        participants=tuple(
            Person(
                person.id,
                choices[person.id].topics if person.id in choices else (),
                role=belonging(known[person.id], "role"),
                organisation=belonging(known[person.id], "organisation"),
                region=belonging(known[person.id], "region"),
                name=person.name,
                host=hosted.get(person.id),
                pin=placed.get(person.id),
            )
            for person in to_seat(state, breakout)
        ),
        min_size=phase.min_size,
        max_size=phase.max_size,
        max_tables=rules.max_tables or None,
        aim=aim or rules.aim,
        popularity_rule=rules.popularity_rule,
        without_choice=rules.without_choice,
        split=rules.split,
        keep=frozenset((*rules.keep, *placed.values())) & frozenset(topics),
        seed=rules.seed,
        apart=apart,
        together=together,
    )


def proposal(state: State, breakout: str, plan: Plan, problem: Problem) -> ProposeTables:
    """Return the command that proposes a computed plan; `problem` is what it was computed from, on this state.

    Its tables are the open ones of the session as far as there are enough: those at which most of their people sit
    already or were told to. Who was placed by hand keeps the very table.
    """
    seats = fitted(state, breakout, plan)
    people = tuple(person.id for person in problem.participants)
    place = {person: number for number, person in enumerate(people)}
    return ProposeTables(
        breakout=breakout,
        plan=Computed(
            basis=basis(state, breakout),
            aim=problem.aim if plan.solver == "highs" else None,
            proved=plan.proved,
            people=people,
            tables=tuple(
                ComputedTable(table=one.table, topic=one.topic, people=tuple(place[person] for person in one.people))
                for one in seats
            ),
            reasons=_grouped(plan.reasons, place),
        ),
    )


def _grouped(reasons: Mapping[str, Reason], place: Mapping[str, int]) -> tuple[ComputedReason, ...]:
    alike: defaultdict[tuple[str, tuple[tuple[str, int], ...]], list[int]] = defaultdict(list)
    for person, reason in reasons.items():
        alike[reason.code, tuple(sorted(reason.params.items()))].append(place[person])
    return tuple(
        ComputedReason(code=code, params=dict(params), people=tuple(sorted(places)))
        for (code, params), places in alike.items()
    )
