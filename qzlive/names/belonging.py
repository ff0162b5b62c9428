"""Whether a bare number in front belongs to the words behind it: an ordinal, a count, a play on words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .expression import Expression
from .items import Item
from .numbers import belongs
from .words import plain

_UMLAUT_PLURAL = re.compile("[A-ZÄÖÜ][a-zäöüß]*[äöü][bcdfghjklmnpqrstvwxzß]{1,3}e$|[A-ZÄÖÜ]?[äöü][a-zß]{1,3}e$")
_PLURALS = ("e", "n", "s", "er", "ie", "a", "i", "all")
MONTHS = frozenset(
    ("januar", "jan", "februar", "feb", "marz", "maerz", "mrz", "april", "apr", "mai", "juni", "jun", "juli", "jul")
    + (
        "august",
        "aug",
        "september",
        "sep",
        "oktober",
        "okt",
        "november",
        "nov",
        "dezember",
        "dez",
        "may",
        "june",
        "july",
    )
)
_FIRST_NAMES = frozenset(("jan", "august"))
_NAMED_UNITS = frozenset(
    ("team", "gruppe", "raum", "kreis", "forum", "group", "room", "equipe", "equipo", "arbeitskreis")
)
_ABSTRACT = ("ung", "heit", "keit", "schaft", "tion", "sion", "itat", "itaet", "ismus", "werk", "zeug", "material")
_NO_ABSTRACT = (
    "hartung",
    "hornung",
    "breitung",
    "adelung",
    "eung",
    "young",
    "hung",
    "yung",
    "jung",
    "sung",
    "herrschaft",
)


def part_of_name(found: Expression, items: Sequence[Item], rest: int, signs: str) -> str:
    """Return how a bare number may belong to the words behind it: "part-of-name", "glued", "ordinal", or ""."""
    word = items[rest]
    follows = items[rest + 1] if rest + 1 < len(items) else None
    if follows and follows.text == "," and not word.glued and "surnames" in word.kinds:
        return ""
    if word.sort == "word" and len(found.wanted) > 1:
        counted = signs in ("", ".") and not word.kinds.isdisjoint(("counted", "offices"))
        return "part-of-name" if counted else ""
    if found.style in ("sign", "keycap") or word.sort != "word":
        return ""
    ordinal = signs == "."
    if signs == "'" and items[rest - 1].glued and not word.glued:
        return "part-of-name"
    attached = signs in ("", ".") or (signs == "-" and word.glued)
    if not attached:
        return ""
    low, kinds = plain(word.text), word.kinds
    if found.style == "plain" and word.glued and not signs:
        return "glued" if _is_glued(items, rest) else ""
    if found.doubt == "unclear" and "offices" in kinds:
        return "ordinal"
    if belongs(items, found.numbers[0], len(items)):
        return "part-of-name" if not (ordinal and "offices" in kinds) else "ordinal"
    if ordinal and (_is_date(items, rest) or _is_abbreviation(word, follows) or "ordered" in kinds or is_abstract(low)):
        return "part-of-name"
    if not signs and found.wanted == [1] and "singles" in kinds:
        return "part-of-name"
    if not signs and is_abstract(low) and "institutions" not in kinds:
        return "part-of-name"
    if signs in ("", ".") and _is_plural(items, rest):
        return "part-of-name"
    if ordinal and not kinds.isdisjoint(("offices", "institutions")):
        return "ordinal" if "offices" in kinds else "part-of-name"
    if "counted" in kinds and (len(low) > 2 or word.text.islower()):
        return "part-of-name"
    if word.text.islower() and not kinds.isdisjoint(("glued", "tags", "units")):
        return "part-of-name"
    if signs == "" and "tags" in kinds:
        return "" if _is_named_unit(items, rest) else "part-of-name"
    if signs == "" and "offices" in kinds and len(low) > 4:
        return "part-of-name"
    if (
        len(word.text) == 1
        and word.text.isascii()
        and (follows is None or follows.sort not in ("word", "number") or word.text.islower() or signs)
        and not (follows and follows.sort == "sign" and follows.glued)
    ):
        return "part-of-name"
    if _counts_for_organisation(items, rest):
        return "part-of-name"
    plural = low.endswith(_PLURALS) or found.style == "word" or signs in ("-", ".")
    return "part-of-name" if "institutions" not in kinds and plural and organisation_follows(items, rest) else ""


def _is_named_unit(items: Sequence[Item], rest: int) -> bool:
    """Whether a team or room with a name of its own stands there: "Team JZ Nord", "Raum Linden"."""
    word, after = items[rest], items[rest + 1] if rest + 1 < len(items) else None
    return (
        plain(word.text) in _NAMED_UNITS
        and word.text.istitle()
        and after is not None
        and after.sort == "word"
        and after.text[0].isupper()
        and after.kinds <= {"institutions"}
        and not after.text.lower().endswith("wohnung")
    )


def _is_date(items: Sequence[Item], rest: int) -> bool:
    """Whether a month stands there; Jan and August are first names at least as often, if a name goes on."""
    low, follows = plain(items[rest].text), items[rest + 1] if rest + 1 < len(items) else None
    if low not in MONTHS:
        return False
    if low not in _FIRST_NAMES or follows is None or "institutions" in follows.kinds:
        return True
    return follows.sort != "word" and (follows.text != "-" or not follows.glued) and follows.text != ","


def _is_abbreviation(word: Item, follows: Item | None) -> bool:
    """Whether a few capitals in front of a name shorten an office: "BM Hans Lang"."""
    named = follows is not None and follows.sort == "word" and not follows.text.isupper()
    return 1 < len(word.text) < 5 and word.text.isupper() and named


def is_abstract(low: str) -> bool:
    """Whether a word can only be a German noun by its ending: nobody is called so."""
    return len(low) > 6 and low.endswith(_ABSTRACT) and not low.endswith(_NO_ABSTRACT)


def _is_plural(items: Sequence[Item], rest: int) -> bool:
    """Whether a word is a plural by its form: "Kolleg:innen", and alone also "Fäuste"."""
    word = items[rest]
    if rest + 2 < len(items) and items[rest + 1].glued and items[rest + 1].text in ":_*/" and items[rest + 2].glued:
        return items[rest + 2].text in ("innen", "Innen")
    return rest + 1 == len(items) and not word.glued and bool(_UMLAUT_PLURAL.search(word.text))


def _counts_for_organisation(items: Sequence[Item], rest: int) -> bool:
    """Whether small words join the first word to an organisation: "3 Mütter vom Elterncafé"."""
    at, small = rest + 1, 0
    while at < len(items) and items[at].sort == "word" and items[at].text.islower() and small < 3:
        at, small = at + 1, small + 1
    return small > 0 and at < len(items) and items[at].sort == "word" and "institutions" in items[at].kinds


def _is_glued(items: Sequence[Item], rest: int) -> bool:
    """Whether a word that touches the number is no name: "4all", "2gether", "3M", "5min", "24JR1A"."""
    word = items[rest]
    low = plain(word.text)
    after = items[rest + 1] if rest + 1 < len(items) else None
    if after and after.glued and after.sort == "number":
        return True
    if not word.kinds.isdisjoint(
        ("glued", "counted", "offices", "endings", "institutions", "units", "tags", "moments")
    ):
        return True
    if word.text.isupper() and word.text.lower() != word.text:
        return len(low) < 4
    return len(low) < 3 or organisation_follows(items, rest)


def organisation_follows(items: Sequence[Item], rest: int) -> bool:
    """Whether one word and then the word of an organisation stand there: "3 … Schule"."""
    at = rest + 1
    while at < len(items) and items[at].sort == "sign" and items[at].text == "-" and items[at].glued:
        at += 2
    return (
        at < len(items)
        and items[at].sort == "word"
        and items[rest].sort == "word"
        and "institutions" in items[at].kinds
    )
