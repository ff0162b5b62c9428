"""A display name taken apart: numbers of every script, words and phrases, brackets, separators, emoji."""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass
from typing import Literal

from .words import Kind, Lexicon, plain
from .words.lexicon import NONE

Sort = Literal["number", "word", "open", "close", "sign", "arrow", "emoji"]
Style = Literal["", "plain", "sign", "keycap", "small"]

_HIGHEST = 50
_PHONE: frozenset[Kind] = frozenset({"phones"})
_FULL_WIDTH = {chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)}
_DASHES = dict.fromkeys("‐‑‒–—―−﹣➖", "-")
_PLAIN_SIGNS = dict(zip("№﹟،、；·∙・：¦│｜❘︱⁄∕¿؟¡★∗", "##,,;•••:|||||//??!**", strict=True))
_SIGNS = {**_FULL_WIDTH, **_DASHES, **_PLAIN_SIGNS}
_OPENING = dict(zip('([{<«‹〈《【「『〔“„"❨⟨≪‘‚〖﴾', ')]}>»›〉》】」』〕”“"❩⟩≫’‘〗﴿', strict=True))
_CLOSING = frozenset(_OPENING.values())
_ARROWS = frozenset("→➔➜➝➞➡⇒⟶➙➛⮕►▶▸➤")
_BULLETS = frozenset("•●◦▪■□◆◇○◉‣⁃✓✔☑✅~=_|/\\.:;,-*!?+&>^#@%§°ºª'\"<")


def _special_numbers() -> dict[str, int]:
    """Return the signs that are a whole number in themselves: ②, ❷, ⑵, ², Ⅱ."""
    found = {"🔟": 10}
    for code in (
        *range(0xB2, 0xBA),
        *range(0x2070, 0x218A),
        *range(0x2460, 0x2500),
        *range(0x2776, 0x2794),
        *range(0x24EA, 0x2500),
        *range(0x3220, 0x32C0),
        *range(0x1F100, 0x1F10D),
    ):
        sign = chr(code)
        value = unicodedata.numeric(sign, -1)
        if unicodedata.category(sign) in ("No", "Nl") and value == int(value) and 0 <= value <= _HIGHEST:
            found[sign] = int(value)
    return found


SPECIAL = _special_numbers()
_SMALL = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉")
_CLASS = "".join(map(re.escape, SPECIAL))
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f"
    "\u0e31\u0e34-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
)
_LETTER = f"[^\\W\\d_{_CLASS}]"
TOKEN = re.compile(
    rf"(?P<word>{_LETTER}[{_MARKS}]*(?:['’ʼ]?{_LETTER}[{_MARKS}\u200c\u200d]*)*)"
    r"|(?P<phone>\+?\(?\d(?=(?:[\s/()-]*[\d*•]){4})[\d\s/()-]*[*•]{2,}[\d*•-]*|\+\d[\d\s()/-]{6,}\d|(?<!\d)0\d{2,4}[\s/-]{0,3}\d{4,})"
    rf"|(?P<keycap>[0-9]\ufe0f?\u20e3)|(?P<number>\d+)|(?P<special>[{_CLASS}]\ufe0f?)"
    r"|(?P<arrow>[-–—=]{1,2}>|[→➔➜➝➞➡⇒⟶➙➛⮕►▶▸➤]\ufe0f?)|(?P<sign>\S)"
)


@dataclass(slots=True)
class Item:
    """One piece. `text` is a sign in its plain form or what was written; `start` and `end` are places in the display
    name; `glued` says that no blank is in front. `value` is the number of a number, a number word or a Roman one.
    `partner` is the place of the other bracket."""

    sort: Sort
    text: str
    start: int
    end: int
    glued: bool
    kinds: frozenset[Kind] = NONE
    value: int | None = None
    style: Style = ""
    partner: int = -1


def take_apart(text: str, words: Lexicon) -> list[Item]:
    """Return the pieces of a tidy display name, in order."""
    items: list[Item] = []
    end = 0
    for found in TOKEN.finditer(text):
        start, piece, kind = found.start(), found[0], found.lastgroup
        glued = start == end and start > 0
        end = found.end()
        if kind == "word":
            items.append(Item("word", piece, start, end, glued, words.of_word(plain(piece))))
        elif kind == "number":
            value = int(piece) if len(piece) <= 9 else sys.maxsize
            items.append(Item("number", piece, start, end, glued, value=value, style="plain"))
        elif kind == "phone":
            items.append(Item("word", piece, start, end, glued, _PHONE))
        elif kind == "keycap":
            items.append(Item("number", piece[0], start, end, glued, value=int(piece[0]), style="keycap"))
        elif kind == "special":
            style: Style = "small" if piece[0] in _SMALL or unicodedata.category(piece[0]) == "Nl" else "sign"
            items.append(Item("number", piece, start, end, glued, value=SPECIAL[piece[0]], style=style))
        elif kind == "arrow":
            items.append(Item("arrow", piece, start, end, glued))
        else:
            items.append(_sign(piece, start, end, glued))
    _pair(items)
    return _phrases(items, words) if items else items


def _sign(piece: str, start: int, end: int, glued: bool) -> Item:
    text = _SIGNS.get(piece, piece)
    decorates = text not in _BULLETS and unicodedata.category(piece) in ("So", "Sk", "Mn", "Me", "Cf", "Cn", "Co")
    return Item("emoji" if decorates else "sign", text, start, end, glued)


def _pair(items: list[Item]) -> None:
    """Make brackets and quotation marks that belong together know each other; a lone one stays a sign."""
    waiting: list[tuple[str, int]] = []
    for place, item in enumerate(items):
        if item.sort != "sign":
            continue
        if waiting and item.text in _CLOSING and any(item.text == closing for closing, _ in waiting[-4:]):
            while waiting:
                closing, partner = waiting.pop()
                if closing == item.text:
                    items[partner].sort, item.sort = "open", "close"
                    items[partner].partner, item.partner = place, partner
                    break
        elif item.text in _OPENING:
            waiting.append((_OPENING[item.text], place))


def _phrases(items: list[Item], words: Lexicon) -> list[Item]:
    """Join the words of a phrase to one piece; partners of brackets move with their places."""
    merged: list[Item] = []
    moved: dict[int, int] = {}
    place = 0
    while place < len(items):
        item = items[place]
        moved[place] = len(merged)
        after = place + 1
        if item.sort == "word" and (entries := words.phrases.get(plain(item.text))):
            for entry in entries:
                last = _phrase_end(items, place, entry.words)
                if last:
                    after = last
                    if len(entry.words) > 1:
                        item = Item(
                            "word",
                            " ".join(entry.words),
                            item.start,
                            items[last - 1].end,
                            item.glued,
                            entry.kinds,
                            entry.value,
                        )
                    elif item.value is None:
                        item.value = entry.value
                    break
        merged.append(item)
        place = after
    for item in merged:
        if item.partner >= 0:
            item.partner = moved.get(item.partner, -1)
    return merged


def _phrase_end(items: list[Item], place: int, phrase: tuple[str, ...]) -> int:
    """Return the place behind a phrase that begins at a place, 0 if it does not stand there."""
    at = place
    for number, word in enumerate(phrase):
        if number and at < len(items) and items[at].sort == "sign" and items[at].text in "-./*;" and items[at].glued:
            at += 1
        if at >= len(items) or items[at].sort != "word" or plain(items[at].text) != word:
            return 0
        at += 1
    return at
