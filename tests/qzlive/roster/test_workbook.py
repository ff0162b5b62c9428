"""XLSX: values of the first sheet with a list, and files that want to hurt."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import openpyxl.xml
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from qzlive.language import LANGUAGES, catalogue
from qzlive.roster import RosterRefused, read_bytes

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)


def book(*sheets: list[list[object]]) -> bytes:
    made = Workbook()
    for index, rows in enumerate(sheets):
        sheet = made.active if index == 0 else made.create_sheet()
        assert sheet is not None
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def with_part(data: bytes, name: str, content: bytes, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The workbook with one of its parts exchanged."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", compression) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return out.getvalue()


def sheet_of(rows: str, before: str = "") -> bytes:
    return f"{before}<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>".encode()


def refused(data: bytes) -> str:
    with pytest.raises(RosterRefused) as raised:
        read_bytes(data, "liste.xlsx")
    for language in LANGUAGES:
        assert catalogue(language).has(raised.value.code)
        assert "{" not in catalogue(language)(raised.value.code, raised.value.params)
    return raised.value.code


# A cell of Excel has no time zone.
MOMENT = datetime(2026, 11, 1, 9, 12, tzinfo=UTC).replace(tzinfo=None)
LIST = [["Name", "E-Mail"], ["Ada Öz", "ada@example.org"], ["Bo Lind", "bo@example.org"]]


def test_the_first_sheet_with_a_list_is_read() -> None:
    roster = read_bytes(book([["Notizen"], ["nichts"]], LIST, [["Name", "E-Mail"], ["Cem", "c@example.org"]]), "x.xlsx")
    assert [(row.display, row.email) for row in roster.rows] == [
        ("Ada Öz", "ada@example.org"),
        ("Bo Lind", "bo@example.org"),
    ]
    assert [row.number for row in roster.rows] == [2, 3]


def test_numbers_and_dates_are_read_as_they_are_shown() -> None:
    rows = [["Name", "E-Mail", "Thema", "Anmeldung am"], ["Ada", "a@example.org", 3.0, MOMENT]]
    (row,) = read_bytes(book(rows), "x.xlsx").rows
    assert row.wishes == ("3",)
    assert row.joined is not None


def test_a_formula_is_never_computed_and_never_a_name() -> None:
    rows = [*LIST, ['=HYPERLINK("http://example.org","Eva")', "eva@example.org"], ["=1+1", ""]]
    names = {row.display for row in read_bytes(book(rows), "x.xlsx").rows}
    assert "Eva" not in names
    assert "2" not in names


def test_formats_down_to_the_last_row_are_no_rows() -> None:
    cells = (("Name", "E-Mail"), ("Ada", "a@example.org"))
    rows = "".join(
        f'<row r="{n}">' + "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in row) + "</row>"
        for n, row in enumerate(cells, 1)
    )
    rows += '<row r="1048576"><c r="XFD1048576"/></row>'
    data = with_part(book(LIST), "xl/worksheets/sheet1.xml", sheet_of(rows))
    assert [row.display for row in read_bytes(data, "x.xlsx").rows] == ["Ada"]


@pytest.mark.parametrize("rows", ["<row>" + "<c/>" * 300_000 + "</row>", "<row><c/><c/><c/><c/></row>" * 900 * 100])
def test_cells_without_values_cost_nothing(rows: str) -> None:
    value = '<row><c t="inlineStr"><is><t>Ada</t></is></c></row>'
    data = with_part(book(LIST), "xl/worksheets/sheet1.xml", sheet_of(rows + value), zipfile.ZIP_STORED)
    assert refused(data) == "roster-too-many-cells"


def test_openpyxl_reads_with_the_parser_that_refuses_bombs() -> None:
    assert openpyxl.xml.DEFUSEDXML


@pytest.mark.parametrize(
    "name", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"]
)
def test_an_xml_bomb_in_any_part_gives_nobody(name: str) -> None:
    content = {
        "xl/worksheets/sheet1.xml": sheet_of('<row><c t="inlineStr"><is><t>&j;</t></is></c></row>', BOMB),
        "xl/sharedStrings.xml": f"{BOMB}<sst {MAIN}><si><t>&j;</t></si></sst>".encode(),
        "xl/workbook.xml": f"{BOMB}<workbook {MAIN}><sheets><sheet name='&j;'/></sheets></workbook>".encode(),
        "xl/styles.xml": f"{BOMB}<styleSheet {MAIN}>&j;</styleSheet>".encode(),
    }[name]
    try:
        roster = read_bytes(with_part(book(LIST), name, content), "liste.xlsx")
    except RosterRefused:
        return
    assert all("aaaa" not in row.display for row in roster.rows)


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    assert refused(with_part(book(LIST), "xl/worksheets/sheet1.xml", b" " * 30_000_000)) == "roster-workbook-bomb"
    assert refused(with_part(book(LIST), "xl/worksheets/sheet2.xml", b"<a/>" * 500_000)) == "roster-workbook-bomb"
    assert refused(with_part(book(LIST), "xl/theme/theme2.xml", bytes(range(256)) * 8_000)) == "roster-workbook-bomb"


def test_a_part_that_is_longer_than_the_directory_says_is_not_read_on() -> None:
    rows = "".join(f'<row><c t="inlineStr"><is><t>{n}</t></is></c></row>' for n in range(20_000))
    data = bytearray(with_part(book(LIST), "xl/worksheets/sheet1.xml", sheet_of(rows)))
    entry = data.rindex(b"PK\x01\x02")
    assert data[entry + 46 :].startswith(b"xl/worksheets/sheet1.xml")
    data[entry + 24 : entry + 28] = (200).to_bytes(4, "little")
    assert refused(bytes(data)) == "roster-workbook-broken"


def test_what_is_no_workbook_says_so() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", "<a/>")
    assert refused(out.getvalue()) == "roster-no-workbook"
    assert refused(b"PK\x03\x04" + b"x" * 100) == "roster-workbook-broken"
    assert refused(b"\xd0\xcf\x11\xe0" + b"\0" * 600) == "roster-old-workbook"
    assert refused(book([["Notizen"], ["nichts"]])) == "roster-empty"
    assert refused(book([LIST[0], *([f"Ada {n}", f"a{n}@example.org"] for n in range(15_001))])) == "roster-too-many"


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 6_000), st.binary(min_size=1, max_size=40))
def test_a_damaged_workbook_is_read_or_refused(place: int, noise: bytes) -> None:
    data = bytearray(book(LIST))
    place %= len(data)
    data[place : place + len(noise)] = noise
    try:
        read_bytes(bytes(data), "x.xlsx")
    except RosterRefused:
        return
