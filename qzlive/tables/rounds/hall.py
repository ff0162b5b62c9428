"""The same café in numbers, for computing: people in the order of their lots, tables and topics counted from 0."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..lots import lot
from .model import Cafe, Seats

ABSENT = -1


@dataclass(frozen=True, slots=True)
class Hall:
    """`people`: ids by number, in the order of their lots. `tables`, `rounds`: how many. `topic_of`: by table its
    topic. `topics`: the number of each topic as people know it. `host_at`: by table its host, or ABSENT. `stays`: by
    person the table that this person hosts, or ABSENT. `apart`, `together`: pairs."""

    people: tuple[str, ...]
    tables: int
    rounds: int
    topic_of: tuple[int, ...]
    topics: tuple[int, ...]
    host_at: tuple[int, ...]
    stays: tuple[int, ...]
    apart: tuple[tuple[int, int], ...] = ()
    together: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, cafe: Cafe) -> Hall:
        people = tuple(sorted(cafe.people, key=lambda person: (-lot(cafe.seed, person), person)))
        number = {person: at for at, person in enumerate(people)}
        topics = tuple(sorted(set(cafe.topics)))
        tables = len(cafe.topics)
        host_at = tuple(number[cafe.hosts[t]] if t in cafe.hosts else ABSENT for t in range(1, tables + 1))
        stays = [ABSENT] * len(people)
        for table, host in enumerate(host_at):
            if host != ABSENT:
                stays[host] = table
        topic_of = tuple(topics.index(topic) for topic in cafe.topics)
        apart, together = (
            tuple(sorted({(min(number[a], number[b]), max(number[a], number[b])) for a, b in pairs}))
            for pairs in (cafe.apart, cafe.together)
        )
        return cls(people, tables, cafe.rounds, topic_of, topics, host_at, tuple(stays), apart, together)

    @property
    def by_topic(self) -> bool:
        """Whether everybody can be at another topic in each round, and not only at another table."""
        return self.rounds <= len(self.topics)

    @property
    def kind_of(self) -> tuple[int, ...]:
        """Return by table what nobody should come to twice: its topic, or the table itself."""
        return self.topic_of if self.by_topic else tuple(range(self.tables))

    def seats(self, grid: Sequence[Sequence[int]]) -> Seats:
        """Return the tables of each round as ids, the host first, then in the order of the ids."""
        return tuple(tuple(self._members(row, table) for table in range(self.tables)) for row in grid)

    def grid(self, seats: Seats) -> list[list[int]]:
        """Return for each round the table of each person, ABSENT for who does not sit. Strangers are left out."""
        number = {person: at for at, person in enumerate(self.people)}
        rows = []
        for tables in seats:
            row = [ABSENT] * len(self.people)
            for table, members in enumerate(tables):
                for person in members:
                    if person in number:
                        row[number[person]] = table
            rows.append(row)
        return rows

    def _members(self, row: Sequence[int], table: int) -> tuple[str, ...]:
        host = self.host_at[table]
        sitting = sorted(self.people[one] for one, at in enumerate(row) if at == table and one != host)
        return (self.people[host], *sitting) if host != ABSENT and row[host] == table else tuple(sitting)
