"""Text that people typed: cleaned once on the way in, and again where it leaves for a terminal.

Control characters, bidi overrides and lone surrogates go; directional marks, joiners and characters that this
Python does not know yet stay, because real names and emoji need them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

NAME_LIMIT = 120
LINE_LIMIT = 500
TEXT_LIMIT = 8_000

_BIDI = "\u202a-\u202e\u2066-\u2069"
_DROPPED = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{_BIDI}]")
_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
"""What looks like a blank, and is a letter or a sign by its category."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Mn", "Mc", "Me", "Zs", "Zl", "Zp"})
_ENDS_OF_LINES = re.compile("\r\n|[\r\x85\u2028\u2029\x0b\x0c]")
_BLANKS = re.compile(r"[ \t\n]+")
_ESCAPES = re.compile(
    "(?:\x1b\\]|\x9d)[^\x07\x1b\x9c\x9d\n]*(?:\x07|\x1b\\\\|\x9c|$)|(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"
)


def editable(text: str) -> str:
    """Return `text` without anything that acts on a terminal, for a field in which it is edited: blanks stay, line ends
    become `\\n`."""
    if text.isprintable():
        # Most texts are, and what goes never is: looking for it takes five times as long as this.
        return text
    return _DROPPED.sub("", _ENDS_OF_LINES.sub("\n", _ESCAPES.sub("", text)))


def clean_text(text: str) -> str:
    """Return `text` as it is stored: nothing acts in it, lines have no blanks at their ends, tabs stay."""
    text = unicodedata.normalize("NFC", editable(text))
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n ")


def clean_line(text: str) -> str:
    """Return `text` on one line, runs of blanks as one blank, ends stripped."""
    return _BLANKS.sub(" ", clean_text(text)).strip()


def visible(text: str) -> str:
    """Return what may be written to a terminal; unlike cleaning it keeps blanks and line ends as they are."""
    return _DROPPED.sub("\N{REPLACEMENT CHARACTER}", _ENDS_OF_LINES.sub("\n", text))


_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae"})


def slug(text: str, limit: int) -> str:
    """Return `text` in small plain letters, digits and single hyphens, cut between words if it is longer than `limit`;
    "" if nothing is left."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPELLED_OUT))
    plain = re.sub(r"[^a-z0-9]+", "-", re.sub(r"[\u0300-\u036f]", "", plain)).strip("-")
    if len(plain) <= limit:
        return plain
    return plain[: limit + 1].rpartition("-")[0] or plain[:limit]


def shows(text: str) -> bool:
    """Tell whether there is anything to be seen in `text`: blanks, joiners, fillers and marks without a letter are
    nothing."""
    return any(sign not in _FILLERS and unicodedata.category(sign) not in _UNSEEN for sign in text)


def _limited(text: str, limit: int) -> str:
    if len(text) > limit:
        raise PydanticCustomError("text-too-long", "text too long", {"length": len(text), "limit": limit})
    return text


def _filled(text: str) -> str:
    if not text:
        raise PydanticCustomError("text-empty", "text empty")
    return text


Name = Annotated[str, AfterValidator(clean_line), AfterValidator(lambda t: _limited(_filled(t), NAME_LIMIT))]
"""A person's or a device's name: one line, 1 to 120 characters."""
Line = Annotated[str, AfterValidator(clean_line), AfterValidator(lambda t: _limited(t, LINE_LIMIT))]
"""One line of up to 500 characters, may be empty."""
Title = Annotated[str, AfterValidator(clean_line), AfterValidator(lambda t: _limited(_filled(t), LINE_LIMIT))]
"""One line of 1 to 500 characters."""
Text = Annotated[str, AfterValidator(clean_text), AfterValidator(lambda t: _limited(t, TEXT_LIMIT))]
"""Several lines, up to 8,000 characters, may be empty."""
Filled = Annotated[str, AfterValidator(clean_text), AfterValidator(lambda t: _limited(_filled(t), TEXT_LIMIT))]
"""Several lines, 1 to 8,000 characters."""
