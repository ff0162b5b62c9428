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

from qzlive.documentation.blocks import Enclosed, Heading, Point, Points, Questions, Table, Timetable
from qzlive.documentation.compose import compose
from qzlive.documentation.docx import render
from qzlive.documentation.model import Documentation, Entry, Section, TableResults, TopicResults
from qzlive.documentation.plain import plain_text
from qzlive.documentation.style import Logo, Style

from .samples import HOSTILE, PIXEL, SMALL, WITH_TABLES, documentations


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
        "Termine und Hinweise",
        "Materialien",
        "Auf einen Blick",
        "Ergebnisse der Thementische",
        "Ergebnisse aus dem Plenum",
        "Zusammenfassung",
        "Aufgaben",
        "Vereinbarungen",
        "Rückmeldungen",
        "Dank",
    ]
    assert "Thema 1: Gut anfangen" in styled(document, "Heading 2")
    assert styled(document, "Heading 3") == ["Was gelingt?", "Sonstiges", "Weitere Punkte"]
    bullets = styled(document, "List Bullet")
    assert "Was gelingt?" in bullets
    assert bullets[bullets.index("Elterncafés") + 1] == "1. Tag: _offen_"
    assert "einmal im Monat" in styled(document, "List Bullet 2")
    assert styled(document, "List Number") == styled(document, "Heading 1")
    assert styled(document, "List Number 2") == ["Unterlagen"]
    assert "vielen Dank.\nBis bald." in styled(document, "Normal")


def test_programme_and_tasks_are_tables_with_a_head_on_every_page() -> None:
    programme, tasks = opened(SMALL).tables
    assert [cell.text for cell in programme.rows[0].cells] == ["Uhrzeit", "Programmpunkt"]
    assert [cell.text for cell in programme.rows[1].cells] == ["14:00", "Begrüßung\nNeues aus dem Land"]
    assert [cell.text for cell in programme.rows[-1].cells] == ["16:00", "Ende"]
    assert [[cell.text for cell in row.cells] for row in tasks.rows] == [
        ["Was", "Wer", "Bis wann", "Woher"],
        ["Einladung entwerfen", "Ganztagsleitung", "2. Mai 2022", "Thementisch 1a"],
        ["Fassung 1: Raum suchen Fassung 2: Saal suchen", "", "bald", "Abschluss"],
    ]
    for table in (programme, tasks):
        assert [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows][:2] == [True, False]
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows[1:])


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


def test_chapters_are_numbered_by_their_style_as_the_letter_counts_them() -> None:
    document = opened(SMALL)
    numbering = document.part.numbering_part.element
    numbers = document.styles["Heading 1"].element.pPr.numPr
    pattern = numbering.num_having_numId(numbers.numId.val).abstractNumId.val
    (levels,) = (
        one for one in numbering.findall(qn("w:abstractNum")) if one.get(qn("w:abstractNumId")) == str(pattern)
    )
    level = levels.find(qn("w:lvl"))
    assert level.find(qn("w:lvlText")).get(qn("w:val")) == "%1."
    assert level.find(qn("w:pStyle")).get(qn("w:val")) == "Heading1"
    assert document.styles["TOC Heading"].element.pPr.numPr.numId.val == 0


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
    chapters = (f"{number}. {text}" for number, text in enumerate(styled(document, "Heading 1"), 1))
    assert set(chapters) < set(listed)
    assert [text.split(". ", 1)[-1] for text in listed] == headed
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


@settings(max_examples=8, deadline=None)
@given(documentations)
def test_every_text_becomes_a_file_that_opens(documentation: Documentation) -> None:
    content = render(documentation, "de")
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        for name in file.namelist():
            if name.endswith((".xml", ".rels")):
                parse_xml(file.read(name))
    document = docx.Document(io.BytesIO(content))
    parts = compose(documentation, "de")
    names = [one.style.name or "" for one in document.paragraphs if one.style is not None]
    assert sum(name.startswith("Heading") for name in names) == sum(
        isinstance(part, Heading) and part.level > 0 for part in parts
    )
    bullets = sum(texts_of(part.points) for part in parts if isinstance(part, Points))
    bullets += sum(len(part.texts) for part in parts if isinstance(part, Questions))
    assert sum(name.startswith("List Bullet") for name in names) == bullets
    chapters = [chapter for part in parts if isinstance(part, Enclosed) for chapter in part.chapters]
    assert sum(name == "List Number" for name in names) == len(chapters)
    assert sum(name == "List Number 2" for name in names) == sum(len(chapter.parts) for chapter in chapters)
    assert len(document.tables) == sum(isinstance(part, Table | Timetable) for part in parts)


def test_hostile_entries_keep_their_text() -> None:
    entries = tuple(Entry(f"({number}) {text}") for number, text in enumerate(HOSTILE))
    results = TableResults("", (Section("", entries),))
    document = opened(replace(SMALL, topics=(TopicResults(1, "x", tables=(results,)),)))
    found = [text for text in styled(document, "List Bullet") if text.startswith("(")]
    assert found == [plain_text(entry.text) for entry in entries]
    assert "<script>alert(1)</script>" in found[HOSTILE.index("<script>alert(1)</script>")]
    assert found[HOSTILE.index("\ufffe")] == f"({HOSTILE.index(chr(0xFFFE))})"


def test_a_house_dresses_the_styles() -> None:
    logo = Logo(PIXEL, "png", PIXEL, "Drei Kreise", 420, 120)
    style = Style(logo, "#112233", "#445566", "Kopfschrift", "Textschrift", footer="Fuß", page="letter")
    document = docx.Document(io.BytesIO(render(SMALL, "de", style)))
    section = document.sections[0]
    assert (round(section.page_width.cm, 2), round(section.page_height.cm, 2)) == (21.59, 27.94)
    assert str(document.styles["Heading 2"].font.color.rgb) == "112233"
    assert document.styles["Heading 1"].font.name == "Kopfschrift"
    assert document.styles["Normal"].font.name == "Textschrift"
    assert [shape._inline.docPr.get("descr") for shape in document.inline_shapes] == ["Drei Kreise"]
    feet = (section.first_page_footer, section.footer)
    assert [foot.paragraphs[0].text.split("\t")[0] for foot in feet] == ["Fuß", "Fuß"]
    for foot in feet:
        fields = [field.get(qn("w:instr")).strip() for field in foot._element.iter(qn("w:fldSimple"))]
        assert fields == ["PAGE", "NUMPAGES"]
    assert section.header.paragraphs[0].text == SMALL.title
    assert section.first_page_header.paragraphs[0].text == ""


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
