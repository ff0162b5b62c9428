"""Entries that may say the same: only proposals, because only a person can tell."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from rapidfuzz import fuzz, utils

ENOUGH = 80
"""How alike two texts are at least (0 to 100) to be proposed."""
CONTAINED = 96
"""The same where the words of one stand in the other."""
SHORTEST = 10
"""Letters that a text has at least: "Ja, gern." is like every other."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Two entries by their ids, the earlier first, and how alike their texts are, 0 to 100."""

    one: str
    other: str
    score: int


@lru_cache(maxsize=8)
def alike(texts: tuple[tuple[str, str], ...]) -> tuple[Alike, ...]:
    """Return the pairs of (id, text) that may say the same, the most alike first.

    Words are compared in any order, without case and punctuation: rapidfuzz's token_sort_ratio, and where one text
    holds the words of the other its token_set_ratio.
    """
    plain = [(id_, utils.default_process(text)) for id_, text in texts]
    long = [(id_, text) for id_, text in plain if len(text) >= SHORTEST]
    found = []
    for (one, first), (other, second) in combinations(long, 2):
        score = fuzz.token_sort_ratio(first, second, score_cutoff=ENOUGH)
        if not score and min(first.count(" "), second.count(" ")) >= 1:
            score = fuzz.token_set_ratio(first, second, score_cutoff=CONTAINED) and ENOUGH
        if score:
            found.append(Alike(one, other, round(score)))
    return tuple(sorted(found, key=lambda pair: -pair.score))
