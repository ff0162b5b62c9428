"""A power cut at any moment: what was acknowledged is there, and the settings that make it so cannot be weaker."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from .harness import Disk, Nursery, lost, preload

NORMAL, FULL = 1, 2
BITES_WITHIN = 20
"""Rounds after which weaker settings must have lost something."""


@pytest.fixture(scope="module")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    nursery = Nursery(preload(tmp_path_factory.mktemp("preload")))
    yield nursery
    nursery.close()


async def _cut(nursery: Nursery, disk: Disk, rounds: int) -> None:
    rng = random.Random(rounds)
    acknowledged: dict[str, int] = {}
    for number in range(rounds):
        # Every fifth round writes more than the -wal file takes, so that the power goes in a checkpoint too.
        size, most = (60_000, 120) if number % 5 == 4 else (40, 40)
        acknowledged |= nursery.live(disk.folder, rng.randint(1, most), size=size, synced=disk.synced)
        disk.cut()
        assert await lost(disk.folder, acknowledged) == []
        disk.settle()


async def test_nothing_acknowledged_is_lost(nursery: Nursery, tmp_path: Path) -> None:
    await _cut(nursery, Disk(tmp_path), 10)


@pytest.mark.long
async def test_nothing_acknowledged_is_lost_100_times(nursery: Nursery, tmp_path: Path) -> None:
    await _cut(nursery, Disk(tmp_path), 100)


async def test_normal_instead_of_full_loses_rows(nursery: Nursery, tmp_path: Path) -> None:
    for number in range(BITES_WITHIN):
        (base := tmp_path / str(number)).mkdir()
        disk = Disk(base)
        acknowledged = nursery.live(disk.folder, 40, synced=disk.synced, log_settings={"synchronous": NORMAL})
        disk.cut()
        if any("acknowledged" in loss for loss in await lost(disk.folder, acknowledged)):
            return
    pytest.fail("the harness does not bite")


async def test_full_instead_of_extra_loses_keys(nursery: Nursery, tmp_path: Path) -> None:
    """The row is there and the name in it cannot be read any more."""
    for number in range(BITES_WITHIN):
        (base := tmp_path / str(number)).mkdir()
        disk = Disk(base)
        acknowledged = nursery.live(disk.folder, 40, synced=disk.synced, key_settings={"synchronous": FULL})
        disk.cut()
        if any("different" in loss for loss in await lost(disk.folder, acknowledged)):
            return
    pytest.fail("the harness does not bite")
