"""The people of one list: rejoins, renames and second devices taken together, and what each of them wants."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from .. import names
from ..names import NOBODY, NUMBERS, Reading, Registered, Tags, keys, read, read_wish
from .grouping import Named, group, in_time
from .rows import Mark, Roster, Row
from .suggestions import is_nobody

_NO_TITLES: Mapping[int, str] = MappingProxyType({})
_LABEL = re.compile(r"\s*(\d{1,2})[\s.:)–—-]+(?!(?:wahl|wunsch|prio|choice)\b)[^\W\d]\D*", re.IGNORECASE)
_NO_TOPIC = ("names-out-of-range", "names-unknown-topic")


@dataclass(frozen=True, slots=True)
class Found:
    """One person of a list. What the list does not state is empty.

    `display` is the name that decides: the latest one that carries a choice, else the latest; without marks of the
    platform, with its tag. `original` is the account's name. `seen_as` are the names as they stand in the list, in
    its order. `reading` is what the person wants, by `wishes` if there are any that can be read, else by `display`.
    `moment` is when these wishes were written, in seconds on the clock of the list.
    """

    display: str
    name: str
    email: str
    organisation: str
    role: str
    region: str
    site: str
    id: str
    original: str
    seen_as: tuple[str, ...]
    reading: Reading
    wishes: tuple[str, ...]
    marks: frozenset[Mark | names.Mark]
    moment: int | None = None


def people(
    roster: Roster,
    topics: Collection[int],
    *,
    registered: Registered = NOBODY,
    tags: Tags = NUMBERS,
    titles: Mapping[int, str] = _NO_TITLES,
) -> tuple[Found, ...]:
    """Return everybody in a list once, by their first row.

    `topics` are the numbers that can be chosen; `titles` may name them. The order of the rows changes the order of
    the people, never who is who.
    """
    reader = _Reader(roster, topics, registered, tags, titles)
    grouped = group([Named(row, reader.keys(row)) for row in roster.rows], roster.kind)
    return tuple(reader.found(in_time(rows), [one.row.raw for one in rows]) for rows in grouped)


class _Reader:
    """Reads the names and wishes of one list, each once."""

    def __init__(
        self,
        roster: Roster,
        topics: Collection[int],
        registered: Registered,
        tags: Tags,
        titles: Mapping[int, str],
    ) -> None:
        self._roster, self._topics, self._registered = roster, frozenset(topics), registered
        self._tags, self._titles = tags, titles
        self._read: dict[str, Reading] = {}

    def name(self, display: str) -> Reading:
        if display not in self._read:
            self._read[display] = read(
                display,
                self._topics,
                registered=self._registered,
                tags=self._tags,
                report=self._roster.with_original,
            )
        return self._read[display]

    def keys(self, row: Row) -> frozenset[str]:
        reading = self.name(row.display)
        called = [name for name in (reading.name, row.original or reading.original) if name and not is_nobody(name)]
        if not called and (number := _telephone(reading.name)):
            return frozenset({number})
        if not called and self._roster.kind == "statements":
            # What "iPhone" wrote belongs together, whoever that is.
            called = [reading.name or row.display]
        return frozenset(key for name in called for key in keys(name))

    def wish(self, wishes: Sequence[str]) -> Reading | None:
        """What the wishes of one row say together; None if nothing in them is one."""
        found = [self._answer(text) for text in wishes]
        found = [one for one in found if one.choices or not one.sure]
        if not found:
            return None
        if doubtful := next((one for one in found if not one.sure), None):
            likely = dict.fromkeys(topic for one in found for topic in one.choices or one.proposal)
            return replace(doubtful, proposal=tuple(likely))
        return replace(found[0], choices=tuple(dict.fromkeys(topic for one in found for topic in one.choices)))

    def _answer(self, text: str) -> Reading:
        reading = read_wish(text, self._topics, tags=self._tags, titles=self._titles, registered=self._registered)
        if reading.choices or self._roster.talk:
            return reading
        # Who answers a question for the topic takes an option as it stands there: "2 Kinder" are not two children.
        label = _LABEL.fullmatch(text)
        if label and int(label[1]) in self._topics:
            return read_wish(label[1], self._topics, tags=self._tags)
        return reading

    def found(self, rows: Sequence[Named], seen_as: Sequence[str]) -> Found:
        """Make a person of the rows, the latest last."""
        latest_first = [one.row for one in reversed(rows)]
        if self._roster.kind == "registration":
            latest_first = latest_first[:1]
            seen_as = (latest_first[0].raw,)
        deciding = next((row for row in latest_first if _carries_choice(self.name(row.display))), latest_first[0])
        said = next(((row, wish) for row in latest_first if (wish := self.wish(row.wishes))), None)
        named = self.name(deciding.display)
        reading = _with_wish(named, said[1]) if said else named
        readings = [self.name(row.display) for row in latest_first]
        return Found(
            display=named.shown or deciding.display,
            name=named.name,
            email=_first(row.email for row in latest_first),
            organisation=_first(row.organisation for row in latest_first)
            or _first(one.organisation for one in readings),
            role=_first(row.role for row in latest_first),
            region=_first(row.region for row in latest_first),
            site=_first(row.site for row in latest_first),
            id=_first(row.id for row in latest_first),
            original=deciding.original
            or named.original
            or _first(row.original for row in latest_first)
            or _first(one.original for one in readings),
            seen_as=tuple(seen_as),
            reading=reading,
            wishes=said[0].wishes if said else latest_first[0].wishes,
            marks=_marks(latest_first, named),
            moment=said[0].joined if said else None,
        )


def _carries_choice(reading: Reading) -> bool:
    """Whether a name says anything of a topic: a choice, a doubtful one, or a number that no topic has."""
    if reading.sure:
        return bool(reading.choices)
    return bool(reading.proposal) or (reading.reason is not None and reading.reason.code in _NO_TOPIC)


def _telephone(name: str) -> str:
    """A number that one can be called at, as far as it is shown; "" for any other name."""
    digits = "".join(c for c in name if c.isdecimal() or c in "*•x")
    return digits if len(digits) > 4 and not any(map(str.isalpha, name.replace("x", ""))) else ""


def _with_wish(named: Reading, wish: Reading) -> Reading:
    return replace(
        named, choices=wish.choices, proposal=wish.proposal, sure=wish.sure, rule=wish.rule, reason=wish.reason
    )


def _marks(rows: Sequence[Row], named: Reading) -> frozenset[Mark | names.Mark]:
    stated: set[Mark | names.Mark] = {mark for row in rows for mark in row.stated}
    if not all("waiting" in row.stated for row in rows):
        stated.discard("waiting")
    return frozenset(stated | named.marks)


def _first(values: Iterable[str]) -> str:
    return next(filter(None, values), "")
