"""The results told to all, and what shared windows show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

ScreenView = Literal["programme", "topics", "seats", "countdown", "plenary", "blank"]
"""What a shared window shows."""


@dataclass(frozen=True)
class Turn:
    """What is planned for a topic in the plenary: who speaks, and for how many minutes (0: as long as it takes)."""

    topic: int
    speaker: str = ""
    minutes: int = 0


@dataclass(frozen=True)
class Plenary:
    """The results told to all, topic by topic. `order` names topics that were put before the others, `spoken` those
    that had the floor, in that order; `current` has it since `begun_at`."""

    turns: Mapping[int, Turn] = field(default_factory=dict)
    order: tuple[int, ...] = ()
    spoken: tuple[int, ...] = ()
    current: int | None = None
    begun_at: int | None = None


@dataclass(frozen=True)
class Screen:
    """What the shared windows that follow the console show; `topic` is one of the plenary."""

    view: ScreenView = "programme"
    topic: int | None = None
