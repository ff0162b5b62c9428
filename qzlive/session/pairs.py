"""Who is to sit apart or together in a breakout: as a moderator said, and as its rules say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations, pairwise

from .identity import belonging, clusters, root
from .seating import to_seat
from .state import Belonging, Relation, State

IdPair = tuple[str, str]


def pairs(state: State, breakout: str) -> tuple[tuple[IdPair, ...], tuple[IdPair, ...]]:
    """Return the pairs of people who are here that are to sit apart, and those that are to sit together; the smaller id
    first. What a moderator said of two people goes before what the rules say of everybody."""
    present = [person.id for person in to_seat(state, breakout)]
    said = said_of(state, frozenset(present))
    rules = state.breakouts[breakout].rules
    apart = {pair for pair, relation in said.items() if relation == "apart"}
    together = {pair for pair, relation in said.items() if relation == "together"}
    if rules.apart is not None:
        alike = {pair for ids in _groups(state, present, rules.apart) for pair in combinations(ids, 2)}
        apart |= alike - together
    if rules.together is not None:
        alike = {pair for ids in _groups(state, present, rules.together) for pair in pairwise(ids)}
        together |= alike - said.keys()
    return tuple(sorted(apart)), tuple(sorted(together))


def said_of(state: State, people: Collection[str]) -> Mapping[IdPair, Relation]:
    """Return what a moderator said of pairs of these people, also before records were merged into them."""
    said: dict[IdPair, Relation] = {}
    for pair in state.pairs:
        one, other = sorted((root(state, pair.one), root(state, pair.other)))
        if one != other and one in people and other in people:
            said[one, other] = pair.relation
    return said


def _groups(state: State, present: Iterable[str], attribute: Belonging) -> list[list[str]]:
    """Return the ids of those who have the same value, sorted; nobody is alike for lack of one."""
    known = clusters(state)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for person in present:
        value = belonging(known[person], attribute).casefold()
        if value:
            found[value].append(person)
    return [sorted(ids) for ids in found.values()]
