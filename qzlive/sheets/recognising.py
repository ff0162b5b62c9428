"""Which table of a session a file is from."""

from __future__ import annotations

from rapidfuzz import fuzz

from ..session.outline import questions
from ..session.seating import title_of as table_title
from ..session.state import State
from .labels import key
from .model import ReadSheet

_ALIKE = 60
"""How alike, of a hundred, the title in a file is to the topic's, which may have been reworded since."""


def sheets_of(state: State, label: str) -> tuple[str, ...]:
    """Return the sheets of the tables with this label, in the order of the breakouts; open tables come first."""
    phases = list(state.breakouts)
    found = [
        (table.closed, phases.index(table.breakout), sheet.id)
        for sheet in state.sheets.values()
        if sheet.table is not None and (table := state.tables[sheet.table]).label.casefold() == label.strip().casefold()
    ]
    return tuple(sheet for _, _, sheet in sorted(found))


def recognised(state: State, read: ReadSheet) -> str | None:
    """Return the sheet that a file names, by label and title; None if it names none, or if that is doubtful."""
    found = sheets_of(state, read.label) if read.label else ()
    if read.title and found:
        alike = {sheet: fuzz.ratio(key(read.title), key(title_of(state, sheet))) for sheet in found}
        best = max(alike.values())
        if best < _ALIKE:
            return None
        found = tuple(sheet for sheet in found if alike[sheet] == best)
    return found[0] if len(found) == 1 else None


def title_of(state: State, sheet: str) -> str:
    """Return the title of the topic of a table's sheet, or that of the agenda item."""
    one = state.sheets[sheet]
    if one.table is not None:
        return table_title(state, state.tables[one.table])
    return state.items[one.item or ""].title


def asked(state: State, sheet: str) -> tuple[str, ...]:
    """Return the texts of the questions of a sheet."""
    return tuple(question.text for question in questions(state, state.sheets[sheet]))
