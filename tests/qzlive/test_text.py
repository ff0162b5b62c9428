"""Cleaning what people typed: nothing that acts on a terminal gets through, nothing that people need is lost."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from qzlive.text import (
    LINE_LIMIT,
    NAME_LIMIT,
    TEXT_LIMIT,
    Filled,
    Line,
    Name,
    Text,
    Title,
    clean_line,
    clean_text,
    editable,
    shows,
    visible,
)

BIDI = {chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
ACTING = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))] + sorted(BIDI) + ["\u2028", "\u2029", "\ud83d"]
anything = st.text(st.one_of(st.characters(exclude_categories=()), st.sampled_from(ACTING)), max_size=60)
HARMLESS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="".join(BIDI)))

KEPT = (
    "Jörg Müller-Lüdenscheid ß",
    "Zoë Łukasiewicz, Đorđe, Ağaoğlu",
    "محمد \u200fعلي",
    "می\u200cخواهم",
    "👩\u200d👩\u200d👧\u200d👦 und 👍🏽",
    "✌\ufe0f",
    "Nguyễn Thị Mỹ Linh",
    "山田 太郎",
    "\u200eA\u200f",
    "\U0001fae9",
    "\u0378",
    "[red]2[/red] <b>& *_`|",
)


def acts(character: str, *allowed: str) -> bool:
    """Whether a character may move a cursor, switch colours, turn the direction around or break an encoder."""
    if character in allowed:
        return False
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") or character in BIDI


@given(anything)
@example("\x1b]8;;https://example.org\x07here\x1b]8;;\x07")
@example("\x1b[\x1b[31m31m")
@example("\r\r\n \x0b\x85 a")
@example("e\x1b[m\u0301")
def test_cleaning_again_changes_nothing(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_line(clean_text(text)) == clean_line(text)


@given(anything)
def test_nothing_that_acts_is_left(text: str) -> None:
    assert not any(acts(character, "\n", "\t") for character in clean_text(text))
    assert not any(acts(character) for character in clean_line(text))
    assert not any(acts(character, "\n", "\t") for character in visible(text))
    assert not any(acts(character, "\n", "\t") for character in editable(text))
    clean_text(text).encode()
    visible(text).encode()


@given(anything)
def test_lines_have_no_blanks_at_their_ends(text: str) -> None:
    assert all(line == line.rstrip() for line in clean_text(text).split("\n"))
    line = clean_line(text)
    assert line == line.strip()
    assert "  " not in line


@given(HARMLESS)
@example("\u0339 \u0334")
def test_what_does_not_act_stays(text: str) -> None:
    kept = "".join(unicodedata.normalize("NFC", text).split())
    assert "".join(clean_text(text).split()) == kept
    assert visible(text) == editable(text) == text


@pytest.mark.parametrize("text", KEPT)
def test_names_and_emoji_stay(text: str) -> None:
    assert clean_line(text) == clean_text(text) == visible(text) == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\x1b[2J\x1b[31mAnna\x1b[0m", "Anna"),
        ("\x9b31mAnna", "Anna"),
        ("\x1b]0;title\x07Anna", "Anna"),
        ("\x1b]0;title\x1b\\Anna", "Anna"),
        ("An\x00na\x7f", "Anna"),
        ("\u202eannA\u202c", "annA"),
        ("Anna\ud83d", "Anna"),
        ("Mu\u0308ller", "M\xfcller"),
    ],
)
def test_escape_sequences_go_as_a_whole(typed: str, kept: str) -> None:
    assert clean_line(typed) == clean_text(typed) == kept


def test_ends_of_lines_become_one_kind_and_blanks_one() -> None:
    assert clean_text(" a\r\nb\rc\u2028d\x85e  \n\n") == "a\nb\nc\nd\ne"
    assert clean_line(" a\r\nb\t\tc \u2029 d ") == "a b c d"


@given(anything)
def test_what_is_edited_is_cleaned_to_the_same(text: str) -> None:
    assert clean_text(editable(text)) == clean_text(text)


def test_what_can_be_printed_stays_whatever_is_beside_it() -> None:
    for code in range(0x110000):
        if chr(code).isprintable():
            assert editable(f"\n{chr(code)}\n") == f"\n{chr(code)}\n"


def test_edited_text_keeps_its_blanks() -> None:
    assert editable("  - a\r\n\x1b[31m    - b \u2068c\u2069\n") == "  - a\n    - b c\n"


def test_visible_shows_where_something_was() -> None:
    assert (
        visible("a\x1b[31mb\r\n  c\ud83d\u202e")
        == "a\N{REPLACEMENT CHARACTER}[31mb\n  c" + 2 * "\N{REPLACEMENT CHARACTER}"
    )
    assert visible("  two  blanks \t") == "  two  blanks \t"


@pytest.mark.parametrize(
    ("kind", "limit", "empty"),
    [
        (Name, NAME_LIMIT, False),
        (Line, LINE_LIMIT, True),
        (Title, LINE_LIMIT, False),
        (Text, TEXT_LIMIT, True),
        (Filled, TEXT_LIMIT, False),
    ],
    ids=["name", "line", "title", "text", "filled"],
)
def test_limits_hold_after_cleaning(kind: Any, limit: int, empty: bool) -> None:
    adapter = TypeAdapter[str](kind)
    assert adapter.validate_python("\x1b[1m" + "ä" * limit + " \n ") == "ä" * limit
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python("a" * (limit + 1))
    error = caught.value.errors()[0]
    assert (error["type"], error["ctx"]) == ("text-too-long", {"length": limit + 1, "limit": limit})
    if empty:
        assert adapter.validate_python(" \x1b[1m\n") == ""
    else:
        with pytest.raises(ValidationError) as caught:
            adapter.validate_python(" \x1b[1m\u202e\n")
        assert caught.value.errors()[0]["type"] == "text-empty"


@pytest.mark.parametrize("kind", [Name, Line, Title, Text, Filled])
@pytest.mark.parametrize("value", [7, None, b"bytes", ["a"]])
def test_only_text_is_text(kind: Any, value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter[str](kind).validate_python(value, strict=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\u200b",
        "\u2063\u00ad",
        "\ufe0f",
        "\u115f\u1160",
        "\u3164",
        "\uffa0",
        "\u2800",
        "\u034f",
        "\U000e0061",
        "\u180e",
        "\u0301",
    ],
)
def test_what_cannot_be_seen_shows_nothing(text: str) -> None:
    assert not shows(text)
    assert shows(f"{text}A")


@pytest.mark.parametrize("text", ["李", "…", "7", "👩\u200d🏫", "\u0e01\u0e33", "\U0003ffff"])
def test_what_can_be_seen_shows(text: str) -> None:
    assert shows(text)
