r"""How a point says in writing that it is a task, an agreement, or starred, and how that is read again.

    Aufgabe: Liste anlegen (Schulleitung, bis 30. Juni) ★

In the files that qzlive saves every sign of people's own is escaped as CommonMark does it (`\(`, `\:`, `&#9733;`), so
what is not escaped is notation. In what people write themselves the same forms are taken for what they look like.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from ..documentation.markdown import escape
from ..language import Catalogue
from ..session.state import EntryKind
from ..text import LINE_LIMIT, clean_line, clean_text
from .model import Mark, Marked

TASK_WORDS = r"aufgaben?|to[ -]?dos?|tasks?|action(?: items?)?"
AGREEMENT_WORDS = r"vereinbarung(?:en)?|vereinbart|beschluss|agreements?|agreed"
_UNTIL_WORDS = "bis|until|by"
_STARS = "★⭐"
_MARKS: tuple[Mark, ...] = ("trial", "late", "variant", "unsent")

_KIND = re.compile(rf"\**(?:(?P<task>{TASK_WORDS})|(?P<agreement>{AGREEMENT_WORDS}))[ *]*:\**\s*", re.IGNORECASE)
_BOX = re.compile(r"(?:\[[ xX✓]?\]|[☐☑☒])\s+(?=\S)")
_STAR_FIRST = re.compile(rf"\A[{_STARS}]\ufe0f?\s*")
_STAR_LAST = re.compile(rf"(?:\s*[{_STARS}]\ufe0f?|(?<=\S)[ \t]+\*)\Z")
_OWN_MARKS = re.compile(r"\s\*\((?P<marks>[^*()\n]+)\)\*\Z")
_OWNER = re.compile(r"(?:\A|\s+)\((?P<owner>(?:[^()\\\n]|\\.)*)\)\Z")
_UNTIL = re.compile(rf"(?:(?P<who>(?:[^\\]|\\.)+?)\s*,\s*)?(?:{_UNTIL_WORDS})(?::\s*|\s+)(?P<until>.+)", re.IGNORECASE)
_DATE_LAST = re.compile(r"(?P<who>(?:[^\\]|\\.)+),\s*(?P<until>(?:[^,\\]|\\.)*\d(?:[^,\\]|\\.)*)")
_NO_OWNER = re.compile(
    r"(?:z\. ?b\.|d\. ?h\.|s\. ?o\.|s\. ?u\.|siehe|vgl\.|e\. ?g\.|i\. ?e\.|see)(?:\s|$)", re.IGNORECASE
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|(&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});)", re.IGNORECASE)
_EMPHASIS = re.compile(r"(?<![\w\\*])(\*{1,3}|_{2,3})(?=[^\s*])([^*\n]*?[^\s*\\])\1(?![\w*])")


def plain(raw: str) -> str:
    """Return a text as it stands, for what is no Markdown."""
    return raw


def unescaped(raw: str) -> str:
    """Return Markdown's text without its signs: escapes, entities and emphasis."""
    return _ESCAPED.sub(lambda found: found[1] or html.unescape(found[2]), _EMPHASIS.sub(r"\2", raw))


def read_point(raw: str, reads: Callable[[str], str] = plain, say: tuple[Catalogue, ...] = ()) -> Marked:
    """Return what is written in a point. `reads` takes the escapes off its parts; `say` are the languages in which a
    saved file may have put its own marks."""
    raw, marks = _own_marks(raw.strip(), say)
    raw, starred = _without(_STAR_FIRST, raw)
    kind, raw = _kind(raw)
    raw, second = _without(_STAR_FIRST, raw)
    raw, last = _without(_STAR_LAST, raw)
    who = until = ""
    if kind == "task":
        raw, who, until = _owner(raw, reads)
        raw, before = _without(_STAR_LAST, raw)
        last = last or before
    text = clean_text(reads(raw))
    return Marked(text, kind, who, until, starred or second or last, marks)


def _without(sign: re.Pattern[str], raw: str) -> tuple[str, bool]:
    """Return the text without the sign, if there is something besides it, and whether it was there."""
    rest = sign.sub("", raw, count=1)
    return (rest, True) if rest != raw and rest.strip() else (raw, False)


