"""The rules for the tables of a breakout, as commands and events carry them: flat, one field each."""

from __future__ import annotations

import hashlib
from dataclasses import fields
from typing import Annotated

from pydantic import BaseModel, Field

from .state import Absent, Aim, Belonging, Split, TableRules

SEEDS = 1_000_000
"""Seeds are smaller than this: six digits can be read out."""


class RuleFields(BaseModel):
    """The fields of `TableRules`."""

    max_tables: Annotated[int, Field(ge=0, le=500)] = 0
    aim: Aim = "fair"
    popularity_rule: bool = True
    without_choice: Absent = "later"
    split: Split = "deal"
    keep: Annotated[tuple[int, ...], Field(max_length=99)] = ()
    apart: Belonging | None = None
    together: Belonging | None = None
    seed: Annotated[int, Field(ge=0, lt=SEEDS)] = 0

    @property
    def rules(self) -> TableRules:
        """The rules as the state has them."""
        return TableRules(**{name: getattr(self, name) for name in RULE_NAMES})


RULE_NAMES = tuple(field.name for field in fields(TableRules))


def seed_of(session: str, breakout: str) -> int:
    """Return the seed of a breakout's lots, 1 to 999,999: it follows from the session's random id, so that nobody who
    knows the wishes can choose it."""
    digest = hashlib.sha256(f"{session}/{breakout}".encode()).digest()
    return 1 + int.from_bytes(digest[:8]) % (SEEDS - 1)
