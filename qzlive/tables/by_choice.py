"""Everyone at a table of the topic of their first choice; a popular topic is split over several tables.

Who is pinned or host stays, and so does whoever has been told a table: they move only if they want another
topic now, or if the table is closed or overfull. All others are dealt so that each topic gets as few tables as
its people need, with sizes that differ by at most one as far as those who stay allow; of them, too, as many as
possible keep the table that they have in the draft.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..reason import Reason
from .labels import next_label


@dataclass(frozen=True, slots=True)
class Wish:
    """A person to be seated: the topics wanted, in order, and the tables that bind; a pin goes first."""

    id: str
    choices: tuple[int, ...] = ()
    pinned_table: str | None = None
    host_table: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A table. Nobody is seated at a closed one, but its label stays taken."""

    id: str
    topic: int
    label: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class NewPlace:
    """A table to be opened. It has no id yet, so its label stands for it."""

    topic: int
    label: str


@dataclass(frozen=True, slots=True)
class Seating:
    """A plan for the tables of one breakout.

    `seats`: by person id the id of a table, or the label of an added one. `added`: tables that must be opened for
    it. `reasons`: why a seated person sits there; `unseated`: why a person has no seat. `warnings`: by table like
    `seats`, those too small or too big.
    """

    seats: Mapping[str, str]
    added: tuple[NewPlace, ...]
    reasons: Mapping[str, Reason]
    unseated: Mapping[str, Reason]
    warnings: Mapping[str, Reason]


def seat_by_choice(
    people: Sequence[Wish],
    tables: Sequence[Place],
    max_size: int,
    min_size: int,
    *,
    current: Mapping[str, str] | None = None,
    told: Mapping[str, str] | None = None,
) -> Seating:
    """Return who sits where. The order of `people` and of `tables` decides what else would be chance.

    `tables` are all of the breakout, closed ones too. `current` (the draft) and `told` (what was published) are
    table ids by person id.
    """
    if max_size < 1:
        raise ValueError("a table needs a chair")
    draft = _Draft(max_size, {place.id: place for place in tables if not place.closed})
    drafted, published = current or {}, told or {}
    coming: dict[int, list[str]] = defaultdict(list)
    for person in [person for person in people if not draft.bind(person)]:
        topic = draft.stay(person, drafted.get(person.id), published.get(person.id))
        if topic is not None:
            coming[topic].append(person.id)
    taken = {place.label for place in tables}
    for topic, ids in sorted(coming.items()):
        tables_used = draft.open(topic, ids, drafted, taken)
        draft.deal(topic, ids, tables_used, drafted)
    return draft.finish(min_size)


class _Draft:
    """A plan in the making: the members by table, in the order in which they sat down."""

    def __init__(self, max_size: int, running: Mapping[str, Place]) -> None:
        self._max_size = max_size
        self._running = running
        self._topics = {place.topic for place in running.values()}
        self._members: dict[str, list[str]] = defaultdict(list)
        self._added: list[NewPlace] = []
        self._reasons: dict[str, Reason] = {}
        self._unseated: dict[str, Reason] = {}

    def bind(self, person: Wish) -> bool:
        """Seat a person who is pinned or host; whether that settles the matter."""
        if person.pinned_table is not None:
            if person.pinned_table in self._running:
                self._sit(person.id, person.pinned_table, Reason("tables-placed-by-moderator"))
            else:
                self._unseated[person.id] = Reason("tables-pin-closed")
        elif person.host_table is not None and person.host_table in self._running:
            self._sit(person.id, person.host_table, Reason("tables-host"))
        else:
            return False
        return True

    def stay(self, person: Wish, drafted: str | None, told: str | None) -> int | None:
        """Leave a person where no wish leads away, or return the topic at which the person wants to sit."""
        first = person.choices[0] if person.choices else None
        wanted = first if first in self._topics else None
        table = told if wanted is not None or told in self._running else drafted
        present = self._running.get(table) if table is not None else None
        if present and wanted in (None, present.topic) and self._room(present.id):
            reason = Reason("tables-stays") if wanted is None else _first_choice(wanted)
            self._sit(person.id, present.id, reason)
            return None
        if first is None:
            self._unseated[person.id] = Reason("tables-no-choice")
        elif wanted is None:
            self._unseated[person.id] = Reason("tables-not-running", {"topic": first})
        return wanted

    def open(self, topic: int, ids: Sequence[str], drafted: Mapping[str, str], taken: set[str]) -> list[str]:
        """Return the tables of a topic that are used: those with members, and as few more as these people need."""
        places = [place.id for place in self._running.values() if place.topic == topic]
        had = Counter(drafted.get(id_) for id_ in ids)
        used = [table for table in places if self._members[table]]
        spare = sorted((table for table in places if not self._members[table]), key=lambda table: -had[table])
        while sum(map(self._room, used)) < len(ids):
            if spare:
                used.append(spare.pop(0))
                continue
            place = NewPlace(topic, next_label(topic, taken))
            taken.add(place.label)
            self._added.append(place)
            used.append(place.label)
        return used

    def deal(self, topic: int, ids: Sequence[str], used: Sequence[str], drafted: Mapping[str, str]) -> None:
        """Seat people at the used tables of their topic, evenly; who has one of them already keeps it if it can be."""
        had = Counter(drafted.get(id_) for id_ in ids)
        chairs: Counter[str] = Counter()
        for _ in ids:
            chairs[min(used, key=lambda t: (len(self._members[t]) + chairs[t], chairs[t] - had[t]))] += 1
        rest: list[str] = []
        for id_ in ids:
            table = drafted.get(id_)
            if table is not None and chairs[table]:
                chairs[table] -= 1
                self._sit(id_, table, _first_choice(topic))
            else:
                rest.append(id_)
        for id_ in rest:
            table = max(used, key=lambda t: chairs[t])
            chairs[table] -= 1
            self._sit(id_, table, _first_choice(topic))

    def finish(self, min_size: int) -> Seating:
        warnings: dict[str, Reason] = {}
        for table, members in self._members.items():
            count = len(members)
            if 0 < count < min_size:
                warnings[table] = Reason("tables-below-minimum", {"count": count, "lowest": min_size})
            elif count > self._max_size:
                warnings[table] = Reason("tables-above-maximum", {"count": count, "highest": self._max_size})
        seats = {person: table for table, members in self._members.items() for person in members}
        return Seating(seats, tuple(self._added), self._reasons, self._unseated, warnings)

    def _room(self, table: str) -> int:
        return max(0, self._max_size - len(self._members[table]))

    def _sit(self, person: str, table: str, reason: Reason) -> None:
        self._members[table].append(person)
        self._reasons[person] = reason


def _first_choice(topic: int) -> Reason:
    return Reason("tables-first-choice", {"topic": topic})
