"""Everyone at a table of the topic of their first choice; a popular topic is split over several tables.

Who is pinned or host stays. Without `current` each topic gets as few tables as its people need, with sizes
that differ by at most one as far as pins and hosts allow. With `current`, the seats that people have been
told, nobody moves who need not: only who wants another topic now, or whose table is closed or overfull.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

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
class Seating:
    """A plan for the tables of one breakout.

    `seats`: table id by person id. `added`: tables that must be opened for it. `reasons`: why a seated person
    sits there; `unseated`: why a person has no seat. `warnings`: by table id, those too small or too big.
    """

    seats: Mapping[str, str]
    added: tuple[Place, ...]
    reasons: Mapping[str, Reason]
    unseated: Mapping[str, Reason]
    warnings: Mapping[str, Reason]


def seat_by_choice(
    people: Sequence[Wish],
    tables: Sequence[Place],
    max_size: int,
    min_size: int,
    new_ids: Iterator[str],
    current: Mapping[str, str] | None = None,
) -> Seating:
    """Return who sits where. The order of `people` and of `tables` decides what else would be chance.

    `tables` are all of the breakout, closed ones too. `new_ids` gives the ids of the tables that are opened
    in addition. `current` is a table id by person id.
    """
    if max_size < 1:
        raise ValueError("a table needs a chair")
    running = {place.id: place for place in tables if not place.closed}
    draft = _Draft(max_size, defaultdict(list))
    free = [person for person in people if not draft.bind(person, running)]
    coming: dict[int, list[str]] = defaultdict(list)
    topics = {place.topic for place in running.values()}
    for person in free:
        present = running.get(current.get(person.id, "")) if current else None
        topic = draft.keep(person, present, topics)
        if topic is not None:
            coming[topic].append(person.id)
    added: list[Place] = []
    taken = {place.label for place in tables}
    for topic, ids in sorted(coming.items()):
        places = [place for place in running.values() if place.topic == topic]
        added += draft.seat(ids, topic, places, taken, new_ids)
    return draft.finish(min_size, tuple(added))


@dataclass(slots=True)
class _Draft:
    """A plan in the making: the members by table, the reasons by person."""

    max_size: int
    members: dict[str, list[str]]
    reasons: dict[str, Reason] = field(default_factory=dict)
    unseated: dict[str, Reason] = field(default_factory=dict)

    def bind(self, person: Wish, running: Mapping[str, Place]) -> bool:
        """Seat a person who is pinned or host; whether that settles the matter."""
        if person.pinned_table is not None:
            if person.pinned_table in running:
                self._sit(person.id, person.pinned_table, Reason("tables-pinned"))
            else:
                self.unseated[person.id] = Reason("tables-pin-closed")
        elif person.host_table is not None and person.host_table in running:
            self._sit(person.id, person.host_table, Reason("tables-host"))
        else:
            return False
        return True

    def keep(self, person: Wish, present: Place | None, topics: Collection[int]) -> int | None:
        """Leave a person at the present table if nothing is against it, or return the topic to seat for."""
        first = person.choices[0] if person.choices else None
        wanted = first if first in topics else None
        if present and wanted in (None, present.topic) and len(self.members[present.id]) < self.max_size:
            reason = Reason("tables-stays") if wanted is None else _first_choice(wanted)
            self._sit(person.id, present.id, reason)
            return None
        if first is None:
            self.unseated[person.id] = Reason("tables-no-choice")
        elif wanted is None:
            self.unseated[person.id] = Reason("tables-not-running", {"topic": first})
        return wanted

    def seat(
        self, ids: Sequence[str], topic: int, places: Sequence[Place], taken: set[str], new_ids: Iterator[str]
    ) -> list[Place]:
        """Seat those who come to a topic, always at its smallest table; return the tables added for it."""
        used = [place for place in places if self.members[place.id]]
        spare = iter([place for place in places if not self.members[place.id]])
        added: list[Place] = []
        while sum(max(0, self.max_size - len(self.members[place.id])) for place in used) < len(ids):
            place = next(spare, None)
            if place is None:
                place = Place(next(new_ids), topic, next_label(topic, taken))
                taken.add(place.label)
                added.append(place)
            used.append(place)
        for id_ in ids:
            smallest = min(used, key=lambda place: len(self.members[place.id]))
            self._sit(id_, smallest.id, _first_choice(topic))
        return added

    def finish(self, min_size: int, added: tuple[Place, ...]) -> Seating:
        warnings: dict[str, Reason] = {}
        for table, members in self.members.items():
            if 0 < len(members) < min_size:
                warnings[table] = Reason("tables-below-minimum", {"count": len(members), "lowest": min_size})
            elif len(members) > self.max_size:
                warnings[table] = Reason(
                    "tables-above-maximum", {"count": len(members), "highest": self.max_size}
                )
        seats = {person: table for table, members in self.members.items() for person in members}
        return Seating(seats, added, self.reasons, self.unseated, warnings)

    def _sit(self, person: str, table: str, reason: Reason) -> None:
        self.members[table].append(person)
        self.reasons[person] = reason


def _first_choice(topic: int) -> Reason:
    return Reason("tables-first-choice", {"topic": topic})
