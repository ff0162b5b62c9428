"""Who of a list is somebody that is registered: certain, or a proposal to confirm."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..names import keys
from .people import Found
from .suggestions import Candidate, Suggestions, is_nobody


@dataclass(frozen=True, slots=True)
class Link:
    """`person` is the id if it is certain; else `suggest` are the ids of those it may be, the likeliest first."""

    person: str | None = None
    suggest: tuple[str, ...] = ()


def link(found: Sequence[Found], candidates: Sequence[Candidate], *, live: bool = False) -> tuple[Link, ...]:
    """Compare the people of one list with those who are registered.

    Certain are an e-mail address and a name that exactly one of them has, unless they say different people. In a
    `live` list two rows are two people: of two who may be the same one, neither is certain.
    """
    by_email = _index((one.email.casefold(), number) for number, one in enumerate(candidates) if one.email)
    by_key = _index((key, number) for number, candidate in enumerate(candidates) for key in keys(candidate.name))
    shared = Counter(one.email for one in found)
    suggestions = Suggestions(candidates)
    certain: list[int | None] = []
    for one in found:
        owners = by_email.get(one.email, set()) if one.email else set()
        named = {number for key in _keys(one) for number in by_key.get(key, ())}
        if owners & named:
            both = owners & named
        elif named and owners or shared[one.email] > 1 and owners:
            # Somebody booked for somebody else.
            both = set()
        else:
            both = owners or named
        certain.append(next(iter(both)) if len(both) == 1 else None)
    if live:
        claims = Counter(certain)
        certain = [number if claims[number] == 1 else None for number in certain]
    return tuple(
        Link(
            suggest=_suggest(one, suggestions, [candidates[owner].id for owner in sorted(by_email.get(one.email, ()))])
        )
        if number is None
        else Link(candidates[number].id)
        for one, number in zip(found, certain, strict=True)
    )


def _suggest(found: Found, suggestions: Suggestions, owners: Sequence[str]) -> tuple[str, ...]:
    if {"bot", "telephone"} & found.marks:
        return ()
    organisation = found.organisation if is_nobody(found.name) else ""
    named = suggestions.of(found.name, found.original, organisation)
    return tuple(dict.fromkeys((*named, *owners)))


def _keys(found: Found) -> frozenset[str]:
    names = [name for name in (found.name, found.original) if name and not is_nobody(name)]
    return frozenset(key for name in names for key in keys(name))


def _index(pairs: Iterable[tuple[str, int]]) -> dict[str, set[int]]:
    index: dict[str, set[int]] = defaultdict(set)
    for key, number in pairs:
        index[key].add(number)
    return index
