"""Ids that clients make."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

Id = Annotated[str, Field(pattern=r"^[0-9a-zA-Z-]{8,40}$")]
"""A random id made by the sender, by habit a UUIDv7."""

Rank = Annotated[str, Field(pattern=r"^[0-9A-Za-z]{1,200}$")]
"""Where an entry stands among its siblings: compared as text, ties by id."""
