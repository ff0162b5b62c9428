"""Numbers in what is left of a display name: which of them belong to it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from .items import Item
from .numbers import belongs
from .people import has_device

_AROUND = frozenset(
    ("wishes", "instead", "unsure", "anything", "undecided", "now", "then", "joins", "links", "moments", "not_this")
)
_TAKEN = frozenset(("tags", "nameless", "ranks", "units", "ordered", "singles"))
_NO_NICKNAMES = frozenset(("tags", "units", "institutions", "devices", "phones", "nameless", "joins", "links"))
_OWNERS = frozenset(("institutions", "units", "devices", "phones"))


def unexplained(items: Sequence[Item]) -> list[int]:
    """Return the places of the numbers that belong to nothing in the name: they may be choices."""
    if not any(item.sort == "number" for item in items) or has_device(items):
        return []
    return [place for place, item in enumerate(items) if item.sort == "number" and not explained(items, place)]


def explained(items: Sequence[Item], place: int) -> bool:
    """Whether the number at a place belongs to the words around it."""
    item = items[place]
    before = items[place - 1] if place else None
    after = items[place + 1] if place + 1 < len(items) else None
    if belongs(items, place, len(items)) or _in_idiom(items, place) or _in_time(items, place):
        return True
    if after and after.sort == "word" and not after.kinds.isdisjoint(("counted", "offices")):
        return True
    if before and before.sort == "sign" and before.text in ".-_" and place > 1:
        before = items[place - 2]
    if before and before.sort == "word" and not before.kinds.isdisjoint(_OWNERS):
        return True
    if (
        before
        and before.sort == "word"
        and "moments" in before.kinds
        and not (before.text[:1].isupper() and len(before.text) > 3)
    ):
        return True
    if (
        place > 1
        and item.glued
        and before
        and before.sort == "word"
        and before.glued
        and items[place - 2].sort == "number"
    ):
        return True
    if item.glued and before and before.sort == "word" and after and after.sort == "word" and after.glued:
        return True
    if (
        item.glued
        and before
        and before.sort == "open"
        and before.glued
        and place > 1
        and items[place - 2].sort == "word"
    ):
        return True
    if (
        item.glued
        and before
        and before.sort == "word"
        and before.text.isupper()
        and len(item.text) > 1
        and before.text not in ("AG", "WS")
    ):
        return "tags" not in before.kinds
    return len(item.text) in (4, 5) and (item.value or 0) >= 1000


def is_handle(items: Sequence[Item], place: int) -> bool:
    """Whether a number is the end of a nickname: "niklas87"."""
    item, before = items[place], items[place - 1] if place else None
    alone = place + 1 == len(items) or not items[place + 1].glued
    return bool(
        before and before.sort == "word" and before.kinds.isdisjoint(_NO_NICKNAMES)
        and item.glued and alone and len(before.text) > 2 and len(item.text) > 1 and before.text[1:].islower()
    )  # fmt: skip


def is_no_topic(items: Sequence[Item], place: int, topics: Collection[int]) -> bool:
    """Whether a number is higher than anybody's topic and stands behind a word: a year, a club ("Linden 96")."""
    item, before = items[place], items[place - 1] if place else None
    high = item.style == "plain" and (item.value or 0) > max(30, max(topics, default=0))
    return bool(high and before and before.sort == "word" and before.text[0].isupper() and "tags" not in before.kinds)


def is_torn(items: Sequence[Item]) -> bool:
    """Whether a name out of which a wish was taken still holds a piece of it: a number, or a word around one."""
    words = [item for item in items if item.sort == "word"]
    added = any(
        item.text in "+&" and (place + 1 == len(items) or items[place + 1].sort == "close")
        for place, item in enumerate(items)
    )
    return (
        added
        or bool(unexplained(items))
        or any(
            not item.kinds.isdisjoint(_TAKEN if number == 0 else ())
            or (item.text.islower() and len(item.text) > 2 and not item.kinds.isdisjoint(_AROUND))
            for number, item in enumerate((*words[:1], *words[-1:]))
        )
    )


def _in_time(items: Sequence[Item], place: int) -> bool:
    """Whether a number is the hour or the minutes of "16:30"."""
    for hour in (place, place - 2):
        if 0 <= hour < len(items) - 2 and items[hour + 1].text == ":" and items[hour + 1].glued:
            minutes = items[hour + 2]
            if items[hour].sort == "number" and minutes.sort == "number" and minutes.glued and len(minutes.text) == 2:
                return True
    return False


def _in_idiom(items: Sequence[Item], place: int) -> bool:
    if (
        place > 1
        and items[place - 1].sort == "sign"
        and items[place - 1].text in "/&"
        and items[place - 2].sort == "number"
    ):
        return belongs(items, place - 2, len(items))
    return False


def without(text: str, items: Sequence[Item], places: Iterable[int]) -> str:
    """Return the text without the items at some places, nor brackets that are empty then."""
    kept, end = "", 0
    for place in sorted(places):
        item = items[place]
        bracket = place and items[place - 1].sort == "open" and items[place - 1].partner == place + 1
        kept += text[end : items[place - 1].start if bracket else item.start]
        end = items[place + 1].end if bracket else item.end
    return " ".join((kept + text[end:]).split()).replace(" ,", ",")
