"""Pasted lists become points; nothing of what was pasted gets lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.bullets import DEPTH, parse_bullets
from qzlive.text import clean_line


@pytest.mark.parametrize(
    ("pasted", "points"),
    [
        ("", []),
        ("ein Punkt", [(0, "ein Punkt")]),
        ("eins\n\nzwei", [(0, "eins"), (0, "zwei")]),
        ("eins\n  zwei\n    drei\n  vier\nfünf", [(0, "eins"), (1, "zwei"), (2, "drei"), (1, "vier"), (0, "fünf")]),
        ("- a\n\t- b\n\t\t- c\n- d", [(0, "a"), (1, "b"), (2, "c"), (0, "d")]),
        ("  • a\r\n  • b\r\n    • c", [(0, "a"), (0, "b"), (1, "c")]),
        ("  • a\n• b\n  • c", [(0, "a"), (0, "b"), (1, "c")]),
        ("• a\no b\no c\n• d", [(0, "a"), (1, "b"), (1, "c"), (0, "d")]),
        ("\uf0b7 a\n\uf0b7\tb", [(0, "a"), (0, "b")]),
        ("1. a\n2. b\n   a) c\n   b) d\n3. e", [(0, "a"), (0, "b"), (1, "c"), (1, "d"), (0, "e")]),
        ("- a\n* b\n• c\n– d", [(0, "a"), (0, "b"), (0, "c"), (0, "d")]),
        ("- a\n  * b\n  - c\n• d", [(0, "a"), (1, "b"), (1, "c"), (0, "d")]),
        ("1. x\n2. y", [(0, "x"), (0, "y")]),
        ("* a\n1. b\n2. c", [(0, "a"), (0, "b"), (0, "c")]),
        ("* a\n1. b\n2. c\n* d", [(0, "a"), (1, "b"), (1, "c"), (0, "d")]),
        ("1) x\n\n2) y\n3) z", [(0, "x"), (0, "y"), (0, "z")]),
        (
            "1. x\n   a) u\n   b) v\n2. y\n   a) w\n   b) z",
            [(0, "x"), (1, "u"), (1, "v"), (0, "y"), (1, "w"), (1, "z")],
        ),
        ("Schutz:\n• a\no b\n• c", [(0, "Schutz:"), (1, "a"), (2, "b"), (1, "c")]),
        ("Schutz:\n\n• a\n\nNetz:\n• b", [(0, "Schutz:"), (1, "a"), (0, "Netz:"), (1, "b")]),
        ("1\n 2\n  3\n   4\n    5", [(0, "1"), (1, "2"), (2, "3"), (3, "4"), (3, "5")]),
        ("-\n- a\n•", [(0, "a")]),
        ("\x1b[31m- rot\x1b[0m", [(0, "rot")]),
    ],
)
def test_levels_come_from_blanks_and_signs(pasted: str, points: list[tuple[int, str]]) -> None:
    assert parse_bullets(pasted) == points


@pytest.mark.parametrize("line", ["3. Klasse braucht Platz", "11.05.2022: Termin", "-5 Grad", "*innen", "2 Räume"])
def test_what_only_looks_like_a_mark_stays(line: str) -> None:
    assert parse_bullets(line) == [(0, line)]
    assert parse_bullets(f"• {line}\n{line}") == [(0, line), (0, line)]


@pytest.mark.parametrize(
    "lines",
    [
        ["3. Mai", "4. Juni"],
        ["1. Mai: Treffen", "2. Mai: Ausflug"],
        ["1. Klasse", "2. Klasse", "3. Klasse"],
        ["2. Halbjahr", "1. Advent"],
        ["1. Mai", "am Nachmittag"],
    ],
)
def test_numbers_that_count_no_lines_stay(lines: list[str]) -> None:
    assert parse_bullets("\n".join(lines)) == [(0, line) for line in lines]


def test_lines_that_a_program_broke_belong_together() -> None:
    pasted = (
        "• Der erste Kontakt am Zaun entscheidet oft, ob Familien sich später\n"
        "Rat holen, und er kostet keine Stunde\n"
        "• Kurz\n"
        "Eigener Punkt\n"
        "• Noch einer, der nach einer\n\n"
        "leeren Zeile weitergeht"
    )
    assert parse_bullets(pasted) == [
        (0, "Der erste Kontakt am Zaun entscheidet oft, ob Familien sich später Rat holen, und er kostet keine Stunde"),
        (0, "Kurz"),
        (0, "Eigener Punkt"),
        (0, "Noch einer, der nach einer leeren Zeile weitergeht"),
    ]


_lines = st.lists(
    st.tuples(
        st.sampled_from(["", " ", "  ", "\t", "      "]),
        st.sampled_from(["", "- ", "• ", "o ", "* ", "1. ", "2) ", "a) "]),
        st.text(max_size=12),
    ),
    max_size=12,
)


@given(_lines)
def test_every_word_stays_and_no_level_is_skipped(lines: list[tuple[str, str, str]]) -> None:
    points = parse_bullets("\n".join("".join(parts) for parts in lines))
    words = "".join(text for _, text in points)
    for _, _, text in lines:
        for part in text.splitlines():
            # A mark may be hidden in the drawn text itself; what begins with a letter is never one.
            kept = clean_line(part).replace(" ", "")
            if kept.isalpha() and len(kept) > 1:
                assert kept in words.replace(" ", "")
    above = -1
    for level, text in points:
        assert 0 <= level <= min(above + 1, DEPTH - 1)
        assert text == clean_line(text) != ""
        above = level
