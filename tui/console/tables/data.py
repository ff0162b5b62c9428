"""What the view of the tables shows, taken from the state: plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from qzlive.reason import Reason
from qzlive.session.commands.tables import ProposeTables
from qzlive.session.decide import Actor, Context, decide
from qzlive.session.events.tables import AllocationProposed
from qzlive.session.identity import belonging, clusters, root
from qzlive.session.seating import allocation_of, hosts, tables_of, title_of, to_seat
from qzlive.session.state import State

from ..people_data import PersonLine, people
from .ahead import broken

Standing = Literal["empty", "small", "fine", "full", "over"]


@dataclass(frozen=True, slots=True)
class TableBox:
    """A table with its members by name; `table` is None for those without one who are to have one.

    `full` and `low` are the sizes that no table should exceed or fall below; `host` is who is to write here, `roles`
    how many come in which function, the most first. `marks` tell of members that are to sit apart from somebody ("≠")
    or together ("="), with "!" if they do not.
    """

    table: str | None
    label: str
    title: str
    topic: int
    members: tuple[PersonLine, ...]
    closed: bool
    full: int
    low: int = 1
    host: str = ""
    roles: tuple[tuple[str, int], ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many of its people are here: who has left takes no chair."""
        return sum(member.here for member in self.members)

    @property
    def over(self) -> bool:
        return self.table is not None and self.count > self.full

    @property
    def standing(self) -> Standing:
        """How its size compares to the limits."""
        size = self.count
        if not size or self.table is None:
            return "empty"
        return "over" if size > self.full else "small" if size < self.low else "full" if size == self.full else "fine"


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between the draft and what was published last, in people."""

    moved: int
    added: int
    gone: int

    @property
    def all(self) -> int:
        return self.moved + self.added + self.gone


@dataclass(frozen=True, slots=True)
class Concerns:
    """What a moderator should know before publishing."""

    doubts: int
    unseated: int
    over: int

    @property
    def any(self) -> bool:
        return bool(self.doubts or self.unseated or self.over)


_boxes: dict[tuple[str, bool], tuple[tuple[object, ...], tuple[TableBox, ...]]] = {}
"""What was found last, with the parts of the state that it depends on: hosts who write change others all the time."""


def boxes(state: State, breakout: str, *, empty: bool = True) -> tuple[TableBox, ...]:
    """Return who is without a table, if anybody, then the open tables; without `empty` only those with members."""
    basis = (
        *(state.people, state.choices, state.allocations, state.tables, state.breakouts, state.topics),
        *(state.pairs, state.moderators),
    )
    known, found = _boxes.get((breakout, empty), ((), ()))
    if len(known) != len(basis) or any(one is not other for one, other in zip(known, basis, strict=True)):
        found = _found(state, breakout, empty=empty)
        _boxes[breakout, empty] = basis, found
    return found


def _found(state: State, breakout: str, *, empty: bool) -> tuple[TableBox, ...]:
    low, full = state.breakouts[breakout].min_size, state.breakouts[breakout].max_size
    seats = allocation_of(state, breakout).seats
    wanted = {person.id for person in to_seat(state, breakout)}
    members: dict[str | None, list[PersonLine]] = {}
    for line in people(state, breakout):
        seat = seats.get(line.id)
        if seat in state.tables:
            members.setdefault(seat, []).append(line)
        elif line.id in wanted:
            members.setdefault(None, []).append(line)
    marks, records, writing = _marks(state, breakout), clusters(state), hosts(state, breakout)
    found = [TableBox(None, "", "", 0, tuple(members[None]), False, full)] if None in members else []
    for table in tables_of(state, breakout):
        sitting = tuple(members.get(table.id, ()))
        if not sitting and (table.closed or not empty):
            continue
        roles = Counter(belonging(records[line.id], "role") for line in sitting)
        host = state.people.get(writing.get(table.id, ""))
        found.append(
            TableBox(
                table.id,
                table.label,
                title_of(state, table),
                table.topic,
                sitting,
                table.closed,
                full,
                low,
                host.name if host is not None else "",
                tuple((role, number) for role, number in roles.most_common() if role),
                {line.id: marks[line.id] for line in sitting if line.id in marks},
            )
        )
    return tuple(found)


def _marks(state: State, breakout: str) -> dict[str, str]:
    """Return the marks of those whom a moderator has paired; pairs that follow from a rule only where it is broken."""
    found: dict[str, set[str]] = {}
    for pair in state.pairs:
        for person in (root(state, pair.one), root(state, pair.other)):
            found.setdefault(person, set()).add("≠" if pair.relation == "apart" else "=")
    for relation, *both in broken(state, breakout):
        for person in both:
            found.setdefault(person, set()).update(("≠" if relation == "apart" else "=", "!"))
    return {person: "".join(sorted(signs, key="≠=!".index)) for person, signs in found.items()}


def changes(state: State, breakout: str) -> Changes | None:
    """Return what was changed since the publication; None before the first."""
    allocation = allocation_of(state, breakout)
    if allocation.published is None:
        return None
    now, told = allocation.seats, allocation.published
    living = {id_ for id_, person in state.people.items() if person.counted}
    return Changes(
        moved=sum(now[id_] != told[id_] for id_ in now.keys() & told.keys() & living),
        added=len((now.keys() - told.keys()) & living),
        gone=len((told.keys() - now.keys()) & living),
    )


def concerns(state: State, breakout: str) -> Concerns:
    """Return what is open before a publication."""
    shown = boxes(state, breakout)
    return Concerns(
        doubts=sum(line.doubt is not None and line.here for line in people(state, breakout)),
        unseated=sum(len(box.members) for box in shown if box.table is None),
        over=sum(box.over for box in shown),
    )


def reason(state: State, breakout: str, person: str) -> Reason | None:
    """Return why a person sits where the draft says, or has no seat."""
    return allocation_of(state, breakout).reasons.get(person)


def proposal_moves(state: State, command: ProposeTables, at: int) -> int:
    """Return how many people who have a table would get another one by a proposal; raises Refused."""
    context = Context(at, Actor("", "moderator"), "", state.version, _unused_ids())
    seats = allocation_of(state, command.breakout).seats
    for event in decide(state, command, context):
        if isinstance(event, AllocationProposed):
            return sum(event.seats.get(person) != table for person, table in seats.items())
    return 0


def _unused_ids() -> Iterator[str]:
    return (f"unused-{number}" for number in count())
