"""The documentation as a PDF: tagged, PDF/UA-1, with every font inside; set by typst.

typst gets all words as data (`pdf_data`) and its own fixed form (`document.typ`), so that no text can act in it.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import tempfile
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

import emoji
import pymupdf_fonts
import typst

from qzlive.language import Language

from .compose import compose
from .house_files import known_fonts, write_fonts
from .model import Documentation
from .pdf_data import data
from .style import PLAIN, Style
from .words import Words

_TEXT_FONTS = ("FiraGO", "Noto Sans", "Noto Sans Symbols", "Noto Sans Symbols2", "DejaVu Sans Mono")
_FONT_FILES = ("figo", "figbo", "figit", "figbi", "notos", "symbol1", "symbol2")
_STANDARD = "ua-1"
_ATTEMPTS = 4
_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)", re.DOTALL)
_NO_SIGN = "\N{WHITE SQUARE}"


def render(documentation: Documentation, language: Language, style: Style = PLAIN) -> bytes:
    """Return the documentation as a PDF; with the same fonts on the computer the same one gives the same bytes.

    Signs that no font has are replaced by what they mean, and the document says so at its end.
    """
    words = Words(language, style)
    parts = compose(documentation, language, style)
    with tempfile.TemporaryDirectory() as folder:
        # The first font that has a sign writes it: those of the house, then ours, then those of the computer.
        write_fonts(Path(folder), (*style.font_files, *_own_fonts()))
        fonts = known_fonts(Path(folder), everywhere=True)
        known = set(fonts.families())
        text_fonts = [*_wanted(style.text_font, known), *_TEXT_FONTS]
        heading_fonts = [*_wanted(style.heading_font, known), *text_fonts]
        given = data(documentation, parts, language, style, words, (text_fonts, heading_fonts))
        return _set(given, documentation.date, fonts, words)


@cache
def _own_fonts() -> tuple[bytes, ...]:
    return tuple(cast(bytes, pymupdf_fonts.fontbuffers[name]()) for name in _FONT_FILES)


def _wanted(family: str, known: set[str]) -> list[str]:
    return [family] if family in known else []


def _set(given: dict[str, Any], date: dt.date, fonts: typst.Fonts, words: Words) -> bytes:
    source = files(__package__).joinpath("document.typ").read_bytes()
    noon = dt.datetime.combine(date, dt.time(12), dt.UTC)
    standards: list[Any] = [_STANDARD]
    for _ in range(_ATTEMPTS):
        inputs = {"document": json.dumps(given, ensure_ascii=False)}
        compiler = typst.Compiler(source, font_paths=fonts, sys_inputs=inputs)
        try:
            made, _ = compiler.compile_with_warnings(format="pdf", pdf_standards=standards, timestamp=noon)
        except typst.TypstError as error:
            if missing := _missing(error):
                emoji.config.load_language(words.language)
                given = _without(given, missing, words.language)
                given["parts"].append(given["missing_note"])
            elif standards:
                # A document that breaks a rule of the standard is better than none.
                standards = []
            else:
                raise
        else:
            return cast(bytes, made)
    raise AssertionError("signs are still missing")


def _missing(error: typst.TypstError) -> frozenset[str]:
    """Return the signs that no font has; typst names each, escaped as Rust writes texts."""
    return frozenset(sign for text in _MISSING.findall(error.diagnostic) for sign in _ESCAPED.sub(_unescaped, text))


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2]


def _without(value: Any, missing: frozenset[str], language: Language) -> Any:
    """Return the data without the missing signs: emoji by their names, everything else by a square."""
    if isinstance(value, dict):
        return {key: _without(part, missing, language) for key, part in value.items()}
    if isinstance(value, list):
        return [_without(part, missing, language) for part in value]
    if not isinstance(value, str) or missing.isdisjoint(value):
        return value
    named = emoji.replace_emoji(value, lambda sign, known: _named(sign, known, missing, language))
    return "".join(_instead(sign) if sign in missing else sign for sign in named)


def _instead(sign: str) -> str:
    # What joins or directs is nothing to be seen.
    return "" if unicodedata.category(sign) == "Cf" else _NO_SIGN


def _named(sign: str, known: dict[str, Any], missing: frozenset[str], language: Language) -> str:
    if missing.isdisjoint(sign):
        return sign
    name = str(known.get(language) or known["en"])
    return f"[{name.strip(':').replace('_', ' ')}]"
