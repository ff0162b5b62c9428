"""Everybody joins in the same moment, until the last has the state; beside the bare library sending the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qzlive.session.state import Role

from . import servers
from .circle import make
from .clients import Bare, Ours, closing, listen
from .figures import Figure, figure, ratios

AIM = 1.5
WHO: Sequence[tuple[Role, bool, str]] = (
    ("moderator", True, "moderators come back"),
    ("host", True, "hosts come back"),
    ("host", False, "hosts come for the first time"),
)
"""Who joins. Coming for the first time puts a device into the log for each, which the bare library has no word for."""


def run(folder: Path, trials: int, clients: Sequence[int]) -> list[Figure]:
    figures = []
    for count in clients:
        for role, known, who in WHO:
            place = folder / f"{role}-{known}-{count}"
            found = [_trial(place.with_name(f"{place.name}-{trial}"), count, role, known) for trial in range(trials)]
            ours = figure(f"{count:,} {who}: the last has the state", "ms", (one[0] for one in found))
            bare = figure(f"{count:,} {who}: bare sends the same bytes", "ms", (one[1] for one in found))
            figures += [ours, bare, ratios(f"{count:,} {who}: ours to bare", ours, bare, AIM if known else None)]
    return figures


def _trial(folder: Path, count: int, role: Role, known: bool) -> tuple[float, float]:
    """Return ours and the bare library's in ms. Both have answered one client before: what they load for the first
    one is none of the others'."""
    circle = make(folder, count + 1, role=role, known=known)
    with servers.ours(folder) as server:
        frames = listen(server.port, circle)
        with servers.bare(folder / "bare", joining=frames) as baseline:
            warm = Bare(baseline.port, 1, len(frames))
            with closing(warm):
                warm.join()
            ours, bare = Ours(server.port, circle, count), Bare(baseline.port, count, len(frames))
            with closing(ours, bare):
                return ours.join() * 1000, bare.join() * 1000
