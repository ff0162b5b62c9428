"""A short message with a topic's number in it that begins with other words: "Ich: 6", "Wolfram Overbeck, 2".

Only what says nothing else is a choice. Numbers of times, pages, counts and offices are none at all; any other number
of a topic is worth a question.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from .expression import Expression
from .folding import keys
from .front import behind
from .items import Item
from .model import NOBODY, Registered
from .numbers import belongs
from .parser import parse
from .words import Kind, plain, words_of

_MOST_WORDS = 12
_LONGEST_NAME = 4
_POLITE = words_of("""
    entschuldigung entschuldige entschuldigt sorry pardon verzeihung hallo hi hey moin servus gruss gott guten tag
    morgen abend ok okay ja also ich mich mir mein meine meinte meinen wollte wahl nummer wahle bitte danke alle
    zusammen leider ups uups oh ach ah naturlich gern gerne ist ware korrektur hello good evening i me my meant
    choice please thanks thank you would like
""")
_REFERENCES = words_of("""
    frage fragen question seite seiten page s folie folien slide kapitel chapter absatz abschnitt paragraph paragraf
    zeile teil part schritt step stufe level phase version abbildung bild foto tabelle anlage anhang datei dokument
    aufgabe ubung beispiel satz spalte klasse stock stockwerk etage gleis bus linie zimmer kanal channel windows zoom
    teams runde tag woche monat jahr kaffee kamera mikro covid corona rang note minute uhr zeit link morgen abend heute
""")
_THINGS = words_of("""
    kaffee kaffees tee tees bier cafe stuhle tassen punkte ideen sachen dinge themen worte tipps links folien seiten
""")
_NO_NAMES = words_of("""
    liebe lieber viele herzliche beste schone schonen guten gute guter gutes neue neuer neues neuen erste erster tolle
    toller kleine kleiner grosse grosser nachste nachster letzte letzter alte kurze kurzer mein meine der die das ein
    eine im in am auf zu zum zur bis noch nur wir ihr sie es man heute morgen gestern pause pausen ende beginn start
    stand link raum saal haus termin treffen meeting thema themen gruppe anzahl summe ergebnis version update teil
