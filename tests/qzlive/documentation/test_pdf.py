"""The PDF: tagged, in its language, in the order of reading, with every font inside, and people's words as typed."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from qzlive.documentation.model import Documentation, Entry, Section, TableResults, TopicResults
from qzlive.documentation.pdf import render
from qzlive.documentation.plain import plain_text
from qzlive.documentation.style import Logo, Style

from .samples import HOSTILE, SMALL, WITH_TABLES, documentations

ACTING = (
    *("#set page(fill: red)", '#import "@preview/x:1": *', "@label <label>", '#eval("1")', "= Titel"),
    *(
        "// weg",
        "/* weg */",
        "$ x^2 $",
        "~ -- --- ...",
        "'x' \"y\"",
        "=cmd|' /C calc'!A0",
        "\\u{1f600}",
        "<w:p/>",
        "]]>",
    ),
)


def read(documentation: Documentation, style: Style | None = None) -> PdfReader:
    return PdfReader(io.BytesIO(render(documentation, "de", style or Style())))


def squeezed(text: str) -> str:
    """The text without what is not seen, and what a line break may add or take."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign)[0] not in "ZC")


def said(reader: PdfReader) -> str:
    return squeezed("".join(page.extract_text() for page in reader.pages))


def with_entries(*texts: str) -> Documentation:
    results = TableResults("", (Section("", tuple(Entry(text) for text in texts)),))
    return replace(SMALL, topics=(TopicResults(1, "x", tables=(results,)),))


def tags(node: Any) -> Iterator[Any]:
    """Yield the elements of the structure in the order of reading."""
    for part in node if isinstance(node, list) else [node]:
        element = part.get_object() if hasattr(part, "get_object") else part
        if isinstance(element, list):
            yield from tags(element)
        elif isinstance(element, dict):
            if "/S" in element:
                yield element
            if "/K" in element:
                yield from tags(element["/K"])


@pytest.fixture(scope="module")
def small() -> PdfReader:
    return read(SMALL, Style(logo=Logo(LOGO, "svg", b"", "Drei Kreise", 420, 120), footer="Serviceagentur"))


LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12"><circle cx="6" cy="6" r="5"/></svg>'


def test_it_says_what_it_is(small: PdfReader) -> None:
    root = small.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "de-DE"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert small.metadata is not None
    assert small.metadata.title == SMALL.title
    assert small.metadata.author is None
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_the_structure_is_in_the_order_of_reading(small: PdfReader) -> None:
    found = list(tags(small.trailer["/Root"]["/StructTreeRoot"]["/K"]))
    kinds = [element["/S"] for element in found]
    headings = [(element["/S"], element.get("/T")) for element in found if re.fullmatch(r"/H\d", element["/S"])]
    assert headings[:5] == [
        ("/H1", "Inhalt"),
        ("/H1", "Programm"),
        ("/H1", "Termine und Hinweise"),
        ("/H1", "Materialien"),
        ("/H2", "Unterlagen"),
    ]
    levels = [int(kind[2]) for kind, _ in headings]
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))
    assert kinds.count("/Table") == 2
    assert kinds.count("/THead") == 2
    assert kinds.count("/TH") == 6
    assert {"/P", "/L", "/LI", "/Link", "/TOC", "/Figure"} <= set(kinds)
    assert [element["/Alt"] for element in found if element["/S"] == "/Figure"] == ["Drei Kreise"]


def test_bookmarks_lead_through_it_and_pages_have_numbers(small: PdfReader) -> None:
    marks = [one.title for one in small.outline if not isinstance(one, list)]
    assert marks[:3] == ["1. Programm", "2. Termine und Hinweise", "3. Materialien"]
    count = len(small.pages)
    for number, page in enumerate(small.pages, 1):
        text = page.extract_text()
        assert f"Seite {number} von {count}" in text
        assert "Serviceagentur" in text
        assert text.count(SMALL.title) == 1


def test_all_fonts_are_inside(small: PdfReader) -> None:
    fonts = [font.get_object() for page in small.pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        (below,) = font["/DescendantFonts"]
        descriptor = below.get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)
        assert "FiraGO" in font["/BaseFont"]


def test_only_addresses_that_may_be_followed_are_links(small: PdfReader) -> None:
    notes = [note.get_object() for page in small.pages for note in page.get("/Annots", [])]
    addresses = {note["/A"]["/URI"] for note in notes if "/URI" in note.get("/A", {})}
    assert addresses == {"https://example.org/a_(b)?x=1&y=2", "mailto:a@example.org"}


def test_hostile_text_is_text() -> None:
    numbered = [f"({number}) {text} ({number})" for number, text in enumerate((*HOSTILE, *ACTING))]
    missing = ("🙂", "\u200f")
    found = said(read(replace(with_entries(*numbered), title="#x = *y*", subtitle="$z$")))
    for text in numbered:
        if not any(sign in text for sign in missing):
            assert squeezed(plain_text(text)) in found, text
    assert "#x=*y*" in found
    assert "$z$" in found


def test_long_words_and_addresses_break_and_stay_whole() -> None:
    word, address = "ab" * 250, "https://example.org/" + "weg/zu_dir-" * 20
    reader = read(with_entries(word, address))
    assert word in said(reader)
    assert squeezed(address) in said(reader)
    for page in reader.pages:
        assert max(len(line) for line in page.extract_text().splitlines() if " . ." not in line) < 130


def test_scripts_of_many_languages_have_their_letters() -> None:
    texts = ("Grüße, ğışçłąęňőșț", "Ελληνικά Кириллица", "مرحبا", "שלום", "ไทย", "½ ≤ 3 × 4 → ✓ ☐ ★")
    found = said(read(with_entries(*texts)))
    assert "□" not in found
    for text in (texts[0], texts[1], texts[5]):
        assert squeezed(text) in found
    assert set("".join(texts[2:5])) <= set(found)


def test_signs_that_no_font_has_are_named_and_the_reader_is_told() -> None:
    reader = read(with_entries("gut \U0001fae8", "nichts \U000e0100\U0010fffd hier"))
    found = said(reader)
    assert re.search(r"gut(\[[^]]+\]|\U0001fae8)", found)
    assert "nichts□hier" in found
    assert "IneckigenKlammern" in found or "ineckigenKlammern" in found


def test_the_same_documentation_gives_the_same_bytes() -> None:
    assert render(WITH_TABLES, "en") == render(WITH_TABLES, "en")


@settings(max_examples=8, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(documentations, st.booleans())
def test_every_documentation_becomes_a_tagged_document(documentation: Documentation, untitled: bool) -> None:
    reader = read(replace(documentation, title="" if untitled else documentation.title))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert reader.metadata is not None
    assert reader.metadata.title
