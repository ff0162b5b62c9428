"""Head counts that name nobody: how many took part, of which organisation, in which function, from where.

Each is counted for itself. Which functions came from which municipality is never counted: one deputy head from one
small town is a person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from .identity import belonging, clusters
from .mentions import GONE
from .state import Belonging, Group, Heads, State

SMALLEST = 5
"""So many people an organisation has at least that is counted by itself: in a smaller one somebody could be
recognised. Functions and municipalities are counted as they are, because the report on a circle asks for them."""


def heads(state: State, field: Belonging, change: Callable[[str], str], smallest: int = 1) -> Heads:
    """Return the heads of those who came, by what lists say of `field`, with the names in that changed."""
    people = (records for records in clusters(state).values() if records[0].came)
    return counted((_bare(change(belonging(records, field))) for records in people), smallest)


def counted(said: Iterable[str], smallest: int = 1) -> Heads:
    """Return how often each is said, "" for unknown; the same word in capitals is the same."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for text in said:
        spellings[text.casefold()][text] += 1
    unknown = spellings.pop("", Counter()).total()
    groups = [Group(_usual(written), written.total()) for written in spellings.values()]
    large = sorted((group for group in groups if group.count >= smallest), key=lambda group: group.name.casefold())
    others = sum(group.count for group in groups) - sum(group.count for group in large)
    return Heads(tuple(large), others, unknown)


def _usual(written: Counter[str]) -> str:
    """Return the spelling that is used most."""
    return min(written, key=lambda text: (-written[text], text))


def _bare(text: str) -> str:
    """Return "" for what holds nothing but a name."""
    return text if any(map(str.isalnum, text.replace(GONE, ""))) else ""
