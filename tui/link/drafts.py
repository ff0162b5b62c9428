"""Unfinished input: in memory at once, on the disk after a moment of quiet."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from .journal import MemoryJournal


class Drafts:
    """What is typed and not sent, by place."""

    def __init__(self, journal: MemoryJournal, quiet: float) -> None:
        self._journal = journal
        self._quiet = quiet
        self._texts = dict(journal.drafts)
        self._unwritten: set[str] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._latest = 0.0

    @property
    def texts(self) -> Mapping[str, str]:
        return self._texts

    def keep(self, place: str, text: str) -> None:
        """Keep what stands at a place; an empty text is taken away, and that at once."""
        if text == self._texts.get(place, ""):
            return
        self._texts.pop(place, None)
        self._unwritten.add(place)
        if not text:
            self.write()
            return
        self._texts[place] = text
        loop = asyncio.get_running_loop()
        now = loop.time()
        if self._timer is not None:
            self._timer.cancel()
        else:
            # Who types without a pause must not lose more than that either.
            self._latest = now + 2 * self._quiet
        self._timer = loop.call_at(min(now + self._quiet, self._latest), self.write)

    def write(self) -> None:
        """Write down what is not on the disk yet."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        for place in self._unwritten:
            self._journal.draft(place, self._texts.get(place, ""))
        self._unwritten.clear()
