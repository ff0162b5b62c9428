"""Zoom's file for assigning people in advance."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from qzlive.documentation.tables import is_like_formula
from qzlive.rooms import PreAssignment, pre_assignment, room_names

from .seated import room

MAILS = st.sampled_from(["ada@example.org", "Ada@Example.org", "=ada@example.org", "+49@example.org", "", "ada"]) | (
    st.emails()
)


def rows(found: PreAssignment) -> list[list[str]]:
    return list(csv.reader(io.StringIO(found.content.decode("utf-8"), newline="")))


@given(mails=st.lists(st.lists(MAILS, max_size=6), max_size=4), title=st.text(max_size=40))
def test_everybody_is_in_the_file_or_named_with_a_reason(mails: list[list[str]], title: str) -> None:
    (name,) = room_names([("1a", title)], 32)
    rooms = [
        room(f"{at}a", [(f"P{at}{n}", mail) for n, mail in enumerate(some)], name) for at, some in enumerate(mails)
    ]
    found = pre_assignment(rooms)
    head, *body = rows(found)
    assert head == ["Pre-assign Room Name", "Email Address"]
    assert found.people == len(body)
    assert len(body) + len(found.left_out) == sum(map(len, mails))
    assert len({mail for _, mail in body}) == len(body), "an address twice would be two people"
    assert not [cell for row in body for cell in row if is_like_formula(cell)]
    assert set(found.empty) == {one.name for one in rooms} - {name for name, _ in body}


def test_why_somebody_is_not_in_it() -> None:
    found = pre_assignment(
        [
            room(
                "1a", [("Ada", "Ada@example.org"), ("Bo", ""), ("Cem", "team@example.org"), ("Dana", "-d@example.org")]
            ),
            room("2a", [("Ede", "TEAM@example.org")], "Eltern, Kinder"),
        ]
    )
    assert found.content == b"Pre-assign Room Name,Email Address\r\n1a Lesen,ada@example.org\r\n"
    assert [(one.name, reason.code) for one, reason in found.left_out] == [
        ("Bo", "rooms-zoom-no-address"),
        ("Cem", "rooms-zoom-shared-address"),
        ("Dana", "rooms-zoom-odd-address"),
        ("Ede", "rooms-zoom-shared-address"),
    ]
    assert found.empty == ("2a Eltern, Kinder",)


def test_the_limits_of_zoom() -> None:
    rooms = [room(f"{at}a", [(f"P{at}-{n}", f"p{at}-{n}@example.org") for n in range(11)]) for at in range(101)]
    found = pre_assignment(rooms)
    assert found.people == 1_000
    reasons = [reason for _, reason in found.left_out]
    assert {reason.code for reason in reasons} == {"rooms-zoom-person-beyond", "rooms-zoom-room-beyond"}
    assert {reason.params["limit"] for reason in reasons} == {100, 1_000}
