"""A wish in front of the name, where it was asked for."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..reason import Reason
from .belonging import is_abstract, organisation_follows, part_of_name
from .draft import Draft, asked, doubt_of, nothing, proposal_of
from .expression import Expression
from .items import Item
from .numbers import belongs
from .parser import parse
from .people import is_telephone, two_people
from .words import plain, words_of

_NO_PERSON = frozenset(("tags", "units", "institutions", "devices", "counted", "offices", "joins", "doubtful"))
_NO_SEPARATORS = frozenset("#&+?%§€$£")
_NOT_LEADING = frozenset("#+@?&%§")
_HIGHEST = 99
_UNITS = words_of("""
    gruppe gr grp team raum group room grupa grup groupe grupo sala ag ak arbeitskreis arbeitsgruppe forum fachforum
    projektgruppe fachgruppe kreis block runde equipe equipo squadra zespol takim stream strand pod
""")
_PARTICLES = words_of("""
    von van de der den zu zum zur vom del della di da do dos das du la le el al ad ten ter te ibn abu af st d l o
    mac mc y und
""")
_FUNCTION_WORDS = words_of("""
    durch unless gegen ohne wegen if but when since falls wenn weil ersetzt auch bin ist ne nö hab habe komme
""")
_SMALL_WORDS = words_of("ein une una een uma um one sex ten tien tri pet hat ses nam lima lix ba kow satu dua dix sept")
_PARTICLE_NAMES = words_of("santos reis anjos passos ramos prazeres remedios")
# Vi and Xi are names, and in a name of capitals nobody can tell.
_ROMAN_NAMES = frozenset(("VI", "XI", "XX", "LI", "XL"))
_LEFTOVERS = frozenset(("joins", "then", "now", "instead", "unsure", "moments"))


def begin(items: Sequence[Item]) -> int:
    """Return the place behind emoji and stray signs at the start."""
    at = 0
    while at < len(items) and (
        items[at].sort == "emoji"
        or items[at].sort == "arrow"
        or (items[at].sort == "sign" and items[at].text not in _NOT_LEADING)
    ):
        at += 1
    return at


def is_negative(items: Sequence[Item], at: int) -> bool:
    """Whether a minus sticks to the number at a place, with none behind it: "-1 …", but not "-1- …"."""
    sign, after = items[at - 1], items[at + 1]
    sticks = sign.text == "-" and items[at].glued and items[at].sort == "number"
    return at == 1 and sticks and after.sort == "word" and not after.glued


def behind(items: Sequence[Item], at: int) -> tuple[int, str]:
    """Return the place behind the separators at a place, and these."""
    signs = ""
    while at < len(items) and (
        items[at].sort in ("emoji", "arrow") or (items[at].sort == "sign" and items[at].text not in _NO_SEPARATORS)
    ):
        signs += items[at].text
        at += 1
    return at, signs


def read_front(text: str, items: Sequence[Item], start: int, topics: Collection[int]) -> Draft | None:
    """Read a wish that begins at a place; None if there is none."""
    found = parse(items, start)
    if found is None or not found.numbers:
        return None
    rest, signs = behind(items, found.end)
    if rest >= len(items):
        return asked(
            text, "only-number", doubt_of(found, topics) or Reason("names-only-number"), proposal_of(found, topics)
        )
    if not _is_number(found, items, rest, signs, topics):
        return None
    if "@" in signs and items[rest].glued:
        return asked(text, "unclear", Reason("names-unclear-choice"), proposal_of(found, topics))
    name = text[items[rest].start :]
    number = (found.wanted or found.refused)[0]
    if items[rest].sort == "number" and _is_decimal(items, found.end, rest):
        return asked(text, "part-of-name", Reason("names-part-of-name", {"number": number}))
    if found.end < len(items) and items[found.end].text == "+" and items[found.end].glued:
        return asked(text, "part-of-name", Reason("names-part-of-name", {"number": number}))
    if items[rest].sort == "number" and _counts(items, rest, signs, explicit=found.explicit):
        return asked(text, "part-of-name", Reason("names-part-of-name", {"number": number}))
    plain_number = len(found.wanted) == 1 and found.wanted[0] in topics and not found.doubt
    if number > _HIGHEST and not found.explicit:
        return nothing(text, "other-number")
    bare = not found.explicit or not (found.tagged or found.bracket or found.numbers[-1] < found.end - 1)
    if bare and (belonging := part_of_name(found, items, rest, signs)):
        if belonging == "ordinal":
            return nothing(text, "ordinal")
        why = Reason("names-glued" if belonging == "glued" else "names-part-of-name", {"number": number})
        return asked(text, belonging, why, proposal_of(found, topics), single=plain_number)
    if not any(map(str.isalpha, name)) and not is_telephone(name):
        return asked(text, "unclear", Reason("names-unclear", {"number": number}), proposal_of(found, topics))
    if _is_leftover(items, rest, signs):
        return asked(text, "unclear", Reason("names-unclear", {"number": number}), proposal_of(found, topics))
    if reason := doubt_of(found, topics):
        keeps = _keeps_number(found, items, rest)
        return asked(text if keeps else name, _rule(found), reason, proposal_of(found, topics))
    if any("samples" in item.kinds for item in items[rest:]):
        return asked(name, "sample", Reason("names-sample"), proposal_of(found, topics))
    if _is_unit(found, items, rest, signs) or _is_sum(found, items):
        return asked(text, "part-of-name", Reason("names-part-of-name", {"number": number}), proposal_of(found, topics))
    if (kept := _hesitation(found, items, rest, signs)) is not None:
        kept_whole = kept.code == "names-part-of-name"
        return asked(text if kept_whole else name, _rule(found), kept, proposal_of(found, topics), single=True)
    return Draft(tuple(found.wanted), name, _rule(found))


def _is_decimal(items: Sequence[Item], end: int, rest: int) -> bool:
    """Whether a sign joins two numbers that are no list: "1,5 Grad"."""
    return rest == end + 1 and items[end].glued and items[rest].glued and items[end].text in ",./&+-"


def _counts(items: Sequence[Item], rest: int, signs: str, *, explicit: bool) -> bool:
    """Whether a second number goes on where the first stopped, so that both count: "2 - 3 Kinder", "3./4. Klasse"."""
    if set(signs) & set("/,+&"):
        return True
    follows = items[rest + 1] if rest + 1 < len(items) else None
    return not explicit and signs == "-" and follows is not None and "counted" in follows.kinds


def _keeps_number(found: Expression, items: Sequence[Item], rest: int) -> bool:
    """Whether a doubtful number rather is a part of the name: "1-2-3 Kinderladen", "4H …", "3.14 …"."""
    institution = any("institutions" in item.kinds for item in items[rest:])
    if institution and len(found.digits) > 1 and found.explicit:
        return True
    if found.doubt in ("span", "point"):
        return institution or any(number > 6 for number in found.wanted[1:])
    if found.doubt == "letter":
        letter = items[found.numbers[0] + 1].text
        return letter.isupper() and (letter > "F" or institution)
    return len(found.digits) > 2


def _is_unit(found: Expression, items: Sequence[Item], rest: int, signs: str) -> bool:
    """Whether tag word and number are a part of an organisation, with nobody named: "Team 4 Jugendamt"."""
    tag, word = items[found.start], items[rest]
    if not found.tagged or tag.sort != "word" or word.sort != "word":
        return False
    if signs == "." and "offices" in word.kinds and "institutions" in word.kinds:
        return True
    unit = plain(tag.text) in _UNITS or "units" in tag.kinds
    return unit and ((not signs and "institutions" in word.kinds) or is_abstract(plain(word.text)))


def _is_sum(found: Expression, items: Sequence[Item]) -> bool:
    """Whether numbers with a plus count people: "3+1 Familie …", "2+2 …"."""
    numbers = [items[place] for place in found.numbers]
    added = any(item.text == "+" for item in items[found.start : found.end])
    same = len(numbers) > 1 and len({item.value for item in numbers}) < len(numbers)
    return added and (same or (len(numbers) > 1 and two_people(items[found.end :])))


def _rule(found: Expression) -> str:
    if len(found.wanted) > 1:
        return "several"
    if found.refused:
        return "changed"
    return "tag-word" if found.tagged else "tag"


def _is_number(found: Expression, items: Sequence[Item], rest: int, signs: str, topics: Collection[int]) -> bool:
    """Whether a Roman number or a number word in front is one, and not a name."""
    if found.style == "plain" and not found.explicit and _is_idiom(found, items):
        return False
    if found.explicit or found.style not in ("roman", "word", "doubtful"):
        return True
    first, after = items[found.numbers[0]], items[rest]
    if after.glued and signs == "-" and not first.text.islower():
        return False
    if found.style == "roman":
        return bool(found.wanted) and all(number in topics for number in found.wanted) and "," not in signs
    if found.style == "doubtful":
        return "," not in signs and (bool(signs) or _is_full_name(items, rest, first))
    if first.text.istitle() and not found.listed and found.wanted[0] not in topics:
        return False
    named = first.text.istitle() and ("," in signs or (len(found.numbers) == 1 and not signs and after.glued))
    kept = not after.kinds.isdisjoint(("counted", "institutions", "offices", "glued"))
    return not named and not kept and not organisation_follows(items, rest)


def _is_full_name(items: Sequence[Item], rest: int, number: Item) -> bool:
    """Whether first and last name follow a number word that is small and no particle, so that it is no part of them."""
    words = items[rest:]
    return (
        len(number.text) > 2
        and number.text.islower()
        and plain(number.text) not in _SMALL_WORDS
        and len(words) > 1
        and all(
            item.sort == "word" and item.text[0].isupper() and item.kinds.isdisjoint(_NO_PERSON) for item in words[:2]
        )
        and plain(words[0].text) not in _PARTICLE_NAMES
        and not any(item.text == "," for item in words)
    )


def _is_idiom(found: Expression, items: Sequence[Item]) -> bool:
    """Whether the number is the first of "24/7" or "1&1"."""
    at = found.numbers[0] + 1
    return at < len(items) and items[at].text in ("/", "&") and items[at].glued and belongs(items, at - 1, len(items))


def _is_leftover(items: Sequence[Item], rest: int, signs: str) -> bool:
    word = items[rest]
    if word.sort == "number":
        return False
    if word.sort == "sign":
        return (
            word.text not in "(+?#@&"
            or (word.text == "+" and rest + 1 < len(items) and items[rest + 1].sort == "number")
            or (word.text == "?" and not (rest + 1 < len(items) and items[rest + 1].glued))
            or word.text in "&@#"
        )
    if word.sort != "word" or not word.text.islower():
        return False
    return not word.kinds.isdisjoint(_LEFTOVERS) or (not signs and _is_no_name(items, rest))


def _is_no_name(items: Sequence[Item], rest: int) -> bool:
    """Whether a small word in front of capitals, or one of counting, begins no name: "2 aus Linden"."""
    word = items[rest]
    others = [item for item in items[rest + 1 :] if item.sort == "word"]
    particle = plain(word.text) in _PARTICLES
    if particle and others:
        return "institutions" in others[0].kinds or plain(others[0].text) in ("uns", "euch", "ihnen", "us", "them")
    known = bool(word.kinds) or plain(word.text) in _FUNCTION_WORDS
    return known and not word.glued and any(item.text[:1].isupper() for item in others)


def _hesitation(found: Expression, items: Sequence[Item], rest: int, signs: str) -> Reason | None:
    """Return why a number written as a word, in Roman letters or behind one letter is asked after all."""
    number = found.wanted[0]
    words = [item for item in items[rest:] if item.sort == "word"]
    if found.style == "roman" and not found.explicit and not signs:
        first = items[found.numbers[0]]
        if first.text in _ROMAN_NAMES and (len(words) < 2 or all(word.text.isupper() for word in words)):
            return Reason("names-roman", {"number": number})
    bare_word = found.style == "word" and not found.explicit and not signs
    if bare_word and items[found.numbers[0]].text.istitle() and len(words) < 2:
        return Reason("names-number-word", {"number": number})
    if found.short and words and "institutions" in words[0].kinds:
        return Reason("names-part-of-name", {"number": number})
    if found.short and (len(words) < 2 or any(item.sort == "number" for item in items[rest:])) and not signs:
        return Reason("names-unclear", {"number": number})
    return None
