"""What people write to say which topics they want, wherever it stands: "2", "Thema 3", "2/5", "lieber 4, sonst 2".

An expression is parsed from pieces of a display name (items.py) and reaches as far as it makes sense. What it means
for a person is decided where its place in the name is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from .items import Item
from .roman import ROMAN
from .words import plain

Doubt = Literal["unsure", "several", "span", "point", "letter", "rank", "negated", "unclear", "keycaps"]

_LIST = frozenset("/,;+&|>\\")
_SHORT_TAGS = frozenset("TRWG")
_HIGHEST_WISH = 99
_ADJECTIVES = ("ig", "ige", "iger", "iges", "igen", "mal", "fach", "teilig", "stündig")
_HELPERS = frozenset(("H", "CH", "M", "Host", "host", "h"))
_FROM = frozenset(("von", "from", "de", "da", "van", "z", "od", "з"))
_TOWARDS = frozenset(("zu", "nach", "auf", "to", "a", "naar", "na", "do", "до"))
_AROUND = frozenset(("wishes", "links", "now", "then", "instead", "unsure", "anything", "joins"))


@dataclass(slots=True)
class Expression:
    """Items from `start` up to `end` say it. `wanted` in order; `refused` are numbers that are not, or no longer, wanted.

    `explicit`: a tag word, a hash, a bracket or words of wishing; nothing but a choice is written so. `tagged`: it has
    a tag word or hash. `style` is the writing of its first number: of an item, "roman", "word" or "doubtful".
    """

    start: int
    end: int = 0
    wanted: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    explicit: bool = False
    tagged: bool = False
    bracket: bool = False
    short: bool = False
    anything: bool = False
    listed: bool = False
    helper: bool = False
    doubt: Doubt | None = None
    style: str = ""
    digits: str = ""
    numbers: list[int] = field(default_factory=list)
    """Places of the items that are its numbers."""


def parse(items: Sequence[Item], start: int, stop: int | None = None) -> Expression | None:
    """Return the longest expression that begins at an item, None if there is none with a number in it."""
    parser = _Parser(items, start, len(items) if stop is None else stop)
    parser.run()
    return parser.finished()


def number_of(items: Sequence[Item], at: int) -> tuple[int, str] | None:
    """Return value and style of the number at a place, None if there is none. Single Roman letters are none."""
    item = items[at]
    if item.sort == "number":
        return item.value or 0, item.style
    if item.sort == "word":
        if item.value is not None and "numbers" in item.kinds:
            return item.value, "word"
        if item.value is not None and "doubtful" in item.kinds and not (item.text.istitle() or item.text.isupper()):
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
        elif items[after].text in "/&" and _idiom(items, at, stop):
            return True
        elif items[after].text == "-" and after + 1 < stop and items[after + 1].glued:
            return _is_compound(items, after + 1)
    if after >= stop or items[after].sort != "word":
        return False
    word = items[after]
    if word.glued and after == at + 1 and len(word.text) > 1 and "endings" not in word.kinds:
        return word.text[0].islower()
    counted = "counted" in word.kinds and (len(word.text) > 2 or word.text.islower())
    return counted or (after > at + 1 and not word.kinds.isdisjoint(("offices", "institutions")))


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


class _Parser:
    def __init__(self, items: Sequence[Item], start: int, stop: int) -> None:
        self.items, self.stop = items, stop
        self.at = start
        self.result = Expression(start)
        self.ranks: dict[int, int] = {}
        self.rank: int | None = None
        self.not_this = False
        self.joined = False
        self.pending = False
        """A number must follow, or what was read since the last complete thing is none of ours."""
        self.worded = False

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
        if value > _HIGHEST_WISH and result.numbers:
            return False
        if result.numbers and not self.joined and belongs(self.items, self.at, self.stop):
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
        if word and word.sort == "word" and "tags" in word.kinds and ordinal > at and not self._number_follows(ordinal):
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
            result.style, result.digits = style, self.items[self.at].text
        elif not (self.joined or self.pending or self.rank is not None) and (
            value != (result.wanted or result.refused)[-1] or style == "roman"
        ):
            if style in ("roman", "word"):
                return False
            twin = style == "keycap" and self.items[self.at].glued
            result.doubt = result.doubt or ("keycaps" if twin else "several")
        self._take(value)
        self.at = at
        return self._complete()

    def _take(self, value: int) -> None:
        result = self.result
        result.numbers.append(self.at)
        if self.not_this:
            result.refused.append(value)
        else:
            if value in result.refused:
                result.refused.remove(value)
            result.wanted.append(value)
            if self.rank is not None:
                self.ranks[value] = self.rank
        self.rank, self.not_this, self.joined = None, False, False

    def _complete(self) -> bool:
        self.pending = False
        self.result.end = self.at
        return True

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

    def _item(self, at: int) -> Item | None:
        return self.items[at] if at < self.stop else None

    def _rank(self, value: int, at: int) -> bool:
        """Take "1. Wahl": it ranks the number that follows, or the one before ("3 (1. Wahl)")."""
        after = at + 1
        while (item := self._item(after)) and item.sort == "sign" and item.text in ":=-.":
            after += 1
        self.result.explicit = True
        if self._number_follows(after - 1) or self._tag_follows(after):
            self.rank, self.pending = value, True
            self.at = after
            return True
        if self.result.wanted and self.result.wanted[-1] not in self.ranks:
            self.ranks[self.result.wanted[-1]] = value
            self.at = at + 1
            return self._complete()
        self.result.doubt = self.result.doubt or "rank"
        self._take(value)
        self.at = at + 1
        return self._complete()

    def _number_at(self, at: int) -> tuple[int, str] | None:
        """Return the number at a place; behind a Roman one a single Roman letter is one as well."""
        found = number_of(self.items, at)
        if found is None and self.result.style == "roman" and self.joined and self.items[at].text in ("I", "V", "X"):
            return ROMAN[self.items[at].text], "roman"
        return found

    def _is_joining(self, item: Item) -> bool:
        return (
            item.sort == "word" and "joins" in item.kinds and bool(self.result.numbers) and self._leads_on(self.at + 1)
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
            if belongs(self.items, self.at + 1, self.stop) or (after.value or 0) > _HIGHEST_WISH:
                return False
            glued = sign.glued and after.glued
            if text == "." and not glued:
                return False
            self.result.doubt = self.result.doubt or ("point" if text == "." else "span")
            return self._join()
        if (
            after.sort == "word"
            and not after.kinds.isdisjoint(("then", "now", "instead", "joins"))
            and self._leads_on(self.at + 1)
        ):
            return self._skip()
        return self._tag_follows(self.at + 1) and self._join()

    def _leads_on(self, at: int) -> bool:
        """Whether the expression goes on at a place behind a joining sign or word."""
        while (item := self._item(at)) and (
            (item.sort == "sign" and (item.text in "/,;+&>:" or (item.text == "." and item.glued)))
            or (item.sort == "word" and "joins" in item.kinds)
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
            return number[0] <= _HIGHEST_WISH and not belongs(self.items, at, self.stop)
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
        if plain(item.text) in _FROM and self._moves():
            return True
        if self._is_short_tag(item):
            result.explicit = result.tagged = result.short = True
            self.pending, self.joined = True, bool(result.numbers)
            return self._skip()
        if "joins" in kinds and result.numbers and not self.pending and self._leads_on(self.at + 1):
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

    def _ordinal_word(self, value: int) -> bool:
        """Read "dritte Gruppe"."""
        if self.result.numbers and not self.joined:
            return False
        self.result.explicit = self.result.tagged = True
        self._take(value)
        self.at += 2
        return self._complete()

    def _takes_back(self, item: Item) -> bool:
        """Read a negation behind the number it means: "2 değil 5", "2 nicht, 5". Without another number it is a doubt."""
        result = self.result
        at = self.at + 1
        sign = self._item(at)
        set_off = sign is not None and sign.sort == "sign" and sign.text in ",;-!"
        if not result.wanted or self.pending or not ("not_this" in item.kinds or set_off):
            return False
        if "instead" in item.kinds and not set_off:
            return False
        at += set_off
        if not (self._leads_on(at) or (at < self.stop and number_of(self.items, at))):
            return False
        if "joins" in item.kinds or (sign is not None and sign.sort == "word" and "joins" in sign.kinds):
            return False
        return self._change(1 + set_off)

    def _moves(self) -> bool:
        """Read "von 3 zu 5"."""
        way = self._item(self.at + 2)
        if not (self._number_follows(self.at) and way and way.sort == "word" and plain(way.text) in _TOWARDS):
            return False
        if not self._number_follows(self.at + 2):
            return False
        self.at += 1
        self.not_this = True
        self._take((number_of(self.items, self.at) or (0, ""))[0])
        self.at += 2
        self.pending = self.joined = self.worded = self.result.explicit = True
        return True

    def _is_short_tag(self, item: Item) -> bool:
        """Whether "T2", "R2" stand here; written small only with a separator behind, and not "R2D2"."""
        number, after = self._item(self.at + 1), self._item(self.at + 2)
        if item.text.upper() not in _SHORT_TAGS or not (number and number.sort == "number" and number.glued):
            return False
        if after and after.glued and after.sort == "word":
            return False
        return item.text.isupper() or bool(after and after.sort == "sign" and after.text in "_-:|)")

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

    def _ranked(self, item: Item) -> bool:
        """Read "Prio 1: 3"."""
        if not self._number_follows(self.at):
            return False
        after = self.at + 2
        sign = self._item(after)
        marked = False
        while sign and sign.sort == "sign" and sign.text in ":=-.)":
            marked = True
            after += 1
            sign = self._item(after)
        if not marked and "tags" in item.kinds:
            return False
        if sign is None or not (number_of(self.items, after) or self._tag_follows(after)):
            return False
        self.rank = (number_of(self.items, self.at + 1) or (0, ""))[0]
        self.pending = self.result.explicit = True
        self.joined = True
        self.at = after
        return True

    def _bracket(self, item: Item) -> bool:
        result = self.result
        inside = self._item(self.at + 1)
        joins = bool(result.numbers and inside and inside.sort == "word" and "joins" in inside.kinds)
        inner = _Parser(self.items, self.at + 1 + joins, item.partner)
        inner.run()
        found = inner.finished()
        if found is None and self._remark(item.partner):
            return True
        if item.partner <= self.at or found is None or found.end != item.partner:
            return False
        if not result.numbers:
            result.explicit, result.tagged, result.bracket = True, result.tagged or found.tagged, True
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

    def _remark(self, partner: int) -> bool:
        """Read a bracket behind the number that only says how sure it is: "(?)", "(egal)", "(bitte)"."""
        inside = (
            self.items[self.at + 1] if partner == self.at + 2 and self.result.numbers and not self.pending else None
        )
        if inside is None or not (
            inside.text == "?" or not inside.kinds.isdisjoint(("unsure", "anything", "wishes", "now"))
        ):
            return False
        if inside.text == "?" or "unsure" in inside.kinds:
            self.result.doubt = self.result.doubt or "unsure"
        self.at = partner + 1
        return self._complete()

    def _is_next_best(self, at: int) -> bool:
        item = self._item(at)
        return bool(item and item.sort == "word" and not item.kinds.isdisjoint(("then", "joins")))

    def _join(self) -> bool:
        self.joined = self.pending = self.result.listed = True
        return self._skip()

    def _change(self, width: int) -> bool:
        result = self.result
        result.refused += [value for value in result.wanted if value not in result.refused]
        result.wanted.clear()
        self.ranks.clear()
        self.joined = self.pending = self.worded = result.explicit = True
        self.not_this = False
        self.at += width
        return True

    def _skip(self) -> bool:
        self.at += 1
        return True

    def _skip_point(self) -> bool:
        while (
            (sign := self._item(self.at))
            and sign.sort == "sign"
            and (sign.text in ":" or (sign.text == "." and sign.glued))
        ):
            self.at += 1
        return True
