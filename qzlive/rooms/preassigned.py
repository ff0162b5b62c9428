"""Zoom's file for assigning people to rooms before the meeting.

Of use only for a circle whose tables stand before it begins: Zoom takes one set for each meeting, before it starts, and
places only people who are signed in to an account with exactly this address, in its own programs (support.zoom.com,
article KB0061353). Whoever comes later, as a guest or in a browser is not placed.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..documentation.tables import is_like_formula
from ..reason import Reason
from ..roster.sources.cells import email as email_of
from .platforms import PLATFORMS
from .seats import Room, Seated

HEADER = ("Pre-assign Room Name", "Email Address")
"""As Zoom's own template has it; the file is refused with other words."""


@dataclass(frozen=True, slots=True)
class PreAssignment:
    """`content` is the file in UTF-8. `left_out`: who is not in it and why, in the order of the tables; `empty`: the
    names of rooms that Zoom will not make because nobody in the file sits there."""

    content: bytes
    people: int
    left_out: tuple[tuple[Seated, Reason], ...]
    empty: tuple[str, ...]


def pre_assignment(rooms: Sequence[Room]) -> PreAssignment:
    """Return the file for these rooms, which were named for Zoom. Nothing in it is computed by a spreadsheet."""
    limits = PLATFORMS["zoom"]
    known = Counter(_address(one) for room in rooms for one in room.people)
    rows: list[tuple[str, str]] = []
    left_out: list[tuple[Seated, Reason]] = []
    empty: list[str] = []
    for number, room in enumerate(rooms):
        before = len(rows)
        for one in room.people:
            reason = _reason(one, known)
            if reason is None and number >= limits.rooms:
                reason = Reason("rooms-zoom-room-beyond", {"limit": limits.rooms})
            if reason is None and limits.people is not None and len(rows) >= limits.people:
                reason = Reason("rooms-zoom-person-beyond", {"limit": limits.people})
            if reason is None:
                rows.append((room.name, _address(one)))
            else:
                left_out.append((one, reason))
        if len(rows) == before:
            empty.append(room.name)
    text = io.StringIO(newline="")
    csv.writer(text).writerows([HEADER, *rows])
    return PreAssignment(text.getvalue().encode("utf-8"), len(rows), tuple(left_out), tuple(empty))


def _address(one: Seated) -> str:
    return email_of(one.email)


def _reason(one: Seated, known: Counter[str]) -> Reason | None:
    address = _address(one)
    if not address:
        return Reason("rooms-zoom-no-address")
    if known[address] > 1:
        return Reason("rooms-zoom-shared-address", {"count": known[address]})
    return Reason("rooms-zoom-odd-address") if is_like_formula(address) else None
