from __future__ import annotations

import asyncio
from dataclasses import replace

from qzlive.session.state import State
from server.live import fanout as live
from server.live.fanout import Fanout
from server.live.ledger import Tail


class Room:
    """Tells when somebody waits for an answer."""

    def __init__(self, *, busy: bool) -> None:
        self.busy = busy
        self.asked = asyncio.Event()
        self.troubles: list[Exception] = []
        self.fanout = Fanout(Tail(), self.troubles.append, self.is_busy)

    def is_busy(self) -> bool:
        self.asked.set()
        return self.busy

    def commit(self, version: int) -> None:
        self.fanout.committed(replace(State(), version=version), ())

    async def given(self, version: int) -> float:
        """Return how long it took until everybody was given a version."""
        loop = asyncio.get_running_loop()
        begin = loop.time()
        async with asyncio.timeout(5):
            while self.fanout.given.version < version:  # noqa: ASYNC110
                await asyncio.sleep(0)
        return loop.time() - begin


async def test_what_happened_leaves_at_once_when_nobody_waits() -> None:
    room = Room(busy=False)
    room.commit(1)
    assert await room.given(1) < live.WINDOW / 2


async def test_who_waits_for_an_answer_gets_it_before_the_others_are_told() -> None:
    room = Room(busy=True)
    room.commit(1)
    await room.asked.wait()
    assert room.fanout.given.version == 0
    room.busy = False
    await room.given(1)


async def test_nobody_waits_for_ever_to_be_told() -> None:
    room = Room(busy=True)
    room.commit(1)
    assert await room.given(1) >= live.AT_THE_LATEST
    assert room.troubles == []
