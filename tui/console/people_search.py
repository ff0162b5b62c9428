"""Finding a person by the first letters of any part of the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

from qzlive.names import alphabetical, bare

from .people_data import folded

_PARTS = re.compile(r"[\s\-.,()/']+")


class Named(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def here(self) -> bool: ...


N = TypeVar("N", bound=Named)


@dataclass(frozen=True, slots=True)
class _Keys:
    whole: tuple[str, str]
    parts: tuple[tuple[str, ...], tuple[str, ...]]


@lru_cache(maxsize=4096)
def _keys(name: str) -> _Keys:
    # Without accents types who has no umlauts on the keyboard, or is in a hurry.
    whole = folded(name), bare(name)
    return _Keys(whole, (_split(whole[0]), _split(whole[1])))


def _split(text: str) -> tuple[str, ...]:
    return tuple(part for part in _PARTS.split(text) if part)


def likeness(query: str, name: str) -> int | None:
    """Return how well a name answers a query, the lower the better; None if it does not.

    0: the whole name. 1: begins like it. 2: each word of the query begins a part of the name. 3: it stands
    somewhere inside.
    """
    asked, known = _keys(query), _keys(name)
    if not any(asked.whole):
        return None
    best: int | None = None
    for way in (0, 1):
        words, parts = asked.parts[way], known.parts[way]
        wanted, whole = " ".join(words), " ".join(parts)
        if not wanted:
            continue
        if wanted == whole:
            return 0
        if whole.startswith(wanted):
            found = 1
        elif _begins(words, parts):
            found = 2
        elif wanted in whole:
            found = 3
        else:
            continue
        best = found if best is None else min(best, found)
    return best


def _begins(words: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether each word begins a part of its own."""
    free = list(parts)
    for word in sorted(words, key=len, reverse=True):
        hit = next((part for part in free if part.startswith(word)), None)
        if hit is None:
            return False
        free.remove(hit)
    return True


def ranked(query: str, people: Iterable[N]) -> tuple[tuple[int, N], ...]:
    """Return who answers the query with the likeness, the best first; people who are here before those who are not."""
    found = [(score, one) for one in people if (score := likeness(query, one.name)) is not None]
    return tuple(sorted(found, key=lambda hit: (hit[0], not hit[1].here, alphabetical(hit[1].name))))
