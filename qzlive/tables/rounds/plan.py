"""The rounds of a café: construction first, search only where it does not reach."""

from __future__ import annotations

from ...reason import Reason
from .hall import Hall
from .model import Cafe, Plan, Seats, check, second_visits
from .search import Progress, Search, bound
from .start import first_seats

TRIALS = 300_000
"""How many trials a search has: some seconds."""


def plan_rounds(cafe: Cafe, trials: int = TRIALS, progress: Progress | None = None) -> Plan:
    """Return who sits where in each round; raises CafeRefused.

    The order of the people does not matter, what is chance is drawn from the seed. `progress` is told how many
    trials are done; if it returns False, the best seats so far are the answer.
    """
    check(cafe)
    hall = Hall.of(cafe)
    grid = first_seats(hall)
    search = Search(hall, grid, 0, [0] * len(hall.people))
    least = bound(hall, grid)
    searched = search.cost > least
    if searched:
        search.run(cafe.seed, trials, progress, least)
    seats = hall.seats(search.rows)
    return Plan(seats, {}, warnings(cafe, seats), searched)


def warnings(cafe: Cafe, seats: Seats) -> tuple[Reason, ...]:
    """Return what a moderator should know: too few chairs, tables without a host, topics that come twice."""
    found = []
    people, tables = len(cafe.people), len(cafe.topics)
    if cafe.max_size and people > tables * cafe.max_size:
        found.append(
            Reason("rounds-few-chairs", {"people": people, "chairs": tables * cafe.max_size, "highest": cafe.max_size})
        )
    again = second_visits(seats, cafe.hosts.values())
    if again:
        found.append(Reason("rounds-again", {"count": again}))
    return tuple(found)
