"""A number in the middle of a name, where only a tag word makes it a wish."""

from __future__ import annotations

from collections.abc import Collection

from ..reason import Reason
from .draft import Draft, asked, doubt_of, nothing, proposal_of
from .expression import Expression
from .items import Item
from .parser import parse
from .people import called, two_people
from .rest import unexplained, without
from .words import Lexicon


def read_middle(text: str, items: list[Item], topics: Collection[int], words: Lexicon) -> Draft:
    """Read a name with numbers that are neither in front nor at the end: only a tag word makes one a wish."""
    open_numbers = unexplained(items)
    if any("devices" in item.kinds for item in items):
        return asked(text, "device", Reason("names-device"), marks=frozenset({"device"}))
    if called(items, words, "nameless"):
        return asked(text, "nameless", Reason("names-nameless"))
    leading = items[0].sort == "number" and items[0].style == "plain" and not (len(items) > 1 and items[1].glued)
    last = items[-1]
    if not open_numbers and last.sort == "number" and last.value in topics and "institutions" in items[-2].kinds:
        reason = Reason("names-part-of-name", {"number": last.value or 0})
        return asked(text, "part-of-name", reason, [last.value or 0], single=True)
    if not open_numbers and not leading:
        return nothing(text, "part-of-name")
    if two_people(items) and len(open_numbers) > 1:
        return asked(without(text, items, open_numbers), "two-people", Reason("names-elsewhere"))
    found = _in_the_middle(items, open_numbers)
    if found and not found.explicit and _sticks(items, found):
        return asked(text, "elsewhere", Reason("names-elsewhere"), proposal_of(found, topics))
    if found is None or doubt_of(found, topics):
        return asked(text, "elsewhere", Reason("names-elsewhere"))
    if found.tagged and not items[found.start - 1].kinds.isdisjoint(("units", "phones", "devices", "moments")):
        return asked(text, "elsewhere", Reason("names-elsewhere"), proposal_of(found, topics))
    name = without(text, items, range(found.start, found.end))
    institution = any("institutions" in item.kinds for item in items)
    if found.tagged and found.bracket and "institutions" not in items[found.start - 1].kinds:
        return Draft(tuple(found.wanted), name, "middle-tag-word")
    if (
        found.tagged
        and not institution
        and items[found.start - 1].sort == items[min(found.end, len(items) - 1)].sort == "word"
    ):
        return Draft(tuple(found.wanted), name, "middle-tag-word")
    proposal = proposal_of(found, topics)
    kept = text if institution else name
    return asked(kept, "elsewhere", Reason("names-elsewhere"), proposal, single=len(found.wanted) == 1)


def _sticks(items: list[Item], found: Expression) -> bool:
    """Whether a number is glued to what stands in front of it, or in a bracket with other words: "B2", "(+1)"."""
    place = found.numbers[0]
    depth = sum((item.sort == "open") - (item.sort == "close") for item in items[:place])
    return depth > 0 or (items[place].glued and items[place - 1].sort in ("word", "sign"))


def _in_the_middle(items: list[Item], open_numbers: list[int]) -> Expression | None:
    """Return the one expression that holds all numbers that belong to nothing else."""
    for place in range(1, len(items)):
        found = parse(items, place) if items[place].sort != "sign" or items[place].text == "#" else None
        if found and set(open_numbers) <= set(found.numbers) and found.wanted:
            return found
    return None
