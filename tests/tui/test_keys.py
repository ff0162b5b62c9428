"""Keys have the names that stand on the keyboard, on the keys of every screen and in every sentence."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from qzlive.language import LANGUAGES, Language, catalogue
from tui.actions import REGISTRY, bindings
from tui.keys import named

SHOWN = {
    language: {named(key, catalogue(language)) for one in REGISTRY for key in bindings(one)} for language in LANGUAGES
}
ELSEWHERE = {
    "de": r"\b(?:Ctrl|Shift|Space|Del|Delete|Escape|PgUp|PgDn|Home|Return|Eingabetaste|Umsch|STRG|ESC)\b|⏎|\^[A-Z]\b",
    "en": r"\b(?:Strg|Umschalt|Entf|Pos1|Escape|Return)\b|[Ss]pace ?bar|Delete key|Page (?:Up|Down)|⏎|\^[A-Z]\b",
}
"""Other names for what has a name here."""


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (
            "de",
            {"Bild↑", "Bild↓", "Pos1", "Ende", "Leertaste", "Tab", "Enter", "Entf", "Esc", "Umschalt+Tab", "Strg+S"},
        ),
        ("en", {"PgUp", "PgDn", "Home", "End", "Space", "Tab", "Enter", "Del", "Esc", "Shift+Tab", "Ctrl+S"}),
    ],
)
def test_keys_are_called_as_on_the_keyboard(language: Language, names: set[str]) -> None:
    assert names <= SHOWN[language]
    assert {"F5", "Alt+↑", "n", "L", "*", "#", "?", "/", "+", "-"} <= SHOWN[language]
    assert not [name for name in SHOWN[language] if "_" in name or re.search(ELSEWHERE[language], name)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_call_them_the_same(language: Language) -> None:
    for file in files("qzlive.language").joinpath(language).iterdir():
        said = file.read_text(encoding="utf-8")
        assert not re.findall(ELSEWHERE[language], said), file.name
        for chord in re.findall(r"\b(?:Strg|Ctrl|Umschalt|Shift|Alt)\+\w+", said):
            # Ctrl+C is the terminal's own, everywhere.
            assert chord in SHOWN[language] or chord.endswith("+C"), (file.name, chord)
