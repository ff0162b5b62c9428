"""Roman numerals in capitals, as far as topics go."""

from __future__ import annotations

_TENS = ("", "X", "XX", "XXX", "XL", "L")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
ROMAN = {tens + ones: 10 * ten + one for ten, tens in enumerate(_TENS) for one, ones in enumerate(_ONES) if tens + ones}
"""Numerals from I to LIX with their values."""
