"""Who of the people that are known somebody may be: a ranked proposal for a person to confirm, never a link.

A name has to have something in common with a person that a moderator would see at once: the first name alone, a short
form, an initial, a letter written otherwise, the owner of a device, the organisation. Likeness only decides the order,
and whether two words are one word written otherwise.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from ..names import keys
from .short_forms import short_forms

MOST = 5
"""So many people are proposed."""

_NO_NAMES = frozenset(
    word
    for line in """
    von vom van der den dem de del della di da la le el al bin zu zur und and y et ve i s of from des
    frau herr fam familie mrs mr ms dr prof
    ipad iphone ipod handy smartphone mobil laptop notebook pc tablet macbook mac imac book air pro mini max
    galaxy samsung huawei xiaomi redmi oppo pixel android phone telefon computer desktop surface thinkpad lenovo
    hp dell asus acer windows device gerät geraet tab plus ultra note one
    team büro buero office raum zimmer room gast guest teilnehmer teilnehmerin user nutzer zoom thema gruppe
    """.splitlines()
    for word in line.split()
)
_DEVICES = re.compile(
    r"\b(?:ipad|iphone|ipod|handy|smartphone|laptop|notebook|pc|tablet|macbook|mac|imac|galaxy|phone|telefon|computer)\b",
    re.IGNORECASE,
)
_GENITIVE = re.compile(r"['’`´]s\b")
_BRACKETS = re.compile(r"[(\[<{][^()\[\]<>{}]*[)\]>}]")
_SEVERAL = re.compile(r"\s*[&+/|]\s*|\s+(?:und|and|y|et|ve|i|u\.|mit|with)\s+", re.IGNORECASE)
_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]|(?<!\w)\?[^\W\d_]{2}")
_ADDRESS = re.compile(r"([^\s@]+)@[^\s@]+\.[^\s@]+")
# So alike are two words of a name that another word is the same in, or none.
_BESIDE, _ALONE = 75, 80


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who is known. What is not known of them is empty."""

    id: str
    name: str
    organisation: str = ""
    email: str = ""


