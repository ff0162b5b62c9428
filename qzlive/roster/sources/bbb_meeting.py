"""Answers of BigBlueButton's API: `getMeetingInfo` (who is in a meeting) and `getMeetings` (which meetings there are).

The answer holds the passwords of the meeting; nothing but the attendees is kept of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ...text import clean_line
from ..rows import Mark, Roster, RosterRefused, Row, Skipped
from .cells import email

WORDS: Mapping[str, frozenset[str]] = {
    "email": frozenset({"email", "e-mail", "mail", "useremail", "user-email", "user_email", "userdata-email"}),
    "organisation": frozenset({"organisation", "organization", "institution", "company", "school", "einrichtung"}),
    "wish": frozenset({"topic", "thema", "wunsch", "choice", "wahl"}),
}
"""Names of elements in `customdata`, which a portal may fill."""

_SIGN = re.compile(r"[\ufeff\s]*<(?:\?xml|!--|!doctype|response\b|html\b)", re.IGNORECASE)
_FAILURES = {"checksumError": "lists-bbb-checksum", "notFound": "lists-bbb-not-found"}


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of the server: `count` are the connections in it."""

    id: str
    name: str
    running: bool
    count: int


def read_text(text: str) -> Roster | None:
    """Read the answer of `getMeetingInfo`, or a meeting out of `getMeetings`; None for what is no XML.

    Raises RosterRefused for other or broken XML, and for an answer that says that the request failed.
    """
    if not _SIGN.match(text):
        return None
    response = _response(text)
    attendees = response.findall(".//attendees/attendee")
    if response.find(".//attendees") is None:
        raise RosterRefused("lists-no-attendees")
    rows: list[Row] = []
    skipped: list[Skipped] = []
    for number, attendee in enumerate(attendees, start=1):
        row = _row(number, attendee)
        if row.display:
            rows.append(row)
        else:
            skipped.append(Skipped(number, "roster-no-name", text=row.id))
    # The server counts connections; a second tab of the same person is none of its own.
    repeated = len(attendees) - len(skipped) - len({row.id or row.number for row in rows})
    stated = _number(response, ".//participantCount")
    return Roster(
        "bbb_getMeetingInfo", "live", tuple(rows), tuple(skipped), None if stated is None else max(stated - repeated, 0)
    )


def read_meetings(text: str) -> tuple[Meeting, ...]:
    """Read the answer of `getMeetings`; raises RosterRefused as `read_text` does."""
    return tuple(
        Meeting(
            _content(meeting, "meetingID"),
            _content(meeting, "meetingName"),
            _content(meeting, "running") == "true",
            _number(meeting, "participantCount") or 0,
        )
        for meeting in _response(text).findall("./meetings/meeting")
    )


def _response(text: str) -> Element:
    try:
        response = fromstring(text.lstrip("\ufeff \t\r\n"), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        # The cause holds parts of the answer, which may be a password.
        raise RosterRefused("lists-xml") from None
    if response.tag != "response":
        raise RosterRefused("lists-no-attendees")
    if _content(response, "returncode") != "SUCCESS":
        key = _content(response, "messageKey")
        raise RosterRefused(_FAILURES.get(key, "lists-bbb-failed"), key=key or "?")
    return response


def _row(number: int, attendee: Element) -> Row:
    name = attendee.findtext("fullName") or ""
    custom = [(element.tag.casefold(), (element.text or "").strip()) for element in attendee.findall("./customdata//*")]
    return Row(
        number,
        name,
        clean_line(name),
        id=_content(attendee, "userID"),
        email=next(filter(None, (email(value) for tag, value in custom if tag in WORDS["email"])), ""),
        organisation=next((clean_line(value) for tag, value in custom if tag in WORDS["organisation"] and value), ""),
        wishes=tuple(clean_line(value) for tag, value in custom if tag in WORDS["wish"] and value),
        stated=frozenset(_marks(attendee)),
    )


def _marks(attendee: Element) -> set[Mark]:
    marks: set[Mark] = set()
    if _content(attendee, "role") == "MODERATOR":
        marks.add("host")
    if _content(attendee, "guest") == "true":
        marks.add("guest")
    if _content(attendee, "waitingForAcceptance") == "true":
        marks.add("waiting")
    if _content(attendee, "clientType").casefold().startswith("dial-in"):
        marks.add("telephone")
    return marks


def _content(element: Element, tag: str) -> str:
    return clean_line(element.findtext(tag) or "")


def _number(element: Element, path: str) -> int | None:
    text = (element.findtext(path) or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None
