"""Display names: what is read, what is asked, and that cleaning loses nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.names import clean, read
from qzlive.text import clean_line

SIX = range(1, 7)
topics_of_a_session = st.sets(st.integers(1, 40), max_size=12)
bits = st.sampled_from(
    [
        "2",
        "02",
        "12",
        "(",
        ")",
        "#",
        "_",
        " - ",
        ". ",
        ", ",
        "Ada",
        "Öz",
        "iPad",
        "(Host)",
        "e.V.",
        "٢",
        "②",
        "\u200b",
    ]
)
displays = st.one_of(st.text(max_size=30), st.lists(bits, max_size=8).map("".join))
plain_names = st.from_regex(r"[A-ZÄÖÜÇŞŁ][a-zäöüßçşł]{2,9}( [A-ZÄÖÜÇŞŁ][a-zäöüßçşł]{2,9}){1,2}", fullmatch=True)


@pytest.mark.parametrize(
    "display",
    ["2 Ada Öz", "2_Ada Öz", "(2) Ada Öz", "2. Ada Öz", "#2 Ada Öz", "2) Ada Öz", "2: Ada Öz", "2 - Ada Öz"]
    + [
        "02 Ada Öz",
        "2-Ada Öz",
        "2 – Ada Öz",
        "[2] Ada Öz",
        "# 2 Ada Öz",
        "2 | Ada Öz",
        "(2)Ada Öz",
        "2\ufe0f\u20e3 Ada Öz",
    ]
    + [
        "  2   Ada  Öz ",
        "\ufeff2 Ada\u00a0Öz",
        "2 Ada Öz (Host, ich)",
        "2 Ada Öz (Gast)",
        "- 2 Ada Öz",
        "٢ Ada Öz",
    ],
)
def test_a_number_in_front_is_a_choice(display: str) -> None:
    reading = read(display, SIX)
    assert (reading.choices, reading.proposal, reading.name) == ((2,), (), "Ada Öz")
    assert reading.sure
    assert reading.reason is None


@pytest.mark.parametrize(
    ("display", "proposal", "name", "code"),
    [
        ("12 Ada Öz", (), "Ada Öz", "names-out-of-range"),
        ("0 Ada Öz", (), "Ada Öz", "names-out-of-range"),
        ("2/5 Ada Öz", (2, 5), "Ada Öz", "names-several"),
        ("(5, 2) Ada Öz", (5, 2), "Ada Öz", "names-several"),
        ("2 oder 5 Ada Öz", (2, 5), "Ada Öz", "names-several"),
        ("24/7 Pflegedienst", (), "24/7 Pflegedienst", "names-several"),
        ("Ada Öz 2", (2,), "Ada Öz", "names-at-the-end"),
        ("Ada Öz (2)", (2,), "Ada Öz", "names-at-the-end"),
        ("Ada Öz (Host) (2)", (2,), "Ada Öz", "names-at-the-end"),
        ("Ada Öz 12", (), "Ada Öz 12", "names-at-the-end"),
        ("Ada Öz (back at 5)", (), "Ada Öz (back at 5)", "names-at-the-end"),
        ("Dr. 2 Ada Öz", (), "Dr. 2 Ada Öz", "names-elsewhere"),
        ("2 Ada Öz 1", (), "2 Ada Öz 1", "names-elsewhere"),
        ("② Ada Öz", (), "② Ada Öz", "names-elsewhere"),
        ("30451 Hannover", (), "30451 Hannover", "names-elsewhere"),
        ("2Ada Öz", (2,), "Ada Öz", "names-glued"),
        ("2gether Öz", (), "2gether Öz", "names-glued"),
        ("2", (2,), "2", "names-only-number"),
        ("#4", (4,), "#4", "names-only-number"),
        ("12", (), "12", "names-only-number"),
        ("+49 511 ***22", (), "+49 511 ***22", "names-only-number"),
        ("2. Vorsitzende Ada Öz", (), "2. Vorsitzende Ada Öz", "names-part-of-name"),
        ("3. Grundschule", (), "3. Grundschule", "names-part-of-name"),
        ("Grundschule 3", (), "Grundschule 3", "names-part-of-name"),
        ("2 Personen Familie Öz", (), "2 Personen Familie Öz", "names-part-of-name"),
        ("5 Freunde e.V.", (), "5 Freunde e.V.", "names-part-of-name"),
        ("005 Ada Öz", (), "005 Ada Öz", "names-part-of-name"),
        ("2 D", (), "2 D", "names-part-of-name"),
        ("(2 Geräte an) Ada", (), "(2 Geräte an) Ada", "names-part-of-name"),
        ("(2 mit Kamera) Ada", (), "(2 mit Kamera) Ada", "names-unclear"),
        ("2+ Ada", (), "2+ Ada", "names-unclear"),
        ("2 iPad von Ada", (2,), "iPad von Ada", "names-device"),
        ("iPhone 2", (), "iPhone 2", "names-device"),
        ("iPhone 12 von Ada", (), "iPhone 12 von Ada", "names-device"),
        ("Adas iPad", (), "Adas iPad", "names-device"),
        ("Zoom User", (), "Zoom User", "names-device"),
    ],
)
def test_what_is_doubtful_is_asked(display: str, proposal: tuple[int, ...], name: str, code: str) -> None:
    reading = read(display, SIX)
    assert (reading.choices, reading.sure) == ((), False)
    assert (reading.proposal, reading.name) == (proposal, name)
    assert reading.reason is not None
    assert reading.reason.code == code


@pytest.mark.parametrize("display", ["Ada Öz", "Öz, Ada", "Ada Öz (Linden)", "Liv Hansen", "Xiao You", "B. Schneider"])
def test_a_name_without_a_number_chooses_nothing_for_sure(display: str) -> None:
    reading = read(display, SIX)
    assert (reading.choices, reading.sure, reading.name) == ((), True, display)


def test_an_institution_behind_the_name_is_no_doubt() -> None:
    assert read("2 Ada Öz, Kita Nord e.V.", SIX).choices == (2,)
    assert read("2 Kita Nord", SIX).choices == ()


def test_the_range_is_told_only_if_the_topics_are_one() -> None:
    told = read("12 Ada Öz", SIX).reason
    assert told is not None
    assert catalogue("de")(told.code, told.params) == "12 gibt es nicht, nur 1 bis 6"
    for topics in ((), (1, 2, 5)):
        reason = read("3 Ada Öz", topics).reason
        assert reason is not None
        assert (reason.code, reason.params) == ("names-unknown-topic", {"number": 3})


@given(displays, topics_of_a_session)
def test_a_reading_is_never_half_sure(display: str, topics: set[int]) -> None:
    reading = read(display, topics)
    assert set(reading.choices) | set(reading.proposal) <= topics
    assert reading.sure == (reading.reason is None)
    assert not (reading.choices and not reading.sure)
    assert not (reading.proposal and reading.sure)
    if reading.reason:
        for language in LANGUAGES:
            assert catalogue(language).has(reading.reason.code)
            assert "{" not in catalogue(language)(reading.reason.code, reading.reason.params)


@given(displays, topics_of_a_session)
def test_a_name_is_never_lost_and_cleaning_twice_changes_nothing(display: str, topics: set[int]) -> None:
    cleaned = clean(display)
    name = read(display, topics).name
    assert clean(cleaned) == cleaned == clean_line(cleaned)
    assert bool(name) == bool(cleaned)
    assert clean(name) == name
    assert read(name, topics).name == name


@given(
    plain_names,
    st.sampled_from(["{} {}", "{}_{}", "({}) {}", "{}. {}", "#{} {}", "{}) {}", "{} - {}", "0{} {}"]),
)
def test_a_number_that_was_put_in_front_comes_back(name: str, form: str) -> None:
    reading = read(form.format(3, name), SIX)
    plain = read(name, SIX)
    assert reading.choices == (3,) or not reading.sure
    assert reading.name in (name, clean(form.format(3, name)))
    assert (plain.choices, plain.name) == ((), name)


def test_long_lines_are_read_at_once() -> None:
    for text in (
        "(" * 20_000,
        "2 " * 20_000,
        "Ada (" * 5_000,
        "1/" * 20_000 + "Ada",
        " -" * 20_000 + "x2",
        "#" * 20_000 + "Ada)",
        "a" * 20_000 + "1x",
        "a" + " -" * 10_000 + "1x",
        "(a" * 10_000 + "1",
        "\x9d" * 20_000 + "\x1b",
    ):
        assert not read(text, SIX).choices
