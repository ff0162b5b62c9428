"""What BigBlueButton says of a meeting itself: its ids, and of which meeting it is a room."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from qzlive.text import clean_line


@dataclass(frozen=True, slots=True)
class Facts:
    """A meeting. `id` is the one that calls name, `internal` the server's own; `created` in ms, 0 if it is not told.
    `room`: is a breakout room. `ended`: is only still listed. `people` counts connections."""

    id: str
    internal: str
    name: str
    created: int
    running: bool
    room: bool
    ended: bool
    people: int


def facts_of_all(text: str) -> tuple[Facts, ...]:
    """Read the answer of `getMeetings`, which was parsed before."""
    return tuple(map(_facts, fromstring(text, forbid_dtd=True).findall("./meetings/meeting")))


def facts_of_one(text: str) -> Facts:
    """Read the answer of `getMeetingInfo` or `create`."""
    return _facts(fromstring(text, forbid_dtd=True))


def _facts(element: Element) -> Facts:
    return Facts(
        _content(element, "meetingID"),
        _content(element, "internalMeetingID"),
        _content(element, "meetingName"),
        _number(element, "createTime"),
        _content(element, "running") == "true",
        _content(element, "isBreakout") == "true",
        _content(element, "hasBeenForciblyEnded") == "true",
        _number(element, "participantCount"),
    )


def _content(element: Element, tag: str) -> str:
    return clean_line(element.findtext(tag) or "")


def _number(element: Element, tag: str) -> int:
    text = _content(element, tag)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0
