"""The rounds of a café."""

from __future__ import annotations

from typing import ClassVar, Literal

from ..base import Event


class RoundsPlanned(Event):
    """Replaces the drafts of all rounds. `routes` has for each person and round the place in `tables`, -1 for none."""

    type: Literal["rounds.planned"] = "rounds.planned"
    breakout: str
    tables: tuple[str, ...]
    people: tuple[str, ...]
    routes: tuple[tuple[int, ...], ...]


class RoundsPublished(Event):
    """Everybody is told the first rounds as they are drafted now."""

    touches: ClassVar = frozenset({"members"})
    type: Literal["rounds.published"] = "rounds.published"
    breakout: str
    number: int
    rounds: int


class RoundBegun(Event):
    """A round runs; who sits where is as it was told for this round."""

    touches: ClassVar = frozenset({"members"})
    type: Literal["round.begun"] = "round.begun"
    breakout: str
    round: int
