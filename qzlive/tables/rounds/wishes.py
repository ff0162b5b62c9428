"""Own wishes: who gets to which of the topics that somebody named.

A wish fails only where a topic is wanted by more people than its chairs in all rounds take. Whoever visits a set of
topics can be spread over the rounds so that every table is as full in each (D. König 1916: the edges of a bipartite
graph are the union of as many matchings as its largest degree), so it is enough to settle who visits what.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from random import Random

from ...reason import Reason
from .hall import ABSENT, Hall
from .moving import push
from .start import Grid

Unmet = dict[str, dict[int, Reason]]
_EXCHANGES = 600


class Visits:
    """Who visits which topic in some round. `held`: by topic the people, as bits; `kept`: those of them who wished it;
    `lowest`, `highest`: how many visits each topic takes, those of hosts aside."""

    def __init__(self, hall: Hall, grid: Grid) -> None:
        self.hall = hall
        self.walking = [one for one, table in enumerate(hall.stays) if table == ABSENT]
        topics = len(hall.topics)
        least = len(hall.people) // hall.tables
        most = -(-len(hall.people) // hall.tables)
        hosts, tables = [0] * topics, [0] * topics
        for table, topic in enumerate(hall.topic_of):
            tables[topic] += 1
            hosts[topic] += hall.host_at[table] != ABSENT
        self.lowest = [hall.rounds * (tables[t] * least - hosts[t]) for t in range(topics)]
        self.highest = [hall.rounds * (tables[t] * most - hosts[t]) for t in range(topics)]
        self.held, self.kept = [0] * topics, [0] * topics
        for row in grid:
            for one in self.walking:
                self.held[hall.topic_of[row[one]]] |= 1 << one
        self._complete()

    def count(self, topic: int) -> int:
        return self.held[topic].bit_count()

    def grant(self, one: int, topic: int) -> bool:
        """Have somebody visit a topic if that takes no other wish away; False if the topic is full."""
        person = 1 << one
        if not self.held[topic] & person:
            given_up = [t for t in range(len(self.held)) if self.held[t] & ~self.kept[t] & person]
            for other in sorted(given_up, key=lambda t: self.lowest[t] - self.count(t)):
                if self._change(person, other, topic):
                    break
            else:
                return False
        self.kept[topic] |= person
        return True

    def _change(self, person: int, away: int, topic: int) -> bool:
        before, kept = self.held[:], self.kept[topic]
        self.held[away] &= ~person
        self.held[topic] |= person
        self.kept[topic] |= person
        fits = (self.count(topic) <= self.highest[topic] or self._push(topic)) and (
            self.count(away) >= self.lowest[away] or self._pull(away)
        )
        if not fits:
            self.held, self.kept[topic] = before, kept
        return fits

    def _push(self, topic: int) -> bool:
        """Bring one visit from this topic to one that has a chair."""
        return self._moved(topic, lambda t: self.count(t) < self.highest[t])

    def _pull(self, topic: int) -> bool:
        """Bring one visit to this topic from one that has one over."""
        over = [t for t in range(len(self.held)) if t != topic and self.count(t) > self.lowest[t]]
        return any(self._moved(start, topic.__eq__) for start in over)

    def _moved(self, start: int, target: Callable[[int], bool]) -> bool:
        everybody = sum(1 << one for one in self.walking)
        free = [held & ~kept for held, kept in zip(self.held, self.kept, strict=True)]
        moves = push(free, [everybody & ~held for held in self.held], start, target)
        for person, before, after in moves:
            self.held[before] &= ~person
            self.held[after] |= person
        return bool(moves)

    def _complete(self) -> None:
        """Give everybody as many topics as there are rounds, and each topic no more visits than it has chairs."""
        topics = range(len(self.held))
        for one in self.walking:
            person = 1 << one
            lacking = self.hall.rounds - sum(bool(held & person) for held in self.held)
            new = sorted(
                (t for t in topics if not self.held[t] & person), key=lambda t: self.count(t) - self.highest[t]
            )
            for topic in new[: max(0, lacking)]:
                self.held[topic] |= person
        for topic in topics:
            while self.count(topic) > self.highest[topic] and self._push(topic):
                pass


def wish_lists(hall: Hall, wishes: Mapping[str, tuple[int, ...]]) -> dict[int, list[int]]:
    """Return by person who walks the topics that are wanted, each once, most wanted first."""
    known = {topic: at for at, topic in enumerate(hall.topics)}
    return {
        one: [known[topic] for topic in dict.fromkeys(wishes[name])]
        for one, name in enumerate(hall.people)
        if wishes.get(name) and hall.stays[one] == ABSENT
    }


def granted(hall: Hall, grid: Grid, lists: Mapping[int, list[int]]) -> Visits:
    """Return who visits what, with the wishes that can be had kept.

    First everybody's first wish, then the second ones, and so on; where chairs do not suffice, whoever has given up
    more wishes so far goes first, then the lot, by which the people of a hall are ordered. A list may be longer than
    there are rounds: what comes later stands in for what could not be had.
    """
    visits = Visits(hall, grid)
    given_up = dict.fromkeys(lists, 0)
    for rank in range(max(map(len, lists.values()), default=0)):
        wishing = [one for one, wanted in lists.items() if len(wanted) > rank and rank - given_up[one] < hall.rounds]
        for one in sorted(wishing, key=lambda one: (-given_up[one], one)):
            given_up[one] += not visits.grant(one, lists[one][rank])
    return visits


def unmet(hall: Hall, wishes: Mapping[str, tuple[int, ...]], grid: Grid, visits: Visits | None) -> Unmet:
    """Return why each wish is not met that these seats do not meet."""
    found: Unmet = {}
    wishing = Counter(topic for name in hall.people for topic in set(wishes.get(name, ())))
    for one, name in enumerate(hall.people):
        been = {hall.topics[hall.topic_of[row[one]]] for row in grid if row[one] != ABSENT}
        met = sum(topic in been for topic in set(wishes.get(name, ())))
        for topic in dict.fromkeys(wishes.get(name, ())):
            if topic not in been:
                reason = _why(hall, one, hall.topics.index(topic), visits, met, wishing[topic])
                found.setdefault(name, {})[topic] = reason
    return found


def _why(hall: Hall, one: int, topic: int, visits: Visits | None, met: int, wishing: int) -> Reason:
    if hall.stays[one] != ABSENT:
        return Reason("rounds-wish-host", {"table": hall.stays[one] + 1})
    if met >= hall.rounds:
        return Reason("rounds-wish-beyond", {"rounds": hall.rounds})
    if visits and visits.kept[topic].bit_count() >= visits.highest[topic]:
        chairs = visits.kept[topic].bit_count()
        return Reason("rounds-wish-full", {"wishing": wishing, "chairs": chairs, "lot": one + 1})
    return Reason("rounds-wish-missed")


def by_people(hall: Hall, kept: list[int]) -> list[int]:
    """Return by person the topics, as bits, from by topic the people."""
    return [sum((people >> one & 1) << topic for topic, people in enumerate(kept)) for one in range(len(hall.people))]


def exchange_ways(hall: Hall, grid: Grid, wanted: list[int], seed: int) -> Grid:
    """Return the same ways through the café, dealt so that they lead to as many wishes as a search finds. Who walks a
    way changes neither sizes nor how often people meet."""
    walking = [one for one, table in enumerate(hall.stays) if table == ABSENT]
    leads = dict.fromkeys(walking, 0)
    for row in grid:
        for one in walking:
            leads[one] |= 1 << hall.topic_of[row[one]]
    way = {one: one for one in walking}
    chance = Random(seed).random
    waiting = [one for one in walking if wanted[one] & ~leads[way[one]]]
    for _ in range(_EXCHANGES * len(walking)):
        if not waiting:
            break
        at = int(chance() * len(waiting))
        one = waiting[at]
        lacking = wanted[one] & ~leads[way[one]]
        if not lacking:
            waiting[at] = waiting[-1]
            waiting.pop()
            continue
        other = walking[int(chance() * len(walking))]
        before = lacking.bit_count() + (wanted[other] & ~leads[way[other]]).bit_count()
        other_lacks = wanted[other] & ~leads[way[one]]
        after = (wanted[one] & ~leads[way[other]]).bit_count() + other_lacks.bit_count()
        if after <= before or chance() < 0.01:
            way[one], way[other] = way[other], way[one]
            if other_lacks and other not in waiting:
                waiting.append(other)
    return [[row[way[one]] if one in way else table for one, table in enumerate(row)] for row in grid]


def spread(hall: Hall, visits: Visits) -> Grid:
    """Return seats in which everybody visits exactly these topics, as full in each round as can be."""
    left = visits.held[:]
    grid: Grid = []
    for number in range(hall.rounds):
        now = _one_round(left, visits.walking, hall.rounds - number)
        left = [people & ~seated for people, seated in zip(left, now, strict=True)]
        grid.append(_at_tables(hall, now))
    return grid


def _one_round(left: list[int], walking: list[int], rounds: int) -> list[int]:
    """Return who sits at each topic in one round, so that each has its share of the visits that are left."""
    counts = [people.bit_count() for people in left]
    lowest = [count // rounds for count in counts]
    highest = [-(-count // rounds) for count in counts]
    now = [0] * len(left)
    for one in walking:
        able = [topic for topic, people in enumerate(left) if people >> one & 1]
        topic = min(able, key=lambda t: now[t].bit_count() - lowest[t])
        now[topic] |= 1 << one
    for topic in range(len(left)):
        while now[topic].bit_count() > highest[topic]:
            if not push(now, left, topic, lambda t: now[t].bit_count() < highest[t]):
                break
    for topic in range(len(left)):
        while now[topic].bit_count() < lowest[topic]:
            over = [t for t in range(len(left)) if now[t].bit_count() > lowest[t]]
            if not any(push(now, left, start, topic.__eq__) for start in over):
                break
    return now


def _at_tables(hall: Hall, now: list[int]) -> list[int]:
    """Return the table of each person, from who sits at each topic: its tables are filled evenly."""
    row = [ABSENT] * len(hall.people)
    sizes = [0] * hall.tables
    for table, host in enumerate(hall.host_at):
        if host != ABSENT:
            row[host] = table
            sizes[table] = 1
    for topic, people in enumerate(now):
        tables = [table for table in range(hall.tables) if hall.topic_of[table] == topic]
        for one in range(len(hall.people)):
            if people >> one & 1:
                table = min(tables, key=lambda t: sizes[t])
                sizes[table] += 1
                row[one] = table
    return row
