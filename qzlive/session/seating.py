"""The tables of a breakout, and who sits there as everybody was told."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ..names import alphabetical
from ..tables import Listed
from .state import Allocation, State, Table

_LABEL = re.compile(r"(\d*)(.*)", re.DOTALL)


def label_order(label: str) -> tuple[int, int, str]:
    """Return the key by which labels are sorted: 2a, 2b, 2aa, 10a."""
    number, letters = _LABEL.fullmatch(label).groups()  # type: ignore[union-attr]
    return int(number or 0), len(letters), letters


def table_order(state: State) -> Callable[[Table], tuple[int, int, tuple[int, int, str]]]:
    """Return the key by which the tables of all phases are read one after the other: by phase, topic and label."""
    phases = {breakout: number for number, breakout in enumerate(state.breakouts)}
    return lambda table: (phases[table.breakout], table.topic, label_order(table.label))


def allocation_of(state: State, breakout: str) -> Allocation:
    return state.allocations.get(breakout) or Allocation(breakout)


def tables_of(state: State, breakout: str) -> tuple[Table, ...]:
    """Return the tables of a breakout by label, closed ones too."""
    found = (table for table in state.tables.values() if table.breakout == breakout)
    return tuple(sorted(found, key=lambda table: label_order(table.label)))


def listed(state: State, breakout: str) -> tuple[Listed, ...]:
    """Return the published tables that have members, to be told in the call."""
    published: Mapping[str, str] = allocation_of(state, breakout).published or {}
    names: dict[str, list[str]] = {}
    for id_, table in published.items():
        person = state.people.get(id_)
        if person is not None and person.counted:
            names.setdefault(table, []).append(person.name)
    return tuple(
        Listed(
            table.label,
            state.topics[table.topic].title if table.topic in state.topics else "",
            tuple(sorted(names[table.id], key=alphabetical)),
        )
        for table in tables_of(state, breakout)
        if table.id in names
    )
