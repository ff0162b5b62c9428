"""The rounds of a café: construction first, search only where it does not reach."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...reason import Reason
from .hall import ABSENT, Hall
from .model import Cafe, Pairs, Plan, Seats, check, second_visits
from .search import APART, NOTHING_KNOWN, Known, Progress, Search, bound
from .start import Grid, first_seats
from .wishes import by_people, exchange_ways, granted, spread, unmet, wish_lists

TRIALS = 2_000_000
"""How many trials a search has at most: some seconds."""
_ATTEMPTS = 5
_NEAR = 3
"""So little above what is surely best, as many attempts again are worth it."""
_TURNS = 12

Start = Callable[[int, Search | None], Grid]


def plan_rounds(cafe: Cafe, trials: int = TRIALS, progress: Progress | None = None) -> Plan:
    """Return who sits where in each round; raises CafeRefused.

    The order of the people does not matter, what is chance is drawn from the seed. `progress` is told how many
    trials are done; if it returns False, the best seats so far are the answer.
    """
    check(cafe)
    hall = Hall.of(cafe)
    grids = _first(hall)
    grid = grids[0]
    lists = wish_lists(hall, cafe.wishes)
    visits, wanted = None, [sum(1 << topic for topic in lists.get(one, ())) for one in range(len(hall.people))]
    if lists and hall.by_topic:
        visits = granted(hall, grid, lists)
        wanted = by_people(hall, visits.kept)

    def start(attempt: int, best: Search | None) -> Grid:
        if visits and best and best.unmet() and attempt == _ATTEMPTS - 1:
            return spread(hall, visits)
        begun = grids[attempt % len(grids)]
        return exchange_ways(hall, begun, wanted, cafe.seed + attempt) if lists else begun

    found = improved(hall, start, 0, wanted, cafe.seed, trials, progress)
    seats = hall.seats(found.rows)
    return Plan(seats, unmet(hall, cafe.wishes, found.rows, visits), warnings(cafe, seats), found.tried)


def _first(hall: Hall) -> list[Grid]:
    """Return seats to begin with, those with the fewest repeated meetings first: only where some tables have a host and
    some have none there is a choice."""
    nobody = [0] * len(hall.people)
    if hall.host_at.count(ABSENT) in (0, hall.tables):
        return [first_seats(hall)]
    turned = [first_seats(hall, turn) for turn in range(min(hall.tables, _TURNS))]
    return sorted(turned, key=lambda grid: Search(hall, grid, 0, nobody).cost)


def improved(
    hall: Hall,
    start: Start,
    first: int,
    wanted: Sequence[int],
    seed: int,
    trials: int,
    progress: Progress | None = None,
    before: Known = NOTHING_KNOWN,
) -> Search:
    """Return the best of some searches; nothing is searched if nothing can be better than the first seats.

    `start` is asked for the seats with which an attempt, counted from 0, begins, and told the best so far. `before`:
    how often pairs have met already.
    """
    known = dict(before) | dict.fromkeys(hall.apart, APART) | dict.fromkeys(hall.together, -APART)
    best = Search(hall, start(0, None), first, wanted, known)
    least = bound(hall, best.rows, known)
    each = trials // _ATTEMPTS
    for attempt in range(2 * _ATTEMPTS):
        if best.cost <= least or (attempt >= _ATTEMPTS and best.cost > least + _NEAR):
            break
        search = Search(hall, start(attempt, best), first, wanted, known) if attempt else best
        going = search.run(seed + attempt, each, progress and _from(progress, attempt * each, trials), least)
        best = min(best, search, key=lambda one: one.cost)
        if not going:
            break
    return best


def _from(progress: Progress, before: int, trials: int) -> Progress:
    return lambda done, _: progress(min(before + done, trials), trials)


def warnings(cafe: Cafe, seats: Seats) -> tuple[Reason, ...]:
    """Return what a moderator should know: too few chairs, tables without a host, topics that come twice."""
    found = []
    people, tables = len(cafe.people), len(cafe.topics)
    if cafe.max_size and people > tables * cafe.max_size:
        found.append(
            Reason("rounds-few-chairs", {"people": people, "chairs": tables * cafe.max_size, "highest": cafe.max_size})
        )
    apart, together = broken(seats, cafe.apart, cafe.together)
    if apart:
        found.append(Reason("rounds-not-apart", {"count": len(apart)}))
    if together:
        found.append(Reason("rounds-not-together", {"count": len(together)}))
    by_topic = cafe.rounds <= len(set(cafe.topics))
    again = second_visits(seats, cafe.hosts.values(), cafe.topics if by_topic else None)
    if again:
        found.append(Reason("rounds-again", {"count": again}))
    return tuple(found)


def broken(seats: Seats, apart: Pairs, together: Pairs) -> tuple[Pairs, Pairs]:
    """Return the pairs who are to sit apart and share a table in some round, and those who are to sit together and do
    not in some round."""
    tables = [set(members) for row in seats for members in row]
    return (
        tuple(pair for pair in apart if any(members.issuperset(pair) for members in tables)),
        tuple(pair for pair in together if any(len(members.intersection(pair)) == 1 for members in tables)),
    )
