"""Equal texts that are put together."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from qzlive.sheets.matching import placed
from tests.qzlive.session.circle import Circle

from .outlines import compared, fill


def most(kinds: list[int], fits: list[list[int]], used: frozenset[int] = frozenset()) -> int:
    """Return how many can have a place, by trying all there is."""
    if not kinds:
        return 0
    first, *others = kinds
    without = most(others, fits, used)
    return max([without, *(1 + most(others, fits, used | {place}) for place in fits[first] if place not in used)])


@given(
    st.lists(st.integers(0, 2), max_size=5),
    st.lists(st.lists(st.integers(0, 4), unique=True, max_size=4), min_size=3, max_size=3),
)
def test_as_many_find_a_place_as_can(kinds: list[int], fits: list[list[int]]) -> None:
    found = placed(kinds, dict(enumerate(fits)))
    assert len(set(found.values())) == len(found) == most(kinds, fits)
    assert all(place in fits[kinds[number]] for number, place in found.items())


def test_many_equal_points_are_compared_however_many_of_them_have_a_star() -> None:
    circle, many = Circle(), 1200
    sheet = circle.home["1a"]
    content: list[Any] = [(0, "a", {"starred": number % 2 == 0}) for number in range(many)]
    fill(circle, sheet, ((), [content]))
    head = "# Tisch 1a\n\n## What works?\n\n"
    assert compared(circle, sheet, head + "- a\n" * (many // 2) + "- ★ a\n" * (many // 2)).lines == ()
    assert len(compared(circle, sheet, head + "- ★ a\n" * (many // 2 + 1)).lines) == 1
