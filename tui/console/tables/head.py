"""The two lines above the tables: what was published, and what a moderator should look at."""

from __future__ import annotations

from textual.content import Content

from qzlive.language import Catalogue
from qzlive.session.clock import wall
from qzlive.session.phases import makes_groups, with_tables
from qzlive.session.seating import allocation_of, title_of
from qzlive.session.state import State, Table

from ...text import safe
from ..people_data import breakout_title
from .box import roles_text
from .data import boxes, changes
from .sentences import origin


def standing(state: State, breakout: str, t: Catalogue, *, waiting: bool) -> Content:
    """Return whether the tables are a draft or published, and what was changed since."""
    several = len(with_tables(state)) > 1
    title = safe(f"{breakout_title(state, breakout)}: ") if several else safe("")
    if waiting:
        return title.append(safe(t("board-publishing"), "$text-warning"))
    allocation, changed = allocation_of(state, breakout), changes(state, breakout)
    if changed is None or allocation.published_at is None:
        if not allocation.seats:
            groups = makes_groups(state.breakouts[breakout])
            return title.append(safe(t("board-no-groups" if groups else "board-not-proposed"), "$text-warning"))
        return title + _badge(t("board-badge-draft"), "warning") + safe(t("board-draft"), "$text-warning")
    number, clock = allocation.number, wall(state, allocation.published_at)
    if not changed.all:
        badge = _badge(t("board-badge-published", number=number), "success")
        return title + badge + safe(t("board-published", clock=clock), "$text-success")
    said = [
        t(code, count=count)
        for code, count in (
            ("board-moved", changed.moved),
            ("board-added", changed.added),
            ("board-gone", changed.gone),
        )
        if count
    ]
    badge = _badge(t("board-badge-draft"), "warning")
    return title + badge + safe(t("board-changed", changes=", ".join(said), number=number), "$text-warning")


def _badge(text: str, colour: str) -> Content:
    return safe(f" {text} ", f"bold $background on ${colour}") + safe(" ")


def overview(state: State, breakout: str, t: Catalogue) -> Content:
    """Return how many sit at how many tables, who has none, and which tables are too big or too small."""
    sizes, shown = state.breakouts[breakout], boxes(state, breakout)
    used = [box for box in shown if box.table is not None and box.count]
    unseated = sum(len(box.members) for box in shown if box.table is None)
    small = [box for box in used if box.count < sizes.min_size]
    parts = [
        safe(t("board-seated", people=sum(box.count for box in used), tables=len(used))),
        safe(t("board-sizes-are", low=sizes.min_size, high=sizes.max_size), "dim"),
    ]
    if unseated:
        parts.insert(1, safe(t("board-unseated-count", count=unseated), "$text-warning"))
    if computed := origin(allocation_of(state, breakout), t):
        parts.append(safe(computed, "dim"))
    for code, odd in (("board-too-big", [box for box in used if box.over]), ("board-too-small", small)):
        if odd:
            which = ", ".join(f"{box.label} ({box.count})" for box in odd)
            parts.append(safe(t(code, which=which), "$text-error" if code == "board-too-big" else "$text-warning"))
    return Content(" · ").join(parts)


def table_text(state: State, table: Table, t: Catalogue, *, short: bool = False) -> Content:
    """Return one line about a table: label, title, size, and unless it is to be `short` host and functions."""
    box = next((box for box in boxes(state, table.breakout) if box.table == table.id), None)
    parts = [t("desk-table", label=table.label), title_of(state, table)]
    if table.closed:
        parts.append(t("board-closed"))
    if box is not None:
        size = t("board-size-word", count=box.count, full=box.full, low=box.low, standing=box.standing)
        parts.append(size)
        if not short:
            parts += [t("board-host", name=box.host)] if box.host else []
            parts += [roles_text(box.roles)] if box.roles else []
    return safe(" · ".join(filter(None, parts)))
