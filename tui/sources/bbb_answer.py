"""What the answers of BigBlueButton have in common, and what it means if there is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from qzlive.reason import Reason

BbbState = Literal[
    "off", "waiting", "choosing", "ok", "unreachable", "slow", "secret", "absent", "malformed", "too-big"
]
"""`waiting`: for the first answer; `choosing`: the server answers, and a moderator has to say which meeting it is;
`secret`: the server does not accept it; `absent`: there is no such meeting, or nobody is in it yet."""

_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_NOT_FOUND = ("notFound", "invalidMeetingIdentifier", "invalidMeetingId")
_OF_ROOMS: Mapping[str, tuple[BbbState, str]] = {
    "parentMeetingDoesNotExist": ("absent", "rooms-bbb-no-parent"),
    "parentMeetingIDMissing": ("malformed", "rooms-bbb-parent-missing"),
    "parentMeetingIdMissing": ("malformed", "rooms-bbb-parent-missing"),
    "idNotUnique": ("malformed", "rooms-bbb-taken"),
    "sizeError": ("malformed", "rooms-bbb-name"),
    "validationError": ("malformed", "rooms-bbb-name"),
}
"""What a server says of a room that it does not make."""


class BbbFailed(Exception):
    """A call gave nothing; `state` and `reason` say why. No address, checksum or text of the server is in it."""

    def __init__(self, state: BbbState, reason: Reason) -> None:
        super().__init__(state, reason)
        self.state = state
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Answer:
    """A call that succeeded. `text` is the XML, `running` what it says of the one meeting that it is about."""

    text: str
    running: bool


def parse_answer(data: bytes) -> Answer:
    """Return what the server said; raises BbbFailed, also if it said that the call failed."""
    try:
        root = fromstring(data, forbid_dtd=True)
        text = data.decode("utf-8-sig")
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise _not_understood(data) from None
    if root.tag != "response":
        raise _not_understood(data)
    match root.findtext("returncode", "").strip():
        case "SUCCESS":
            return Answer(text, root.findtext("running", "").strip() == "true")
        case "FAILED":
            raise _refused(root.findtext("messageKey", "").strip())
        case _:
            raise _not_understood(data)


def _not_understood(data: bytes) -> BbbFailed:
    """A login page is no damage: something else answers under this address."""
    code = "sources-bbb-other" if _PAGE.match(data[:2_000]) else "sources-bbb-malformed"
    return BbbFailed("malformed", Reason(code))


def _refused(key: str) -> BbbFailed:
    if key == "checksumError":
        return BbbFailed("secret", Reason("sources-bbb-secret"))
    if key in _NOT_FOUND:
        return BbbFailed("absent", Reason("sources-bbb-absent"))
    state, code = _OF_ROOMS.get(key, ("malformed", "sources-bbb-failed"))
    return BbbFailed(state, Reason(code))