""")
_OTHER_SENSE: frozenset[Kind] = frozenset(("counted", "offices", "ordered", "moments", "institutions", "units"))
_NOT_FREE: frozenset[Kind] = frozenset(("moments", "institutions", "units", "devices", "phones", "nameless", "bots"))
_THANKS = words_of("danke dank dankeschon vielen merci thanks thank")
_SET_OFF = frozenset(",;:-|(–")
_HARMLESS = frozenset(",;:-|.!(")
_INFLECTED = ("e", "en", "er", "es", "em")


@dataclass(frozen=True, slots=True)
class Answer:
    """`expression` says it if nothing else is said; else `numbers` are topics that may be meant."""

    expression: Expression | None
    numbers: tuple[int, ...]


def answer_in(
    text: str, items: Sequence[Item], topics: Collection[int], registered: Registered = NOBODY
) -> Answer | None:
    """Look for the answer in a short message; None if it has no number that could be a topic.

    A name beside a number needs no sign between them if it is registered.
    """
    words = [item for item in items if item.sort == "word"]
    numbers = [place for place, item in enumerate(items) if item.sort == "number"]
    if not numbers or len(words) > _MOST_WORDS:
        return None
    free = [place for place in numbers if _is_free(items, place)]
    meant = tuple(dict.fromkeys(items[place].value or 0 for place in free))
    inside = tuple(number for number in meant if number in topics)
    if not inside:
        return None
    found = _at_the_end(items, numbers[0])
    if (
        found
        and free == numbers
        and set(found.wanted) <= set(topics)
        and _says_only_that(text, items, found, registered)
    ):
        return Answer(found, inside)
    return Answer(None, inside)


def refers(items: Sequence[Item], own: Collection[str]) -> bool:
    """Whether a message begins with a number of something else: a question, a page, or a time."""
    first = next((place for place, item in enumerate(items) if item.sort == "word"), -1)
    if not 0 <= first < len(items) - 1 or any(item.sort == "number" for item in items[:first]):
        return False
    word, low, follows = items[first], plain(items[first].text), items[first + 1]
    if low in _THANKS and plain(follows.text) in ("fur", "for"):
        return True
    if low in {plain(one) for one in own} or follows.sort != "number":
        return False
    return low in _REFERENCES or ("moments" in word.kinds and "unsure" not in word.kinds)


def is_thing(item: Item) -> bool:
    """Whether a number in front counts this, in a message: "2 Kaffee"."""
    return plain(item.text) in _THINGS


def _at_the_end(items: Sequence[Item], first: int) -> Expression | None:
    """Return the longest expression that ends the message."""
    for place in range(first + 1):
        found = parse(items, place)
        if found and found.numbers and behind(items, found.end)[0] == len(items):
            return found
    return None


def is_registered(name: str, registered: Registered) -> bool:
    """Whether a person is registered by a name."""
    return any(key in registered.people for key in keys(name.strip(" ,;:-–|()")))


def _says_only_that(text: str, items: Sequence[Item], found: Expression, registered: Registered) -> bool:
    lead = items[: found.start]
    words = [item for item in lead if item.sort == "word"]
    if not words or any(item.text == "?" for item in items):
        return False
    if is_registered(text[: lead[-1].end], registered):
        return True
    if any(item.sort != "word" and item.text not in _HARMLESS for item in lead):
        return False
    if _is_polite(words):
        return True
    set_off = (lead[-1].sort == "sign" and lead[-1].text in _SET_OFF) or found.bracket or found.tagged
    return set_off and _is_name(lead, words)


def _is_polite(words: Sequence[Item]) -> bool:
    polite = [_POLITE.issuperset(plain(item.text).split()) or "wishes" in item.kinds for item in words]
    for_me = [plain(item.text) for item in words[:2]] == ["fur", "mich"]
    return all(polite[1:]) and (polite[0] or for_me)


def _is_name(lead: Sequence[Item], words: Sequence[Item]) -> bool:
    """Whether first and last name stand there and nothing that has another sense."""
    if not 2 <= len(words) <= _LONGEST_NAME or any(item.sort in ("open", "close", "number") for item in lead):
        return False
    return all(
        item.text[0].isupper() and len(item.text) > 1 and not item.kinds and plain(item.text) not in _OTHER_WORDS
        for item in words
    )


def _is_free(items: Sequence[Item], place: int) -> bool:
    """Whether the number at a place belongs to nothing else that stands beside it."""
    item = items[place]
    before = items[place - 1] if place else None
    after = items[place + 1] if place + 1 < len(items) else None
    if item.style not in ("plain", "sign", "keycap") or belongs(items, place, len(items)):
        return False
    if before and _leads_elsewhere(items, place - 1, before, glued=item.glued):
        return False
    return after is None or not (
        _is_counted(after, at_start=place == 0) if after.sort == "word" else _is_measure(items, place + 1)
    )


def _leads_elsewhere(items: Sequence[Item], at: int, before: Item, *, glued: bool) -> bool:
    """Whether what stands in front of a number makes it a time, a sum, a page or a part of a name."""
    if before.sort == "number":
        return glued
    if before.sort == "word":
        low = plain(before.text)
        return glued or not before.kinds.isdisjoint(_NOT_FREE) or low in _REFERENCES
    numbered = at > 0 and items[at - 1].sort == "number"
    if glued and before.text in "+%§&@€$=<>*^~":
        return True
    return glued and before.glued and before.text in ":.,-" and numbered


def _is_counted(after: Item, *, at_start: bool) -> bool:
    """Whether the number counts the word behind it, or has the word as an ending."""
    low = plain(after.text)
    if after.glued or not after.kinds.isdisjoint(_OTHER_SENSE) or is_thing(after):
        return True
    if after.kinds or low in _POLITE:
        return False
    if after.text[0].isupper():
        return not at_start
    return len(low) > 3 and low.endswith(_INFLECTED)


def _is_measure(items: Sequence[Item], at: int) -> bool:
    """Whether a sign behind a number goes on to another: a time, a date, a decimal, a sum."""
    sign, after = items[at], items[at + 1] if at + 1 < len(items) else None
    if sign.text in "%€$°+*=<>^":
        return True
    numbered = after is not None and after.sort == "number" and after.glued
    if sign.glued and sign.text in ":.-" and numbered:
        return True
    return sign.text == "," and sign.glued and numbered and (after.value or 0) > 9 if after else False


_OTHER_WORDS = _NO_NAMES | _REFERENCES | _THINGS | _POLITE
