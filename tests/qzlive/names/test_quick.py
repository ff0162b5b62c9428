"""The quick way reads what the long way reads, and most plain names take it."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from qzlive.names import NOBODY, NUMBERS
from qzlive.names.quick import read_quickly
from qzlive.names.reading import read_thoroughly
from qzlive.names.words import lexicon

SIX = range(1, 7)
REAL = st.sampled_from(
    ["Ada", "Öz", "Niklas", "Kühnel", "Lea", "Berg", "Linden", "Schule", "Mai", "August", "Hartung", "Beratung", "Vi"]
    + ["Xi", "Zwei", "Engel", "Hund", "Müller", "Karl-Heinz", "Gast", "Thema", "Team", "Oder", "Van", "Dos", "Sitzung"]
    + ["Otterpilot", "Ipad", "Host", "Egal", "Nicht", "Advent", "Könige", "Drei", "Jan", "Ist", "Kinder", "Łukasz"]
)
FIRST = st.from_regex(r"[A-ZÄÖÜÇŞŁ][a-zäöüßçşıł]{1,9}(-[A-Z][a-z]{1,7})?", fullmatch=True)
words = st.lists(st.one_of(REAL, FIRST), min_size=1, max_size=3).map(" ".join)
forms = st.sampled_from(["{1}", "{0} {1}", "{0}_{1}", "{0}. {1}", "{0} - {1}", "{0} – {1}", "{0} | {1}", "{0}: {1}"])
more_forms = st.sampled_from(["{0}) {1}", "({0}) {1}", "{0}{1}", "0{0} {1}", "{1} {0}", "{0} {1} ", "{0}.{1}"])


@given(st.one_of(forms, more_forms), st.integers(0, 40), words)
@example("{0} {1}", 1, "Welt Laden")
@example("{0}. {1}", 2, "Mai Lan")
def test_both_ways_read_the_same(form: str, number: int, name: str) -> None:
    display = form.format(number, name)
    quick = read_quickly(display, SIX, lexicon())
    assert quick in (None, read_thoroughly(display, SIX, registered=NOBODY, tags=NUMBERS, report=False))


def test_plain_names_take_it() -> None:
    for display in ("Ada Öz", "2 Ada Öz", "2. Niklas Kühnel", "(3) Karl-Heinz Vogt", "4 - Zofia Nowak"):
        assert read_quickly(display, SIX, lexicon())
