"""The command `qzlive tables`: who wants what in, who sits where out, as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qzlive.language import LANGUAGES, Catalogue, Language, catalogue
from qzlive.text import visible

from .language import speak
from .writing import inert, write

if TYPE_CHECKING:
    from qzlive.tables.choice import Demand, Plan, Problem
    from qzlive.tables.choice.asked import Asked, Malformed

_MOST_BYTES = 20_000_000


class _Malformed(click.ClickException):
    exit_code = 2


class _Contradictory(click.ClickException):
    exit_code = 3


@click.command
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True), default="-")
@click.option("--aim", type=click.Choice(["fair", "placed", "first"]), help="Instead of the file's own aim.")
@click.option("--seed", type=int, help="Instead of the file's own seed.")
@click.option("--compare", is_flag=True, help="The three aims side by side, for people to read.")
@click.option("--why", "who", metavar="ID", help="Why somebody sits where they sit, for people to read.")
@click.option("--topic", type=int, help="With --why: what the others would lose if they sat at this topic.")
@click.option(
    "--check", "checked", type=click.Path(path_type=Path, dir_okay=False), help="Look whether a plan is legal."
)
@click.option("--seconds", type=click.FloatRange(min=0.1), help="Then the best plan that is known.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the sentences.")
def tables(
    file: Path,
    aim: str | None,
    seed: int | None,
    compare: bool,
    who: str | None,
    topic: int | None,
    checked: Path | None,
    seconds: float | None,
    lang: Language | None,
) -> None:
    """Topic tables: topics, sizes and wishes as JSON in FILE (or -), tables with a reason for everybody out.

    The answer ends with code 3 if demands exclude each other, and names them. docs/tables.md explains both.
    """
    from qzlive.tables.choice import Contradictory
    from qzlive.tables.choice.asked import Malformed, read

    say = catalogue(speak(lang))
    document = _document(file, say)
    if isinstance(document, dict):
        document |= {key: value for key, value in (("aim", aim), ("seed", seed)) if value is not None}
    try:
        problem, asked = read(document)
    except Malformed as fault:
        raise _Malformed(_faulty(fault, say)) from None
    try:
        if checked is not None:
            text, broken = _checked(problem, _document(checked, say), say)
        elif compare:
            text, broken = _compared(problem, seconds, say), False
        elif who is not None:
            text, broken = _why(problem, asked, who, topic, seconds, say), False
        else:
            text, broken = inert(json.dumps(_answered(problem, asked, seconds, say), ensure_ascii=False)), False
    except Contradictory as contradictory:
        raise _Contradictory(contradiction(contradictory.demands, contradictory.alone, say)) from None
    with click.open_file("-", "w", encoding="utf-8") as out:
        write(out, text + "\n", say)
        write(out, "", say)
    if broken:
        raise click.exceptions.Exit(1)


def contradiction(demands: Sequence[Demand], alone: bool, say: Catalogue) -> str:
    """Return the sentence for demands that are impossible, or exclude each other."""
    lines = [say("choice-impossible" if alone else "choice-excluding")]
    for demand in demands:
        who = ", ".join(visible(person) for person in demand.people)
        lines.append("  - " + say(demand.code, demand.params, who=who))
    return "\n".join(lines)


def _document(file: Path, say: Catalogue) -> Any:
    try:
        with click.open_file(str(file), "rb") as source:
            data = source.read(_MOST_BYTES + 1)
    except OSError as error:
        sentence = say("roster-unreadable", name=visible(str(file)), why=error.strerror or "")
        raise _Malformed(sentence) from None
    if len(data) > _MOST_BYTES:
        raise _Malformed(say("choice-fault-large", most=_MOST_BYTES // 1_000_000))
    try:
        return json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise _Malformed(say("choice-fault-json", line=error.lineno, column=error.colno)) from None
    except (UnicodeDecodeError, RecursionError, ValueError):
        raise _Malformed(say("choice-fault-json", line=1, column=1)) from None


def _faulty(fault: Malformed, say: Catalogue) -> str:
    place = visible(fault.place) or say("choice-fault-whole")
    return say("choice-fault", place=place, what=say(fault.code, fault.params, given=visible(fault.given)))


def _plan(problem: Problem, seconds: float | None, say: Catalogue) -> Plan:
    """Return the best plan, or the quick one; what is not proved is said on the error stream."""
    from qzlive.tables.choice import NoSolver, greedy, solve

    hosted = {person.host for person in problem.participants if person.pin is None} - {None}
    if problem.max_tables is not None and len(hosted) > problem.max_tables:
        click.echo(say("choice-more-hosts", hosts=len(hosted), tables=problem.max_tables), err=True)
    try:
        plan = solve(problem, seconds=seconds)
    except NoSolver:
        plan = greedy(problem)
        click.echo(say("choice-greedy"), err=True)
    else:
        if not plan.proved:
            click.echo(say("choice-not-proved"), err=True)
    return plan


def _answered(problem: Problem, asked: Asked, seconds: float | None, say: Catalogue) -> dict[str, Any]:
    from qzlive.tables.choice.asked import announced, answer

    tables = announced(asked)
    if tables is None:
        return answer(_plan(problem, seconds, say))
    from qzlive.tables.choice import insert, proposals
    from qzlive.tables.choice.asked import proposed

    offers = proposals(problem, tables, seconds=seconds or 2.0)
    return {**answer(insert(problem, tables)), "proposals": [proposed(one) for one in offers]}


def _checked(problem: Problem, document: Any, say: Catalogue) -> tuple[str, bool]:
    """Return what a plan breaks, in sentences, and whether it does."""
    from pydantic import TypeAdapter, ValidationError

    from qzlive.tables.choice import Table, broken
    from qzlive.tables.choice.asked import AskedTable, fault_of

    try:
        given = document["tables"] if isinstance(document, dict) and "tables" in document else None
        read = TypeAdapter(tuple[AskedTable, ...]).validate_python(given)
    except ValidationError as error:
        raise _Malformed(_faulty(fault_of(error, "tables"), say)) from None
    tables = [Table(table.id, table.topic, table.members, table.host) for table in read]
    found = broken(problem, tables)
    lines = [say(rule.code, rule.params, who=", ".join(map(visible, rule.people))) for rule in found]
    return "\n".join(lines or [say("choice-check-good")]), bool(found)


def _why(problem: Problem, asked: Asked, who: str, topic: int | None, seconds: float | None, say: Catalogue) -> str:
    from qzlive.tables.choice import counterfactual, insert
    from qzlive.tables.choice.asked import announced

    tables = announced(asked)
    plan = _plan(problem, seconds, say) if tables is None else insert(problem, tables)
    if who not in plan.reasons:
        raise _Malformed(say("choice-who-unknown", who=visible(who)))
    reason = plan.reasons[who]
    lines = [f"{visible(who)}: {say(reason.code, reason.params)}"]
    if topic is None or plan.solver != "highs":
        return "\n".join(lines)
    if topic not in problem.topics:
        raise _Malformed(say("choice-fault-topic", topic=topic, last=len(problem.topics)))
    other = counterfactual(problem, plan, who, topic, seconds=seconds)
    params = {"who": visible(who), "topic": topic, "possible": int(other.possible)}
    if other.unmet < 0:
        lines.append(say("choice-why-better", params, fewer=-other.unmet))
    else:
        lines.append(say("choice-why-wish", params, unmet=other.unmet))
    for changes in (other.worse, other.better):
        for person, (before, after) in changes.items():
            change = say("choice-why-change", who=visible(person), before=before or 0, after=after or 0)
            lines.append(f"  {change}")
    return "\n".join(lines)


def _compared(problem: Problem, seconds: float | None, say: Catalogue) -> str:
    from dataclasses import replace

    from qzlive.tables.choice import AIMS
    from qzlive.tables.choice.model import wishes

    heads = ("head", "first", "second", "third", "asked", "tables", "closed")
    lines = [[say(f"choice-compare-{head}") for head in heads]]
    for aim in AIMS:
        plan = _plan(replace(problem, aim=aim), seconds, say)
        seats = plan.seats
        met = [
            wishes(person).index(seats[person.id].topic) + 1
            for person in problem.participants
            if person.id in seats and person.pin is None and seats[person.id].topic in person.choices
        ]
        counts = (met.count(1), met.count(2), sum(rank > 2 for rank in met), len(plan.asked), len(plan.tables))
        name = say(f"choice-compare-{'most' if aim == 'first' else aim}")
        lines.append([name, *map(str, counts), str(len(plan.closed_topics))])
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join("  ".join([line[0].ljust(widths[0]), *map(str.rjust, line[1:], widths[1:])]) for line in lines)
