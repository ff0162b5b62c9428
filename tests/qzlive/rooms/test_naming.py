"""The names of rooms."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.documentation.tables import is_like_formula
from qzlive.rooms import PLATFORMS, room_names
from qzlive.rooms.naming import SHORTEST, length

TEXTS = st.text(max_size=60) | st.sampled_from(["", " ", "🦊🦊", "👩‍👩‍👧 Eltern", "=1+1", "é" * 70, "Café " * 9])
TABLES = st.lists(st.tuples(st.sampled_from(["1a", "1b", "2a", "Nord", "", "=2"]) | TEXTS, TEXTS), max_size=12)


@given(tables=TABLES, limit=st.integers(SHORTEST, 70))
def test_every_table_has_a_name_of_its_own_that_every_dialogue_takes(tables: list[tuple[str, str]], limit: int) -> None:
    names = room_names(tables, limit)
    assert len(names) == len(tables)
    assert len({unicodedata.normalize("NFKC", name).casefold() for name in names}) == len(names)
    for name in names:
        assert 2 <= length(name) <= limit
        assert name == name.strip()
        assert not is_like_formula(name)
        assert "<" not in name
        assert not [sign for sign in name if unicodedata.category(sign) in ("Cc", "Cf", "Cs")]
        assert not unicodedata.combining(name[0]) or name[0] in tables[names.index(name)][0]


@given(tables=TABLES, limit=st.integers(SHORTEST, 70))
def test_names_are_the_same_each_time(tables: list[tuple[str, str]], limit: int) -> None:
    assert room_names(tables, limit) == room_names(tables, limit)


def test_what_a_room_is_called() -> None:
    tables = [("1a", "Leseförderung in der Eingangsstufe"), ("2a", "🦊 Elternabend <online>"), ("2b", "")]
    assert room_names(tables, PLATFORMS["zoom"].name_length) == (
        "1a Leseförderung in der…",
        "2a Elternabend ‹online›",
        "2b",
    )
    assert room_names(tables, PLATFORMS["bbb"].name_length)[0] == "1a Leseförderung in der Eingangsstufe"


def test_equal_beginnings_stay_apart() -> None:
    title = "Zusammenarbeit mit Eltern und Vereinen"
    assert room_names([("Nord", title), ("NORD", title)], 32) == (
        "Nord Zusammenarbeit mit Eltern…",
        "NORD Zusammenarbeit mit… (2)",
    )


def test_a_name_is_not_cut_between_a_letter_and_its_mark() -> None:
    (name,) = room_names([("1a", "q\u0323" * 20)], 13)
    assert name == "1a q\u0323q\u0323q\u0323q\u0323…"


def test_no_room_for_a_name() -> None:
    with pytest.raises(ValueError, match="too short"):
        room_names([], SHORTEST - 1)
