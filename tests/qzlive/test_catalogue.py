from __future__ import annotations

import re
from importlib.resources import files

import pytest

import qzlive.language
from qzlive.language import LANGUAGES, Catalogue, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_made_of_others(language: Language) -> None:
    """Only so can each file be read by itself, when it is needed."""
    for file in files(qzlive.language).joinpath(language).iterdir():
        text = file.read_text(encoding="utf-8")
        assert re.findall(r"\{\s*-?[a-z][\w-]*", text) == [], file.name


def test_sentences_of_different_files_come_in_any_order() -> None:
    first, second = Catalogue("de"), Catalogue("de")
    codes = ["server-stopped", "session-not-allowed", "server-listening"]
    assert [first(code) for code in codes] == [second(code) for code in reversed(codes)][::-1]
    assert not first.has("server-no-such-sentence")
    assert first("server-no-such-sentence", number=1) == "server-no-such-sentence {'number': 1}"
