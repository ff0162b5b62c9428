"""Who waits for a chair or a decision, as one console sees it: without what it has put off."""

from __future__ import annotations

from dataclasses import replace

from qzlive.session.late import Ask, Key, Matter, Matters, matters
from qzlive.session.seating import allocation_of
from qzlive.session.state import State


class Waiting:
    """Remembers what was put off here, and derives what waits only when something that it depends on is new: hosts who
    write change the state many times a minute."""

    def __init__(self) -> None:
        self._declined: set[Key] = set()
        self._basis: tuple[object, ...] = ()
        self._breakout: str | None = None
        self._found = Matters()

    def decline(self, matter: Matter) -> None:
        """Propose this no more until it is another proposal."""
        self._declined.add(matter.key)

    def everything(self, state: State, breakout: str | None) -> Matters:
        """Return all that waits in a breakout, put off or not."""
        basis = (
            state.people,
            state.choices,
            state.allocations,
            state.tables,
            state.breakouts,
            state.topics,
            state.pairs,
            state.items,
            state.ended_at,
            state.moderators,
        )
        known = len(basis) == len(self._basis) and all(map(_same, basis, self._basis))
        if not known or breakout != self._breakout:
            self._basis, self._breakout, self._found = basis, breakout, matters(state, breakout)
        return self._found

    def matters(self, state: State, breakout: str | None) -> Matters:
        """Return what waits in a breakout, without what was put off."""
        found, declined = self.everything(state, breakout), self._declined
        return replace(
            found,
            chairs=tuple(one for one in found.chairs if one.key not in declined),
            small=tuple(one for one in found.small if one.key not in declined),
            asks=tuple(one for one in found.asks if one.key not in declined),
            wishless=tuple(id_ for id_ in found.wishless if Ask(id_, (), ()).key not in declined),
        )

    def pressing(self, state: State, breakout: str | None) -> tuple[Matter, ...]:
        """Return what is told in every view: what waits after the tables were published."""
        if breakout is None or allocation_of(state, breakout).published is None:
            return ()
        return self.matters(state, breakout).pressing


def _same(one: object, other: object) -> bool:
    return one is other
