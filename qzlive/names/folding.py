"""The key by which two spellings of a name are the same name."""

from __future__ import annotations

import re
import unicodedata

from .reading import clean

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
# Capitals do not tell the Turkish letters apart: YILDIZ is Yıldız, and casefold makes two characters of İ.
_DOTLESS = str.maketrans({"ı": "i"})
_MARKS = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("’‘ʼ`´", "'")})
_DOT_ABOVE = re.compile("(?<=i)\u0307")


def fold(name: str) -> str:
    """Return the key of a name: two names with equal keys are written alike.

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


def _is_rim(character: str) -> bool:
    return unicodedata.category(character)[0] in "PSZ" or character == "\ufe0f"
