"""What a display name says: the topic that a person wants, and the name.

A number in front of the name is a choice ("2 Name", "2_Name", "(2) Name", "2. Name", "#2 Name" and their near
neighbours). Whatever a careful moderator would not dare to read is asked: then there is no choice, only a
proposal and the reason. A name without any number chooses nothing, and that is sure.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from types import MappingProxyType

from ..reason import Reason
from . import words
from .marks import clean
from .model import NO_MARKS, NOBODY, NUMBERS, Reading, Registered, Tags

_NO_TITLES: Mapping[int, str] = MappingProxyType({})

_SEPARATORS = r".,:;>|/_=*•→~\-–—−‐‑"
_NUMBER = r"\d{1,3}"
_TAG = re.compile(
    rf"[#№]?\s*(?P<open>[(\[<{{«]{{0,2}})\s*(?P<number>{_NUMBER})(?:\s*(?P<close>[)\]>}}»]{{1,2}}))?"
    rf"(?P<gap>[\s{_SEPARATORS}]*)(?P<rest>\D.*)"
)
_JOIN = rf"(?:\s*[/,;+&|]\s*|\s+(?:{'|'.join(words.JOINS)})\s+)"
_TAG_OF_SEVERAL = re.compile(
    rf"[#№]?\s*[(\[]?\s*(?P<numbers>{_NUMBER}(?:{_JOIN}{_NUMBER})+)\s*[)\]]?[\s{_SEPARATORS}]*(?P<rest>[^\W\d_]\D*)"
)
_NUMBER_AT_THE_END = re.compile(rf"(?<!\d)(?P<number>{_NUMBER})\s*[)\]]?$")
_BEFORE_THE_END = " #№([-–—|:,"
_ONLY_TAG = re.compile(rf"[#№(\[\s]*(?P<number>{_NUMBER})[)\].:\s]*")
_WORD = re.compile(r"[^\W\d_]+")
_END_OF_PERSON = re.compile(r"[,|/(\[]|\s[-–—]\s")


def read_wish(
    text: str, topics: Collection[int], *, tags: Tags = NUMBERS, titles: Mapping[int, str] = _NO_TITLES
) -> Reading:
    """Read a text that states a choice and nothing else."""
    found = read(text, topics, tags=tags)
    choices = found.proposal if found.rule == "only-number" else ()
    return _sure(choices, "", text, "wish" if choices else "talk")


def read(
    display: str,
    topics: Collection[int],
    *,
    registered: Registered = NOBODY,
    tags: Tags = NUMBERS,
    report: bool = False,
) -> Reading:
    """Read a display name in a breakout that has these topic numbers."""
    whole = clean(clean(display).replace("\ufe0f\u20e3", " "))
    if not _has_number(whole):
        if _is_device(whole):
            return _asked(whole, "device", Reason("names-device"))
        return _sure((), whole, whole, "no-number")
    if not any(map(str.isalpha, whole)):
        return _read_bare(whole, topics)
    if (tag := _TAG.fullmatch(whole)) and not _has_number(tag["rest"]):
        return _read_tag(whole, tag, topics)
    if several := _TAG_OF_SEVERAL.fullmatch(whole):
        return _read_several(whole, several, topics)
    if at_the_end := _NUMBER_AT_THE_END.search(whole):
        rest = whole[: at_the_end.start()]
        name = rest.rstrip(_BEFORE_THE_END)
        if name != rest and any(map(str.isalpha, name)) and not _has_number(name):
            return _read_end(whole, clean(name), at_the_end["number"], topics)
    return _asked(whole, "elsewhere", Reason("names-device" if _is_device(whole) else "names-elsewhere"))


def _read_tag(whole: str, tag: re.Match[str], topics: Collection[int]) -> Reading:
    number, rest = int(tag["number"]), tag["rest"]
    if tag["number"].startswith("0") and len(tag["number"]) > 2 or _belongs_to_number(rest):
        return _asked(whole, "part-of-name", Reason("names-part-of-name", {"number": number}))
    if not rest[0].isalpha() or bool(tag["open"]) > bool(tag["close"]):
        return _asked(whole, "unclear", Reason("names-unclear", {"number": number}))
    glued = not (tag["gap"] or tag["close"])
    if glued and not (rest[0].isupper() and rest[1:2].isalpha()):
        return _asked(whole, "glued", Reason("names-glued", {"number": number}))
    if number not in topics:
        return _asked(rest, "out-of-range", _not_a_topic(number, topics))
    if glued:
        return _asked(rest, "glued", Reason("names-glued", {"number": number}), number)
    if _is_device(rest):
        return _asked(rest, "device", Reason("names-device"), number)
    return _sure((number,), rest, whole, "tag")


def _read_several(whole: str, tag: re.Match[str], topics: Collection[int]) -> Reading:
    numbers = tuple(map(int, re.findall(_NUMBER, tag["numbers"])))
    reason = Reason("names-several", {"first": numbers[0], "second": numbers[1]})
    if len(set(numbers)) < len(numbers) or not set(numbers) <= set(topics) or _belongs_to_number(tag["rest"]):
        return _asked(whole, "several", reason)
    return _asked(clean(tag["rest"]), "several", reason, *numbers)


def _read_end(whole: str, rest: str, digits: str, topics: Collection[int]) -> Reading:
    number = int(digits)
    if _is_device(rest):
        return _asked(whole, "device", Reason("names-device"))
    if _is_institution(rest):
        return _asked(whole, "part-of-name", Reason("names-part-of-name", {"number": number}))
    reason = Reason("names-at-the-end", {"number": number})
    if number not in topics or digits.startswith("0") or _has_open_bracket(rest):
        return _asked(whole, "at-the-end", reason)
    return _asked(rest, "at-the-end", reason, number)


def _read_bare(whole: str, topics: Collection[int]) -> Reading:
    tag = _ONLY_TAG.fullmatch(whole)
    proposal = (int(tag["number"]),) if tag and int(tag["number"]) in topics else ()
    return _asked(whole, "only-number", Reason("names-only-number"), *proposal)


def _asked(name: str, rule: str, reason: Reason, *proposal: int) -> Reading:
    return Reading((), proposal, name, "", "", name, NO_MARKS, sure=False, rule=rule, reason=reason)


def _sure(choices: tuple[int, ...], name: str, shown: str, rule: str) -> Reading:
    return Reading(choices, (), name, "", "", shown, NO_MARKS, sure=True, rule=rule, reason=None)


def _not_a_topic(number: int, topics: Collection[int]) -> Reason:
    if topics and len(set(topics)) == max(topics) - min(topics) + 1:
        return Reason("names-out-of-range", {"number": number, "lowest": min(topics), "highest": max(topics)})
    return Reason("names-unknown-topic", {"number": number})


def _has_number(text: str) -> bool:
    return any(unicodedata.category(c)[0] == "N" for c in text)


def _has_open_bracket(text: str) -> bool:
    return text.count("(") > text.count(")") or text.count("[") > text.count("]")


def _is_device(text: str) -> bool:
    lowered = text.casefold()
    parts = {*_WORD.findall(lowered), *re.split(r"[^\w-]+", lowered)}
    return lowered in words.DEFAULT_NAMES or not words.DEVICES.isdisjoint(parts)


def _is_institution(text: str) -> bool:
    """Whether the part that should be the person's name names an organisation instead."""
    person = _END_OF_PERSON.split(text, maxsplit=1)[0].casefold()
    return "e.v." in person or any(
        word in words.INSTITUTIONS or word.endswith(words.INSTITUTION_ENDS) for word in _WORD.findall(person)
    )


def _belongs_to_number(rest: str) -> bool:
    """Whether what stands behind a number in front makes it an ordinal, a count or a part of a name."""
    found = _WORD.search(rest)
    if not found:
        return False
    written, word = found[0], found[0].casefold()
    return (
        (len(written) == 1 and (written.islower() or written == rest))
        or word in words.COUNTED
        or word in words.RANK_WORDS
        or word.startswith(words.RANKS)
        or _is_institution(rest)
    )
