"""What the view of the tables shows, taken from the state: plain values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from qzlive.reason import Reason
from qzlive.session.commands.tables import ProposeTables
from qzlive.session.decide import Actor, Context, decide
from qzlive.session.events.tables import AllocationProposed
from qzlive.session.seating import allocation_of, tables_of, title_of
from qzlive.session.state import State

from ..people_data import PersonLine, people


@dataclass(frozen=True, slots=True)
class TableBox:
    """A table with its members by name; `table` is None for those without one."""

    table: str | None
    label: str
    title: str
    topic: int
    members: tuple[PersonLine, ...]
    closed: bool
    full: int
    """The size that no table should exceed."""

    @property
    def over(self) -> bool:
        return self.table is not None and len(self.members) > self.full


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


def boxes(state: State, breakout: str, *, empty: bool = True) -> tuple[TableBox, ...]:
    """Return who has no table, if anybody, then the open tables; without `empty` only those with members."""
    full = state.breakouts[breakout].max_size
    seats = allocation_of(state, breakout).seats
    members: dict[str | None, list[PersonLine]] = {}
    for line in people(state, breakout):
        seat = seats.get(line.id)
        if line.here or seat is not None:
            members.setdefault(seat if seat in state.tables else None, []).append(line)
    found = [TableBox(None, "", "", 0, tuple(members[None]), False, full)] if None in members else []
    for table in tables_of(state, breakout):
        sitting = tuple(members.get(table.id, ()))
        if sitting or (empty and not table.closed):
            title = title_of(state, table)
            found.append(TableBox(table.id, table.label, title, table.topic, sitting, table.closed, full))
    return tuple(found)


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
