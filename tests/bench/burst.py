"""Everybody commands in the same moment: the worst acknowledgement, and until everybody has seen everything."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path

from qzlive.session.state import Role

from . import servers
from .circle import make
from .clients import Bare, Ours, closing
from .figures import Figure, figure, ratios

AIMS = {1000: 70.0}
ROUNDS = 7
"""Bursts a trial; the first one warms up."""
WHAT: Mapping[Role, str] = {"moderator": "choices", "host": "entries"}
ACK = b'{"type":"ack","id":"01900000-0000-7000-8000-000000000000","version":1000}'


def run(folder: Path, trials: int, clients: Sequence[int]) -> list[Figure]:
    figures = []
    for count in clients:
        for role, what in WHAT.items():
            found = [_trial(folder / f"{role}-{count}-{trial}", count, role) for trial in range(trials)]
            label = f"{count:,} {what}"
            worst = figure(f"{label}: worst acknowledgement", "ms", (one[0] for one in found), AIMS.get(count))
            bare = figure(f"{label}: bare answers to as many", "ms", (one[2] for one in found))
            figures += [worst, bare, ratios(f"{label}: ours to bare", worst, bare)]
            if role == "moderator":
                figures.append(figure(f"{label}: all have seen all", "ms", (one[1] for one in found)))
    return figures


def _trial(folder: Path, count: int, role: Role) -> tuple[float, float, float]:
    """Return in ms the medians over the bursts of: the worst acknowledgement, until all have seen all, and the last
    answer of a bare server that answers the same number of words without doing anything."""
    circle = make(folder, count, role=role)
    with servers.ours(folder) as server, servers.bare(folder / "bare", joining=[b"{}"], echo=ACK) as baseline:
        ours, bare = Ours(server.port, circle), Bare(baseline.port, count)
        with closing(ours, bare):
            ours.join()
            bare.join()
            found = []
            for _ in range(ROUNDS):
                ours.settle()
                command = circle.choice if role == "moderator" else circle.entry
                frames = {number: command(number) for number in range(count)}
                answered, seen = ours.command(frames, to_all=role == "moderator")
                ours.settle()
                found.append((max(answered) * 1000, seen * 1000, bare.echo() * 1000))
            worst, seen_by_all, echoed = zip(*found[1:], strict=True)
            return statistics.median(worst), statistics.median(seen_by_all), statistics.median(echoed)
