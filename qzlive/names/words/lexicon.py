"""All tables of words as one: what a word or a phrase can be."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from typing import Literal, get_args

from . import asia, de, de_things, east, en, es, fr, it, nl, north, pl, pt, right_to_left, tr, uk
from .language import Words

TABLES: tuple[Words, ...] = tuple(
    module.WORDS for module in (de, de_things, en, tr, pl, uk, right_to_left, fr, es, it, pt, nl, north, east, asia)
)

Kind = Literal[
    "tags", "numbers", "doubtful", "ordinals", "endings", "joins", "then", "wishes", "links", "glued", "now",
    "instead", "formerly", "not_this",
    "unsure", "anything", "undecided", "listeners", "ranks", "moments", "counted", "singles", "ordered", "surnames",
    "offices", "units", "institutions",
        "hosts", "me", "guests", "pronouns", "devices", "phones", "nameless", "samples", "bots",
]  # fmt: skip
Kinds = frozenset[Kind]
NONE: Kinds = frozenset()

_KINDS: dict[str, Kind] = {kind: kind for kind in get_args(Kind)}
_COUNTING = ("numbers", "ordinals")
_WORDS = re.compile(r"[^\W\d_]+")
_APOSTROPHES = re.compile("['’‘ʼ`´]")
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text with blanks between them."""
    return frozenset(text.split())


# A list says the same words again and again; the limit keeps memory flat.
@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """Return a word without case, accents and apostrophes, as the lexicon knows it."""
    if word.isascii():
        return word.lower().replace("'", "")
    folded = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", word.casefold())).translate(_LETTERS)
    return "".join(c for c in folded if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase: its words, what it can be, and which number it names."""

    words: tuple[str, ...]
    kinds: Kinds
    value: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Phrases by their first word, the longest first; beginnings and ends of words for what is built of many."""

    phrases: dict[str, tuple[Entry, ...]]
    whole: dict[str, Kinds]
    """What a text of one or more words can be, blanks between."""
    offices: tuple[str, ...]
    institutions: tuple[str, ...]
    counted: tuple[str, ...]
    units: tuple[str, ...]
    ordered: tuple[str, ...]

    @lru_cache(maxsize=4096)  # noqa: B019 - lexicons live as long as the program
    def of_word(self, word: str) -> Kinds:
        """Return what a single word, already plain, can be."""
        kinds = self.whole.get(word, NONE)
        if len(word) > 4 and "tags" not in kinds:
            if word.endswith(self.institutions):
                kinds |= {"institutions"}
            if word.endswith(self.counted):
                kinds |= {"counted"}
            if word.endswith(self.units):
                kinds |= {"units"}
            if word.endswith(self.ordered):
                kinds |= {"ordered"}
            if word.startswith(self.offices):
                kinds |= {"offices"}
        return kinds


def _spellings(text: str) -> set[tuple[str, ...]]:
    """Return the words of a phrase, ä as a and as ae."""
    found = (tuple(_WORDS.findall(plain(form))) for form in (text, text.translate(_GERMAN)))
    return {words for words in found if words}


@cache
def lexicon(own: tuple[str, ...] = ()) -> Lexicon:
    """Return the lexicon, with words of a session's own that stand in front of its numbers."""
    kinds: dict[tuple[str, ...], set[Kind]] = {}
    values: dict[tuple[str, ...], int] = {}
    stems: dict[str, set[str]] = {
        "offices": set(),
        "institutions": set(),
        "counted": set(),
        "units": set(),
        "ordered": set(),
    }
    for table in (*TABLES, Words(tags=",".join(own))):
        for field in fields(table):
            _take(table, field.name, kinds, values, stems)
    entries: dict[str, list[Entry]] = {}
    for words, found in kinds.items():
        entries.setdefault(words[0], []).append(Entry(words, frozenset(found), values.get(words)))
    return Lexicon(
        {first: tuple(sorted(group, key=lambda e: -len(e.words))) for first, group in entries.items()},
        {" ".join(words): frozenset(found) for words, found in kinds.items()},
        tuple(sorted(stems["offices"])),
        tuple(sorted(stems["institutions"])),
        tuple(sorted(stems["counted"])),
        tuple(sorted(stems["units"])),
        tuple(sorted(stems["ordered"])),
    )


def _take(
    table: Words,
    name: str,
    kinds: dict[tuple[str, ...], set[Kind]],
    values: dict[tuple[str, ...], int],
    stems: dict[str, set[str]],
) -> None:
    """Add one column of a table."""
    if name == "doubtful_numbers":
        return
    doubtful = {words for text in table.doubtful_numbers.split(",") for words in _spellings(text)}
    for number, item in enumerate(getattr(table, name).split(","), start=1):
        for text in item.split("|"):
            if name in stems and "*" in text:
                stems[name] |= {"".join(words) for words in _spellings(text)}
                if text.strip().endswith("*"):
                    continue
            for words in _spellings(text):
                unclear = name == "numbers" and (table.doubtful_numbers == "*" or words in doubtful)
                kinds.setdefault(words, set()).add("doubtful" if unclear else _KINDS[name])
                if name in _COUNTING:
                    values.setdefault(words, number)
