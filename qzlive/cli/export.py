"""`qzlive export`: the documentation of a session, from the data folder or from a server anywhere."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from qzlive.language import Catalogue, Language, catalogue
from qzlive.session.state import State
from qzlive.text import visible

from .language import speak
from .meeting import be_admitted, meet, new_link, parse_address, told
from .serve import data_option, lang_option
from .style import house_style

if TYPE_CHECKING:
    from tui.link import Link, Problem

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command
@click.argument("session", metavar="SESSION|URL")
@click.option("--to", "formats", default="md,docx", show_default=True, help="Formats, with commas between.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="Folder for the files; here if left out.",
)
@click.option("--by", type=click.Choice(["topic", "table"]), default="topic", show_default=True, help="Bundle results.")
@click.option("--marks", is_flag=True, help="Name each entry's table, star and late arrival.")
@click.option("--names", is_flag=True, help="Name the participants.")
@click.option("--style", type=_FILE, help="Style of the house; style.yaml of this folder if left out.")
@data_option
@lang_option
def export(
    session: str,
    formats: str,
    out: Path,
    by: Literal["topic", "table"],
    marks: bool,
    names: bool,
    style: Path | None,
    data: Path,
    lang: Language | None,
) -> None:
    """Write the documentation of SESSION, a session of the data folder by its name, or of the one at URL.

    A file that is there already and differs is kept; the new one gets a number.
    """
    from qzlive.documentation.files import render, write
    from qzlive.documentation.formats import UnknownFormat
    from qzlive.documentation.model import Options

    say = catalogue(speak(lang))
    state = _there(session, say) if "://" in session or "/s/" in session else _stored(session, data, say)
    if state.forgotten:
        raise click.ClickException(say("export-forgotten"))
    say = catalogue(speak(lang, state.language))
    options = Options(by=by, table_marks=marks, names=names)
    look = house_style(style, say)
    try:
        for rendered in list(render(state, options, formats.split(","), say.language, look)):
            click.echo(visible(str(write(out, rendered))))
    except UnknownFormat as error:
        raise click.ClickException(visible(say(error.code, error.params))) from None
    except OSError as error:
        params = {"folder": str(out), "reason": error.strerror or type(error).__name__}
        raise click.ClickException(visible(say("export-failed", params))) from error


def _stored(name: str, data: Path, say: Catalogue) -> State:
    """Return a session of the data folder, whether a server runs on it or not."""
    from pydantic import ValidationError

    from server.offline import find
    from server.store import DataFolder, LogReader, StoreFailed

    try:
        if (state := find(data, name)) is not None:
            return state
        with DataFolder.beside(data) as folder, LogReader(folder) as reader:
            known = [stored.name for stored in reader.sessions()]
    except StoreFailed as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    except (KeyError, ValidationError) as error:
        raise click.ClickException(say("export-unreadable")) from error
    params = {"name": name, "folder": str(data), "known": ", ".join(known)}
    raise click.ClickException(visible(say("export-session-unknown" if known else "export-none", params)))


def _there(url: str, say: Catalogue) -> State:
    """Return the session at an address, as a moderator of it."""
    address = parse_address(url, say)
    journal = be_admitted(address, say)
    problem, state = asyncio.run(_read(new_link(address, journal)))
    if problem is not None:
        raise click.ClickException(told(problem, address, say))
    return state


async def _read(link: Link) -> tuple[Problem | None, State]:
    from tui.link import ModeratorPicture

    try:
        problem = await meet(link)
        picture = link.picture
        return problem, picture.confirmed if isinstance(picture, ModeratorPicture) else State()
    finally:
        await link.close()
