"""What qzlive itself writes into files of sheets, in any of its languages, and how headings are told to be the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from ..language import LANGUAGES, catalogue
from ..text import clean_line
from .model import Own

CATALOGUES = tuple(catalogue(language) for language in LANGUAGES)
_TITLE = re.compile(
    r"(?:ergebnisbogen\W+)?(?:thementisch|tisch|table)\s+(\d{1,3}) ?([a-z]{1,2})(?!\w)\s*(?:[·•:|–—-]\s*)?(.*)",
    re.IGNORECASE,
)
_OWN: Mapping[str, Own] = {"sheetfile-none": "none", "sheetfile-more": "none", "sheetfile-unsent": "unsent"}
_HOW = ("", "-points", "-points-txt", "-task", "-agreement", "-star", "-back")
_DATE = re.compile(
    r"\b\d{1,2}\.\s?(?:\d{1,2}\.|[^\W\d_]{3,9})\s?\d{4}\b|\b[^\W\d_]{3,9} \d{1,2}, \d{4}\b|\b\d{4}-\d\d-\d\d\b"
)
_COUNTED = re.compile(
    r"^(?:(?:leit)?fragen?|(?:guiding )?questions?)?\s*(?:\d{1,2}|[a-z](?=[.)]))?\s*[.):]\s+|^[#*•–-]+\s+",
    re.IGNORECASE,
)


def fold(text: str) -> str:
    """Return a text without what does not make it another: blanks and ends of lines."""
    return " ".join(text.split())


def key(text: str) -> str:
    """Return what two headings have in common that say the same: letters and digits, without a number in front."""
    line = unicodedata.normalize("NFKC", clean_line(text))
    said = re.sub(r"[\W_]+", " ", (_COUNTED.sub("", line, count=1) or line).casefold()).strip()
    return said or line


def table_of(text: str) -> tuple[str, str] | None:
    """Return the label and the title of the table that a line names, None for any other line."""
    found = _TITLE.fullmatch(clean_line(text))
    return (f"{int(found[1])}{found[2].lower()}", found[3]) if found else None


@cache
def _own_headings() -> Mapping[str, Own]:
    return {fold(t(code)).casefold(): own for t in CATALOGUES for code, own in _OWN.items()}


def own_heading(text: str) -> Own:
    """Return which of qzlive's own headings a text is."""
    return _own_headings().get(fold(text).rstrip(":").casefold(), "")


@cache
def _instructions() -> frozenset[str]:
    return frozenset(key(t(f"sheetfile-how{part}")) for t in CATALOGUES for part in _HOW)


def instruction(text: str) -> bool:
    """Return whether a line of a blank sheet says how to fill it in."""
    return len(text) < 300 and key(text) in _instructions()


def assignment(text: str) -> bool:
    """Return whether a line begins as the assignment does."""
    return clean_line(text).startswith(tuple(t("sheetfile-assignment") for t in CATALOGUES))


def dated(text: str) -> bool:
    """Return whether a line names a day, as the one below the title does."""
    return len(text) < 700 and bool(_DATE.search(text))
