"""What people write to say which topics they want, wherever it stands: "2", "Thema 3", "2/5", "lieber 4, sonst 2".

What it means for a person is decided where its place in the name is known (front.py, back.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Doubt = Literal["unsure", "several", "span", "point", "letter", "rank", "negated", "unclear", "keycaps"]


@dataclass(slots=True)
class Expression:
    """Items from `start` up to `end` say it. `wanted` in order; `refused`: not, or no longer, wanted.

    `explicit`: a tag word, a hash, a bracket or words of wishing; nothing but a choice is written so. `tagged`: it has
    a tag word or hash. `style` is the writing of its first number: of an item, "roman", "word" or "doubtful".
    """

    start: int
    end: int = 0
    wanted: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    explicit: bool = False
    tagged: bool = False
    bracket: bool = False
    short: bool = False
    anything: bool = False
    listed: bool = False
    helper: bool = False
    doubt: Doubt | None = None
    style: str = ""
    digits: str = ""
    numbers: list[int] = field(default_factory=list)
    """Places of the items that are its numbers."""
