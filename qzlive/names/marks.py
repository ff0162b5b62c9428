"""What platforms and people write around a name: role marks, pronouns, and the name an account had before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .characters import tidy
from .kinds_of_marks import NO_MARKS, Mark
from .words import Kind, lexicon, plain
from .words.lexicon import NONE

_LAST_BRACKET = re.compile(r"(?P<rest>.*\S)\s*[(（\[](?P<content>[^()（）\[\]]+)[)）\]]", re.DOTALL)
_BRACKET = re.compile(r"\s*[(\[{（](?P<content>[^()\[\]{}（）]{2,60})[)\]}）]")
_BARE_PRONOUNS = re.compile(r"(?P<rest>.*\S)[\s,|·–-]+(?P<content>\w+(?: ?/ ?\w+){1,3})", re.DOTALL)
_PARTS = re.compile(r"\s*[,;|·]\s*")
_SLASHES = re.compile(r"[\s/|\\.&+*:-]+")
_WORDS = re.compile(r"[^\W_]+")
_HANDLE = re.compile(r"[\w.+-]+@[\w.-]+|\w+(?:[._]\w+)+|[^\W\d_]+\d{2,}")
_ROLES: tuple[tuple[Kind, Mark], ...] = (("me", "me"), ("hosts", "host"), ("guests", "guest"))


@dataclass(frozen=True, slots=True)
class Peeled:
    """A display name without marks, pronouns and original name, and what they said."""

    text: str
    marks: frozenset[Mark] = NO_MARKS
    original: str = ""


def clean(display: str) -> str:
    """Return the display name on one line, without invisible characters and the marks that platforms add."""
    text = _without_roles(tidy(display))[0]
    return text.lstrip(" _-–—") or text


def peel(display: str, *, report: bool = False) -> Peeled:
    """Take off a display name what does not belong to it; of a report's cell also the original name at its end."""
    text, marks = _without_roles(tidy(display))
    original = ""
    if "(" in text and (end := _last_group(text)) and _is_original(*end, report=report):
        text, original = end
        text, more = _without_roles(text)
        marks |= more
    if "/" in text or "(" in text or "[" in text:
        without = _BRACKET.sub(_without_pronouns, text).strip()
        if (end_of := _BARE_PRONOUNS.fullmatch(without)) and _are_pronouns(end_of["content"]):
            without = end_of["rest"].rstrip(" ,|·–-")
        if without != text and any(map(str.isalnum, without)):
            text = " ".join(without.split())
            marks |= {"pronouns"}
    return Peeled(text, marks, original)


def _is_original(rest: str, content: str, *, report: bool) -> bool:
    name = [plain(word) for word in _WORDS.findall(rest) if word.isalpha()]
    if name and plain(content).startswith(" ".join(name)) and "(" in content:
        return True
    return (report or _is_plainly(rest, content)) and not _states(content)


def _without_roles(text: str) -> tuple[str, frozenset[Mark]]:
    """Strip role marks: complete brackets at the end, nothing but known words in them."""
    marks: frozenset[Mark] = NO_MARKS
    while text.endswith((")", "）", "]")) and (end := _LAST_BRACKET.fullmatch(text)):
        found = [_role(part) for part in _PARTS.split(end["content"].strip())]
        if not all(found):
            break
        marks |= {mark for mark in found if mark}
        text = end["rest"]
    return text, marks


def _role(part: str) -> Mark | None:
    kinds = _kinds(part)
    if "pronouns" in kinds and part.islower() and "me" in kinds and part not in ("you", "me", "ich"):
        return "pronouns"
    return next((mark for kind, mark in _ROLES if kind in kinds), None)


def _kinds(part: str) -> frozenset[Kind]:
    return lexicon().whole.get(" ".join(_WORDS.findall(plain(part))), NONE)


def _are_pronouns(content: str) -> bool:
    words = [word for word in _SLASHES.split(content.strip()) if word]
    known = lexicon().whole
    if "pronouns" in _kinds(content):
        return len(words) > 1 or content.strip().islower()
    return len(words) > 1 and all("pronouns" in known.get(plain(word), NONE) for word in words)


def _without_pronouns(bracket: re.Match[str]) -> str:
    parts = _PARTS.split(bracket["content"].strip())
    others = [part for part in parts if not _are_pronouns(part)]
    if len(others) == len(parts):
        return bracket[0]
    return f" ({', '.join(others)})" if others else " "


def _last_group(text: str) -> tuple[str, str] | None:
    """Return what stands in front of the last balanced bracket at the end, and its content."""
    if not text.endswith(")"):
        return None
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if not depth:
            rest, content = text[:place].rstrip(), text[place + 1 : -1].strip()
            return (rest, content) if rest and content else None
    return None


def _states(content: str) -> bool:
    """Whether a bracket says something about the choice, the role or the pronouns: then it is no name."""
    if not any(map(str.isalpha, content)) or _are_pronouns(content) or _role(content):
        return True
    words = _WORDS.findall(content)
    stated: frozenset[Kind] = frozenset(("tags", "instead", "now", "then", "unsure", "anything", "wishes", "ranks"))
    if not (words and "institutions" in lexicon().of_word(plain(words[0])) and not content[0].isdigit()):
        # "3 Personen" are no name, the "Kita 7 Zwerge" is one.
        stated |= {"counted"}
    return len(words) <= 4 and any(map(str.isdigit, content)) and any(not stated.isdisjoint(_kinds(w)) for w in words)


def _is_owned(first: bool, last: bool, words: list[str]) -> bool:
    """Whether words name a device after somebody: "Birgits iPad", "iPad von Birgit"."""
    if last and len(words) == 2:
        return words[0].endswith("s")
    return first and 1 < len(words) < 4 and words[1] in ("von", "of", "de", "van", "di", "od")


def _is_plainly(rest: str, content: str) -> bool:
    """Whether a bracket can only be the account's name: a handle, or the same name once more."""
    name = {plain(word) for word in _WORDS.findall(rest) if word.isalpha()}
    original = [plain(word) for word in _WORDS.findall(content) if word.isalpha()]
    if _HANDLE.fullmatch(content) and not content[0].isupper():
        return True
    if not name or not original:
        return False
    said = [_kinds(word) for word in original]
    if all(not kinds.isdisjoint(("devices", "nameless", "phones")) for kinds in said) and "(" not in rest:
        return True
    if _is_owned("devices" in said[0], "devices" in said[-1], original):
        return True
    if set(original) <= name or (len(original) > 1 and not name.isdisjoint(original)):
        return True
    if (
        not content[0].isascii()
        and any(content.startswith(word) for word in name if not word.isascii())
        and " " not in content
    ):
        return True
    return len(original) == 1 and content.islower() and any(len(word) > 3 and word in original[0] for word in name)
