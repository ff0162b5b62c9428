"""Until when a task is to be done: a day in the short way in which people write it, or any words."""

from __future__ import annotations

import datetime as dt
import re

_DAY = re.compile(r"(\d{1,2})\. ?(\d{1,2})(?:\. ?(\d{4}|\d{2})?)?")
_ASKED = re.compile(r"^(?:(?:bis|until|by)(?::\s*|\s+))+(?=\S)", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:zum|the)\s+", re.IGNORECASE)
_LEAP_YEAR = 2024


def due(text: str) -> str:
    """Return a day such as `31.5.` or `1.6.26` as `31.05.` or `01.06.2026`; whatever is no day stays as it is.

    The word that asks is left out: `bis Freitag` is `Freitag`, `bis zum 31.5.` is `31.05.`.
    """
    text = _ASKED.sub("", text.strip())
    if _DAY.fullmatch(bare := _ARTICLE.sub("", text)):
        text = bare
    found = _DAY.fullmatch(text)
    if found is None:
        return text
    day, month = int(found[1]), int(found[2])
    year = int(found[3]) + (2000 if len(found[3]) == 2 else 0) if found[3] else None
    try:
        dt.date(_LEAP_YEAR if year is None else year, month, day)
    except ValueError:
        return text
    return f"{day:02}.{month:02}.{year or ''}"
