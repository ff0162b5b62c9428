"""A text that states a choice and nothing else: a chat message, an answer of a poll, a cell of a column of wishes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType

from ..reason import Reason
from .answer import answer_in, is_registered, is_thing, refers
from .characters import tidy
from .draft import doubt_of, not_a_topic, proposal_of
from .expression import Expression
from .folding import keys
from .front import begin, behind
from .items import Item, take_apart
from .kinds_of_marks import NO_MARKS
from .letters import read_letters
from .model import NOBODY, NUMBERS, Reading, Registered, Tags
from .parser import parse
from .words import lexicon

_NO_TITLES: Mapping[int, str] = MappingProxyType({})
_LONGEST = 300
_SHORT = 8
_POLITE = frozenset(("wishes", "links"))
_STRAY_END = re.compile(r"[\s.!;,:)]+$")


def read_wish(
    text: str,
    topics: Collection[int],
    *,
    tags: Tags = NUMBERS,
    titles: Mapping[int, str] = _NO_TITLES,
    registered: Registered = NOBODY,
) -> Reading:
    """Read a text that states a choice and nothing else, but perhaps a name; `titles` are those of the topics, and
    `registered` knows the names.

    The name is "". A text that says nothing about a choice is sure, without choices, and its rule is "talk".
    """
    shown = tidy(text)
    if not shown or len(shown) > _LONGEST:
        return _talk(shown)
    if number := _titled(shown, topics, titles):
        return _sure(shown, (number,), "title")
    items = take_apart(_STRAY_END.sub("", shown) or shown, lexicon(tags.words))
    if not items:
        return _talk(shown)
    if tags.kind == "letters":
        return _letters(shown, items, topics, tags)
    found = parse(items, begin(items))
    if refers(items, tags.words):
        return _reference(shown, items, found, topics)
    if found is None or not found.numbers:
        return _inside(shown, items, topics, registered)
    rest, signs = behind(items, found.end)
    if rest < len(items):
        if found.wanted and is_registered(shown[items[rest].start :], registered) and not doubt_of(found, topics):
            return _sure(shown, tuple(found.wanted), "wish")
        return _with_more(shown, items, found, rest, signs, topics, titles)
    if len(found.numbers) > len(found.wanted) and any(item.text == "+" for item in items):
        return _talk(shown)
    if reason := doubt_of(found, topics):
        if found.doubt == "several" and set(found.wanted) <= set(topics):
            return _sure(shown, tuple(found.wanted), "wish")
        return _asked(shown, reason, proposal_of(found, topics))
    return _sure(shown, tuple(found.wanted), "wish")


def _titled(text: str, topics: Collection[int], titles: Mapping[int, str]) -> int | None:
    """Return the one topic whose title the text is."""
    wanted = keys(text)
    hits = [number for number, title in titles.items() if number in topics and not wanted.isdisjoint(keys(title))]
    return hits[0] if len(hits) == 1 else None


def _with_more(
    shown: str,
    items: list[Item],
    found: Expression,
    rest: int,
    signs: str,
    topics: Collection[int],
    titles: Mapping[int, str],
) -> Reading:
    """Read a number and words behind it: its title, or talk in which a number stands."""
    behind_it = shown[items[rest].start :]
    titled = _titled(behind_it, topics, titles)
    reason = doubt_of(found, topics)
    if titled is not None and found.wanted and reason is None:
        if found.wanted == [titled]:
            return _sure(shown, (titled,), "wish")
        return _asked(
            shown, Reason("names-contradiction", {"first": found.wanted[0], "second": titled}), tuple(found.wanted)
        )
    word = items[rest]
    polite = all(
        item.sort != "number" and (item.sort != "word" or not item.kinds.isdisjoint(_POLITE)) for item in items[rest:]
    )
    if polite and reason is None:
        return _sure(shown, tuple(found.wanted), "wish")
    counts = not found.explicit and (not word.kinds.isdisjoint(("counted", "offices", "moments")) or is_thing(word))
    if counts:
        return _talk(shown)
    if set(signs) & set("-:|)–") and reason is None and len(found.wanted) == 1 and not titles:
        # "3 - Elternarbeit": the cell of a column of wishes, number and title of the topic.
        return _sure(shown, tuple(found.wanted), "wish")
    if len(items) > _SHORT and not found.tagged:
        return _talk(shown)
    number = (found.wanted or found.refused)[0]
    return _asked(shown, reason or Reason("names-unclear", {"number": number}), proposal_of(found, topics))


def _reference(shown: str, items: list[Item], found: Expression | None, topics: Collection[int]) -> Reading:
    """Read "Frage 2": talk about it unless nothing else is said and the word could mean a topic."""
    if found and found.tagged and found.wanted and behind(items, found.end)[0] == len(items):
        return _asked(
            shown,
            doubt_of(found, topics) or Reason("names-unclear", {"number": found.wanted[0]}),
            proposal_of(found, topics),
        )
    return _talk(shown)


def _inside(shown: str, items: list[Item], topics: Collection[int], registered: Registered) -> Reading:
    """Look for a wish behind other words: one with a tag word, or in a short message any that may be a topic."""
    answer = answer_in(shown, items, topics, registered)
    if answer and (found := answer.expression):
        reason = doubt_of(found, topics)
        if reason is None or (found.doubt == "several" and found.wanted):
            return _sure(shown, tuple(found.wanted), "wish")
        return _asked(shown, reason, proposal_of(found, topics))
    for place, item in enumerate(items):
        if item.sort == "sign" and item.text != "#":
            continue
        found = parse(items, place)
        if (
            found
            and found.numbers
            and (found.tagged or (found.end == len(items) and len(items) <= _SHORT and item.kinds))
        ):
            number = (found.wanted or found.refused)[0]
            if number not in topics:
                return _asked(shown, not_a_topic(number, topics), ())
            return _asked(shown, Reason("names-unclear", {"number": number}), proposal_of(found, topics))
    if answer:
        return _asked(shown, Reason("names-unclear", {"number": answer.numbers[0]}), answer.numbers)
    return _talk(shown)


def _letters(shown: str, items: list[Item], topics: Collection[int], tags: Tags) -> Reading:
    draft = read_letters(shown, items, topics, lexicon(tags.words))
    if draft.rule == "only-letter" and draft.wanted:
        return _sure(shown, draft.wanted, "wish")
    if draft.reason is None:
        return _talk(shown) if not draft.wanted else _sure(shown, draft.wanted, "wish")
    return _asked(shown, draft.reason, draft.wanted)


def _sure(shown: str, choices: tuple[int, ...], rule: str) -> Reading:
    return Reading(choices, (), "", "", "", shown, NO_MARKS, sure=True, rule=rule, reason=None)


def _talk(shown: str) -> Reading:
    return _sure(shown, (), "talk")


def _asked(shown: str, reason: Reason, proposal: tuple[int, ...]) -> Reading:
    return Reading((), proposal, "", "", "", shown, NO_MARKS, sure=False, rule="wish", reason=reason)
