"""Which lines of the work list this console works on, and who has the others.

A line is the id of a person, or that of a breakout for its whole list. It is told as presence: whoever was first has
it, nothing is stored, and with the connection it is free again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qzlive.session.room import Present

from ...link.link import Link


class Claims:
    """What one console has taken. `holders` counts its own lines before the server has told them to everybody."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._own: frozenset[str] = frozenset()

    @property
    def own(self) -> frozenset[str]:
        """The lines of this console."""
        return self._own

    def holders(self, here: Iterable[Present]) -> Mapping[str, str]:
        """Return by line the device that has it."""
        device = self._link.device
        others = {line: one.device for one in here if one.device != device for line in one.claims}
        return dict.fromkeys(self._own, device) | others

    def take(self, lines: Iterable[str]) -> None:
        self._say(self._own | frozenset(lines))

    def give(self, lines: Iterable[str]) -> None:
        self._say(self._own - frozenset(lines))

    def keep(self, lines: Iterable[str]) -> None:
        """Give back all but these."""
        self._say(self._own & frozenset(lines))

    def lost(self, here: Iterable[Present]) -> Present | None:
        """Give up what somebody else was quicker to take; return who, None if nobody was."""
        quicker = None
        for one in here:
            if one.device != self._link.device and (both := self._own.intersection(one.claims)):
                self.give(both)
                quicker = one
        return quicker

    def _say(self, lines: frozenset[str]) -> None:
        if lines != self._own:
            self._own = lines
            self._link.claim(lines)
