"""What people do to a Word document, and what is read out of it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest

from qzlive.documentation import word as house
from qzlive.language import catalogue
from qzlive.sheets.blank import blanks, render
from qzlive.sheets.model import ReadEntry, ReadSheet, SheetRefused
from qzlive.sheets.reading import read_bytes, read_text
from tests.qzlive.session.circle import Circle

from .word import document, para, run

ASKED = ("What works?", "What lacks?")
BOX = "<w:txbxContent>{}</w:txbxContent>"


def told(entries: Sequence[ReadEntry], level: int = 0) -> list[str]:
    """The entries as lines: two points a level, stars, kinds and owners in front."""
    lines = []
    for one in entries:
        said = one.said
        what = f"{'*' if said.starred else ''}{said.kind[0] if said.kind != 'point' else ''}"
        owner = f" ({said.who}|{said.until})" if said.who or said.until else ""
        lines.append(f"{'..' * level}{what and what + ' '}{said.text}{owner}")
        lines += told(one.children, level + 1)
    return lines


def sections(read: ReadSheet) -> dict[str, list[str]]:
    return {section.text: told(section.entries) for section in read.sections}


def read(*paragraphs: str, **parts: str) -> ReadSheet:
    return read_bytes(document(*paragraphs, **parts), "bogen.docx", ASKED)


def test_lists_of_word_and_lines_that_go_on() -> None:
    found = read(
        para("Tisch 2a: Networks", style="berschrift2"),
        para("What works?", style="berschrift2"),
        para("eins", level=0),
        para("darunter\nzweite Zeile", level=1),
        para("tief", level=2),
        para("auch", style="Liste2"),
        para("andere Liste, weiter rechts", level=0, list_=2),
        para("noch eine Zeile davon", style="Listenabsatz"),
        para("zwei *", level=0),
        para("1) WHAT LACKS", level=0),
        para("TODO: Raum buchen (Amt, bis 30.6.)", level=1),
        para("Vereinbarung: im Herbst wieder", level=1),
    )
    assert (found.label, found.title) == ("2a", "Networks")
    assert sections(found) == {
        "What works?": [
            "eins", "..darunter\nzweite Zeile", "....tief", "..auch",
            "..andere Liste, weiter rechts\nnoch eine Zeile davon", "* zwei",
        ],
        "1) WHAT LACKS": ["t Raum buchen (Amt|30.6.)", "a im Herbst wieder"],
    }  # fmt: skip


def test_signs_typed_by_hand_and_headings_in_bold() -> None:
    found = read(
        para("Table 1b – Beginnings"),
        para("vorweg gesagt"),
        para(run("Eigenes", "<w:b/>")),
        para("•\teins"),
        para("\to\tdarunter"),
        para("- zwei"),
        para("• drei\n• vier"),
        para("What lacks?"),
        para("Räume:"),
        para("klein", level=0),
        para("ohne Zeichen"),
    )
    assert (found.label, found.title) == ("1b", "Beginnings")
    assert sections(found) == {
        "": ["vorweg gesagt"],
        "Eigenes": ["eins", "..darunter", "zwei", "drei", "vier"],
        "What lacks?": ["Räume:", "..klein", "ohne Zeichen"],
    }


def test_changes_comments_boxes_tables_and_notes() -> None:
    inserted = f"<w:ins>{run('neu ')}</w:ins><w:del><w:r><w:delText>alt</w:delText></w:r></w:del>{run('Wort')}"
    ended = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">vorn </w:t></w:r></w:p>'
    box = BOX.format(para("im Kasten", level=0))
    drawing = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    boxed = f"<w:p><w:r><w:drawing/></w:r><w:r>{drawing}</w:r>{run('am Kasten')}</w:p>"
    cells = [f"<w:tc>{para(text)}</w:tc>" for text in ("a", "b", "What works?", "What lacks?", "gut", "Geld")]
    table = "<w:tbl>{}</w:tbl>".format
    row = "<w:tr>{}</w:tr>".format
    noted = f'<w:p>{run("mit Note")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    found = read(
        para(inserted),
        ended,
        para("hinten"),
        boxed,
        noted,
        table(row("".join(cells[:2]))),
        table(row("".join(cells[2:4])) + row("".join(cells[4:]))),
        comments=f"<w:comment>{para('stimmt das?')}</w:comment>",
        footnotes=f'<w:footnote w:id="2">{para("Quelle")}</w:footnote>',
    )
    assert sections(found) == {
        "": ["neu Wort", "vorn hinten", "am Kasten", "im Kasten", "mit Note [Quelle]", "a – b"],
        "What works?": ["gut"],
        "What lacks?": ["Geld"],
    }
    assert [(one.code, one.text) for one in found.skipped] == [
        ("sheetfile-skipped-deleted", "alt"),
        ("sheetfile-skipped-comment", "stimmt das?"),
    ]


def test_a_blank_sheet_has_nothing_on_it_and_takes_what_is_written(tmp_path: Path) -> None:
    circle = Circle()
    for language, forms in (("de", ("txt",)), ("en", ("docx", "txt"))):
        files = {one.name: one.content for one in render(circle.state, forms, catalogue(language))}
        assert len(files) == len(forms) * len(list(blanks(circle.state))) == len(forms) * 5
        for name, content in files.items():
            found = read_bytes(content, name)
            assert found.label
            assert found.label in name
            assert found.empty
            assert len(found.skipped) >= 7
    name, content = next(one for one in files.items() if one[0].endswith("1a.docx"))
    filled = docx.Document(io.BytesIO(content))
    bullets = [one for one in filled.paragraphs if one.style.name == "List Bullet"]
    bullets[0].add_run("eins")
    bullets[1].add_run("darunter")
    house.set_level(bullets[1], 1)
    bullets[4].add_run("Task: zwei (Amt)")
    bullets[8].add_run("sonst")
    filled.save(str(tmp_path / name))
    again = read_bytes((tmp_path / name).read_bytes(), name)
    assert sections(again) == {
        "What works?": ["eins", "..darunter"],
        "What lacks?": ["t zwei (Amt|)"],
        "": ["sonst"],
    }


def _bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 30_000_000)
    return made.getvalue()


LAUGHS = b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><w:document><w:body>&b;</w:body></w:document>'


def _laughing() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", LAUGHS)
    return made.getvalue()


def _odt() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("content.xml", b"<x/>")
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (_bomb(), "sheetfile-bomb"),
        (_laughing(), "sheetfile-broken"),
        (_odt(), "sheetfile-no-word"),
        (document()[:200], "sheetfile-broken"),
        (b"PK\x03\x04", "sheetfile-broken"),
        (b"\xd0\xcf\x11\xe0 old", "sheetfile-old-word"),
        (b"{\\rtf1 }", "sheetfile-other-format"),
        (b"x" * 8_000_001, "sheetfile-too-big"),
        (b"x" * 200_000, "sheetfile-line-too-long"),
        (b"eins\0zwei", "sheetfile-no-text"),
        (b"- a\n" * 2_001, "sheetfile-too-many"),
        (b" \n\n", "sheetfile-empty"),
    ],
    ids=["bomb", "laughs", "odt", "cut", "stump", "old", "rtf", "big", "line", "nul", "many", "empty"],
)
def test_what_is_no_sheet_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(SheetRefused) as caught:
        read_bytes(data, "bogen")
    assert caught.value.code == code
    assert catalogue("de").has(code)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tisch 2 a: Netze\n\nWhat works?\n  - eins\n    - zwei", {"What works?": ["eins", "..zwei"]}),
        ("## What works\n* eins\n    * zwei\n* [ ] drei (Amt)", {"What works": ["eins", "..zwei", "t drei (Amt|)"]}),
        ("**Eigenes:**\n1. eins\n2. zwei ★", {"Eigenes:": ["eins", "* zwei"]}),
        ("Was fehlt?\n- Geld\n\nLose Zeile", {"Was fehlt?": ["Geld", "Lose Zeile"]}),
        ("[30.03.22, 14:05:11] Nina Beispiel: - eins\n[30.03.22, 14:06:11] Ole Muster: zwei", {"": ["eins", "zwei"]}),
        ("Weitere Punkte\n- …\n- ___\n- echt", {"": ["echt"]}),
        ("Aufgabe: Liste (z. B. der Links)\nAufgabe: Termin (Frau A, Herr B, bis Mai)",
         {"": ["t Liste (z. B. der Links)", "t Termin (Frau A, Herr B|Mai)"]}),
    ],
)  # fmt: skip
def test_texts_as_people_write_them(text: str, wanted: dict[str, list[str]]) -> None:
    assert sections(read_text(text, ASKED)) == wanted


def test_a_long_entry_is_parted_and_nothing_of_it_lost() -> None:
    words = [f"Wort{number}" for number in range(3_000)]
    found = read_text("- " + " ".join(words))
    [section] = found.sections
    assert len(section.entries) > 1
    assert " ".join(one.said.text for one in section.entries).split() == words
