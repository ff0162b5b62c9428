"""Who sits where, on paper and in spreadsheets."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import replace
from html.parser import HTMLParser

import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.documentation.tables import is_like_formula
from qzlive.language import LANGUAGES, Language, catalogue
from qzlive.rooms import PLATFORMS, lists, moves_of, worklist
from qzlive.rooms.paper import advice, names_text, worklist_text

from .seated import room

SAY = catalogue("de")
ODD = "<script>alert(1)</script> *[Ada](x)* =1+1"
LISTED = lists.SeatList(
    "Kreis & Co",
    "Thementische",
    dt.date(2031, 5, 14),
    "Tischplan 1, 14:05 Uhr",
    (
        room("1a", [("Zoe Adler", ""), ("Änne Falk", ""), ("=cmd|' /C calc'!A0", "")]),
        room("2a", [(ODD, ""), ("+49 170", "")], "Eltern | @mit"),
    ),
)


class Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_nothing_is_computed_in_a_spreadsheet() -> None:
    files = lists.csv_files(LISTED, SAY)
    assert list(files) == ["wer-wo", "raeume"]
    people = list(csv.reader(io.StringIO(files["wer-wo"].decode("utf-8-sig"), newline=""), delimiter=";"))
    assert people[0] == ["Name", "Tisch", "Thema", "Name des Raums", "Anzeigename"]
    names = [row[0] for row in people[1:]]
    assert len(names) == 5
    assert {"'=cmd|' /C calc'!A0", "'+49 170"} < set(names)
    book = openpyxl.load_workbook(io.BytesIO(lists.workbook(LISTED, SAY)))
    assert book.sheetnames == ["Nach Namen", "Nach Tischen"]
    for sheet in book.worksheets:
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    assert lists.workbook(LISTED, SAY) == lists.workbook(LISTED, SAY)


@settings(max_examples=40)
@given(
    names=st.lists(st.text(min_size=1, max_size=20) | st.sampled_from(["=1", "+1", "-1", "@a", "\t=1", "＝1", "'=1"]))
)
def test_no_name_is_computed_whatever_it_is(names: list[str]) -> None:
    listed = replace(LISTED, rooms=(room("1a", [(name, "") for name in names]),))
    content = lists.csv_files(listed, SAY)["wer-wo"].decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content, newline=""), delimiter=";"))
    assert len(rows) == 1 + len(names)
    assert not [cell for row in rows for cell in row if is_like_formula(cell) and not cell.startswith("'")]
    sheet = openpyxl.load_workbook(io.BytesIO(lists.workbook(listed, SAY))).worksheets[0]
    assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}
    assert not [
        cell for row in sheet.iter_rows() for cell in row if is_like_formula(str(cell.value)) and not cell.quotePrefix
    ]


def test_names_are_text_in_html_markdown_and_word() -> None:
    page = lists.html(LISTED, SAY).decode()
    found = Texts()
    found.feed(page)
    assert "script" not in found.tags
    assert found.texts.count(ODD) == 2
    assert "http" not in page.replace("http-equiv", "")
    names = [text for text in found.texts if text in {"Zoe Adler", "Änne Falk"}]
    assert names == ["Änne Falk", "Zoe Adler", "Zoe Adler", "Änne Falk"]
    text = lists.markdown(LISTED, SAY)
    assert "<script>" not in text.replace("\\<", "")
    assert "- Änne Falk: **1a**" in text
    assert "### 2a Eltern \\| \\@mit" in text
    content = lists.docx(LISTED, SAY)
    assert content == lists.docx(LISTED, SAY)
    paragraphs = [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]
    assert f"{ODD}\t2a" in paragraphs
    assert "Tischplan 1, 14:05 Uhr" in paragraphs


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("platform", list(PLATFORMS.values()), ids=list(PLATFORMS))
def test_the_work_list_on_paper(platform: object, language: Language) -> None:
    assert platform in PLATFORMS.values()
    say, one = catalogue(language), next(known for known in PLATFORMS.values() if known is platform)
    rooms = LISTED.rooms
    assert names_text(rooms) == "1a Lesen\n2a Eltern | @mit\n"
    named = {room.table: room.name for room in rooms}
    for opened in (False, True):
        todo = worklist(moves_of(rooms), named, placed={"1a-0": "t-2a"}, claims={}, opened=opened)
        text = worklist_text(todo, one, say, opened=opened)
        assert text.count("[ ]") == 5
        assert text.index("Änne Falk") < text.index("Zoe Adler"), "who has to change comes last"
        assert "{" not in text
    assert len(advice(one, rooms, say)) >= 2
    assert "{" not in "".join(advice(one, rooms, say))


def test_what_is_passed_over_in_the_dialogue_is_marked() -> None:
    rooms = (room("1a", [("Ada", ""), ("Cem", "")]), room("2a", [("Bo", "")], "Eltern"))
    named = {one.table: one.name for one in rooms}
    todo = worklist(moves_of(rooms), named, placed={}, claims={}, opened=False)
    assert worklist_text(todo, PLATFORMS["zoom"], SAY, opened=False).splitlines()[5:] == [
        "1a Lesen (2 Personen)", "  [ ] 2 Ada", "  ⋮", "  [ ] 2 Cem", "", "2a Eltern (eine Person)", "  [ ] 2 Bo",
    ]  # fmt: skip
