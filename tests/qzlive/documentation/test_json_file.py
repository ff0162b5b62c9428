"""The documentation as JSON: read back it gives the same documents, and what is wrong is refused."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings

from qzlive.documentation import json_file
from qzlive.documentation.build import document
from qzlive.documentation.formats import FORMATS
from qzlive.documentation.json_file import DEEPEST, FORMAT, Unreadable, read, render
from qzlive.documentation.model import Documentation, Options
from qzlive.documentation.style import PLAIN
from qzlive.language import LANGUAGES, Language, catalogue

from .samples import SMALL, WITH_GROUPS, WITH_TABLES, documentations
from .test_build import circle

TEXTS = ("md", "json", "csv")
"""Formats that are quick to write; a test with a few samples looks at all."""


def again(documentation: Documentation, language: Language = "de") -> Documentation:
    found = read(json_file.render(documentation, language, PLAIN))
    assert (found.format, found.language) == (FORMAT, language)
    return found.documentation


def all_files(documentation: Documentation, formats: tuple[str, ...]) -> list[object]:
    return [FORMATS[name].render(documentation, "de", PLAIN) for name in formats]


@pytest.mark.parametrize(
    "documentation",
    [
        SMALL,
        WITH_TABLES,
        WITH_GROUPS,
        document(circle(), Options(table_marks=True, names=True, starred_first=True)),
        document(circle(), Options(only="1a")),
    ],
)
def test_read_back_it_gives_the_same_files_in_every_format(documentation: Documentation) -> None:
    assert again(documentation, "en") == documentation
    assert all_files(again(documentation), tuple(FORMATS)) == all_files(documentation, tuple(FORMATS))


@settings(max_examples=30)
@given(documentations)
def test_whatever_people_typed_it_is_read_back_as_it_was_written(documentation: Documentation) -> None:
    clean = again(documentation)
    assert again(clean) == clean
    assert all_files(again(clean), TEXTS) == all_files(clean, TEXTS)


def test_the_file_is_read_by_people_too() -> None:
    content = json_file.render(SMALL, "de", PLAIN).decode("utf-8")
    assert "Begrüßung" in content
    assert '"format": "qzlive.documentation/1"' in content


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "JSON"),
        (b"\xff\xfe", "JSON"),
        (b"[" * 100_000, "JSON"),
        (b"[]", "–"),
        (b'{"format": "qzlive.documentation/2"}', "qzlive.documentation/2"),
        (b'{"format": 1}', "format"),
        (json_file.render(SMALL, "de", PLAIN).replace(b'"title"', b'"titel"', 1), "documentation.title"),
        (json_file.render(SMALL, "de", PLAIN).replace(b"2022-03-30", b"gestern", 1), "documentation.date"),
        (json_file.render(SMALL, "de", PLAIN).replace(b'"place"', b'"plaza"', 1), "documentation.plaza"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(content: bytes, said: str, language: Language) -> None:
    with pytest.raises(Unreadable) as caught:
        read(content)
    assert said in catalogue(language)(caught.value.code, caught.value.params)


def test_a_giant_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_file, "LIMIT", 10)
    with pytest.raises(Unreadable) as caught:
        read(b"x" * 11)
    assert caught.value.code == "documentation-file-long"


def test_what_acts_on_a_terminal_is_taken_out() -> None:
    told = read(json_file.render(replace(SMALL, title="a\x1b[31mb\u202ec\ud800"), "de", PLAIN)).documentation
    assert told.title == "abc"


def test_the_schema_says_what_may_stand_there() -> None:
    schema = json_file.schema()
    assert schema["properties"]["format"] == {"const": FORMAT, "title": "Format", "type": "string"}
    parts = schema["$defs"]
    assert parts["Documentation"]["required"] == ["title", "date"]
    assert parts["Entry"]["additionalProperties"] is False
    assert parts["Entry"]["properties"]["children"]["items"] == {"$ref": "#/$defs/Entry"}
    json.dumps(schema)


def test_what_is_nested_without_end_is_refused() -> None:
    told = json.loads(render(document(circle(), Options()), "de", PLAIN))
    entry = told["documentation"]["topics"][0]["tables"][0]["sections"][0]["entries"][0]
    for _ in range(DEEPEST + 1):
        below = {**entry, "children": []}
        entry["children"] = [below]
        entry = below
    with pytest.raises(Unreadable) as refused:
        read(json.dumps(told).encode())
    assert refused.value.code == "documentation-file-deep"
