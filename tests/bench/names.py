"""Display names a second, beside one regular expression on the same names; and names against a registration."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from qzlive.names import NOBODY, Registered, read

from .figures import Figure, figure, ratios

NAMES = 100_000
AIM = 10.0
TOPICS = frozenset(range(1, 7))
FORMS = (
    "{n} {name}",
    "{name}",
    "Thema {n} - {name}",
    "{name} ({n})",
    "[Kita Süd] {n} {name}",
    "{n}/5 {name} (sie/ihr)",
    "#{n} {name} (Guest)",
    "12 {name}",
    "iPad von {name}",
    "Grundschule 12 - {name}",
)
_SIMPLE = re.compile(r"\s*(\d{1,2})\W+(\D+)")


def run(folder: Path, trials: int, clients: Sequence[int]) -> list[Figure]:
    """`folder` and `clients` do not matter here."""
    names = [
        FORMS[number % len(FORMS)].format(n=number % 6 + 1, name=f"Ada{_letters(number)} Öz{_letters(number * 3)}")
        for number in range(NAMES)
    ]
    registered = Registered.of(
        (f"Ada{_letters(number)} Öz{_letters(number * 3)}", "Grundschule 12") for number in range(300)
    )

    def reading(known: Registered) -> Callable[[], None]:
        def work() -> None:
            for name in names:
                read(name, TOPICS, registered=known)

        return work

    def simple() -> None:
        for name in names:
            _SIMPLE.match(name)

    bare = figure(f"{NAMES:,} names: one regular expression", "s", [_taking(simple) for _ in range(trials)])
    ours = figure(f"{NAMES:,} names", "s", [_taking(reading(NOBODY)) for _ in range(trials)], AIM)
    known = figure(f"{NAMES:,} names, 300 registered", "s", [_taking(reading(registered)) for _ in range(trials)], AIM)
    return [
        bare,
        ours,
        figure("names a second", "1/s", [NAMES / seconds for seconds in ours.values]),
        ratios("names / regular expression", ours, bare),
        known,
    ]


def _letters(number: int) -> str:
    return "".join(chr(97 + int(digit)) for digit in str(number))


def _taking(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin
