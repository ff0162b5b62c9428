"""`qzlive data`: everything that is stored about one person."""

from __future__ import annotations

import json
from pathlib import Path

import click

from qzlive.language import Language, catalogue
from qzlive.text import visible

from .language import speak
from .serve import data_option, lang_option


@click.command
@click.argument("session")
@click.option("--person", required=True, metavar="NAME|ID", help="Any name the person was known by, or the id.")
@click.option("--json/--text", "as_json", default=False, help="For machines, or to be read (the default).")
@data_option
@lang_option
def data(session: str, person: str, as_json: bool, data: Path, lang: Language | None) -> None:
    """Print what SESSION, a session of the data folder, holds about one person: names seen, addresses, choices with
    their times and sources, tables, questions, texts that hold the name."""
    from pydantic import ValidationError

    from qzlive.privacy.page import page
    from qzlive.privacy.person import about, found
    from qzlive.session.evolve import fold
    from server.offline import history
    from server.store import StoreFailed

    say = catalogue(speak(lang))
    try:
        records = history(data, session)
    except StoreFailed as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    except (KeyError, ValidationError) as error:
        raise click.ClickException(say("export-unreadable")) from error
    if records is None:
        raise click.ClickException(visible(say("server-session-unknown", name=session)))
    state = fold(records)
    people = found(state, person)
    if len(people) != 1:
        ids = ", ".join(one.id for one in people)
        code = "data-ambiguous" if people else "data-unknown"
        raise click.ClickException(visible(say(code, person=person, ids=ids)))
    facts = about(state, people[0].id, records)
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        click.echo(page(facts, catalogue(speak(lang, state.language))), nl=False)
