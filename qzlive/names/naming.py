"""The name that is left: without decoration at its ends, apart from the organisation."""

from __future__ import annotations

import re
import unicodedata

from .items import take_apart
from .marks import peel
from .people import organisation_in
from .words import Lexicon

_COMMA = re.compile(r"(?<=\w)# (?=\w)")
_RIM_START = re.compile(r"[\s\-_–—:|>/,;=~•*!.\\^]+(?=\w|[(\[\"'«“„?+])")
_PLAIN = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")
_FORMULAS = ("=", "+", "@")
_MARKUP = re.compile(r"\s*</?(?:b|i|u|s|em|strong|span|font|p|br|small|sup|sub|mark|div|h\d)\b[^<>]*>\s*")


def named(text: str, words: Lexicon, *, said: bool) -> tuple[str, str]:
    """Return the cleaned name and the organisation in what is left of a display name; `said`: words may stand in front
    of the name that say why there is no choice."""
    if text.startswith("+ "):
        text = text[2:]
    if text.startswith(_FORMULAS) or (_PLAIN.fullmatch(text) and not said):
        return text, ""
    name = _MARKUP.sub(" ", _COMMA.sub(", ", peel(text).text)).strip()
    name = _without_rims(name)
    items = take_apart(name, words)
    if (
        len(items) > 2
        and items[0].partner == len(items) - 1
        and items[0].text in "([{<"
        and any(map(str.isalpha, name))
    ):
        name = name[items[1].start : items[-2].end]
        items = take_apart(name, words)
    if items and items[0].sort == "word" and not items[0].kinds.isdisjoint(("undecided", "listeners")):
        after = next((item for item in items[1:] if item.sort == "word"), None)
        set_off = len(items) > 1 and items[1].sort == "sign" and items[1].text in "-:|,"
        if after and (set_off or " " in items[0].text or items[0].text.isupper()):
            name = name[after.start :]
            items = take_apart(name, words)
    person, organisation = organisation_in(name, items)
    if any(map(str.isalpha, person)):
        return _without_rims(person), organisation
    return name, ""


def _without_rims(name: str) -> str:
    """Strip emoji and stray signs at both ends, unless nothing else is there."""
    start, end = 0, len(name)
    while start < end and _is_decoration(name[start]):
        start += 1
    while end > start and _is_decoration(name[end - 1]):
        end -= 1
    stripped = name[start:end].strip() or name
    if rim := _RIM_START.match(stripped):
        stripped = stripped[rim.end() :]
    if stripped[:1] in '"“„' and stripped[-1:] in '"”“' and len(stripped) > 2:
        stripped = stripped[1:-1]
    tail = stripped.rstrip(" ,;|:–—")
    return tail or stripped


def _is_decoration(character: str) -> bool:
    return character in "\ufe0f\u200d \u20e3" or (
        unicodedata.category(character) in ("So", "Sk") and character not in "°©®"
    )
