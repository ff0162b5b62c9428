"""The servers under test, each in a process of its own, and what the kernel says about them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

STOP_SECONDS = 15
COMMAND = (sys.executable, "-c", "from qzlive.cli import main; main()")
"""The command `qzlive` of this Python, wherever its scripts lie."""


@dataclass(frozen=True, slots=True)
class Process:
    """A running server."""

    process: subprocess.Popen[str]
    port: int

    def memory(self) -> float:
        """Return the resident memory in KiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
        return float(line.split()[1])


@contextmanager
def ours(folder: Path) -> Iterator[Process]:
    """Run `qzlive serve` on a data folder."""
    with (folder / "bench.log").open("w+", encoding="utf-8") as log:
        process = subprocess.Popen(
            [*COMMAND, "serve", "--data", str(folder), "--port", "0"], stdout=subprocess.PIPE, stderr=log, text=True
        )
        with _ending(process):
            assert process.stdout is not None
            if not process.stdout.readline():
                raise RuntimeError(f"qzlive serve ended: {(folder / 'bench.log').read_text(encoding='utf-8')}")
            notice = json.loads((folder / "server.address").read_text(encoding="utf-8"))
            yield Process(process, int(notice["local"].rpartition(":")[2]))


@contextmanager
def bare(folder: Path, *, joining: Sequence[bytes] = (), to_all: bytes = b"", echo: bytes = b"") -> Iterator[Process]:
    """Run the bare library with these frames to send."""
    folder.mkdir(exist_ok=True)
    for number, frame in enumerate(joining):
        (folder / f"join.{number:04}").write_bytes(frame)
    (folder / "all").write_bytes(to_all)
    (folder / "echo").write_bytes(echo)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.bare", str(folder)], stdout=subprocess.PIPE, text=True
    )
    with _ending(process):
        assert process.stdout is not None
        yield Process(process, int(process.stdout.readline()))


@contextmanager
def _ending(process: subprocess.Popen[str]) -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
