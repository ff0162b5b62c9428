"""How tables, phases and agenda items are called in the documentation."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from qzlive.session.seating import table_order
from qzlive.session.state import Sheet, State, Table


def clock(state: State, at: int) -> str:
    """Return a time of the session's zone as "14:00"."""
    return f"{dt.datetime.fromtimestamp(at / 1000, ZoneInfo(state.timezone)):%H:%M}"


def ordered(state: State) -> list[Table]:
    """Return the tables phase by phase, by topic and label."""
    return sorted(state.tables.values(), key=table_order(state))


def labels(state: State) -> Mapping[str, str]:
    """Return the label of each table by its id; one that several phases have says which phase it is."""
    known = Counter(table.label for table in state.tables.values())
    phases = {item.breakout: item.title for item in reversed(list(state.items.values()))}
    return {
        table.id: table.name or table.label
        if table.name or known[table.label] == 1
        else f"{table.label} ({phases.get(table.breakout, table.breakout)})"
        for table in state.tables.values()
    }


def meeting(state: State, table: Table) -> str | None:
    """Return the agenda item at which a group without a topic meets; None for the table of a topic."""
    if table.topic in state.topics:
        return None
    return next((item.id for item in state.items.values() if item.breakout == table.breakout), None)


def where(state: State, sheet: Sheet) -> str:
    """Return the label of the table, or the title of the agenda item, to which a sheet belongs."""
    if sheet.table is not None:
        return labels(state)[sheet.table]
    item = state.items.get(sheet.item or "")
    return item.title if item else ""
