"""The list of people: which of them it shows, and what stands in its columns."""

from __future__ import annotations

from typing import Literal, get_args

from qzlive.language import Catalogue

from ..people_data import PersonLine, topics_text
from ..people_search import likeness
from ..steady_table import Cell, Column

WIDE = 110
"""From this width on the display name has a column of its own."""
Only = Literal["all", "unchosen", "unseated", "gone", "expected"]
"""What the list can be narrowed to. Who is registered only is listed under `expected`."""
ONLY: tuple[Only, ...] = get_args(Only)
"""In the order of the key."""


def columns(t: Catalogue, width: int) -> tuple[Column, ...]:
    wide = (Column("display", t("people-column-display")),) if width >= WIDE else ()
    return (
        Column("name", t("people-column-name")),
        *wide,
        Column("topics", t("people-column-topics"), 9),
        Column("table", t("people-column-table"), 6),
        Column("source", t("people-column-source"), 12),
        Column("here", t("people-column-here"), 12),
    )


def cells(t: Catalogue, line: PersonLine, width: int) -> tuple[Cell, ...]:
    dim = "" if line.here and not line.aside else "dim"
    asked = line.doubt is not None and not line.aside
    topics = ("?", "bold $warning") if asked else (topics_text(line.topics, t("people-none"), "·"), dim)
    wide = ((line.display if line.display != line.name else "", "dim"),) if width >= WIDE else ()
    return (
        (line.name, dim),
        *wide,
        topics,
        (line.table or "", dim),
        (t(f"people-source-{line.source}") if line.source and not asked else "", "dim"),
        (t(f"people-is-{where(line)}"), dim),
    )


def where(line: PersonLine) -> Literal["aside", "here", "gone", "expected"]:
    """Return where somebody is."""
    if line.aside:
        return "aside"
    return "here" if line.here else "gone" if line.seen else "expected"


def wanted(line: PersonLine, only: Only, typed: str) -> bool:
    """Whether the list shows somebody."""
    if typed.strip() and likeness(typed, line.name) is None and typed.casefold() not in line.display.casefold():
        return False
    place = where(line)
    return {
        "all": place != "expected",
        "unchosen": place == "here" and not line.topics,
        "unseated": place == "here" and line.table is None,
        "gone": place == "gone",
        "expected": place == "expected",
    }[only]
