"""Which function folds which event."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ..base import Event
from ..record import Record
from ..state import State

E = TypeVar("E", bound=Event)
K = TypeVar("K")
V = TypeVar("V")
Fold = Callable[[State, Any, Record], State]

FOLDS: dict[type[Event], Fold] = {}


def on(
    event: type[E],
) -> Callable[[Callable[[State, E, Record], State]], Callable[[State, E, Record], State]]:
    """Register the decorated function as the fold of `event`."""

    def register(fold: Callable[[State, E, Record], State]) -> Callable[[State, E, Record], State]:
        FOLDS[event] = fold
        return fold

    return register


def put(mapping: Mapping[K, V], key: K, value: V) -> Mapping[K, V]:
    """Return the mapping with one value put in, in the old one's order."""
    return {**mapping, key: value}


def without(mapping: Mapping[K, V], key: K) -> Mapping[K, V]:
    """Return the mapping without one key."""
    return {k: v for k, v in mapping.items() if k != key}
