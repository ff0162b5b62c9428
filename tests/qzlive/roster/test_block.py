"""Lists of names, one a line: who is in them, what is skipped, and what is no list."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.roster import Roster, RosterRefused, Row, Skipped, read_bytes, read_text
from qzlive.text import NAME_LIMIT, clean_line


def displays(block: Roster) -> list[str]:
    return [row.display for row in block.rows]


def refusal(data: bytes) -> RosterRefused:
    with pytest.raises(RosterRefused) as refused:
        read_bytes(data, "liste.txt")
    for language in LANGUAGES:
        sentence = catalogue(language)(refused.value.code, refused.value.params)
        assert catalogue(language).has(refused.value.code)
        assert "{" not in sentence
    return refused.value


def test_one_name_a_line() -> None:
    block = read_text(
        "\n\n2 Ada Öz\r\n\r\n • 3 Ute Berg\n\t-  Öz, Ada\t\n-2- Paweł\n1. Zofia\n2. Vorsitzende Eva\n4 Li\tWang\n"
    )
    assert block.rows == (
        Row(3, "2 Ada Öz"),
        Row(5, "3 Ute Berg"),
        Row(6, "Öz, Ada"),
        Row(7, "-2- Paweł"),
        Row(8, "1. Zofia"),
        Row(9, "2. Vorsitzende Eva"),
        Row(10, "4 Li Wang"),
    )
    assert (block.skipped, block.stated) == ((), None)


@pytest.mark.parametrize(
    "heading",
    ["Teilnehmer (60)", "Participants (60)", "Teilnehmende: 60", "60 Teilnehmer*innen", "TEILNEHMER:INNEN (60)"]
    + [
        "Teilnehmer/-innen: 60",
        "Teilnehmerinnen(60)",
        "Attendees: 60",
        "In dieser Besprechung (60)",
        "60 Participants",
    ],
)
def test_a_heading_states_the_count(heading: str) -> None:
    block = read_text(f"{heading}\nAda Öz\n{heading}\n")
    assert (block.stated, displays(block), block.skipped) == (60, ["Ada Öz"], ())


@pytest.mark.parametrize(
    "line", ["Teilnehmer 2", "2 Teilnehmerinnen der Kita", "Ada (60)", "2: Ada", "60", "Teilnehmer"]
)
def test_not_every_number_is_a_count(line: str) -> None:
    assert read_text(line) == Roster((Row(1, line),), (), None)


def test_two_counts_state_nothing() -> None:
    block = read_text("Teilnehmer (3)\nAda Öz\nTeilnehmer (4)")
    assert block.stated is None
    assert block.skipped == (Skipped(3, "roster-counts-differ", {"first": 3, "second": 4}),)
    assert read_text("Teilnehmer (0)\nAda Öz").stated == 0


def test_what_is_no_name_is_skipped_with_its_row() -> None:
    block = read_text(f"Ada Öz\n----\n{'x' * 10_000}\n\u200b\n\x1b[2J\n{'y' * (NAME_LIMIT + 1)}\n{'z' * NAME_LIMIT}")
    assert displays(block) == ["Ada Öz", "z" * NAME_LIMIT]
    assert block.skipped == (
        Skipped(2, "roster-no-name"),
        Skipped(3, "roster-name-too-long", {"limit": NAME_LIMIT}),
        Skipped(6, "roster-name-too-long", {"limit": NAME_LIMIT}),
    )
    for language in LANGUAGES:
        for skipped in block.skipped:
            why = catalogue(language)(skipped.code, skipped.params)
            assert catalogue(language).has(skipped.code)
            assert "{" not in catalogue(language)("roster-skipped", row=skipped.row, why=why)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_not_asked_for(encoding: str) -> None:
    text = "Teilnehmer (2)\r\n2 Jürgen Weiß\r\n3 René – Öz\r\n"
    assert displays(read_bytes(text.encode(encoding), "liste.txt")) == ["2 Jürgen Weiß", "3 René – Öz"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "roster-empty"),
        (b"\n \n\t\n", "roster-empty"),
        (b"Teilnehmer (60)\n", "roster-empty"),
        (b"PK\x03\x04\x14\x00\x06\x00", "roster-binary"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "roster-binary"),
        (bytes(range(256)), "roster-binary"),
        (b"\x01\x02\x03\x04 Ada", "roster-binary"),
        (b"Ada \x81\x8d \xfc", "roster-binary"),
        (b"\xff\xfeA", "roster-binary"),
        ("Ada".encode("utf-32"), "roster-binary"),
        (b"x" * 2_000_001, "roster-too-big"),
        (b"Ada\n" * 2_001, "roster-too-many"),
    ],
)
def test_what_is_no_list_is_refused(data: bytes, code: str) -> None:
    assert refusal(data).code == code


@given(st.lists(st.from_regex(r"[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?", fullmatch=True), min_size=1, max_size=20))
def test_nobody_is_lost(names: list[str]) -> None:
    assert displays(read_text("\n".join(names))) == names


@given(st.text(max_size=200))
def test_whatever_is_pasted_is_read_or_refused(text: str) -> None:
    try:
        block = read_text(text)
    except RosterRefused:
        return
    lines = text.splitlines()
    for row in block.rows:
        assert row.display == clean_line(row.display)
        assert 1 <= row.number <= len(lines)


@given(st.binary(max_size=200))
def test_whatever_a_file_holds_is_read_or_refused(data: bytes) -> None:
    with suppress(RosterRefused):
        assert read_bytes(data, "x").rows
