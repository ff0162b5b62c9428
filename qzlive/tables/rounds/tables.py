"""How many tables a café needs."""

from __future__ import annotations


def tables_each(people: int, topics: int, max_size: int) -> int:
    """Return how many tables each topic needs so that everybody finds a chair in each round, at least one."""
    return max(1, -(-people // (topics * max_size)))
