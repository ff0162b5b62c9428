"""A display name: what it says about the choice of a topic, and by which key names are compared."""

from __future__ import annotations

from .folding import fold
from .reading import Reading, clean, read

__all__ = ["Reading", "clean", "fold", "read"]
