"""Zoom: the participants of a past meeting as its API gives them, JSON. One record a join."""

from __future__ import annotations

import json
import re
from typing import Any

from ...text import clean_line
from ..dates import read_times
from ..rows import Roster, Row, Skipped
from .cells import email

# The API writes "#" where a name has a comma; in front of a number it is a tag.
_COMMA = re.compile(r"(?<=\w)#(?= )")


def read_text(text: str) -> Roster | None:
    """Read the records; None for other JSON."""
    if not text.lstrip().startswith("{") or '"join_time"' not in text:
        return None
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return None
    records = body.get("participants") if isinstance(body, dict) else None
    if not isinstance(records, list) or not any(isinstance(one, dict) and "join_time" in one for one in records):
        return None
    stated = body.get("total_records")
    found: list[tuple[int, dict[str, Any], str]] = []
    skipped = []
    for number, one in enumerate(records, 1):
        name = _text(one, "name") or _text(one, "user_name") if isinstance(one, dict) else ""
        if clean_line(name):
            found.append((number, one, name))
        else:
            skipped.append(Skipped(number, "roster-no-name", text=json.dumps(one, ensure_ascii=False)[:500]))
    times = read_times([(_text(one, "join_time"), _text(one, "leave_time")) for _, one, _ in found])
    rows = tuple(
        Row(
            number,
            name,
            clean_line(_COMMA.sub(",", name)),
            id=_text(one, "id"),
            email=email(_text(one, "user_email")),
            joined=joined,
            left=left,
            stated=frozenset({"waiting"} if _text(one, "status") == "in_waiting_room" else ()),
        )
        for (number, one, name), (joined, left) in zip(found, times.pairs, strict=True)
    )
    stated = stated if type(stated) is int and len(records) == stated else None
    return Roster("zoom_participants_api", "report", rows, tuple(skipped), stated)


def _text(one: dict[str, Any], field: str) -> str:
    value = one.get(field)
    return value if isinstance(value, str) else ""
