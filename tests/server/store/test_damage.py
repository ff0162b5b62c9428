"""A damaged log is named; it is never taken for a shorter one."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from server.store import DataFolder, LogReader, StoreFailed, keys
from server.store import writer as writer_module
from server.store.keys import KeyRing
from server.store.writer import LogWriter

from .samples import SESSION, append, create, row, rows, stored

FILES = ["log.sqlite", "log.sqlite-wal", "log.head", "keys.sqlite", "server.key"]
ROWS = 12


@pytest.fixture
def crashed(folder: DataFolder, writer: LogWriter, tmp_path: Path) -> Callable[[], Path]:
    """What a killed server leaves: the rows are still in the -wal file. Returns a fresh copy at each call."""
    stored(writer, create(row(1)))
    for version in range(2, ROWS + 1):
        stored(writer, append(row(version)))
    target = tmp_path / "crashed"

    def copy() -> Path:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for name in FILES:
            shutil.copy(folder.path / name, target / name)
        return target

    return copy


def rows_there(path: Path) -> int:
    """Start a server on the folder; return how many rows it reads."""
    with DataFolder.open(path) as folder:
        LogWriter(folder, "after", 2).close()
        with LogReader(folder) as reader:
            return len(reader.read(SESSION.id))


def change(path: Path, sql: str) -> None:
    db = sqlite3.connect(path / "log.sqlite")
    with db:
        db.execute(sql)
    db.close()


def test_an_untouched_copy_has_everything(crashed: Callable[[], Path]) -> None:
    assert rows_there(crashed()) == ROWS
    with LogReader(DataFolder.beside(crashed())) as reader:
        assert len(reader.read(SESSION.id)) == ROWS


def test_a_torn_end_is_noticed_at_every_place(crashed: Callable[[], Path]) -> None:
    size = (crashed() / "log.sqlite-wal").stat().st_size
    for length in range(0, size, 1531):
        path = crashed()
        with (path / "log.sqlite-wal").open("r+b") as wal:
            wal.truncate(length)
        with pytest.raises(StoreFailed) as refused:
            rows_there(path)
        assert refused.value.code in {"store-log-shorter", "store-log-damaged", "store-row-missing"}


def test_a_missing_end_is_noticed_by_readers_too(crashed: Callable[[], Path]) -> None:
    path = crashed()
    with (path / "log.sqlite-wal").open("r+b") as wal:
        wal.truncate(wal.seek(0, 2) - 5000)
    with pytest.raises(StoreFailed) as refused:
        LogReader(DataFolder.beside(path))
    assert refused.value.code == "store-log-shorter"
    assert refused.value.params["missing"] in range(1, ROWS)


def test_flipped_bits_are_noticed_or_harmless(crashed: Callable[[], Path]) -> None:
    rng = random.Random(7)
    noticed = 0
    for _ in range(60):
        path = crashed()
        file = path / rng.choice(["log.sqlite-wal", "log.sqlite"])
        content = bytearray(file.read_bytes())
        content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
        file.write_bytes(content)
        try:
            assert rows_there(path) == ROWS
        except StoreFailed:
            noticed += 1
    assert noticed > 5


def test_who_brings_back_an_old_backup_says_so(crashed: Callable[[], Path]) -> None:
    path = crashed()
    (path / "log.sqlite-wal").unlink()
    (path / "log.sqlite").write_bytes(b"")
    with pytest.raises(StoreFailed) as refused:
        rows_there(path)
    assert refused.value.params == {
        "path": str(path / "log.sqlite"),
        "head": str(path / "log.head"),
        "missing": ROWS,
    }
    (path / "log.head").unlink()
    with DataFolder.open(path) as folder:
        LogWriter(folder, "after", 2).close()


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("DELETE FROM log WHERE version = 5", "store-row-missing"),
        ("UPDATE log SET at = at + 1 WHERE version = 5", "store-row-damaged"),
        ("UPDATE log SET events = replace(events, 'test.wrote', 'test.wrong')", "store-row-damaged"),
        ("UPDATE log SET events = '[]', chain = zeroblob(32) WHERE version = 5", "store-row-damaged"),
        ("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('qzlive.log', 'later')", "store-log-newer"),
    ],
)
def test_a_changed_log_is_noticed(crashed: Callable[[], Path], sql: str, code: str) -> None:
    path = crashed()
    change(path, sql)
    with pytest.raises(StoreFailed, match=code):
        rows_there(path)


def test_a_log_that_ends_before_its_last_start_is_noticed(crashed: Callable[[], Path]) -> None:
    path = crashed()
    assert rows_there(path) == ROWS
    change(path, "DELETE FROM log WHERE version > 5")
    (path / "log.head").unlink()
    with pytest.raises(StoreFailed, match="store-row-missing"):
        rows_there(path)


def test_a_file_that_is_no_database(crashed: Callable[[], Path]) -> None:
    for name in ("log.sqlite", "keys.sqlite"):
        path = crashed()
        (path / name).write_bytes(b"no database " * 1000)
        (path / "log.sqlite-wal").unlink()  # it still holds all pages of the log
        with pytest.raises(StoreFailed, match="store-log-damaged"):
            rows_there(path)


def test_keys_of_another_log_are_noticed(crashed: Callable[[], Path]) -> None:
    path = crashed()
    change_keys = sqlite3.connect(path / "keys.sqlite")
    with change_keys:
        change_keys.execute("UPDATE keys SET key = zeroblob(32)")
    change_keys.close()
    with pytest.raises(StoreFailed, match="store-seal-broken"):
        rows_there(path)


def test_a_log_without_its_keys_is_masked(crashed: Callable[[], Path]) -> None:
    path = crashed()
    (path / "keys.sqlite").unlink()
    with DataFolder.open(path) as folder:
        LogWriter(folder, "after", 2).close()
        with LogReader(folder) as reader:
            assert {stored.events[0]["text"] for stored in reader.read(SESSION.id)} == {""}


@pytest.mark.parametrize("setting", [{"journal_mode": "delete"}, {"synchronous": 1}])
def test_weaker_settings_are_refused(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch, setting: dict[str, str | int]
) -> None:
    """A file system without shared memory leaves the journal as it was: what is read back counts."""
    strict = sqlite3.connect

    class Weak(sqlite3.Connection):
        def execute(self, sql: str, *params: object) -> sqlite3.Cursor:  # type: ignore[override]
            [(name, value)] = setting.items()
            return super().execute(f"PRAGMA {name} = {value}" if sql.startswith(f"PRAGMA {name} =") else sql, *params)

    monkeypatch.setattr(sqlite3, "connect", lambda *given, **more: strict(*given, factory=Weak, **more))
    with pytest.raises(StoreFailed) as refused:
        LogWriter(folder, "boot", 1)
    assert refused.value.code == "store-not-durable"
    assert refused.value.params["setting"] in setting


def test_the_settings_are_the_ones_that_were_measured() -> None:
    assert writer_module.LOG_SETTINGS["synchronous"] == 2
    assert keys.KEY_SETTINGS["synchronous"] == 3
    assert keys.KEY_SETTINGS["secure_delete"] == 1


def test_a_killed_key_change_needs_the_server(folder: DataFolder, tmp_path: Path) -> None:
    """Reading alone cannot finish what was under way; it says who can."""
    with KeyRing(folder.keys) as ring:
        ring.ensure(["a"])
        ring._db.conn.execute("BEGIN IMMEDIATE")
        ring._db.conn.execute("PRAGMA cache_size = 1")
        ring._db.conn.execute("PRAGMA cache_spill = 1")
        for number in range(500):
            ring._db.conn.execute("INSERT INTO keys VALUES (?, zeroblob(32))", [f"k{number}"])
        for file in folder.path.glob("keys.sqlite*"):
            shutil.copy(file, tmp_path / file.name)
        ring._db.conn.execute("ROLLBACK")
    assert (tmp_path / "keys.sqlite-journal").stat().st_size > 0
    with pytest.raises(StoreFailed, match="store-needs-recovery"):
        KeyRing(tmp_path / "keys.sqlite", read_only=True)
    with KeyRing(tmp_path / "keys.sqlite") as ring:
        assert ring.get("a")
        assert ring.get("k1") is None


def test_rows_are_chained_across_sessions_apart(writer: LogWriter, folder: DataFolder) -> None:
    stored(writer, create(*rows(1, 3)))
    with LogReader(folder) as reader:
        assert len(reader.read(SESSION.id, after=1)) == 2
