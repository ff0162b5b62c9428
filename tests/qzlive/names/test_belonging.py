"""Numbers that may belong to what stands around them: nobody is seated by them, and plain names still are."""

from __future__ import annotations

import pytest

from qzlive.names import Reading, read

SIX = range(1, 7)


def six(display: str) -> Reading:
    return read(display, SIX)


@pytest.mark.parametrize(
    "display",
    # dates, feasts, attempts, devices, offices behind an ordinal point
    ["2. Mai Niklas", "1. April Ute", "3. Okt. Ute", "1. Advent Ute", "2. Ostern Berg", "2. Weihnachtstag Ute"]
    + ["2. Versuch Ute", "1. Anlauf Ute", "2. Login Ute", "3. Einwahl Ute", "2. Gerät Ute", "2. Zugang Ute"]
    + ["2. BM Hans Lang", "1. OB Lang", "1. VS Ute Berg", "2. Vize Hans", "2. Ehrenvorsitzende Ute", "2. Runde Ute"]
    # counts, and words that are nothing but nouns
    + ["1 Welt Laden", "1 Hund Ute", "1 Baby Ute", "nur 1 Ohr Karl", "5 Kilo Karl", "2 Zimmer Wohnung"]
    + ["2. Vorlesung", "3 Integration", "2 Moderation Ute"]
    # glued
    + ["2Rad Werkstatt", "1Live Radio", "2Takt Verein", "3Klang Chor", "3D-Druck AG"]
    # works, addresses, telephones
    + [
        "Symphonie Nr. 5",
        "Mambo No. 5",
        "Platz Nr. 3",
        "Tel. Nr. 3",
        "Tel.: 3",
        "Lindenallee Nr. 2",
        "Zimmer Nr. 3 Ute",
    ]
    # a group of an organisation, with nobody named
    + ["Team 4 Jugendamt", "AK 2 Inklusion Linden", "Forum 2 e.V.", "Thema 1. FC", "Gruppe 3 Kita Nord"]
    # sums, signs, short codes in brackets
    + ["3+1 Familie Kaya", "2+2 Kaya", "2 + 1 Kind Ute", "-1 Karl Vogt", "2 € Ute", "Sabine R. (G4)", "Ute Berg (R4)"],
)
def test_it_is_no_choice(display: str) -> None:
    assert six(display).choices == ()


@pytest.mark.parametrize(
    ("display", "name"),
    [(f"3 {name}", name) for name in ("Weber", "Zimmermann", "Baumgarten", "Keller", "Hartung", "Hornung Ute")]
    + [(f"3. {name}", name) for name in ("Jan Berg", "August Weber", "Müller Anna", "Frau Berg", "Kaiser")]
    + [("2 Hund, Peter", "Hund, Peter"), ("3 Hund Peter", "Hund Peter"), ("3 Samsung Tablet", "Samsung Tablet")]
    + [("3 Team JZ Nord", "Team JZ Nord"), ("3 Raum Linden", "Raum Linden"), ("3 Jugendamt", "Jugendamt")]
    + [("3 niklas87", "niklas87"), ("2Lea Sommer", "Lea Sommer"), ("3 + Ute Berg", "Ute Berg")]
    + [("3 - Linden 96", "Linden 96"), ("Linden 96 (3)", "Linden 96"), ("Ute (Thema 3) Berg", "Ute Berg")]
    + [("3 Ute (bis 16:30)", "Ute (bis 16:30)"), ("3 3D-Druck Verein", "3D-Druck Verein")]
    + [("<b>3</b> Ute Berg", "Ute Berg"), ("**3** Ute", "Ute"), ("Ute B. - 3", "Ute B."), ("Ute Berg/3", "Ute Berg")]
    + [(f"{word} 3 Ute Berg", "Ute Berg") for word in ("Frage", "Kreis", "Block", "Angebot", "ronda", "soru", "runda")]
    + [("zwo Ute Berg", "Ute Berg"), ("dos Carmen Ruiz", "Carmen Ruiz"), ("uno Carmen Ruiz", "Carmen Ruiz")],
)
def test_a_choice_and_its_name(display: str, name: str) -> None:
    reading = six(display)
    assert len(reading.choices) == 1
    assert reading.name == name


@pytest.mark.parametrize("display", ["Uno Bergström", "Dix Claire", "dos Santos Maria", "Bir Singh", "Elf Ute"])
def test_names_that_are_numbers_elsewhere(display: str) -> None:
    assert (six(display).choices, six(display).name) == ((), display)


@pytest.mark.parametrize("display", ["②⑤ Ute", "② ⑤ Ute", "1st choice 2, 2nd choice 5 - Ute"])
def test_signs_in_a_row_are_several_wishes(display: str) -> None:
    assert (six(display).choices, six(display).name) == ((2, 5), "Ute")


@pytest.mark.parametrize(
    "display",
    [
        "Anna 2 / Tom 5",
        "3 Uwe / 5 Ute",
        "egal, nur nicht 5 - Tom",
        "Tom - egal, nur nicht 2",
        "wir sind 2 - Familie Berg",
    ]
    + ["Wir sind zu 3 - Caritas", "Linden 04", "3D Druck Labor", "Tag 2 - Tom"]
    + ["TN 2 Tom", "2 Tom + 1", "1) 3 2) 5 Tom"],
)
def test_a_name_is_never_torn(display: str) -> None:
    assert (six(display).choices, six(display).name) == ((), display)


def test_a_device_with_an_owner_is_the_original_name() -> None:
    reading = six("5 Ute Berg (Birgits iPad)")
    assert (reading.name, reading.original) == ("Ute Berg", "Birgits iPad")
