"""What stands ahead of a place among the pieces of a display name."""

from __future__ import annotations

from collections.abc import Sequence

from .expression import Expression
from .items import Item
from .numbers import belongs, number_of
from .roman import ROMAN

_SHORT_TAGS = frozenset("TRWG")
HIGHEST_WISH = 99
_AROUND = frozenset(("wishes", "links", "now", "then", "instead", "unsure", "anything", "joins"))


class Lookahead:
    """Looks ahead from the places of an expression that is being read; nothing here moves on."""

    def __init__(self, items: Sequence[Item], start: int, stop: int) -> None:
        self.items, self.stop = items, stop
        self.at = start
        self.result = Expression(start)
        self.joined = False

    def _item(self, at: int) -> Item | None:
        return self.items[at] if at < self.stop else None

    def _number_at(self, at: int) -> tuple[int, str] | None:
        """Return the number at a place; behind a Roman one a single Roman letter is one as well."""
        found = number_of(self.items, at)
        if found is None and self.result.style == "roman" and self.joined and self.items[at].text in ("I", "V", "X"):
            return ROMAN[self.items[at].text], "roman"
        return found

    def _joins(self, at: int) -> bool:
        """Whether a word between two wishes stands at a place; one letter only if it is small and alone, not "U3"."""
        item, after = self._item(at), self._item(at + 1)
        if not (item and item.sort == "word" and "joins" in item.kinds):
            return False
        return len(item.text) > 1 or (
            item.text == item.text.lower() and not (after and after.glued and after.text != ".")
        )

    def _number_follows(self, at: int) -> bool:
        return at + 1 < self.stop and number_of(self.items, at + 1) is not None

    def _tag_follows(self, at: int) -> bool:
        item = self._item(at)
        return bool(item and item.sort == "word" and "tags" in item.kinds and self._behind_tag(at + 1))

    def _behind_tag(self, at: int) -> int:
        """Return the place of the number that belongs to a tag word in front of `at`, 0 if there is none."""
        while (item := self._item(at)) and (
            (item.sort == "sign" and item.text in ".:-_#=*/'°º" or item.sort == "arrow")
            or item.text in ("n", "N")
            or (item.sort == "word" and not item.kinds.isdisjoint(("tags", "links")) and not number_of(self.items, at))
        ):
            at += 1
        if item is None:
            return 0
        if item.sort == "open":
            return self._behind_tag(at + 1) and at
        if number_of(self.items, at) or (item.sort == "word" and item.value and "doubtful" in item.kinds):
            return at
        return at if item.text in ("I", "V", "X") else 0

    def _leads_on(self, at: int) -> bool:
        """Whether the expression goes on at a place behind a joining sign or word."""
        while (item := self._item(at)) and (
            (item.sort == "sign" and (item.text in "/,;+&>:" or (item.text == "." and item.glued))) or self._joins(at)
        ):
            at += 1
        if item is None:
            return False
        number = number_of(self.items, at)
        if number is None and self.result.style == "roman" and item.text in ("I", "V", "X"):
            number = ROMAN[item.text], "roman"
        if number is not None:
            if number[1] == "roman" and self.result.style != "roman":
                return False
            return number[0] <= HIGHEST_WISH and not belongs(self.items, at, self.stop)
        if item.sort == "word" and not item.kinds.isdisjoint(_AROUND):
            if not item.kinds.isdisjoint(("anything", "unsure")):
                return True
            after = self._item(at + 1)
            pointed = after and after.sort == "sign" and (after.text == ":" or (after.text == "." and after.glued))
            return self._leads_on(at + 2 if pointed else at + 1)
        if item.sort == "word" and "ranks" in item.kinds and self._number_follows(at):
            return True
        if item.sort == "word" and item.text in _SHORT_TAGS and self._number_follows(at):
            return True
        return item.text == "#" and self._number_follows(at) or self._tag_follows(at)

    def _is_joining(self, item: Item) -> bool:
        return (
            item.sort == "word" and "joins" in item.kinds and bool(self.result.numbers) and self._leads_on(self.at + 1)
        )

    def _ordinal(self, at: int) -> int:
        """Return the place behind what makes a number an ordinal, or the place itself."""
        item = self._item(at)
        if item and item.sort == "sign" and item.glued and item.text in ".°ºª'":
            after = self._item(at + 1)
            if after and after.sort == "word" and after.glued and "endings" in after.kinds:
                return at + 2
            return at + 1 if item.text in ".°ºª" else at
        if item and item.text == "er" and self.items[at - 1].value != 1:
            return at
        if item and item.sort == "word" and "endings" in item.kinds and (item.glued or len(item.text) > 3):
            after = self._item(at + 1)
            if len(item.text) > 1 or (after and after.sort == "word" and "tags" in after.kinds):
                if not item.glued and not (after and after.sort == "word" and "tags" in after.kinds):
                    return at
                return at + 1
        return at

    def _letter(self, at: int) -> bool:
        item, after = self._item(at), self._item(at + 1)
        if not (item and item.sort == "word" and len(item.text) == 1):
            return False
        if not item.glued and "joins" in item.kinds and self._number_follows(at):
            return False
        if item.glued:
            return not (after and after.glued and after.sort in ("word", "number"))
        return item.text.islower() and not (after and after.sort == "sign" and after.text == ".")

    def _is_time(self, at: int) -> bool:
        sign, after = self._item(at), self._item(at + 1)
        return bool(
            sign and after and sign.sort == "sign" and sign.text == ":" and sign.glued
            and after.sort == "number" and after.glued and len(after.text) == 2
        )  # fmt: skip

    def _is_short_tag(self, item: Item) -> bool:
        """Whether "T2", "R2" stand here; written small only with a separator behind, and not "R2D2"."""
        sign = self._item(self.at + 1)
        signed = bool(sign and sign.sort == "sign" and sign.glued and sign.text in "-_:" and item.text.isupper())
        number, after = self._item(self.at + 1 + signed), self._item(self.at + 2 + signed)
        if item.text.upper() not in _SHORT_TAGS or not (number and number.sort == "number" and number.glued):
            return False
        if after and after.glued and after.sort == "word":
            return False
        return item.text.isupper() or bool(after and after.sort == "sign" and after.text in "_-:|)")

    def _is_next_best(self, at: int) -> bool:
        item = self._item(at)
        return bool(item and item.sort == "word" and not item.kinds.isdisjoint(("then", "joins")))
