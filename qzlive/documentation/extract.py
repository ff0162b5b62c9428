"""One topic or one table of the documentation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qzlive.session.state import Sheet, State

from .labels import labels, ordered, where


@dataclass(frozen=True, slots=True)
class Extract:
    """What is wanted of a session: one `topic`, some `tables` by their ids, or with None for both everything. `name` is
    how people call it, "" for everything."""

    name: str = ""
    topic: int | None = None
    tables: frozenset[str] | None = None

    def has_table(self, state: State, table: str) -> bool:
        """Is this table a part of it?"""
        if self.tables is not None:
            return table in self.tables
        return self.topic is None or state.tables[table].topic == self.topic

    def has_topic(self, state: State, number: int) -> bool:
        """Is this topic, or a table that is about it, a part of it?"""
        if self.tables is not None:
            return any(state.tables[table].topic == number for table in self.tables)
        return self.topic is None or number == self.topic

    def has_sheet(self, state: State, sheet: Sheet, topic: int | None) -> bool:
        """Is what stands on this sheet about this topic a part of it?"""
        if self.tables is not None:
            return sheet.table in self.tables
        return self.topic is None or topic == self.topic

    def places(self, state: State) -> frozenset[str]:
        """Return where its sheets belong: labels of tables, titles of agenda items."""
        about = ((one, state.tables[one.table].topic if one.table else None) for one in state.sheets.values())
        return frozenset(where(state, sheet) for sheet, topic in about if self.has_sheet(state, sheet, topic))


class UnknownPart(Exception):
    """No such topic or table. `code` is a message of the catalogue, `params` fill it."""

    def __init__(self, state: State, name: str) -> None:
        known = [*map(str, sorted(state.topics)), *(labels(state)[table.id] for table in ordered(state))]
        self.code = "documentation-unknown-part"
        self.params: Mapping[str, str] = {"part": name, "known": ", ".join(known)}
        super().__init__(self.code, self.params)


def extract(state: State, only: str) -> Extract:
    """Return what people mean by "2", "2a", or "" for everything; raises UnknownPart. Where several phases have a table
    of this label, it is all of them unless the phase is named too."""
    name = only.strip()
    if not name:
        return Extract()
    topic = next((number for number in state.topics if str(number) == name), None)
    if topic is not None:
        return Extract(name, topic)
    called = name.casefold()
    known = labels(state)
    tables = [table for table in ordered(state) if called in (table.label.casefold(), known[table.id].casefold())]
    if not tables:
        raise UnknownPart(state, name)
    return Extract(tables[0].label if len(tables) > 1 else known[tables[0].id], tables=frozenset(t.id for t in tables))
