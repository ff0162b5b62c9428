"""Commands on the rounds of a café."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from ..base import Command
from ..roles import MODERATORS
from .tables import People

Route = Annotated[tuple[Annotated[int, Field(ge=-1)], ...], Field(max_length=20)]
"""For each round the place of a table in the list of tables; -1: at none."""


class TakeRounds(Command):
    """Put drafts in the place of those of all rounds: one route for each of the people. `basis` is the mark of the
    list that they were computed from."""

    roles: ClassVar = MODERATORS
    type: Literal["rounds.take"] = "rounds.take"
    breakout: str
    basis: str
    tables: Annotated[tuple[str, ...], Field(min_length=1, max_length=100)]
    people: People
    routes: tuple[Route, ...]

    @model_validator(mode="after")
    def _as_many(self) -> TakeRounds:
        if len(self.routes) != len(self.people) or len({len(route) for route in self.routes}) != 1:
            raise ValueError("a route of the same length for each person")
        if max(map(max, self.routes), default=0) >= len(self.tables):
            raise ValueError("a route to a table that is not listed")
        return self


class PublishRounds(Command):
    """Announce the drafts of the first rounds. `number` is the publication that the sender saw last."""

    roles: ClassVar = MODERATORS
    type: Literal["rounds.publish"] = "rounds.publish"
    breakout: str
    number: int
    rounds: Annotated[int, Field(ge=1, le=20)]


class BeginRound(Command):
    """Begin a round, the next one or one again. `current` is the one that the sender saw running."""

    roles: ClassVar = MODERATORS
    type: Literal["round.begin"] = "round.begin"
    breakout: str
    round: Annotated[int, Field(ge=1, le=20)]
    current: int
