"""What would come of a change at the tables, before it is done: in lines, from the states before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from qzlive.language import Catalogue
from qzlive.session.base import Command
from qzlive.session.decide import Actor, Context, accept
from qzlive.session.pairs import pairs
from qzlive.session.seating import allocation_of, hosts, tables_of
from qzlive.session.state import State

NAMED = 3
"""So many people are named; more are counted."""


@dataclass(frozen=True, slots=True)
class Line:
    """One consequence. `bad`: a moderator should look twice."""

    text: str
    bad: bool = False


def played(state: State, commands: Sequence[Command], at: int) -> State:
    """Return the state as it would be after these commands; raises Refused."""
    fresh = (f"ahead-{number}" for number in count())
    for command in commands:
        context = Context(at, Actor("", "moderator"), "ahead", state.version, fresh)
        state, _ = accept(state, command, context)
    return state


def ahead(before: State, after: State, breakout: str, t: Catalogue) -> tuple[Line, ...]:
    """Return what differs for the people of a breakout, what is bad about it last."""
    told = (
        *_people(before, after, breakout),
        *_hosts(before, after, breakout),
        *_sizes(before, after, breakout),
        *_pairs(before, after, breakout),
    )
    lines = [Line(_said(after, code, params, t), bad) for code, params, bad in told]
    return tuple(sorted(lines, key=lambda line: line.bad))


_Told = tuple[str, dict[str, str | int], bool]


def _said(state: State, code: str, params: dict[str, str | int], t: Catalogue) -> str:
    """Ids of people are told as names."""

    def shown(value: str | int) -> str | int:
        return state.people[value].name if isinstance(value, str) and value in state.people else value

    return t(code, {name: shown(value) for name, value in params.items()})


def _people(before: State, after: State, breakout: str) -> Iterator[_Told]:
    was, now = allocation_of(before, breakout).seats, allocation_of(after, breakout).seats
    moved = [person for person in was.keys() & now.keys() if was[person] != now[person]]
    seated, lost = sorted(now.keys() - was.keys()), sorted(was.keys() - now.keys())
    for code, people in (("ahead-moved", sorted(moved)), ("ahead-seated", seated), ("ahead-lost", lost)):
        if people:
            yield code, {"count": len(people), "name": people[0], "label": _label(after, now, people[0])}, False
    told = allocation_of(before, breakout).published or {}
    heard = sum(was.get(person) == told.get(person) for person in (*moved, *lost) if person in told)
    if heard:
        yield "ahead-told", {"count": heard}, False
    pinned = [person for person in (*moved, *lost) if person in allocation_of(before, breakout).pinned]
    if pinned:
        yield "ahead-pinned", {"count": len(pinned), "name": pinned[0]}, True
    choices = after.choices.get(breakout, {})
    astray = [
        person
        for person in (*moved, *seated)
        if person in choices
        and choices[person].topics
        and after.tables[now[person]].topic
        and after.tables[now[person]].topic not in choices[person].topics
    ]
    if astray:
        topic = after.tables[now[astray[0]]].topic
        yield "ahead-not-wished", {"count": len(astray), "name": astray[0], "topic": topic}, True


def _label(state: State, seats: Mapping[str, str], person: str) -> str:
    table = seats.get(person)
    return state.tables[table].label if table is not None else ""


def _hosts(before: State, after: State, breakout: str) -> Iterator[_Told]:
    now = allocation_of(after, breakout).seats
    was = allocation_of(before, breakout).seats
    writing = hosts(after, breakout)
    for table, person in hosts(before, breakout).items():
        if was.get(person) == table and now.get(person) != table and writing.get(table) == person:
            yield "ahead-host-leaves", {"name": person, "label": after.tables[table].label}, True


def _sizes(before: State, after: State, breakout: str) -> Iterator[_Told]:
    was = Counter(allocation_of(before, breakout).seats.values())
    now = Counter(allocation_of(after, breakout).seats.values())
    phase, former = after.breakouts[breakout], before.breakouts[breakout]
    limits = (phase.min_size, phase.max_size) != (former.min_size, former.max_size)
    for table in tables_of(after, breakout):
        size = now[table.id]
        if table.closed or (size == was[table.id] and not limits):
            continue
        if size > phase.max_size:
            yield "ahead-over", {"label": table.label, "count": size, "full": phase.max_size}, True
        elif 0 < size < phase.min_size:
            yield "ahead-small", {"label": table.label, "count": size, "low": phase.min_size}, True
        elif not size and was[table.id]:
            yield "ahead-empty", {"label": table.label}, False


def _pairs(before: State, after: State, breakout: str) -> Iterator[_Told]:
    known = broken(before, breakout)
    new = [one for one in broken(after, breakout) if one not in known]
    for relation, one, other in new[:NAMED]:
        yield f"ahead-pair-{relation}", {"one": one, "other": other}, True
    if len(new) > NAMED:
        yield "ahead-more-pairs", {"count": len(new) - NAMED}, True


def broken(state: State, breakout: str) -> tuple[tuple[str, str, str], ...]:
    """Return the pairs that sit as they should not: "apart" or "together" and the two people."""
    seats = allocation_of(state, breakout).seats
    apart, together = pairs(state, breakout)
    return (
        *(("apart", one, other) for one, other in apart if one in seats and seats[one] == seats.get(other)),
        *(
            ("together", one, other)
            for one, other in together
            if one in seats and other in seats and seats[one] != seats[other]
        ),
    )
