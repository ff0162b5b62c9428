"""The style of the house for documents that a command writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from qzlive.language import Catalogue
from qzlive.text import visible

if TYPE_CHECKING:
    from qzlive.documentation.style import Style


def house_style(path: Path | None, say: Catalogue) -> Style:
    """Return the style in the file at `path`, else the one in the folder in which the command runs, else none.

    Which file counts, and what of it reads badly, is said beside the output. A file with faults ends the command with
    all of them.
    """
    from qzlive.documentation.style import PLAIN
    from qzlive.documentation.style_file import find_style, load_style
    from qzlive.plan.faults import PlanRefused

    from .plan import refusal
    from .serve import unreadable

    path = path or find_style(Path())
    if path is None:
        return PLAIN
    try:
        style, doubts = load_style(path)
    except OSError as error:
        raise click.ClickException(unreadable(str(path), error, say)) from error
    except PlanRefused as refused:
        for line in refusal(refused, say):
            click.echo(line, err=True)
        raise click.exceptions.Exit(1) from None
    click.echo(visible(say("style-used", file=str(path))), err=True)
    for doubt in doubts:
        click.echo(say(doubt.code, doubt.params), err=True)
    return style
