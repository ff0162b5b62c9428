"""The registration list decides where a number belongs."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from ..reason import Reason
from .draft import Draft, asked, nothing
from .items import Item
from .model import Registered

_ENDS = (re.compile(r"[^\w]*\d+[^\w]*(\w.*)"), re.compile(r"(.*\w)[^\w]*[^\w\d]\d+[^\w]*"))


@lru_cache(maxsize=8)
def _longest_first(numbered: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted((written.casefold() for written in numbered), key=len, reverse=True))


def covered(text: str, items: list[Item], registered: Registered) -> list[Item]:
    """Make one piece of each registered name with digits in it that is a part of the text, not the whole of it."""
    low = text.casefold()
    if len(low) != len(text) or not any(map(str.isdigit, low)):
        return items
    for written in _longest_first(registered.numbered):
        start = low.find(written)
        end = start + len(written)
        inside = [place for place, item in enumerate(items) if start <= item.start and item.end <= end]
        if start <= 0 or not inside or items[inside[0]].start != start or items[inside[-1]].end != end:
            continue
        whole = Item("word", text[start:end], start, end, items[inside[0]].glued, frozenset({"institutions"}))
        if all(items[place].partner < 0 for place in range(len(items))):
            return [*items[: inside[0]], whole, *items[inside[-1] + 1 :]]
    return items


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
    if whole and without:
        return asked(text, "registered-both", Reason("names-registered-both"), draft.wanted)
    if whole:
        return nothing(text, "registered", draft.marks)
    if without == 1 and draft.reason and draft.single and len(draft.wanted) == 1:
        return replace(draft, name=bare, reason=None, rule="registered-without")
    if without > 1 and draft.reason is None and draft.rule == "end":
        return asked(draft.name, "namesakes", Reason("names-at-the-end", {"number": draft.wanted[0]}), draft.wanted)
    return draft
