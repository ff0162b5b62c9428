"""`qzlive stop`: the end of the server that `qzlive moderate` started."""

from __future__ import annotations

from pathlib import Path

import click

from qzlive.language import Language, catalogue
from qzlive.text import visible

from .background import NoServer, stop_server
from .language import speak
from .serve import data_option, lang_option


@click.command
@data_option
@lang_option
def stop(data: Path, lang: Language | None) -> None:
    """End the server that runs on the data folder, cleanly: everything that was acknowledged is saved."""
    say = catalogue(speak(lang))
    try:
        pid = stop_server(data)
    except NoServer as error:
        raise click.ClickException(visible(say(error.code, error.params))) from None
    except OSError as error:
        params = {"path": str(data), "reason": error.strerror or type(error).__name__}
        raise click.ClickException(visible(say("moderate-stop-failed", params))) from error
    if pid is None:
        raise click.ClickException(visible(say("moderate-stop-none", path=str(data))))
    click.echo(say("moderate-stopped", pid=str(pid)))
