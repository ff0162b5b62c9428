"""What is wrong with a file that people wrote, as codes with parameters and a place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qzlive.text import clean_line

SHOWN = 60


@dataclass(frozen=True)
class PlanFault:
    """One mistake. Line and column count from 1; `mended` is the line as it would be right, if known."""

    code: str
    params: Mapping[str, str | int]
    line: int
    column: int
    mended: str | None = None


class PlanRefused(Exception):
    """A file cannot be used. It names every fault that could be found, in the order of the file."""

    def __init__(self, name: str, faults: tuple[PlanFault, ...]) -> None:
        super().__init__(", ".join(f"{name}:{fault.line}:{fault.column} {fault.code}" for fault in faults))
        self.name = name
        self.faults = faults


class Broken(Exception):
    """The text cannot be read past this fault. `suspects` are lines (from 0) worth mending to read on."""

    def __init__(self, fault: PlanFault, suspects: tuple[int, ...] = (), *, quote_open: bool = False) -> None:
        super().__init__(fault.code)
        self.fault = fault
        self.suspects = suspects
        self.quote_open = quote_open


def shown(text: str) -> str:
    """Return text from the file short enough to stand in a sentence."""
    line = clean_line(text)
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"
