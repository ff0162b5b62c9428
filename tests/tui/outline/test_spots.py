"""Where entries may go, on plain sheets."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.bullets import DEPTH
from qzlive.session.commands.sheets import AddEntries, NewEntry
from tests.qzlive.session.circle import Circle
from tui.outline import spots
from tui.outline.spots import Spot

from .bench import Bench


def ids() -> Iterator[str]:
    return (f"0190cccc-0000-7000-8000-{number:012}" for number in count(1))


def written(points: list[tuple[int, str]], *, more: str = "") -> Bench:
    """A sheet with these points under its first question, and perhaps one more behind them."""
    bench = Bench(Circle())
    fresh = ids()
    asked = bench.asked()[0].id
    for group in [points, [(0, more)]] if more else [points]:
        spot = spots.at_end(bench.sheet(), asked)
        entries = spots.placed(bench.sheet(), spot, group, fresh)
        bench.send(AddEntries(sheet=bench.sheet().id, entries=entries))
    return bench


def go(bench: Bench, text: str, spot: Spot | None) -> None:
    assert spot is not None
    bench.send(spots.move(bench.sheet(), bench.entry(text), spot))


def no_gaps(points: list[tuple[int, str]]) -> list[tuple[int, str]]:
    kept, above = [], -1
    for level, text in points:
        above = min(level, above + 1)
        kept.append((above, text))
    return kept


_points = st.lists(st.integers(0, DEPTH - 1), min_size=1, max_size=20).map(
    lambda levels: no_gaps([(level, f"p{number}") for number, level in enumerate(levels)])
)


def flat(tree: list[object], level: int = 0) -> list[tuple[int, str]]:
    """The tree of a section as (level, text)."""
    found: list[tuple[int, str]] = []
    for node in tree:
        if isinstance(node, list):
            found += [(level, node[0]), *flat(node[1:], level + 1)]
        else:
            found.append((level, str(node)))
    return found


@given(_points)
def test_a_list_stands_as_it_was_pasted_between_its_neighbours(points: list[tuple[int, str]]) -> None:
    bench = written([(0, "first"), (0, "last")])
    spot = spots.after(bench.sheet(), bench.entry("first"))
    bench.send(AddEntries(sheet=bench.sheet().id, entries=spots.placed(bench.sheet(), spot, points, ids_after())))
    assert flat(bench.tree[0][1:]) == [(0, "first"), *points, (0, "last")]


def ids_after() -> Iterator[str]:
    return (f"0190dddd-0000-7000-8000-{number:012}" for number in count(1))


def test_what_lies_too_deep_is_flattened() -> None:
    bench = written([(0, "a"), (1, "b"), (2, "c")])
    spot = spots.after(bench.sheet(), bench.entry("c"))
    points = [(0, "d"), (1, "e"), (2, "f"), (1, "g")]
    assert spots.too_deep(bench.sheet(), spot, points)
    assert not spots.too_deep(bench.sheet(), spot, points[:2])
    bench.send(AddEntries(sheet=bench.sheet().id, entries=spots.placed(bench.sheet(), spot, points, ids_after())))
    assert bench.tree[0][1:] == [["a", ["b", "c", ["d", "e", "f", "g"]]]]


def test_in_and_out_keep_what_hangs_below() -> None:
    bench = written([(0, "a"), (0, "b"), (1, "c")])
    go(bench, "b", spots.indented(bench.sheet(), bench.entry("b")))
    assert bench.tree[0][1:] == [["a", ["b", "c"]]]
    go(bench, "c", spots.outdented(bench.sheet(), bench.entry("c")))
    assert bench.tree[0][1:] == [["a", "b", "c"]]
    go(bench, "b", spots.outdented(bench.sheet(), bench.entry("b")))
    assert bench.tree[0][1:] == [["a", "c"], "b"]


def test_in_needs_somebody_above_and_room_below() -> None:
    bench = written([(0, "a"), (0, "b"), (1, "c"), (2, "d"), (3, "e")])
    sheet = bench.sheet()
    assert spots.indented(sheet, bench.entry("a")) is None
    assert spots.indented(sheet, bench.entry("b")) is None, "it would put e on a fifth level"
    assert spots.outdented(sheet, bench.entry("a")) is None
    assert spots.depth(sheet, bench.entry("e")) == DEPTH - 1


@pytest.mark.parametrize("start", range(4))
def test_up_and_down_go_through_all_places_and_back(start: int) -> None:
    bench = written([(0, "a"), (0, "b"), (0, "c"), (0, "d")])
    order = [question.id for question in bench.asked()] + [None]
    text = "abcd"[start]
    before = bench.tree
    for _ in range(2):
        go(bench, text, spots.lower(bench.sheet(), bench.entry(text), order))
    assert bench.tree != before
    for _ in range(2):
        go(bench, text, spots.higher(bench.sheet(), bench.entry(text), order))
    assert bench.tree == before


def test_across_the_sections_and_no_further() -> None:
    bench = written([(0, "a")])
    first, second = (question.id for question in bench.asked())
    order = [first, second, None]
    assert spots.higher(bench.sheet(), bench.entry("a"), order) is None
    go(bench, "a", spots.lower(bench.sheet(), bench.entry("a"), order))
    assert bench.tree == [["What lacks?", "a"]]
    go(bench, "a", spots.lower(bench.sheet(), bench.entry("a"), order))
    assert bench.tree == [["", "a"]]
    assert spots.lower(bench.sheet(), bench.entry("a"), order) is None


def test_below_a_parent_nobody_leaves_by_up_and_down() -> None:
    bench = written([(0, "a"), (1, "b"), (1, "c")])
    order = [question.id for question in bench.asked()]
    assert spots.higher(bench.sheet(), bench.entry("b"), order) is None
    assert spots.lower(bench.sheet(), bench.entry("c"), order) is None
    go(bench, "c", spots.higher(bench.sheet(), bench.entry("c"), order))
    assert bench.tree[0][1:] == [["a", "c", "b"]]


def test_a_section_is_that_of_the_topmost() -> None:
    bench = written([(0, "a"), (1, "b")])
    asked = bench.asked()[0].id
    entry = NewEntry(entry="0190eeee-1", section=None, parent=bench.entry("b"), rank="a0", text="c")
    bench.send(AddEntries(sheet=bench.sheet().id, entries=(entry,)))
    assert spots.section_of(bench.sheet(), "0190eeee-1") == asked
    assert spots.after(bench.sheet(), "0190eeee-1").section == asked
