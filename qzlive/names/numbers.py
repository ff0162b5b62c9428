"""Numbers among the pieces of a display name, and whether one belongs to what stands behind it."""

from __future__ import annotations

from collections.abc import Sequence

from .items import Item
from .roman import ROMAN

_ADJECTIVES = ("ig", "ige", "iger", "iges", "igen", "mal", "fach", "teilig", "stündig")


def number_of(items: Sequence[Item], at: int) -> tuple[int, str] | None:
    """Return value and style of the number at a place, None if there is none. Single Roman letters are none."""
    item = items[at]
    if item.sort == "number":
        return item.value or 0, item.style
    if item.sort == "word":
        if item.value is not None and "numbers" in item.kinds:
            return item.value, "word"
        if item.value is not None and "doubtful" in item.kinds and not item.text.istitle():
            return item.value, "doubtful"
        if (len(item.text) > 1 or _single(items, at)) and item.text in ROMAN:
            return ROMAN[item.text], "roman"
        if len(item.text) > 1 and item.text.islower() and item.text.upper() in ROMAN and _closed(items, at):
            return ROMAN[item.text.upper()], "roman"
    return None


def _single(items: Sequence[Item], at: int) -> bool:
    """Whether one Roman letter is set off as a number: "[V] …", "I) …", "V - …"; with a point it is an initial."""
    if items[at].text not in ("I", "V", "X") or at + 1 >= len(items):
        return False
    after = items[at + 1]
    if after.text in (")", "]", "}") and after.glued:
        return True
    spaced = at + 2 < len(items) and not items[at + 2].glued
    return (
        at == 0 and spaced and after.sort == "sign" and after.text in "-:|" and (after.text != "-" or not after.glued)
    )


def _closed(items: Sequence[Item], at: int) -> bool:
    """Whether a bracket closes behind a piece: "iii) …", "(iv) …"."""
    return at + 1 < len(items) and items[at + 1].glued and items[at + 1].text in (")", "]")


def belongs(items: Sequence[Item], at: int, stop: int) -> bool:
    """Whether the number at a place belongs to what stands behind it: an ordinal, a count, "24/7"."""
    after = at + 1
    if after < stop and items[after].glued and items[after].sort == "sign":
        if items[after].text == ".":
            after += 1
        elif (
            items[after].text in ",."
            and _is_measured(items, after + 1, stop)
            or items[after].text in "/&"
            and _idiom(items, at, stop)
        ):
            return True
        elif items[after].text == "-" and after + 1 < stop and items[after + 1].glued:
            return _is_compound(items, after + 1)
    if after >= stop or items[after].sort != "word":
        return False
    word = items[after]
    if word.glued and after == at + 1 and len(word.text) == 1 and _is_chained(items, after):
        return True
    if word.glued and after == at + 1 and len(word.text) > 1 and "endings" not in word.kinds:
        return word.text[0].islower()
    counted = "counted" in word.kinds and (len(word.text) > 2 or word.text.islower())
    return counted or (after > at + 1 and not word.kinds.isdisjoint(("offices", "institutions", "ordered")))


def _is_measured(items: Sequence[Item], at: int, stop: int) -> bool:
    """Whether the rest of a decimal number and its measure stand here: "1,5 Grad"."""
    return (
        at + 1 < stop
        and items[at].sort == "number"
        and items[at].glued
        and items[at + 1].sort == "word"
        and "counted" in items[at + 1].kinds
    )


def _is_compound(items: Sequence[Item], at: int) -> bool:
    """Whether a word behind "3-" makes a compound: "3-Länder-Eck", "4-köpfig", "3-Generationen-Haus"."""
    word = items[at]
    if word.sort != "word":
        return False
    if not word.kinds.isdisjoint(("counted", "institutions")) or (
        word.text.islower() and word.text.endswith(_ADJECTIVES)
    ):
        return True
    chained = at + 2 < len(items) and items[at + 1].text == "-" and items[at + 1].glued and items[at + 2].glued
    return chained and items[at + 2].sort == "word" and not items[at + 2].kinds.isdisjoint(("institutions", "counted"))


def _is_chained(items: Sequence[Item], at: int) -> bool:
    """Whether a capital behind the number is joined to a word: "3D-Druck", "2G-Regel"."""
    return (
        items[at].text.isupper()
        and at + 2 < len(items)
        and items[at + 1].text == "-"
        and items[at + 1].glued
        and items[at + 2].glued
        and items[at + 2].sort == "word"
    )


def _idiom(items: Sequence[Item], at: int, stop: int) -> bool:
    """Whether "24/7", "50/50", "1&1" or a number of two parts that is no list stands here."""
    if at + 2 >= stop or items[at + 2].sort != "number" or not items[at + 2].glued:
        return False
    first, sign, second = items[at].value, items[at + 1].text, items[at + 2].value
    return (first, sign, second) in (
        (24, "/", 7),
        (7, "/", 24),
        (50, "/", 50),
        (1, "&", 1),
        (24, "/", 24),
        (100, "/", 100),
    )
