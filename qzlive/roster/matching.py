"""Who of a list is known already.

A row that says nothing new of one person is that person, before anything else, so that the same list again finds the
same people; and a row that is one of several who look alike stays that, whoever else turns up in the list. All others
are linked by the platform's id, else by e-mail address, else by name, if it is the same one and occurs once on each
side. An address or id of one person with the name of another proves nothing. A person is one row
of a list at most, so that two rows are two people, even with equal names; among those, equal display names belong
together. An address or id that says otherwise keeps two people of one name apart. What remains is asked, never
guessed. Nobody is marked as gone here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TypeVar

from .assignment import assigned, parts, settled

T = TypeVar("T")

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the session: the keys of all names (`qzlive.names.keys`), the display names seen last, and in `shown`
    every display and original name ever seen, as written. `devices` are keys by which somebody is found only together
    with an id or address: of the devices of who has gone. E-mail addresses are folded. Who is not here cannot be
    missing; who is set aside is no person; who waits is no more than in the waiting room."""

    id: str
    keys: frozenset[str]
    displays: frozenset[str] = NOTHING
    emails: frozenset[str] = NOTHING
    ids: frozenset[str] = NOTHING
    here: bool = True
    aside: bool = False
    waits: bool = False
    shown: frozenset[str] = NOTHING
    devices: frozenset[str] = NOTHING


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
    links.by_everything()
    links.hold()
    links.by_everything()
    links.by_value(lambda person: person.ids, lambda row: row.id)
    links.by_value(lambda person: person.emails, lambda row: row.email)
    links.by_name(dict(enumerate(rows)), {person.id: person for person in known})
    links.by_display()
    links.reopen()
    links.by_everything()
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


def _says_nothing_new(person: Known, row: Sighting) -> bool:
    """Is everything known that the row states, for a row whose display name the person has had?"""
    return (
        row.keys <= (person.keys | person.devices if row.id or row.email else person.keys)
        and (not row.email or row.email in person.emails)
        and (not row.id or row.id in person.ids)
    )


STATED: tuple[Callable[[Sighting], str], ...] = (lambda row: row.id, lambda row: row.email, lambda row: row.display)
"""What a row states, that which proves most first."""


