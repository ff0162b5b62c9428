"""Who somebody may be, remembered until the people change."""

from __future__ import annotations

from collections.abc import Mapping

from qzlive.session.likely import likely
from qzlive.session.state import Participant, State


class Likely:
    """Looks the proposals up anew only for other people: every repaint asks for them."""

    def __init__(self) -> None:
        self._people: Mapping[str, Participant] | None = None
        self._found: Mapping[str, tuple[str, ...]] = {}

    def of(self, state: State) -> Mapping[str, tuple[str, ...]]:
        """Return for people the ids of those whom they may be, the likeliest first."""
        if state.people is not self._people:
            self._people, self._found = state.people, likely(state)
        return self._found
