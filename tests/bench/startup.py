"""The start of `qzlive serve` on a folder with many events, until /healthz says that all is well; and its parts."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from . import servers
from .circle import make_long
from .figures import Figure, figure

AIM = 2.0
EVENTS = 100_000
SESSIONS = (1, 100)


def run(folder: Path, trials: int, clients: Sequence[int]) -> list[Figure]:
    """`clients` does not matter here."""
    nothing = folder / "nothing"
    nothing.mkdir()
    figures = [figure("no events: until /healthz", "s", [start(nothing) for _ in range(trials)])]
    for sessions in SESSIONS:
        place = folder / f"sessions-{sessions}"
        found = make_long(place, EVENTS, sessions)
        label = f"{found:,} events in {sessions} session{'s' * (sessions > 1)}"
        seconds = [start(place) for _ in range(trials)]
        figures.append(figure(f"{label}: until /healthz", "s", seconds, AIM))
        parts = [_parts(place) for _ in range(trials)]
        figures += [figure(f"{label}: {part}", "s", (one[part] for one in parts)) for part in parts[0]]
    return figures


def start(folder: Path) -> float:
    """Return the seconds from the start of the process to the first good answer of /healthz."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [*servers.COMMAND, "serve", "--data", str(folder), "--port", str(port)]
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while process.poll() is None:
            with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=60) as page:
                facts = json.load(page)
                if facts["status"] != "ok" or facts["unreadable"]:
                    raise RuntimeError(f"the server does not read what was written: {facts}")
                return time.perf_counter() - begin
            time.sleep(0.005)
        raise RuntimeError("qzlive serve ended")
    finally:
        process.terminate()
        process.wait(servers.STOP_SECONDS)


def _parts(folder: Path) -> dict[str, float]:
    done = subprocess.run([sys.executable, "-m", "tests.bench.parts", str(folder)], capture_output=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found
