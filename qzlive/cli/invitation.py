"""A code as somebody typed or pasted it, looked at before anything is sent."""

from __future__ import annotations

import re
from typing import Literal

from server.codes import ALPHABET, MODERATOR_LENGTH, SEAT_LENGTH, typed

_LABEL = re.compile(r"^code\b", re.IGNORECASE)
_LENGTHS = {"moderator": MODERATOR_LENGTH, "host": SEAT_LENGTH}


class CodeOdd(Exception):
    """What was typed cannot be a code of this role. The params hold nothing of it: it may be a secret all the same.

    `elsewhere` if it has the length of the other role's code.
    """

    def __init__(self, code: str, *, elsewhere: bool = False, **params: int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
        self.elsewhere = elsewhere


def read_code(text: str, role: Literal["moderator", "host"]) -> str:
    """Return the code in a text, without the label, blanks and dashes it may have come with.

    Raises CodeOdd if it has not the letters or the number of them that the codes of `role` have.
    """
    bare = _LABEL.sub("", text.rpartition(":")[2].strip())
    code, wanted = typed(bare), _LENGTHS[role]
    if len(code) == wanted and set(code) <= set(ALPHABET):
        return code
    if len(code) in _LENGTHS.values() and set(code) <= set(ALPHABET):
        raise CodeOdd("server-code-of-moderators" if role == "host" else "server-code-of-seat", elsewhere=True)
    if len(code) == wanted:
        raise CodeOdd("server-code-letters")
    raise CodeOdd("server-code-length", count=len(code), wanted=wanted)
