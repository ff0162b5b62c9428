"""The keys by which names are compared and sorted."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from .marks import clean


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
# Capitals do not tell the Turkish letters apart: YILDIZ is Yıldız, and casefold makes two characters of İ.
_DOTLESS = str.maketrans({"ı": "i"})
_MARKS = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("’‘ʼ`´", "'")})
_DOT_ABOVE = re.compile("(?<=i)\u0307")

_NORTHERN = str.maketrans({"ø": "oe", "å": "aa"})
_UNCOMPOSED = str.maketrans(
    {"ł": "l", "ı": "i", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h", "ŧ": "t", "ŀ": "l"}
)
_APOSTROPHES = re.compile("['’‘ʼ`´ʹʻ′\u02bb\u02bc]")
_WORDS = re.compile(r"[^\W_]+")
_DEGREES = re.compile(r"\b[mb]\.? ?(?:a|sc|ed|eng)\.(?!\w)|\bph\.? ?d\b|\bdipl\.? ?-?\w+\.")
_TITLES = _words("""
    dr prof professor professorin dipl ing med phil rer nat jur theol habil pd mag frau herr hr fr mr mrs ms mx miss
    mme mlle monsieur madame sr sra srta señor señora senor senora sig signor signora pan pani bay bayan hanım bey
    пан пані
""")


def fold(name: str) -> str:
    """Return the key by which names are sorted and searched: two names with equal ones are written alike.

    Case, blanks, punctuation at the ends, kinds of dashes and apostrophes, and ä for ae (ß for ss) make no
    difference. Other accents do, and Müller is not Muller: who is meant then is for a person to say. The
    order of "Family, First" is left alone. The key is empty only for an empty name.
    """
    text = clean(name)
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    folded = _DOT_ABOVE.sub("", folded.translate(_DOTLESS).translate(_GERMAN).translate(_MARKS))
    folded = " ".join(unicodedata.normalize("NFC", folded).split())
    start, end = 0, len(folded)
    while start < end and _is_rim(folded[start]):
        start += 1
    while end > start and _is_rim(folded[end - 1]):
        end -= 1
    return folded[start:end] or folded or text


def bare(text: str) -> str:
    """Return a text without accents, strokes and capitals."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_UNCOMPOSED)


@lru_cache(maxsize=4096)
def alphabetical(name: str) -> tuple[str, str]:
    """Return where a name stands in a list: an accent only decides between names that are the same without."""
    key = fold(name)
    return bare(key), key


@lru_cache(maxsize=8192)
def keys(name: str) -> frozenset[str]:
    """Return the one or two keys of a name; two names are the same name if they have a key in common.

    A key is the set of a name's words without case, accents, titles, brackets and apostrophes, hyphens split: "Dr.
    Kühnel, Niklas" is "Niklas Kühnel". With an umlaut there are two, ä written as ae and as a. What stands in brackets
    counts: a place there may be what tells two people apart. Empty only for an empty name.
    """
    text = clean(name)
    if not text:
        return frozenset()
    folded = _DOT_ABOVE.sub("", unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold()))
    return frozenset(_key(form) or fold(name) for form in (folded.translate(_GERMAN).translate(_NORTHERN), folded))


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are written, first name first, without titles and what stands in brackets:
    "Dr. Kühnel, Niklas (Kita)" is ("Niklas", "Kühnel")."""
    bare = _BRACKETS.sub(" ", clean(name))
    family, comma, first = bare.partition(",")
    text = _DEGREES.sub(" ", f"{first} {family}" if comma and len(first.split()) <= _FIRST_NAMES else bare)
    words = (word.strip(_RIM) for word in text.split())
    return tuple(word for word in words if word and word.casefold() not in _TITLES)


def is_form_of_address(word: str) -> bool:
    """Is this a title, or what is written before a family name?"""
    return word.casefold().rstrip(".") in _TITLES


def _key(folded: str) -> str:
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", folded)).translate(_UNCOMPOSED)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = set(_WORDS.findall(_DEGREES.sub(" ", plain))) or set(_WORDS.findall(plain))
    return " ".join(sorted(words - _TITLES or words))


_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_RIM = ".,;:!?\"'„“”‚‘’()[]"
_FIRST_NAMES = 2
"""More words than this behind a comma are not a first name."""


def _is_rim(character: str) -> bool:
    return unicodedata.category(character)[0] in "PSZ" or character == "\ufe0f"
