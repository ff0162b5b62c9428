"""Zoom: the saved chat, in its four shapes. Who wrote is the name, what they wrote is a wish, if it is one.

17:52:10<TAB>Name:<TAB>text                         cloud recording
17:52:10<TAB> From  Name : text
17:52:10<TAB> From  Name  to  Everyone : text
17:52:10 From  Name  to  Everyone:                  and the text below, indented
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...text import clean_line, clean_text
from ..rows import Roster, Row, Skipped

_FROM = "from|von|de|da|van|od|kimden"
_TO = "to|an|à|a|para|naar|do|kime"
_EVERYONE = (
    r"everyone(?: in meeting| \(in meeting\))?|all(?: panelists(?: and attendees)?)?|hosts? and panelists|"
    r"waiting room(?: participants)?|alle[nr]?(?: teilnehmer)?|jede[nr]?|alle in der besprechung|"
    r"gastgeber und podiumsteilnehmer|tous|tout le monde|todos|tutti|iedereen|wszyscy|herkes"
)
_PRIVATE = (
    r"\((?:privately|direct message|privat|direktnachricht|direkte nachricht|message direct|mensaje directo|"
    r"en privado|en privé|messaggio diretto)\)"
)
_BEGIN = re.compile(r"(?:\d{4}-\d\d-\d\d[ T])?(?P<h>\d{1,2}):(?P<m>\d\d)(?::(?P<s>\d\d))?(?P<gap>\s+)(?P<rest>\S.*)")
_CLOUD = re.compile(r"(?P<name>.+?):\t+(?P<text>.*)")
_SENDER = re.compile(rf"(?:{_FROM})(?P<gap> +)(?P<rest>.+)", re.IGNORECASE)
_SENT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # The blanks are doubled around names, so a name may have " to " in it.
        rf"(?P<name>.+?)  (?:{_TO})  (?:{_EVERYONE}) ?(?P<private>{_PRIVATE})? ?:(?:\s(?P<text>.*))?",
        rf"(?P<name>.+?)  (?:{_TO})  [^:]+? ?(?P<private>{_PRIVATE}) ?:(?:\s(?P<text>.*))?",
        rf"(?P<name>.+?)  (?:{_TO})  [^:]+? ?(?P<private>)?:(?:\s(?P<text>.*))?",
        rf"(?P<name>.+?) +(?:{_TO}) +(?:{_EVERYONE}) ?(?P<private>{_PRIVATE})? ?:(?:\s(?P<text>.*))?",
        rf"(?P<name>.+) +(?:{_TO}) +[^:]+? ?(?P<private>{_PRIVATE}) ?:(?:\s(?P<text>.*))?",
        r"(?P<name>.+?) :(?P<private>)(?:\s(?P<text>.*))?",
        r"(?P<name>.+?):(?P<private>)(?:\s(?P<text>.*))?",
    )
)
# What somebody answers to is quoted above the answer and would be read as theirs.
_REPLY = re.compile(
    r"\s*(?:replying to|(?:als )?antwort (?:auf|an)|en réponse à|respondiendo a)\s+"
    r'["“„«].*?["”“»…]?\s*(?:\n|$)',
    re.IGNORECASE,
)
_REACTION = re.compile(
    r"\s*(?:reacted to\b|removed an? .{1,40} reaction\b|reagierte auf\b|"
    r"hat (?:mit .{1,40} )?auf\b.*\breagiert|reaktion .{1,40} entfernt)",
    re.IGNORECASE | re.DOTALL,
)
# Two names and the marks between them are shorter.
_HEAD = 300
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody wrote: `number` is the line in the file, `at` seconds on its clock, `sender` untouched."""

    number: int
    at: int
    sender: str
    text: str
    private: bool


def read_text(text: str) -> Roster | None:
    """Read a saved chat; None if the first line is not the begin of a message."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    if not begin(first.rstrip("\r")):
        return None
    rows = []
    skipped = []
    for message in messages(text):
        display = clean_line(message.sender)
        said = clean_text(_REPLY.sub("", message.text, count=1))
        if display:
            # Who only claps is there, and wants nothing by it.
            wishes = () if not said or _REACTION.match(said) else (said,)
            rows.append(Row(message.number, message.sender, display, joined=message.at, wishes=wishes))
        else:
            skipped.append(Skipped(message.number, "roster-no-name", text=message.text))
    return Roster("zoom_chat", "statements", tuple(rows), tuple(skipped), talk=True)


def messages(text: str) -> Iterator[Message]:
    """Yield every message of a saved chat, in order; what stands before the first is nobody's."""
    begun: Message | None = None
    lines: list[str] = []
    days = 0
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        if found := begin(line):
            if begun:
                yield _ended(begun, lines)
            # A chat that goes on after midnight has no date to say so.
            if begun and found.at + days < begun.at - _DAY // 2:
                days += _DAY
            begun = Message(number, found.at + days, found.sender, found.text, found.private)
            lines = [found.text]
        else:
            lines.append(line.strip())
    if begun:
        yield _ended(begun, lines)


def _ended(begun: Message, lines: list[str]) -> Message:
    return Message(begun.number, begun.at, begun.sender, "\n".join(lines).strip(), begun.private)


def begin(line: str) -> Message | None:
    """Return what the first line of a message says, None for any other line."""
    if not line[:1].isdigit():
        return None
    begin, tail = _BEGIN.fullmatch(line[:_HEAD].rstrip()), line[_HEAD:]
    if not begin or int(begin["h"]) > 23 or int(begin["m"]) > 59:
        return None
    at = int(begin["h"]) * 3600 + int(begin["m"]) * 60 + int(begin["s"] or 0)
    if sent := _SENDER.fullmatch(begin["rest"].lstrip()):
        for pattern in _SENT:
            if found := pattern.fullmatch(sent["rest"]):
                return Message(
                    0, at, found["name"].strip(), ((found["text"] or "") + tail).strip(), bool(found["private"])
                )
    if "\t" in begin["gap"] and (found := _CLOUD.fullmatch(begin["rest"])):
        return Message(0, at, found["name"].strip(), (found["text"] + tail).strip(), False)
    return None
