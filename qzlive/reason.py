"""Why something is so: a code of the catalogue with numbers, made into a sentence at the edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reason:
    """A message of the catalogue and the numbers in it, never a person's text: reasons are not sealed."""

    code: str
    params: Mapping[str, int] = field(default_factory=dict)
