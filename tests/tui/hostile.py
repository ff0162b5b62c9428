"""Texts that would like to be more than text, and what must not come of them."""

from __future__ import annotations

import unicodedata

from textual.app import App

HOSTILE = (
    "[/]",
    "[@click=app.quit]Anna[/]",
    "[link=https://evil.example]x[/link]",
    "[bold red]Bo",
    "\x1b]0;PWNED\x07Cem",
    "\x1b]8;;https://evil.example\x1b\\Klick\x1b]8;;\x1b\\",
    "\x1b[2JDora\x9b31m",
    "Eva\u202eevil\u2066",
    "Finn\nGut\tTab\r\x00",
    "$error {name} \\[",
    "👩‍👩‍👧 ゆき 田中 " * 9,
    "x" * 300,
    "\ud800 halb",
)
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def assert_harmless(app: App[int]) -> str:
    """Check all strips of the present screen: no control character, no link, no action. Return what is shown."""
    text = ""
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            text += segment.text
            assert segment.style is None or segment.style.link is None
            clicked = (segment.style.meta if segment.style else {}).get("@click")
            # A link of the footer is a key of the app; no text of people makes one.
            assert clicked is None or "quit" not in str(clicked)
        text += "\n"
    for character in text.replace("\n", ""):
        assert unicodedata.category(character) not in ("Cc", "Cs")
        assert character not in _BIDI
    return text
