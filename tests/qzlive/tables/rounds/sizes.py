"""Every practical size of a café, checked: `python -m tests.qzlive.tables.rounds.sizes` says what docs/rounds.md lists.

3 to 30 tables, 3 to 8.5 people at each on average (any number of people between), 3 to 5 rounds, with a host at every
table and without hosts. What cannot be without repeated meetings is told apart from what was not found: if a table
has more people than there are other tables (and its host), two of them have to meet again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import click

from qzlive.tables.rounds import Cafe, plan_rounds
from tests.qzlive.tables.rounds import checker


@dataclass(frozen=True)
class Size:
    people: int
    tables: int
    rounds: int
    hosted: bool

    @property
    def needs_repeats(self) -> bool:
        """Whether some table has more moving people than there are other tables for them."""
        largest = -(-self.people // self.tables) - self.hosted
        return largest > self.tables - 1

    def cafe(self) -> Cafe:
        people = tuple(f"p{number}" for number in range(self.people))
        hosts = dict(zip(range(1, self.tables + 1), people, strict=False)) if self.hosted else {}
        return Cafe(people, tuple(range(1, self.tables + 1)), self.rounds, hosts)


@dataclass(frozen=True)
class Found:
    size: Size
    repeats: int
    coincidences: int
    """Of people who meet for the second, third, … time; as many as repeats if no two meet more than twice."""


def sizes() -> Iterator[Size]:
    for tables in range(3, 31):
        for people in range(3 * tables, 17 * tables // 2 + 1):
            for rounds in range(3, min(5, tables) + 1):
                for hosted in (True, False):
                    yield Size(people, tables, rounds, hosted)


def find(size: Size, trials: int = 2_000_000) -> Found:
    """Plan a café and count what came out; AssertionError if it is not legal."""
    cafe = size.cafe()
    seats = plan_rounds(cafe, trials=trials).seats
    assert not checker.wrong(seats, cafe.people, size.tables, size.rounds, cafe.hosts), size
    guests = [person for person in cafe.people if person not in cafe.hosts.values()]
    assert checker.revisits(seats, guests) == 0, size
    return Found(size, checker.repeated_pairs(seats), checker.coincidences(seats))


@dataclass
class Count:
    """`exceptions`: where repeated meetings came out although nothing says that there have to be any."""

    sizes: int = 0
    clean: int = 0
    needing: int = 0
    exceptions: dict[Size, Found] = field(default_factory=dict)

    def add(self, found: Found) -> None:
        self.sizes += 1
        self.clean += not found.repeats
        self.needing += found.size.needs_repeats
        if found.repeats and not found.size.needs_repeats:
            self.exceptions[found.size] = found


def check_all(trials: int = 2_000_000) -> Count:
    count = Count()
    for size in sizes():
        count.add(find(size, min(trials, 100_000) if size.needs_repeats else trials))
    return count


def main() -> None:
    count = check_all()
    for size, found in count.exceptions.items():
        hosts = "hosts" if size.hosted else "no hosts"
        click.echo(f"{size.people} people, {size.tables} tables, {size.rounds} rounds, {hosts}: {found.repeats}")
    click.echo(f"{count.sizes} sizes: {count.clean} without a repeated meeting, {count.needing} where one has to be")


if __name__ == "__main__":
    main()
