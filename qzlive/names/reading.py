"""What a display name says: the topics that a person wants, and who it is.

The parts have one job each: characters and marks are put right and taken off, the text is taken apart (items), wishes
are parsed (expression) and judged by their place (front, back), and what is left is told apart (people). Whatever a
careful moderator would not dare to read is asked: then there are no choices, only a proposal and the reason.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..reason import Reason
from . import letters
from . import registered as by_list
from .back import find_end, read_end, read_fields
from .draft import Draft, asked, nothing
from .front import begin, is_negative, read_front
from .items import Item, take_apart
from .kinds_of_marks import Mark
from .marks import Peeled, peel
from .middle import read_middle
from .model import NOBODY, NUMBERS, Reading, Registered, Tags
from .naming import named
from .parser import parse
from .people import (
    called,
    is_bot,
    is_only_device,
    is_owned_device,
    is_telephone,
    telephone_ahead,
    telephone_behind,
    two_people,
)
from .quick import read_quickly
from .rest import is_handle, is_no_topic, is_torn, unexplained, without
from .words import Lexicon, lexicon

LONGEST = 300
_MEDALS = {"🥇": 1, "🥈": 2, "🥉": 3}


def read(
    display: str,
    topics: Collection[int],
    *,
    registered: Registered = NOBODY,
    tags: Tags = NUMBERS,
    report: bool = False,
) -> Reading:
    """Read a display name in a breakout that has these topic numbers.

    `registered` decides where a number belongs that could be part of a name. With `report` the text is a cell "Name
    (Original Name)" of a report, and a bracket at its end is the original name.
    """
    if (
        tags.kind == "numbers"
        and registered is NOBODY
        and (plain := read_quickly(display, topics, lexicon(tags.words)))
    ):
        return plain
    return read_thoroughly(display, topics, registered=registered, tags=tags, report=report)


def read_thoroughly(
    display: str, topics: Collection[int], *, registered: Registered, tags: Tags, report: bool
) -> Reading:
    """Read any display name, the plainest ones too; `read` has a quick way for these."""
    peeled = peel(display, report=report)
    if not any(map(str.isalnum, peeled.text)):
        return Reading((), (), peeled.text, "", peeled.original, peeled.text, peeled.marks, True, "empty", None)
    if len(peeled.text) > LONGEST:
        return _reading(peeled, asked(peeled.text, "too-long", Reason("names-too-long")), None)
    words = lexicon(tags.words)
    items = take_apart(peeled.text, words)
    if registered.numbered:
        items = by_list.covered(peeled.text, items, registered)
    draft = _draft(peeled.text, items, topics, tags, words)
    if registered is not NOBODY:
        draft = by_list.settled(peeled.text, draft, topics, registered)
    return _reading(peeled, draft, words)


def _reading(peeled: Peeled, draft: Draft, words: Lexicon | None) -> Reading:
    said = draft.rule in ("undecided", "listener")
    sure = draft.reason is None
    left = draft.name
    if (
        words
        and not (sure and draft.wanted)
        and draft.rule != "contradiction"
        and left != peeled.text
        and is_torn(take_apart(left, words))
    ):
        left = peeled.text
    name, organisation = named(left, words, said=said) if words else (left, "")
    if organisation and not draft.wanted and any(map(str.isdigit, name)):
        name, organisation = left, ""
    return Reading(
        draft.wanted if sure else (),
        () if sure else draft.wanted,
        name or peeled.text,
        organisation,
        peeled.original,
        peeled.text,
        peeled.marks | draft.marks,
        sure,
        draft.rule,
        draft.reason,
    )


def _draft(text: str, items: list[Item], topics: Collection[int], tags: Tags, words: Lexicon) -> Draft:
    if text.startswith(("=", "@")) and "(" in text:
        return nothing(text, "formula")
    if is_bot(text, items):
        return _bot(text, items)
    if is_telephone(text) or called(items, words, "phones"):
        return _telephone(text, items, topics)
    if tags.kind == "letters":
        return letters.read_letters(text, items, topics, words)
    draft = _by_numbers(text, items, topics, words)
    marks: set[Mark] = set(draft.marks)
    if any("devices" in item.kinds for item in items):
        marks.add("device")
    if is_telephone(draft.name) or any("phones" in item.kinds and "devices" not in item.kinds for item in items):
        marks.add("telephone")
    return replace(draft, marks=frozenset(marks)) if marks else draft


def _bot(text: str, items: list[Item]) -> Draft:
    marks: frozenset[Mark] = frozenset({"bot"})
    if items[0].sort == "number":
        return asked(text, "bot", Reason("names-bot"), marks=marks)
    return nothing(text, "bot", marks)


def _telephone(text: str, items: list[Item], topics: Collection[int]) -> Draft:
    marks: frozenset[Mark] = frozenset({"telephone"})
    if found := telephone_behind(text) or telephone_ahead(text):
        number, name = found
        if number in topics:
            return Draft((number,), name, "tag", marks=marks)
    last = items[-1]
    counted = not is_telephone(text) and last.sort == "number" and last.value in topics
    return asked(text, "telephone", Reason("names-telephone"), [last.value or 0] if counted else (), marks=marks)


def _by_numbers(text: str, items: list[Item], topics: Collection[int], words: Lexicon) -> Draft:
    if items[0].partner == len(items) - 1 > 1 and (inner := _unwrapped(text, items, words)):
        text, items = inner
    start = begin(items)
    start, prefix = _behind_prefix(items, start)
    minus = 0 < start < len(items) - 1 and is_negative(items, start)
    plus = items[start].text == "+" if start < len(items) else False
    start += plus
    front = read_front(text, items, start, topics)
    if front and (plus or minus):
        return asked(front.name if minus else text, "part-of-name", Reason("names-unclear-choice"), front.wanted)
    if front and front.rule in ("part-of-name", "glued", "ordinal") and (found := find_end(items, start)):
        end = read_end(text, items, found, topics, words)
        if end.reason is None and end.wanted:
            return end
    if front:
        if prefix:
            front = replace(
                front, name=f"{text[: items[start].start].strip()} {front.name}" if front.name != text else text
            )
        return _with_the_rest(text, front, topics, words)
    if found := find_end(items, start):
        draft = read_end(text, items, found, topics, words)
        if draft.reason is not None and draft.rule == "end" and "," in draft.name:
            rest = take_apart(draft.name, words)
            if more := unexplained(rest):
                return replace(draft, name=without(draft.name, rest, more), single=False)
        return _with_name_in_front(draft, text, topics, words)
    if not any(item.sort == "number" for item in items):
        return _without_number(text, items, words)
    if (draft_of_field := read_fields(text, items, topics, words)) is not None:
        return draft_of_field
    return read_middle(text, items, topics, words)


def _unwrapped(text: str, items: list[Item], words: Lexicon) -> tuple[str, list[Item]] | None:
    """Take off brackets or quotation marks around everything: "(3 Name)"."""
    inside = text[items[1].start : items[-2].end]
    found = parse(items, 1, len(items) - 1)
    if found and found.end < len(items) - 1 and any(map(str.isalpha, inside)):
        return inside, take_apart(inside, words)
    return None


def _behind_prefix(items: list[Item], start: int) -> tuple[int, bool]:
    """Skip an organisation or a note in brackets in front of the wish: "[JZ Nord] 3 …"."""
    if start < len(items) and items[start].sort == "open" and items[start].partner > start:
        inside = parse(items, start + 1, items[start].partner)
        digits = any(item.sort == "number" for item in items[start : items[start].partner])
        if inside is None and not digits and items[start].partner + 1 < len(items):
            return items[start].partner + 1, True
    return start, False


def _with_the_rest(text: str, front: Draft, topics: Collection[int], words: Lexicon) -> Draft:
    """Look for more numbers behind a wish in front: the same once more, a refused one, or a contradiction."""
    if front.name == text or not any(c.isalnum() and not c.isalpha() for c in front.name):
        return front
    rest = take_apart(front.name, words)
    open_numbers = [
        place for place in unexplained(rest) if not (is_handle(rest, place) or is_no_topic(rest, place, topics))
    ]
    if not open_numbers:
        return front
    if two_people(rest):
        numbers_of_both = {"first": (front.wanted or (0,))[0], "second": rest[open_numbers[0]].value or 0}
        name = without(front.name, rest, open_numbers)
        return asked(name, "two-people", front.reason or Reason("names-contradiction", numbers_of_both), front.wanted)
    found = find_end(rest, -1 if rest[0].sort == "open" else 0)
    if found and found.numbers and set(open_numbers) <= set(found.numbers):
        end = read_end(front.name, rest, found, topics, words)
        if (
            set(found.wanted) <= set(front.wanted)
            and not set(found.refused) & set(front.wanted)
            and (found.wanted or found.explicit)
        ):
            return replace(front, name=end.name)
        both = tuple(dict.fromkeys((*front.wanted, *(n for n in found.wanted if n in topics))))
        numbers = found.wanted or found.refused
        reason = front.reason or Reason(
            "names-contradiction", {"first": (front.wanted or (0,))[0], "second": numbers[0]}
        )
        name = front.name if _names_somebody(rest, found.start) else text
        return asked(name, "contradiction", reason, both if found.bracket else front.wanted)
    number = rest[open_numbers[0]].value or 0
    first = (front.wanted or (0,))[0]
    reason = front.reason or Reason("names-contradiction", {"first": first, "second": number})
    place = open_numbers[0]
    listed = not _names_somebody(rest, place) or rest[place - 1].text in ("/", ";")
    return asked(text if listed else front.name, "contradiction", reason, front.wanted)


def _names_somebody(items: list[Item], stop: int) -> bool:
    """Whether a word stands in front of a place that can be a name."""
    return any(item.sort == "word" and (item.text[0].isupper() or not item.kinds) for item in items[:stop])


def _with_name_in_front(draft: Draft, text: str, topics: Collection[int], words: Lexicon) -> Draft:
    """A wish at the end is a choice only if no number in the name contradicts it."""
    if draft.reason is not None or not draft.wanted:
        return draft
    rest = take_apart(draft.name, words)
    if open_numbers := [place for place in unexplained(rest) if not is_no_topic(rest, place, topics)]:
        reason = Reason("names-contradiction", {"first": rest[open_numbers[0]].value or 0, "second": draft.wanted[0]})
        if two_people(rest):
            return asked(without(draft.name, rest, open_numbers), "two-people", reason, draft.wanted)
        return asked(text, "contradiction", reason, draft.wanted)
    return draft


def _without_number(text: str, items: list[Item], words: Lexicon) -> Draft:
    if medal := next((value for sign, value in _MEDALS.items() if sign in text), None):
        return asked(text, "medal", Reason("names-unclear", {"number": medal}))
    if is_only_device(items) or is_owned_device(items):
        return asked(text, "device", Reason("names-device"), marks=frozenset({"device"}))
    if any("samples" in item.kinds for item in items):
        return asked(text, "sample", Reason("names-sample"))
    if called(items, words, "nameless"):
        return asked(text, "nameless", Reason("names-nameless"))
    lone = letters.alone(items)
    if lone:
        return asked(text, "letter", Reason("names-letter-alone"))
    for kind, rule in (("undecided", "undecided"), ("listeners", "listener"), ("anything", "undecided")):
        first = items[0]
        if first.sort == "word" and kind in first.kinds and len(items) > 1:
            return nothing(text, rule)
    return nothing(text, "no-number")
