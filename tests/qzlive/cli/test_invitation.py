"""Codes as they are typed and pasted."""

from __future__ import annotations

import contextlib
import traceback
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from qzlive.cli.invitation import CodeOdd, read_code
from qzlive.wire.frames import Hello
from server.codes import ALPHABET, shown

ROLES: tuple[tuple[Literal["host", "moderator"], int], ...] = (("host", 8), ("moderator", 16))


@pytest.mark.parametrize(
    "text",
    ["ERP4-K51J", " erp4 k51j\t", "Code: ERP4-K51J", "code ERP4-K51J", "Code:ERP4K51J", "ERP4-K5IJ", "ERP4–K51J"],
)
def test_a_code_is_read_as_it_was_meant(text: str) -> None:
    assert read_code(text, "host") == "ERP4K51J"


@given(st.text(ALPHABET, min_size=16, max_size=16), st.sampled_from(["", "Code: ", "Code der Moderation: ", "CODE "]))
def test_every_code_is_read_with_and_without_its_label(code: str, label: str) -> None:
    assert read_code(label + shown(code), "moderator") == code
    assert read_code(label + shown(code[:8]), "host") == code[:8]
    with pytest.raises(CodeOdd, match="server-code-of-seat"):
        read_code(label + code[:8], "moderator")
    with pytest.raises(CodeOdd, match="server-code-of-moderators"):
        read_code(label + code, "host")


@given(st.text(max_size=200))
def test_whatever_is_typed_is_a_code_or_refused(text: str) -> None:
    for role, length in ROLES:
        with contextlib.suppress(CodeOdd):
            code = read_code(text, role)
            assert len(code) == length
            assert set(code) <= set(ALPHABET)


def test_no_error_of_the_wire_repeats_a_code() -> None:
    with pytest.raises(ValidationError) as error:
        Hello(device="0190dddd-0000-7000-8000-000000000001", code="SECRETX" * 20)
    assert "SECRETX" not in "".join(traceback.format_exception_only(error.value))
