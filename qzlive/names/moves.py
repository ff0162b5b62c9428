"""The steps of reading an expression: taking a number, joining, ranking, changing one's mind."""

from __future__ import annotations

from collections.abc import Sequence

from .items import Item
from .lookahead import Lookahead
from .numbers import number_of
from .words import plain

FROM = frozenset(("von", "from", "de", "da", "van", "z", "od", "з"))
_TOWARDS = frozenset(("zu", "nach", "auf", "to", "a", "naar", "na", "do", "до"))


class Moves(Lookahead):
    """Each step that a reader of expressions can take. Those that may not apply return whether they did."""

    def __init__(self, items: Sequence[Item], start: int, stop: int) -> None:
        super().__init__(items, start, stop)
        self.ranks: dict[int, int] = {}
        self.rank: int | None = None
        self.not_this = False
        self.pending = False
        """A number must follow, or what was read since the last complete thing is none of ours."""
        self.worded = False

    def _ordinal_word(self, value: int) -> bool:
        """Read "dritte Gruppe"."""
        if (self.result.numbers and not self.joined) or "ordered" in self.items[self.at + 1].kinds:
            return False
        self.result.explicit = self.result.tagged = True
        self._take(value)
        self.at += 2
        return self._complete()

    def _takes_back(self, item: Item) -> bool:
        """Read a negation behind the number it means: "2 değil 5", "2 nicht, 5". Without another number it is none."""
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

    def _change(self, width: int) -> bool:
        result = self.result
        result.refused += [value for value in result.wanted if value not in result.refused]
        result.wanted.clear()
        self.ranks.clear()
        self.joined = self.pending = self.worded = result.explicit = True
        self.not_this = False
        self.at += width
        return True

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

    def _join(self) -> bool:
        self.joined = self.pending = self.result.listed = True
        return self._skip()

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
