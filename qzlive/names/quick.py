"""The quick way for the plainest forms, "Ada Öz" and "2 Ada Öz" or "2_Ada Öz": most names of a list are written so.

It only takes what the long way reads just the same; anything that could mean more is left to that.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from .belonging import MONTHS, is_abstract
from .kinds_of_marks import NO_MARKS
from .model import Reading
from .words import Lexicon, plain

_CAPITAL = "[A-ZÀ-ÖØ-ÞĞİŞĄĆĘŁŃŚŹŻČŠŽ]"
_SMALL = "[a-zß-öø-ÿğışąćęłńśźżčšž]"
_WORD = f"{_CAPITAL}{_SMALL}{{1,19}}"
_TAG = r"([1-9][0-9]?)(?: |_|\. | [-–|] |: |\) )|\(([1-9][0-9]?)\) "
_PLAIN = re.compile(f"(?:{_TAG})?({_WORD}(?:-{_WORD})?(?: {_WORD}(?:-{_WORD})?){{1,2}})")
_BETWEEN = re.compile("[ -]")
_NOT_PLAIN = MONTHS | {"otterpilot", "notetaker"}


def read_quickly(display: str, topics: Collection[int], words: Lexicon) -> Reading | None:
    """Read a name of two or three words that mean nothing else, with a topic's number in front or none; else None."""
    found = _PLAIN.fullmatch(display)
    if found is None:
        return None
    plain_number, bracketed, name = found.groups()
    number = plain_number or bracketed
    if number and int(number) not in topics:
        return None
    for word in _BETWEEN.split(name):
        low = plain(word)
        if low in words.phrases or words.of_word(low) or is_abstract(low) or low in _NOT_PLAIN:
            return None
    if number:
        return Reading((int(number),), (), name, "", "", display, NO_MARKS, sure=True, rule="tag", reason=None)
    return Reading((), (), name, "", "", display, NO_MARKS, sure=True, rule="no-number", reason=None)
