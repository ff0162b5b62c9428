from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.store import DataFolder, LogReader, StoreFailed
from server.store.writer import LogWriter

from .samples import create, row, stored

HOLDER = """
import sys
from pathlib import Path
from server.store import DataFolder
with DataFolder.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "data")],
        cwd=Path(__file__).parents[3],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    yield process
    process.kill()
    process.communicate()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_only_the_owner_reads_what_lies_there(tmp_path: Path) -> None:
    with DataFolder.open(tmp_path / "new" / "data") as folder:
        writer = LogWriter(folder, "boot", 1)
        stored(writer, create(row(1)))
        assert mode(folder.path) == 0o700
        files = [file for file in folder.path.iterdir() if file.is_file()]
        assert {file.name for file in files} >= {"log.sqlite", "log.sqlite-wal", "keys.sqlite", "server.key"}
        assert {mode(file) for file in files} == {0o600}
        assert not any(file.is_dir() for file in folder.path.iterdir())
        writer.close()


def test_the_key_stays(tmp_path: Path) -> None:
    with DataFolder.open(tmp_path) as first:
        assert len(first.server_key) == 32
    with DataFolder.open(tmp_path) as second:
        assert second.server_key == first.server_key
        assert DataFolder.beside(tmp_path).server_key == first.server_key


def test_a_damaged_key_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "server.key").write_bytes(b"short")
    for _ in range(2):  # the first refusal keeps no lock
        with pytest.raises(StoreFailed, match="store-key-file-damaged"):
            DataFolder.open(tmp_path)


def test_a_second_server_is_told_who_holds_the_folder(holder: subprocess.Popen[str], tmp_path: Path) -> None:
    with pytest.raises(StoreFailed) as refused:
        DataFolder.open(tmp_path / "data")
    assert refused.value.code == "store-folder-in-use"
    assert refused.value.params == {"path": str(tmp_path / "data"), "pid": str(holder.pid)}


def test_a_second_server_in_the_same_process_is_refused_too(folder: DataFolder) -> None:
    with pytest.raises(StoreFailed) as refused:
        DataFolder.open(folder.path)
    assert refused.value.params["pid"] == str(os.getpid())


def test_a_killed_server_keeps_nobody_out(holder: subprocess.Popen[str], tmp_path: Path) -> None:
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    DataFolder.open(tmp_path / "data").close()


def test_reading_beside_needs_no_lock(folder: DataFolder, writer: LogWriter) -> None:
    stored(writer, create(row(1)))
    with LogReader(DataFolder.beside(folder.path)) as reader:
        assert [session.name for session in reader.sessions()] == ["2030-01-01-circle"]


def test_reading_creates_nothing(tmp_path: Path) -> None:
    with pytest.raises(StoreFailed, match="store-folder-missing"):
        DataFolder.beside(tmp_path / "data")
    DataFolder.open(tmp_path / "data").close()
    before = sorted((tmp_path / "data").iterdir())
    with pytest.raises(StoreFailed, match="store-file-missing"):
        LogReader(DataFolder.beside(tmp_path / "data"))
    assert sorted((tmp_path / "data").iterdir()) == before


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(StoreFailed, match="store-folder-unusable"):
        DataFolder.open(tmp_path / "data")
