"""Reads an expression of a wish from the pieces of a display name, as far as it makes sense."""

from __future__ import annotations

from collections.abc import Sequence

from .expression import Expression
from .items import Item
from .lookahead import HIGHEST_WISH
from .moves import FROM, Moves
from .numbers import belongs, number_of
from .roman import ROMAN
from .words import plain

_LIST = frozenset("/,;+&|>\\")
_HELPERS = frozenset(("H", "CH", "M", "Host", "host", "h"))


def parse(items: Sequence[Item], start: int, stop: int | None = None) -> Expression | None:
    """Return the longest expression that begins at an item, None if there is none with a number in it."""
    parser = _Parser(items, start, len(items) if stop is None else stop)
    parser.run()
    return parser.finished()


class _Parser(Moves):
    def run(self) -> None:
        while self.at < self.stop:
            item = self.items[self.at]
            if item.sort == "open":
                moved = self._bracket(item)
            elif self._number_at(self.at) is not None and not self._is_joining(item):
                moved = self._number()
            elif item.sort == "arrow":
                moved = bool(self.result.wanted) and self._leads_on(self.at + 1) and self._change(1)
            elif item.sort == "sign":
                moved = self._sign(item)
            elif item.sort == "word":
                moved = self._word(item)
            else:
                moved = False
            if not moved:
                return

    def finished(self) -> Expression | None:
        result = self.result
        if not result.numbers and not (result.anything and result.end):
            return None
        if self.ranks and len(self.ranks) == len(result.wanted):
            ranks = [self.ranks[value] for value in result.wanted]
            if min(ranks) != 1 or len(set(ranks)) < len(ranks):
                result.doubt = result.doubt or "rank"
            result.wanted.sort(key=lambda value: self.ranks[value])
        elif self.ranks:
            result.doubt = result.doubt or "rank"
        result.wanted = [value for value in dict.fromkeys(result.wanted) if value not in result.refused]
        if result.numbers and not result.wanted:
            result.doubt = result.doubt or "negated"
        return result

    def _number(self) -> bool:
        value, style = self._number_at(self.at) or (0, "")
        at = self.at + 1
        result = self.result
        if value > HIGHEST_WISH and result.numbers:
            return False
        if result.numbers and not self.joined and belongs(self.items, self.at, self.stop):
            return False
        glued = self._item(at)
        sticks = (
            glued is not None
            and glued.glued
            and glued.sort == "word"
            and ("endings" not in glued.kinds or len(glued.text) == 1)
        )
        if result.numbers and not self.joined and sticks and not self.pending:
            return False
        ordinal = self._ordinal(at)
        word = self._item(ordinal)
        if (
            word
            and word.sort == "word"
            and "ranks" in word.kinds
            and (ordinal > at or not ("tags" in word.kinds or self._number_follows(ordinal)))
        ):
            return self._rank(value, ordinal)
        tagged = word and word.sort == "word" and "tags" in word.kinds and "ordered" not in word.kinds
        if tagged and ordinal > at and not self._number_follows(ordinal):
            result.explicit = result.tagged = True
            at = ordinal + 1
        elif ordinal > at and self.items[at].sort == "word" and self._number_follows(ordinal - 1):
            return self._rank(value, ordinal - 1)
        elif word and word.sort == "word" and {"tags", "endings"} <= word.kinds and ordinal == at:
            result.explicit = result.tagged = True
            at += 1
        elif ordinal > at and self.items[at].sort == "word":
            result.doubt = result.doubt or "unclear"
            at = ordinal
        elif self._letter(at):
            result.doubt = result.doubt or "letter"
            at += 1
        elif self._is_time(at):
            return False
        if not result.numbers:
            result.style = style
            result.digits = self.items[self.at].text if self.items[self.at].sort == "number" else ""
        elif not (self.joined or self.pending or self.rank is not None) and (
            value != (result.wanted or result.refused)[-1] or style == "roman"
        ):
            if style in ("roman", "word"):
                return False
            twin = style == "keycap" and self.items[self.at].glued
            whole = style == result.style and (style == "sign" or (style == "keycap" and not twin))
            if not whole:
                result.doubt = result.doubt or ("keycaps" if twin else "several")
        self._take(value)
        self.at = at
        return self._complete()

    def _tag(self) -> bool:
        at = self._behind_tag(self.at + 1)
        if not at:
            return False
        self.result.explicit = self.result.tagged = True
        self.joined = self.joined or bool(self.result.numbers)
        if self.items[at].sort != "open" and number_of(self.items, at) is None:
            value = self.items[at].value if "doubtful" in self.items[at].kinds else ROMAN[self.items[at].text]
            self.result.style = self.result.style or "word"
            self.at = at
            self._take(value or 0)
            self.at = at + 1
            return self._complete()
        self.pending = True
        self.at = at
        return True

    def _sign(self, item: Item) -> bool:
        result, text = self.result, item.text
        if text == "#":
            return self._tag()
        if not result.numbers:
            return bool(text in ".:-,=" and (self.worded or self.pending) and self._skip())
        if self.not_this and text in ":.":
            return self._skip()
        if text == "?":
            after = self._item(self.at + 1)
            if after and after.glued and after.sort == "word":
                return False
            result.doubt = result.doubt or "unsure"
            self.at += 1
            return self._complete()
        if text == "!":
            self.at += 1
            return self._complete()
        if text == "," and (helper := self._item(self.at + 1)) and helper.text in _HELPERS and self.at + 2 == self.stop:
            result.helper = True
            self.at += 2
            return self._complete()
        if text == "." and self.at + 1 == self.stop and not self.pending:
            self.at += 1
            return self._complete()
        if text in ".-":
            return self._between(text)
        if text in _LIST and not self.pending and self._leads_on(self.at + 1):
            if result.refused and not result.wanted and text != ",":
                result.doubt = result.doubt or "negated"
            return self._join()
        return text in ":=" and self.pending and self._skip()

    def _between(self, text: str) -> bool:
        """Read a point or dash behind a number: between two numbers it is a list or a span, nobody knows."""
        sign, after = self.items[self.at], self._item(self.at + 1)
        if after is None or self.pending:
            return self.pending and self._skip()
        if after.sort == "number":
            if belongs(self.items, self.at + 1, self.stop) or (after.value or 0) > HIGHEST_WISH:
                return False
            glued = sign.glued and after.glued
            if text == "." and not glued:
                return False
            if [after.value] != self.result.wanted:
                self.result.doubt = self.result.doubt or ("point" if text == "." else "span")
            return self._join()
        if (
            after.sort == "word"
            and not after.kinds.isdisjoint(("then", "now", "instead", "joins"))
            and self._leads_on(self.at + 1)
        ):
            return self._skip()
        return self._tag_follows(self.at + 1) and self._join()

    def _word(self, item: Item) -> bool:
        kinds, result = item.kinds, self.result
        if "ranks" in kinds and self._ranked(item):
            return True
        if "tags" in kinds and self._tag():
            return True
        if (
            item.text in ("n", "N")
            and (sign := self._item(self.at + 1))
            and sign.glued
            and sign.text in "°ºo"
            and self._tag()
        ):
            return True
        if plain(item.text) in FROM and self._moves():
            return True
        if self._is_short_tag(item):
            result.explicit = result.tagged = result.short = True
            self.pending, self.joined = True, bool(result.numbers)
            return self._skip()
        if self._joins(self.at) and result.numbers and not self.pending and self._leads_on(self.at + 1):
            if result.refused and not result.wanted:
                result.doubt = result.doubt or "negated"
            return self._join()
        if item.text.casefold() == "bis" and result.numbers and self._number_follows(self.at):
            result.doubt = result.doubt or "span"
            return self._join()
        if "ordinals" in kinds and (after := self._item(self.at + 1)) and "tags" in after.kinds and item.value:
            return self._ordinal_word(item.value)
        if not kinds.isdisjoint(("not_this", "instead")) and self._takes_back(item):
            return True
        if "now" in kinds and self._leads_on(self.at + 1):
            return self._change(1) and self._skip_point()
        if "instead" in kinds and self._leads_on(self.at + 1):
            if "formerly" in kinds and result.wanted and self.items[self.at - 1].sort != "sign":
                result.doubt = result.doubt or "unclear"
            self.not_this = self.pending = True
            self.worded = result.explicit = True
            self.at += 1
            return self._skip_point()
        if "then" in kinds and (result.numbers or self._leads_on(self.at + 1)) and self._leads_on(self.at + 1):
            self.joined = self.pending = True
            result.explicit = True
            self.at += 1
            return self._skip_point()
        return self._around(item)

    def _around(self, item: Item) -> bool:
        """Words around the number. Behind it they must be written small, or they could be the name."""
        kinds, result = item.kinds, self.result
        if not result.numbers and not self._leads_on(self.at + 1):
            return False
        small = item.text == item.text.lower() or not result.numbers or self._leads_on(self.at + 1)
        after = self._item(self.at + 1)
        small = small or after is None or after.sort in ("sign", "close", "arrow")
        if not small:
            return False
        if "unsure" in kinds:
            result.doubt = result.doubt or "unsure"
        elif "anything" in kinds and result.numbers:
            result.anything = True
            self.pending = self.joined = False
        elif "wishes" in kinds:
            self.worded = result.explicit = True
        elif not (
            "links" in kinds and not result.numbers and (self.worded or item.text == item.text.lower() or result.tagged)
        ):
            return False
        self.at += 1
        if (point := self._item(self.at)) and point.sort == "sign" and point.text == "." and point.glued:
            self.at += 1
        return self._complete() if result.numbers and not self.pending else True

    def _bracket(self, item: Item) -> bool:
        result = self.result
        inside = self._item(self.at + 1)
        joins = bool(result.numbers and inside and self._joins(self.at + 1))
        inner = _Parser(self.items, self.at + 1 + joins, item.partner)
        inner.run()
        found = inner.finished()
        if found is None and self._remark(item.partner):
            return True
        if item.partner <= self.at or found is None or found.end != item.partner:
            return False
        if not result.numbers:
            result.explicit, result.tagged, result.bracket = True, result.tagged or found.tagged, True
            result.short = found.short
            result.style, result.digits, result.helper = found.style, found.digits, found.helper
        elif found.wanted and not (
            inner.ranks or self.joined or found.tagged or result.bracket or self._is_next_best(self.at + 1)
        ):
            result.doubt = result.doubt or "several"
        result.doubt = result.doubt or (found.doubt if found.wanted or not found.refused else None)
        result.anything |= found.anything
        result.wanted += [value for value in found.wanted if value not in result.wanted]
        result.refused += found.refused
        result.numbers += found.numbers
        self.ranks |= inner.ranks
        self.joined = False
        self.at = item.partner + 1
        return self._complete()
