"""Display names: what is read, what is asked, and that cleaning loses nobody."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import LANGUAGES, catalogue
from qzlive.names import Reading, clean, read
from qzlive.text import clean_line

SIX = range(1, 7)
topics_of_a_session = st.sets(st.integers(1, 40), max_size=12)
bits = st.sampled_from(
    ["2", "02", "12", "(", ")", "#", "_", " - ", ". ", ", ", "/", " oder ", " statt ", "nicht ", " -> ", "Thema ", "AG"]
    + ["Ada", "Öz", "iPad", "(Host)", "(sie/ihr)", "e.V.", "Kita ", "٢", "②", "2\ufe0f\u20e3", "II ", "zwei ", "\u200b"]
    + [" ", "?", "1. Wahl ", "min", "+49 511 ***22", "&amp;", "B) ", "🌻"]
)
displays = st.one_of(st.text(max_size=30), st.lists(bits, max_size=8).map("".join))
plain_names = st.from_regex(r"[A-ZÄÖÜÇŞŁ][a-zäöüßçşł]{2,9}( [A-ZÄÖÜÇŞŁ][a-zäöüßçşł]{2,9}){1,2}", fullmatch=True)


def six(display: str) -> Reading:
    return read(display, SIX)


@pytest.mark.parametrize(
    "display",
    ["2 Ada Öz", "2_Ada Öz", "(2) Ada Öz", "2. Ada Öz", "#2 Ada Öz", "2) Ada Öz", "2: Ada Öz", "2 - Ada Öz", "2Ada Öz"]
    + ["02 Ada Öz", "2-Ada Öz", "2 – Ada Öz", "[2] Ada Öz", "# 2 Ada Öz", "2 | Ada Öz", "(2)Ada Öz", "(2 Ada Öz)"]
    + ["  2   Ada  Öz ", "\ufeff2 Ada\u00a0Öz", "2 Ada Öz (Host, ich)", "2 Ada Öz (Gast)", "- 2 Ada Öz", "2 Ada Öz 2"]
    + [
        "2\ufe0f\u20e3 Ada Öz",
        "٢ Ada Öz",
        "② Ada Öz",
        "❷Ada Öz",
        "⑵ Ada Öz",
        "𝟐 Ada Öz",
        "２ Ada Öz",
        "Ⅱ Ada Öz",
        "² Ada Öz",
    ]
    + [
        "II Ada Öz",
        "ii) Ada Öz",
        "zwei Ada Öz",
        "Zwei - Ada Öz",
        "iki Ada Öz",
        "deux - Ada Öz",
        "dwa Ada Öz",
        "два Ada Öz",
    ]
    + [
        "Thema 2 Ada Öz",
        "Thema: 2 - Ada Öz",
        "AG2 Ada Öz",
        "Gr. 2 Ada Öz",
        "T2 Ada Öz",
        "2te Gruppe Ada Öz",
        "№2 Ada Öz",
    ]
    + [
        "zweite Gruppe Ada Öz",
        "groupe n° 2 Ada Öz",
        "2. grup Ada Öz",
        "stolik 2 Ada Öz",
        "тема 2 Ada Öz",
        "mesa 2 Ada Öz",
    ]
    + ["bitte 2 Ada Öz", "2 bitte - Ada Öz", "ich möchte zu 2 – Ada Öz", "2! Ada Öz", "🌻 2 Ada Öz", "→ 2 Ada Öz"]
    + [
        "2 oder egal Ada Öz",
        "2 Ada Öz (she/her)",
        "(2,H) Ada Öz",
        "Ada Öz (2)",
        "Ada Öz [2]",
        "Ada Öz | 2",
        "Ada Öz – 2",
    ]
    + ["Ada Öz -> 2", "Ada Öz #2", "Ada Öz, Thema 2", "Ada Öz T2", "Ada Öz ②", "Ada Öz_2", '"2 Ada Öz"', '="2 Ada Öz"'],
)
def test_a_clear_number_is_a_choice(display: str) -> None:
    reading = six(display)
    assert (reading.choices, reading.proposal, reading.name) == ((2,), (), "Ada Öz")
    assert reading.sure
    assert reading.reason is None


@pytest.mark.parametrize(
    "display",
    [
        "2/5 Ada Öz",
        "(2, 5) Ada Öz",
        "2 oder 5 Ada Öz",
        "2 + 5 Ada Öz",
        "2 > 5 Ada Öz",
        "2 u. 5 Ada Öz",
        "AG2, AG5 Ada Öz",
    ]
    + ["2 veya 5 Ada Öz", "2 lub 5 Ada Öz", "2 ou 5 Ada Öz", "2 або 5 Ada Öz", "2 أو 5 Ada Öz", "2, sonst 5 – Ada Öz"]
    + [
        "1. Wahl 2, 2. Wahl 5 Ada Öz",
        "2. Wahl 5, 1. Wahl 2 Ada Öz",
        "Prio1: 2 Prio2: 5 Ada Öz",
        "lieber 2, sonst 5 Ada Öz",
    ]
    + [
        "2 (alternativ 5) Ada Öz",
        "zwei oder fünf Ada Öz",
        "II/V Ada Öz",
        "(2)(5) Ada Öz",
        "Ada Öz (2/5)",
        "Themen 2 und 5: Ada Öz",
    ],
)
def test_several_wishes_keep_their_order(display: str) -> None:
    reading = six(display)
    assert (reading.choices, reading.name) == ((2, 5), "Ada Öz")


@pytest.mark.parametrize(
    "display",
    ["5 statt 2 Ada Öz", "5 (statt 2) Ada Öz", "5 (war 2) Ada Öz", "nicht 2, 5 Ada Öz", "nicht 2 sondern 5 Ada Öz"]
    + ["2 -> 5 Ada Öz", "2 doch 5 Ada Öz", "war 2 jetzt 5 Ada Öz", "ehem. 2, jetzt 5 Ada Öz", "von 2 zu 5 Ada Öz"]
    + ["2 nicht, 5 Ada Öz", "5 instead of 2 Ada Öz", "2 değil 5 Ada Öz", "5 zamiast 2 Ada Öz", "5 замість 2 Ada Öz"],
)
def test_a_changed_mind_counts(display: str) -> None:
    reading = six(display)
    assert (reading.choices, reading.name) == ((5,), "Ada Öz")


@pytest.mark.parametrize(
    ("display", "proposal", "name", "code"),
    [
        ("12 Ada Öz", (1, 2), "Ada Öz", "names-out-of-range"),
        ("0 Ada Öz", (), "Ada Öz", "names-out-of-range"),
        ("2/9 Ada Öz", (2,), "Ada Öz", "names-out-of-range"),
        ("2 5 Ada Öz", (2, 5), "Ada Öz", "names-several"),
        ("2 (5) Ada Öz", (2, 5), "Ada Öz", "names-several"),
        ("2 bis 5 Ada Öz", (), "Ada Öz", "names-span"),
        ("2 Ada Öz (5)", (2, 5), "Ada Öz (5)", "names-contradiction"),
        ("2 Anna + 5 Tom", (2,), "Anna + Tom", "names-contradiction"),
        ("Ada Öz 2", (2,), "Ada Öz", "names-at-the-end"),
        ("Ada Öz II", (2,), "Ada Öz", "names-at-the-end"),
        ("Ada Öz (12)", (1, 2), "Ada Öz", "names-out-of-range"),
        ("Dr. 2 Ada Öz", (2,), "Dr. Ada Öz", "names-elsewhere"),
        ("2gether Öz", (2,), "2gether Öz", "names-glued"),
        ("2", (2,), "2", "names-only-number"),
        ("#4", (4,), "#4", "names-only-number"),
        ("+49 511 ***22", (), "+49 511 ***22", "names-telephone"),
        ("3. Grundschule", (3,), "3. Grundschule", "names-part-of-name"),
        ("Grundschule 3", (3,), "Grundschule 3", "names-part-of-name"),
        ("2 Personen Familie Öz", (2,), "2 Personen Familie Öz", "names-part-of-name"),
        ("4 Pfoten e.V.", (4,), "4 Pfoten e.V.", "names-part-of-name"),
        ("7 Zwerge", (), "7 Zwerge", "names-part-of-name"),
        ("3 Mütter vom Elterncafé", (3,), "3 Mütter vom Elterncafé", "names-part-of-name"),
        ("005 Ada Öz", (), "005 Ada Öz", "names-part-of-name"),
        ("2a Ada Öz", (2,), "Ada Öz", "names-letter"),
        ("2? Ada Öz", (2,), "Ada Öz", "names-unsure"),
        ("vielleicht 2 Ada Öz", (2,), "Ada Öz", "names-unsure"),
        ("nicht 2 Ada Öz", (), "Ada Öz", "names-negated"),
        ("VI Tran", (6,), "Tran", "names-roman"),
        ("Sechs Ada", (6,), "Ada", "names-number-word"),
        ("Familie Kaya (4)", (4,), "Familie Kaya", "names-two-people"),
        ("iPhone 2", (), "iPhone 2", "names-device"),
        ("Adas iPad", (), "Adas iPad", "names-device"),
        ("Zoom User", (), "Zoom User", "names-nameless"),
        ("Teilnehmer 2", (2,), "Teilnehmer 2", "names-nameless"),
        ("1 Max Mustermann", (1,), "Max Mustermann", "names-sample"),
        ("B) Ada Öz", (), "B) Ada Öz", "names-letter-alone"),
        ("3 Otter.ai", (), "3 Otter.ai", "names-bot"),
        ("2 von uns", (2,), "2 von uns", "names-unclear"),
    ],
)
def test_what_is_doubtful_is_asked(display: str, proposal: tuple[int, ...], name: str, code: str) -> None:
    reading = six(display)
    assert (reading.choices, reading.sure) == ((), False)
    assert (reading.proposal, reading.name) == (proposal, name)
    assert reading.reason is not None
    assert reading.reason.code == code


@pytest.mark.parametrize(
    "display",
    [
        "Ada Öz",
        "Öz, Ada",
        "Ada Öz (Linden)",
        "Liv Hansen",
        "Xiao You",
        "B. Schneider",
        "Vi Tran",
        "Anna Sieben",
        "Mi Cha",
    ]
    + [
        "2. Vorsitzende Ada Öz",
        "Klasse 4 - Frau Berg",
        "Ada ab 2",
        "Julia + 2 Kinder",
        "24/7 Pflege",
        "Ada 2026",
        "N1klas",
    ]
    + [
        "Drei Eichen Schule",
        "30451 Hannover - Ada",
        "Kita 7 Zwerge",
        "1&1 Support",
        "Ruderclub 1895",
        "Trois-Rivières",
    ],
)
def test_a_name_without_a_choice_chooses_nothing_for_sure(display: str) -> None:
    reading = six(display)
    assert (reading.choices, reading.sure, reading.name) == ((), True, display)


@pytest.mark.parametrize(
    ("display", "choices", "name", "organisation"),
    [
        ("2 Ada Öz | Caritas", (2,), "Ada Öz", "Caritas"),
        ("2 Ada Öz, Kita Nord e.V.", (2,), "Ada Öz", "Kita Nord e.V."),
        ("2 Ada Öz (Kita 7 Zwerge)", (2,), "Ada Öz", "Kita 7 Zwerge"),
        ("[JZ Nord] 3 Ada Öz", (3,), "Ada Öz", "JZ Nord"),
        ("Ada Öz | Caritas | 2", (2,), "Ada Öz", "Caritas"),
        ("2 Ada Öz (Linden)", (2,), "Ada Öz (Linden)", ""),
        ("2 Grundschule 12", (2,), "Grundschule 12", ""),
        ("Grundschule 12 (3)", (3,), "Grundschule 12", ""),
        ("3 3. Grundschule", (3,), "3. Grundschule", ""),
        ("3 U18 Öz", (3,), "U18 Öz", ""),
    ],
)
def test_an_organisation_is_told_apart(display: str, choices: tuple[int, ...], name: str, organisation: str) -> None:
    reading = six(display)
    assert (reading.choices, reading.name, reading.organisation) == (choices, name, organisation)


@pytest.mark.parametrize(
    ("display", "marks", "shown"),
    [
        ("2 Ada (Host, ich)", {"host", "me"}, "2 Ada"),
        ("2 Ada (Extern) (Nicht überprüft)", {"guest"}, "2 Ada"),
        ("2 Ada (sie/ihr)", {"pronouns"}, "2 Ada"),
        ("2 Ada (Gospodarz, ja)", {"host", "me"}, "2 Ada"),
        ("2 Adas iPad", {"device"}, "2 Adas iPad"),
        ("2 +49 176 ***12", {"telephone"}, "2 +49 176 ***12"),
        ("Otter.ai", {"bot"}, "Otter.ai"),
        ("3 Hostmann, Ute", set(), "3 Hostmann, Ute"),
        ("Xiao You", set(), "Xiao You"),
    ],
)
def test_marks_are_taken_off_and_told(display: str, marks: set[str], shown: str) -> None:
    reading = six(display)
    assert (reading.marks, reading.shown) == (marks, shown)


@pytest.mark.parametrize(
    ("display", "name", "original"),
    [
        ("2 Niki (Niklas Kühnel)", "Niki", "Niklas Kühnel"),
        ("4 Omar (Linden) (Omar Haddad)", "Omar (Linden)", "Omar Haddad"),
        ("2 Ada (2)", "Ada", ""),
        ("2 Ada (sie/ihr)", "Ada", ""),
    ],
)
def test_the_last_bracket_of_a_report_is_the_original_name(display: str, name: str, original: str) -> None:
    reading = read(display, SIX, report=True)
    assert (reading.name, reading.original) == (name, original)


def test_without_a_report_only_a_plain_original_name_is_one() -> None:
    assert six("3 Aylin Demir (aylin.d)").original == "aylin.d"
    assert six("2 Niki (Niklas Kühnel)").original == ""


def test_the_range_is_told_only_if_the_topics_are_one() -> None:
    told = six("12 Ada Öz").reason
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
    reading = read(display, topics)
    assert clean(cleaned) == cleaned == clean_line(cleaned)
    assert bool(reading.name) == bool(cleaned)
    assert reading.name == clean_line(reading.name)
    assert reading.shown == clean_line(reading.shown)


@given(
    plain_names,
    st.sampled_from(["{} {}", "{}_{}", "({}) {}", "{}. {}", "#{} {}", "{}) {}", "{} - {}", "0{} {}", "Thema {}: {}"]),
)
def test_a_number_that_was_put_in_front_comes_back(name: str, form: str) -> None:
    reading = six(form.format(3, name))
    assert reading.choices == (3,) or not reading.sure or reading.rule == "ordinal"
    assert not six(name).choices


@given(displays)
def test_a_plain_number_in_front_is_taken_or_asked(name: str) -> None:
    plain = six(name)
    if plain.sure and not plain.choices and plain.name:
        reading = six(f"3 {name}")
        assert reading.choices == (3,) or not reading.sure or reading.rule == "changed"


def test_every_reason_has_a_sentence() -> None:
    folder = Path(read.__code__.co_filename).parent
    codes = {
        code for file in folder.rglob("*.py") for code in re.findall(r'"(names-[a-z-]+)"', file.read_text("utf-8"))
    }
    assert len(codes) > 20
    for language in LANGUAGES:
        assert [code for code in sorted(codes) if not catalogue(language).has(code)] == []


def test_long_lines_are_read_at_once() -> None:
    for text in (
        "(" * 20_000, "2 " * 20_000, "Ada (" * 5_000, "1/" * 20_000 + "Ada", " -" * 20_000 + "x2",
        "#" * 20_000 + "Ada)",
        "a" * 20_000 + "1x", "a" + " -" * 10_000 + "1x", "(a" * 10_000 + "1", "\x9d" * 20_000 + "\x1b", "&amp;" * 5_000,
        "(" * 140 + "2" + ")" * 140 + " Ada", "2 " * 140 + "Ada", "nicht 2 " * 35 + "Ada", "(2 " * 90 + ")" * 9,
    ):  # fmt: skip
        assert not read(text, SIX).choices or len(text) < 300
