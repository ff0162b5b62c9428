"""Colours, and whether they can be read on white (WCAG 2.2, contrast ratio and relative luminance)."""

from __future__ import annotations

import re

CONTRAST_OF_TEXT = 4.5
CONTRAST_OF_LINES = 1.5
"""Lines only divide; nothing is lost if somebody does not see them."""


def colour(text: str) -> str | None:
    """Return a colour such as "1D4F7C", "#1d4f7c" or "#17c" as "#rrggbb", None if it is none."""
    found = re.fullmatch(r"#?([0-9a-f]{6}|[0-9a-f]{3})", text.strip().lower())
    if found is None:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
    return f"#{digits}"


def contrast_with_white(value: str) -> float:
    """Return the contrast of "#rrggbb" with white, from 1 to 21."""
    channels = (int(value[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = (channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels)
    red, green, blue = linear
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
