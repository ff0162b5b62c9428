"""Who of the people that are known somebody may be: a ranked proposal for a person to confirm, never a link.

A name has to have something in common with a person that a moderator would see at once: the first name alone, a short
form, an initial, a letter written otherwise, the owner of a device, the organisation. Likeness only decides the order,
and whether two words are one word written otherwise.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from ..names import keys

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
_SHORT = tuple(
    frozenset(group.split())
    for group in """
    alexander alexandra alex sascha sasha xander lexi sandra sandro olexandr oleksandr
    andreas andrea andi andy andrzej andriy
    anton antonia antonio antonius toni tony
    barbara babsi bärbel baerbel basia
    bernhard bernd berni
    birgit biggi gitti
    brigitte gitti gitte
    charlotte lotte charly lotta
    christian christiane christina christine christoph chris christa kristina tina chrissi christel
    cornelia conny conni nele
    daniel daniela dani danny
    dorothea dorothee doro thea
    eduard ed eddi eddy edward
    elisabeth elizabeth liz lisa elli elsa sissi lisbeth beth betty ela elżbieta
    friedrich fritz frieder fred frederik
    gabriele gabriela gabi gabriel
    georg jörg joerg schorsch george
    gerhard gerd gert
    günter günther guenter guenther
    hans johannes johann hannes hansi jan
    heinrich heiner heinz henry hendrik
    helmut helli
    ibrahim ibo
    joachim jochen achim jo
    josef joseph jupp sepp joe jose józef
    johanna hanna hannah anni
    juliane julia julie jule
    karl carl kalle charly charles karol
    karoline caroline caro karo carolin
    katharina kathrin katrin kati kathi käthe kate katja katarzyna kasia catherine
    klaus nikolaus niklas nikolai nico niko nick nicolas
    kristof krzysztof
    lukas luca luke
    magdalena lena leni magda
    manfred manni fred
    margarete margarethe grete gretel greta margret rita marga małgorzata gosia
    marianne marie maria mia mary marija
    martin martina tina
    matthias mathias matze hias
    maximilian maximiliane max maxi
    mehmet memo memet mohammed muhammad
    michael michaela michi micha mike michel ela mick
    monika moni
    mustafa musti
    olga olja
    oksana xenia
    patrick patrizia patricia pat
    paul paweł pawel paula
    peter petra piotr pit
    philipp philip phil
    reinhard reiner rainer
    renate nate
    robert rob bob bobby
    rosemarie rosi rosa
    sabine bine
    sebastian basti bastian wastl
    siegfried sigi
    stefan stephan stefanie stephanie steffi steffen steve steven
    susanne susi sanne susan susanna
    sven svenja
    theodor theo
    theresa therese resi teresa tess
    thomas tom tommy tomasz
    tobias tobi
    ulrich ulrike uli ulli rike
    ursula uschi ulla
    valentin valentina vali tina
    veronika vroni
    walburga burgi
    wilhelm willi willy will william bill helm
    wolfgang wolf wolle
    wolodymyr volodymyr vladimir vova
    """.strip().splitlines()
)
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
        self._of_word: dict[str, list[int]] = defaultdict(list)
        self._of_organisation: dict[str, list[int]] = defaultdict(list)
        self._with_gaps: dict[int, tuple[re.Pattern[str], ...]] = {}
        for number, candidate in enumerate(self._candidates):
            for begin in _begins(_words(candidate.name)):
                self._of_word[begin].append(number)
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
                near = {number for begin in _begins(words) for number in self._of_word.get(begin, ())}
                for number in near:
                    other = self._candidates[number].name
                    if grade := max(_grade(words, form) for form in _forms(other)):
                        yield number, (grade, -place, fuzz.ratio(folded, min(keys(other))))
        yield from self._with_lost_letters(name)
        named = _organisation(name)
        for number in {number for word in named for number in self._of_organisation.get(word, ())}:
            candidate = self._candidates[number]
            whole = _organisation(candidate.organisation)
            # Somebody else of the same organisation is a stranger.
            if whole <= named and not (named - whole - _NO_NAMES - _words(candidate.name)):
                yield number, (2.5, 0, len(whole))

    def _with_lost_letters(self, name: str) -> Iterator[tuple[int, tuple[float, ...]]]:
        if gaps := _gaps(name):
            for number, candidate in enumerate(self._candidates):
                if _fills(gaps, _words(candidate.name)):
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
        re.compile("".join("." if letter == "?" else re.escape(min(keys(letter))) for letter in word))
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


def _begins(words: Iterable[str]) -> set[str]:
    """The first letters of the words and of their short forms."""
    return {form[:3] for word in words for form in (word, *_short_forms(word))}


@lru_cache(maxsize=16_384)
def _short_forms(word: str) -> frozenset[str]:
    return frozenset(form for group in _SHORT if word in group for form in group)


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
    return len(one) == 1 == (one == other[0]) or _is_form(one, other) or fuzz.ratio(one, other) >= ratio


def _is_form(one: str, other: str) -> bool:
    """Whether one is a short form of the other."""
    shorter, longer = sorted((one, other), key=len)
    return (len(shorter) > 2 and longer.startswith(shorter)) or other in _short_forms(one)
