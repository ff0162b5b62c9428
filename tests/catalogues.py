"""The messages of the catalogues as they are written, for tests about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

import qzlive.language
from qzlive.language import Language

FOLDER = Path(qzlive.language.__file__).parent


@dataclass(frozen=True)
class Message:
    """`variables` are those that any variant names."""

    id: str
    file: str
    variables: frozenset[str]


@cache
def messages(language: Language) -> tuple[Message, ...]:
    """Return every message of a language, one that occurs twice twice."""
    return tuple(
        Message(entry.id.name, path.name, frozenset(_variables(entry)))
        for path in sorted((FOLDER / language).glob("*.ftl"))
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message)
    )


@cache
def junk(language: Language) -> tuple[str, ...]:
    """Return what the parser does not understand: such messages are silently missing."""
    return tuple(
        f"{path.name}: {(entry.content or '').strip()[:60]}"
        for path in sorted((FOLDER / language).glob("*.ftl"))
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Junk)
    )


def ids(language: Language) -> Counter[str]:
    return Counter(message.id for message in messages(language))


def variables(language: Language) -> dict[str, frozenset[str]]:
    return {message.id: message.variables for message in messages(language)}


def _variables(node: ast.BaseNode) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    for value in vars(node).values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ast.BaseNode):
                yield from _variables(inner)
