"""Text to records: delimiters, quotes that are right and wrong, and headers anywhere."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.roster.grid import DELIMITERS, Words, heading, split, tidy

WORDS: Words = {"name": ("name", "anzeigename"), "email": ("e-mail",), "choice": ("thema",)}
KNOWN = frozenset({"name", "anzeigename", "e-mail", "thema"})


def cells(text: str) -> list[tuple[str, ...]]:
    return [line.cells for line in split(text, KNOWN).lines if line.filled]


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_the_delimiter_is_the_one_of_the_best_header(delimiter: str) -> None:
    body = "Öz, Ada; geb. Lind | x"
    text = f"Liste, vom; 1. | 2.\nName{delimiter}E-Mail{delimiter}Thema\n"
    text += "".join(f'"{body}"{delimiter}a@example.org{delimiter}{n}\n' for n in range(3))
    assert cells(text)[1:] == [("Name", "E-Mail", "Thema"), *((body, "a@example.org", str(n)) for n in range(3))]


def test_a_line_may_name_the_delimiter() -> None:
    assert cells("sep=|\nName|E-Mail\nAda, Öz|a") == [("Name", "E-Mail"), ("Ada, Öz", "a")]
    assert split("sep=;\nName;x\nAda;y", KNOWN).lines[0].number == 2


def test_without_a_header_a_line_is_one_cell() -> None:
    assert cells("Ada, Öz\nBo; Lind") == [("Ada, Öz",), ("Bo; Lind",)]


def test_quoted_cells_keep_delimiters_quotes_and_line_ends() -> None:
    text = 'Name;E-Mail;Thema\r\nAda;a@example.org;"sagt ""egal"",\r\nHauptsache; dabei"\r\nBo;b;"2"\r\n'
    assert cells(text)[1:] == [("Ada", "a@example.org", 'sagt "egal",\nHauptsache; dabei'), ("Bo", "b", "2")]
    assert [line.number for line in split(text, KNOWN).lines] == [1, 2, 4, 5]


def test_a_quote_that_is_never_closed_takes_its_own_line_only() -> None:
    text = 'Name,E-Mail\n"Karl Vogt,k@example.org\n"Öz, Ada",a@example.org\nBo,b@example.org\n'
    assert cells(text)[1:] == [('"Karl Vogt', "k@example.org"), ("Öz, Ada", "a@example.org"), ("Bo", "b@example.org")]


def test_a_quote_that_is_closed_rows_later_swallows_none_of_them() -> None:
    rows = "".join(f"P{n},p{n}@example.org,1\n" for n in range(5))
    text = f'Name,E-Mail,Thema\n"Karl Vogt,k@example.org,2\n{rows}Bo,b@example.org,"3"\n'
    assert len(cells(text)) == 8


def test_quotes_within_quotes_that_nobody_doubled() -> None:
    assert cells('Name,E-Mail\n"Karl "Kalle" Vogt","k@example.org"\n')[1:] == [('Karl "Kalle" Vogt', "k@example.org")]


def test_records_that_a_spreadsheet_kept_as_one_cell_are_taken_apart() -> None:
    text = '"Name,E-Mail";;\n"""Öz, Ada"",a@example.org";;\n"Bo,b@example.org";;\n'
    assert [line.filled for line in split(text, KNOWN).lines][:3] == [
        ("Name", "E-Mail"),
        ("Öz, Ada", "a@example.org"),
        ("Bo", "b@example.org"),
    ]


@given(
    st.lists(st.lists(st.text(st.characters(exclude_characters="\r\n\x00"), max_size=8), min_size=3, max_size=3)),
    st.sampled_from(DELIMITERS),
)
def test_what_is_written_as_csv_comes_back(rows: list[list[str]], delimiter: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([["Name", "E-Mail", "Thema"], *rows])
    lines = split(out.getvalue(), KNOWN).lines
    assert [line.cells for line in lines[1:-1]] == [tuple(row) for row in rows]


@given(st.text(alphabet='";,\t|\nNamE-il=x ', max_size=200))
def test_every_line_is_in_one_record(text: str) -> None:
    lines = split(text, KNOWN).lines
    numbers = [line.number for line in lines]
    assert numbers == sorted(set(numbers))
    assert "\n".join(line.raw for line in lines) == text or text.lower().startswith(("sep=", '"sep='))


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('="2021-06-14 17:02:22"', "2021-06-14 17:02:22"),
        ('= "0511"', "0511"),
        ("  Ada\u00a0", "Ada"),
        ("Ada &amp; Bo &#246;", "Ada & Bo ö"),
        ("Ada &amp; &unknown;", "Ada &amp; &unknown;"),
        ("Ada & Bo", "Ada & Bo"),
        ("O\u0308z", "Öz"),
        ("=1+1", "=1+1"),
    ],
)
def test_a_cell_is_tidied(cell: str, text: str) -> None:
    assert tidy(cell) == text


def test_a_header_is_compared_without_case_blanks_and_stars() -> None:
    assert heading("  E-Mail :*") == "e-mail"
    assert heading("x" * 301) == ""


def test_tables_have_titles_and_end_at_the_next_header() -> None:
    text = "Bericht;\n;;\nGäste;;\nName;E-Mail;Thema\nAda;a;1\n;;\nBo;b;2\nTeam;;\nAnzeigename;E-Mail;\nCem;c;\n"
    first, second = split(text, KNOWN).tables(WORDS, ("name", "email"))
    assert (first.title, [line.filled for line in first.lines]) == ("Gäste", [("Ada", "a", "1"), ("Bo", "b", "2")])
    assert (second.title, [line.filled for line in second.lines]) == ("Team", [("Cem", "c")])
    assert first.header.get(first.lines[0], "choice") == "1"
    assert "choice" not in second.header
    assert split(text, KNOWN).tables(WORDS, ("name", "unheard")) == ()


def test_a_role_may_have_several_columns() -> None:
    (table,) = split("Name;E-Mail;Thema;Thema\nAda;a;;2\n", KNOWN).tables(WORDS, ("name",))
    assert table.header.get(table.lines[0], "choice") == "2"
