"""The room at a glance: every sheet with what stands on it, who is there for it, and who needs somebody.

What is known of the devices (`Present`) comes from the presence channel and is never stored; everything else is the
state. Reasons are codes of the catalogue with numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ..reason import Reason
from .clock import MINUTE, left
from .outline import Node, questions, sections
from .seating import table_order
from .state import Entry, Question, Role, Sheet, State, Table

WRITER_AFTER = 3 * MINUTE
"""So long a table of the running breakout may be without anybody at its sheet."""
EMPTY_LEFT = 8 * MINUTE
"""With so much time left something should be written down."""

Host = Literal["writing", "here", "gone", "never"]
"""Somebody writes on the sheet now; its host is connected; was, and is not; never came."""


@dataclass(frozen=True, slots=True)
class Present:
    """A connected device. `place` is the entry or sheet on which it writes; `asks` since when it asks for help, `cares`
    the seat of the table that a moderator looks after, `cares_since` since when; ms of the server's clock. `claims` are
    the lines of the work list that it has: ids of people, and of breakouts for the whole list."""

    device: str
    role: Role
    label: str = ""
    seat: str | None = None
    place: str | None = None
    asks: int | None = None
    cares: str | None = None
    cares_since: int = 0
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """A table that asks for help since a moment, or is being helped. `helper` is the moderator who took it, `names` are
    the labels of the devices that ask."""

    seat: str
    table: str
    sheet: str
    since: int | None
    helper: Present | None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A sheet. `counts` has the entries below each guiding question, in their order; `other` those below free headings
    or none; trials count nowhere. `host` is None for an agenda item, `names` are the labels of the hosts' devices,
    `alone` of them nobody is connected. `needs` are reasons to go there, the gravest first; `notes` what else there is
    to say."""

    sheet: str
    table: str | None
    item: str | None
    host: Host | None
    names: tuple[str, ...]
    counts: tuple[int, ...]
    other: int
    changed_at: int | None
    call: Call | None
    needs: tuple[Reason, ...]
    notes: tuple[Reason, ...]
    closed: bool

    @property
    def entries(self) -> int:
        """How many entries count."""
        return sum(self.counts) + self.other


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted on a sheet, as in a `Row`."""

    counts: tuple[int, ...]
    other: int
    notes: tuple[Reason, ...]


Known = dict[str, tuple[Sheet, tuple[Question, ...], Tally]]
"""What was counted before, by the sheet's id, with what it was counted from: a sheet that has not changed is the same
value, and counting all of them takes as long as a key may."""


def calls(state: State, here: Iterable[Present]) -> tuple[Call, ...]:
    """Return who asks for help, the longest waiting first, then who is helped without asking any more.

    Whoever took a table first, by the server's clock, is its helper; the rest have to give way.
    """
    asks: dict[str, int] = {}
    cares: dict[str, list[Present]] = {}
    names: dict[str, list[str]] = {}
    for one in here:
        if one.seat is not None and one.asks is not None and one.seat in state.seats:
            asks[one.seat] = min(one.asks, asks.get(one.seat, one.asks))
            names.setdefault(one.seat, []).extend(filter(None, (one.label,)))
        if one.cares is not None and one.cares in state.seats:
            cares.setdefault(one.cares, []).append(one)
    found = []
    for seat in {**asks, **cares}:
        known, taken = state.seats[seat], cares.get(seat)
        helper = min(taken, key=lambda one: (one.cares_since, one.device)) if taken else None
        found.append(Call(seat, known.table, known.sheets[-1], asks.get(seat), helper, tuple(names.get(seat, ()))))
    return tuple(sorted(found, key=lambda call: (call.since is None, call.since or 0, call.seat)))


def room(
    state: State,
    here: Sequence[Present],
    now: int,
    *,
    seen: Mapping[str, int] | None = None,
    own: str = "",
    known: Known | None = None,
) -> tuple[Row, ...]:
    """Return all sheets, those on top that need somebody. `seen` says when a device was seen last, as far as known;
    `own` is the device that looks on, and no writer. `known` is read and filled, for the next time."""
    by_sheet = {call.sheet: call for call in calls(state, here)}
    look = _Look(state, here, now, seen or {}, own, {} if known is None else known)
    rows = [look.row(sheet, by_sheet.get(sheet.id)) for sheet in state.sheets.values()]
    return arranged(state, rows)


def arranged(state: State, rows: Iterable[Row], kept: Sequence[str] = ()) -> tuple[Row, ...]:
    """Return rows in the order of their need. With the sheets as they were `kept` before they stay where they were,
    except that who asks for help comes first: nothing else is worth that a line moves while somebody reads it."""
    place = {sheet: number for number, sheet in enumerate(kept)}
    by_table = table_order(state)
    items = {item: number for number, item in enumerate(state.items)}

    def order(row: Row) -> tuple[object, ...]:
        asks = row.call is not None and row.call.since is not None
        since = row.call.since or 0 if asks and row.call is not None else 0
        helped = asks and row.call is not None and row.call.helper is not None
        first = (not asks, helped, since, place.get(row.sheet, len(kept)))
        if row.table is None:
            return *first, 3, items.get(row.item or "", 0), row.sheet
        table = state.tables[row.table]
        need = 2 if row.closed else 0 if row.needs else 1
        return *first, need, *by_table(table), row.sheet

    return tuple(sorted(rows, key=order))


@dataclass(frozen=True, slots=True)
class _Look:
    state: State
    here: Sequence[Present]
    now: int
    seen: Mapping[str, int]
    own: str
    known: Known

    def row(self, sheet: Sheet, call: Call | None) -> Row:
        state, tally = self.state, self._tally(sheet)
        table = state.tables[sheet.table] if sheet.table is not None else None
        host, names = self._host(sheet) if table is not None else (None, ())
        needs: list[Reason] = []
        if call is not None:
            waited = max(0, self.now - call.since) // MINUTE if call.since is not None else 0
            needs.append(Reason("room-need-help", {"minutes": waited}))
        if table is not None:
            needs.extend(self._missing(sheet, table, sum(tally.counts) + tally.other))
        return Row(
            sheet=sheet.id,
            table=sheet.table,
            item=sheet.item,
            host=host,
            names=names,
            counts=tally.counts,
            other=tally.other,
            changed_at=sheet.changed_at,
            call=call,
            needs=tuple(needs),
            notes=tally.notes,
            closed=table is not None and table.closed,
        )

    def _tally(self, sheet: Sheet) -> Tally:
        asked = questions(self.state, sheet)
        known = self.known.get(sheet.id)
        if known is None or known[0] is not sheet or known[1] is not asked:
            self.known[sheet.id] = known = sheet, asked, _counted(sheet, asked)
        return known[2]

    def _hosts(self, sheet: Sheet) -> set[str]:
        """Return the devices that were ever let in as hosts of a sheet and were not removed."""
        seats = {seat.id for seat in self.state.seats.values() if seat.sheets[-1] == sheet.id}
        return {device.id for device in self.state.devices.values() if device.seat in seats and not device.removed}

    def _writers(self, sheet: Sheet) -> list[str]:
        return [one.device for one in self.here if one.place == sheet.id or one.place in sheet.entries]

    def _host(self, sheet: Sheet) -> tuple[Host, tuple[str, ...]]:
        known, present = self._hosts(sheet), {one.device for one in self.here}
        labels = (self.state.devices[id_].label for id_ in sorted(known & present or known))
        names = tuple(filter(None, labels))
        if any(device != self.own for device in self._writers(sheet)):
            return "writing", names
        return "here" if known & present else "gone" if known else "never", names

    def _missing(self, sheet: Sheet, table: Table, entries: int) -> Iterable[Reason]:
        state, now = self.state, self.now
        item = state.items[state.current] if state.current is not None else None
        if item is None or item.breakout != table.breakout or item.begun_at is None or table.closed:
            return
        hosts = self._hosts(sheet)
        if not (self._writers(sheet) or hosts & {one.device for one in self.here}):
            moments = [item.begun_at, sheet.changed_at or 0, *(self.seen.get(id_, 0) for id_ in hosts)]
            if (alone := now - max(moments)) >= WRITER_AFTER:
                yield Reason("room-need-nobody", {"minutes": alone // MINUTE})
        if not entries and (rest := left(state, now)) <= EMPTY_LEFT:
            yield Reason("room-need-empty", {"minutes": max(0, -(-rest // MINUTE))})


def _counted(sheet: Sheet, asked: tuple[Question, ...]) -> Tally:
    found = {section.id: _count(section.nodes) for section in sections(sheet, asked)}
    counts = tuple(found.pop(question.id, 0) for question in asked if not question.removed)
    living = (entry for entry in sheet.entries.values() if not entry.deleted)
    return Tally(counts, sum(found.values()), _notes(living))


def _count(nodes: Iterable[Node]) -> int:
    return sum((not node.entry.trial) + _count(node.children) for node in nodes)


def _notes(living: Iterable[Entry]) -> tuple[Reason, ...]:
    numbers = {"variants": 0, "late": 0, "trials": 0}
    for entry in living:
        numbers["variants"] += bool(entry.variants)
        numbers["late"] += entry.late
        numbers["trials"] += entry.trial
    return tuple(Reason(f"room-note-{name}", {"count": count}) for name, count in numbers.items() if count)
