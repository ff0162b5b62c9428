"""The page: nothing from outside, readable by everybody, and people's words as they typed them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings

from qzlive.documentation.blocks import Heading, Points
from qzlive.documentation.compose import compose
from qzlive.documentation.html import render
from qzlive.documentation.model import Documentation, Entry, Section, TableResults, TopicResults
from qzlive.documentation.plain import plain_line, plain_text
from qzlive.documentation.style import PLAIN, Logo, Style
from qzlive.documentation.words import followable

from .browser import printed
from .page import Page
from .samples import HOSTILE, SMALL, WITH_TABLES, documentations

LOGO = Logo(b"<svg/>", "svg", b"", "Drei Kreise", 420, 120)


def page(documentation: Documentation, style: Style = PLAIN) -> Page:
    return Page(render(documentation, "de", style).decode("utf-8"))


def with_entries(*texts: str) -> Documentation:
    results = TableResults("", (Section("", tuple(Entry(text) for text in texts)),))
    return replace(SMALL, topics=(TopicResults(1, "x", tables=(results,)),))


def test_the_outline_leaves_out_no_level_and_has_one_top() -> None:
    for documentation in (SMALL, WITH_TABLES):
        levels = [int(one.tag[1]) for one in page(documentation).all("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))


def test_landmarks_language_and_a_way_past_the_head() -> None:
    found = page(SMALL, Style(footer="Haus"))
    assert found.all("html")[0].attributes == {"lang": "de"}
    assert [len(found.all(tag)) for tag in ("header", "nav", "main", "footer")] == [1, 1, 1, 1]
    skip = found.all("a")[0]
    assert skip.attributes["href"] == f"#{found.all('main')[0].attributes['id']}"
    assert found.all("nav")[0].attributes["aria-labelledby"] in {one.attributes.get("id") for one in found.all("h2")}
    assert found.all("title")[0].text == SMALL.title
    assert Page(render(WITH_TABLES, "en").decode()).all("html")[0].attributes == {"lang": "en"}


def test_contents_lead_to_every_chapter_and_section() -> None:
    found = page(SMALL)
    ids = [one.attributes["id"] for one in found.elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    links = [one for one in found.all("a") if any(around.tag == "nav" for around in one.around)]
    headings = {one.attributes["id"]: one.text for one in found.all("h2", "h3") if one.attributes["id"] != "contents"}
    assert [(one.attributes["href"], one.text) for one in links] == [
        (f"#{id_}", text) for id_, text in headings.items()
    ]


def test_heads_of_tables_say_what_they_are_the_head_of() -> None:
    found = page(SMALL)
    assert len(found.all("table")) == 2
    for cell in found.all("th"):
        within = {one.tag for one in cell.around}
        assert cell.attributes["scope"] == ("col" if "thead" in within else "row")
    assert [one.attributes["data-name"] for one in found.all("td") if "data-name" in one.attributes][:3] == [
        "Wer",
        "Bis wann",
        "Woher",
    ]


def test_nothing_comes_from_outside_and_nothing_runs() -> None:
    source = render(replace(SMALL, organiser='"><script>x'), "de", Style(logo=LOGO)).decode()
    found = Page(source)
    (policy,) = (one for one in found.all("meta") if one.attributes.get("http-equiv") == "Content-Security-Policy")
    assert policy.attributes["content"].startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")
    assert not found.all("script", "link", "iframe", "object", "embed", "form", "base")
    assert [one.attributes["src"][:19] for one in found.all("img")] == ["data:image/svg+xml;"]
    assert found.all("img")[0].attributes["alt"] == "Drei Kreise"
    assert not [key for one in found.elements for key in one.attributes if key.startswith("on")]
    assert "url(" not in source
    assert "@import" not in source


def test_only_addresses_that_may_be_followed_are_links() -> None:
    links = [one.attributes["href"] for one in page(SMALL).all("a") if not one.attributes["href"].startswith("#")]
    assert links == ["https://example.org/a_(b)?x=1&y=2", "mailto:a@example.org"]
    assert all(map(followable, links))


def test_the_house_gives_colours_fonts_and_paper() -> None:
    style = Style(heading_colour="#123456", text_font="Source Sans 3", footer="Fuß <b>", page="letter")
    found = page(SMALL, style)
    css = found.all("style")[0].text
    assert "--heading: #123456" in css
    assert '"Source Sans 3", Calibri' in css
    assert "size: letter" in css
    assert found.all("footer")[0].text == "Fuß <b>"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str) -> None:
    found = page(replace(with_entries(f"a {text} b"), title=f"a {text} b"))
    (entry,) = (one for one in found.all("li") if one.text.startswith("a ") and one.around[-2].tag == "main")
    shown = re.sub(r"[ \t]+", " ", plain_text(f"a {text} b"))
    assert entry.text == shown
    assert found.all("h1")[0].text == plain_line(f"a {text} b")


@settings(max_examples=12, deadline=None)
@given(documentations)
@example(SMALL)
def test_every_text_stays_a_text(documentation: Documentation) -> None:
    found = page(documentation)
    parts = compose(documentation, "de")
    headings = [part for part in parts if isinstance(part, Heading) and part.level]
    shown = [one.text for one in found.all("h2", "h3", "h4", "h5") if one.attributes["id"] != "contents"]
    assert shown == [
        plain_line(f"{part.number}. {part.text}" if part.number else part.text) or "–" for part in headings
    ]
    points = [point for part in parts if isinstance(part, Points) for point in part.points]
    items = [one for one in found.all("li") if len(one.around) > 1 and one.around[-1].tag == "ul"]
    assert len(items) >= len(points)
    assert not found.all("script", "iframe", "b", "i")


def test_a_browser_prints_it(tmp_path: Path) -> None:
    long = "x" * 500
    text, pages = printed(render(with_entries(long, "Übergänge 🙂"), "de", Style(logo=LOGO)), tmp_path)
    assert "Übergänge" in text
    assert text.replace("\n", "").count("x") >= 500
    assert 2 <= pages <= 8


def test_what_is_written_from_right_to_left_runs_that_way() -> None:
    (entry,) = (one for one in page(with_entries("مرحبا بالعائلات")).all("li") if one.text == "مرحبا بالعائلات")
    # A browser looks for the direction in the text itself, not in what is isolated within it.
    assert entry.attributes == {"dir": "auto"}
    assert "".join(entry.own).strip() == entry.text
