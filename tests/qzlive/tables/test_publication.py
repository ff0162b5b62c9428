"""What is told in the call: nothing is lost on the way into a chat."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.language import catalogue
from qzlive.tables import Listed, by_name, by_table, chat_pieces

lines_of_text = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=120)
TABLES = (
    Listed("2a", "Gut anfangen", ("Ute Berg", "Öz, Ada")),
    Listed("2b", "Gut anfangen", ()),
    Listed("10a", "Weiter so", ("paul Lindner", "Ada Öz")),
)


def bodies(pieces: tuple[str, ...]) -> list[str]:
    return [line for piece in pieces for line in piece.split("\n")[1:]]


def test_accents_do_not_send_a_name_behind_the_others() -> None:
    names = ("Zoe Berg", "Łukasz Wolny", "adam Berg", "Çelik, Ece", "Äbel, Jo", "Ødegård, Liv", "Oda Wolny", "Mia Berg")
    table = Listed("1a", "Anfang", names)
    told = [line.split(":")[0] for line in by_name((table,), catalogue("de"))]
    assert [name[:3] for name in told] == ["ada", "Äbe", "Çel", "Łuk", "Mia", "Oda", "Øde", "Zoe"]


@given(st.lists(lines_of_text, max_size=60), st.integers(200, 400), st.sampled_from(["", "Tische", "T" * 600]))
def test_lines_stay_whole_and_in_order(lines: list[str], limit: int, header: str) -> None:
    pieces = chat_pieces(lines, limit, header)
    assert all(len(piece) <= limit for piece in pieces)
    if len(pieces) < 2:
        assert list(pieces) == (["\n".join([header_of(pieces, header), *lines]).lstrip("\n")] if lines else [])
        return
    assert bodies(pieces) == lines
    numbers = [re.search(r"\((\d+)/(\d+)\)$", piece.split("\n")[0]) for piece in pieces]
    assert [found and (found[1], found[2]) for found in numbers] == [
        (str(number), str(len(pieces))) for number in range(1, len(pieces) + 1)
    ]


def header_of(pieces: tuple[str, ...], header: str) -> str:
    return pieces[0].split("\n")[0] if pieces and header else ""


@given(st.lists(st.text("ab c", min_size=1, max_size=300), max_size=30), st.integers(40, 90))
def test_too_long_lines_go_on_in_the_next_piece(lines: list[str], limit: int) -> None:
    pieces = chat_pieces(lines, limit, "Tische")
    assert all(len(piece) <= limit for piece in pieces)
    told = "".join(bodies(pieces))
    assert told.replace(" ", "") == "".join(lines).replace(" ", "")


def test_many_pieces_have_room_for_their_numbers() -> None:
    pieces = chat_pieces(["Ada Öz: Tisch 2a"] * 2_500, 40)
    assert len(pieces) > 1_000
    assert pieces[-1].startswith(f"({len(pieces)}/{len(pieces)})\n")
    assert max(map(len, pieces)) <= 40
    assert len(bodies(pieces)) == 2_500


def test_a_short_text_is_one_message_without_a_number() -> None:
    assert chat_pieces(["a", "b"], header="Tische") == ("Tische\na\nb",)
    assert chat_pieces([], header="Tische") == ()


def test_a_chat_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="too short"):
        chat_pieces(["a"], 10)


def test_lists_by_table_and_by_name() -> None:
    assert by_table(TABLES, catalogue("de")) == (
        "Tisch 2a – Gut anfangen: Öz, Ada, Ute Berg",
        "Tisch 2b – Gut anfangen: noch niemand",
        "Tisch 10a – Weiter so: Ada Öz, paul Lindner",
    )
    assert by_name(TABLES, catalogue("en")) == (
        "Ada Öz: table 10a",
        "Öz, Ada: table 2a",
        "paul Lindner: table 10a",
        "Ute Berg: table 2a",
    )
