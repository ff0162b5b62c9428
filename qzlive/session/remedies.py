"""What can be done about demands that cannot be met: commands that give one of them up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from ..tables.choice import Demand
from .base import Command
from .commands.tables import ChangeRules, ChangeSizes, HostTable, Move, MovePeople, PairPeople, PinPerson
from .identity import root
from .seating import allocation_of, bound, tables_of
from .state import State, TableRules


@dataclass(frozen=True, slots=True)
class Remedy:
    """A message of the catalogue with its numbers and `people`, and the commands that do it, in order."""

    code: str
    commands: tuple[Command, ...]
    params: Mapping[str, Any] = field(default_factory=dict)
    people: tuple[str, ...] = ()


def remedies(state: State, breakout: str, demand: Demand) -> tuple[Remedy, ...]:
    """Return what gives a demand up, the mildest first; nothing where the plan itself says so, such as its hosts."""
    return tuple(_found(state, breakout, demand))


def _found(state: State, breakout: str, demand: Demand) -> Iterator[Remedy]:
    phase, rules = state.breakouts[breakout], state.breakouts[breakout].rules
    code, topic = demand.code, demand.params.get("topic", 0)
    if code in _HELD:
        yield from _released(state, breakout, demand.people)
    if code in _PAIRED:
        yield from _unpaired(state, breakout, demand)
    if code in ("choice-demand-keep", "choice-keep-unknown") and topic in rules.keep:
        kept = tuple(one for one in rules.keep if one != topic)
        yield Remedy("remedy-keep", (_ruled(breakout, replace(rules, keep=kept)),), {"topic": topic})
    if code in _CROWDED and rules.max_tables:
        yield Remedy("remedy-tables", (_ruled(breakout, replace(rules, max_tables=0)),), {"tables": rules.max_tables})
    if code == "choice-demand-host":
        for table in tables_of(state, breakout):
            if table.topic == topic and table.host is not None and root(state, table.host) in demand.people:
                yield Remedy("remedy-host", (HostTable(table=table.id, person=None),), {}, demand.people)
    if code == "choice-demand-popularity":
        yield Remedy("remedy-popularity", (_ruled(breakout, replace(rules, popularity_rule=False)),))
    low, high = phase.min_size, phase.max_size
    if code in ("choice-demand-least", "choice-min-above-max") and low > 1:
        least = min(low - 1, high)
        yield Remedy("remedy-least", (_sized(breakout, least, high),), {"size": least})
    if code in ("choice-demand-most", "choice-too-many-pins", "choice-together-too-large", "choice-min-above-max"):
        most = max(high + 1, low, demand.params.get("people", 0))
        yield Remedy("remedy-most", (_sized(breakout, low, most),), {"size": most})


@dataclass(frozen=True, slots=True)
class Crowded:
    """A table at which moderators have placed more people than it has chairs."""

    table: str
    people: tuple[str, ...]
    chairs: int


def crowded(state: State, breakout: str) -> tuple[Crowded, ...]:
    """Return the open tables at which more people who are here were placed by hand or pinned than there are chairs: a
    computation keeps them there all the same."""
    placed, most = bound(allocation_of(state, breakout)), state.breakouts[breakout].max_size
    found = []
    for table in tables_of(state, breakout):
        people = tuple(id_ for id_, at in placed.items() if at == table.id and state.people[id_].present)
        if len(people) > most and not table.closed:
            found.append(Crowded(table.id, people, most))
    return tuple(found)


def relief(state: State, breakout: str, one: Crowded) -> tuple[Remedy, ...]:
    """Return what makes room at a crowded table: letting one of them go, or more chairs."""
    more = _sized(breakout, state.breakouts[breakout].min_size, len(one.people))
    return *_released(state, breakout, one.people), Remedy("remedy-most", (more,), {"size": len(one.people)})


_HELD = frozenset(
    {
        "choice-demand-pin",
        "choice-pin-unknown",
        "choice-too-many-pins",
        "choice-together-pins",
        "choice-together-not-named",
    }
)
_PAIRED = frozenset(
    {
        "choice-demand-apart",
        "choice-demand-together",
        "choice-apart-together",
        "choice-together-too-large",
        "choice-together-pins",
        "choice-together-not-named",
    }
)
_CROWDED = frozenset({"choice-demand-tables", "choice-too-many-topics", "choice-too-many-pins"})


def _released(state: State, breakout: str, people: tuple[str, ...]) -> Iterator[Remedy]:
    """Yield for each of those who were placed by hand or pinned what gives the place up."""
    allocation = allocation_of(state, breakout)
    for person, table in bound(allocation).items():
        if person not in people:
            continue
        move = Move(person=person, from_table=table, table=None, placed_by_hand=False)
        freed: Command = MovePeople(breakout=breakout, moves=(move,))
        pinned = person in allocation.pinned
        unpinned = (PinPerson(breakout=breakout, person=person, pinned=False),) if pinned else ()
        yield Remedy("remedy-release", (*unpinned, freed), {"label": state.tables[table].label}, (person,))


def _unpaired(state: State, breakout: str, demand: Demand) -> Iterator[Remedy]:
    """Yield what takes back the pairs among these people: those that were said by hand, then the rule for all."""
    people, rules = set(demand.people), state.breakouts[breakout].rules
    wanted = {"choice-demand-apart": ("apart",), "choice-apart-together": ("apart", "together")}
    relations = wanted.get(demand.code, ("together",))
    for pair in state.pairs:
        if {root(state, pair.one), root(state, pair.other)} <= people and pair.relation in relations:
            command = PairPeople(person=pair.one, other=pair.other, relation=None)
            yield Remedy(f"remedy-pair-{pair.relation}", (command,), {}, (pair.one, pair.other))
    for relation in relations:
        if getattr(rules, relation) is not None:
            dropped = replace(rules, apart=None) if relation == "apart" else replace(rules, together=None)
            yield Remedy(f"remedy-rule-{relation}", (_ruled(breakout, dropped),))


def _ruled(breakout: str, rules: TableRules) -> ChangeRules:
    return ChangeRules(breakout=breakout, **asdict(rules))


def _sized(breakout: str, low: int, high: int) -> ChangeSizes:
    return ChangeSizes(breakout=breakout, min_size=low, max_size=high)
