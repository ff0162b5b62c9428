from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Iterator

import pytest

from server import collector
from server.collector import collect_when_quiet
from tests.server.raw import true


class Knot:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.end = self


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(collector, "SECONDS", 0.001)
    monkeypatch.setattr(collector, "LATE", 5.0)
    monkeypatch.setattr(collector, "WORTH", 0)
    yield
    gc.enable()


async def test_it_looks_when_nobody_waits() -> None:
    busy, asked = True, 0

    def is_busy() -> bool:
        nonlocal asked
        asked += 1
        return busy

    task = asyncio.create_task(collect_when_quiet(is_busy))
    await asyncio.sleep(0)
    knot = weakref.ref(Knot())
    await true(lambda: asked >= 5)
    assert knot() is not None
    busy = False
    await true(lambda: knot() is None)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_the_settings_are_put_back() -> None:
    before = gc.get_threshold()
    task = asyncio.create_task(collect_when_quiet(lambda: False))
    await true(lambda: gc.get_threshold() != before)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert (gc.get_threshold(), gc.isenabled(), gc.get_freeze_count()) == (before, True, 0)
