"""When a lost connection is tried again, and how long anything may take."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal


@dataclass(frozen=True)
class Policy:
    """Seconds. Waiting is drawn anew each time (full jitter), so that a room full of clients does not come back at
    once: the first try within `first`, later ones within `base`, doubled each time up to `cap`."""

    first: float = 3.0
    base: float = 1.0
    cap: float = 30.0
    steady: float = 5.0
    """A connection that lasted shorter than this counts as one more failure."""
    open_timeout: float = 10.0
    ping_interval: float = 15.0
    ping_timeout: float = 15.0
    close_timeout: float = 1.0
    draft_quiet: float = 0.4
    """A draft is written down after this much quiet, and after twice as long if there is no quiet."""
    again_base: float = 0.5
    """The first wait after a refusal that will pass."""
    proxy: str | Literal[True] | None = True
    """True: the system's proxy; None: none; else its address."""

    def wait(self, failures: int, random: Random) -> float:
        """Return how long to wait before the next try after so many failures in a row, at least one."""
        if failures <= 1:
            return random.uniform(0, self.first)
        return random.uniform(0, min(self.cap, self.base * 2.0 ** min(failures - 1, 16)))

    def wait_again(self, refusals: int, random: Random) -> float:
        """Return how long a command waits that was refused so many times for a reason that will pass."""
        return random.uniform(0.5, 1) * min(self.cap, self.again_base * 2.0 ** min(refusals - 1, 16))


FAST = Policy(first=0.05, base=0.02, cap=0.2, steady=0.5, again_base=0.02, draft_quiet=0.02, proxy=None)
"""For rehearsals and tests on the own machine."""
