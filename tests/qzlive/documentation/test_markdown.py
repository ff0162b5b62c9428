"""What a Markdown program reads is exactly what people wrote: the same texts, the same nesting."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from qzlive.documentation.blocks import (
    Block,
    Contents,
    Enclosed,
    Heading,
    Paragraph,
    Point,
    Points,
    Questions,
    Span,
    Subtitle,
    Table,
    Timetable,
)
from qzlive.documentation.compose import compose
from qzlive.documentation.markdown import escape, one_line, render
from qzlive.documentation.model import Documentation
from qzlive.documentation.words import followable
from qzlive.text import clean_line, clean_text

from .samples import HOSTILE, SMALL, WITH_TABLES, documentations, texts

COMMONMARK = MarkdownIt("commonmark", {"maxNesting": 1000})
EXTENDED = MarkdownIt("gfm-like", {"maxNesting": 1000})
GOLDEN = Path(__file__).with_name("small.de.md")

Pieces = list[tuple[str, str]]


def pieces_of(spans: tuple[Span, ...]) -> Pieces:
    found = [(span.link or span.look, one_line(span.text)) for span in spans]
    found = [(look, text) for look, text in found if text or ":" in look]
    return [
        (look, " ".join(text for _, text in group)) if look == "plain" else next(group)
        for look, group in groupby(found, key=lambda piece: piece[0] if piece[0] == "plain" else object())
    ]


def tree_of(points: tuple[Point, ...]) -> list[object]:
    return [(pieces_of(point.spans) or [("plain", "–")], tree_of(point.children)) for point in points]


def expected(documentation: Documentation) -> list[object]:
    found = [piece for part in compose(documentation, "de") for piece in _expected(part)]
    joined: list[object] = []
    for kind, value in found:
        if kind == "ul" and joined and joined[-1][0] == "ul":  # type: ignore[index]
            value = joined.pop()[1] + value  # type: ignore[index]
        joined.append((kind, value))
    return joined


def listed(texts: tuple[str, ...]) -> list[object]:
    return tree_of(tuple(Point((Span(text),)) for text in texts))


def _expected(part: Block) -> list[tuple[str, object]]:
    match part:
        case Heading(level, text, number):
            return [(f"h{level + 1}", pieces_of((Span(f"{number}. {text}" if number else text),)))]
        case Subtitle(text):
            return [("p", pieces_of((Span(text),)))] if one_line(text) else []
        case Paragraph(text, label):
            lines = "\n".join(filter(None, (clean_line(line) for line in clean_text(text).split("\n"))))
            pieces = [("strong", label)] if label else []
            return [("p", pieces + ([("plain", lines)] if lines else []))] if pieces or lines else []
        case Contents():
            return []
        case Enclosed(chapters):
            return [("ol", [(pieces_of((Span(one.text),)), listed(one.parts)) for one in chapters])] if chapters else []
        case Questions(label, items):
            return [("p", [("strong", label)]), ("ul", listed(items))]
        case Points(points):
            return [("ul", tree_of(points))]
        case Timetable(_, rows):
            spans = [(Span(row.time, "strong"), Span(row.title)) for row in rows]
            nested = [tuple(Point((Span(detail),)) for detail in row.details) for row in rows]
            return [("ul", tree_of(tuple(map(Point, spans, nested))))]
        case Table(head, rows):
            cells = [list(zip(head, row, strict=True))[1:] for row in rows]
            below = [
                [Point((Span(f"{name}:", "strong"), *cell)) for name, cell in one if cell[0].text] for one in cells
            ]
            return [("ul", tree_of(tuple(Point(row[0], tuple(more)) for row, more in zip(rows, below, strict=True))))]


def parsed(source: str) -> list[object]:
    return [_parsed(node) for node in SyntaxTreeNode(COMMONMARK.parse(source)).children]


def _parsed(node: SyntaxTreeNode) -> tuple[str, object]:
    match node.type:
        case "heading" | "paragraph":
            return node.tag, [piece for child in node.children for piece in _pieces(child)]
        case "bullet_list" | "ordered_list":
            return node.tag, [_item(item) for item in node.children]
    raise AssertionError(f"{node.type} is no part of a documentation")


def _item(item: SyntaxTreeNode) -> tuple[object, object]:
    texts = [_parsed(node)[1] for node in item.children if node.type == "paragraph"]
    lists = [_parsed(node)[1] for node in item.children if node.type == "bullet_list"]
    assert len(texts) + len(lists) == len(item.children)
    assert len(texts) <= 1
    assert len(lists) <= 1
    return (texts[0] if texts else [], lists[0] if lists else [])


def _pieces(inline: SyntaxTreeNode) -> Pieces:
    names = {"em": "mark", "strong": "strong"}
    found: Pieces = []
    for node in inline.children:
        if node.type in ("text", "hardbreak"):
            text = "\n" if node.type == "hardbreak" else node.content
            if found and found[-1][0] == "plain":
                text = found.pop()[1] + text
            found.append(("plain", text))
        elif node.type == "link":
            found.append((str(node.attrs["href"]), "".join(child.content for child in node.children)))
        else:
            found.append((names[node.type], "".join(child.content for child in node.children)))
    stripped = [(look, text.strip() if look == "plain" else text) for look, text in found]
    return [(look, text) for look, text in stripped if text or look not in ("plain", "mark", "strong")]


def with_addresses(tree: object) -> object:
    """Addresses as a Markdown program writes them."""
    if isinstance(tree, str):
        return COMMONMARK.normalizeLink(tree) if followable(tree) else tree
    if isinstance(tree, list | tuple):
        return type(tree)(with_addresses(part) for part in tree)
    return tree


@settings(max_examples=60)
@given(documentations)
@example(SMALL)
@example(WITH_TABLES)
def test_reading_gives_back_what_was_written(documentation: Documentation) -> None:
    assert with_addresses(parsed(render(documentation, "de"))) == with_addresses(expected(documentation))


def tokens(parser: MarkdownIt, source: str) -> list[Token]:
    found = parser.parse(source)
    return found + [child for token in found for child in token.children or ()]


@settings(max_examples=30)
@given(documentations)
def test_nothing_but_lists_headings_and_paragraphs_in_any_dialect(documentation: Documentation) -> None:
    written = {
        COMMONMARK.normalizeLink(span.link)
        for part in compose(documentation, "de")
        if isinstance(part, Points)
        for point in part.points
        for span in point.spans
    }
    for token in tokens(EXTENDED, render(documentation, "de")):
        kind = token.type.removesuffix("_open").removesuffix("_close")
        assert kind in {
            *("heading", "paragraph", "inline", "text", "hardbreak", "em", "strong", "link"),
            *("bullet_list", "ordered_list", "list_item"),
        }
        if token.type == "link_open":
            assert token.attrs["href"] in written
            assert followable(str(token.attrs["href"]))


@given(texts)
def test_a_line_stays_a_line(text: str) -> None:
    line = one_line(text)
    assert "\n" not in line
    (paragraph, *rest) = parsed(escape(line)) or [("p", [])]
    assert rest == []
    assert paragraph == ("p", [("plain", line)] if line else [])


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text_in_a_list_and_in_a_heading(text: str) -> None:
    line = one_line(text)
    pieces = [("plain", line)] if line else []
    assert parsed(f"# {escape(line)}\n\n- {escape(line)}\n") == [("h1", pieces), ("ul", [(pieces, [])])]


def test_one_source_line_an_entry_two_spaces_a_level() -> None:
    source = render(SMALL, "de").splitlines()
    at = source.index("#### Was gelingt?")
    assert source[at + 2 : at + 5] == ["- Elterncafés", "  - einmal im Monat", r"- 1\. Tag: \_offen\_"]
    assert "- *Fassung 1:* Zeit / und Raum *Fassung 2:* Zeit, Raum" in source


def test_ordinary_german_stays_readable() -> None:
    text = "z. B. am 5. Mai (14:30 Uhr) – Tür- & Angel-Gespräche, „rund um die Uhr“; 50 % + mehr!"
    assert escape(text) == text


def test_no_entities_and_no_html() -> None:
    assert re.search(r"(?<!\\)&[#\w]+;|(?<!\\)<", render(SMALL, "de")) is None


def test_a_letter_is_signed_once() -> None:
    signed = replace(SMALL, letter="Herzliche Grüße\nAda Muster und Ole Beispiel")
    assert render(signed, "de").count("Ada Muster") == render(SMALL, "de").count("Ada Muster") == 1


def test_golden() -> None:
    assert render(SMALL, "de") == GOLDEN.read_text(encoding="utf-8")


def test_the_other_language() -> None:
    source = render(WITH_TABLES, "en")
    assert "Documentation of the event on March 30, 2022" in source
    assert "#### Table 1a" in source
    assert "- von a *(added later, added in the plenary)*" in source
    assert "- von b *(task: Träger, by June 1, 2022)*" in source
