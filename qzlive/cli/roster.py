"""`qzlive roster`: who is in a list, and which topic everybody wants."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
from rich.cells import cell_len, set_cell_size

from qzlive.language import LANGUAGES, Catalogue, Language, catalogue
from qzlive.names import NOBODY, Registered
from qzlive.roster import DateOrder, Roster, RosterRefused, read_bytes
from qzlive.roster.linking import Link, link
from qzlive.roster.people import Found, people
from qzlive.roster.registered import read_registered
from qzlive.roster.suggestions import Candidate
from qzlive.text import visible

from .language import speak
from .reading import read_named
from .writing import inert, write

_file = click.Path(path_type=Path, dir_okay=False, exists=True)
_WIDEST = (40, 40, 60)
_EXCERPT = 40
_SHOWN = 40


@click.command
@click.argument("file", type=_file)
@click.option("--topics", type=click.IntRange(1, 99), metavar="N", help="Number of topics; without it nobody chooses.")
@click.option("--registered", type=_file, help="List of those who are registered: any list, or JSON.")
@click.option("--dates", type=click.Choice(["dmy", "mdy"]), help="Order of day and month, if the list leaves it open.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the texts.")
def roster(
    file: Path,
    topics: int | None,
    registered: Path | None,
    dates: DateOrder | None,
    as_json: bool,
    lang: Language | None,
) -> None:
    """Read the participant list FILE, whatever program wrote it, and show what is in it."""
    say = catalogue(speak(lang))
    try:
        listed = read_bytes(read_named(file, say), visible(file.name), dates=dates)
        known = read_registered(read_named(registered, say), visible(registered.name), dates) if registered else ()
    except RosterRefused as refused:
        raise click.ClickException(visible(say(refused.code, refused.params))) from None
    if topics is None:
        click.echo(say("roster-no-topics"), err=True)
    read_by = Registered.of((one.name, one.organisation) for one in known) if known else NOBODY
    found = people(listed, range(1, (topics or 0) + 1), registered=read_by)
    links = link(found, known, live=listed.kind == "live")
    if as_json:
        text = inert(json.dumps(_as_json(listed, found, links, say), ensure_ascii=False, indent=1))
    else:
        text = "\n".join(visible(line).rstrip() for line in _report(listed, found, links, known, say))
    with click.open_file("-", "w", encoding="utf-8" if as_json else None) as out:
        write(out, f"{text}\n", say)
        write(out, "", say)


def _as_json(listed: Roster, found: Sequence[Found], links: Sequence[Link], say: Catalogue) -> dict[str, Any]:
    return {
        "format": listed.format,
        "kind": listed.kind,
        "stated": listed.stated,
        "dates_open": listed.dates_open,
        "participants": [_person(one, linked) for one, linked in zip(found, links, strict=True)],
        "skipped": [
            {"row": one.row, "why": say(one.code, one.params), "code": one.code, "text": one.text}
            for one in listed.skipped
        ],
    }


def _person(found: Found, linked: Link) -> dict[str, Any]:
    reading = found.reading
    return {
        "display": found.display,
        "name": found.name,
        "email": found.email or None,
        "organisation": found.organisation,
        "role": found.role,
        "region": found.region,
        "site": found.site,
        "choices": list(reading.choices),
        "proposal": list(reading.proposal),
        "sure": reading.sure,
        "rule": reading.rule,
        "reason": {"code": reading.reason.code, **reading.reason.params} if reading.reason else None,
        "wishes": list(found.wishes),
        "seen_as": list(found.seen_as),
        "original": found.original or None,
        "user_id": found.id or None,
        "person": linked.person,
        "suggest": list(linked.suggest),
        **{mark: mark in found.marks for mark in ("host", "me", "guest", "waiting", "bot", "telephone", "device")},
    }


def _report(
    listed: Roster, found: Sequence[Found], links: Sequence[Link], known: Sequence[Candidate], say: Catalogue
) -> Iterator[str]:
    yield say("roster-is", format=_format(listed, say), people=len(found), rows=len(listed.rows))
    if listed.stated is not None:
        same = listed.stated == len(found)
        yield say("roster-states" if same else "roster-states-other", stated=listed.stated, people=len(found))
    if listed.dates_open:
        yield say("roster-dates-open")
    yield ""
    yield from _table(
        [
            (_choice(one), one.name or one.display, _belongs(one), "; ".join(_notes(one, linked, known, say)))
            for one, linked in zip(found, links, strict=True)
        ]
    )
    if listed.skipped:
        yield ""
        yield say("roster-skipped-lines", count=len(listed.skipped))
    for skipped in listed.skipped[:_SHOWN]:
        line = say("roster-skipped", row=skipped.row, why=say(skipped.code, skipped.params))
        yield f"  {line}" + (f"  [{_cut(' '.join(skipped.text.split()), _EXCERPT)}]" if skipped.text else "")
    if len(listed.skipped) > _SHOWN:
        yield "  …"


def _format(listed: Roster, say: Catalogue) -> str:
    code = f"roster-format-{listed.format.replace('_', '-').lower()}"
    return say(code) if say.has(code) else listed.format


def _belongs(found: Found) -> str:
    return " · ".join(filter(None, (found.organisation, found.role, found.region, found.site)))


def _choice(found: Found) -> str:
    reading = found.reading
    if reading.sure:
        return ", ".join(map(str, reading.choices))
    return " ".join(filter(None, ("?", ", ".join(map(str, reading.proposal)))))


def _notes(found: Found, linked: Link, known: Sequence[Candidate], say: Catalogue) -> Iterator[str]:
    if reason := found.reading.reason:
        yield say(reason.code, reason.params)
    for mark in ("host", "waiting", "bot", "telephone", "device"):
        if mark in found.marks:
            yield say(f"roster-mark-{mark}")
    names = {one.id: one.name for one in known}
    if linked.suggest:
        yield say("roster-perhaps", names=", ".join(names[id_] for id_ in linked.suggest))
    elif known and linked.person is None:
        yield say("roster-unknown")


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [
        min(widest, max((cell_len(row[column]) for row in rows), default=0)) for column, widest in enumerate(_WIDEST)
    ]
    for row in rows:
        cells = [set_cell_size(_cut(text, width), width) for text, width in zip(row, widths, strict=False)]
        yield "  ".join((*cells, row[-1]))


def _cut(text: str, width: int) -> str:
    return text if cell_len(text) <= width else f"{set_cell_size(text, width - 1)}…"
