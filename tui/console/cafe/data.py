"""What the view of a café shows, taken from the state: plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qzlive.names import alphabetical
from qzlive.reason import Reason
from qzlive.session.cafe import cafe_tables, gap, kept, known_rounds, route_of, unlike, wished
from qzlive.session.seating import allocation_of, hosts, title_of
from qzlive.session.state import State
from qzlive.tables.rounds import CafeRefused, Met, met

Stops = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class TableLine:
    """A table with how many sit there in each round by the draft, and in which rounds others do than were told."""

    table: str
    label: str
    title: str
    host: str
    sizes: tuple[int, ...]
    changed: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class PersonWay:
    """A person's way by the draft and as it was told, by the labels of the tables. `offer`: the way that somebody who
    has come since could go. `unmet`: by topic why a wish is not met."""

    person: str
    name: str
    stops: Stops
    told: Stops
    offer: Stops
    host: bool
    here: bool
    unlike: bool
    wishes: tuple[int, ...]
    unmet: Mapping[int, Reason]


@dataclass(frozen=True, slots=True)
class Summary:
    """How good the drafted rounds are. `people` are those who are here and have a way, `wishes` are theirs, `unmet` of
    them are not met. `trouble` is why rounds for those who are here cannot be."""

    people: int
    tables: int
    rounds: int
    met: Met
    wishes: int
    unmet: int
    warnings: tuple[Reason, ...]
    trouble: CafeRefused | None = None


@dataclass(frozen=True, slots=True)
class CafeView:
    """Everything that is shown of a café. `told` rounds were announced; `round` runs, 0 before the first."""

    tables: tuple[TableLine, ...]
    people: tuple[PersonWay, ...]
    summary: Summary
    told: int
    round: int
    unlike: frozenset[str]
    come: tuple[str, ...]
    gone: tuple[str, ...]


def cafe_view(state: State, breakout: str) -> CafeView:
    """Return what is to be seen of a café."""
    allocation, missing = allocation_of(state, breakout), gap(state, breakout)
    known, trouble = known_rounds(state, breakout), None
    unmet: Mapping[str, Mapping[int, Reason]] = {}
    warnings: tuple[Reason, ...] = ()
    offers: dict[str, Stops] = {}
    try:
        change = kept(state, breakout)
    except CafeRefused as refused:
        change, trouble = None, refused
    if change is not None:
        unmet, warnings = change.plan.unmet, change.plan.warnings
        labels = [table.label for table in cafe_tables(state, breakout)]
        for person in missing.come:
            seated = [
                {one: label for label, members in zip(labels, row, strict=True) for one in members}
                for row in change.plan.seats
            ]
            offers[person] = tuple(row.get(person) for row in seated)
    otherwise = frozenset(one for one in unlike(allocation) if one in state.people and state.people[one].counted)
    people = _people(state, breakout, offers, unmet, otherwise)
    seated_here = [one for one in people if one.here and any(one.stops)]
    return CafeView(
        tables=_tables(state, breakout),
        people=people,
        summary=Summary(
            people=len(seated_here),
            tables=len(cafe_tables(state, breakout)),
            rounds=len(allocation.rounds) or state.breakouts[breakout].rounds,
            met=met(known.seats if known is not None else ()),
            wishes=sum(len(one.wishes) for one in seated_here),
            unmet=sum(len(one.unmet) for one in seated_here),
            warnings=warnings,
            trouble=trouble,
        ),
        told=len(allocation.told),
        round=allocation.round,
        unlike=otherwise,
        come=missing.come,
        gone=missing.gone,
    )


def _tables(state: State, breakout: str) -> tuple[TableLine, ...]:
    allocation, writing = allocation_of(state, breakout), hosts(state, breakout)

    def at(seated: Mapping[str, str], table: str) -> set[str]:
        return {person for person, there in seated.items() if there == table}

    return tuple(
        TableLine(
            table.id,
            table.label,
            title_of(state, table),
            state.people[writing[table.id]].name if table.id in writing else "",
            tuple(len(at(seated, table.id)) for seated in allocation.rounds),
            tuple(
                at(seated, table.id) != at(told, table.id)
                for seated, told in zip(allocation.rounds, allocation.told, strict=False)
            ),
        )
        for table in cafe_tables(state, breakout)
    )


def _people(
    state: State,
    breakout: str,
    offers: Mapping[str, Stops],
    unmet: Mapping[str, Mapping[int, Reason]],
    otherwise: frozenset[str],
) -> tuple[PersonWay, ...]:
    allocation, writing = allocation_of(state, breakout), set(hosts(state, breakout).values())
    seated = {person for row in (*allocation.rounds, *allocation.told) for person in row} | offers.keys()
    shown = [state.people[one] for one in seated if one in state.people and state.people[one].counted]
    # Who is to be told something stands on top.
    shown.sort(key=lambda one: (one.id not in offers.keys() | otherwise, alphabetical(one.name), one.id))
    return tuple(
        PersonWay(
            person=one.id,
            name=one.name,
            stops=route_of(state, allocation.rounds, one.id),
            told=route_of(state, allocation.told, one.id),
            offer=offers.get(one.id, ()),
            host=one.id in writing,
            here=one.present,
            unlike=one.id in otherwise,
            wishes=wished(state, breakout, one.id),
            unmet=unmet.get(one.id, {}),
        )
        for one in shown
    )


def sitting(state: State, breakout: str, table: str, number: int) -> tuple[str, ...]:
    """Return the names of those who sit at a table in a round (from 1) by the draft."""
    rounds = allocation_of(state, breakout).rounds
    seated = rounds[number - 1] if 0 < number <= len(rounds) else {}
    people = (state.people[one] for one, at in seated.items() if at == table)
    return tuple(sorted((one.name for one in people if one.counted), key=alphabetical))
