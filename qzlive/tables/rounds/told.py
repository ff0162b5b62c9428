"""How a person's way through a café is told."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ...language import Catalogue
from .model import Seats, routes

ARROW = " → "
_NOWHERE = "–"


def route(stops: Sequence[int | None], labels: Sequence[str] | None = None) -> str:
    """Return the tables of one person, such as "3 → 5 → 7"; `labels` are what the tables are called, in order."""
    names = [_NOWHERE if stop is None else labels[stop - 1] if labels else str(stop) for stop in stops]
    return ARROW.join(names)


def route_line(
    name: str, stops: Sequence[int | None], say: Catalogue, *, host: bool = False, labels: Sequence[str] | None = None
) -> str:
    """Return what one person is told: the way, or for a host the table that stays."""
    if host and len(set(stops)) == 1:
        return say("rounds-route-host", name=name, table=route(stops[:1], labels))
    return say("rounds-route", name=name, route=route(stops, labels))


def route_lines(
    seats: Seats,
    names: Mapping[str, str],
    say: Catalogue,
    *,
    hosts: Collection[str] = (),
    labels: Sequence[str] | None = None,
) -> tuple[str, ...]:
    """Return a line for each person who sits, in the order of `names` (by id the name)."""
    ways = routes(seats)
    return tuple(
        route_line(name, ways[person], say, host=person in hosts, labels=labels)
        for person, name in names.items()
        if person in ways
    )
