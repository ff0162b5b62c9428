"""Bytes to text: the encodings that lists come in, and what is no text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.roster import RosterRefused
from qzlive.roster.decoding import BYTE_LIMIT, decode

TEXT = "Name\tE-Mail\r\nZofia Wiśniewska\tzofia@example.org\r\nИван\tivan@example.org\r\n"


def refused(data: bytes) -> str:
    with pytest.raises(RosterRefused) as raised:
        decode(data, "liste.csv")
    for language in LANGUAGES:
        sentence = catalogue(language)(raised.value.code, raised.value.params)
        assert catalogue(language).has(raised.value.code)
        assert "liste.csv" in sentence
    return raised.value.code


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
    ],
    ids=["utf-8", "utf-8 mark", "utf-16-le mark", "utf-16-be mark", "utf-16-le", "utf-16-be", "utf-32 mark"],
)
def test_an_encoding_is_recognised(data: bytes) -> None:
    assert decode(data, "x") == TEXT


def test_what_is_not_utf_8_is_what_windows_writes() -> None:
    assert decode("Jürgen Weiß – 3 €".encode("cp1252"), "x") == "Jürgen Weiß – 3 €"


def test_nothing_is_left_out_to_make_it_text() -> None:
    assert refused(codecs.BOM_UTF8 + "Jürgen".encode("cp1252")) == "roster-binary"
    assert refused(b"J\x81rgen") == "roster-binary"
    assert refused(codecs.BOM_UTF16_LE + b"a\0b") == "roster-binary"


@pytest.mark.parametrize("data", [b"Ada\0\0Oez", b"\0" * 100, bytes(range(32)) * 9, b"%PDF-\x01\x02\x03\x04"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    assert refused(data) == "roster-binary"


def test_a_stray_control_character_is_text() -> None:
    assert decode(b"Ada \x1b Oez, Bo Lind, Cem Ak\x07 and Dora", "x").startswith("Ada")


def test_a_file_that_is_too_big_is_refused_by_its_name() -> None:
    assert decode(b"a" * BYTE_LIMIT, "x")
    assert refused(b"a" * (BYTE_LIMIT + 1)) == "roster-too-big"


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data, "x")
    except RosterRefused:
        return
    assert "\0" not in text
    assert "\ufffd" not in text or "\ufffd".encode() in data or data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
