"""What the lines of a pasted block say only together: initials, running numbers, several names on one line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ...names import clean

_NUMBERED = re.compile(r"\(?(?P<number>\d{1,4})(?:\s*(?P<sign>[.)])[\s.)–-]*|\s*[:;|,–-]\s*|\s+)(?P<rest>\S.*)")
_WORD = re.compile(r"[^\W_]+")
_LEAST = 4
"""So many lines in sequence are a numbering; three only with a dot or bracket behind each number."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """The line at `index` begins with its running number."""

    index: int
    number: int
    rest: str


def running_numbers(displays: Sequence[str]) -> tuple[Numbered, ...]:
    """The lines that begin with a running number, if (nearly) all do; else none.

    A word processor numbers a list; the number of a line is then no choice of anybody. A choice behind the running
    number stays in `rest`.
    """
    found: list[Numbered] = []
    signs = 0
    for index, display in enumerate(displays):
        if (match := _NUMBERED.fullmatch(clean(display))) and any(map(str.isalpha, match["rest"])):
            found.append(Numbered(index, int(match["number"]), match["rest"]))
            signs += bool(match["sign"])
    least = 3 if signs == len(found) and found and found[0].number == 1 else _LEAST
    if len(found) < least or len(found) * 5 < len(displays) * 4:
        return ()
    steps = [
        (after.number - before.number, after.index - before.index)
        for before, after in zip(found, found[1:], strict=False)
    ]
    in_order = sum(step in (1, lines) for step, lines in steps)
    if any(step < 1 for step, _ in steps) or in_order * 10 < len(steps) * 9:
        return ()
    return tuple(found)


def is_table(displays: Sequence[str]) -> bool:
    """Whether the lines are records of several columns: (nearly) all have the same separators as often."""
    for separator, least in (("\t", 2), (";", 2), ("|", 2), (",", 3)):
        counts = Counter(display.count(separator) for display in displays)
        if len(displays) > 1 and any(
            count >= least and times * 5 >= len(displays) * 4 for count, times in counts.items()
        ):
            return True
    return False


def several_names(line: str) -> tuple[str, ...]:
    """The names of a line that is plainly a list of them, separated by semicolons or commas; else none."""
    for separator in ";,":
        names = tuple(name.strip() for name in line.split(separator) if name.strip())
        if len(names) < 3:
            continue
        words = [sum(any(map(str.isalpha, word)) for word in name.split()) for name in names]
        # "Last, First, School" has commas too; whole names between them have two words or a number in front.
        if all(words) and (
            separator == ";" or all(count > 1 or name[0].isdigit() for name, count in zip(names, words, strict=True))
        ):
            return names
    return ()


def initials_fit(displays: Sequence[str]) -> list[bool]:
    """For each line whether it is the initials of the picture beside the name above or below it.

    Two or three capitals that fit are. "Bo", "A" or "2" may be all that somebody wrote; they are initials only where
    at least every other name has such a line.
    """
    capitals, others = [], []
    for index, display in enumerate(displays):
        near = [displays[other] for other in (index + 1, index - 1) if 0 <= other < len(displays)]
        fits = len(display) <= 3 and display.isalnum() and any(display.casefold() in _initials(name) for name in near)
        is_plain = len(display) > 1 and display.isupper() and display.isalpha()
        capitals.append(fits and is_plain)
        others.append(fits and not is_plain and len(displays[index + 1 : index + 2]) == 1)
    found = sum(capitals) + sum(others)
    if (sum(others) > 1 or sum(capitals) > 2) and 3 * found >= len(displays):
        return [first or second for first, second in zip(capitals, others, strict=True)]
    return capitals


def _initials(name: str) -> frozenset[str]:
    """What a picture may show for this name, with a number in front or without it; empty for a name as short."""
    if len(name) <= 3:
        return frozenset()
    words = _WORD.findall(clean(name).casefold())
    found = set()
    for tried in (words, [word for word in words if not word.isdigit()]):
        if tried:
            first = "".join(word[0] for word in tried)
            found |= {first, first[:1], first[:2], first[:3], first[0] + first[-1], first[-1] + first[0], tried[0][:2]}
    return frozenset(found)
