"""Questions with yes or no, in the reader's language."""

from __future__ import annotations

import click

from qzlive.language import Catalogue


def confirm(question: str, say: Catalogue, *, default: bool) -> bool:
    """Ask on the standard error until yes or no is answered; just Enter is the `default`."""
    answers = {word: meant for meant, id_ in ((True, "asking-yes"), (False, "asking-no")) for word in say(id_).split()}
    while True:
        hint = say("asking-default-yes" if default else "asking-default-no")
        given = click.prompt(f"{question} {hint}", default="", show_default=False, err=True).strip().casefold()
        if not given or given in answers:
            return answers.get(given, default)
        click.echo(say("asking-again"), err=True)
