"""What every command and every event has."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from .state import Role


class Command(BaseModel):
    """Something that a client asks for. Strict: what it does not know, it refuses."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    roles: ClassVar[frozenset[Role]] = frozenset()
    """Who may send it."""

    schema_number: ClassVar[int] = 1


class Event(BaseModel):
    """Something that happened. Flat: each field is a plain value, so that any of them can be sealed."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    touches: ClassVar[frozenset[str]] = frozenset()
    """The sections of a host's view that may look different after this event."""

    schema_number: ClassVar[int] = 1

    def body(self) -> dict[str, Any]:
        """Return the fields as JSON values."""
        return self.model_dump(mode="json")
