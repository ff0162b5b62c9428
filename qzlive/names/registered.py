"""The registration list decides where a number belongs."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from ..reason import Reason
from .draft import Draft, asked, nothing
from .folding import keys
from .items import Item
from .model import Registered

_ENDS = (re.compile(r"[^\w]*\d+[^\w]*(\w.*)"), re.compile(r"(.*\w)[^\w]*[^\w\d]\d+[^\w]*"))


def covered(text: str, items: list[Item], registered: Registered) -> list[Item]:
    """Make one piece of the longest registered name with digits in it that is a part of the text, not the whole of it.

    Every run of pieces is looked up, so that it takes no longer with a long list than with a short one.
    """
    low = text.casefold()
    if len(low) != len(text) or not any(map(str.isdigit, low)) or any(item.partner >= 0 for item in items):
        return items
    found = [
        (first, last)
        for first in range(len(items))
        if items[first].start > 0
        for last in range(first, len(items))
        if _piece(low, items, first, last) in registered.numbered
    ]
    # A name that the text begins with as well is not told from one that somebody bears.
    found = [(first, last) for first, last in found if low.find(_piece(low, items, first, last)) == items[first].start]
    if not found:
        return items
    first, last = max(found, key=lambda run: items[run[1]].end - items[run[0]].start)
    start, end = items[first].start, items[last].end
    whole = Item("word", text[start:end], start, end, items[first].glued, frozenset({"institutions"}))
    return [*items[:first], whole, *items[last + 1 :]]


def _piece(text: str, items: list[Item], first: int, last: int) -> str:
    return text[items[first].start : items[last].end]


def _without_number(text: str) -> str:
    """Return a text without the number at one of its ends, "" if there is none."""
    return next((found[1] for form in _ENDS if (found := form.fullmatch(text))), "")


def settled(text: str, draft: Draft, topics: Collection[int], registered: Registered) -> Draft:
    """Decide by the list: the text is registered with its number, or what is left without it, or both, or neither."""
    if not any(map(str.isalnum, text)) or not any(c.isalnum() and not c.isalpha() for c in text):
        return draft
    whole = registered.count(text)
    bare = draft.name if draft.name != text else _without_number(text) if draft.single else ""
    without = registered.count(bare) if bare else 0
    if whole and bare and text.casefold() not in registered.numbered and keys(text) == keys(bare):
        # "3 3. Grundschule": keys hold each word once, and only without the first number it is as registered.
        whole = 0
    if whole and without:
        return asked(text, "registered-both", Reason("names-registered-both"), draft.wanted)
    if whole:
        return nothing(text, "registered", draft.marks)
    if without == 1 and draft.reason and draft.single and len(draft.wanted) == 1:
        return replace(draft, name=bare, reason=None, rule="registered-without")
    # The number tells namesakes apart only if there are so many.
    if draft.reason is None and draft.rule == "end" and without > 1 and draft.wanted[0] <= without:
        return asked(draft.name, "namesakes", Reason("names-at-the-end", {"number": draft.wanted[0]}), draft.wanted)
    return draft
