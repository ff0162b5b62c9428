"""By which names somebody may stand in a text: the one rule for masking who is forgotten and for the documentation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..names import words_of
from ..roster.suggestions import is_nobody
from .identity import Reader, names_of
from .state import Participant, State

GONE = "…"
"""What stands in a text where a name stood."""
_BRACKET = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
"""What somebody adds to a name: a place, a function."""
_LETTERS = 2
"""So many letters a name has at least that is looked for in texts."""


def names_in_texts(reader: Reader, records: tuple[Participant, ...]) -> frozenset[str]:
    """Return every name by which a person was known that a text may hold: as it was written, without titles and what
    stands in brackets, and with the family name first. The name of a device is a word of its own."""
    readings = [reader.read(name) for name in names_of(records)]
    known = {*(one.name for one in records), *(name for one in records for name in one.called)}
    names = known | {reading.name for reading in readings} | {reading.original for reading in readings}
    written = names | {_BRACKET.sub("", name).strip() for name in names}
    forms = written | {form for name in written for form in _forms(words_of(name))}
    return frozenset(name for name in forms if sum(map(str.isalpha, name)) >= _LETTERS and not is_nobody(name))


def _forms(words: tuple[str, ...]) -> Iterator[str]:
    # A word alone that is left of "Frau Sommer" would be looked for in every season.
    if len(words) > 1:
        first, last = words[0], words[-1]
        yield from (" ".join(words), f"{first} {last}", f"{last} {first}", f"{last}, {first}")


def pattern_of(names: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds each of the names in a text, however it is spaced and capitalised, with the s of a genitive;
    None without names. The first group is the name."""
    # The longest first, so that nothing is left of a name that begins like another.
    ordered = sorted(set(names), key=lambda name: (-len(name), name))
    if not ordered:
        return None
    written = (r"\s+".join(map(re.escape, name.split())) for name in ordered)
    return re.compile(rf"(?<![^\W_])({'|'.join(written)})(?:['’]?s)?(?![^\W_])", re.IGNORECASE)


def name_pattern(state: State, records: Iterable[Participant]) -> re.Pattern[str] | None:
    """Return what finds every name of a person in a text, None if the person has none that could be found."""
    return pattern_of(names_in_texts(Reader(state, tuple(sorted(state.topics))), tuple(records)))
