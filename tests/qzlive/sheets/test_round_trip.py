"""A sheet that is saved and read in again: nothing is lost, nothing is doubled."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from qzlive.session.commands.sheets import DeleteEntry, EditEntry
from qzlive.sheets.lines import points
from qzlive.sheets.reading import read_text
from tests.qzlive.session.circle import Circle

from .outlines import compared, contents, fill, outline, saved, take, texts_of

_QUICK = settings(max_examples=60, deadline=None)


@_QUICK
@given(contents, st.sampled_from(["de", "en"]))
def test_the_same_sheet_gets_nothing_and_an_empty_one_gets_all(content: Any, language: str) -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    fill(circle, sheet, content)
    text = saved(circle, sheet, language=language)
    again = compared(circle, sheet, text)
    assert [line for line in again.lines if line.number in again.taken] == []
    assert list(again.commands(again.taken, iter(circle.fresh, ""))) == []
    other = Circle()
    take(other, other.home["1a"], text)
    assert outline(other, other.home["1a"]) == outline(circle, sheet)


@_QUICK
@given(contents, contents)
def test_files_of_two_hosts_merge_without_loss_and_twice_is_once(first: Any, second: Any) -> None:
    files = []
    for content in (first, second):
        circle = Circle()
        fill(circle, circle.home["1a"], content)
        files.append(
            (saved(circle, circle.home["1a"], "nie gesendet"), texts_of(circle.state.sheets[circle.home["1a"]]))
        )
    circle = Circle()
    sheet = circle.home["1a"]
    for text, wanted in files:
        take(circle, sheet, text)
        once = outline(circle, sheet)
        again = take(circle, sheet, text)
        assert again.taken == frozenset()
        assert outline(circle, sheet) == once
        assert not Counter(wanted) - Counter(texts_of(circle.state.sheets[sheet]))
    assert all(compared(circle, sheet, text).taken == frozenset() for text, _ in files)


def test_what_arrived_by_itself_meanwhile_is_not_added_again() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    fill(circle, sheet, ((), [[(0, "eins", {}), (1, "zwei", {})]]))
    text = saved(circle, sheet, "noch nicht\nangenommen", "eins")
    assert [line.change for line in compared(circle, sheet, text).lines] == ["unsent", "unsent"]
    # The refused one is sent again and arrives, at its own place.
    fill(circle, sheet, ((), [[(0, "noch nicht\nangenommen", {})]]))
    [line] = take(circle, sheet, text).lines
    assert (line.change, line.said.text) == ("unsent", "eins")
    assert take(circle, sheet, text).lines == ()


def test_wordings_that_nobody_has_decided_on_stand_there_too() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    fill(circle, sheet, ((), [[(0, "eins", {}), (1, "darunter", {}), (0, "eins, anders", {})]]))
    first = next(entry for entry in circle.state.sheets[sheet].entries.values() if entry.text == "eins")
    circle.do(EditEntry(sheet=sheet, entry=first.id, base="older", text="eins, anders"))
    text = saved(circle, sheet)
    assert "- eins, anders *(andere Fassung)*\n- eins, anders\n" in text
    assert compared(circle, sheet, text).lines == ()
    other = Circle()
    take(other, other.home["1a"], text)
    assert outline(other, other.home["1a"]) == outline(circle, sheet)


def test_equal_points_are_put_together_so_that_nothing_is_left_over() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    fill(circle, sheet, ((), [[(0, "a", {}), (1, "x", {}), (1, "y", {}), (0, "a", {}), (1, "x", {}), (1, "w", {})]]))
    text = "# Tisch 1a\n\n## What works?\n\n- a\n  - x\n- a\n  - y\n"
    assert compared(circle, sheet, text).lines == ()
    assert [line.said.text for line in compared(circle, sheet, text + "- a\n").lines] == ["a"]


def test_a_pasted_list_says_what_its_points_are() -> None:
    found = points("- TODO: Liste (Amt, bis Mai)\n  - Vereinbarung: Herbst ★\n- [ ] Raum\n* Punkt")
    told = [(level, one.text, one.kind, one.who, one.until, one.starred) for level, one in found]
    assert told == [
        (0, "Liste", "task", "Amt", "Mai", False),
        (1, "Herbst", "agreement", "", "", True),
        (0, "Raum", "task", "", "", False),
        (0, "Punkt", "point", "", "", False),
    ]


def test_what_was_changed_or_deleted_since_comes_back_only_if_wanted() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    fill(circle, sheet, ((), [[(0, "alt", {}), (1, "darunter", {}), (0, "weg", {}), (1, "auch weg", {})]]))
    text = saved(circle, sheet)
    by_text = {entry.text: entry for entry in circle.state.sheets[sheet].entries.values()}
    circle.do(EditEntry(sheet=sheet, entry=by_text["alt"].id, base=by_text["alt"].version, text="neu"))
    circle.do(DeleteEntry(sheet=sheet, entry=by_text["weg"].id))
    comparison = compared(circle, sheet, text + "  - und das\n")
    told = [(line.change, line.said.text, line.like) for line in comparison.lines]
    assert told == [("older", "alt", "neu"), ("gone", "weg", ""), ("gone", "auch weg", ""), ("new", "und das", "")]
    assert comparison.taken == {3}
    for command in comparison.commands(range(4), iter(circle.fresh, "")):
        circle.do(command)
    assert texts_of(circle.state.sheets[sheet]) == ["alt", "auch weg", "darunter", "neu", "und das", "weg"]


def test_trials_are_named_and_not_taken() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    read = read_text("# Tisch 1a · Beginnings\n\n## What works?\n\n- Test *(Probe)*\n- ★ echt *(nachgereicht)*\n")
    comparison = compared(circle, sheet, read)
    assert [(line.change, line.said.text, line.said.starred) for line in comparison.lines] == [
        ("trial", "Test", False),
        ("new", "echt", True),
    ]
    assert comparison.taken == {1}


def test_a_file_completes_what_stands_there() -> None:
    circle = Circle()
    sheet = circle.home["1a"]
    fill(circle, sheet, ((), [[(0, "Liste anlegen", {}), (0, "Raum", {"kind": "task", "who": "Amt"})]]))
    text = (
        "Tisch 1a · Beginnings\n\nWhat works?\n- Aufgabe: Liste anlegen (Schulleitung, bis Juni) *\n"
        "- Aufgabe: Raum (Schule)\n- Raum"
    )
    comparison = take(circle, sheet, text)
    assert [line.change for line in comparison.lines] == ["marked", "new"]
    found = {(e.text, e.kind, e.who, e.until, e.starred) for e in circle.state.sheets[sheet].entries.values()}
    assert found == {
        ("Liste anlegen", "task", "Schulleitung", "Juni", True),
        ("Raum", "task", "Amt", "", False),
        ("Raum", "task", "Schule", "", False),
    }
    assert take(circle, sheet, text).lines == ()
