"""`qzlive demo`: the sample circle, alive in the terminal."""

from __future__ import annotations

import asyncio
import dataclasses
import sys
from pathlib import Path

import click

from qzlive.language import Catalogue, Language, catalogue
from qzlive.text import visible

from .language import speak
from .rehearse import play, print_report, read_script
from .serve import lang_option

SAMPLES = Path("sample_sessions")
_SAMPLE = "circle_2022-03-30"
_file = click.Path(path_type=Path, dir_okay=False)


@click.command
@click.option("--plan", type=_file, default=SAMPLES / f"{_SAMPLE}.yaml", show_default=True, help="Plan file.")
@click.option(
    "--list",
    "people",
    type=_file,
    default=SAMPLES / f"{_SAMPLE}_participants.txt",
    show_default=True,
    help="Participant list.",
)
@click.option(
    "--results",
    type=_file,
    default=SAMPLES / f"{_SAMPLE}_results.yaml",
    show_default=True,
    help="What the hosts write.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo-out"),
    show_default=True,
    help="Folder for data and documents.",
)
@click.option("--pace", type=click.FloatRange(0.1), default=1.5, show_default=True, help="Seconds between actions.")
@lang_option
def demo(plan: Path, people: Path, results: Path, out: Path, pace: float, lang: Language | None) -> None:
    """Open the console on a circle with invented people and hosts who write at a visible pace.

    Without a terminal, the whole circle is rehearsed at full speed into the folder of --out.
    """
    _samples(plan, people, results, say=catalogue(speak(lang)))
    script, say = read_script(plan, people, results, lang)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        click.echo(say("rehearsal-demo-no-terminal"))
        report, files = play(script, out, say)
        print_report(report, files, say)
        if report.lost:
            raise click.exceptions.Exit(1)
        return
    from server.settings import ServerFailed

    from .rehearsal.demonstration import demonstrate
    from .rehearsal.failure import RehearsalFailed

    try:
        asyncio.run(demonstrate(dataclasses.replace(script, pace=pace), out, say.language))
    except (RehearsalFailed, ServerFailed) as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    except (KeyboardInterrupt, asyncio.CancelledError):
        raise click.Abort from None
    click.echo(say("rehearsal-demo-where", path=visible(str(out))))


def _samples(*files: Path, say: Catalogue) -> None:
    for file in files:
        if not file.is_file():
            raise click.ClickException(say("rehearsal-samples-missing", path=visible(str(file))))
