"""One rule for when two spellings are the same: Weiß and Weiss, Müller, Mueller and Muller, Şahin and Sahin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_LETTER = re.compile("ae|oe|ue|ss|.", re.IGNORECASE)


def pattern_of(names: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds each of the names in a text, however it is spaced and capitalised, with the s of a genitive;
    None without names. The first group is the name."""
    # The longest first, so that nothing is left of a name that begins like another.
    ordered = sorted(set(names), key=lambda name: (-len(name), name))
    if not ordered:
        return None
    written = (r"\s+".join(map(_spelled, name.split())) for name in ordered)
    return re.compile(rf"(?<![^\W_])({'|'.join(written)})(?:['’]?s)?(?![^\W_])", re.IGNORECASE)


def _spelled(word: str) -> str:
    """Return what finds a word however its letters are spelled: Weiß and Weiss, Müller, Mueller and Muller, Şahin and
    Sahin."""
    found = []
    for letter in _LETTER.findall(word):
        ways = {letter, _SPELLED.get(letter.lower(), letter), _plain(letter)}
        ways.update(umlaut for umlaut, spelled in _SPELLED.items() if spelled == letter.lower())
        escaped = sorted(map(re.escape, ways), key=lambda way: (-len(way), way))
        found.append(escaped[0] if len(escaped) == 1 else f"(?:{'|'.join(escaped)})")
    return "".join(found)


def _plain(letters: str) -> str:
    """Return letters without their marks."""
    return "".join(one for one in unicodedata.normalize("NFD", letters) if not unicodedata.combining(one))


def same(text: str) -> str:
    """Return a text so that two match if one word is the other, spelled otherwise."""
    plain = folded(text)
    for umlaut, spelled in _SPELLED.items():
        plain = plain.replace(umlaut, _plain(umlaut)).replace(spelled, _plain(umlaut))
    return _plain(plain)


def folded(text: str) -> str:
    """Return a text so that two match exactly if a pattern that ignores case and blanks takes them for the same."""
    return re.sub(r"\s+", " ", text.casefold()).replace("ı", "i").replace("i\u0307", "i")
