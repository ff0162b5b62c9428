"""The tables of a breakout, and who sits there as everybody was told."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ..names import alphabetical, fold, keys
from ..reason import Reason
from ..tables import Listed
from .identity import root
from .state import Allocation, Participant, Question, State, Table

BY_HAND = "tables-placed-by-moderator"
"""Why somebody sits where a moderator has moved them."""

_LABEL = re.compile(r"(\d*)(.*)", re.DOTALL)


def label_order(label: str) -> tuple[int, int, str]:
    """Return the key by which labels are sorted: 2a, 2b, 2aa, 10a."""
    number, letters = _LABEL.fullmatch(label).groups()  # type: ignore[union-attr]
    return int(number or 0), len(letters), letters


def table_order(state: State) -> Callable[[Table], tuple[int, int, tuple[int, int, str]]]:
    """Return the key by which the tables of all phases are read one after the other: by phase, topic and label."""
    phases = {breakout: number for number, breakout in enumerate(state.breakouts)}
    return lambda table: (phases[table.breakout], table.topic, label_order(table.label))


def title_of(state: State, table: Table) -> str:
    """Return what a table is about: the title of its topic, or the name of its group."""
    return state.topics[table.topic].title if table.topic in state.topics else table.name


def assignment_of(state: State, table: Table) -> str:
    return state.topics[table.topic].assignment if table.topic in state.topics else ""


def questions_of(state: State, table: Table) -> tuple[Question, ...]:
    """Return the guiding questions of a table: those of its topic, else those of its breakout."""
    if table.topic in state.topics:
        return state.topics[table.topic].questions
    asked = state.breakouts[table.breakout].questions
    return tuple(Question(f"{table.breakout}/{number}", text) for number, text in enumerate(asked, 1))


def hosts(state: State, breakout: str) -> Mapping[str, str]:
    """Return who is to write at which table, by the id of the table: as a moderator said, else whom the plan names as
    the host of the topic, if exactly one person is called so, at its first table."""
    found: dict[str, str] = {}
    named: dict[str, list[str]] = {}
    for person in state.people.values():
        if person.counted:
            named.setdefault(fold(person.name), []).append(person.id)
    settled: set[int] = set()
    for table in tables_of(state, breakout):
        if table.closed:
            continue
        if table.host is not None:
            found[table.id] = root(state, table.host)
        elif table.topic not in settled and table.topic in state.topics:
            called = named.get(fold(state.topics[table.topic].host), []) if state.topics[table.topic].host else []
            if len(called) == 1:
                found[table.id] = called[0]
        settled.add(table.topic)
    return found


def bound(allocation: Allocation) -> Mapping[str, str]:
    """Return who sits where a moderator wanted it, pinned or moved by hand: a new proposal leaves them there."""
    moved = {id_ for id_, reason in allocation.reasons.items() if reason.code == BY_HAND}
    return {id_: allocation.seats[id_] for id_ in allocation.pinned | moved if id_ in allocation.seats}


def to_seat(state: State, breakout: str) -> tuple[Participant, ...]:
    """Return who is here and is to have a seat in a breakout: whom proposals seat, and who is without a table else.

    Whoever is called like a moderator of the plan is not, without a wish: moderators go from table to table. A
    moderator may say otherwise of anybody (`Participant.seatless`); who was placed by hand or is a host has a seat in
    any case.
    """
    here = [person for person in state.people.values() if person.present]
    running = moderators(state)
    choices = state.choices.get(breakout, {})
    needed = {*bound(allocation_of(state, breakout)), *hosts(state, breakout).values()}

    def wanted(person: Participant) -> bool:
        if person.id in needed:
            return True
        if person.seatless is not None:
            return not person.seatless
        choice = choices.get(person.id)
        return (choice is not None and bool(choice.topics)) or running.isdisjoint(keys(person.name))

    return tuple(person for person in here if wanted(person))


def moderators(state: State) -> frozenset[str]:
    """Return the keys (`qzlive.names.keys`) of the moderators' names in the plan."""
    return frozenset(key for name in state.moderators for key in keys(name))


def why_here(state: State, breakout: str, person: str, table: str | None) -> Reason:
    """Return why somebody sits at a table, or at none, as far as the own wishes and the host's part tell."""
    choice = state.choices.get(breakout, {}).get(person)
    wishes = choice.topics if choice is not None else ()
    if table is None:
        return Reason("tables-no-seat" if wishes else "tables-no-choice")
    found = state.tables[table]
    if hosts(state, breakout).get(table) == person:
        return Reason("tables-host")
    if found.topic in wishes:
        place = wishes.index(found.topic) + 1
        code = "tables-first-choice" if place == 1 else "tables-next-choice"
        return Reason(code, {"topic": found.topic} if place == 1 else {"topic": found.topic, "place": place})
    return Reason("tables-seated")


def allocation_of(state: State, breakout: str) -> Allocation:
    return state.allocations.get(breakout) or Allocation(breakout)


def tables_of(state: State, breakout: str) -> tuple[Table, ...]:
    """Return the tables of a breakout by label, closed ones too."""
    found = (table for table in state.tables.values() if table.breakout == breakout)
    return tuple(sorted(found, key=lambda table: label_order(table.label)))


def seated_at(state: State, table: Table) -> tuple[str, ...]:
    """Return who sat at a table as it was told; in a café in any of the rounds that were begun."""
    allocation = allocation_of(state, table.breakout)
    seats = [allocation.told[number - 1] for number in sorted(allocation.begun) if number <= len(allocation.told)]
    rounds = seats or [allocation.published or {}]
    return tuple(dict.fromkeys(person for seated in rounds for person, at in seated.items() if at == table.id))


def listed(state: State, breakout: str, seats: Mapping[str, str] | None = None) -> tuple[Listed, ...]:
    """Return the published tables that have members, to be told in the call; or those of these `seats`."""
    published: Mapping[str, str] = (allocation_of(state, breakout).published or {}) if seats is None else seats
    names: dict[str, list[str]] = {}
    for id_, table in published.items():
        person = state.people.get(id_)
        if person is not None and person.counted:
            names.setdefault(table, []).append(person.name)
    return tuple(
        Listed(
            table.label,
            title_of(state, table),
            tuple(sorted(names[table.id], key=alphabetical)),
        )
        for table in tables_of(state, breakout)
        if table.id in names
    )
