"""Which numbers count the lines of a list, and which belong to the text: 1. 2. 3., a) b), i. ii., 1.1 1.2.

A list begins with 1 and goes on in order. Alone, or always before the same word ("1. Klasse", "2. Klasse"; "1. Mai",
"2. Mai"), a number belongs to the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_NUMBER = re.compile(r"(?:(\d{1,3})|([a-z]|[ivx]{2,5}))([.)])\s+")
_OUTLINE = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})(\.?)\s+")
_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")

_Mark = tuple[str, int]
"""The kind of a mark, and how many characters it takes."""
_Run = list[tuple[int, int, str]]
"""Lines that count on: place, length of the mark, first word behind it."""


def numbered(lines: Sequence[tuple[int, str]]) -> Mapping[int, _Mark]:
    """Return the marks of the lines, (indent, text) each, that a list counts, by their place."""
    runs: list[tuple[str, _Run]] = []
    running: dict[tuple[int, str], tuple[int, _Run]] = {}
    for place, (indent, body) in enumerate(lines):
        for kind, number, length in _readings(body):
            last, run = running.get((indent, kind), (0, []))
            if number != last + 1:
                if number != 1:
                    continue
                run = []
            if not run:
                runs.append((kind, run))
            run.append((place, length, body[length:].partition(" ")[0]))
            running[indent, kind] = number, run
    found: dict[int, _Mark] = {}
    for kind, run in runs:
        if len({word for _, _, word in run}) > 1 or (_below(kind, run, found, lines) and run[0][2]):
            # Of 1.1, 1.2 and 2.1 the number before the last dot is no kind of its own.
            sign = re.sub(r"\d+", "1", kind.partition("/")[2]) + "1" if kind.startswith("outline") else kind
            found.update({place: (sign, length) for place, length, _ in run})
    return found


def _below(kind: str, run: _Run, found: Mapping[int, _Mark], lines: Sequence[tuple[int, str]]) -> bool:
    """Return whether a single 1.1 stands right below the 1. that it belongs to."""
    above = run[0][0] - 1
    if not kind.startswith("outline") or above not in found:
        return False
    return kind.partition("/")[2].startswith(re.split(r"[.)]?\s", lines[above][1], maxsplit=1)[0] + ".")


def _readings(body: str) -> Sequence[tuple[str, int, int]]:
    """Return the kind, the number and the length of the mark of a line, for each way to read it."""
    if found := _OUTLINE.match(body):
        path, _, last = found[1].rpartition(".")
        return ((f"outline/{path}.", int(last), found.end()),)
    if not (found := _NUMBER.match(body)):
        return ()
    if found[1]:
        return ((f"1{found[3]}", int(found[1]), found.end()),)
    letters, readings = found[2], []
    if len(letters) == 1:
        readings.append((f"a{found[3]}", ord(letters) - ord("a") + 1, found.end()))
    if letters in _ROMAN:
        readings.append((f"i{found[3]}", _ROMAN.index(letters), found.end()))
    return readings
