"""Who is who: which records are one person, by which names, addresses and ids somebody is known, and how a session
reads the names of its people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from ..names import Reading, Registered, keys, read, read_wish
from ..reason import Reason
from ..roster.matching import Known, Sighting
from ..roster.suggestions import is_nobody
from .state import Belonging, Participant, State

BELONGINGS: tuple[Belonging, ...] = get_args(Belonging)

NAMESAKE = "session-namesake"
"""Why somebody new is asked about whose name is known already."""


def root(state: State, person: str) -> str:
    """Return the person that a record is part of: itself unless it was merged."""
    while (memory := state.people[person].merged) is not None:
        person = memory.into
    return person


def clusters(state: State) -> Mapping[str, tuple[Participant, ...]]:
    """Return for each person that is not forgotten the records that are this person, the own one first."""
    found: dict[str, list[Participant]] = {id_: [one] for id_, one in state.people.items() if one.listed}
    for one in state.people.values():
        if one.merged is not None and not one.forgotten:
            found[root(state, one.id)].append(one)
    return {id_: tuple(records) for id_, records in found.items()}


def names_of(records: Iterable[Participant]) -> frozenset[str]:
    """Return every display and original name of a person."""
    return frozenset(name for one in records for name in one.seen_as)


def belonging(records: Iterable[Participant], field: Belonging) -> str:
    """Return the organisation, function, municipality or site of a person, of the first record for which a list has
    said it: who joined by telephone and was merged with the registration has what stands there."""
    said = (" ".join(getattr(one, field).split()) for one in records)
    return next(filter(None, said), "")


def settled_names(records: Iterable[Participant]) -> frozenset[str]:
    """Return the names that say nothing new: they were seen before a moderator or a message said something else."""
    return frozenset(name for one in records for name in one.seen_as[: one.settled])


_WHO = frozenset({"names-device", "names-telephone", "names-nameless", "names-sample"})


def asks_who(reason: Reason | None) -> bool:
    """Is it asked who somebody is, because the name says nothing of a person?"""
    return reason is not None and reason.code in _WHO


def folded_email(email: str) -> str:
    return email.strip().casefold()


class Reader:
    """Reads names as this session does: with its topics, its tags and its registered people. Each name once."""

    def __init__(self, state: State, topics: tuple[int, ...], registering: Iterable[tuple[str, str]] = ()) -> None:
        """`registering` are the names and organisations of a registration list, if that is what is read."""
        registering = tuple(registering)
        self._registers = bool(registering)
        known = ((one.name, one.organisation) for one in state.people.values() if one.registered and not one.forgotten)
        self.registered = Registered.of((*known, *registering))
        self._topics, self._tags = topics, state.tags
        self.titles = {number: state.topics[number].title for number in topics if number in state.topics}
        self._readings: dict[str, Reading] = {}

    def read(self, display: str) -> Reading:
        """Return what a display name says."""
        found = self._readings.get(display)
        if found is None:
            found = read(display, self._topics, registered=self.registered, tags=self._tags)
            self._readings[display] = found
        return found

    def wish(self, text: str) -> Reading:
        """Return what a message, an answer or a cell says that states a choice and nothing else."""
        return read_wish(text, self._topics, tags=self._tags, titles=self.titles, registered=self.registered)

    def keys(self, names: Iterable[str]) -> frozenset[str]:
        """Return the keys of display and original names."""
        return frozenset(key for name in names for key in self._keys(name))

    def _keys(self, display: str) -> Iterator[str]:
        reading = self.read(display)
        yield from keys(reading.name)
        if reading.original:
            yield from keys(reading.original)

    def is_known(self, records: Iterable[Participant]) -> bool:
        """Has a person a name beside those of devices and telephones?"""
        return any(one.registered or not asks_who(self.read(one.name).reason) for one in records)

    def known(self, records: tuple[Participant, ...]) -> Known:
        """Return how a person is found again in a list: under the name of a device only until it has gone, because
        the next device of that name may be somebody else's."""
        # For a registration it makes no difference who is here.
        here = records[0].present or self._registers
        gone = records[0].seen and not here and not records[0].aside
        called = (self.read(name).name for name in names_of(records))
        names = {*called, *(one.name for one in records), *self._originals(records)}
        devices = frozenset(key for name in names if gone and is_nobody(name) for key in keys(name))
        return Known(
            records[0].id,
            frozenset(key for name in names if not gone or not is_nobody(name) for key in keys(name)),
            frozenset(one.display for one in records),
            frozenset(folded_email(one.email) for one in records if one.email),
            frozenset(id_ for one in records for id_ in one.ids),
            here,
            records[0].aside,
            not (here or records[0].seen or records[0].registered),
            names_of(records),
            devices,
        )

    def _originals(self, records: tuple[Participant, ...]) -> Iterator[str]:
        return filter(None, (self.read(name).original for name in names_of(records)))

    def sighting(self, display: str, original: str, email: str, id_: str) -> Sighting:
        """Return what a row of a list may be recognised by. The account of a bot is that of its owner."""
        if "bot" in self.read(display).marks:
            original = email = id_ = ""
        return Sighting(display, self.keys(filter(None, (display, original))), folded_email(email), id_)
