"""What Word is given: real styles, the language, people's words and nothing that betrays a machine."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from hypothesis import given, settings

from qzlive.documentation.blocks import Heading, Numbered, Point, Points, blocks
from qzlive.documentation.docx import render
from qzlive.documentation.model import Documentation, Entry, Section, TableResults, TopicResults

from .samples import HOSTILE, SMALL, WITH_TABLES, documentations


def opened(documentation: Documentation) -> Document:
    return docx.Document(io.BytesIO(render(documentation, "de")))


def styled(document: Document, style: str) -> list[str]:
    return [one.text for one in document.paragraphs if one.style is not None and one.style.name == style]


def deep(levels: int) -> Documentation:
    entry = Entry(f"Ebene {levels}")
    for level in reversed(range(1, levels)):
        entry = Entry(f"Ebene {level}", (entry,))
    results = TableResults("", (Section("", (entry,)),))
    return replace(SMALL, topics=(TopicResults(1, "Tief", tables=(results,)),))


def test_real_styles() -> None:
    document = opened(SMALL)
    assert styled(document, "Title") == ["Online-Qualitätszirkel Nord"]
    assert styled(document, "Heading 1") == [
        "Programm",
        "Ergebnisse",
        "Ergebnisse aus dem Plenum",
        "Materialien",
        "Termine und Hinweise",
    ]
    assert "Thema 1: Gut anfangen" in styled(document, "Heading 2")
    assert styled(document, "Heading 3") == ["Was gelingt?", "Sonstiges", "Weitere Punkte"]
    assert styled(document, "List Bullet")[:2] == ["Elterncafés", "1. Tag: _offen_"]
    assert styled(document, "List Bullet 2")[0] == "einmal im Monat"
    assert styled(document, "List Number") == ["Was gelingt?", "Was fehlt?"]
    assert "vielen Dank.\nBis bald." in styled(document, "Normal")


def test_the_programme_is_a_table_with_a_head() -> None:
    (table,) = opened(SMALL).tables
    assert table.style is not None
    assert table.style.name == "Table Grid"
    assert [cell.text for cell in table.rows[0].cells] == ["Uhrzeit", "Programmpunkt"]
    assert [cell.text for cell in table.rows[1].cells] == ["14:00", "Begrüßung\nNeues aus dem Land"]
    assert [cell.text for cell in table.rows[-1].cells] == ["16:00", "Ende"]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


@pytest.mark.parametrize("levels", [1, 3, 5, 7, 12])
def test_each_level_of_entries_is_a_level_of_one_list(levels: int) -> None:
    document = opened(deep(levels))
    found = [one for one in document.paragraphs if one.text.startswith("Ebene ")]
    assert len(found) == levels
    numbers = set()
    for place, paragraph in enumerate(found):
        assert paragraph.style is not None
        own, styled_as = paragraph._p.pPr.numPr, paragraph.style.element.pPr.numPr
        properties = styled_as if own is None else own
        numbers.add(properties.numId.val)
        assert properties.ilvl.val == min(place, 8)
    assert len(numbers) == 1


def test_every_list_of_questions_counts_from_one() -> None:
    asked = tuple(TopicResults(number, "x", questions=("a", "b")) for number in (1, 2))
    document = opened(replace(SMALL, topics=asked))
    items = [one for one in document.paragraphs if one.style is not None and one.style.name == "List Number"]
    numbers = [one._p.pPr.numPr.numId.val for one in items]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]


def test_contents_lead_to_the_headings() -> None:
    document = opened(SMALL)
    body = document.element.body
    targets = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    links = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink")) if link.get(qn("w:anchor"))]
    assert links
    assert set(links) == targets
    assert len(links) == len(set(links))
    listed = [one.text for one in document.paragraphs if one.style and one.style.name in ("toc 1", "toc 2")]
    headed = [one.text for one in document.paragraphs if one.style and one.style.name in ("Heading 1", "Heading 2")]
    assert listed == headed
    assert [one.get(qn("w:fldCharType")) for one in body.iter(qn("w:fldChar"))] == ["begin", "separate", "end"]


def test_language_and_properties() -> None:
    document = opened(SMALL)
    assert [one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))] == ["de-DE"]
    properties = document.core_properties
    assert (properties.title, properties.author, properties.last_modified_by) == (SMALL.title, "", "")
    assert properties.comments == ""
    english = docx.Document(io.BytesIO(render(WITH_TABLES, "en")))
    assert [one.get(qn("w:val")) for one in english.styles.element.iter(qn("w:lang"))] == ["en-GB"]


def test_only_addresses_that_may_be_followed_are_links() -> None:
    document = opened(SMALL)
    links = {one.target_ref for one in document.part.rels.values() if one.is_external}
    assert links == {"https://example.org/a_(b)?x=1&y=2", "mailto:a@example.org"}
    assert "Folien (https://example.org/a_(b)?x=1&y=2) – bis Juni" in styled(document, "List Bullet")


def test_the_same_documentation_gives_the_same_bytes() -> None:
    assert render(SMALL, "de") == render(SMALL, "de")


def texts_of(points: tuple[Point, ...]) -> int:
    return sum(1 + texts_of(point.children) for point in points)


@settings(max_examples=15, deadline=None)
@given(documentations)
def test_every_text_becomes_a_file_that_opens(documentation: Documentation) -> None:
    content = render(documentation, "de")
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        for name in file.namelist():
            if name.endswith((".xml", ".rels")):
                parse_xml(file.read(name))
    document = docx.Document(io.BytesIO(content))
    parts = blocks(documentation, "de")
    names = [one.style.name or "" for one in document.paragraphs if one.style is not None]
    assert sum(name.startswith("Heading") for name in names) == sum(
        isinstance(part, Heading) and part.level > 0 for part in parts
    )
    bullets = sum(texts_of(part.points) for part in parts if isinstance(part, Points))
    assert sum(name.startswith("List Bullet") for name in names) == bullets
    numbered = sum(len(part.texts) for part in parts if isinstance(part, Numbered))
    assert sum(name == "List Number" for name in names) == numbered


def test_hostile_entries_keep_their_text() -> None:
    entries = tuple(Entry(f"({number}) {text}") for number, text in enumerate(HOSTILE))
    results = TableResults("", (Section("", entries),))
    document = opened(replace(SMALL, topics=(TopicResults(1, "x", tables=(results,)),)))
    found = [text for text in styled(document, "List Bullet") if text.startswith("(")]
    assert len(found) == len(HOSTILE)
    assert "<script>alert(1)</script>" in found[HOSTILE.index("<script>alert(1)</script>")]
    assert found[HOSTILE.index("\ufffe")] == f"({HOSTILE.index(chr(0xFFFE))})"


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [
        ("مرحبا بالعائلات", True),
        ("(1) שלום, Welt", True),
        ("Willkommen: مرحبا", False),
        ("2022 – 30 %", False),
        ("🙂 Hallo", False),
    ],
)
def test_scripts_from_right_to_left_run_that_way(text: str, leftwards: bool) -> None:
    results = TableResults("", (Section("", (Entry(text),)),))
    document = opened(replace(SMALL, topics=(TopicResults(1, text, tables=(results,)),)))
    (paragraph,) = (one for one in document.paragraphs if one.text == text)
    assert (paragraph._p.pPr.find(qn("w:bidi")) is not None) == leftwards
    assert [bool(run.font.rtl) for run in paragraph.runs] == [leftwards]
    assert len(list(document.element.body.iter(qn("w:bidi")))) == leftwards
