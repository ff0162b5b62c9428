from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from server.store import DataFolder, SqliteLog
from server.store.writer import LogWriter


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[DataFolder]:
    with DataFolder.open(tmp_path / "data") as folder:
        yield folder


@pytest.fixture
def writer(folder: DataFolder) -> Iterator[LogWriter]:
    writer = LogWriter(folder, "boot", 1)
    yield writer
    writer.close()


@pytest.fixture
async def log(folder: DataFolder) -> AsyncIterator[SqliteLog]:
    log = await SqliteLog.open(folder, boot="boot", at=1)
    yield log
    await log.close()