class _Links:
    """The links found so far, `found` from the number of a row to the id of a person."""

    def __init__(self, known: Sequence[Known], rows: Sequence[Sighting]) -> None:
        self.found: dict[int, str] = {}
        self._known, self._rows = known, rows
        self._taken: set[str] = set()
        self._of_key = _index((person.id, person.keys) for person in known)
        self._people = {person.id: person for person in known}
        self._stating = Counter(value for row in rows for value in {row.id, row.email})
        self._certain: set[int] = set()
        self._torn: set[int] = set()
        self._held: set[int] = set()
        self._assigned: set[int] = set()
        self._staying: set[int | str] = set()

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

    def by_everything(self) -> None:
        """Link each row that says nothing new of one person only, those that state most first: then nobody is added
        for it, whatever name it shares with the others. Whose id or address somebody else has now is left open."""
        shown = _index((one.id, one.shown) for one in self._known)
        fits = {
            number: {id_ for id_ in shown.get(row.display, ()) if _says_nothing_new(self._people[id_], row)}
            for number, row in enumerate(self._rows)
            if self._is_open(number)
        }
        claimed = {id_ for number, people in fits.items() if not people for id_ in self._claimed(self._rows[number])}
        for state in STATED:
            more = True
            while more:
                left = {n: people - self._taken for n, people in fits.items() if n not in self.found}
                more = self._link(
                    (number, id_)
                    for number, people in left.items()
                    if state(self._rows[number]) and len(people) == 1
                    for id_ in people
                    if self._rows[number].id or id_ not in claimed
                )
        self._stay()
        self._assign({n: sorted(people - self._taken) for n, people in fits.items() if n not in self.found}, claimed)
        self._stay()

    def _assign(self, fits: Mapping[int, Sequence[str]], claimed: Set[str]) -> None:
        """Keep rows that can all be somebody known: each is one of these, even if nobody can tell which."""
        for part in parts({number: people for number, people in fits.items() if people}):
            assignment = assigned(part)
            people = {id_ for ids in part.values() for id_ in ids}
            if assignment is None or people & claimed or not all(map(self._may_be, people)):
                continue
            for rows in (self._held, self._certain, self._assigned):
                rows.update(part)
            if len({self._rows[number] for number in part}) == 1 and len(part) == len(people):
                self._link(zip(sorted(part), (one.id for one in self._known if one.id in people), strict=True))
            else:
                self._link(settled(part, assignment))

    def _stay(self) -> None:
        """Let those who were found without an id go on being in the way of their namesakes: what is left over
        then is asked about."""
        for number, id_ in self.found.items():
            if not self._rows[number].id:
                self._staying |= {number, id_}

    def _claimed(self, row: Sighting) -> Iterator[str]:
        """Yield who has a name and the id or the address of a row."""
        for id_ in self._sharing(row):
            if row.id in self._people[id_].ids or row.email in self._people[id_].emails:
                yield id_

    def reopen(self) -> None:
        """Let those who were held be who they must be, now that others are taken."""
        self._certain -= self._assigned - self.found.keys()
        self._held.clear()

    def hold(self) -> None:
        """Keep rows that are one of several who look alike from being taken for somebody else by another name that
        they have, or for one of these because the others are in the list."""
        open_ = [number for number in range(len(self._rows)) if number not in self.found]
        wanted = {number: self._alike(self._rows[number]) for number in open_}
        for numbers in _index((number, (self._rows[number].display,)) for number in open_).values():
            people = {id_ for number in numbers for id_ in wanted[number] if self._may_be(id_)}
            if len(numbers) <= len(people):
                self._held.update(
                    number for number in numbers if len(wanted[number]) > 1 and not self._stated(number, wanted[number])
                )

    def _alike(self, row: Sighting) -> list[str]:
        return [id_ for id_ in self._candidates(row) if row.display in self._people[id_].displays]

    def _stated(self, number: int, ids: Iterable[str]) -> bool:
        """Does an id or address that no other row states tell which of these it is?"""
        row = self._rows[number]
        return any(
            (row.id in self._people[id_].ids and self._stating[row.id] == 1)
            or (row.email in self._people[id_].emails and self._stating[row.email] == 1)
            for id_ in ids
        )

    def by_value(self, of_person: Callable[[Known], frozenset[str]], of_row: Callable[[Sighting], str]) -> None:
        """Link by something that each has once. Where several share it, their names tell them apart."""
        people = _index((one.id, of_person(one)) for one in self._known if self._counts(one.id))
        rows = _index((n, (of_row(row),)) for n, row in enumerate(self._rows) if of_row(row) and self._competes(n))
        shared = {value: (numbers, people[value]) for value, numbers in rows.items() if value in people}
        alone = [
            (numbers[0], ids[0])
            for numbers, ids in shared.values()
            if len(numbers) == len(ids) == 1 and self._may_be_called(numbers[0], ids[0])
        ]
        self._torn.update(number for number, id_ in alone if self._is_named_otherwise(number, id_))
        self._link(
            (number, id_)
            for number, id_ in alone
            if number not in self._torn and self._staying.isdisjoint((number, id_))
        )
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
            of_row = _index((n, row.keys) for n, row in rows.items() if self._competes(n))
            of_person = _index((id_, one.keys) for id_, one in people.items() if self._counts(id_))
            more = self._link(
                (numbers[0], of_person[key][0])
                for key, numbers in of_row.items()
                if len(numbers) == 1
                and numbers[0] not in self._torn
                and len(of_person.get(key, ())) == 1
                and self._staying.isdisjoint((numbers[0], of_person[key][0]))
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
        wanted = {row: self._alike(row) for row in alike}
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

    def _counts(self, id_: str) -> bool:
        return id_ in self._staying or id_ not in self._taken

    def _competes(self, number: int) -> bool:
        return number in self._staying or self._is_open(number)

    def _is_open(self, number: int) -> bool:
        return number not in self.found and number not in self._held

    def _may_be(self, id_: str) -> bool:
        person = self._people[id_]
        return person.here or person.aside or person.waits

    def lent(self, possible: Sequence[object]) -> frozenset[int]:
        return frozenset(number for number in self._torn if possible[number] is None)

    def question(self, number: int) -> Ambiguous | None:
        candidates = tuple(self._candidates(self._rows[number]))
        return Ambiguous(candidates, number in self._certain) if candidates else None

    def _sharing(self, row: Sighting) -> set[str]:
        """Return who has a name of the row."""
        return {id_ for key in row.keys for id_ in self._of_key.get(key, ())}

    def _candidates(self, row: Sighting) -> Iterator[str]:
        """Yield who may be the row by name, in the order in which they are known."""
        ids = self._sharing(row) - self._taken
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
