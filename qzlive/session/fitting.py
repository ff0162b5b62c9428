"""Computed tables onto the tables of the session: nobody changes the room without need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..tables.choice import Plan
from .pairs import pairs
from .seating import allocation_of, bound, hosts, tables_of
from .state import State


@dataclass(frozen=True, slots=True)
class Fitted:
    """`table`: the id of an open table, None for one that has to be opened for the topic."""

    table: str | None
    topic: int
    people: tuple[str, ...]


def fitted(state: State, breakout: str, plan: Plan) -> tuple[Fitted, ...]:
    """Return the tables of a plan as tables of the session.

    A computed table takes the open table of its topic at which most of its people sit: those who were placed there by
    hand count most, then its host, then who was told, then the draft. Then whoever was placed at another table of the
    topic changes places with somebody there, so that the sizes stay.
    """
    allocation = allocation_of(state, breakout)
    placed = bound(allocation)
    writing = {person: table for table, person in hosts(state, breakout).items()}
    likings = (placed, writing, allocation.published or {}, allocation.seats)
    running = [table for table in tables_of(state, breakout) if not table.closed]
    apart, together = pairs(state, breakout)
    swaps = _Swaps(placed, apart, together)
    found: list[Fitted] = []
    for topic in sorted({table.topic for table in plan.tables}):
        computed = [list(table.members) for table in plan.tables if table.topic == topic]
        free = [table.id for table in running if table.topic == topic]
        needed = {placed[person] for members in computed for person in members if person in placed}
        rooms = _rooms(computed, free, likings, needed)
        swaps.settle(computed, rooms)
        found += (Fitted(room, topic, tuple(members)) for room, members in zip(rooms, computed, strict=True))
    return tuple(found)


def _rooms(
    computed: list[list[str]], free: Sequence[str], likings: Sequence[Mapping[str, str]], needed: set[str]
) -> list[str | None]:
    """Return the open table that each computed one takes, the best fit first.

    `needed` are tables at which somebody was placed: they are taken in any case. If there are more of them than
    computed ones, an empty computed table is added for each that is left.
    """
    fits = sorted(
        (
            (table not in needed, *(-sum(liking.get(one) == table for one in members) for liking in likings), order, at)
            for order, table in enumerate(free)
            for at, members in enumerate(computed)
        ),
    )
    rooms: list[str | None] = [None] * len(computed)
    for fit in fits:
        table, at = free[fit[-2]], fit[-1]
        if rooms[at] is None and table not in rooms:
            rooms[at] = table
    for table in free:
        if table in needed and table not in rooms:
            rooms.append(table)
            computed.append([])
    return rooms


class _Swaps:
    """Exchanges of people between tables of one topic."""

    def __init__(
        self, placed: Mapping[str, str], apart: Sequence[tuple[str, str]], together: Sequence[tuple[str, str]]
    ) -> None:
        self._placed = placed
        self._clashing: defaultdict[str, set[str]] = defaultdict(set)
        for one, other in apart:
            self._clashing[one].add(other)
            self._clashing[other].add(one)
        self._joined = {person for pair in together for person in pair}

    def settle(self, computed: list[list[str]], rooms: Sequence[str | None]) -> None:
        """Bring everybody who was placed at a table of the topic to it."""
        at_of = {room: at for at, room in enumerate(rooms) if room is not None}
        for at, members in enumerate(computed):
            for person in list(members):
                target = at_of.get(self._placed.get(person, ""), at)
                if target == at:
                    continue
                other = self._partner(person, members, computed[target], rooms[target])
                members.remove(person)
                computed[target].append(person)
                if other is not None:
                    computed[target].remove(other)
                    members.append(other)

    def _partner(self, person: str, here: Sequence[str], there: Sequence[str], room: str | None) -> str | None:
        """Return who may come here in exchange, somebody who clashes with nobody here if there is one."""
        free = [one for one in there if self._placed.get(one) != room and one not in self._joined]
        staying = set(here) - {person}
        return min(free, key=lambda one: (len(self._clashing[one] & staying), one), default=None)
