"""What was measured: one value a trial, its minimum, median and maximum, and the aim if there is one."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """`values` has one value for each trial, in `unit`; `aim` is what the median should not exceed."""

    label: str
    unit: str
    values: tuple[float, ...]
    aim: float | None = None

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def met(self) -> bool | None:
        return None if self.aim is None else self.median <= self.aim


def figure(label: str, unit: str, values: Iterable[float], aim: float | None = None) -> Figure:
    return Figure(label, unit, tuple(values), aim)


def ratios(label: str, ours: Figure, bare: Figure, aim: float | None = None) -> Figure:
    """Return how many times the bare library's figure ours was, trial by trial."""
    return figure(label, "x", (one / other for one, other in zip(ours.values, bare.values, strict=True)), aim)


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| | | minimum | median | maximum | aim |", "|---|---|---:|---:|---:|---|"]
    for one in figures:
        spread = " | ".join(_number(value) for value in (min(one.values), one.median, max(one.values)))
        aim = "" if one.aim is None else f"{_number(one.aim)} {'met' if one.met else 'MISSED'}"
        lines.append(f"| {one.label} | {one.unit} | {spread} | {aim} |")
    return "\n".join(lines)


def report(benches: dict[str, list[Figure]], trials: int, load: tuple[float, float]) -> dict[str, Any]:
    """Return everything as JSON values; `load` is the machine's before and after."""
    return {
        "machine": machine(),
        "trials": trials,
        "load": load,
        "benches": {
            name: [{**asdict(one), "median": one.median, "met": one.met} for one in figures]
            for name, figures in benches.items()
        },
    }


def machine() -> dict[str, str | int]:
    """Return what the figures depend on."""
    return {
        "cores": os.cpu_count() or 0,
        "system": f"{platform.system()} {platform.release()}",
        "processor": _processor(),
        "python": platform.python_version(),
        "websockets": version("websockets"),
        "pydantic": version("pydantic"),
        "qzlive": version("qzlive"),
    }


def load() -> float:
    """Return how many processes wanted a core, as the mean of the last minute."""
    return os.getloadavg()[0]


def _processor() -> str:
    with open("/proc/cpuinfo", encoding="utf-8") as facts:
        names = [line.partition(":")[2].strip() for line in facts if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}" if value >= 1 else f"{value:.2f}"
