"""Files that people name, read no further than they may be long."""

from __future__ import annotations

from pathlib import Path

import click

from qzlive.language import Catalogue
from qzlive.roster import BYTE_LIMIT
from qzlive.roster.regular import NotRegular, read_regular
from qzlive.text import visible


def read_named(path: Path, say: Catalogue, limit: int = BYTE_LIMIT) -> bytes:
    """Return at most one byte more than `limit`, or end the command with why the file cannot be read."""
    try:
        return read_regular(path, limit)
    except NotRegular:
        raise click.ClickException(say("roster-not-regular", name=visible(str(path)))) from None
    except OSError as error:
        sentence = say("roster-unreadable", name=visible(str(path)), why=error.strerror or "")
        raise click.ClickException(sentence) from None
