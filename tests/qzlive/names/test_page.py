"""The page for moderators says what the reader does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from qzlive.names import read

PAGE = Path(__file__).parents[3] / "docs" / "names.md"


def examples(heading: str) -> Iterator[tuple[str, str]]:
    """Yield each example of the table under a heading, with what its second column says."""
    section = PAGE.read_text(encoding="utf-8").split(f"## {heading}")[1].split("\n## ")[0]
    for line in section.splitlines():
        if line.startswith("| `"):
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            for example in re.findall("`([^`]*)`", cells[0]):
                yield example.replace("\\|", "|"), cells[1]


@pytest.mark.parametrize(("display", "understood"), list(examples("What is understood")))
def test_what_is_understood(display: str, understood: str) -> None:
    reading = read(display, range(1, 7))
    assert reading.choices == tuple(map(int, re.findall(r"\d", understood.split("name")[0])))
    assert reading.sure


@pytest.mark.parametrize(("display", "proposed"), list(examples("What is asked")))
def test_what_is_asked(display: str, proposed: str) -> None:
    reading = read(display, range(1, 7))
    assert not reading.sure
    assert reading.proposal == tuple(map(int, re.findall(r"\d", proposed)))
