"""Better tables by trial: two people swap their seats in a round, or one takes a chair that is over elsewhere.

Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over seats, with a drawn number instead of chance: the same
seats and seed give the same tables, because the limit is a number of trials and never a time. Sizes stay as even as
they are. What costs: coming to a table a second time most, then a wish that is not met, then each meeting after the
first, more with each.
"""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from random import Random

from .hall import ABSENT, Hall

AGAIN = 20_000
"""What a second visit costs, in meetings after the first; the same table twice in a row costs it once more."""
WISH = 500
"""What a wish that is not met costs: more than all that can be saved by it."""
APART = 5_000
"""As often have two met before, for the search, who are to sit apart; as often less than never who are to sit
together."""
_HOT, _COLD = 0.35, 0.15
_STIR = 0.03
_TELL_EVERY = 2_000

Known = Mapping[tuple[int, int], int]
"""How often pairs have met before the first round."""
NOTHING_KNOWN: Known = {}
Progress = Callable[[int, int], bool]
"""Is told how many trials of how many are done, and returns whether to go on."""


class Search:
    """The seats of a café while they are improved. `grid`: by round, by person the table, or ABSENT; `first`: the
    first round that may change; `wanted`: by person the set of topics, as bits, that somebody is to visit; `known`: who
    has met before."""

    def __init__(
        self, hall: Hall, grid: Sequence[Sequence[int]], first: int, wanted: Sequence[int], known: Known = NOTHING_KNOWN
    ) -> None:
        self.hall, self.first, self.wanted, self.known = hall, first, wanted, known
        self._mates: dict[int, list[int]] = defaultdict(list)
        for (one, other), times in known.items():
            if times < 0:
                self._mates[one].append(other)
                self._mates[other].append(one)
        self._kind, self._topic = hall.kind_of, hall.topic_of
        self.tried = False
        self._seat(grid)

    def _seat(self, grid: Sequence[Sequence[int]]) -> None:
        """Begin with these seats."""
        people, tables = len(self.hall.people), self.hall.tables
        self.rows = [[ABSENT] * people for _ in grid]
        self.members: list[list[list[int]]] = [[[] for _ in range(tables)] for _ in grid]
        self.shared = [array("h", bytes(2 * people)) for _ in range(people)]
        for (one, other), times in self.known.items():
            self.shared[one][other] = self.shared[other][one] = times
        self.visits = [bytearray(tables) for _ in range(people)]
        self.been = [0] * people
        for number, row in enumerate(grid):
            for person, table in enumerate(row):
                if table != ABSENT:
                    self._sit(number, person, table)
        self.cost = self._cost()

    def run(self, seed: int, trials: int, progress: Progress | None = None, least: int = 0) -> bool:
        """Improve until the cost is `least` or all trials are done, and keep the best; False if told to stop."""
        movable = [
            [one for one, table in enumerate(row) if table != ABSENT and self.hall.stays[one] == ABSENT]
            for row in self.rows
        ]
        free = [number for number in range(self.first, len(self.rows)) if len(movable[number]) > 1]
        best, kept = self.cost, [row[:] for row in self.rows]
        chance = Random(seed).random
        going = self.tried = True
        if free and self.hall.tables > 1:
            cooling = (_COLD / _HOT) ** (1 / trials) if trials else 1.0
            heat = _HOT
            for done in range(trials):
                if best <= least:
                    break
                if progress and done % _TELL_EVERY == 0 and not progress(done, trials):
                    going = False
                    break
                heat *= cooling
                number = free[int(chance() * len(free))]
                people = movable[number]
                one = people[int(chance() * len(people))]
                if self._content(number, one) and chance() > _STIR:
                    continue
                self._try(number, one, chance, heat)
                if self.cost < best:
                    best, kept = self.cost, [row[:] for row in self.rows]
        self._seat(kept)
        return going

    def _content(self, number: int, one: int) -> bool:
        """Return whether nothing is wrong with the seat of somebody in a round."""
        table = self.rows[number][one]
        shared = self.shared[one]
        for other in self.members[number][table]:
            if shared[other] > 1:
                return False
        if self.visits[one][self._kind[table]] > 1:
            return False
        if one in self._mates and any(self.rows[number][mate] != table for mate in self._mates[one]):
            return False
        return not self.wanted[one] & ~self.been[one]

    def _try(self, number: int, one: int, chance: Callable[[], float], heat: float) -> None:
        here = self.rows[number][one]
        there = int(chance() * (self.hall.tables - 1))
        there += there >= here
        sitting, target = self.members[number][here], self.members[number][there]
        # One place more than there are people: the empty chair, if it does not make the sizes less even.
        at = int(chance() * (len(target) + (len(sitting) > len(target))))
        if at == len(target):
            if not target:
                return
            worse = self.price(number, one, here, there, ABSENT)
            if worse <= 0 or chance() < math.exp(-worse / heat):
                self.move(number, one, there)
                self.cost += worse
            return
        other = target[at]
        if self.hall.stays[other] != ABSENT:
            return
        worse = self.price(number, one, here, there, other) + self.price(number, other, there, here, one)
        if worse <= 0 or chance() < math.exp(-worse / heat):
            self.move(number, one, there)
            self.move(number, other, here)
            self.cost += worse

    def price(self, number: int, one: int, here: int, there: int, leaving: int) -> int:
        """Return what it costs that one goes from here to there, where `leaving` (or ABSENT) gets up."""
        shared = self.shared[one]
        total = 0
        for other in self.members[number][there]:
            total += shared[other]
        if leaving != ABSENT:
            total -= shared[leaving]
        sitting = self.members[number][here]
        for other in sitting:
            total -= shared[other]
        total += len(sitting) - 1
        return total + self._price_of_places(number, one, here, there)

    def _price_of_places(self, number: int, one: int, here: int, there: int) -> int:
        visits, kinds = self.visits[one], self._kind
        left, reached = kinds[here], kinds[there]
        total = 0
        if left != reached:
            total += AGAIN * (visits[reached] - visits[left] + 1)
            if self.wanted[one]:
                total += self._price_of_wishes(one, here, there)
        for beside in (number - 1, number + 1):
            if 0 <= beside < len(self.rows):
                next_to = self.rows[beside][one]
                total += AGAIN * ((next_to == there) - (next_to == here))
        return total

    def _price_of_wishes(self, one: int, here: int, there: int) -> int:
        wanted, left, reached = self.wanted[one], self._topic[here], self._topic[there]
        if left == reached:
            return 0
        lost = wanted >> left & 1 and self._times(one, left) == 1
        won = (wanted & ~self.been[one]) >> reached & 1
        return WISH * (lost - won)

    def _times(self, one: int, topic: int) -> int:
        if self.hall.by_topic:
            return self.visits[one][topic]
        return sum(self.visits[one][table] for table in range(self.hall.tables) if self._topic[table] == topic)

    def move(self, number: int, one: int, there: int) -> None:
        """Seat one person at another table of a round."""
        here = self.rows[number][one]
        sitting = self.members[number][here]
        sitting.remove(one)
        shared = self.shared
        for other in sitting:
            shared[one][other] -= 1
            shared[other][one] -= 1
        self.visits[one][self._kind[here]] -= 1
        if self.wanted[one] and not self._times(one, self._topic[here]):
            self.been[one] &= ~(1 << self._topic[here])
        self._sit(number, one, there)

    def _sit(self, number: int, one: int, there: int) -> None:
        sitting, shared = self.members[number][there], self.shared
        for other in sitting:
            shared[one][other] += 1
            shared[other][one] += 1
        sitting.append(one)
        self.rows[number][one] = there
        self.visits[one][self._kind[there]] += 1
        self.been[one] |= 1 << self._topic[there]

    def unmet(self) -> int:
        """Return how many wanted topics nobody gets to."""
        return sum((wanted & ~been).bit_count() for wanted, been in zip(self.wanted, self.been, strict=True))

    def _cost(self) -> int:
        meetings = sum(times * (times - 1) // 2 for row in self.shared for times in row if times > 1 or times < 0) // 2
        meetings -= sum(times * (times - 1) // 2 for times in self.known.values())
        again = 0
        for one, visits in enumerate(self.visits):
            if self.hall.stays[one] == ABSENT:
                again += sum(times * (times - 1) // 2 for times in visits)
                again += sum(
                    before[one] == after[one] != ABSENT for before, after in zip(self.rows, self.rows[1:], strict=False)
                )
        return meetings + AGAIN * again + WISH * self.unmet()


def bound(hall: Hall, grid: Sequence[Sequence[int]], known: Known = NOTHING_KNOWN) -> int:
    """Return a cost that no seats of these sizes come below.

    For every two rounds: the people of a table spread over the tables of the other round as evenly as can be, its
    host alone at the same table, everybody else at one of the others.
    """
    together = [times for times in known.values() if times < 0]
    if together:
        return sum(times * len(grid) + len(grid) * (len(grid) - 1) // 2 for times in together)
    sizes = [[row.count(table) for table in range(hall.tables)] for row in grid]
    total = 0
    for number, before in enumerate(sizes):
        for after in sizes[number + 1 :]:
            total += max(_spread(hall, before), _spread(hall, after))
    return total


def _spread(hall: Hall, sizes: Sequence[int]) -> int:
    total = 0
    for table, size in enumerate(sizes):
        moving = size - (hall.host_at[table] != ABSENT)
        others = hall.tables - 1
        if others and moving > 0:
            each, more = divmod(moving, others)
            total += others * (each * (each - 1) // 2) + more * each
    return total
