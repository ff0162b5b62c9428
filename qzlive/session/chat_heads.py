"""What a chat or an e-mail puts before the text that somebody wrote: times, names, marks of a quotation.

They are cut off before a text is read as a list, so that nobody's name gets among the results.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..roster.sources.zoom_chat import begin

_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?(?: Uhr)?"
_NAME = r"[^\s:\[\]][^:\n]{0,79}?"
_WRITTEN = re.compile(
    rf"[\u200e\u200f]?(?:\[{_DATE},? {_TIME}\]|\[{_TIME}(?:, {_DATE})?\]|{_DATE},? {_TIME} [-–])\s+{_NAME}:(?:\s+|$)"
)
"""WhatsApp's export, Telegram's, and whatever writes the time, the name and a colon before the text."""
_ABOVE = re.compile(
    rf"(?:\[(?:{_DATE},? )?{_TIME}\]\s+{_NAME}|"
    rf"{_NAME}(?:\s{{2,}}|\t| [—–|] )(?:(?:heute|gestern|today|yesterday)[, ]*)?(?:um |at )?(?:{_DATE},? )?{_TIME})",
    re.IGNORECASE,
)
"""Teams and Slack: time and name on a line of their own, the text below."""
_QUOTED = re.compile(r"\s{0,3}(?:> ?)+")
_WROTE = re.compile(
    r"(?:Am|On|Von|Le)\b.{5,200}\b(?:schrieb|wrote|écrit)\b.{0,120}:\s*|-{3,} ?.{5,60} ?-{3,}", re.IGNORECASE
)
_MARKED = re.compile(r"\s*(?:[^\w\s\"'„“(\[]|o\s|\d{1,3}[.)]\s)")
_LONGEST = 400
"""Characters of a line that is looked at: heads are shorter."""


def without_heads(raws: Sequence[str]) -> list[str]:
    """Return as many lines, those of a chat or a quoted e-mail without what their program put before them; a message
    without a mark of its own gets one, for it is a point."""
    lines = _unquoted(raws)
    above = _all_above(lines)
    return ["" if place in above else _bare(line, place - 1 in above) for place, line in enumerate(lines)]


def _bare(line: str, begins: bool) -> str:
    head = line[:_LONGEST].strip()
    message = begin(line.strip())
    if found := _WRITTEN.match(head):
        line, begins = line.strip()[found.end() :], True
    elif message is not None:
        line, begins = message.text, True
    return f"• {line}" if begins and line.strip() and not _MARKED.match(line) else line


def _unquoted(raws: Sequence[str]) -> list[str]:
    """Take the marks of a quotation away. One line alone that begins with ">" compares something."""
    quoted = [place for place, line in enumerate(raws) if _QUOTED.match(line)]
    if len(quoted) < 2 and len(quoted) < sum(1 for line in raws if line.strip()):
        return list(raws)
    lines = [_QUOTED.sub("", line, count=1) if _QUOTED.match(line) else line for line in raws]
    for place, line in enumerate(lines):
        if len(line) < _LONGEST and _WROTE.fullmatch(line.strip()):
            lines[place] = ""
    return lines


def _all_above(lines: Sequence[str]) -> frozenset[int]:
    """Return the places of lines with nothing but a time and a name, if each has a text below it."""
    heads = [place for place, line in enumerate(lines) if len(line) < _LONGEST and _ABOVE.fullmatch(line.strip())]
    found = frozenset(heads)
    texted = (place + 1 < len(lines) and lines[place + 1].strip() and place + 1 not in found for place in heads)
    return found if all(texted) else frozenset()
