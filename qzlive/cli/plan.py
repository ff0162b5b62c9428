"""The commands around plan files: begin one, check one, print the schema for editors."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import click
from pydantic import BaseModel

from qzlive.language import LANGUAGES, Catalogue, Language, catalogue
from qzlive.plan.faults import PlanFault, PlanRefused
from qzlive.plan.load import load_plan
from qzlive.plan.model import Plan
from qzlive.plan.results import Results
from qzlive.plan.schema import json_schema
from qzlive.plan.source import BYTES
from qzlive.plan.template import template
from qzlive.text import visible

from .language import speak

_lang = click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the texts.")


@click.command
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), default=Path("plan.yaml"))
@_lang
def new(file: Path, lang: Language | None) -> None:
    """Write a commented plan to fill in; FILE is plan.yaml if left out."""
    say = catalogue(speak(lang))
    today = dt.datetime.now().astimezone().date()
    try:
        with file.open("x", encoding="utf-8", newline="\n") as out:
            # The circles are German; a terminal set to English does not change that.
            out.write(template(today, lang or "de"))
    except FileExistsError:
        raise click.ClickException(say("plan-new-exists", file=visible(str(file)))) from None
    except OSError as error:
        params = {"file": visible(str(file)), "reason": error.strerror or ""}
        raise click.ClickException(say("plan-new-failed", params)) from error
    click.echo(say("plan-new-written", file=visible(str(file))))


@click.command
@click.argument("plan", type=click.Path(path_type=Path, allow_dash=True))
@_lang
def check(plan: Path, lang: Language | None) -> None:
    """Name every fault in PLAN at once, with its place and the mended line."""
    from .serve import unreadable

    say = catalogue(speak(lang))
    try:
        with click.open_file(str(plan), "rb") as file:
            # One byte beyond the limit is enough to refuse a giant, whatever its size.
            name = visible(str(getattr(file, "name", plan)))
            loaded = load_plan(file.read(BYTES + 1), name)
    except OSError as error:
        raise click.ClickException(unreadable(str(plan), error, say)) from error
    except PlanRefused as refused:
        for line in refusal(refused, say):
            click.echo(line)
        raise click.exceptions.Exit(1) from None
    click.echo(say("plan-check-fine", file=name))
    click.echo(_summary(loaded, say))


@click.command
@click.argument("of", type=click.Choice(["plan", "results", "style", "documentation"]))
@_lang
def schema(of: str, lang: Language | None) -> None:
    """Print the JSON Schema of plan, results or style files, for editors, or of the documentation as JSON."""
    from qzlive.documentation import json_file
    from qzlive.documentation.style_file import StyleFile

    models: dict[str, type[BaseModel]] = {"plan": Plan, "results": Results, "style": StyleFile}
    told = json_schema(models[of], speak(lang)) if of in models else json_file.schema()
    click.echo(json.dumps(told, ensure_ascii=False, indent=2))


def refusal(refused: PlanRefused, say: Catalogue) -> list[str]:
    """Return what is said about a refused file: each fault with its place, then how many there are."""
    name = visible(refused.name)
    lines = [line for fault in refused.faults for line in _fault(name, fault, say)]
    return [*lines, say("plan-check-refused", file=name, count=len(refused.faults))]


def _fault(name: str, fault: PlanFault, say: Catalogue) -> list[str]:
    lines = [f"{name}:{fault.line}:{fault.column}: {visible(say(fault.code, fault.params))}"]
    if fault.mended is not None:
        lines += [f"    {say('plan-check-mended')}", f"    {visible(fault.mended)}"]
    return lines


def _summary(plan: Plan, say: Catalogue) -> str:
    start = f"{plan.agenda[0].at:%H:%M}"
    day = {"title": plan.title, "date": plan.date.isoformat(), "start": start, "end": f"{plan.end:%H:%M}"}
    counts = (
        say("plan-check-items", count=len(plan.agenda)),
        say("plan-check-topics", count=len(plan.topics)),
    )
    return visible(f"{say('plan-check-day', day)}\n{', '.join(counts)}")
