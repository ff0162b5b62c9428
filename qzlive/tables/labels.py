"""The places of tables: the topic's number and a letter, or a number for a table without a topic."""

from __future__ import annotations

from collections.abc import Collection
from itertools import count
from string import ascii_lowercase


def label(topic: int, place: int) -> str:
    """Return the label of the table at this place of the topic, counted from 0: 2a, 2b, …, 2z, 2aa.

    Topic 0 stands for tables without a topic: 1, 2, 3.
    """
    if topic == 0:
        return str(place + 1)
    letters = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, len(ascii_lowercase))
        letters = ascii_lowercase[letter] + letters
    return f"{topic}{letters}"


def labels(topic: int, number: int) -> tuple[str, ...]:
    """Return the labels of the first tables of a topic."""
    return tuple(label(topic, place) for place in range(number))


def next_label(topic: int, existing: Collection[str]) -> str:
    """Return the first label of the topic that is not taken; those of closed tables count as taken."""
    return next(free for free in (label(topic, place) for place in count()) if free not in existing)
