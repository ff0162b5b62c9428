"""What is typed at the desk, understood: some letters of a name and the numbers of the topics."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..people_data import PersonLine, folded
from ..people_search import ranked

_NUMBERS = r"\d{1,3}(?:[\s,;/+]+\d{1,3})*"
_BEHIND = re.compile(rf"(?P<query>.*?[^\s,;/+\d])[\s,;/+]+(?P<numbers>{_NUMBERS})\s*", re.DOTALL)
_GLUED = re.compile(rf"(?P<query>.*[^\W\d_])(?P<numbers>{_NUMBERS})\s*", re.DOTALL)
_BEFORE = re.compile(rf"\s*(?P<numbers>{_NUMBERS})(?:[\s,;/+._)]+(?P<query>\D*?[^\W\d].*))?\s*", re.DOTALL)
SHORT = 3
"""So many letters are typed of a surname to find somebody; more of them may be all of it."""


@dataclass(frozen=True, slots=True)
class DeskEntry:
    """`topics` are the wishes in order, empty for the number 0 (no topic), None if no number was typed.

    `candidates` are the people who may be meant, the likeliest first; `sure` is the only one who can be.
    Nobody answers to `query`: then it is the name of a new person. To a full name answers for sure only who has
    exactly that name, because a new person's may be the beginning of another.
    """

    query: str
    topics: tuple[int, ...] | None
    candidates: tuple[PersonLine, ...]
    sure: PersonLine | None

    @property
    def is_new(self) -> bool:
        return bool(self.query) and not self.candidates

    @property
    def is_full(self) -> bool:
        """Whether first name and surname were typed, not some letters of both."""
        return _is_full(self.query)


def parse_entry(text: str, people: Sequence[PersonLine]) -> DeskEntry:
    """Understand a line such as "mül 3", "3 mül" or "anna be 3 5"."""
    query, topics = _split(text)
    if topics is None and (glued := _GLUED.fullmatch(text.strip())) is not None:
        name = " ".join(glued["query"].split())
        if any(score <= 2 for score, _ in ranked(name, people)):
            query, topics = name, _numbers(glued["numbers"])
    hits = ranked(query, people) if query else ()
    whole = [line for score, line in hits if score == 0] or [line for _, line in hits if _same_words(query, line.name)]
    near = [line for score, line in hits if score <= 2] if not _is_full(query) else []
    sure = next((found[0] for found in (whole, near) if len(found) == 1), None)
    return DeskEntry(query, topics, tuple(line for _, line in hits), sure)


def _is_full(query: str) -> bool:
    words = query.split()
    return len(words) > 1 and (all(word[0].isupper() for word in words) or len(words[-1]) > SHORT)


def _same_words(query: str, name: str) -> bool:
    """Whether it is the name in another order: "Berg, Anna"."""
    return sorted(folded(query).replace(",", " ").split()) == sorted(folded(name).replace(",", " ").split())


def _split(text: str) -> tuple[str, tuple[int, ...] | None]:
    text = text.strip()
    found = _BEHIND.fullmatch(text) or _BEFORE.fullmatch(text)
    if found is None:
        return " ".join(text.split()), None
    return " ".join((found["query"] or "").split()), _numbers(found["numbers"])


def _numbers(text: str) -> tuple[int, ...]:
    numbers = dict.fromkeys(int(number) for number in re.findall(r"\d+", text))
    return tuple(number for number in numbers if number)
