from __future__ import annotations

import time
from dataclasses import replace

import pytest

from qzlive.documentation.formats import FORMATS, UnknownFormat, file_name, format_named
from qzlive.documentation.style import PLAIN
from qzlive.language import LANGUAGES, catalogue

from .samples import SMALL, large


@pytest.mark.parametrize("name", ["md", "MD", ".md", " docx ", "PDF", "html"])
def test_formats_are_found_as_people_write_them(name: str) -> None:
    assert format_named(name).suffix == name.strip(" .").lower()


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_renders(name: str) -> None:
    assert FORMATS[name].render(SMALL, "de", PLAIN)


def test_forty_tables_in_every_format_are_a_matter_of_seconds() -> None:
    documentation = large(40, 30)
    started = time.process_time()
    for form in FORMATS.values():
        assert form.render(documentation, "de", PLAIN)
    # Measured: 2.2 s alone on two cores. Seconds of the processor, because others may be at work beside the test.
    assert time.process_time() - started < 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_format_is_named_with_what_is_possible(language: str) -> None:
    with pytest.raises(UnknownFormat) as caught:
        format_named("pages")
    sentence = catalogue(language)(caught.value.code, caught.value.params)  # type: ignore[arg-type]
    assert "pages" in sentence
    assert "md, docx" in sentence


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("2022-03-30-zirkel", "2022-03-30-zirkel.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("C:\\con", "c-con.md"),
        ("CON", "con-.md"),
        ("x" * 300, "x" * 100 + ".md"),
        ("\u202egnp.\x00exe", "gnp-exe.md"),
        ("", "2022-03-30.md"),
        ("…", "2022-03-30.md"),
    ],
)
def test_file_names_lead_nowhere_else(name: str, file: str) -> None:
    assert file_name(replace(SMALL, name=name), "md") == file
