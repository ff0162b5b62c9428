"""What a connection costs in memory, beside one of the bare library that was sent the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from . import servers
from .circle import make
from .clients import Bare, Ours, closing, listen
from .figures import Figure, figure, ratios

AIM = 1.3


def run(folder: Path, trials: int, clients: Sequence[int]) -> list[Figure]:
    figures = []
    for count in clients:
        found = [_trial(folder / f"{count}-{trial}", count) for trial in range(trials)]
        ours = figure(f"{count:,} hosts: a connection", "KiB", (one[0] for one in found))
        bare = figure(f"{count:,} bare: a connection", "KiB", (one[1] for one in found))
        whole = figure(f"{count:,} hosts: the server as a whole", "MiB", (one[2] for one in found))
        figures += [ours, bare, ratios(f"{count:,}: ours to bare", ours, bare, AIM), whole]
    return figures


def _trial(folder: Path, count: int) -> tuple[float, float, float]:
    """Return KiB a connection of ours and of the bare library, and MiB of our server with all of them.

    Counted from one connection on that has come and gone before, so that what is loaded once is not counted.
    """
    circle = make(folder, count, role="host")
    with servers.ours(folder) as server:
        frames = listen(server.port, circle)
        with servers.bare(folder / "bare", joining=frames) as baseline:
            warm = Bare(baseline.port, 1, len(frames))
            with closing(warm):
                warm.join()
            ours, bare = Ours(server.port, circle), Bare(baseline.port, count, len(frames))
            with closing(ours, bare):
                before = server.memory(), baseline.memory()
                ours.join()
                bare.join()
                ours.settle()
                after = server.memory()
                return (after - before[0]) / count, (baseline.memory() - before[1]) / count, after / 1024
