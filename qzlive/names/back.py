"""A wish behind the name, or in a field of its own between others."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..reason import Reason
from .draft import Draft, asked, doubt_of, nothing, proposal_of
from .expression import Expression
from .items import Item, take_apart
from .parser import parse
from .people import called, has_device, is_only_device, two_people
from .rest import explained
from .words import Lexicon, plain

_SEPARATORS = frozenset("-_:|,;/>*=•~#\\")
_STRONG = frozenset("|:;/>=•~")
_YOUNGEST = 16
_LAST = 24
_TOPICAL = ("them", "tema", "topic", "тем", "konu", "sujet", "onderwerp", "wahl", "wunsch", "موضوع")
_HIGHEST = 99
_MOST = 30
_NO_PERSON = frozenset(
    ("tags", "units", "institutions", "devices", "phones", "nameless", "joins", "offices", "moments")
)


def find_end(items: Sequence[Item], start: int) -> Expression | None:
    """Return the expression that reaches the end, the longest one that does."""
    stop = len(items)
    while stop > start and (
        items[stop - 1].sort == "emoji" or (items[stop - 1].sort == "sign" and items[stop - 1].text in ".,;!|_-*~=")
    ):
        stop -= 1
    for place in range(max(start + 1, stop - _LAST), stop):
        item = items[place]
        if item.sort == "sign" and item.text != "#" or item.sort == "arrow":
            continue
        if item.sort == "number" and (explained(items, place) or _is_fraction(items, place)):
            continue
        if item.sort == "word" and not item.kinds and item.value is None and not item.text.isupper():
            continue
        if (item.value or 0) > _MOST and place + 1 < stop and items[place + 1].sort == "open":
            continue
        found = parse(items, place, stop)
        if found and found.style == "word" and not found.explicit and place and items[place - 1].sort == "word":
            continue
        if found and found.numbers and found.end == stop and not (item.sort == "word" and "joins" in item.kinds):
            return found
    return None


def _is_fraction(items: Sequence[Item], place: int) -> bool:
    """Whether a number is what follows the point of another: the 5 of "98.5"."""
    sign = items[place - 1]
    return place > 1 and items[place].glued and sign.glued and sign.text in ".,:" and items[place - 2].sort == "number"


def read_end(text: str, items: Sequence[Item], found: Expression, topics: Collection[int], words: Lexicon) -> Draft:
    """Judge a wish at the end by how it is set off from the name and by what the name is."""
    last, signs, blank = _lead(items, found.start)
    before = items[: last + 1]
    name = text[: items[last].end] if last >= 0 else ""
    if last > 0 and items[last].text == "." and items[found.start].glued and len(items[last - 1].text) > 3:
        name = text[: items[last - 1].end]
    proposal = proposal_of(found, topics)
    number = (found.wanted or found.refused)[0]
    if not any(item.sort == "word" for item in before):
        return asked(text, "elsewhere", Reason("names-elsewhere"), proposal)
    if items[found.start - 1].text in "+&'" and not found.explicit:
        return asked(text, "elsewhere", Reason("names-elsewhere"))
    if kept := _belongs_to_name(text, items, last, found, signs, topics, words):
        return kept
    if number > _HIGHEST and not found.explicit:
        return nothing(text, "other-number")
    if found.short and found.bracket:
        return asked(text, "end", Reason("names-unclear", {"number": number}), proposal)
    if reason := doubt_of(found, topics):
        whole = not found.explicit and (
            found.doubt in ("point", "span", "letter") or number not in topics or len(found.digits) > 2
        )
        return asked(text if whole else name, "end", reason, proposal)
    if not _is_set_off(items, found, signs, blank):
        padded = found.digits.startswith("0") and not signs and last == 0
        return asked(
            text if padded else name,
            "end",
            Reason("names-at-the-end", {"number": number}),
            proposal,
            single=len(proposal) == 1,
        )
    if two_people(before) and found.bracket and not found.tagged:
        return asked(name, "end", Reason("names-two-people", {"number": number}), proposal)
    return Draft(tuple(found.wanted), name, "end-tag-word" if found.tagged else "end")


def _lead(items: Sequence[Item], start: int) -> tuple[int, str, bool]:
    """Return the place of the last item of the name, the signs between it and the wish, and if there is a blank."""
    at, signs = start - 1, ""
    blank = not items[start].glued
    while at >= 0 and (
        items[at].sort in ("arrow", "emoji") or (items[at].sort == "sign" and items[at].text in _SEPARATORS)
    ):
        if items[at].sort != "emoji":
            signs = ("=" if items[at].sort == "arrow" else items[at].text) + signs
        blank = blank or not items[at].glued
        at -= 1
    return at, signs, blank


def _belongs_to_name(
    text: str,
    items: Sequence[Item],
    last_place: int,
    found: Expression,
    signs: str,
    topics: Collection[int],
    words: Lexicon,
) -> Draft | None:
    """Return what a number that a device, an office or an institution may carry is read as."""
    before = items[: last_place + 1]
    last = before[-1]
    proposal, number = proposal_of(found, topics), (found.wanted or found.refused)[0]
    weak = (
        not found.tagged
        and not (set(signs) & (_STRONG | {","}))
        and not (found.bracket and "institutions" in last.kinds)
    )
    if called(before, words, "nameless") or called(before, words, "phones"):
        return asked(text, "nameless", Reason("names-nameless"), proposal) if not found.tagged else None
    if is_only_device(before) and not found.tagged:
        return asked(
            text,
            "device",
            Reason("names-device"),
            proposal if found.digits == str(number) else (),
            marks=frozenset({"device"}),
        )
    if (
        has_device(before)
        and not (set(signs) & {"-", "|", ":", ",", "/", ";"})
        and not found.tagged
        and not found.bracket
    ):
        return asked(text, "device", Reason("names-device"), proposal, marks=frozenset({"device"}))
    if found.tagged and not signs and not found.bracket and _counts_units(before, items[found.start], words):
        return asked(text, "part-of-name", Reason("names-part-of-name", {"number": number}), proposal, single=True)
    said = [item for item in before if item.sort == "word"]
    if not found.tagged and all(not item.kinds.isdisjoint(("units", "phones", "moments")) for item in said):
        return asked(text, "part-of-name", Reason("names-part-of-name", {"number": number}), proposal, single=True)
    if last.sort != "word":
        return None
    if "moments" in last.kinds and not found.tagged and not found.bracket and last.text.islower():
        return nothing(text, "moment")
    if weak and not last.kinds.isdisjoint(("units", "institutions")):
        if number not in topics or found.bracket and "units" in last.kinds:
            return nothing(text, "part-of-name")
        return asked(text, "part-of-name", Reason("names-part-of-name", {"number": number}), proposal, single=True)
    return None


def _counts_units(before: Sequence[Item], tag: Item, words: Lexicon) -> bool:
    """Whether a tag word may number what is in front of it, or a part of it: "Kita Gruppe 2", "Symphonie Nr. 5"."""
    if plain(tag.text).startswith(_TOPICAL):
        return False
    said = [item for item in before if item.sort == "word"]
    if "units" in tag.kinds or any("institutions" in item.kinds for item in said):
        return True
    if len(said) == 1 and plain(tag.text) in ("no", "num", "number"):
        return True
    numbered = words.of_word(plain(said[-1].text))
    return not numbered.isdisjoint(("units", "phones", "devices")) or ("moments" in numbered and len(said) == 1)


def _is_set_off(items: Sequence[Item], found: Expression, signs: str, blank: bool) -> bool:
    if found.tagged or found.bracket or found.style in ("sign", "keycap"):
        return True
    closing = items[found.end].text if found.end < len(items) else ""
    if closing and closing in "*~=_|" and closing in signs:
        return True
    first = items[found.start]
    if first.sort == "word" and "wishes" in first.kinds and first.text == first.text.lower():
        return True
    if found.explicit and found.style == "plain" and (signs or len(found.wanted) > 1):
        return True
    if found.style in ("roman", "doubtful"):
        return bool(signs) and blank and found.style == "roman" and "," not in signs
    if found.style == "small":
        return False
    if found.style == "word":
        return bool(signs) and blank and "," not in signs and items[found.numbers[0]].text.islower()
    if signs == "/" and not blank and _is_whole_name(items[: found.start - 1]):
        return True
    if set(signs) & _STRONG:
        return blank or not set(signs) <= {"*", "/", ":"} or found.listed
    if "," in signs:
        return max(found.wanted, default=0) < _YOUNGEST
    if signs == "_":
        return len({item.start for item in items[: found.start] if item.sort == "word"}) > 1
    return "-" in signs and blank


def _is_whole_name(items: Sequence[Item]) -> bool:
    """Whether nothing but the words of a name stand there, two at least."""
    return len(items) > 1 and all(
        item.sort == "word" and item.text[0].isupper() and item.kinds.isdisjoint(_NO_PERSON) for item in items
    )


def read_fields(text: str, items: Sequence[Item], topics: Collection[int], words: Lexicon) -> Draft | None:
    """Read a wish in a field of its own: "Name, Thema 4, Organisation", "Name | 4 | Organisation"."""
    cuts = [place for place, item in enumerate(items) if _cuts(items, place)]
    bounds = [-1, *cuts, len(items)]
    hits: list[tuple[int, int, Expression]] = []
    for left, right in zip(bounds, bounds[1:], strict=False):
        found = parse(items, left + 1, right) if right > left + 1 else None
        if found and found.numbers and found.end == right:
            hits.append((left, right, found))
    if len(hits) != 1 or hits[0][0] < 0:
        return None
    left, right, found = hits[0]
    ahead, behind = text[: items[left].start].rstrip(), text[items[right].start :] if right < len(items) else ""
    name = ahead + (" " if behind and items[right].sort == "sign" and not items[right].glued else "") + behind
    if reason := doubt_of(found, topics):
        return asked(name, "field", reason, proposal_of(found, topics))
    sure = found.tagged or (right < len(items) and items[left].text == items[right].text == "|")
    others = take_apart(name, words)
    if not sure or called(others, words, "nameless"):
        number = found.wanted[0]
        return asked(
            name, "field", Reason("names-in-the-middle", {"number": number}), proposal_of(found, topics), single=True
        )
    return Draft(tuple(found.wanted), name, "field")


def _cuts(items: Sequence[Item], place: int) -> bool:
    item = items[place]
    if item.sort != "sign":
        return False
    spaced = place + 1 < len(items) and not items[place + 1].glued
    return item.text in "|;" or (item.text in ",:/" and spaced) or (item.text == "-" and spaced and not item.glued)
