"""Who of a list is known already.

Linked are a person and a row by the platform's id, else by e-mail address, else by name, if it is the same one and
occurs once on each side. An address or id of one person with the name of another proves nothing. A person is one row
of a list at most, so that two rows are two people, even with equal names; among those, equal display names belong
together. An address or id that says otherwise keeps two people of one name apart. What remains is asked, never
guessed. Nobody is marked as gone here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the session: the keys of all names (`qzlive.names.keys`), and the display names seen last. E-mail
    addresses are folded. Who is not here cannot be missing; who is set aside is no person; who waits is no more than in
    the waiting room."""

    id: str
    keys: frozenset[str]
    displays: frozenset[str] = NOTHING
    emails: frozenset[str] = NOTHING
    ids: frozenset[str] = NOTHING
    here: bool = True
    aside: bool = False
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Sighting:
    """A row of a list: its display name, the keys of the names in it, and what it states apart."""

    display: str
    keys: frozenset[str]
    email: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The row may be one of these people, by id, or somebody else of that name. `certain`: it is one of these. So many
    of them were here under that display name, or set aside; it only cannot be told which."""

    candidates: tuple[str, ...]
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Matching:
    """For each row, in order: the id of the person, None for a new one, or who it may be.

    `missing` are the people who were here and whom no row is or may be. `lent` are the new rows that have the address
    or id of one person and the name of another.
    """

    rows: tuple[str | Ambiguous | None, ...]
    missing: tuple[str, ...]
    lent: frozenset[int] = frozenset()


def match(known: Sequence[Known], rows: Sequence[Sighting]) -> Matching:
    """Compare the people that are known with the rows of a list. The order of either decides nothing."""
    links = _Links(known, rows)
    links.by_value(lambda person: person.ids, lambda row: row.id)
    links.by_value(lambda person: person.emails, lambda row: row.email)
    links.by_name(dict(enumerate(rows)), {person.id: person for person in known})
    links.by_display()
    possible = tuple(links.found.get(number) or links.question(number) for number in range(len(rows)))
    seen = {id_ for one in possible for id_ in (one.candidates if isinstance(one, Ambiguous) else (one,))}
    missing = tuple(person.id for person in known if person.here and person.id not in seen)
    return Matching(possible, missing, links.lent(possible))


def contradict(person: Known, row: Sighting) -> bool:
    """Are these two people, whatever their names: both have an e-mail address or an id, and not the same?"""
    return bool(
        (row.email and person.emails and row.email not in person.emails)
        or (row.id and person.ids and row.id not in person.ids)
    )


class _Links:
    """The links found so far, `found` from the number of a row to the id of a person."""

    def __init__(self, known: Sequence[Known], rows: Sequence[Sighting]) -> None:
        self.found: dict[int, str] = {}
        self._known, self._rows = known, rows
        self._taken: set[str] = set()
        self._of_key = _index((person.id, person.keys) for person in known)
        self._people = {person.id: person for person in known}
        self._certain: set[int] = set()
        self._torn: set[int] = set()

    def _link(self, pairs: Iterable[tuple[int, str]]) -> bool:
        """Take the links in which neither the row nor the person is in another one."""
        of_row, of_person = defaultdict(set), defaultdict(set)
        for number, id_ in pairs:
            of_row[number].add(id_)
            of_person[id_].add(number)
        fresh = {number: id_ for number, ids in of_row.items() for id_ in ids if len(ids) == len(of_person[id_]) == 1}
        self.found |= fresh
        self._taken.update(fresh.values())
        return bool(fresh)

    def by_value(self, of_person: Callable[[Known], frozenset[str]], of_row: Callable[[Sighting], str]) -> None:
        """Link by something that each has once. Where several share it, their names tell them apart."""
        people = _index((one.id, of_person(one)) for one in self._known if one.id not in self._taken)
        rows = _index((n, (of_row(row),)) for n, row in enumerate(self._rows) if of_row(row) and n not in self.found)
        shared = {value: (numbers, people[value]) for value, numbers in rows.items() if value in people}
        alone = [
            (numbers[0], ids[0])
            for numbers, ids in shared.values()
            if len(numbers) == len(ids) == 1 and self._may_be_called(numbers[0], ids[0])
        ]
        self._torn.update(number for number, id_ in alone if self._is_named_otherwise(number, id_))
        self._link((number, id_) for number, id_ in alone if number not in self._torn)
        for _, (numbers, ids) in sorted(shared.items()):
            if len(numbers) > 1 or len(ids) > 1:
                self.by_name({n: self._rows[n] for n in numbers}, {id_: self._people[id_] for id_ in ids})

    def _may_be_called(self, number: int, id_: str) -> bool:
        """Nobody is taken for what was set aside because of an account alone: it may be its owner."""
        person = self._people[id_]
        return not person.aside or not person.keys.isdisjoint(self._rows[number].keys)

    def _is_named_otherwise(self, number: int, id_: str) -> bool:
        """Does the name say that the row is somebody else who is known? An account may be lent."""
        keys = self._rows[number].keys
        return keys.isdisjoint(self._people[id_].keys) and any(key in self._of_key for key in keys)

    def by_name(self, rows: Mapping[int, Sighting], people: Mapping[str, Known]) -> None:
        """Link rows and people by names that are there once on each side. Who is linked makes way for the others."""
        more = True
        while more:
            of_row = _index((n, row.keys) for n, row in rows.items() if n not in self.found)
            of_person = _index((id_, one.keys) for id_, one in people.items() if id_ not in self._taken)
            more = self._link(
                (numbers[0], of_person[key][0])
                for key, numbers in of_row.items()
                if len(numbers) == 1
                and numbers[0] not in self._torn
                and len(of_person.get(key, ())) == 1
                and not contradict(people[of_person[key][0]], rows[numbers[0]])
            )

    def by_display(self) -> None:
        """Link namesakes by equal display names; rows that are alike in everything may be given to either."""
        alike: dict[Sighting, list[int]] = defaultdict(list)
        of_display: dict[str, list[int]] = defaultdict(list)
        for number, row in enumerate(self._rows):
            if number not in self.found:
                alike[row].append(number)
                of_display[row.display].append(number)
        wanted = {
            row: [id_ for id_ in self._candidates(row) if row.display in self._people[id_].displays] for row in alike
        }
        people: dict[str, set[str]] = defaultdict(set)
        for row, ids in wanted.items():
            people[row.display].update(ids)
        claims = Counter(id_ for ids in wanted.values() for id_ in ids)
        pairs: list[tuple[int, str]] = []
        for row, numbers in alike.items():
            if len(wanted[row]) <= len(numbers) and all(claims[id_] == 1 for id_ in wanted[row]):
                pairs.extend(zip(numbers, wanted[row], strict=False))
            elif len(of_display[row.display]) <= sum(self._may_be(id_) for id_ in people[row.display]):
                # With more people than rows of one display name nobody can tell which of them is here.
                self._certain.update(numbers)
                there = [id_ for id_ in wanted[row] if self._may_be(id_)]
                if len(there) == len(numbers) and all(self._people[id_].waits and claims[id_] == 1 for id_ in there):
                    pairs.extend(zip(numbers, there, strict=True))
        self._link(pairs)

    def _may_be(self, id_: str) -> bool:
        person = self._people[id_]
        return person.here or person.aside or person.waits

    def lent(self, possible: Sequence[object]) -> frozenset[int]:
        return frozenset(number for number in self._torn if possible[number] is None)

    def question(self, number: int) -> Ambiguous | None:
        candidates = tuple(self._candidates(self._rows[number]))
        return Ambiguous(candidates, number in self._certain) if candidates else None

    def _candidates(self, row: Sighting) -> Iterator[str]:
        """Yield who may be the row by name, in the order in which they are known."""
        ids = {id_ for key in row.keys for id_ in self._of_key.get(key, ())} - self._taken
        if len(ids) > 1:
            yield from (one.id for one in self._known if one.id in ids and not contradict(one, row))
        else:
            yield from (id_ for id_ in ids if not contradict(self._people[id_], row))


def _index(items: Iterable[tuple[T, Iterable[str]]]) -> dict[str, list[T]]:
    """Return who has each value."""
    found: dict[str, list[T]] = defaultdict(list)
    for item, values in items:
        for value in values:
            found[value].append(item)
    return found
