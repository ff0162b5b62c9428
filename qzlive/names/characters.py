"""The characters of a display name: what is invisible, broken or packed is put right before anything is read."""

from __future__ import annotations

import html
import re
import unicodedata

from ..text import clean_line

# Persian and Indian names and emoji are spelled with these two.
_JOINERS = "\u200c\u200d"
_BLANK_LETTERS = "\u2800\u3164\u115f\u1160\uffa0"
_BLANKS = str.maketrans(dict.fromkeys(_BLANK_LETTERS, " "))
_INVISIBLE_LETTERS = re.compile(f"[{_BLANK_LETTERS}\ufe0e\ufe0f]")
_LONE_SELECTOR = re.compile("(?<![^\\x00-\\x7f])[\ufe0e\ufe0f]+(?!\u20e3)")
_STRAY_JOINER = re.compile(
    f"(?<![^\\x00-\\x7f\u00a0-\u024f])[{_JOINERS}]+|[{_JOINERS}]+(?![^\\x00-\\x7f\u00a0-\u024f])"
)
_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_AMPERSAND = re.compile(r"&[#A-Za-z][^\s;]*;?")
_MOJIBAKE = re.compile("[ÂÃÄÅÆÇÈÉÎÐÑØÙâ][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]")
_TEXT_FORMULA = re.compile(r'="(.*)"')


def tidy(display: str) -> str:
    """Return the display name on one line, composed, without what cannot be seen; tidying twice changes nothing."""
    text = display
    for _ in range(8):
        if _is_tidy(text):
            break
        before, text = text, _tidied_once(text)
        if text == before:
            break
    return text


def _is_tidy(text: str) -> bool:
    """Whether there plainly is nothing to do, which is so for most names and much quicker to see."""
    if not text.isprintable() or "  " in text or "&" in text or '="' in text or text.strip() != text:
        return False
    return text.isascii() or (
        unicodedata.is_normalized("NFC", text) and not _MOJIBAKE.search(text) and not _INVISIBLE_LETTERS.search(text)
    )


def _tidied_once(text: str) -> str:
    if _is_tidy(text):
        return text
    line = _mended(_unescaped(clean_line(text.translate(_BLANKS))))
    if formula := _TEXT_FORMULA.fullmatch(line):
        line = formula[1].replace('""', '"')
    if not line.isprintable():
        line = "".join(c for c in line if c in _JOINERS or unicodedata.category(c) not in ("Cf", "Cc", "Cs"))
        line = _STRAY_JOINER.sub("", line)
    line = _LONE_SELECTOR.sub("", line)
    return " ".join(unicodedata.normalize("NFC", line).split())


def _unescaped(text: str) -> str:
    """Resolve HTML entities, unless one of them is unknown: then the text never was HTML."""
    if "&" not in text or ";" not in text:
        return text
    if all(_ENTITY.fullmatch(found) for found in _AMPERSAND.findall(text)):
        return html.unescape(text)
    return text


def _mended(text: str) -> str:
    """Undo UTF-8 that was read as cp1252 ("KÃ¼hnel"); text in which only a part is broken stays as it is."""
    if text.isascii() or not _MOJIBAKE.search(text):
        return text
    try:
        return b"".join(_as_bytes(c) for c in text).decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def _as_bytes(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")
