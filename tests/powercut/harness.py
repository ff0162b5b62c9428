"""Lets writers live and die, cuts the power, and looks at what is left."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Mapping
from pathlib import Path

import pytest

from server.store import DataFolder, SqliteLog, StoredRow

from .workload import SESSIONS, wrong

ROOT = Path(__file__).parents[2]


def preload(into: Path) -> Path:
    """Compile the shim; without a compiler the test is skipped, in CI it fails."""
    compiler = shutil.which("cc")
    if compiler is None:
        if os.environ.get("CI"):
            pytest.fail("the power cut needs a C compiler")
        pytest.skip("the power cut needs a C compiler (cc)")
    library = into / "synced.so"
    source = Path(__file__).with_name("synced.c")
    command = [compiler, "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", str(library), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return library


class Nursery:
    """A running `nursery`; with `library`, its writers run on the disk that keeps only what was synced."""

    def __init__(self, library: Path | None = None) -> None:
        more = {} if library is None else {"LD_PRELOAD": str(library)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.powercut.nursery"],
            cwd=ROOT,
            env={**os.environ, **more},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def live(
        self,
        folder: Path,
        acknowledgements: int,
        *,
        size: int = 40,
        synced: Path | None = None,
        log_settings: Mapping[str, int] | None = None,
        key_settings: Mapping[str, int] | None = None,
    ) -> dict[str, int]:
        """Let a writer live until it has acknowledged so often, then kill it; return the last version that it
        acknowledged in each session."""
        environment = {} if synced is None else {"QZ_WATCHED": str(folder), "QZ_SYNCED": str(synced)}
        order = {
            "folder": str(folder),
            "acknowledgements": acknowledgements,
            "size": size,
            "environment": environment,
            "log_settings": dict(log_settings or {}),
            "key_settings": dict(key_settings or {}),
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the nursery has ended"
        acknowledged: dict[str, int] = json.loads(answer)
        return acknowledged

    def close(self) -> None:
        self._process.communicate()


class Disk:
    """A data folder and what of it would survive a power cut."""

    def __init__(self, base: Path) -> None:
        self._base = base
        self._cuts = 0
        self.folder = base / "folder-0"
        self.synced = base / "synced-0"
        for path in (self.folder, self.synced):
            path.mkdir()

    def cut(self) -> None:
        """Put into a new folder what survives."""
        before = self.synced
        self._cuts += 1
        self.folder = self._base / f"folder-{self._cuts}"
        self.folder.mkdir()
        for line in (before / "names").read_text().splitlines():
            inode, name = line.split(" ", 1)
            if not name.endswith("-shm"):
                kept = before / inode
                (self.folder / name).write_bytes(kept.read_bytes() if kept.exists() else b"")

    def settle(self) -> None:
        """Take everything that is in the folder now for synced: it was there before the next cut."""
        self.synced = self._base / f"synced-{self._cuts}"
        self.synced.mkdir(exist_ok=True)
        names = []
        for file in self.folder.iterdir():
            if file.is_file():
                inode = file.stat().st_ino
                names.append(f"{inode} {file.name}\n")
                shutil.copyfile(file, self.synced / str(inode))
        (self.synced / "names").write_text("".join(names))


async def lost(folder: Path, acknowledged: Mapping[str, int]) -> list[str]:
    """Return what is missing or different in a folder although it was acknowledged."""
    with DataFolder.open(folder) as data:
        log = await SqliteLog.open(data, boot=str(uuid.uuid4()), at=0)
        try:
            known = {session.id for session in await log.sessions()}
            rows: dict[str, list[StoredRow]] = {
                session: await log.read(session) for session in SESSIONS if session in known
            }
        finally:
            await log.close()
    missing = [
        f"{session}: {version} acknowledged, {len(rows.get(session, []))} there"
        for session, version in acknowledged.items()
        if len(rows.get(session, [])) < version
    ]
    return missing + [
        f"{session}: {version} is different" for session in rows for version in wrong(session, rows[session])
    ]
