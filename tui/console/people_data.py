"""What the views of people and tables show, taken from the state: plain values, sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from qzlive.names import alphabetical, fold
from qzlive.session.phases import with_tables
from qzlive.session.state import Doubt, Participant, Source, State

folded = lru_cache(maxsize=4096)(fold)
"""The key of a name; remembered, because every repaint asks for it."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person as the lists show one. `table` is the label in the draft, `told` the one that was published. Who is
    registered and was not `seen` yet is not here either."""

    id: str
    name: str
    display: str
    topics: tuple[int, ...] | None
    source: Source | None
    table: str | None
    told: str | None
    here: bool
    aside: bool
    pinned: bool
    doubt: Doubt | None
    seen: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """How many people are here, are registered and expected, have a topic; and the first wishes by topic."""

    here: int
    expected: int
    chosen: int
    topics: Mapping[int, int]


def following(state: State, breakout: str | None) -> str | None:
    """Return the next breakout with tables after this one, after the last the first again."""
    known = with_tables(state)
    return known[(known.index(breakout) + 1) % len(known)] if breakout in known else breakout


def breakout_title(state: State, breakout: str) -> str:
    """Return the title of the item of the programme at which the breakout takes place."""
    return next((item.title for item in state.items.values() if item.breakout == breakout), breakout)


def offered(state: State, breakout: str | None) -> tuple[int, ...]:
    """Return the numbers of the topics that can be chosen in a breakout, in order."""
    if breakout is None or breakout not in state.breakouts:
        return ()
    return state.breakouts[breakout].topics or tuple(sorted(state.topics))


def people(state: State, breakout: str | None, *, aside: bool = False) -> tuple[PersonLine, ...]:
    """Return everybody by name; erased and merged records never, those set aside only on request."""
    choices = state.choices.get(breakout or "", {})
    allocation = state.allocations.get(breakout or "")
    seats: Mapping[str, str] = allocation.seats if allocation else {}
    told: Mapping[str, str] = (allocation.published if allocation else None) or {}
    pinned = allocation.pinned if allocation else frozenset()

    def line(person: Participant) -> PersonLine:
        choice = choices.get(person.id)
        return PersonLine(
            id=person.id,
            name=person.name,
            display=person.display,
            topics=choice.topics if choice else None,
            source=choice.source if choice else None,
            table=_label(state, seats.get(person.id)),
            told=_label(state, told.get(person.id)),
            here=person.here,
            aside=person.aside,
            pinned=person.id in pinned,
            doubt=person.doubt,
            seen=person.seen,
        )

    shown = (p for p in state.people.values() if p.listed and (aside or not p.aside))
    return tuple(sorted(map(line, shown), key=lambda one: (alphabetical(one.name), one.name, one.id)))


def _label(state: State, table: str | None) -> str | None:
    found = state.tables.get(table or "")
    return found.label if found is not None else None


def count(lines: Iterable[PersonLine], topics: Iterable[int]) -> Counts:
    """Count who is here; `topics` are those offered, also counted where nobody wants them."""
    everybody = tuple(lines)
    here = [line for line in everybody if line.here and not line.aside]
    wishes = Counter(line.topics[0] for line in here if line.topics)
    return Counts(
        here=len(here),
        expected=sum(not line.seen and not line.aside for line in everybody),
        chosen=sum(wishes.values()),
        topics={number: wishes[number] for number in topics},
    )


def topics_text(topics: tuple[int, ...] | None, none: str, unknown: str = "") -> str:
    """Return the numbers as "3, 5"; `none` if no topic is wanted, `unknown` if nothing was said."""
    if topics is None:
        return unknown
    return ", ".join(map(str, topics)) if topics else none
