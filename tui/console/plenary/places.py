"""Where a sheet is from, in a few letters."""

from __future__ import annotations

from qzlive.session.clock import wall
from qzlive.session.state import Sheet, State


def place_of(state: State, sheet: Sheet) -> str:
    """Return the label of a sheet's table, or the planned time of its agenda item."""
    if sheet.table is not None:
        return state.tables[sheet.table].label
    return wall(state, state.items[sheet.item or ""].planned_at)
