"""What is left of a session when everything about people has to go."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .heads import SMALLEST, heads
from .mentions import GONE, Mentions, known_people
from .sealed import MASK
from .spelling import pattern_of
from .state import Purge, Sheet, State
from .values import replace
from .wording import with_words


def purged(state: State) -> State:
    """Return the session without its people: results and tasks, and how many took part."""
    masks = _Masks(state)
    masked = _without_names(state, masks)
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
        purged=_counted(state, masks),
    )


def bare(state: State) -> State:
    """Return the state without any words."""
    return with_words(state, lambda text: MASK)


class _Masks:
    """Takes the names that may not stand, and all addresses, out of texts. `places` counts where they were."""

    def __init__(self, state: State) -> None:
        self._names = Mentions(known_people(state, thorough=True))
        self._addresses = pattern_of(one.email for one in state.people.values() if one.email)
        self.places = 0

    def __call__(self, text: str, *, owner: bool = False) -> str:
        if not text:
            return text
        bare = self._addresses.sub(GONE, text) if self._addresses else text
        bare = self._names.mask_owner(bare) if owner else self._names.mask(bare)
        self.places += bare.count(GONE) - text.count(GONE)
        return bare


def _without_names(state: State, masks: _Masks) -> State:
    owners = replace(
        state, sheets={id_: _owners(sheet, partial(masks, owner=True)) for id_, sheet in state.sheets.items()}
    )
    return with_words(owners, masks)


def _owners(sheet: Sheet, change: Callable[[str], str]) -> Sheet:
    """Return a sheet with the owners of its tasks changed, as they are and as they were."""
    entries = {
        id_: replace(entry, who=change(entry.who), past=tuple(replace(one, who=change(one.who)) for one in entry.past))
        for id_, entry in sheet.entries.items()
    }
    return replace(sheet, entries=entries)


def _counted(state: State, masks: _Masks) -> Purge:
    places = masks.places
    hosts = {device.seat for device in state.devices.values() if device.role == "host"}
    return Purge(
        people=sum(not one.forgotten for one in state.people.values()),
        choices=sum(len(known) for known in state.choices.values()),
        seated=sum(len(one.published or one.seats) for one in state.allocations.values()),
        masked=places,
        came=sum(one.came for one in state.people.values()),
        registered=sum(one.registered for one in state.people.values() if one.counted),
        moderators=sum(device.role == "moderator" for device in state.devices.values()),
        hosts=len(hosts),
        organisations=heads(state, "organisation", masks, SMALLEST),
        roles=heads(state, "role", masks),
        regions=heads(state, "region", masks),
    )
