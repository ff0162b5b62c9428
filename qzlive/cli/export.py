"""`qzlive export`: the documentation of a session, from the data folder or from a server anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click
from click.core import ParameterSource

from qzlive.language import Catalogue, Language, catalogue
from qzlive.text import visible

from . import naming
from .language import speak
from .reading import read_named
from .serve import data_option, lang_option
from .sessions import opened
from .style import house_style

if TYPE_CHECKING:
    from qzlive.documentation.files import Rendered
    from qzlive.documentation.json_file import Document
    from qzlive.documentation.model import Documentation, Options
    from qzlive.documentation.style import Style
    from qzlive.session.state import State

_FILE = click.Path(path_type=Path, dir_okay=False)
_FOLDER = click.Path(path_type=Path, file_okay=False)
_OF_SESSIONS = ("session", "by", "only", "starred_first", "marks", "names", "keep_name", "mask_name")
"""What is asked of a session, and is settled in a documentation that was written."""


@click.command
@click.argument("session", metavar="SESSION|URL", required=False)
@click.option("--from", "source", type=_FILE, help="A documentation in JSON instead of a session.")
@click.option("--to", "formats", default="md,docx", show_default=True, help="Formats, with commas between.")
@click.option("--ready", type=_FOLDER, metavar="FOLDER", help="Everything that is sent out, in one folder.")
@click.option("--out", type=_FOLDER, default=Path(), help="Folder for the files; here if left out.")
@click.option("--by", type=click.Choice(["topic", "table"]), default="topic", show_default=True, help="Bundle results.")
@click.option("--only", default="", metavar="2|2a", help="An extract: one topic or one table.")
@click.option("--starred-first", is_flag=True, help="Put the starred points of all topics first.")
@click.option("--marks", is_flag=True, help="Name each entry's table, star and late arrival.")
@click.option("--names", is_flag=True, help="Name the participants in a list.")
@click.option("--keep-name", multiple=True, metavar="NAME", help="Let this name stand in texts; any number of times.")
@click.option("--mask-name", multiple=True, metavar="NAME", help="Mask this name in texts without telling.")
@click.option("--style", type=_FILE, help="Style of the house; style.yaml of this folder if left out.")
@data_option
@lang_option
@click.pass_context
def export(
    ctx: click.Context,
    session: str | None,
    source: Path | None,
    formats: str,
    ready: Path | None,
    out: Path,
    by: Literal["topic", "table"],
    only: str,
    starred_first: bool,
    marks: bool,
    names: bool,
    keep_name: tuple[str, ...],
    mask_name: tuple[str, ...],
    style: Path | None,
    data: Path,
    lang: Language | None,
) -> None:
    """Write the documentation of SESSION, a session of the data folder by its name, or of the one at URL.

    Names of participants in texts are masked unless they are kept here or in the console. A file that is there already
    and differs is kept; the new one gets a number.
    """
    from qzlive.documentation.model import Options

    say = catalogue(speak(lang))
    wanted = [name for name in formats.split(",") if name.strip()]
    if source is not None:
        _refuse(ctx, _OF_SESSIONS, say)
        file = _file(source, say)
        say = catalogue(speak(lang, file.language))
        _write(_files(file.documentation, ready, wanted, say, house_style(style, say)), ready or out, say)
        return
    if session is None:
        raise click.UsageError(say("export-which"))
    state = opened(session, data, say)
    if state.forgotten:
        raise click.ClickException(say("export-forgotten"))
    say = catalogue(speak(lang, state.language))
    options = Options(by=by, table_marks=marks, names=names, starred_first=starred_first, only=only)
    state = naming.decided(state, keep_name, mask_name, say)
    _write(_of_session(state, options, ready, wanted, say, house_style(style, say)), ready or out, say)
    naming.tell(state, say, only)


def _refuse(ctx: click.Context, options: Iterable[str], say: Catalogue) -> None:
    """End the command if something was asked for that only a session can answer."""
    for name in options:
        if ctx.get_parameter_source(name) is not ParameterSource.DEFAULT:
            option = f"--{name.replace('_', '-')}" if name != "session" else "SESSION"
            raise click.UsageError(say("export-not-from-file", option=option))


def _file(path: Path, say: Catalogue) -> Document:
    from qzlive.documentation.json_file import LIMIT, Unreadable, read

    try:
        return read(read_named(path, say, LIMIT))
    except Unreadable as error:
        raise click.ClickException(f"{visible(str(path))}: {visible(say(error.code, error.params))}") from None


def _of_session(
    state: State, options: Options, ready: Path | None, formats: list[str], say: Catalogue, style: Style
) -> Iterator[Rendered]:
    from qzlive.documentation.bundle import bundle
    from qzlive.documentation.files import render

    if ready is not None:
        return bundle(state, options, say.language, style)
    return render(state, options, formats, say.language, style)


def _files(
    documentation: Documentation, ready: Path | None, formats: list[str], say: Catalogue, style: Style
) -> Iterator[Rendered]:
    from qzlive.documentation.bundle import bundle_of
    from qzlive.documentation.files import render_all

    if ready is not None:
        return bundle_of(documentation, None, say.language, style)
    return render_all(documentation, formats, say.language, style)


def _write(files: Iterator[Rendered], folder: Path, say: Catalogue) -> None:
    """Write the files, all of them or none if one cannot be made, and print where each lies and what it is."""
    from qzlive.documentation.extract import UnknownPart
    from qzlive.documentation.files import write
    from qzlive.documentation.formats import UnknownFormat

    try:
        for rendered in list(files):
            path = visible(str(write(folder, rendered)))
            click.echo(f"{path}  {visible(rendered.about)}" if rendered.about else path)
    except (UnknownFormat, UnknownPart) as error:
        raise click.ClickException(visible(say(error.code, error.params))) from None
    except OSError as error:
        params = {"folder": str(folder), "reason": error.strerror or type(error).__name__}
        raise click.ClickException(visible(say("export-failed", params))) from error