def _own_marks(raw: str, say: tuple[Catalogue, ...]) -> tuple[str, frozenset[Mark]]:
    found = _OWN_MARKS.search(raw)
    if found is None or not say:
        return raw, frozenset()
    known = {t(f"sheetfile-mark-{mark}"): mark for t in say for mark in _MARKS}
    words = [word.strip() for word in found["marks"].split(",")]
    if not all(word in known for word in words) or not raw[: found.start()].strip():
        return raw, frozenset()
    return raw[: found.start()], frozenset(known[word] for word in words)


def _kind(raw: str) -> tuple[EntryKind, str]:
    if box := _BOX.match(raw):
        rest = raw[box.end() :]
        kind, after = _kind(rest)
        return (kind, after) if kind != "point" else ("task", rest)
    found = _KIND.match(raw)
    if found is None or not raw[found.end() :].strip():
        return "point", raw
    return ("task" if found["task"] else "agreement"), raw[found.end() :]


def _owner(raw: str, reads: Callable[[str], str]) -> tuple[str, str, str]:
    """Return a task's text, its owner and its date."""
    found = _OWNER.search(raw)
    if found is None or not raw[: found.start()].strip() or _NO_OWNER.match(found["owner"].strip()):
        return raw, "", ""
    inside = found["owner"].strip()
    parts = _UNTIL.fullmatch(inside) or _DATE_LAST.fullmatch(inside)
    who, until = ((parts["who"] or ""), parts["until"]) if parts else (inside, "")
    who, until = clean_line(reads(who)), clean_line(reads(until))
    if max(len(who), len(until)) > LINE_LIMIT:
        return raw, "", ""
    return raw[: found.start()], who, until


def write_point(said: Marked, t: Catalogue) -> tuple[str, ...]:
    """Return the lines of a point in a saved file: CommonMark, the ends of its lines as backslashes."""
    lines = _protected(said, clean_text(said.text)).split("\n")
    start = "★ " if said.starred else ""
    if said.kind != "point":
        start += f"{t(f'sheetfile-word-{said.kind}')}: "
    end = _written_owner(said, t)
    if said.marks:
        end += f" *({', '.join(t(f'sheetfile-mark-{mark}') for mark in _MARKS if mark in said.marks)})*"
    lines[0] = start + lines[0]
    lines[-1] += end
    return (*(f"{line}\\" for line in lines[:-1]), lines[-1])


def _protected(said: Marked, text: str) -> str:
    """Return a text of people's in which nothing can be taken for notation."""
    escaped = "\n".join(escape(line) if line else "" for line in text.split("\n"))
    if found := _KIND.match(escaped):
        colon = escaped.index(":", 0, found.end())
        escaped = f"{escaped[:colon]}\\{escaped[colon:]}"
    if said.kind == "task" and _OWNER.search(escaped):
        escaped = _more_escaped(escaped, "()")
    if escaped[0] in f"{_STARS}☐☑☒":
        escaped = f"{entity(escaped[0])}{escaped[1:]}"
    if escaped[-1] in f"{_STARS}\ufe0f":
        escaped = f"{escaped[:-1]}{entity(escaped[-1])}"
    return escaped


def _more_escaped(escaped: str, signs: str) -> str:
    """Return an escaped text with these signs escaped too, unless they are already."""
    return re.sub(rf"\\.|[{signs}]", lambda found: found[0] if len(found[0]) > 1 else f"\\{found[0]}", escaped)


def entity(sign: str) -> str:
    """Return a sign as Markdown reads it without taking it for notation."""
    return f"&#{ord(sign)};"


def _written_owner(said: Marked, t: Catalogue) -> str:
    if said.kind != "task" or not (said.who or said.until):
        return ""
    who = _more_escaped(escape(said.who), "(),") if said.who else ""
    if who and (_UNTIL.match(who) or _NO_OWNER.match(who)):
        who = f"{entity(who[0])}{who[1:]}"
    until = _more_escaped(escape(said.until), "(),") if said.until else ""
    if until:
        until = f"{t('sheetfile-word-until')} {until}"
    return f" ({', '.join(filter(None, (who, until)))})"