def suggest(name: str, candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """Return the ids of those who `name` may be, the likeliest first; nobody for a stranger."""
    return Suggestions(candidates).of(name)


class Suggestions:
    """The people that are known, by the beginnings of their names' words, so that a whole list is quick."""

    def __init__(self, candidates: Iterable[Candidate]) -> None:
        self._candidates = tuple(candidates)
        self._forms = tuple(_forms(candidate.name) for candidate in self._candidates)
        self._folded = tuple(min(keys(candidate.name), default="") for candidate in self._candidates)
        self._of_word: dict[str, list[int]] = defaultdict(list)
        self._of_begin: dict[str, list[int]] = defaultdict(list)
        self._of_organisation: dict[str, list[int]] = defaultdict(list)
        self._with_gaps: dict[int, tuple[re.Pattern[str], ...]] = {}
        for number, candidate in enumerate(self._candidates):
            words = _words(candidate.name)
            for word in words:
                self._of_word[word].append(number)
            for begin in {begin for word in words for begin in _begins(word)}:
                self._of_begin[begin].append(number)
            for word in _organisation(candidate.organisation):
                self._of_organisation[word].append(number)
            if gaps := _gaps(candidate.name):
                self._with_gaps[number] = gaps

    def of(self, *names: str) -> tuple[str, ...]:
        """Return the ids of those whom one of the names of a person may mean, as `suggest` does."""
        best: dict[int, tuple[float, ...]] = {}
        for name in filter(None, names):
            for number, grade in self._graded(name):
                best[number] = max(best.get(number, ()), grade)
        ranked = sorted(best, key=lambda number: (*(-grade for grade in best[number]), number))
        return tuple(self._candidates[number].id for number in ranked[:MOST])

    def _graded(self, name: str) -> Iterator[tuple[int, tuple[float, ...]]]:
        for place, part in enumerate(_parts(name)):
            folded = min(keys(part), default="")
            for words in _forms(part):
                for number in self._near(words):
                    if grade := max(_grade(words, form) for form in self._forms[number]):
                        yield number, (grade, -place, fuzz.ratio(folded, self._folded[number]))
        yield from self._with_lost_letters(name)
        named = _organisation(name)
        for number in {number for word in named for number in self._of_organisation.get(word, ())}:
            candidate = self._candidates[number]
            whole = _organisation(candidate.organisation)
            # Somebody else of the same organisation is a stranger.
            if whole <= named and not (named - whole - _NO_NAMES - _words(candidate.name)):
                yield number, (2.5, 0, len(whole))

    def _near(self, words: frozenset[str]) -> set[int]:
        """Those who may have enough in common with a name: a word, or else the beginnings of two."""
        begun = Counter(
            number
            for word in words
            for number in {number for begin in _begins(word) for number in self._of_begin.get(begin, ())}
        )
        needed = min(2, len(words))
        shared = {number for word in words for number in self._of_word.get(word, ())}
        return shared | {number for number, count in begun.items() if count >= needed}

    def _with_lost_letters(self, name: str) -> Iterator[tuple[int, tuple[float, ...]]]:
        if lost := _gaps(name):
            for number, candidate in enumerate(self._candidates):
                if _fills(lost, _words(candidate.name)):
                    yield number, (3, 0, 0)
        for number, gaps in self._with_gaps.items():
            if _fills(gaps, _words(name)):
                yield number, (3, 0, 0)


def is_nobody(name: str) -> bool:
    """Whether a name says nothing of a person: only a device, a room or what the platform writes."""
    return not _words(name)


def _parts(name: str) -> Iterable[str]:
    """The people in a name: two may share a device, and a device may have an owner's name with an s behind it."""
    bare = _BRACKETS.sub(" ", name)
    parts = [name, bare, *_SEVERAL.split(bare)]
    if _DEVICES.search(name):
        parts.append(re.sub(r"(?<=\w\w)s\b", "", bare))
    return dict.fromkeys(parts)


def _gaps(name: str) -> tuple[re.Pattern[str], ...]:
    """The words of a name in which letters were lost on the way through another encoding: "Wi?niewska"."""
    if not _LOST.search(name):
        return ()
    return tuple(
        re.compile("".join("." if letter == "?" else re.escape(min(keys(letter), default=letter)) for letter in word))
        for word in re.findall(r"[^\W\d_?]*(?:\?[^\W\d_?]*)*", name)
        if any(map(str.isalpha, word))
    )


def _fills(gaps: Sequence[re.Pattern[str]], words: Collection[str]) -> bool:
    return all(any(gap.fullmatch(word) for word in words) for gap in gaps)


def _words(name: str) -> frozenset[str]:
    """The words of a name by which people are told apart, in every spelling that `keys` compares."""
    return frozenset(word for form in _forms(name) for word in form)


@lru_cache(maxsize=16_384)
def _forms(name: str) -> frozenset[frozenset[str]]:
    """The same for each spelling."""
    if address := _ADDRESS.search(name):
        name = re.sub(r"[._\d-]+", " ", address[1])
    spelled = (frozenset(key.split()) for key in keys(_GENITIVE.sub(" ", name)))
    return frozenset(
        frozenset(word for word in words if not any(map(str.isdigit, word))) - _NO_NAMES for words in spelled
    )


@lru_cache(maxsize=16_384)
def _organisation(text: str) -> frozenset[str]:
    return frozenset(word for key in keys(text) for word in key.split()) if text else frozenset()


@lru_cache(maxsize=16_384)
def _begins(word: str) -> frozenset[str]:
    """The first letters of a word and of its short forms."""
    return frozenset(form[:3] for form in (word, *short_forms(word)))


def _grade(words: frozenset[str], other: frozenset[str]) -> float:
    """How much two names have in common: 0 nothing that counts, 4 the same words."""
    if not words or not other:
        return 0
    common = words & other
    if words == other:
        return 4
    if words <= other or other <= words:
        return 3 if len(common) > 1 else 2
    if len(common) > 1:
        return 3
    rest, other_rest = words - common, other - common
    if common:
        near = any(_is_near(one, another, _BESIDE) for one in rest for another in other_rest)
        return 2.5 if near else 0
    if len(words) == 1:
        (word,) = words
        return 1 if any(_is_form(word, another) for another in other) else 0
    alike = sum(any(_is_near(one, another, _ALONE) for another in other) for one in words)
    return 1 if alike > 1 else 0


def _is_near(one: str, other: str, ratio: int) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return _is_form(one, other) or fuzz.ratio(one, other) >= ratio


def _is_form(one: str, other: str) -> bool:
    """Whether one is a short form of the other."""
    shorter, longer = sorted((one, other), key=len)
    return (len(shorter) > 2 and longer.startswith(shorter)) or other in short_forms(one)
