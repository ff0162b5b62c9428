"""Which fields of an event are sealed on the way to the disk, and with whose key.

A field is declared `Annotated[str, Sealed("person")]` when it tells about the one person that the event names in
its field `person`, `Sealed("session")` when it is free text, and `Sealed("kept")` when it is what is left of the
session without its people. The value is a string or a tuple of strings. What comes back from a log whose key is gone is
`MASK`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Literal

from pydantic import BaseModel

KeyKind = Literal["person", "session", "kept"]
MASK = ""


@dataclass(frozen=True)
class Sealed:
    """Marks a field as unreadable on the disk without the key of its person or of its session."""

    key: KeyKind


Personal = Annotated[str, Sealed("person")]
Free = Annotated[str, Sealed("session")]
PersonalList = Annotated[tuple[str, ...], Sealed("person")]
Kept = Annotated[str, Sealed("kept")]
FreeList = Annotated[tuple[str, ...], Sealed("session")]


@cache
def sealed_fields(model: type[BaseModel]) -> Mapping[str, KeyKind]:
    """Return the sealed fields of an event type with the kind of their key."""
    return {
        name: mark.key
        for name, field in model.model_fields.items()
        for mark in field.metadata
        if isinstance(mark, Sealed)
    }
