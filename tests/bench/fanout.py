"""One command until the last of all clients has it, beside the bare library broadcasting the same bytes."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path

from . import servers
from .circle import make
from .clients import Bare, Ours, closing, listen
from .figures import Figure, figure, ratios

AIM = 1.3
WARM = 10
ROUNDS = 40
PAUSE = 0.1
"""Longer than the server gathers changes: this is about the one command when it is quiet."""


def run(folder: Path, trials: int, clients: Sequence[int]) -> list[Figure]:
    figures = []
    for count in clients:
        found = [_trial(folder / f"{count}-{trial}", count) for trial in range(trials)]
        ours = figure(f"{count:,} clients: the last has it", "ms", (one[0] for one in found))
        bare = figure(f"{count:,} clients: bare broadcast", "ms", (one[1] for one in found))
        figures += [ours, bare, ratios(f"{count:,} clients: ours to bare", ours, bare, AIM)]
    return figures


def _trial(folder: Path, count: int) -> tuple[float, float]:
    """Return the medians of ours and of the bare library in ms. Both run at once and take turns, so that whatever
    else the machine does hits both."""
    circle = make(folder, count)
    with servers.ours(folder) as server:
        [frame] = listen(server.port, circle, circle.choice(0))
        with servers.bare(folder / "bare", joining=[b"{}"], to_all=frame) as baseline:
            ours, bare = Ours(server.port, circle), Bare(baseline.port, count)
            with closing(ours, bare):
                ours.join()
                bare.join()
                ours.settle()
                return _take_turns(ours, bare, [circle.choice(n % count) for n in range(WARM + ROUNDS)])


def _take_turns(ours: Ours, bare: Bare, commands: Sequence[bytes]) -> tuple[float, float]:
    found: list[tuple[float, float]] = []
    for turn, command in enumerate(commands):
        # Always another sender: nobody comes near the limit on rates.
        number = turn % bare.count
        _, to_all = ours.command({number: command})
        ours.swarm.rest(PAUSE)
        found.append((to_all * 1000, bare.broadcast(number) * 1000))
        bare.swarm.rest(PAUSE / 2)
    first, second = zip(*found[WARM:], strict=True)
    return statistics.median(first), statistics.median(second)
