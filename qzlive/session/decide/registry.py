"""Which function decides which command, and what it may know beside the state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from ..base import Command, Event
from ..state import Role, State

C = TypeVar("C", bound=Command)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks: a device with a role; a host's device writes for a seat."""

    device: str
    role: Role
    seat: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What comes from outside. `at` is the server's clock in ms, `seen` the version that the sender had seen when
    it wrote, `fresh` yields new ids."""

    at: int
    actor: Actor
    command: str
    seen: int
    fresh: Iterator[str]


Decide = Callable[[State, Any, Context], Iterable[Event]]

DECIDES: dict[type[Command], Decide] = {}


def on(
    command: type[C],
) -> Callable[[Callable[[State, C, Context], Iterable[Event]]], Callable[[State, C, Context], Iterable[Event]]]:
    """Register the decorated function as the one that decides `command`."""

    def register(
        decide: Callable[[State, C, Context], Iterable[Event]],
    ) -> Callable[[State, C, Context], Iterable[Event]]:
        DECIDES[command] = decide
        return decide

    return register
