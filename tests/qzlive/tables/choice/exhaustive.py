"""The best that there is, found by trying everything; for a handful of people."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from .checker import Document, reachable, settings, waits, wishes, worth


def best(asked: Document) -> tuple[int, ...] | None:
    """Return the best score of all legal plans, None if there is no legal plan."""
    asked = settings(asked)
    people = [person for person in asked["participants"] if not waits(asked, person)]
    tables = _Tables(asked)
    found: tuple[int, ...] | None = None
    for choice in product(*(_options(asked, person) for person in people)):
        topic_of = {person["id"]: topic for person, topic in zip(people, choice, strict=True)}
        score = worth(asked, topic_of)
        if (found is None or score < found) and tables.legal(topic_of):
            found = score
    return found


def _options(asked: Document, person: Document) -> list[int | None]:
    if person.get("pin") is not None:
        return [person["pin"]]
    if not wishes(person) and asked["without_choice"] == "anywhere":
        return [*range(1, asked["topics"] + 1), None]
    own = [person["host"]] if person.get("host") is not None else []
    return [*dict.fromkeys([*wishes(person), *own]), None]


class _Tables:
    def __init__(self, asked: Document) -> None:
        self.asked = asked
        self.people = {person["id"]: person for person in asked["participants"]}
        self.active = {person["id"] for person in asked["participants"] if not waits(asked, person)}
        self.pinned = {person["pin"] for person in asked["participants"] if person.get("pin") is not None}
        self.fewest = cache(self._fewest)
        self.reachable = cache(lambda topic: reachable(asked, topic))

    def legal(self, topic_of: dict[str, int | None]) -> bool:
        asked = self.asked
        for one, other in asked["together"]:
            if one in self.active and other in self.active and topic_of[one] != topic_of[other]:
                return False
        running = {topic for topic in topic_of.values() if topic is not None}
        for name, topic in topic_of.items():
            person = self.people[name]
            if person.get("pin") is None and person.get("host") in running and topic != person["host"]:
                return False
        empty = set(asked["keep"]) - running
        if any(self.reachable(topic) for topic in empty):
            return False
        if asked["popularity_rule"] and self._inverted(running):
            return False
        counts = [
            self.fewest(topic, frozenset(name for name, where in topic_of.items() if where == topic))
            for topic in running
        ]
        limit = asked["max_tables"]
        return None not in counts and (limit is None or sum(filter(None, counts)) + len(empty) <= limit)

    def _inverted(self, running: set[int]) -> bool:
        firsts = dict.fromkeys(range(1, self.asked["topics"] + 1), 0)
        for person in self.people.values():
            if wishes(person):
                firsts[wishes(person)[0]] += 1
        free = firsts.keys() - self.pinned - set(self.asked["keep"])
        return any(firsts[gone] > firsts[topic] for gone in free - running for topic in free & running)

    def _fewest(self, topic: int, members: frozenset[str]) -> int | None:
        """Return the fewest tables over which these people can be legally spread, None if there is no way."""
        least = 1 if topic in self.asked["keep"] else self.asked["min_size"]
        legal = [
            len(blocks)
            for blocks in _partitions(sorted(members))
            if all(least <= len(block) <= self.asked["max_size"] and self._fits(block) for block in blocks)
            and all(self._whole(block, members) for block in blocks)
        ]
        return min(legal, default=None)

    def _fits(self, block: list[str]) -> bool:
        return not any(one in block and other in block for one, other in self.asked["apart"])

    def _whole(self, block: list[str], members: frozenset[str]) -> bool:
        pairs = [pair for pair in self.asked["together"] if set(pair) <= members]
        return all((one in block) == (other in block) for one, other in pairs)


def _partitions(names: list[str]) -> Iterator[list[list[str]]]:
    if not names:
        yield []
        return
    for blocks in _partitions(names[1:]):
        yield [[names[0]], *blocks]
        for at, block in enumerate(blocks):
            yield [*blocks[:at], [names[0], *block], *blocks[at + 1 :]]
