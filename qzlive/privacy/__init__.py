"""What people may ask of whoever keeps their data: what there is about them, and what became of it."""

from __future__ import annotations
