"""Entries that may say the same are proposed, whatever the order of their words."""

from __future__ import annotations

from qzlive.documentation.likeness import alike


def pairs(*texts: str) -> list[tuple[str, str]]:
    numbered = tuple((str(number), text) for number, text in enumerate(texts))
    return [(pair.one, pair.other) for pair in alike(numbered)]


def test_words_in_another_order_and_with_other_endings_are_alike() -> None:
    assert pairs("Feste Ansprechpartner an der Tür", "An der Tür: feste Ansprechpartner!", "Elterncafés") == [
        ("0", "1")
    ]


def test_a_text_that_holds_the_other_is_alike() -> None:
    assert pairs("Runder Tisch", "Viermal im Jahr ein runder Tisch mit allen") == [("0", "1")]


def test_what_is_short_or_only_about_the_same_is_not() -> None:
    assert pairs("Ja.", "Ja.", "Sprachbarriere") == []
    assert pairs("Die Kita erzählt, was die Familie braucht", "Die Schule fragt, was das Kind mag") == []


def test_the_most_alike_come_first() -> None:
    assert pairs(
        "Einladung als Sprachnachricht", "Einladungen als Sprachnachrichten", "Einladung als Sprachnachricht"
    ) == [
        ("0", "2"),
        ("0", "1"),
        ("1", "2"),
    ]
