"""What was agreed upon and who does what: the tasks and agreements of all sheets in one list."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from .outline import counted
from .seating import table_order
from .state import AgendaItem, Entry, Sheet, State, Table


@dataclass(frozen=True, slots=True)
class Deed:
    """A task or an agreement, and the sheet of a `table` or of an agenda `item` on which it stands."""

    entry: Entry
    sheet: Sheet
    table: Table | None
    item: AgendaItem | None


def all_sheets(state: State) -> tuple[Sheet, ...]:
    """Return the sheets as they are read one after the other: tables by phase, topic and label, then agenda items."""
    items, by_table = list(state.items), table_order(state)
    at_tables = [(state.tables[sheet.table], sheet) for sheet in state.sheets.values() if sheet.table is not None]
    at_tables.sort(key=lambda one: by_table(one[0]))
    at_items = [sheet for sheet in state.sheets.values() if sheet.table is None]
    at_items.sort(key=lambda sheet: items.index(sheet.item or ""))
    return *(sheet for _, sheet in at_tables), *at_items


def deeds(state: State) -> tuple[Deed, ...]:
    """Return all tasks, then all agreements, as they stand on the sheets; trial entries do not count."""
    found = [
        Deed(
            entry,
            sheet,
            state.tables[sheet.table] if sheet.table is not None else None,
            state.items[sheet.item] if sheet.item is not None else None,
        )
        for sheet in all_sheets(state)
        for entry in counted(state, sheet)
        if entry.kind != "point"
    ]
    return tuple(sorted(found, key=lambda deed: deed.entry.kind != "task"))


def owners(state: State, roles: Collection[str]) -> tuple[str, ...]:
    """Return who may be named as the owner of a task, each once: those that own one already and are nobody's name,
    then `roles`, then the functions and the organisations of those who took part."""
    people = {name.casefold() for person in state.people.values() for name in (person.name, person.display)}
    owning = [deed.entry.who for deed in deeds(state) if deed.entry.who.casefold() not in people]
    counted = [person for person in state.people.values() if person.counted]
    functions = sorted({person.role for person in counted}, key=str.casefold)
    organisations = sorted({person.organisation for person in counted}, key=str.casefold)
    known: dict[str, str] = {}
    for name in (*owning, *roles, *functions, *organisations):
        if name.strip():
            known.setdefault(name.casefold(), name)
    return tuple(known.values())
