"""A list of names, one a line, as it is copied out of a call or kept in a file."""

from __future__ import annotations

import re

from ..names import clean
from ..text import NAME_LIMIT, clean_line
from .rows import Roster, RosterRefused, Row, Skipped

ROW_LIMIT = 2_000

_BULLET = re.compile(r"^(?:[•‣▪◦●○·*–—-]\s+)+(?=\S)")
_PEOPLE = (
    r"(?:teilnehmer(?:(?:[*:_]|/-?)?innen)?|teilnehmende|anwesende|participants|attendees"
    r"|in (?:der|dieser) besprechung|im meeting|in (?:the|this) meeting)"
)
_STATED = re.compile(rf"{_PEOPLE}\s*(?:\(\s*(\d{{1,5}})\s*\)|:\s*(\d{{1,5}}))|(\d{{1,5}})\s+{_PEOPLE}", re.IGNORECASE)
# Cleaning may shorten a line; one that is this long needs no look.
_HOPELESS = 10 * NAME_LIMIT


def read_block(text: str, limit: int = ROW_LIMIT) -> Roster:
    """Read one display name a line, at most `limit` of them.

    A line such as "Teilnehmer (60)" states the count and is no person; two that differ state nothing. Raises
    RosterRefused for a list without any name or with too many.
    """
    rows: list[Row] = []
    skipped: list[Skipped] = []
    stated: list[int] = []
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        display = raw if len(raw) > _HOPELESS else clean_line(_BULLET.sub("", raw.strip(), count=1))
        if len(display) > NAME_LIMIT:
            skipped.append(Skipped(number, "roster-name-too-long", {"limit": NAME_LIMIT}))
        elif heading := _STATED.fullmatch(clean(display)):
            stated.append(int(next(filter(None, heading.groups()))))
            if stated[-1] != stated[0]:
                params = {"first": stated[0], "second": stated[-1]}
                skipped.append(Skipped(number, "roster-counts-differ", params))
        elif any(map(str.isalnum, display)):
            rows.append(Row(number, raw, display))
        elif clean(display):
            skipped.append(Skipped(number, "roster-no-name"))
        if len(rows) > limit:
            raise RosterRefused("roster-too-many", limit=limit)
    if not rows:
        raise RosterRefused("roster-empty")
    return Roster("name_list", "live", tuple(rows), tuple(skipped), stated[0] if len(set(stated)) == 1 else None)
