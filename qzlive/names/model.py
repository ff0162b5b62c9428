"""What is read out of a display name, and what a session says about how names are to be read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..reason import Reason
from .folding import keys
from .kinds_of_marks import Mark


@dataclass(frozen=True, slots=True)
class Reading:
    """What a display name was understood as.

    `choices` may be seated unasked; it is empty unless `sure`. `proposal` is the likely reading of a doubtful name.
    `name` is cleaned: no tag, marks of the platform, pronouns, original name or recognised organisation in it; it is
    empty only for an empty display name. `organisation` and `original` (the account's name before it was changed) are
    empty if there are none. `shown` is the display name without the marks of the platform, pronouns and original
    name, its tag still in it. `rule` names the form that decided. `reason` is there exactly if the reading is not sure.
    """

    choices: tuple[int, ...]
    proposal: tuple[int, ...]
    name: str
    organisation: str
    original: str
    shown: str
    marks: frozenset[Mark]
    sure: bool
    rule: str
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Tags:
    """What people were asked to write: numbers, or letters (A is the first topic). `words` are the session's own
    words for a topic, such as "Insel" in "Insel 3 …"."""

    kind: Literal["numbers", "letters"] = "numbers"
    words: tuple[str, ...] = ()

    def of(self, number: int, topics: Collection[int]) -> str:
        """Return what somebody writes who wants a topic, one of `topics`: its number, or the letter of its place."""
        return chr(ord("A") + sorted(topics).index(number)) if self.kind == "letters" else str(number)


NUMBERS = Tags()


@dataclass(frozen=True, slots=True)
class Registered:
    """The people and organisations of a registration list, by their keys. Build it with `Registered.of`."""

    people: Mapping[str, int] = field(default_factory=dict)
    """How many registered people have a key."""
    organisations: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    """Names and organisations with digits in them, casefolded."""

    @classmethod
    def of(cls, entries: Iterable[tuple[str, str]]) -> Registered:
        """Build it from names, each with its organisation or ""."""
        people: dict[str, int] = {}
        organisations: set[str] = set()
        numbered: set[str] = set()
        for name, organisation in entries:
            for key in keys(name):
                people[key] = people.get(key, 0) + 1
            organisations |= keys(organisation)
            numbered |= {text.casefold() for text in (name, organisation) if any(map(str.isdigit, text))}
        return cls(people, frozenset(organisations), frozenset(numbered))

    def count(self, name: str) -> int:
        """Return how many registered people, or organisations, are called so."""
        found = keys(name)
        return max((self.people.get(key, 0) for key in found), default=0) or int(
            not self.organisations.isdisjoint(found)
        )


NOBODY = Registered()
