"""kill -9 at any moment: what was acknowledged is there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from .harness import Nursery, lost


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    nursery = Nursery()
    yield nursery
    nursery.close()


async def _kill(nursery: Nursery, folder: Path, rounds: int) -> None:
    rng = random.Random(rounds)
    acknowledged: dict[str, int] = {}
    for _ in range(rounds):
        acknowledged |= nursery.live(folder, rng.randint(1, 40))
        assert await lost(folder, acknowledged) == []


async def test_a_killed_server_has_everything_it_acknowledged(nursery: Nursery, tmp_path: Path) -> None:
    await _kill(nursery, tmp_path / "data", 20)


@pytest.mark.long
async def test_200_times(nursery: Nursery, tmp_path: Path) -> None:
    await _kill(nursery, tmp_path / "data", 200)
