"""Slides on paper of any size: everything is there, and nothing is cut."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from qzlive.language import catalogue
from qzlive.session import slides
from qzlive.tables import Listed
from qzlive.text import clean_line
from tui.window.layout import Laid, Order, Paper, laid

name = st.text(st.characters(categories=("L", "Zs", "Pd"), max_codepoint=0xFFFF), min_size=1, max_size=60)
names = st.lists(name.map(clean_line).filter(bool), min_size=1, max_size=40)
papers = st.builds(
    Paper,
    width=st.integers(30, 140),
    height=st.integers(8, 40),
    order=st.sampled_from(("name", "table")),
    t=st.just(catalogue("de")),
)
PAPER = Paper(74, 18, "name", catalogue("de"))


def letters(text: str) -> list[str]:
    return sorted("".join(text.split()))


def pages(one: Laid, paper: Paper) -> str:
    """The text of all pages, each of which has to fit."""
    for page in one.pages:
        lines = page.plain.split("\n")
        assert len(lines) <= paper.height
        assert max(map(cell_len, lines)) <= paper.width
    return "\n".join(page.plain for page in one.pages)


@settings(max_examples=60, deadline=None)
@given(names, papers)
def test_everybody_is_on_some_page_and_nobody_is_cut(who: list[str], paper: Paper) -> None:
    tables = tuple(Listed(f"{number}a", "", tuple(who[number::3])) for number in range(3) if who[number::3])
    told = pages(laid(slides.Seats("", tables), paper), paper)
    if paper.order == "name":
        wanted = "".join(name + table.label for table in tables for name in table.members)
    else:
        wanted = "".join(table.label + ", ".join(table.members) for table in tables)
    assert letters(told) == letters(wanted)


@settings(max_examples=40, deadline=None)
@given(names, papers)
def test_every_starred_point_is_on_some_page(points: list[str], paper: Paper) -> None:
    topic = slides.Offer("2", "Netzwerke")
    told = pages(laid(slides.Floor(topic, "", None, tuple(points), None), paper), paper)
    for point in points:
        assert point.split()[0][:20] in told


def test_a_list_of_topics_that_is_too_long_keeps_the_steps_on_every_page() -> None:
    offers = tuple(slides.Offer(str(number), f"Thema Nummer {number}") for number in range(1, 21))
    found = laid(slides.Topics("15:45", False, True, offers), PAPER).pages
    assert len(found) == 2
    assert all("Schritt 2" in page.plain and "2 Vorname Nachname" in page.plain for page in found)
    letter = laid(slides.Topics("15:45", True, False, (slides.Offer("A", "Eins"),)), PAPER).pages[0].plain
    assert "den Buchstaben" in letter
    assert "A Vorname Nachname" in letter
    assert "Pause" not in letter


@pytest.mark.parametrize(
    ("slide", "said"),
    [
        (slides.Countdown("Kreis", False, False, False, 61_000, "14:00", "Begrüßung"), "Beginn um 14:00 Uhr"),
        (slides.Countdown("Kreis", False, False, False, None, "14:00", "Begrüßung"), "Beginn um 14:00 Uhr"),
        (slides.Countdown("Kreis", False, True, False, None, "14:00", ""), "Gleich geht es los."),
        (slides.Countdown("Pause", True, False, False, 61_000, "15:45", "Tische"), "bis 15:45 Uhr"),
        (slides.Countdown("Pause", True, True, False, 0, "", "Tische"), "Gleich geht es weiter."),
        (slides.Countdown("Kreis", False, False, True, None, "", ""), "Vielen Dank"),
    ],
)
def test_what_the_countdown_says(slide: slides.Countdown, said: str) -> None:
    one = laid(slide, PAPER)
    assert said in one.pages[0].plain
    assert one.digits == ("" if slide.left is None else "1:01" if slide.left else "0:00")


@pytest.mark.parametrize("order", ["name", "table"])
def test_once_the_tables_are_over_that_is_all_that_is_said(order: Order) -> None:
    found = laid(slides.Seats("Café", (), over=True), Paper(74, 18, order, catalogue("de")))
    said = "\n".join(page.plain for page in found.pages)
    assert said.split("\n") == ["Café", "", "Der Austausch an den Tischen ist vorbei."]
    assert found.heading == ""


@pytest.mark.parametrize("order", ["name", "table"])
def test_before_the_first_publication_nothing_is_said_of_anybody(order: Order) -> None:
    found = laid(slides.Seats("Tische", ()), Paper(74, 18, order, catalogue("de")))
    assert [page.plain for page in found.pages] == ["Die Tische werden gerade zusammengestellt."]
