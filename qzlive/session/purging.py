"""What is left of a session when everything about people has to go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from .mentions import GONE, Mentions, known_people, pattern_of
from .sealed import MASK
from .state import Group, Purge, Sheet, State
from .values import replace
from .wording import with_words

SMALLEST = 5
"""So many people a group has at least that is counted by itself: in a smaller one somebody could be recognised."""


def purged(state: State) -> State:
    """Return the session without its people: results and tasks, and how many took part."""
    masked, places = _without_names(state)
    return replace(
        masked,
        people={},
        choices={},
        allocations={},
        pairs=(),
        tables={id_: replace(table, host=None) for id_, table in masked.tables.items()},
        edition=replace(masked.edition, naming={}),
        plenary=replace(
            masked.plenary, turns={topic: replace(turn, speaker=MASK) for topic, turn in state.plenary.turns.items()}
        ),
        devices={id_: replace(device, label=MASK) for id_, device in masked.devices.items()},
        purged=_counted(state, places),
    )


def bare(state: State) -> State:
    """Return the state without any words."""
    return with_words(state, lambda text: MASK)


def _without_names(state: State) -> tuple[State, int]:
    """Return the state with the names that may not stand and all addresses masked in all texts, and in how many places
    they were."""
    names = Mentions(known_people(state, thorough=True))
    addresses = pattern_of(one.email for one in state.people.values() if one.email)
    places = 0

    def masked(text: str, *, owner: bool = False) -> str:
        nonlocal places
        if not text:
            return text
        bare = addresses.sub(GONE, text) if addresses else text
        bare = names.mask_owner(bare) if owner else names.mask(bare)
        places += bare.count(GONE) - text.count(GONE)
        return bare

    owners = replace(
        state, sheets={id_: _owners(sheet, partial(masked, owner=True)) for id_, sheet in state.sheets.items()}
    )
    return with_words(owners, masked), places


def _owners(sheet: Sheet, change: Callable[[str], str]) -> Sheet:
    """Return a sheet with the owners of its tasks changed, as they are and as they were."""
    entries = {
        id_: replace(entry, who=change(entry.who), past=tuple(replace(one, who=change(one.who)) for one in entry.past))
        for id_, entry in sheet.entries.items()
    }
    return replace(sheet, entries=entries)


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
