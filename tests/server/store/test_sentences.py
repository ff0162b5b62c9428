"""Every error of the store has a sentence in both languages that uses what the error brings."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import server.store
from qzlive.language import LANGUAGES, Language, catalogue


def raised() -> dict[str, set[str]]:
    """Return the codes in the source with the names of their params."""
    codes: dict[str, set[str]] = {}
    for file in Path(server.store.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "StoreFailed":
                assert isinstance(node.args[0], ast.Constant)
                names = {keyword.arg for keyword in node.keywords if keyword.arg is not None}
                codes.setdefault(str(node.args[0].value), names).intersection_update(names)
    return codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_its_sentence(language: Language) -> None:
    assert len(raised()) > 15
    for code, names in raised().items():
        assert catalogue(language).has(code), code
        sentence = catalogue(language)(code, dict.fromkeys(names, 7))
        assert "{" not in sentence, sentence
        assert sentence != code
