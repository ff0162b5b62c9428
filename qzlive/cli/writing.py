"""What a command prints for other programs: lines that act on no terminal, and an end without a traceback."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from typing import IO

import click

from qzlive.language import Catalogue

_ACTING = re.compile(
    "[\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
"""Controls, signs for the direction of writing and other invisible ones, and halves of a character."""


def inert(text: str) -> str:
    """Return the same JSON with escapes for the characters that could act on a terminal."""
    return _ACTING.sub(_escaped, text)


def write(out: IO[str], text: str, say: Catalogue) -> None:
    """Write a text, or flush with "", or end the command with why that is impossible."""
    try:
        if text:
            out.write(text)
        else:
            out.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _give_up()
        raise click.ClickException(say("roster-unwritable", why=error.strerror or "")) from None


def _escaped(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _give_up() -> None:
    """Let the end of Python not try once more to write what is left."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
