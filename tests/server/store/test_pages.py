from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from server.store import DataFolder, LogReader, SqliteLog, StoredRow, StoreFailed, reader

from .samples import SESSION, row, rows


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "PAGE", 3)


async def written(log: SqliteLog, count: int) -> None:
    await log.create_session(SESSION, [row(1)])
    await log.append(SESSION.id, rows(2, count))


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 7])
async def test_pages_make_up_the_whole(log: SqliteLog, folder: DataFolder, count: int) -> None:
    await written(log, count)
    with LogReader(folder) as read:
        pages = list(read.pages(SESSION.id))
        assert [len(page) for page in pages] == [3] * (count // 3) + [count % 3] * (count % 3 > 0)
        assert [found for page in pages for found in page] == read.read(SESSION.id)
        assert read.read(SESSION.id, 2) == read.read(SESSION.id)[2:]


async def test_a_log_hands_over_all_pages(log: SqliteLog) -> None:
    await written(log, 7)
    taken: list[StoredRow] = []
    await log.replay(SESSION.id, taken.extend)
    assert taken == await log.read(SESSION.id)


async def test_a_row_that_is_missing_between_two_pages_is_noticed(log: SqliteLog, folder: DataFolder) -> None:
    await written(log, 7)
    with closing(sqlite3.connect(folder.log)) as db, db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DELETE FROM log WHERE version = 4")
    with pytest.raises(StoreFailed) as failed:
        await log.replay(SESSION.id, lambda page: None)
    assert failed.value.code == "store-row-missing"


async def test_what_is_written_meanwhile_is_not_read_halfway(log: SqliteLog, folder: DataFolder) -> None:
    await written(log, 4)
    with LogReader(folder) as read:
        pages = read.pages(SESSION.id)
        first = next(pages)
        await log.append(SESSION.id, rows(5, 9))
        assert [found.version for page in (first, *pages) for found in page] == [1, 2, 3, 4]
