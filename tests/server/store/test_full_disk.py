"""A full disk in the middle of a batch: nothing half written, nothing lost, and on it goes afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from server.store import DataFolder, LogReader, StoredSession, StoreFailed
from server.store.writer import LogWriter

from .samples import SESSION, Came, Wrote, append, create, row, stored

OTHER = StoredSession("0191", "2030-01-02-other", 6)
BIG = Wrote(open="x" * 200_000)


def limit(writer: LogWriter, pages: int) -> None:
    writer._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()


def test_a_full_database_refuses_what_does_not_fit_and_nothing_else(writer: LogWriter, folder: DataFolder) -> None:
    stored(writer, create(row(1)), create(session=OTHER))
    limit(writer, 100)
    outcomes = writer.commit(
        [
            append(row(2), row(3)),
            append(row(1), session=OTHER),
            append(row(4), row(5, BIG), row(6, BIG), row(7, BIG)),
            append(row(2), session=OTHER),
        ]
    )
    assert [getattr(outcome, "code", outcome) for outcome in outcomes] == [None, None, "store-disk-full", None]
    with LogReader(folder) as reader:
        assert [found.version for found in reader.read(SESSION.id)] == [1, 2, 3]
        assert [found.version for found in reader.read(OTHER.id)] == [1, 2]
    limit(writer, 10_000)
    stored(writer, append(row(4), row(5, BIG), row(6, BIG), row(7, BIG)))
    with LogReader(folder) as reader:
        assert len(reader.read(SESSION.id)) == 7


def test_a_session_that_does_not_fit_does_not_exist(writer: LogWriter, folder: DataFolder) -> None:
    stored(writer, create(row(1)))
    limit(writer, 60)
    [outcome] = writer.commit([create(row(1, BIG), row(2, BIG), session=OTHER)])
    assert isinstance(outcome, StoreFailed)
    with LogReader(folder) as reader:
        assert reader.sessions() == [SESSION]
    limit(writer, 10_000)
    stored(writer, create(row(1), session=OTHER))


def test_no_room_for_keys(writer: LogWriter, folder: DataFolder) -> None:
    """Without its key on the disk an event is not written."""
    stored(writer, create(row(1)), create(row(1), session=OTHER))
    crowd = [Came(person=f"p{number}", name=f"Name {number}") for number in range(300)]
    pages = writer._keys._db.execute("PRAGMA page_count").fetchall()[0][0]
    writer._keys._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    outcomes = writer.commit([append(row(2, *crowd)), append(row(2), session=OTHER)])
    assert [getattr(outcome, "code", outcome) for outcome in outcomes] == ["store-disk-full", None]
    writer._keys._db.execute("PRAGMA max_page_count = 10000").fetchall()
    stored(writer, append(row(2, *crowd)))
    with LogReader(folder) as reader:
        assert reader.read(SESSION.id)[1].events[299]["name"] == "Name 299"


WRITING = """
import asyncio, json, resource, sys
from pathlib import Path
from server.store import DataFolder, SqliteLog, StoreFailed
from tests.server.store.samples import SESSION, Wrote, row

async def main():
    codes = []
    with DataFolder.open(Path(sys.argv[1])) as folder:
        log = await SqliteLog.open(folder, boot="boot", at=1)
        await log.create_session(SESSION, [row(1)])
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        wal = folder.log.with_name("log.sqlite-wal").stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (wal + 50_000, hard))
        version = 1
        for size in (10, 20_000, 20_000, 200_000, 20_000, 100_000, 10):
            try:
                await log.append(SESSION.id, [row(version + 1, Wrote(text="x" * size)), row(version + 2)])
                version += 2
            except StoreFailed as error:
                codes.append(error.code)
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        acknowledged = version
        await log.append(SESSION.id, [row(version + 1), row(version + 2)])
        print(json.dumps([acknowledged, codes]), flush=True)
        if sys.argv[2] == "kill":
            import os, signal
            os.kill(os.getpid(), signal.SIGKILL)
        await log.close()

asyncio.run(main())
"""


def _full(path: Path, end: str) -> tuple[int, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", WRITING, str(path), end],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    acknowledged, codes = json.loads(done.stdout)
    return acknowledged, codes


def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    """The system refuses to write, in the middle of a commit or of what follows it."""
    for end in ("close", "kill"):
        acknowledged, codes = _full(tmp_path / end, end)
        assert len(codes) >= 2
        assert set(codes) == {"store-write-failed"}
        with DataFolder.open(tmp_path / end) as folder:
            LogWriter(folder, "after", 2).close()
            with LogReader(folder) as reader:
                assert len(reader.read(SESSION.id)) == acknowledged + 2
