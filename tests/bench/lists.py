"""A list of 10,000 rows until all choices are known, beside the standard library's CSV reader on the same bytes."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from qzlive.roster import read_bytes
from qzlive.roster.people import people

from .figures import Figure, figure, ratios

ROWS = 10_000
AIM = 10.0
"""Seconds; a circle has 300 people."""
TOPICS = range(1, 7)


def run(folder: Path, trials: int, clients: Sequence[int]) -> list[Figure]:
    """`folder` and `clients` do not matter here."""
    data = report(ROWS)
    bare = figure(f"{ROWS:,} rows: csv.reader", "s", [_taking(lambda: _bare(data)) for _ in range(trials)])
    rows = figure(f"{ROWS:,} rows: read", "s", [_taking(lambda: read_bytes(data, "x.csv")) for _ in range(trials)])
    roster = read_bytes(data, "x.csv")
    if len(people(roster, TOPICS)) != ROWS - ROWS // 10:
        raise RuntimeError("the people of the list are not those that were written into it")
    who = figure(f"{ROWS:,} rows: people", "s", [_taking(lambda: people(roster, TOPICS)) for _ in range(trials)])
    together = (one + other for one, other in zip(rows.values, who.values, strict=True))
    return [
        bare,
        rows,
        ratios("read / csv.reader", rows, bare),
        who,
        figure(f"{ROWS:,} rows: until choices are known", "s", together, AIM),
    ]


def report(rows: int) -> bytes:
    """A Zoom report in which every tenth row is a rejoin."""
    lines = ["Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent"]
    for number in range(rows):
        who = number - 1 if number % 10 == 9 else number
        name = f"Ada{_letters(who)} Öz{_letters(who * 7)}"
        at = f"11/12/2026 0{5 + number % 10 // 9}:{number % 60:02}:10 PM"
        left = f"11/12/2026 0{5 + number % 10 // 9}:{number % 60:02}:50 PM"
        lines.append(f'"{who % 6 + 1} {name} ({name})",p{who}@example.org,{at},{left},1,Yes,')
    return "\n".join(lines).encode()


def _letters(number: int) -> str:
    return "".join(chr(97 + int(digit)) for digit in str(number))


def _bare(data: bytes) -> None:
    for _ in csv.reader(io.StringIO(data.decode())):
        pass


def _taking(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin
