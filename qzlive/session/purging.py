"""What is left of a session when everything about people has to go."""

from __future__ import annotations

import re
from collections import Counter

from .identity import Reader, root
from .mentions import GONE, names_in_texts, pattern_of
from .sealed import MASK
from .state import Group, Participant, Purge, State
from .values import replace
from .wording import with_words

SMALLEST = 5
"""So many people a group has at least that is counted by itself: in a smaller one somebody could be recognised."""


def purged(state: State) -> State:
    """Return the session without its people: results and tasks, and how many took part."""
    masked, places = _without_names(state, _names(state))
    return replace(
        masked,
        people={},
        choices={},
        allocations={},
        edition=replace(masked.edition, naming={}),
        devices={id_: replace(device, label=MASK) for id_, device in masked.devices.items()},
        purged=_counted(state, places),
    )


def bare(state: State) -> State:
    """Return the state without any words."""
    return with_words(state, lambda text: MASK)


def _names(state: State) -> re.Pattern[str] | None:
    """Return what finds the names and addresses that may not stand in texts."""
    nameless = tuple(one for one in state.people.values() if not one.forgotten and not _may_stand(state, one))
    reader = Reader(state, tuple(sorted(state.topics)))
    addresses = (one.email for one in state.people.values() if one.email)
    return pattern_of((*names_in_texts(reader, nameless), *addresses))


def _may_stand(state: State, person: Participant) -> bool:
    return state.edition.naming.get(root(state, person.id), False)


def _without_names(state: State, names: re.Pattern[str] | None) -> tuple[State, int]:
    """Return the state with these names masked in all texts, and in how many places they were."""
    places = 0

    def change(text: str) -> str:
        nonlocal places
        masked, found = (text, 0) if names is None or not text else names.subn(GONE, text)
        places += found
        return masked

    return with_words(state, change), places


def _counted(state: State, places: int) -> Purge:
    came = [one for one in state.people.values() if one.came]
    groups = Counter(" ".join(one.organisation.split()) for one in came)
    unknown = groups.pop("", 0)
    large = sorted((name, count) for name, count in groups.items() if count >= SMALLEST)
    hosts = {device.seat for device in state.devices.values() if device.role == "host"}
    return Purge(
        people=sum(not one.forgotten for one in state.people.values()),
        choices=sum(len(known) for known in state.choices.values()),
        seated=sum(len(one.published or one.seats) for one in state.allocations.values()),
        masked=places,
        came=len(came),
        registered=sum(one.registered for one in state.people.values() if one.counted),
        moderators=sum(device.role == "moderator" for device in state.devices.values()),
        hosts=len(hosts),
        groups=tuple(Group(name, count) for name, count in large),
        others=sum(groups.values()) - sum(count for _, count in large),
        unknown=unknown,
    )
