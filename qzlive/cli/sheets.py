"""`qzlive sheets`: blank sheets to be filled in elsewhere, and filled ones read in."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from qzlive.language import Catalogue, Language, catalogue
from qzlive.text import visible

from .language import speak
from .serve import data_option, lang_option
from .sessions import at_hand
from .writing import inert, write


class _Sheets(click.Group):
    """Whatever is no command of its own is the plan or the session for which blank sheets are wanted."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands:
            args = ["blank", *args]
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Sheets,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    subcommand_metavar="PLAN|SESSION|URL --blank docx,txt  |  read FILE",
)
def sheets() -> None:
    """Give out blank sheets, and read filled ones in.

    \b
    qzlive sheets plan.yaml --blank docx,txt --out FOLDER
    qzlive sheets read tisch-2a.docx
    qzlive sheets read tisch-2a.docx --session SESSION|URL
    """


@sheets.command(hidden=True)
@click.argument("source", metavar="PLAN|SESSION|URL")
@click.option("--blank", "formats", default="docx,txt", show_default=True, help="Formats, with a comma between.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="Folder for the files; here if left out.",
)
@data_option
@lang_option
def blank(source: str, formats: str, out: Path, data: Path, lang: Language | None) -> None:
    """Write a blank sheet for each table of a plan, or of a session as it is now."""
    from qzlive.documentation.files import write as keep
    from qzlive.sheets.blank import FORMATS, render

    say = catalogue(speak(lang))
    wanted = [one.strip().lower() for one in formats.split(",") if one.strip()]
    if odd := [one for one in wanted if one not in FORMATS] or ([] if wanted else [formats]):
        params = {"format": odd[0], "known": ", ".join(FORMATS)}
        raise click.ClickException(visible(say("documentation-unknown-format", params)))
    state = at_hand(source, data, say)
    say = catalogue(lang or speak(None if lang else state.language))
    made = list(render(state, wanted, say))
    if not made:
        raise click.ClickException(say("sheetfile-no-tables"))
    try:
        written = [keep(out, one) for one in made]
    except OSError as error:
        params = {"folder": str(out), "reason": error.strerror or type(error).__name__}
        raise click.ClickException(visible(say("export-failed", params))) from error
    for path in written:
        click.echo(visible(str(path)))


@sheets.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option("--session", metavar="SESSION|URL", help="Put what is new onto the sheet of this session.")
@click.option("--table", metavar="LABEL", help="The table, such as 2a, if the file does not name it.")
@click.option("--alike", is_flag=True, help="Take headings that are like a guiding question for it.")
@click.option("--all", "everything", is_flag=True, help="Take trials too, and what was changed or deleted since.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@data_option
@lang_option
def read(
    file: Path,
    session: str | None,
    table: str | None,
    alike: bool,
    everything: bool,
    as_json: bool,
    data: Path,
    lang: Language | None,
) -> None:
    """Read the filled sheet FILE, a Word document or a text (- for what is piped in), and show what is in it.

    With --session what is not on its sheet yet is put there; the same file twice changes nothing.
    """
    from qzlive.sheets.model import SheetRefused
    from qzlive.sheets.reading import read_bytes

    from .sheet_reading import Wanted, as_values, put_in, report

    say = catalogue(speak(lang))
    content, name = _content(file, say), visible(file.name)
    try:
        if session is None:
            found = read_bytes(content, name)
            shown: Any = as_values(found, say) if as_json else report(found, say)
        else:
            wanted = Wanted(session, table, alike, everything)
            shown = put_in(content, name, wanted, data, say, as_json=as_json)
    except SheetRefused as refused:
        raise click.ClickException(visible(say(refused.code, refused.params))) from None
    text = inert(json.dumps(shown, ensure_ascii=False, indent=1)) if as_json else "\n".join(map(visible, shown))
    with click.open_file("-", "w", encoding="utf-8" if as_json else None) as out:
        write(out, f"{text}\n", say)
        write(out, "", say)


def _content(file: Path, say: Catalogue) -> bytes:
    from qzlive.roster import BYTE_LIMIT

    from .reading import read_named

    if str(file) == "-":
        return sys.stdin.buffer.read(BYTE_LIMIT + 1)
    return read_named(file, say)
