"""`qzlive rooms`: the tables of a session for the platform of the call, for paper and for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qzlive.language import Catalogue, Language, catalogue
from qzlive.text import visible

from .language import speak
from .serve import data_option, lang_option
from .sessions import at_hand

if TYPE_CHECKING:
    from qzlive.documentation.files import Rendered
    from qzlive.session.state import State


@click.command
@click.argument("source", metavar="SESSION|PLAN|URL")
@click.option(
    "--for",
    "wanted",
    default="print",
    show_default=True,
    metavar="zoom|bbb|teams|webex|print|html|docx|md|csv|xlsx",
    help="What for, with commas between.",
)
@click.option("--breakout", metavar="ID", help="The phase; the one whose tables were published last if left out.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=Path(), help="Folder for the files.")
@click.option("--create", is_flag=True, help="Make the rooms in BigBlueButton, and a link for each person.")
@click.option("--free-join", is_flag=True, help="With --create: let people choose another room in BigBlueButton.")
@click.option("--end", is_flag=True, help="End the rooms in BigBlueButton that were made with --create.")
@data_option
@lang_option
def rooms(
    source: str,
    wanted: str,
    breakout: str | None,
    out: Path,
    create: bool,
    free_join: bool,
    end: bool,
    data: Path,
    lang: Language | None,
) -> None:
    """Hand the published tables of a session to the platform of the call: names of rooms, who sits where, and the work
    list for moving people by hand. Of a PLAN the names of its rooms.

    For BigBlueButton QZLIVE_BBB_URL, QZLIVE_BBB_SECRET (or QZLIVE_BBB_SECRET_FILE) and QZLIVE_BBB_MEETING name server,
    secret and meeting. A file that is there already and differs is kept; the new one gets a number.
    """
    from qzlive.rooms import PLATFORMS
    from qzlive.rooms.files import PAPER

    say = catalogue(speak(lang))
    names = [one.strip().lower() for one in wanted.split(",") if one.strip()]
    if odd := [one for one in names if one not in PLATFORMS and one not in PAPER] or ([] if names else [wanted]):
        params = {"format": odd[0], "known": ", ".join((*PLATFORMS, *PAPER))}
        raise click.ClickException(visible(say("documentation-unknown-format", params)))
    if (create or end) and "bbb" not in names:
        raise click.UsageError(say("rooms-only-bbb", option="--create" if create else "--end"))
    state = at_hand(source, data, say)
    say = catalogue(lang or speak(None if lang else state.language))
    phase = _phase(state, breakout, say)
    if create or end:
        from .rooms_bbb import close_rooms, open_rooms

        made = close_rooms(state, phase, say) if end else open_rooms(state, phase, say, free=free_join)
        _write([*made, *(() if end else _files(state, phase, names, say))], out, say)
    else:
        _write(_files(state, phase, names, say), out, say)
    _tell(state, phase, names, say)


def _phase(state: State, breakout: str | None, say: Catalogue) -> str:
    from qzlive.rooms import latest

    known = [id_ for id_ in state.breakouts if any(table.breakout == id_ for table in state.tables.values())]
    chosen = breakout or latest(state)
    if chosen not in known:
        raise click.ClickException(visible(say("rooms-no-phase", known=", ".join(known) or "–")))
    return chosen


def _files(state: State, breakout: str, names: Sequence[str], say: Catalogue) -> Iterator[Rendered]:
    from qzlive.rooms import PLATFORMS, platform_named, rooms_of
    from qzlive.rooms.files import PAPER, for_platform, names_file, on_paper

    platforms = [PLATFORMS[name] for name in PLATFORMS if name in names]
    for platform in platforms:
        yield from for_platform(state, breakout, platform, say)
    paper = [name for name in names if name in PAPER]
    if paper:
        named = platforms[0] if platforms else platform_named(state.platform) or PLATFORMS["zoom"]
        found = rooms_of(state, breakout, named)
        if any(room.people for room in found):
            yield from on_paper(state, breakout, found, paper, say)
        elif not platforms:
            yield names_file(state, breakout, named, found, say)


def _write(files: Iterator[Rendered] | Sequence[Rendered], folder: Path, say: Catalogue) -> None:
    from qzlive.documentation.files import write

    try:
        for rendered in list(files):
            path = visible(str(write(folder, rendered)))
            click.echo(f"{path}  {visible(rendered.about)}" if rendered.about else path)
    except OSError as error:
        params = {"folder": str(folder), "reason": error.strerror or type(error).__name__}
        raise click.ClickException(visible(say("export-failed", params))) from error


def _tell(state: State, breakout: str, names: Sequence[str], say: Catalogue) -> None:
    """Say beside the output what has to be known of each platform, and who or what is missing."""
    from qzlive.rooms import PLATFORMS, pre_assignment, rooms_of, unlisted
    from qzlive.rooms.paper import advice
    from qzlive.session.seating import allocation_of

    told = allocation_of(state, breakout).published
    if told is None:
        click.echo(say("rooms-unpublished"), err=True)
    else:
        unseated, away = unlisted(state, breakout)
        for code, count in (("rooms-unseated", unseated), ("rooms-away", away)):
            if count:
                click.echo(say(code, count=count), err=True)
    for platform in (PLATFORMS[name] for name in PLATFORMS if name in names):
        found = rooms_of(state, breakout, platform)
        click.echo(f"{platform.name}:", err=True)
        for line in advice(platform, found, say):
            click.echo(visible(f"  {line}"), err=True)
        if platform.key == "zoom" and told:
            assigned = pre_assignment(found)
            said = say("rooms-zoom-advance", people=assigned.people, left=len(assigned.left_out))
            click.echo(f"  {said}", err=True)
            for one, reason in assigned.left_out:
                click.echo(f"    {visible(one.name)}: {say(reason.code, reason.params)}", err=True)
            for name in assigned.empty:
                click.echo(f"    {visible(say('rooms-zoom-empty', room=name))}", err=True)
