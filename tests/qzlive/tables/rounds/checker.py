"""What a café's rounds have to be, counted from the seats alone: nothing of the computation is used here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Rounds = Sequence[Sequence[Sequence[str]]]


def together(rounds: Rounds) -> dict[frozenset[str], int]:
    """How often each pair shares a table."""
    times: dict[frozenset[str], int] = {}
    for tables in rounds:
        for members in tables:
            for at, one in enumerate(members):
                for other in members[:at]:
                    pair = frozenset((one, other))
                    times[pair] = times.get(pair, 0) + 1
    return times


def repeated_pairs(rounds: Rounds) -> int:
    return len([pair for pair, times in together(rounds).items() if times > 1])


def coincidences(rounds: Rounds) -> int:
    """Each meeting counts as often as the two have met before: 0 for the first, 1 for the second, 2 for the third."""
    return sum(times * (times - 1) // 2 for times in together(rounds).values())


def others_met(rounds: Rounds) -> dict[str, int]:
    met = {person: 0 for tables in rounds for members in tables for person in members}
    for pair in together(rounds):
        for person in pair:
            met[person] += 1
    return met


def stops(rounds: Rounds, person: str) -> list[int]:
    """The tables of a person, from 1, in the order of the rounds."""
    return [at for tables in rounds for at, members in enumerate(tables, start=1) if person in members]


def revisits(rounds: Rounds, people: Sequence[str], topics: Sequence[int] | None = None) -> int:
    """How often one of these people comes to a table (or topic) where the person has been."""
    again = 0
    for person in people:
        been = [topics[stop - 1] if topics else stop for stop in stops(rounds, person)]
        again += len(been) - len(set(been))
    return again


def wrong(rounds: Rounds, people: Sequence[str], tables: int, number: int, hosts: Mapping[int, str]) -> list[str]:
    """What is not as it must be in every café: everybody once in each round, even sizes, hosts at their tables."""
    found = []
    if len(rounds) != number:
        found.append(f"{len(rounds)} rounds")
    for at, row in enumerate(rounds):
        seated = [person for members in row for person in members]
        if sorted(seated) != sorted(people):
            found.append(f"round {at}: not everybody once")
        if len(row) != tables:
            found.append(f"round {at}: {len(row)} tables")
        sizes = [len(members) for members in row]
        if max(sizes) - min(sizes) > 1:
            found.append(f"round {at}: sizes {sizes}")
        for table, host in hosts.items():
            if host not in row[table - 1]:
                found.append(f"round {at}: host of {table}")
    return found
