"""Files that people name, read no further than they may be long."""

from __future__ import annotations

from pathlib import Path

import click

from qzlive.language import Catalogue
from qzlive.roster import BYTE_LIMIT
from qzlive.text import visible


def read_file(path: Path, limit: int = BYTE_LIMIT) -> bytes:
    """Return at most one byte more than `limit`: whoever takes the bytes sees that there are too many."""
    with path.open("rb") as file:
        return file.read(limit + 1)


def read_named(path: Path, say: Catalogue, limit: int = BYTE_LIMIT) -> bytes:
    """The same, or end the command with why the file cannot be read."""
    try:
        return read_file(path, limit)
    except OSError as error:
        sentence = say("roster-unreadable", name=visible(str(path)), why=error.strerror or "")
        raise click.ClickException(sentence) from None
