"""The command `qzlive rounds`: a topic café as JSON in, who sits where in each round out."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from typing import IO, TYPE_CHECKING, Any

import click

from qzlive.language import LANGUAGES, Catalogue, Language, catalogue
from qzlive.text import visible

from .language import speak
from .writing import inert, write

if TYPE_CHECKING:
    from qzlive.reason import Reason
    from qzlive.tables.rounds import Change, Plan
    from qzlive.tables.rounds.asked import Asked

_LIMIT = 10_000_000


class _Bad(click.ClickException):
    exit_code = 2


@click.command
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--routes", is_flag=True, help="Print each person's way, such as 3 → 5 → 7, instead of JSON.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the sentences.")
def rounds(file: IO[bytes], routes: bool, lang: Language | None) -> None:
    """Seat a topic café in rounds: {"people": ["p1", …], "tables": 10, "rounds": 5} in, who sits where out.

    FILE is - for what is piped in. See docs/rounds.md for hosts, wishes and people who come late or have left.
    """
    from qzlive.tables.rounds import CafeRefused, plan_rounds, replan
    from qzlive.tables.rounds.asked import read_asked

    say = catalogue(speak(lang))
    try:
        asked = read_asked(_json(file, say))
        change = None
        if asked.seated is not None:
            change = replan(asked.cafe, asked.seated, asked.told, over=asked.over)
        plan = change.plan if change else plan_rounds(asked.cafe)
    except CafeRefused as refused:
        raise _Bad(visible(say(refused.code, refused.params))) from None
    with click.open_file("-", "w", encoding="utf-8") as out:
        write(out, _ways(asked, plan, say) if routes else _answer(asked, plan, change, say), say)
        write(out, "", say)


def _json(file: IO[bytes], say: Catalogue) -> Any:
    data = file.read(_LIMIT + 1)
    if len(data) > _LIMIT:
        raise _Bad(say("rounds-too-big", most=_LIMIT // 1_000_000))
    try:
        return json.loads(data.removeprefix(BOM_UTF8))
    except json.JSONDecodeError as error:
        raise _Bad(say("rounds-not-json", line=error.lineno, column=error.colno)) from None
    except (ValueError, RecursionError):
        raise _Bad(say("rounds-not-json", line=1, column=1)) from None


def _answer(asked: Asked, plan: Plan, change: Change | None, say: Catalogue) -> str:
    from qzlive.tables.rounds import met

    found = met(plan.seats)
    answer: dict[str, Any] = {
        "rounds": plan.seats,
        "repeated_pairs": found.repeated_pairs,
        "met": {"least": found.least, "mean": found.mean},
    }
    if change:
        answer |= {"how": change.how, "moved": change.moved}
    if asked.cafe.wishes:
        answer["unmet"] = {
            person: [{"topic": topic, **_reason(reason, say)} for topic, reason in missed.items()]
            for person, missed in plan.unmet.items()
        }
    if plan.warnings:
        answer["warnings"] = [_reason(reason, say) for reason in plan.warnings]
    return inert(json.dumps(answer, ensure_ascii=False)) + "\n"


def _reason(reason: Reason, say: Catalogue) -> dict[str, Any]:
    return {"code": reason.code, "params": dict(reason.params), "text": say(reason.code, reason.params)}


def _ways(asked: Asked, plan: Plan, say: Catalogue) -> str:
    from qzlive.tables.rounds.told import route_lines

    names = {person: visible(person) for person in asked.cafe.people}
    return "".join(f"{line}\n" for line in route_lines(plan.seats, names, say, hosts=set(asked.cafe.hosts.values())))
