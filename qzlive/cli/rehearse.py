"""`qzlive rehearse`: a whole circle with nobody in it, and what came of it."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import sys
from collections.abc import Coroutine, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from qzlive.language import Catalogue, Language, catalogue
from qzlive.plan.faults import PlanRefused
from qzlive.plan.results import Results, load_results
from qzlive.plan.source import BYTES
from qzlive.roster import RosterRefused, read_bytes
from qzlive.text import visible

from .language import speak
from .plan import refusal
from .reading import read_named
from .serve import lang_option, read_plan

if TYPE_CHECKING:
    from .rehearsal.play import Script
    from .rehearsal.report import Report

_T = TypeVar("_T")
_file = click.Path(path_type=Path, dir_okay=False, exists=True)


@click.command
@click.argument("plan", type=_file)
@click.option("--list", "people", type=_file, help="Participant list, a name a line.")
@click.option("--results", type=_file, help="What the hosts write.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder for all of it.")
@click.option("--kill-server", is_flag=True, help="Kill the server in the middle of it, twice.")
@click.option("--soak", is_flag=True, help="No circle: hosts who write for long while things break, without files.")
@click.option("--hosts", type=click.IntRange(1, 20), default=2, show_default=True, help="--soak: at each table.")
@click.option("--minutes", type=click.FloatRange(0, 600), default=30.0, show_default=True, help="--soak: of writing.")
@click.option("--speed", type=click.FloatRange(1, 1000), default=20.0, show_default=True, help="--soak: times as fast.")
@click.option("--pace", type=click.FloatRange(0), default=0.0, help="Seconds between two actions; 0: full speed.")
@click.option("--seed", type=int, default=1, show_default=True, help="Other chance, such as when connections break.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@lang_option
def rehearse(
    plan: Path,
    people: Path | None,
    results: Path | None,
    out: Path,
    kill_server: bool,
    soak: bool,
    hosts: int,
    minutes: float,
    speed: float,
    pace: float,
    seed: int,
    as_json: bool,
    lang: Language | None,
) -> None:
    """Play a whole circle with PLAN: moderators, a host for each table, connections that drop.

    The folder of --out then holds the documentation, the server's data and report.json. Ends with 1 if anything
    that was acknowledged is lost. With --soak nothing but PLAN is needed: two hosts at each of its tables write half an
    hour, twenty times as fast, while connections, programs and the server (--kill-server) break.
    """
    from .rehearsal.play import Script

    if soak:
        kills = 2 if kill_server else 0
        _soak(plan, out, lang, as_json=as_json, hosts=hosts, minutes=minutes, speed=speed, kills=kills, seed=seed)
        return
    if people is None or results is None:
        raise click.MissingParameter(param_type="option", param_hint="--list, --results")
    script, say = read_script(plan, people, results, lang)
    script = dataclasses.replace(script, pace=pace, kill=kill_server, seed=seed)
    assert isinstance(script, Script)
    report, files = play(script, out, say)
    if as_json:
        click.echo(json.dumps(dataclasses.asdict(report)))
    else:
        print_report(report, files, say)
    if report.lost:
        raise click.exceptions.Exit(1)


def _soak(
    plan: Path, out: Path, lang: Language | None, *, as_json: bool, hosts: int, minutes: float, speed: float,
    kills: int, seed: int,
) -> None:  # fmt: skip
    from .rehearsal.soak import Soak
    from .rehearsal.soak import soak as run

    loaded = read_plan(plan, catalogue(speak(lang)))
    say = catalogue(speak(lang, loaded.language))
    what = Soak(loaded, hosts=hosts, minutes=minutes, speed=speed, kills=kills, seed=seed)
    report = _played(run(what, out, _Told(say)), say)
    if as_json:
        click.echo(json.dumps(dataclasses.asdict(report)))
    else:
        _print_table(dataclasses.asdict(report), say)
        click.echo(say("rehearsal-lost-nothing" if report.good else "rehearsal-lost-something"))
    if not report.good:
        raise click.exceptions.Exit(1)


def read_script(plan: Path, people: Path, results: Path, lang: Language | None) -> tuple[Script, Catalogue]:
    """Read what is to be played, or end the command with everything that is wrong with it."""
    from .rehearsal.failure import RehearsalFailed
    from .rehearsal.parts import parts_of
    from .rehearsal.play import Script

    loaded = read_plan(plan, catalogue(speak(lang)))
    say = catalogue(speak(lang, loaded.language))
    try:
        block = read_bytes(read_named(people, say), visible(people.name))
        parts = parts_of(loaded, _read_results(results, say))
    except (RosterRefused, RehearsalFailed) as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    return Script(loaded, tuple(row.display for row in block.rows), parts), say


def _read_results(path: Path, say: Catalogue) -> Results:
    try:
        with path.open("rb") as file:
            return load_results(file.read(BYTES + 1), visible(str(path)))
    except PlanRefused as refused:
        raise click.ClickException("\n".join(refusal(refused, say))) from None


def play(script: Script, out: Path, say: Catalogue) -> tuple[Report, list[Path]]:
    """Play a script with its progress on the standard error, or end the command with what is wrong."""
    from .rehearsal.play import rehearse as run

    return _played(run(script, out, _Told(say)), say)


def _played(run: Coroutine[Any, Any, _T], say: Catalogue) -> _T:
    from server.settings import ServerFailed
    from server.store import StoreFailed

    from .rehearsal.failure import RehearsalFailed

    try:
        return asyncio.run(run)
    except (RehearsalFailed, ServerFailed, StoreFailed) as error:
        raise click.ClickException(visible(say(error.code, error.params))) from error
    except (KeyboardInterrupt, asyncio.CancelledError):
        raise click.Abort from None


def print_report(report: Report, files: list[Path], say: Catalogue) -> None:
    """Print the report as a short table, and where the documentation lies."""
    _print_table(dataclasses.asdict(report), say)
    click.echo(say("rehearsal-lost-nothing") if not report.lost else say("rehearsal-lost-something"))
    for path in files:
        click.echo(say("rehearsal-documentation", path=visible(str(path))))


def _print_table(numbers: Mapping[str, float], say: Catalogue) -> None:
    lines = [(say(f"rehearsal-{name.replace('_', '-')}"), number) for name, number in numbers.items()]
    width = max(len(label) for label, _ in lines)
    for label, number in lines:
        click.echo(f"{label:<{width}}  {number:>6}")


class _Told:
    """Says on the standard error what is going on; on a terminal the entries are counted in place."""

    def __init__(self, say: Catalogue) -> None:
        self._say = say
        self._err = sys.stderr
        self._open = False

    def phase(self, code: str, **params: int) -> None:
        if self._open:
            click.echo(file=self._err)
            self._open = False
        click.echo(self._say(code, params), file=self._err)

    def typed(self, count: int, total: int) -> None:
        if self._err.isatty():
            click.echo(f"\r{self._say('rehearsal-typed', count=count, total=total)} ", nl=False, file=self._err)
            self._open = True
