"""Who of a list is somebody that is registered: certain, or a proposal to confirm."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ..names import keys
from .people import Found
from .suggestions import Candidate, Suggestions, is_nobody

_K = TypeVar("_K", str, int)


@dataclass(frozen=True, slots=True)
class Link:
    """`person` is the id if it is certain; else `suggest` are the ids of those it may be, the likeliest first."""

    person: str | None = None
    suggest: tuple[str, ...] = ()


def link(found: Sequence[Found], candidates: Sequence[Candidate]) -> tuple[Link, ...]:
    """Compare the people of one list with those who are registered.

    Certain are an e-mail address that one of them has, and a name that one of them has alone and nobody else in the
    list may have.
    """
    by_email = _index((candidate.email.casefold(), number) for number, candidate in enumerate(candidates))
    by_key = _index((key, number) for number, candidate in enumerate(candidates) for key in keys(candidate.name))
    named = [_keys(one) for one in found]
    certain: dict[int, int] = {}
    for index, one in enumerate(found):
        owners = by_email.get(one.email, set()) if one.email else set()
        # A family or an office may share an address.
        same = owners if len(owners) < 2 else {number for key in named[index] for number in by_key[key]} & owners
        if len(same) == 1:
            certain[index] = next(iter(same))
    fitting = _index((number, index) for index, found_keys in enumerate(named) for number in _of(found_keys, by_key))
    for index, number in certain.items():
        fitting[number].add(index)
    for index, found_keys in enumerate(named):
        fits = _of(found_keys, by_key)
        if index not in certain and len(fits) == 1 and fitting[next(iter(fits))] == {index}:
            certain[index] = next(iter(fits))
    suggestions = Suggestions(candidates)
    return tuple(
        Link(person=candidates[certain[index]].id) if index in certain else Link(suggest=_suggest(one, suggestions))
        for index, one in enumerate(found)
    )


def _suggest(found: Found, suggestions: Suggestions) -> tuple[str, ...]:
    if {"bot", "telephone"} & found.marks:
        return ()
    organisation = found.organisation if is_nobody(found.name) else ""
    return suggestions.of(found.name, found.original, organisation)


def _keys(found: Found) -> frozenset[str]:
    names = [name for name in (found.name, found.original) if name and not is_nobody(name)]
    return frozenset(key for name in names for key in keys(name))


def _of(found: Iterable[str], by_key: dict[str, set[int]]) -> set[int]:
    return {number for key in found for number in by_key.get(key, ())}


def _index(pairs: Iterable[tuple[_K, int]]) -> dict[_K, set[int]]:
    index: dict[_K, set[int]] = defaultdict(set)
    for key, number in pairs:
        index[key].add(number)
    return index
