"""The style of a house: what a file may say, what is refused with its place, and what only warns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from qzlive.cli.export import export
from qzlive.cli.style import house_style
from qzlive.documentation.colours import colour, contrast_with_white
from qzlive.documentation.formats import FORMATS
from qzlive.documentation.house_files import LOGO_KIB
from qzlive.documentation.style import PLAIN, Style
from qzlive.documentation.style_file import StyleFile, find_style, load_style
from qzlive.language import LANGUAGES, catalogue
from qzlive.plan.faults import PlanRefused
from qzlive.plan.schema import json_schema

from .samples import PIXEL, SMALL

SAMPLES = Path(__file__).parents[3] / "sample_sessions"
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10">{}</svg>'


def faults(folder: Path, text: str) -> list[tuple[str, int, int]]:
    path = folder / "style.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PlanRefused) as refused:
        load_style(path)
    for fault in refused.value.faults:
        for language in LANGUAGES:
            assert catalogue(language).has(fault.code)
    return [(fault.code, fault.line, fault.column) for fault in refused.value.faults]


def test_the_sample_is_a_whole_style() -> None:
    style, doubts = load_style(SAMPLES / "style.yaml")
    assert not doubts
    assert style.logo is not None
    assert (style.logo.kind, style.logo.width, style.logo.height) == ("svg", 1200.0, pytest.approx(343, abs=1))
    assert style.logo.pixels.startswith(b"\x89PNG")
    assert style.names == {
        "topic": "AG",
        "results": "Ergebnisse des kollegialen Austauschs",
        "notices": "Aktuelles und Veranstaltungen",
    }
    assert style.heading_colour == "#0b5a6b"


@pytest.mark.parametrize("name", ["docx", "html", "pdf", "md"])
def test_every_format_takes_a_whole_style(name: str) -> None:
    style, _ = load_style(SAMPLES / "style.yaml")
    plain, styled = FORMATS[name].render(SMALL, "de", PLAIN), FORMATS[name].render(SMALL, "de", style)
    assert styled != plain
    assert styled == FORMATS[name].render(SMALL, "de", style)


def test_what_is_left_out_keeps_its_own(tmp_path: Path) -> None:
    path = tmp_path / "style.yaml"
    path.write_text("footer: Haus\ncolours:\n  headings: 17C\n", encoding="utf-8")
    assert load_style(path) == (replace(PLAIN, footer="Haus", heading_colour="#1177cc"), ())


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("colours:\n  headings: blau\n", ("plan-colour", 2, 13)),
        ("colours:\n  headings: #1d4f7c\n", ("plan-colour-quotes", 2, 3)),
        ("colors:\n  headings: '#123456'\n", ("plan-unknown-key-near", 1, 1)),
        ("sections:\n  topics: AG\n", ("plan-unknown-key-near", 2, 3)),
        ("fonts:\n  text: 'a\"; } body'\n", ("plan-font", 2, 9)),
        ("page: a3\n", ("plan-not-one-of", 1, 7)),
        ("logo: fehlt.png\n", ("plan-file-unreadable", 1, 7)),
        ("logo: style.yaml\n", ("plan-logo-kind", 1, 7)),
        ("fonts: {folder: fehlt}\n", ("plan-file-unreadable", 1, 17)),
        ("fonts: {folder: .}\n", ("plan-fonts-none", 1, 17)),
    ],
)
def test_a_fault_has_its_place(tmp_path: Path, text: str, fault: tuple[str, int, int]) -> None:
    assert faults(tmp_path, text) == [fault]


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    assert [code for code, _, _ in faults(tmp_path, "logo: a.gif\npage: a3\nfooter: [a]\n")] == [
        "plan-logo-kind",
        "plan-not-one-of",
        "plan-not-text",
    ]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.png", b"no picture", "plan-logo-broken"),
        ("a.png", PIXEL[:40], "plan-logo-broken"),
        ("a.jpg", PIXEL, "plan-logo-broken"),
        ("a.png", PIXEL + b"\0" * LOGO_KIB * 1024, "plan-logo-big"),
        ("a.png", PIXEL[:16] + b"\0\0\xff\xff" + PIXEL[20:], "plan-logo-pixels"),
        ("a.svg", b"<svg", "plan-logo-broken"),
        (
            "a.svg",
            b'<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
            "plan-logo-broken",
        ),
        ("a.svg", DRAWING.format("<script>x</script>").encode(), "plan-logo-acts"),
        ("a.svg", DRAWING.format('<rect onclick="x"/>').encode(), "plan-logo-acts"),
        ("a.svg", DRAWING.format('<use href="https://example.org/x.svg"/>').encode(), "plan-logo-acts"),
        ("a.svg", DRAWING.format('<rect fill="url(https://example.org/x)"/>').encode(), "plan-logo-acts"),
    ],
)
def test_pictures_that_would_hurt_are_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert faults(tmp_path, f"logo: {name}\n") == [(code, 1, 7)]


def test_fonts_come_from_their_folder_and_one_that_is_not_there_is_told(tmp_path: Path) -> None:
    from qzlive.documentation.pdf import _own_fonts

    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "a.otf").write_bytes(_own_fonts()[0])
    path = tmp_path / "style.yaml"
    path.write_text("fonts: {folder: fonts, text: FiraGO, headings: Fehlt}\n", encoding="utf-8")
    style, doubts = load_style(path)
    assert len(style.font_files) == 1
    assert [doubt.code for doubt in doubts] == ["style-font-not-there"]
    (tmp_path / "fonts" / "b.ttf").write_bytes(b"no font")
    assert faults(tmp_path, "fonts: {folder: fonts}\n") == [("plan-font-broken", 1, 17)]


def test_pale_colours_warn_and_are_used(tmp_path: Path) -> None:
    path = tmp_path / "style.yaml"
    path.write_text("colours: {headings: '#9ab', lines: '#fefefe'}\nfonts: {text: Serif}\n", encoding="utf-8")
    style, doubts = load_style(path)
    assert style.heading_colour == "#99aabb"
    assert [doubt.code for doubt in doubts] == ["style-pale-headings", "style-pale-lines", "style-font-without-files"]
    assert all(catalogue(language).has(doubt.code) for doubt in doubts for language in LANGUAGES)


@given(st.integers(0, 0xFFFFFF))
def test_contrast_lies_between_none_and_all(number: int) -> None:
    value = colour(f"{number:06X}")
    assert value is not None
    assert 1 <= contrast_with_white(value) <= 21
    assert (contrast_with_white("#000000"), contrast_with_white("#ffffff")) == (pytest.approx(21), pytest.approx(1))
    assert contrast_with_white("#767676") == pytest.approx(4.54, abs=0.01)


def test_our_own_colours_can_be_read() -> None:
    assert contrast_with_white(Style().heading_colour) > 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_editors_are_told_what_each_key_means(language: str) -> None:
    schema = json_schema(StyleFile, language)  # type: ignore[arg-type]
    parts = {"StyleFile": schema, **schema["$defs"]}
    for name, part in parts.items():
        for key, described in part["properties"].items():
            assert described["description"] == catalogue(language)(f"plan-key-{name}-{key}")  # type: ignore[arg-type]
            assert catalogue(language).has(f"plan-key-{name}-{key}")  # type: ignore[arg-type]


def test_a_command_finds_the_style_where_it_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    say = catalogue("de")
    monkeypatch.chdir(tmp_path)
    assert find_style(tmp_path) is None
    assert house_style(None, say) == PLAIN
    (tmp_path / "style.yaml").write_text("footer: Haus\n", encoding="utf-8")
    assert house_style(None, say).footer == "Haus"
    assert "Hausstil: style.yaml" in capsys.readouterr().err
    (tmp_path / "style.yaml").write_text("page: a3\n", encoding="utf-8")
    with pytest.raises(click.exceptions.Exit):
        house_style(Path("style.yaml"), say)
    assert "style.yaml:1:7:" in capsys.readouterr().err
    with pytest.raises(click.ClickException):
        house_style(Path("fehlt.yaml"), say)


def test_the_export_knows_the_option() -> None:
    assert "--style" in CliRunner().invoke(export, ["--help"]).output
