"""The room as a table: which columns, what stands in a cell, and what is said about a sheet in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len, set_cell_size

from qzlive.language import Catalogue
from qzlive.reason import Reason
from qzlive.session.clock import MINUTE, wall
from qzlive.session.outline import questions
from qzlive.session.room import Present, Row
from qzlive.session.seating import title_of
from qzlive.session.state import State

from ..steady_table import Cell, Column

MOST = 7
"""So many guiding questions have a column of their own; the last one takes what is beyond."""
_ORDER = ("help", "nobody", "empty")
_MARKS: dict[str | None, Cell] = {
    "writing": ("✎", "bold green"),
    "here": ("●", "green"),
    "gone": ("○", "yellow"),
    "never": ("·", "dim"),
    None: ("", ""),
}


def asked(rows: Iterable[Row]) -> int:
    """Return how many columns the guiding questions need."""
    return min(MOST, max((len(row.counts) for row in rows), default=0))


def columns(t: Catalogue, count: int) -> tuple[Column, ...]:
    """Return the columns with so many for questions."""
    return (
        Column("host", "", 1),
        Column("label", t("room-table"), 5),
        *(Column(f"q{number}", t("room-question", number=number), 2) for number in range(1, count + 1)),
        Column("other", t("room-other"), 4),
        Column("changed", t("room-changed"), 7),
        Column("what", t("room-what")),
    )


def cells(state: State, row: Row, now: int, t: Catalogue, count: int, own: str) -> tuple[Cell, ...]:
    """Return a row's cells; `own` is the device that looks on. Where nothing stands yet although the table is at it,
    the mark is more than a colour."""
    table = state.tables.get(row.table or "")
    quiet = table is None or row.closed
    began = table is not None and any(
        item.begun_at is not None for item in state.items.values() if item.breakout == table.breakout
    )
    counts = _summed(row.counts, count)
    return (
        _MARKS[row.host],
        (table_label(state, row), "dim" if quiet else "bold"),
        *(_number(number, missing=began and not quiet) for number in counts),
        *[("", "")] * (count - len(counts)),
        (str(row.other) if row.other else "", ""),
        (ago(state, row.changed_at, now, t), "dim"),
        _what(state, row, t, own),
    )


def _summed(counts: Sequence[int], most: int) -> tuple[int, ...]:
    if len(counts) <= most:
        return tuple(counts)
    return *counts[: most - 1], sum(counts[most - 1 :])


def _number(count: int, *, missing: bool) -> Cell:
    if count:
        return str(count), ""
    return ("–", "bold yellow") if missing else ("–", "dim")


def _what(state: State, row: Row, t: Catalogue, own: str) -> Cell:
    said = [*_needs(row, t, own), *(t(note.code, note.params) for note in row.notes)]
    helped = row.call is not None and row.call.helper is not None
    if row.needs and not (helped and len(row.needs) == 1):
        return " · ".join(said), "bold yellow"
    return " · ".join([*said, title(state, row)] if helped or not said else said), "" if said else "dim"


def _needs(row: Row, t: Catalogue, own: str, *, long: bool = False) -> list[str]:
    """Return why somebody should go there; whoever takes care is named instead of the call."""
    helper = row.call.helper if row.call is not None else None
    cared = [] if helper is None else [_cared(helper, t, own)]
    return cared + [_long(one, t) if long else t(one.code, one.params) for one in row.needs[len(cared) :]]


def _cared(helper: Present, t: Catalogue, own: str) -> str:
    return t("room-cared-own") if helper.device == own else t("room-cared", name=helper.label)


def _long(reason: Reason, t: Catalogue) -> str:
    return t(f"room-long-{_name(reason.code)}", reason.params)


def _name(code: str) -> str:
    """Return what a reason is called in its families of sentences."""
    return code.rpartition("-")[2]


def table_label(state: State, row: Row) -> str:
    """Return the label of a table, of an agenda item its planned time."""
    if row.table is not None:
        return state.tables[row.table].label
    return wall(state, state.items[row.item or ""].planned_at)


def title(state: State, row: Row) -> str:
    """Return the title of the table's topic or of the agenda item."""
    if row.table is not None:
        return title_of(state, state.tables[row.table])
    return state.items[row.item or ""].title


def ago(state: State, at: int | None, now: int, t: Catalogue) -> str:
    """Return how long ago a moment was in minutes, from an hour on when it was, "" for never."""
    if at is None:
        return ""
    minutes = max(0, now - at) // MINUTE
    return t("room-ago", minutes=minutes) if minutes < 60 else wall(state, at)


def about(state: State, row: Row, t: Catalogue, own: str) -> str:
    """Return everything about a sheet in a line."""
    known = "sheets-about-table" if row.table is not None else "sheets-about-item"
    said = [t(known, label=table_label(state, row), title=title(state, row))]
    alone = any(reason.code == "room-need-nobody" for reason in row.needs)
    if row.host is not None and not (alone and row.host == "never"):
        nameless = "-nameless" if row.host in ("here", "gone") and not row.names else ""
        said.append(t(f"room-host-{row.host}{nameless}", names=", ".join(row.names)))
    return " · ".join([*said, *_needs(row, t, own, long=True), *(_long(note, t) for note in row.notes)])


def asked_about(state: State, row: Row, t: Catalogue, width: int, *, whole: bool) -> str:
    """Return the guiding questions of a sheet with their columns, in a line of this width or, `whole`, in one each."""
    asked = [question for question in questions(state, state.sheets[row.sheet]) if not question.removed]
    if not asked:
        return ""
    heads = [t("room-question", number=number) for number in range(1, len(asked) + 1)]
    room = max(8, (width - 3 * (len(asked) - 1)) // len(asked))
    parts = [f"{head} {question.text}" for head, question in zip(heads, asked, strict=True)]
    if whole:
        return "\n".join(parts)
    return " · ".join(part if cell_len(part) <= room else f"{set_cell_size(part, room - 1)}…" for part in parts)


def summary(state: State, rows: Iterable[Row], t: Catalogue) -> list[str]:
    """Return who needs somebody, by reason with the labels of the tables; how it stands if nobody does."""
    shown = [row for row in rows if row.table is not None and not row.closed]
    lacking: dict[str, list[str]] = {}
    for row in sorted(shown, key=lambda row: table_label(state, row)):
        helped = row.call is not None and row.call.helper is not None
        for name in (_name(reason.code) for reason in row.needs[int(helped) :]):
            lacking.setdefault(name, []).append(table_label(state, row))
    if lacking:
        return [t(f"room-at-{name}", labels=", ".join(lacking[name])) for name in _ORDER if name in lacking]
    there = sum(row.host in ("here", "writing") for row in shown)
    return [t("room-well", tables=len(shown), hosts=there, entries=sum(row.entries for row in shown))]
