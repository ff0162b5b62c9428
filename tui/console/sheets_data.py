"""The sheets as the moderators' list shows them, taken from the state and from who is here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from qzlive.session.clock import wall
from qzlive.session.state import Sheet, State
from qzlive.wire.frames import Presence

Writer = Literal["writing", "here", "none"]
"""Somebody is writing in it now; its host is connected; neither."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """`label` is the table's, of an agenda item its planned time; `changed` is HH:MM, "" if nothing was written yet.
    `trials` counts entries that do not count so far."""

    id: str
    label: str
    title: str
    writer: Writer
    entries: int
    trials: int
    variants: int
    changed: str
    table: bool
    closed: bool


def sheet_lines(state: State, presence: Presence | None, own: str = "") -> tuple[SheetLine, ...]:
    """Return all sheets: open tables that nobody writes for on top, then the other tables, then agenda items.

    `own` is the device that looks on, and no writer.
    """
    found = [_line(state, sheet, _writer(state, sheet, presence, own)) for sheet in state.sheets.values()]
    return tuple(sorted(found, key=lambda line: _order(state, line)))


def _order(state: State, line: SheetLine) -> tuple[int, int, int, str]:
    sheet = state.sheets[line.id]
    if sheet.table is None:
        return 2, list(state.items).index(sheet.item or ""), 0, line.label
    table = state.tables[sheet.table]
    missing = line.writer == "none" and not table.closed
    return int(not missing), list(state.breakouts).index(table.breakout), table.topic, table.label


def _line(state: State, sheet: Sheet, writer: Writer) -> SheetLine:
    entries = [entry for entry in sheet.entries.values() if not entry.deleted]
    trials = sum(entry.trial for entry in entries)
    table = state.tables[sheet.table] if sheet.table is not None else None
    item = state.items[sheet.item or ""] if table is None else None
    return SheetLine(
        id=sheet.id,
        label=table.label if table is not None else wall(state, item.planned_at) if item is not None else "",
        title=state.topics[table.topic].title if table is not None else item.title if item is not None else "",
        writer=writer,
        entries=len(entries) - trials,
        trials=trials,
        variants=sum(bool(entry.variants) for entry in entries),
        changed=wall(state, sheet.changed_at) if sheet.changed_at is not None else "",
        table=table is not None,
        closed=table is not None and table.closed,
    )


def _writer(state: State, sheet: Sheet, presence: Presence | None, own: str) -> Writer:
    devices = [device for device in presence.devices if device["device"] != own] if presence is not None else []
    if any(device.get("place") == sheet.id or device.get("place") in sheet.entries for device in devices):
        return "writing"
    pointed = {seat.id for seat in state.seats.values() if seat.sheets[-1] == sheet.id}
    return "here" if any(device.get("seat") in pointed for device in devices) else "none"
