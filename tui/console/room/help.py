"""Who helps which table, as one console goes through it: taking, giving way, being told, ending."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qzlive.session.room import Call, Present, calls
from qzlive.session.state import State

from ...link.link import Link
from .notice import label


class Helping:
    """Watches the calls for help of one console."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._open: frozenset[str] = frozenset()
        """The seats that asked for help when this was told last, and nobody came."""

    def take(self, call: Call) -> None:
        """Say that this moderator comes; whether another was quicker shows when the server has told both."""
        self._link.come(call.seat)

    def end(self, call: Call) -> None:
        """The table has got its help."""
        self._link.helped(call.seat)

    def news(self, state: State, here: Sequence[Present]) -> tuple[str, dict[str, Any]] | None:
        """Look at what has become known and give way to who was quicker. Return a message of the catalogue with its
        parameters about who takes care of a table, None for nothing new."""
        own, told = self._link.device, None
        mine = next((one.cares for one in here if one.device == own), None)
        known = calls(state, here)
        for call in known:
            if call.helper is None or call.helper.device == own:
                continue
            params = {"name": call.helper.label, "label": label(state, call)}
            if mine == call.seat == self._link.coming:
                self._link.come(None)
                told = "room-help-lost", params
            elif call.seat in self._open and told is None:
                told = "room-help-taken", params
        self._open = frozenset(call.seat for call in known if call.helper is None)
        return told
