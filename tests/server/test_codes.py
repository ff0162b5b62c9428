from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qzlive.session.state import Seat, State
from server import codes, tokens

KEY = b"k" * 32
STATE = State(id="session", seats={"s1": Seat("s1", "t1", ("b1",)), "s2": Seat("s2", "t2", ("b2",))})


def test_lengths_and_alphabet() -> None:
    for code, length in (
        (codes.seat_code(KEY, "session", STATE.seats["s1"]), 8),
        (codes.moderator_code(KEY, "session", 1), 16),
        (codes.operator_code(KEY), 32),
    ):
        assert len(code) == length
        assert set(code) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


def test_codes_differ_by_everything_they_stand_for() -> None:
    seat = STATE.seats["s1"]
    made = {
        codes.seat_code(KEY, "session", seat),
        codes.seat_code(b"l" * 32, "session", seat),
        codes.seat_code(KEY, "other", seat),
        codes.seat_code(KEY, "session", STATE.seats["s2"]),
        codes.seat_code(KEY, "session", replace(seat, issue=2)),
        codes.moderator_code(KEY, "session", 1)[:8],
        codes.moderator_code(KEY, "session", 2)[:8],
    }
    assert len(made) == 7


@given(st.text(alphabet=codes.ALPHABET, min_size=8, max_size=8), st.randoms())
def test_codes_are_read_as_people_type_them(code: str, random: object) -> None:
    sloppy = codes.shown(code).lower().replace("0", "o").replace("1", "l").replace("-", " – ")
    assert codes.typed(sloppy) == code
    assert codes.typed(f"  {code[:3]}.{code[3:]}\n") == code


def test_an_invitation_names_role_and_seat() -> None:
    known = codes.Codes(KEY)
    seats = known.seats(STATE)
    assert known.invitation(STATE, codes.shown(seats["s2"])) == codes.Invitation("host", "s2")
    assert known.invitation(STATE, codes.moderator_code(KEY, "session", 1)) == codes.Invitation("moderator")
    assert known.invitation(STATE, "0000-0000") is None
    assert known.invitation(STATE, "") is None
    assert known.invitation(STATE, "ÄÖÜ€") is None


def test_a_new_issue_ends_the_old_code() -> None:
    known = codes.Codes(KEY)
    old = known.seats(STATE)["s1"]
    reissued = replace(STATE, seats={**STATE.seats, "s1": replace(STATE.seats["s1"], issue=2)})
    assert known.invitation(reissued, old) is None
    assert known.invitation(reissued, known.seats(reissued)["s1"]) == codes.Invitation("host", "s1")


@pytest.mark.parametrize("seat", ["0190-seat", None])
def test_tokens_come_back_as_they_were(seat: str | None) -> None:
    token = tokens.Token("0190-device", "host", seat, "0190-session")
    assert tokens.read(KEY, tokens.write(KEY, token)) == token


@given(st.data())
def test_a_changed_token_is_none(data: st.DataObject) -> None:
    text = tokens.write(KEY, tokens.Token("0190-device", "host", "0190-seat", "0190-session"))
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.characters(codec="ascii").filter(lambda letter: letter != text[place]))
    assert tokens.read(KEY, text[:place] + other + text[place + 1 :]) is None


@given(st.text())
def test_any_text_is_no_token(text: str) -> None:
    assert tokens.read(KEY, text) is None
