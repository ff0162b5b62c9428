"""A whole-number program: columns and rows of whole numbers, apart from whoever solves it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Terms = Sequence[tuple[int, int]]
"""Pairs of a column and its factor."""


@dataclass
class Program:
    """`low` <= column <= `high`, and low <= sum of the terms <= high for each row (None: no limit)."""

    low: list[int] = field(default_factory=list)
    high: list[int] = field(default_factory=list)
    rows: list[tuple[int | None, int | None, Terms]] = field(default_factory=list)
    parts: set[int] = field(default_factory=set)
    """Columns that come out whole wherever the others are."""

    def column(self, high: int, low: int = 0, *, whole: bool = True) -> int:
        self.low.append(low)
        self.high.append(high)
        if not whole:
            self.parts.add(len(self.low) - 1)
        return len(self.low) - 1

    def row(self, low: int | None, terms: Iterable[tuple[int, int]], high: int | None = None) -> None:
        self.rows.append((low, high, tuple(terms)))

    def holds(self, values: Sequence[int]) -> bool:
        """Say whether whole numbers satisfy every bound and row, without any rounding."""
        return all(low <= value <= high for low, value, high in zip(self.low, values, self.high, strict=True)) and all(
            (low is None or low <= total) and (high is None or total <= high)
            for low, high, terms in self.rows
            for total in [sum(factor * values[column] for column, factor in terms)]
        )


def total(cost: Mapping[int, int], values: Sequence[int]) -> int:
    return sum(factor * values[column] for column, factor in cost.items())
