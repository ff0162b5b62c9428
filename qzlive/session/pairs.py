"""Who is to sit apart or together in a breakout: as a moderator said, and as its rules say."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, pairwise

from .seating import bearer
from .state import Attribute, Participant, State

IdPair = tuple[str, str]


def pairs(state: State, breakout: str) -> tuple[tuple[IdPair, ...], tuple[IdPair, ...]]:
    """Return the pairs of people who are here that are to sit apart, and those that are to sit together; the smaller id
    first. What a moderator said of two people goes before what the rules say of everybody."""
    present = {person.id: person for person in state.people.values() if person.present}
    said: dict[IdPair, str] = {}
    for pair in state.pairs:
        one, other = sorted((bearer(state, pair.one), bearer(state, pair.other)))
        if one != other and one in present and other in present:
            said[one, other] = pair.relation
    rules = state.breakouts[breakout].rules
    apart = {pair for pair, relation in said.items() if relation == "apart"}
    together = {pair for pair, relation in said.items() if relation == "together"}
    if rules.apart is not None:
        apart |= {
            pair for ids in _groups(present, rules.apart) for pair in combinations(ids, 2) if pair not in together
        }
    if rules.together is not None:
        together |= {pair for ids in _groups(present, rules.together) for pair in pairwise(ids) if pair not in said}
    return tuple(sorted(apart)), tuple(sorted(together))


def _groups(present: dict[str, Participant], attribute: Attribute) -> list[list[str]]:
    """Return the ids of those who have the same value, sorted; nobody is alike for lack of one."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for person in present.values():
        value = " ".join(getattr(person, attribute).split()).casefold()
        if value:
            found[value].append(person.id)
    return [sorted(ids) for ids in found.values()]
