"""The two lines above the tables: what was published, and what a moderator should look at."""

from __future__ import annotations

from textual.content import Content

from qzlive.language import Catalogue
from qzlive.session.clock import wall
from qzlive.session.phases import by_choice
from qzlive.session.seating import allocation_of
from qzlive.session.state import State

from ...text import safe
from ..people_data import breakout_title
from .data import boxes, changes


def standing(state: State, breakout: str, t: Catalogue, *, waiting: bool) -> Content:
    """Return whether the tables are a draft or published, and what was changed since."""
    several = len(by_choice(state)) > 1
    title = safe(f"{breakout_title(state, breakout)}: ") if several else safe("")
    if waiting:
        return title.append(safe(t("board-publishing"), "$text-warning"))
    allocation, changed = allocation_of(state, breakout), changes(state, breakout)
    if changed is None or allocation.published_at is None:
        return title.append(safe(t("board-draft" if allocation.seats else "board-not-proposed"), "$text-warning"))
    number, clock = allocation.number, wall(state, allocation.published_at)
    if not changed.all:
        return title.append(safe(t("board-published", number=number, clock=clock), "$text-success"))
    said = [
        t(code, count=count)
        for code, count in (
            ("board-moved", changed.moved),
            ("board-added", changed.added),
            ("board-gone", changed.gone),
        )
        if count
    ]
    return title.append(safe(t("board-changed", changes=", ".join(said), number=number), "$text-warning"))


def overview(state: State, breakout: str, t: Catalogue) -> Content:
    """Return how many sit at how many tables, who has none, and which tables are too big or too small."""
    sizes, shown = state.breakouts[breakout], boxes(state, breakout)
    used = [box for box in shown if box.table is not None and box.members]
    unseated = sum(len(box.members) for box in shown if box.table is None)
    small = [box for box in used if len(box.members) < sizes.min_size]
    parts = [
        safe(t("board-seated", people=sum(len(box.members) for box in used), tables=len(used))),
        safe(t("board-sizes-are", low=sizes.min_size, high=sizes.max_size), "dim"),
    ]
    if unseated:
        parts.insert(1, safe(t("board-unseated-count", count=unseated), "$text-warning"))
    for code, odd in (("board-too-big", [box for box in used if box.over]), ("board-too-small", small)):
        if odd:
            which = ", ".join(f"{box.label} ({len(box.members)})" for box in odd)
            parts.append(safe(t(code, which=which), "$text-error" if code == "board-too-big" else "$text-warning"))
    return Content(" · ").join(parts)
