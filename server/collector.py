"""When the garbage collector looks: while nobody waits for an answer.

In a burst of commands almost nothing is garbage, and looking through what a thousand of them have made takes as long
as to answer two hundred. For the process as a whole: only who runs nothing but a server may call it.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable

AT_THE_LATEST = 200_000
"""So many new objects are looked through in any case."""
WORTH = 2_000
OLDER = 10
"""After so many looks the older objects are looked through too."""
SECONDS = 0.5
LATE = 0.005
"""Who wakes up so many seconds late is not alone: there is something to do that is no command."""


async def collect_when_quiet(busy: Callable[[], bool]) -> None:
    """Keep the collector from looking by itself until this is cancelled. What is loaded now is never looked at."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(AT_THE_LATEST, OLDER, OLDER)
    gc.enable()
    loop = asyncio.get_running_loop()
    try:
        while True:
            due = loop.time() + SECONDS
            await asyncio.sleep(SECONDS)
            young, middle, old = gc.get_count()
            if young >= WORTH and loop.time() < due + LATE and not busy():
                gc.collect(0 if middle < OLDER else 1 if old < OLDER else 2)
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
