"""The marks of a display name."""

from __future__ import annotations

from typing import Literal

Mark = Literal["host", "me", "guest", "pronouns", "device", "telephone", "bot"]
"""What the platform or the name itself says besides the name; a proof of nothing."""

NO_MARKS: frozenset[Mark] = frozenset()
