"""What is typed at the desk, understood: some letters of a name and the numbers of the topics."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..people_data import PersonLine
from ..people_search import ranked

_NUMBERS = r"\d{1,3}(?:[\s,;/+]+\d{1,3})*"
_BEHIND = re.compile(rf"(?P<query>.*?[^\s,;/+\d])[\s,;/+]+(?P<numbers>{_NUMBERS})\s*", re.DOTALL)
_BEFORE = re.compile(rf"\s*(?P<numbers>{_NUMBERS})(?:[\s,;/+._)]+(?P<query>\D*?[^\W\d].*))?\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class DeskEntry:
    """`topics` are the wishes in order, empty for the number 0 (no topic), None if no number was typed.

    `candidates` are the people who may be meant, the likeliest first; `sure` is the only one who can be.
    Nobody answers to `query`: then it is the name of a new person.
    """

    query: str
    topics: tuple[int, ...] | None
    candidates: tuple[PersonLine, ...]
    sure: PersonLine | None

    @property
    def is_new(self) -> bool:
        return bool(self.query) and not self.candidates


def parse_entry(text: str, people: Sequence[PersonLine]) -> DeskEntry:
    """Understand a line such as "mül 3", "3 mül" or "anna be 3 5"."""
    query, topics = _split(text)
    hits = ranked(query, people) if query else ()
    near = [line for score, line in hits if score <= 2]
    whole = [line for score, line in hits if score == 0]
    sure = next((found[0] for found in (whole, near) if len(found) == 1), None)
    return DeskEntry(query, topics, tuple(line for _, line in hits), sure)


def _split(text: str) -> tuple[str, tuple[int, ...] | None]:
    text = text.strip()
    found = _BEHIND.fullmatch(text) or _BEFORE.fullmatch(text)
    if found is None:
        return " ".join(text.split()), None
    numbers = tuple(dict.fromkeys(int(number) for number in re.findall(r"\d+", found["numbers"])))
    query = " ".join((found["query"] or "").split())
    return query, tuple(number for number in numbers if number)
