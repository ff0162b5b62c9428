"""The words of a document: those of the catalogue, or those that a house puts in their place."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from qzlive.language import Language, catalogue

from .model import Documentation
from .style import Style

SectionKey = Literal[
    "contents", "programme", "notices", "materials", "starred", "results", "topic", "table", "assignment", "questions",
    "found", "groups", "group", "plenary", "conclusions", "tasks", "agreements", "feedback", "thanks", "people",
]  # fmt: skip
SECTION_KEYS: tuple[SectionKey, ...] = get_args(SectionKey)
"""What a house may call by a name of its own."""

_SCHEMES = frozenset({"http", "https", "mailto"})
_NUMBER = re.compile(r"\d+(?:$|, | \()")
_UNFIT = re.compile(r'[<>"{}|\\^`]|%(?![0-9A-Fa-f]{2})')


class Words:
    """Says sentences of the catalogue, and calls sections as the house does."""

    def __init__(self, language: Language, style: Style) -> None:
        self.language = language
        self._say = catalogue(language)
        self._names = style.names

    def __call__(self, code: str, **params: Any) -> str:
        return self._say(code, params)

    def name(self, key: SectionKey) -> str:
        """Return the name of a section or of a thing in it."""
        return self._names.get(key) or self(f"documentation-name-{key}")

    def label(self, key: SectionKey) -> str:
        """Return the name as it stands before a text."""
        return self("documentation-label", name=self.name(key))

    def numbered(self, key: SectionKey, number: str, title: str = "") -> str:
        """Return a heading such as "Topic 2: Networks"."""
        code = "documentation-numbered" if title else "documentation-numbered-untitled"
        return self(code, name=self.name(key), number=number, title=title)

    def group(self, name: str) -> str:
        """Return how a group without a topic is called: by its name, or as "Group 1" by its number."""
        return self.numbered("group", name) if _NUMBER.match(name) else name

    def together(self, names: list[str]) -> str:
        """Return at least one name as a list in a sentence."""
        *before, last = names
        return self("documentation-and", first=", ".join(before), last=last) if before else last

    def page_of(self, page: str, pages: str) -> list[str]:
        """Return the line of the foot that says where one is, in pieces: `page` and `pages` stand for numbers."""
        return re.split(f"({page}|{pages})", self("documentation-page-of", page=page, pages=pages))

    def logo_text(self, style: Style, documentation: Documentation) -> str:
        """Return what a logo shows, for those who do not see it."""
        told = style.logo.text if style.logo else ""
        organiser = documentation.organiser
        return told or (self("documentation-logo-of", organiser=organiser) if organiser else self("documentation-logo"))

    def day(self, date: str) -> str:
        """Return an ISO 8601 date as people write it; anything else stays."""
        try:
            return self("documentation-date", date=dt.date.fromisoformat(date))
        except ValueError:
            return date


def followable(address: str) -> str:
    """Return `address`, valid in every format, if it is one that a reader may follow, else ""."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    whole = parts.path if parts.scheme == "mailto" else parts.netloc
    if parts.scheme not in _SCHEMES or not whole or not address.isprintable() or " " in address:
        return ""
    return _UNFIT.sub(lambda found: f"%{ord(found[0]):02X}", address)
