"""Any text and any bytes: a list, or a refusal with a sentence."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.roster import ROW_LIMIT, Roster, RosterRefused, read_bytes, read_text
from qzlive.roster.people import people
from qzlive.roster.sources import KNOWN_WORDS
from qzlive.text import NAME_LIMIT

WORDS = sorted(KNOWN_WORDS)


def told(refused: RosterRefused) -> None:
    for language in LANGUAGES:
        assert catalogue(language).has(refused.code), refused.code
        assert "{" not in catalogue(language)(refused.code, refused.params)


def sound(roster: Roster) -> None:
    assert roster.rows
    for row in roster.rows:
        assert 0 < len(row.display) <= NAME_LIMIT
        assert row.display.splitlines() == [row.display]
    for skipped in roster.skipped:
        assert catalogue("de").has(skipped.code), skipped.code
    found = people(roster, range(1, 7))
    assert all(set(one.reading.choices) <= set(range(1, 7)) for one in found)


@given(st.text(max_size=200))
@example("[]")
@example("<")
@example('"')
@example("sep=;")
def test_any_text_is_a_list_or_refused(text: str) -> None:
    try:
        sound(read_text(text))
    except RosterRefused as refused:
        told(refused)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_list_or_refused(data: bytes) -> None:
    try:
        sound(read_bytes(data, "x"))
    except RosterRefused as refused:
        told(refused)


@given(
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=8),
    st.lists(st.lists(st.text(max_size=12), max_size=8), max_size=5),
    st.sampled_from("\t;,|"),
)
def test_any_table_with_headers_that_are_known_is_a_list_or_refused(
    header: list[str], rows: list[list[str]], delimiter: str
) -> None:
    text = "\n".join(delimiter.join(cells) for cells in (header, *rows))
    try:
        sound(read_text(text))
    except RosterRefused as refused:
        told(refused)


def test_limits_are_told() -> None:
    for text in (
        "Ada Öz\n" * (ROW_LIMIT + 1),
        "Ada Öz " * 4_000,
        "".join(f"Ada Öz{n}\n" for n in range(30)),
        "x" * 9_000_000,
    ):
        with pytest.raises(RosterRefused) as raised:
            read_text(text, limit=20)
        told(raised.value)


def test_a_name_that_is_too_long_is_skipped_and_the_others_are_not() -> None:
    roster = read_text(f"Name;E-Mail\n{'x' * (NAME_LIMIT + 1)};x@example.org\nAda Öz;a@example.org\n")
    assert [row.display for row in roster.rows] == ["Ada Öz"]
    assert [(one.row, one.code) for one in roster.skipped] == [(2, "roster-name-too-long")]


@pytest.mark.parametrize("unseen", ["\u200b", "\u2800", "\u3164", "\ufe0f", "\u115f \U000e0061"])
def test_a_name_that_cannot_be_seen_is_skipped_and_the_others_are_not(unseen: str) -> None:
    roster = read_text(f"Name;E-Mail\n{unseen};x@example.org\nAda Öz;a@example.org\n")
    assert [row.display for row in roster.rows] == ["Ada Öz"]
    assert [(one.row, one.code) for one in roster.skipped] == [(2, "roster-no-name")]
    with pytest.raises(RosterRefused, match="roster-empty"):
        read_text(f"Name;E-Mail\n{unseen};x@example.org\n")
