"""Letters instead of numbers: A is the first topic."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..reason import Reason
from .draft import Draft, asked, nothing
from .front import begin, behind
from .items import Item
from .people import called, is_only_device
from .words import Lexicon

_CLOSERS = frozenset("):|-_=>")


def read_letters(text: str, items: list[Item], topics: Collection[int], words: Lexicon) -> Draft:
    """Read "B Niklas", "B) Niklas", "Gruppe B Niklas", "Niklas [C]"; a number is asked."""
    start = begin(items)
    places = _front(items, start)
    ordered = sorted(topics)
    if places:
        chosen, end, strong = places
        rest, signs = behind(items, end)
        if rest >= len(items):
            return asked(text, "only-letter", Reason("names-only-number"), _topics(chosen, ordered))
        name = text[items[rest].start :]
        if any(item.sort == "number" for item in items[rest:]):
            return _asked_number(text, items, ordered)
        return _judged(text, name, chosen, ordered, sure=_is_tag(items, rest, signs, strong), rule="letter")
    if (back := _back(items)) is not None:
        chosen, begun, strong = back
        name = text[: items[begun].start].rstrip(" -–—|:,;_/")
        if any(item.sort == "number" for item in items[:begun]):
            return _asked_number(text, items, ordered)
        return _judged(text, name, chosen, ordered, sure=strong, rule="end-letter")
    if any(item.sort == "number" for item in items):
        return _asked_number(text, items, ordered)
    if is_only_device(items):
        return asked(text, "device", Reason("names-device"), marks=frozenset({"device"}))
    if called(items, words, "nameless"):
        return asked(text, "nameless", Reason("names-nameless"))
    return nothing(text, "no-letter")


def alone(items: Sequence[Item]) -> bool:
    """Whether a letter stands where the number should be, set off as a tag: "B) …", "[B] …", "Gruppe B …"."""
    start = begin(items)
    found = _front(items, start)
    if not found or any(item.text in ("H", "M", "CH") for item in items[start : found[1]]):
        return False
    rest, signs = behind(items, found[1])
    return rest < len(items) and (found[2] or bool(set(signs) & (_CLOSERS - {"-"}))) and signs != "."


def _letter(item: Item) -> int | None:
    """Return 1 for A, 2 for B; None for anything but one letter of the alphabet."""
    if item.sort == "word" and len(item.text) == 1 and item.text.isascii():
        return ord(item.text.upper()) - ord("A") + 1
    return None


def _front(items: Sequence[Item], start: int) -> tuple[list[int], int, bool] | None:
    """Return the letters in front, the place behind them, and whether a bracket or a tag word marks them."""
    at, strong = start, False
    while at < len(items) and items[at].sort == "word" and "tags" in items[at].kinds and len(items[at].text) != 1:
        strong = True
        at += 1
        while at < len(items) and items[at].sort == "sign" and items[at].text in ".:-_#":
            at += 1
    closing = -1
    if at < len(items) and items[at].sort == "open":
        closing, at = items[at].partner, at + 1
    chosen: list[int] = []
    while at < len(items) and (number := _letter(items[at])) is not None:
        chosen.append(number)
        at += 1
        joined = at + 1 < len(items) and (
            (items[at].sort == "sign" and items[at].text in "/,+&;>")
            or (items[at].sort == "word" and "joins" in items[at].kinds and len(items[at].text) > 1)
        )
        if not (joined and _letter(items[at + 1]) is not None):
            break
        at += 1
    if not chosen or (closing >= 0 and at != closing):
        return None
    return chosen, at + (closing >= 0), strong or closing >= 0


def _is_tag(items: Sequence[Item], rest: int, signs: str, strong: bool) -> bool:
    """A single letter may be an initial: "B. Schneider", "B Schneider" among capitals."""
    word = items[rest]
    if strong or set(signs) & _CLOSERS:
        return True
    if "." in signs or word.sort != "word" or word.glued:
        return False
    letter = items[rest - 1]
    return letter.text.isupper() and len(word.text) > 1 and not word.text.isupper()


def _back(items: Sequence[Item]) -> tuple[list[int], int, bool] | None:
    """Return letters at the end, the place where they begin, and whether they are marked."""
    for place in range(1, len(items)):
        item = items[place]
        marked = item.sort == "open" or (item.sort == "word" and "tags" in item.kinds) or (
            item.sort == "sign" and item.text in "-|:" and not item.glued
        )  # fmt: skip
        begun = place + 1 if item.sort == "sign" else place
        if marked and (found := _front(items, begun)) and found[1] == len(items):
            return found[0], place, True
    return None


def _topics(chosen: Sequence[int], ordered: Sequence[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(ordered[number - 1] for number in chosen if number <= len(ordered)))


def _judged(text: str, name: str, chosen: Sequence[int], ordered: Sequence[int], *, sure: bool, rule: str) -> Draft:
    topics = _topics(chosen, ordered)
    if any(number > len(ordered) for number in chosen):
        return asked(name, rule, Reason("names-letter-unknown", {"count": len(ordered)}), topics)
    if not any(map(str.isalpha, name)) or not sure:
        return asked(text, rule, Reason("names-initial"), topics)
    return Draft(topics, name, rule)


def _asked_number(text: str, items: Sequence[Item], ordered: Sequence[int]) -> Draft:
    number = next((item.value or 0 for item in items if item.sort == "number"), 0)
    proposal = (ordered[number - 1],) if 0 < number <= len(ordered) and items[0].sort == "number" else ()
    return asked(text, "number-not-letter", Reason("names-number-not-letter", {"number": number}), proposal)
