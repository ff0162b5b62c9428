"""The server's clock, as far as it can be told from here."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

SAMPLES = 8


class ServerClock:
    """The own clock and an offset: that of the round trip, of the last few, that took the shortest."""

    def __init__(self, own: Callable[[], float] = time.time) -> None:
        self._own = own
        self._samples: deque[tuple[int, int]] = deque(maxlen=SAMPLES)
        self._offset = 0

    @property
    def samples(self) -> int:
        return len(self._samples)

    @property
    def round_trip(self) -> float | None:
        """The last round trip in seconds."""
        return self._samples[-1][0] / 1000 if self._samples else None

    def own(self) -> int:
        """Return the own clock in ms."""
        return round(self._own() * 1000)

    def now(self) -> int:
        """Return the server's clock in ms."""
        return self.own() + self._offset

    def begin(self, at: int) -> None:
        """A connection begins, and the server said `at`: better than nothing until round trips are measured."""
        self._samples.clear()
        self._offset = at - self.own()

    def measured(self, sent: int, at: int) -> None:
        """A question that was `sent` by the own clock was answered with the server's `at`."""
        now = self.own()
        if now < sent:
            # The own clock was set back in between.
            return
        self._samples.append((now - sent, at - (sent + now) // 2))
        self._offset = min(self._samples)[1]
