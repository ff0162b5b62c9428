"""Codes that invite: derived from the server's key whenever they are needed, stored nowhere.

A code stands for a role in a session, a seat if it is a host's, and the number of its issue: with the next issue the
old code is gone. It is written in Crockford's base32, and read as people type it.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field

from qzlive.session.state import Role, Seat, State

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SEAT_LENGTH = 8
MODERATOR_LENGTH = 16
OPERATOR_LENGTH = 32
GROUP = 4
_BITS = 5
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})


def _derived(key: bytes, length: int, *facts: str) -> str:
    digest = hmac.digest(key, "|".join(("code", *facts)).encode(), "sha256")
    number = int.from_bytes(digest)
    return "".join(ALPHABET[number >> (_BITS * place) & 31] for place in range(length))


def seat_code(key: bytes, session: str, seat: Seat) -> str:
    """Return the code of a host's seat, without marks between."""
    return _derived(key, SEAT_LENGTH, session, "host", seat.id, str(seat.issue))


def moderator_code(key: bytes, session: str, issue: int) -> str:
    """Return the moderators' code of a session."""
    return _derived(key, MODERATOR_LENGTH, session, "moderator", "", str(issue))


def operator_code(key: bytes) -> str:
    """Return the code of whoever may read the data folder, and so may open sessions."""
    return _derived(key, OPERATOR_LENGTH, "", "operator", "", "1")


def shown(code: str) -> str:
    """Return a code for people: groups of four."""
    return "-".join(code[start : start + GROUP] for start in range(0, len(code), GROUP))


def typed(text: str) -> str:
    """Return a code as it was meant: case, blanks, dashes and letters that look like digits do not matter."""
    plain = "".join(letter for letter in text.upper() if letter.isalnum())
    return plain.translate(_ALIKE)


def is_operator(key: bytes, text: str) -> bool:
    return _equal(typed(text), operator_code(key))


def _equal(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a good code invites to."""

    role: Role
    seat: str | None = None


@dataclass(slots=True)
class Codes:
    """The codes of one session as they are now."""

    key: bytes
    _of: Mapping[str, Seat] = field(default_factory=dict)
    _seats: Mapping[str, str] = field(default_factory=dict)

    def seats(self, state: State) -> Mapping[str, str]:
        """Return the code of each seat."""
        if state.seats is not self._of:
            self._of = state.seats
            self._seats = {seat.id: seat_code(self.key, state.id, seat) for seat in state.seats.values()}
        return self._seats

    def invitation(self, state: State, text: str) -> Invitation | None:
        """Return what the typed code invites to, None for a wrong one."""
        code = typed(text)
        if _equal(code, moderator_code(self.key, state.id, state.moderator_issue)):
            return Invitation("moderator")
        # No early end: how long it takes says nothing about the place of the right one.
        found = [seat for seat, known in self.seats(state).items() if _equal(code, known)]
        return Invitation("host", found[0]) if found else None
